// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/cell_model.h"

#include <algorithm>

#include "units/constants.h"
#include "units/elementary.h"

namespace packdeck::bmu {

namespace {

struct Knot
{
    double at;
    double value;
};

constexpr auto seriesOverSoc = std::to_array<Knot>(
    {{0.0, 1.6}, {0.05, 1.4}, {0.1, 1.2}, {0.2, 1.05}, {0.35, 1.0}, {0.65, 1.0}, {0.8, 1.03}, {0.9, 1.05}, {1.0, 1.3}});
constexpr auto fastOverSoc =
    std::to_array<Knot>({{0.0, 1.4}, {0.1, 1.4}, {0.2, 1.3}, {0.35, 1.1}, {0.5, 1.0}, {0.65, 1.0}, {0.8, 0.9}});
constexpr auto slowOverSoc =
    std::to_array<Knot>({{0.0, 8.0}, {0.05, 6.0}, {0.1, 4.0}, {0.2, 1.5}, {0.35, 1.0}, {1.0, 1.0}});

// Over degC.
constexpr auto seriesOverTemperature = std::to_array<Knot>(
    {{-20.0, 4.9}, {-10.0, 3.3}, {0.0, 1.8}, {10.0, 1.33}, {25.0, 1.0}, {40.0, 0.92}, {60.0, 0.87}});
constexpr auto polarisationOverTemperature =
    std::to_array<Knot>({{-20.0, 6.0}, {-10.0, 4.0}, {0.0, 1.8}, {10.0, 1.4}, {25.0, 1.0}, {40.0, 0.75}});

// Shares of the whole resistance of a 5 Ah 21700 cell: 12, 9 and 10 of 31 mohm.
constexpr double seriesShare = 12.0 / 31.0;
constexpr double fastShare = 9.0 / 31.0;
constexpr double slowShare = 10.0 / 31.0;

double straight(std::span<const Knot> knots, double at)
{
    if (at <= knots.front().at) {
        return knots.front().value;
    }
    for (std::size_t i = 1; i < knots.size(); ++i) {
        if (at <= knots[i].at) {
            const double share = (at - knots[i - 1].at) / (knots[i].at - knots[i - 1].at);
            return knots[i - 1].value + share * (knots[i].value - knots[i - 1].value);
        }
    }
    return knots.back().value;
}

double arrhenius(std::span<const Knot> knots, double celsius)
{
    std::size_t upper = 1;
    while (upper + 1 < knots.size() && celsius > knots[upper].at) {
        ++upper;
    }
    const double low = 1.0 / (knots[upper - 1].at + units::zeroCelsius_K);
    const double high = 1.0 / (knots[upper].at + units::zeroCelsius_K);
    const double share = (1.0 / (celsius + units::zeroCelsius_K) - low) / (high - low);
    const double lowLog = units::logarithm(knots[upper - 1].value);
    return units::exponential(lowLog + share * (units::logarithm(knots[upper].value) - lowLog));
}

// Which knot and how far on to the next.
struct Place
{
    std::size_t knot;
    float share;
};

Place placeOn(float value, std::size_t knots)
{
    const auto last = static_cast<float>(knots - 1);
    const float inside = std::clamp(value, 0.0F, last);
    const std::size_t knot = std::min(static_cast<std::size_t>(inside), knots - 2);
    return {knot, inside - static_cast<float>(knot)};
}

CellResistances between(const CellResistances& a, const CellResistances& b, float share)
{
    return {a.series_ohm + share * (b.series_ohm - a.series_ohm), a.fast_ohm + share * (b.fast_ohm - a.fast_ohm),
            a.slow_ohm + share * (b.slow_ohm - a.slow_ohm)};
}

} // namespace

double seriesResistanceFactor(double celsius)
{
    return arrhenius(seriesOverTemperature, celsius);
}

double polarisationResistanceFactor(double celsius)
{
    return arrhenius(polarisationOverTemperature, celsius);
}

CellResistances CellModel::resistancesAt(float soc, float celsius) const
{
    const Place row = placeOn((celsius - coldest_degC) / temperatureStep_K, temperatureKnots);
    const Place column = placeOn(soc * (socKnots - 1), socKnots);
    const auto& cold = resistances[row.knot];
    const auto& warm = resistances[row.knot + 1];
    return between(between(cold[column.knot], cold[column.knot + 1], column.share),
                   between(warm[column.knot], warm[column.knot + 1], column.share), row.share);
}

float CellModel::ocvAt(float soc) const
{
    const Place place = placeOn(soc * (ocvPoints - 1), ocvPoints);
    return ocv_V[place.knot] + place.share * (ocv_V[place.knot + 1] - ocv_V[place.knot]);
}

float CellModel::ocvSlopeAt(float soc) const
{
    const Place place = placeOn(soc * (ocvPoints - 1), ocvPoints);
    return (ocv_V[place.knot + 1] - ocv_V[place.knot]) * (ocvPoints - 1);
}

float CellModel::socAtRest(float volts) const
{
    if (!(volts > ocv_V.front())) {
        return 0.0F;
    }
    const auto above = std::upper_bound(ocv_V.begin(), ocv_V.end(), volts);
    if (above == ocv_V.end()) {
        return 1.0F;
    }
    const float low = *(above - 1);
    const float share = *above > low ? (volts - low) / (*above - low) : 0.0F;
    return (static_cast<float>(above - ocv_V.begin() - 1) + share) / (ocvPoints - 1);
}

CellModel nominalModel(const NominalCell& cell)
{
    CellModel model;
    model.capacity_As = cell.capacity_As;
    model.ocv_V = cell.ocv_V;
    for (std::size_t t = 0; t < CellModel::temperatureKnots; ++t) {
        const double celsius = CellModel::coldest_degC + static_cast<double>(t) * CellModel::temperatureStep_K;
        const double series_ohm = cell.resistance_ohm * seriesShare * seriesResistanceFactor(celsius);
        const double polarisation_ohm = cell.resistance_ohm * polarisationResistanceFactor(celsius);
        for (std::size_t k = 0; k < CellModel::socKnots; ++k) {
            const double soc = static_cast<double>(k) / (CellModel::socKnots - 1);
            model.resistances[t][k] = {static_cast<float>(series_ohm * straight(seriesOverSoc, soc)),
                                       static_cast<float>(polarisation_ohm * fastShare * straight(fastOverSoc, soc)),
                                       static_cast<float>(polarisation_ohm * slowShare * straight(slowOverSoc, soc))};
        }
    }
    return model;
}

} // namespace packdeck::bmu
