// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/current_limits.h"

#include <algorithm>

#include "units/constants.h"

namespace packdeck::bmu {

namespace {

constexpr std::int32_t full = 1000;        // per mille
constexpr std::int32_t risePerUpdate = 20; // per mille of the parameter's limit: 20 %/s
constexpr std::int32_t fallPerUpdate = 100;
constexpr std::int32_t backstop_mV = 50;

// Straight between (x0, y0) and (x1, y1), held outside; x0 < x1.
std::int32_t ramp(std::int32_t x, std::int32_t x0, std::int32_t y0, std::int32_t x1, std::int32_t y1)
{
    const std::int32_t held = std::clamp(x, x0, x1);
    return y0 + (y1 - y0) * (held - x0) / (x1 - x0);
}

std::int32_t dischargeShare(std::int32_t coldest_dC, std::int32_t hottest_dC)
{
    constexpr std::int32_t limpShare = 200;
    return std::min(ramp(coldest_dC, -200, limpShare, -100, full), ramp(hottest_dC, 500, full, 600, 0));
}

std::int32_t chargeShare(std::int32_t coldest_dC, std::int32_t hottest_dC)
{
    return std::min(ramp(coldest_dC, 0, 0, 100, full), ramp(hottest_dC, 450, full, 550, 0));
}

std::int32_t share(std::int64_t value_mA, std::int32_t perMille)
{
    return static_cast<std::int32_t>(value_mA * perMille / full);
}

std::int32_t follow(std::int32_t now_mA, std::int32_t wanted_mA, std::int32_t largest_mA)
{
    return wanted_mA <= now_mA ? wanted_mA : std::min(wanted_mA, now_mA + share(largest_mA, risePerUpdate));
}

} // namespace

std::int32_t drawable_mA(std::int32_t largest_mA)
{
    constexpr std::int32_t gainError = 3; // per mille
    constexpr std::int32_t zeroError_mA = 50;
    return std::max(largest_mA - share(largest_mA, gainError) - zeroError_mA, 0);
}

CurrentLimit availableCurrent(const Readings& readings, const Layout& layout, const Parameters& parameters,
                              const PulseReach& reach)
{
    const bool known = readings.lowestCell.isKnown() && readings.lowestTemperature.isKnown();
    if (!known) {
        return {};
    }
    const std::int32_t below_mV = readings.lowestCell.value - parameters.warningCellUnderVoltage;
    const std::int32_t above_mV = parameters.warningCellOverVoltage - readings.highestCell.value;
    const auto reachable = [&](std::int32_t headroom_mV, float string_A, std::int32_t largest_mA) {
        if (headroom_mV <= 0) {
            return std::int64_t{0};
        }
        const double pack_mA = static_cast<double>(string_A) * layout.strings * units::milliampsPerAmp;
        const auto limited_mA =
            static_cast<std::int64_t>(std::clamp(pack_mA, 0.0, static_cast<double>(drawable_mA(largest_mA))));
        return limited_mA * std::min(headroom_mV, backstop_mV) / backstop_mV;
    };
    const std::int32_t coldest_dC = readings.lowestTemperature.value;
    const std::int32_t hottest_dC = readings.highestTemperature.value;
    CurrentLimit limit;
    limit.discharge_mA = share(reachable(below_mV, reach.discharge_A, parameters.maxDischargeCurrent * 100),
                               dischargeShare(coldest_dC, hottest_dC));
    limit.charge_mA = share(reachable(above_mV, reach.charge_A, parameters.maxChargeCurrent * 100),
                            chargeShare(coldest_dC, hottest_dC));
    return limit;
}

void CurrentLimits::update(const Readings& readings, const Layout& layout, const Parameters& parameters,
                           const PulseReach& reach, Permission permission)
{
    const std::int32_t largestDischarge_mA = parameters.maxDischargeCurrent * 100;
    const std::int32_t largestCharge_mA = parameters.maxChargeCurrent * 100;
    switch (permission) {
    case Permission::None:
        m_limit = {};
        break;
    case Permission::RampDown:
        m_limit.discharge_mA = std::max(m_limit.discharge_mA - share(largestDischarge_mA, fallPerUpdate), 0);
        m_limit.charge_mA = std::max(m_limit.charge_mA - share(largestCharge_mA, fallPerUpdate), 0);
        break;
    case Permission::Full: {
        const CurrentLimit available = availableCurrent(readings, layout, parameters, reach);
        m_limit.discharge_mA = follow(m_limit.discharge_mA, available.discharge_mA, largestDischarge_mA);
        m_limit.charge_mA = follow(m_limit.charge_mA, available.charge_mA, largestCharge_mA);
        break;
    }
    }
}

} // namespace packdeck::bmu
