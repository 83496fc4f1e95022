// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/link_check.h"

#include <algorithm>
#include <cmath>

#include "bmu/tick.h"

namespace packdeck::bmu {

namespace {

constexpr std::uint32_t observeFor_ms = 1000; // then a link counts as charged, unless the battery moves
constexpr std::uint32_t decayFor_ms = 5000;
constexpr std::uint32_t followFor_ms = 1000;
// A weld of contactor 2 follows through the resistor: 0.7 s is the time constant of the largest declared load.
constexpr std::uint32_t settleFor_ms = 3000;
constexpr std::uint32_t smoothing_ms = 300; // also hides that U1 and U3 are not of one instant
constexpr float largeShare = 0.01F;         // of the battery's voltage
constexpr float withinShare = 0.005F;
constexpr float smallShare = 0.002F;
constexpr float leastMovement_mV = 200.0F; // below, the sensor's noise decides
constexpr float byHalf = 0.5F;
constexpr float slowestBleed_ohm = 1e6F; // what discharges any load at the least; chosen by this project
constexpr float tooSlow = 5.0F;          // a fifth of what that bleed takes away
constexpr float leastDecay_mV = 400.0F;  // as leastMovement_mV

/// What the slowest bleed takes away in decayFor_ms: U t / (R C), while that is small.
float slowestDecay_mV(float load_mV, std::uint32_t capacitance_uF)
{
    constexpr float perMicro = 1e-6F;
    constexpr float perMilli = 1e-3F;
    const float tau_s = slowestBleed_ohm * perMicro * static_cast<float>(std::max<std::uint32_t>(capacitance_uF, 1));
    return load_mV * static_cast<float>(decayFor_ms) * perMilli / tau_s;
}

} // namespace

void LinkCheck::Swing::update(const Point& now, float direction)
{
    if ((now.battery_mV - turn.battery_mV) * direction <= 0.0F) {
        turn = now;
    }
    if ((now.battery_mV - turn.battery_mV) * direction >= moved_mV() * direction) {
        from = turn;
        to = now;
    }
}

bool LinkCheck::Swing::isAtLeast(float mV) const
{
    return std::abs(moved_mV()) >= mV;
}

bool LinkCheck::Swing::isFollowedWithin(float mV) const
{
    return std::abs(followed_mV() - moved_mV()) <= mV;
}

void LinkCheck::update(const Readings& readings, std::uint32_t capacitance_uF)
{
    if (m_verdict == Verdict::Empty || m_verdict == Verdict::Welded || !readings.battery.isFresh() ||
        !readings.load.isFresh()) {
        return;
    }
    const Point sample{static_cast<float>(readings.battery.value), static_cast<float>(readings.load.value)};
    if (m_observed_ms == 0) {
        constexpr float charged = 0.9F;
        if (sample.load_mV <= sample.battery_mV * charged) {
            m_verdict = Verdict::Empty;
            return;
        }
        m_now = sample;
    }
    constexpr float share = static_cast<float>(tick_ms) / static_cast<float>(smoothing_ms);
    m_now.battery_mV += share * (sample.battery_mV - m_now.battery_mV);
    m_now.load_mV += share * (sample.load_mV - m_now.load_mV);
    m_observed_ms = saturatingAdd(m_observed_ms, tick_ms);
    if (m_observed_ms <= smoothing_ms) { // the first samples' noise is no movement
        m_start = m_now;
        m_rise.begin(m_now);
        m_fall.begin(m_now);
        return;
    }
    m_rise.update(m_now, 1.0F);
    m_fall.update(m_now, -1.0F);

    const float large_mV = m_start.battery_mV * largeShare;
    const float within_mV = m_start.battery_mV * withinShare;
    const float small_mV = std::max(m_start.battery_mV * smallShare, leastMovement_mV);
    const bool rose = m_rise.isAtLeast(large_mV);
    const bool fell = m_fall.isAtLeast(large_mV);
    if (m_verdict == Verdict::Charged) {
        const bool moved = m_rise.isAtLeast(small_mV);
        watchOn(moved && m_rise.isFollowedWithin(rose ? within_mV : byHalf * m_rise.moved_mV()));
    } else if (rose || fell) {
        judgeLarge((!rose || m_rise.isFollowedWithin(within_mV)) && (!fell || m_fall.isFollowedWithin(within_mV)));
    } else if (m_observed_ms >= decayFor_ms) {
        m_verdict = judgeSmall(small_mV, capacitance_uF);
    } else if (m_observed_ms >= observeFor_ms && !m_rise.isAtLeast(small_mV) && !m_fall.isAtLeast(small_mV)) {
        m_verdict = Verdict::Charged; // next to a battery that stands still, both look alike
    }
}

void LinkCheck::watchOn(bool followed)
{
    m_followed_ms = followed ? saturatingAdd(m_followed_ms, tick_ms) : 0;
    if (m_followed_ms >= followFor_ms) {
        m_verdict = Verdict::Welded;
    }
}

void LinkCheck::judgeLarge(bool followed)
{
    m_large_ms = saturatingAdd(m_large_ms, tick_ms);
    watchOn(followed);
    if (m_verdict == Verdict::Pending && m_large_ms >= settleFor_ms) {
        m_verdict = Verdict::Charged;
    }
}

LinkCheck::Verdict LinkCheck::judgeSmall(float least_mV, std::uint32_t capacitance_uF) const
{
    const auto followsByHalf = [](const Swing& swing) {
        return swing.isFollowedWithin(byHalf * std::abs(swing.moved_mV()));
    };
    if (m_rise.isAtLeast(least_mV)) {
        return followsByHalf(m_rise) ? Verdict::Welded : Verdict::Charged;
    }
    const float expected_mV = slowestDecay_mV(m_start.load_mV, capacitance_uF);
    const float apart_mV = std::abs((m_now.battery_mV - m_now.load_mV) - (m_start.battery_mV - m_start.load_mV));
    const bool stays = apart_mV * tooSlow < expected_mV && expected_mV >= leastDecay_mV;
    return followsByHalf(m_fall) && stays ? Verdict::Welded : Verdict::Charged;
}

} // namespace packdeck::bmu
