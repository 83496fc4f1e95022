// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "can/frame.h"
#include "control/status.h"
#include "units/time.h"

namespace packdeck::control {

/// Watches the command ID for frames that are not ours. Local echo tells our own apart where the plugin has it; where
/// it has none, our own frames do not come back, so that whatever arrives is foreign.
class CommanderWatch
{
public:
    /// A commander that sent once may be keeping the unit by a slow repetition: it counts as present for as long as
    /// its last frame may keep the bundled BMU (its control time-out). A faster one is gone after three periods.
    static constexpr units::Duration longestPresence = std::chrono::seconds(5);
    static constexpr units::Duration shortestPresence = std::chrono::seconds(1);

    /// Forgets everything; `commandKey` is can::key of base + 0xFA.
    void watch(std::uint32_t commandKey);

    [[nodiscard]] std::uint32_t commandKey() const { return m_commandKey; }

    /// True when the frame is a foreign command frame, whatever it carries.
    bool received(const can::Frame& frame, units::Timestamp now);

    [[nodiscard]] bool present(units::Timestamp now) const;

    /// When the present commander counts as gone unless it sends again; nothing when there was none.
    [[nodiscard]] std::optional<units::Timestamp> goneAt() const;

    /// Smoothed time between its frames; nothing until two came in a row.
    [[nodiscard]] std::optional<units::Duration> period() const { return m_period; }

    [[nodiscard]] ForeignCommander status(units::Timestamp now) const;

    /// "ENABLE"; "0x13" for a value that is no command, "?" for a frame that is none.
    [[nodiscard]] std::string commandName() const;

private:
    std::uint32_t m_commandKey = 0;
    std::optional<units::Timestamp> m_lastSeen;
    std::optional<units::Duration> m_period;
    bool m_wellFormed = false;
    std::uint32_t m_rawCommand = 0;
};

} // namespace packdeck::control
