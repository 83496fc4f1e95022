// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/thermistor.h"

#include <algorithm>
#include <cmath>

#include "pack/elementary.h"
#include "units/constants.h"

namespace packdeck::pack {

namespace {

constexpr double reference_K = 298.15;
constexpr double fullScale = 4096.0;
constexpr double deciPerDegree = 10.0;

} // namespace

Thermistor::Thermistor(double beta_K)
{
    // NTC and pull-up are equal at the reference, so only their ratio e^(beta (1/T - 1/T0)) matters.
    for (std::size_t i = 0; i < degrees; ++i) {
        const double kelvin = static_cast<double>(i) + coldest_degC + units::zeroCelsius_K;
        const double ratio = exponential(beta_K * (1.0 / kelvin - 1.0 / reference_K));
        m_codes[i] = static_cast<float>(fullScale * ratio / (1.0 + ratio));
    }
    for (std::size_t code = 0; code < codes; ++code) {
        const double share = (static_cast<double>(code) + 0.5) / fullScale;
        const double kelvin = 1.0 / (1.0 / reference_K + logarithm(share / (1.0 - share)) / beta_K);
        // For a code near 0 the formula passes the pole of 1/T.
        const double degC = kelvin > 0.0 ? kelvin - units::zeroCelsius_K : double{hottest_degC};
        m_deciCelsius[code] = static_cast<std::int16_t>(
            std::lround(std::clamp(degC, double{coldest_degC}, double{hottest_degC}) * deciPerDegree));
    }
}

} // namespace packdeck::pack
