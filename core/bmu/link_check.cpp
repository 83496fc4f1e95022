// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/link_check.h"

#include <algorithm>
#include <cstdlib>

#include "bmu/tick.h"

namespace packdeck::bmu {

namespace {

constexpr std::uint32_t observeFor_ms = 1000; // then a link counts as charged, unless the battery moves
constexpr std::uint32_t decayFor_ms = 5000;
constexpr std::int32_t movesFrom = 500;          // a 500th of its voltage: the battery moves
constexpr std::int64_t slowestBleed_kohm = 1000; // what discharges any load at the least; chosen by this project
constexpr std::int64_t tooSlow = 5;              // a fifth of what that bleed takes away
constexpr std::int64_t leastDecay_mV = 400;      // below, the sensor's noise decides

/// What the slowest bleed takes away in decayFor_ms: U t / (R C), while that is small.
std::int64_t slowestDecay_mV(std::int32_t load_mV, std::uint32_t capacitance_uF)
{
    const std::int64_t tau_ms = std::max<std::int64_t>(slowestBleed_kohm * capacitance_uF, 1);
    return std::int64_t{load_mV} * decayFor_ms / tau_ms;
}

} // namespace

void LinkCheck::update(const Readings& readings, std::uint32_t capacitance_uF)
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
        m_lowestBattery_mV = battery_mV;
        m_highestBattery_mV = battery_mV;
        m_startLoad_mV = load_mV;
    }
    m_lowestBattery_mV = std::min(m_lowestBattery_mV, battery_mV);
    m_highestBattery_mV = std::max(m_highestBattery_mV, battery_mV);
    m_observed_ms = saturatingAdd(m_observed_ms, tick_ms);
    const std::int32_t moved_mV = battery_mV - m_startBattery_mV;
    const std::int32_t followed_mV = load_mV - m_startLoad_mV;
    if (std::abs(moved_mV) >= battery_mV / 100) {
        m_verdict = std::abs(followed_mV - moved_mV) <= battery_mV / 200 ? Verdict::Welded : Verdict::Charged;
    } else if (m_observed_ms >= decayFor_ms) {
        const std::int64_t expected_mV = slowestDecay_mV(m_startLoad_mV, capacitance_uF);
        const bool stays = -std::int64_t{followed_mV} * tooSlow < expected_mV;
        m_verdict = stays && expected_mV >= leastDecay_mV ? Verdict::Welded : Verdict::Charged;
    } else if (m_observed_ms >= observeFor_ms && m_highestBattery_mV - m_lowestBattery_mV < battery_mV / movesFrom) {
        m_verdict = Verdict::Charged; // next to a battery that stands still, both look alike
    }
}

} // namespace packdeck::bmu
