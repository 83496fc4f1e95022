// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "can/frame.h"
#include "units/time.h"

namespace packdeck::link {

/// Bits a classic frame takes on the wire, interframe space included: the fixed fields of ISO 11898-1 plus half of
/// the worst-case stuff bits, since the true number depends on bits (the CRC) that no driver hands out.
[[nodiscard]] unsigned estimatedBits(const can::Frame& frame);

/// How much happened within the last second, in steps of a tenth: amounts go in with a time, times never go back.
class RateMeter
{
public:
    void add(double amount, units::Timestamp now);

    /// Per second. Before a second has passed, over the time since the first amount, at least a tenth.
    [[nodiscard]] double perSecond(units::Timestamp now) const;

private:
    static constexpr std::size_t slotCount = 10;
    static constexpr units::Duration slotLength = std::chrono::milliseconds(100);

    struct Slot
    {
        std::int64_t number = -1;
        double amount = 0;
    };

    std::array<Slot, slotCount> m_slots{};
    units::Timestamp m_first{};
    bool m_started = false;
};

} // namespace packdeck::link
