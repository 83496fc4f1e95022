// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace packdeck::bmu {

/// Organic vapour against its own past: a warning when it exceeds five times the median of the last hour, one value a
/// minute. Silent in the warm-up of the sensor and until five minutes are known.
class VapourBaseline
{
public:
    /// Once a second after the warm-up; true when the warning begins.
    bool update(std::uint16_t voc_ppb)
    {
        constexpr std::size_t perMinute = 60;
        constexpr std::size_t fewest = 5;
        constexpr std::uint32_t times = 5;
        const bool high = m_known >= fewest && voc_ppb > times * m_median_ppb;
        const bool began = high && !m_high;
        m_high = high;
        if (m_seconds++ % perMinute == 0 && !high) {
            m_minutes[m_next] = voc_ppb;
            m_next = (m_next + 1) % m_minutes.size();
            m_known = std::min(m_known + 1, m_minutes.size());
            std::array<std::uint16_t, 60> sorted = m_minutes;
            const auto middle = static_cast<std::ptrdiff_t>(m_known / 2);
            std::nth_element(sorted.begin(), sorted.begin() + middle,
                             sorted.begin() + static_cast<std::ptrdiff_t>(m_known));
            m_median_ppb = sorted[static_cast<std::size_t>(middle)];
        }
        return began;
    }

    [[nodiscard]] std::uint16_t median_ppb() const { return m_median_ppb; }

private:
    std::array<std::uint16_t, 60> m_minutes{};
    std::size_t m_next = 0;
    std::size_t m_known = 0;
    std::uint32_t m_seconds = 0;
    std::uint16_t m_median_ppb = 0;
    bool m_high = false;
};

} // namespace packdeck::bmu
