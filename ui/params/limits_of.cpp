// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/limits_of.h"

#include <chrono>
#include <cmath>

namespace packdeck::ui {

Limits limitsOf(const params::Metadata& metadata, const params::Expression::Lookup& values, Limits base)
{
    constexpr double thousandths = 1000.0;
    constexpr double tenths = 10.0;
    // Dialects count some parameters in other steps: what counts here is their physical value.
    const auto take = [&](const char* name, double stepsPerUnit, auto assign) {
        const auto index = metadata.find(name);
        const params::RawValue* const value = index ? values(*index) : nullptr;
        if (value != nullptr && !value->empty()) {
            assign(static_cast<std::int32_t>(std::lround(metadata[*index].physical(value->front()) * stepsPerUnit)));
        }
    };
    const auto takeVolts = [&](const char* name, units::Millivolts& limit) {
        take(name, thousandths, [&limit](std::int32_t mV) { limit = units::Millivolts(mV); });
    };
    const auto takeCelsius = [&](const char* name, units::DeciCelsius& limit) {
        take(name, tenths, [&limit](std::int32_t dC) { limit = units::DeciCelsius(dC); });
    };
    takeVolts("critCellOverVoltage", base.cellCriticalHigh);
    takeVolts("warningCellOverVoltage", base.cellWarningHigh);
    takeVolts("warningCellUnderVoltage", base.cellWarningLow);
    takeVolts("critCellUnderVoltage", base.cellCriticalLow);
    takeVolts("maxPrechargeVoltageDelta", base.prechargeDelta);
    takeCelsius("maxCellTemperature", base.temperatureHigh);
    takeCelsius("minCellTemperature", base.temperatureLow);
    take("prechargeResistance", thousandths,
         [&base](std::int32_t milliohms) { base.prechargeResistance = units::Milliohms(milliohms); });
    take("prechargeTimeout", thousandths,
         [&base](std::int32_t ms) { base.prechargeTimeout = std::chrono::milliseconds(ms); });
    return base;
}

telemetry::PackLimits toPackLimits(const Limits& limits)
{
    telemetry::PackLimits pack;
    pack.cellWarningLow = limits.cellWarningLow;
    pack.cellWarningHigh = limits.cellWarningHigh;
    pack.cellMinimum = limits.cellCriticalLow;
    pack.cellMaximum = limits.cellCriticalHigh;
    pack.temperatureMinimum = limits.temperatureLow;
    pack.temperatureMaximum = limits.temperatureHigh;
    pack.prechargeResistance = limits.prechargeResistance;
    pack.prechargeTimeout = limits.prechargeTimeout;
    return pack;
}

} // namespace packdeck::ui
