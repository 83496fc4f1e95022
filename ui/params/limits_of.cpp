// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/limits_of.h"

#include <chrono>

namespace packdeck::ui {

Limits limitsOf(const params::Metadata& metadata, const params::Expression::Lookup& values, Limits base)
{
    const auto take = [&](const char* name, auto assign) {
        const auto index = metadata.find(name);
        const params::RawValue* const value = index ? values(*index) : nullptr;
        if (value != nullptr && !value->empty()) {
            assign(static_cast<std::int32_t>(value->front()));
        }
    };
    constexpr std::int32_t milliohmsPerCount = 100;
    take("critCellOverVoltage", [&base](std::int32_t raw) { base.cellCriticalHigh = units::Millivolts(raw); });
    take("warningCellOverVoltage", [&base](std::int32_t raw) { base.cellWarningHigh = units::Millivolts(raw); });
    take("warningCellUnderVoltage", [&base](std::int32_t raw) { base.cellWarningLow = units::Millivolts(raw); });
    take("critCellUnderVoltage", [&base](std::int32_t raw) { base.cellCriticalLow = units::Millivolts(raw); });
    take("maxCellTemperature", [&base](std::int32_t raw) { base.temperatureHigh = units::DeciCelsius(raw); });
    take("minCellTemperature", [&base](std::int32_t raw) { base.temperatureLow = units::DeciCelsius(raw); });
    take("maxPrechargeVoltageDelta", [&base](std::int32_t raw) { base.prechargeDelta = units::Millivolts(raw); });
    take("prechargeResistance",
         [&base](std::int32_t raw) { base.prechargeResistance = units::Milliohms(raw * milliohmsPerCount); });
    take("prechargeTimeout", [&base](std::int32_t raw) { base.prechargeTimeout = std::chrono::milliseconds(raw); });
    return base;
}

} // namespace packdeck::ui
