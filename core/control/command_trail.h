// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "control/status.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::control {

/// Something that was commanded, or what became of it: one line for a journal. English.
struct CommandEvent
{
    std::uint32_t unit = 0;
    std::string command;     ///< "ENABLE", "arm CONTROL", "open contactors"
    std::string stateBefore; ///< the unit's state when it was last looked at; empty: unknown
    std::string stateNow;
    std::string result; ///< "sent", "ended", "opened in 340 ms at 180 A"
    std::string reason;
    std::string conditions; ///< "IDLE, +0.1 A, all contactors open"

    bool operator==(const CommandEvent&) const = default;
};

/// Turns what the control machine shows into lines, each thing once. Looked at every tick it misses nothing: commands
/// stand for at least one period of 100 ms.
class CommandTrail
{
public:
    /// `snapshot` may be null.
    [[nodiscard]] std::vector<CommandEvent> observe(const Status& status, const telemetry::PackSnapshot* snapshot);

private:
    std::array<bool, armKindCount> m_armed{};
    std::optional<d1000::Command> m_command;
    std::optional<units::Timestamp> m_openingAsked;
    std::optional<units::Timestamp> m_refusedAt;
    std::optional<std::uint32_t> m_unit;
    int m_takeOverFrames = 0;
    bool m_reached = false;
    std::string m_state;
};

} // namespace packdeck::control
