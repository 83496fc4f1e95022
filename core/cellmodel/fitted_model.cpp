// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/fitted_model.h"

#include <algorithm>
#include <cmath>

#include "units/constants.h"

namespace packdeck::cellmodel {

namespace {

using Resistances = FittedModel::Resistances;

Resistances atSoc(const FittedModel& model, std::size_t row, double soc)
{
    const auto& at = model.soc;
    const auto& values = model.resistances[row];
    if (soc <= at.front()) {
        return values.front();
    }
    for (std::size_t i = 1; i < at.size(); ++i) {
        if (soc <= at[i]) {
            const double share = (soc - at[i - 1]) / (at[i] - at[i - 1]);
            const auto between = [share](double a, double b) { return a + share * (b - a); };
            return {between(values[i - 1].series_ohm, values[i].series_ohm),
                    between(values[i - 1].fast_ohm, values[i].fast_ohm),
                    between(values[i - 1].slow_ohm, values[i].slow_ohm)};
        }
    }
    return values.back();
}

Resistances beyond(const Resistances& known, double known_degC, double celsius)
{
    const double series = bmu::seriesResistanceFactor(celsius) / bmu::seriesResistanceFactor(known_degC);
    const double polarisation =
        bmu::polarisationResistanceFactor(celsius) / bmu::polarisationResistanceFactor(known_degC);
    return {known.series_ohm * series, known.fast_ohm * polarisation, known.slow_ohm * polarisation};
}

Resistances at(const FittedModel& model, double soc, double celsius)
{
    const auto& temperatures = model.temperatures_degC;
    if (celsius <= temperatures.front()) {
        return beyond(atSoc(model, 0, soc), temperatures.front(), celsius);
    }
    if (celsius >= temperatures.back()) {
        return beyond(atSoc(model, temperatures.size() - 1, soc), temperatures.back(), celsius);
    }
    const auto above = static_cast<std::size_t>(std::upper_bound(temperatures.begin(), temperatures.end(), celsius) -
                                                temperatures.begin());
    const Resistances cold = atSoc(model, above - 1, soc);
    const Resistances warm = atSoc(model, above, soc);
    const auto inverse = [](double degC) { return 1.0 / (degC + units::zeroCelsius_K); };
    const double from = inverse(temperatures[above - 1]);
    const double share = (inverse(celsius) - from) / (inverse(temperatures[above]) - from);
    const auto between = [share](double a, double b) { return a * std::pow(b / a, share); };
    return {between(cold.series_ohm, warm.series_ohm), between(cold.fast_ohm, warm.fast_ohm),
            between(cold.slow_ohm, warm.slow_ohm)};
}

} // namespace

bmu::CellModel compiled(const FittedModel& model)
{
    bmu::CellModel result;
    result.capacity_As = model.capacity_Ah * units::secondsPerHour;
    result.fastTau_s = static_cast<float>(model.fastTau_s);
    result.slowTau_s = static_cast<float>(model.slowTau_s);
    std::transform(model.ocv_V.begin(), model.ocv_V.end(), result.ocv_V.begin(),
                   [](double volts) { return static_cast<float>(volts); });
    for (std::size_t t = 0; t < bmu::CellModel::temperatureKnots; ++t) {
        const double celsius =
            bmu::CellModel::coldest_degC + static_cast<double>(t) * bmu::CellModel::temperatureStep_K;
        for (std::size_t k = 0; k < bmu::CellModel::socKnots; ++k) {
            const Resistances found = at(model, static_cast<double>(k) / (bmu::CellModel::socKnots - 1), celsius);
            result.resistances[t][k] = {static_cast<float>(found.series_ohm), static_cast<float>(found.fast_ohm),
                                        static_cast<float>(found.slow_ohm)};
        }
    }
    return result;
}

} // namespace packdeck::cellmodel
