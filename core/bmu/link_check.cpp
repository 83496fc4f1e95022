// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/link_check.h"

#include <cstdlib>

#include "bmu/tick.h"

namespace packdeck::bmu {

namespace {

constexpr std::uint32_t observeFor_ms = 1000; // then a link that has not followed counts as charged

} // namespace

void LinkCheck::update(const Readings& readings)
{
    if (m_verdict != Verdict::Pending || !readings.battery.isFresh() || !readings.load.isFresh()) {
        return;
    }
    const std::int32_t battery_mV = readings.battery.value;
    const std::int32_t load_mV = readings.load.value;
    if (m_observed_ms == 0) {
        if (load_mV <= battery_mV / 10 * 9) {
            m_verdict = Verdict::Empty;
            return;
        }
        m_startBattery_mV = battery_mV;
        m_startLoad_mV = load_mV;
    }
    m_observed_ms = saturatingAdd(m_observed_ms, tick_ms);
    const std::int32_t moved_mV = battery_mV - m_startBattery_mV;
    const std::int32_t followed_mV = load_mV - m_startLoad_mV;
    if (std::abs(moved_mV) >= battery_mV / 100) {
        m_verdict = std::abs(followed_mV - moved_mV) <= battery_mV / 200 ? Verdict::Welded : Verdict::Charged;
    } else if (m_observed_ms >= observeFor_ms) {
        m_verdict = Verdict::Charged;
    }
}

} // namespace packdeck::bmu
