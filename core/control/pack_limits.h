// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::control {

/// What the user or a parameter file says about the pack. Where nothing is given, nothing is judged by it.
struct PackLimits
{
    std::optional<units::Millivolts> cellMinimum; ///< critical under-voltage
    std::optional<units::Millivolts> cellMaximum; ///< critical over-voltage
    std::optional<units::DeciCelsius> temperatureMinimum;
    std::optional<units::DeciCelsius> temperatureMaximum;
    std::optional<units::Milliohms> prechargeResistance;
    std::optional<units::Duration> prechargeTimeout; ///< the vendor's default is 25 s

    bool operator==(const PackLimits&) const = default;
};

} // namespace packdeck::control
