// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/precharge_supervision.h"

#include <algorithm>
#include <cstdlib>

#include "bmu/tick.h"

namespace packdeck::bmu {

using d1000::PrechargeFailure;

namespace {

constexpr std::int32_t smallestEndCurrent_mA = 200;
constexpr std::int32_t negativeLimit_mA = 200; // above five times the sensor's noise
constexpr std::int32_t smallestStable_mA = 100;
constexpr std::int32_t smallestRise_mV = 500;
constexpr std::uint32_t blanking_ms = 20;
constexpr std::uint32_t overMax_ms = 20;
constexpr std::uint32_t overPrecharge_ms = 50;
constexpr std::uint32_t negative_ms = 100;
constexpr std::uint32_t overVoltage_ms = 100;
constexpr std::uint32_t shortestWindow_ms = 1000;

// The current with nothing in the capacitor yet; the parameter counts 0.1 ohm.
std::int64_t startCurrent_mA(const Readings& readings, const Parameters& parameters)
{
    return std::int64_t{readings.battery.value} * 10 / std::max<int>(parameters.prechargeResistance, 1);
}

} // namespace

void PrechargeSupervision::begin()
{
    m_history.fill({});
    m_elapsed_ms = 0;
    m_complete_ms = 0;
    m_completeNow = false;
    m_overMax_ms = 0;
    m_overPrecharge_ms = 0;
    m_negative_ms = 0;
    m_overVoltage_ms = 0;
    m_failures = 0;
}

void PrechargeSupervision::tick()
{
    m_lockOut_ms -= std::min(m_lockOut_ms, tick_ms);
    for (std::uint32_t& age : m_failureAge_ms) {
        age = saturatingAdd(age, tick_ms);
    }
}

void PrechargeSupervision::update(const Readings& readings, const Parameters& parameters, std::uint32_t closed_ms)
{
    const bool running = closed_ms > 0 || m_elapsed_ms > 0;
    m_elapsed_ms = running ? saturatingAdd(m_elapsed_ms, tick_ms) : 0;
    if (m_elapsed_ms > parameters.prechargeTimeout) {
        fail(PrechargeFailure::Timeout);
    }
    if (!readings.current.isFresh() || !readings.battery.isFresh() || !readings.load.isFresh()) {
        m_complete_ms = 0;
        m_completeNow = false;
        return;
    }
    const std::int32_t current_mA = readings.current.value;
    const std::int32_t difference_mV = readings.battery.value - readings.load.value;
    const std::int32_t delta_mV = parameters.maxPrechargeVoltageDelta;
    hold(m_overMax_ms, current_mA > parameters.maxDischargeCurrent * 100, overMax_ms, PrechargeFailure::OverCurrentMax);
    hold(m_overPrecharge_ms, m_elapsed_ms > blanking_ms && current_mA > parameters.maxPrechargeCurrent,
         overPrecharge_ms, PrechargeFailure::OverCurrentPrecharge);
    hold(m_negative_ms, current_mA < -negativeLimit_mA, negative_ms, PrechargeFailure::NegativeCurrent);
    hold(m_overVoltage_ms, -difference_mV > std::max(delta_mV, readings.battery.value / 100), overVoltage_ms,
         PrechargeFailure::OverVoltage);
    if (!running) {
        return;
    }
    judgeWindow(readings, parameters);
    const bool complete = difference_mV <= delta_mV && std::abs(current_mA) <= endCurrent_mA(readings, parameters);
    m_complete_ms = complete && m_completeNow ? saturatingAdd(m_complete_ms, tick_ms) : 0;
    m_completeNow = complete;
}

std::int32_t PrechargeSupervision::endCurrent_mA(const Readings& readings, const Parameters& parameters)
{
    const std::int64_t share_mA = startCurrent_mA(readings, parameters) / 20;
    return static_cast<std::int32_t>(std::max<std::int64_t>(smallestEndCurrent_mA, share_mA));
}

// Has current or voltage stopped moving, seen over a window that grows with the attempt?
void PrechargeSupervision::judgeWindow(const Readings& readings, const Parameters& parameters)
{
    if (m_elapsed_ms % historyStep_ms != 0) {
        return;
    }
    const std::size_t now = m_elapsed_ms / historyStep_ms;
    if (now >= historyLength) {
        return;
    }
    m_history[now] = {readings.current.value, readings.load.value};
    const std::uint32_t window_ms = std::max(shortestWindow_ms, m_elapsed_ms / 2);
    const std::size_t steps = (window_ms + historyStep_ms - 1) / historyStep_ms;
    if (now < steps + 1) {
        return; // the first point is taken one step after the contactor closed
    }
    const Point& before = m_history[now - steps];
    const std::int32_t current_mA = readings.current.value;
    const std::int64_t stable_mA =
        std::max<std::int64_t>(smallestStable_mA, startCurrent_mA(readings, parameters) / 50);
    if (current_mA > stable_mA && std::int64_t{current_mA} * 100 > std::int64_t{before.current_mA} * 95) {
        fail(PrechargeFailure::StableCurrent);
    }
    const std::int32_t difference_mV = readings.battery.value - readings.load.value;
    const std::int32_t rise_mV = readings.load.value - before.load_mV;
    if (difference_mV > parameters.maxPrechargeVoltageDelta &&
        rise_mV < std::max(smallestRise_mV, difference_mV / 200)) {
        fail(PrechargeFailure::StableVoltage);
    }
}

void PrechargeSupervision::hold(std::uint32_t& timer, bool condition, std::uint32_t limit_ms, PrechargeFailure failure)
{
    timer = condition ? saturatingAdd(timer, tick_ms) : 0;
    if (timer > limit_ms) {
        fail(failure);
    }
}

void PrechargeSupervision::fail(PrechargeFailure failure)
{
    if (m_failures == 0) {
        for (std::size_t i = m_failureAge_ms.size() - 1; i > 0; --i) {
            m_failureAge_ms[i] = m_failureAge_ms[i - 1];
        }
        m_failureAge_ms[0] = 0;
        if (recentFailures() == attemptsBeforeLockOut) {
            m_lockOut_ms = lockOut_ms;
            m_failureAge_ms.fill(noFailure);
        }
    }
    m_failures = static_cast<std::uint8_t>(m_failures | d1000::bit(failure));
}

std::size_t PrechargeSupervision::recentFailures() const
{
    return static_cast<std::size_t>(std::count_if(m_failureAge_ms.begin(), m_failureAge_ms.end(),
                                                  [](std::uint32_t age) { return age <= lockOut_ms; }));
}

} // namespace packdeck::bmu
