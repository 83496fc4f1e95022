// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::telemetry {

/// What the unit, the user or a parameter file says about the pack. Where nothing is given, nothing is judged by it.
struct PackLimits
{
    std::optional<units::Millivolts> cellMinimum; ///< critical under-voltage
    std::optional<units::Millivolts> cellMaximum; ///< critical over-voltage
    std::optional<units::Millivolts> cellWarningLow;
    std::optional<units::Millivolts> cellWarningHigh;
    std::optional<units::DeciCelsius> temperatureMinimum;
    std::optional<units::DeciCelsius> temperatureMaximum;
    std::optional<units::Milliohms> prechargeResistance;
    std::optional<units::Duration> prechargeTimeout; ///< the vendor's default is 25 s
    bool assumed = false;                            ///< defaults: this unit's own are not known

    /// The vendor's default parameters, for a unit or a log that does not tell its own.
    [[nodiscard]] static PackLimits vendorDefaults();

    bool operator==(const PackLimits&) const = default;
};

} // namespace packdeck::telemetry
