// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "units/index.h"

namespace packdeck::bmu {

/// At 500 kb/s and above.
enum class Period : std::uint8_t { Tenth, Half, Second };

/// When a message is due. The vendor publishes no periods: chosen by this project after its Gen1 and foxBMS. On slow
/// buses periods grow, so that the load stays below one half: nodes twice as slow at 250 kb/s, four times at 125 kb/s,
/// where the status messages come at half their rate, too.
class Schedule
{
public:
    struct NodeRange
    {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    /// `period_percent`: of every period, 50 ... 400.
    explicit Schedule(std::uint16_t bitrate_kbps, std::uint16_t period_percent = 100);

    /// On to the next tick of 10 ms.
    void tick();

    /// A status message of this period whose turn is the tick `phase` of it.
    [[nodiscard]] bool isDue(Period period, std::uint32_t phase) const
    {
        const Counter& counter = m_status[static_cast<std::size_t>(period)];
        const bool plain = counter.length == counter.nominal;
        return counter.position == (plain ? phase : phase * counter.length / counter.nominal);
    }

    /// The nodes whose message of this period is due: spread evenly over it, shifted by `phase` ticks.
    [[nodiscard]] NodeRange nodesDue(Period period, std::uint32_t phase) const
    {
        const Counter& counter = m_nodes[static_cast<std::size_t>(period)];
        while (phase >= counter.length) {
            phase -= counter.length;
        }
        const std::uint32_t slot =
            counter.position >= phase ? counter.position - phase : counter.position + counter.length - phase;
        // Rounded up; exact, since the dividend times the length stays below 2^32.
        const std::uint64_t dividend = slot * units::maxNodes + counter.length - 1;
        return {static_cast<std::size_t>((dividend * counter.inverse) >> 32U),
                static_cast<std::size_t>(((dividend + units::maxNodes) * counter.inverse) >> 32U)};
    }

private:
    struct Counter
    {
        std::uint32_t length = 1;  ///< ticks
        std::uint32_t nominal = 1; ///< the length that phases count in
        std::uint32_t position = 0;
        std::uint64_t inverse = 0; ///< 2^32 / length, rounded up: a division every tick is a slow one
    };

    std::array<Counter, 3> m_status{};
    std::array<Counter, 3> m_nodes{};
};

} // namespace packdeck::bmu
