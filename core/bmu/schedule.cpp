// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/schedule.h"

#include <algorithm>

namespace packdeck::bmu {

namespace {

constexpr std::array<std::uint32_t, 3> ticksOfPeriod{10, 50, 100};

} // namespace

Schedule::Schedule(std::uint16_t bitrate_kbps, std::uint16_t period_percent)
{
    const std::uint32_t nodeFactor = bitrate_kbps <= 125 ? 4 : bitrate_kbps <= 250 ? 2 : 1;
    const std::uint32_t statusFactor = bitrate_kbps <= 125 ? 2 : 1;
    for (std::size_t i = 0; i < ticksOfPeriod.size(); ++i) {
        const std::uint32_t percent = std::clamp<std::uint32_t>(period_percent, 50, 400);
        m_status[i].nominal = ticksOfPeriod[i] * statusFactor;
        m_status[i].length = m_status[i].nominal * percent / 100;
        m_nodes[i].nominal = ticksOfPeriod[i] * nodeFactor;
        m_nodes[i].length = m_nodes[i].nominal * percent / 100;
        m_nodes[i].inverse = ((std::uint64_t{1} << 32U) + m_nodes[i].length - 1) / m_nodes[i].length;
    }
}

void Schedule::tick()
{
    const auto advance = [](Counter& counter) {
        counter.position = counter.position + 1 == counter.length ? 0 : counter.position + 1;
    };
    for (std::size_t i = 0; i < ticksOfPeriod.size(); ++i) {
        advance(m_status[i]);
        advance(m_nodes[i]);
    }
}

} // namespace packdeck::bmu
