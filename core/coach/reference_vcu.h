// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "d1000/command.h"
#include "d1000/state.h"
#include "units/time.h"

namespace packdeck::coach {

/// A control unit as it should be: it keeps every rule of the coach. Sans I/O: told what the bus says, it says what to
/// send.
class ReferenceVcu
{
public:
    static constexpr units::Duration period = std::chrono::milliseconds(100);

    enum class Goal : std::uint8_t {
        Idle,
        Drive,
        Charge,
        Off, ///< Idle until the pack is open, then silence
    };

    void setGoal(Goal goal) { m_goal = goal; }

    /// The command to be sent now; nothing when none is due, or none any more. `reasons` are the bits of BMSReason.
    [[nodiscard]] std::optional<d1000::Command> due(units::Timestamp now, std::optional<d1000::State> state,
                                                    std::uint32_t reasons);

private:
    [[nodiscard]] d1000::Command command(d1000::State state, std::uint32_t reasons) const;

    Goal m_goal = Goal::Idle;
    std::optional<units::Timestamp> m_next;
    int m_idlesLeft = 0; ///< on the way to silence
};

} // namespace packdeck::coach
