// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/cell_tables.h"

#include <algorithm>
#include <span>

#include "pack/elementary.h"
#include "units/constants.h"

namespace packdeck::pack {

namespace {

struct Knot
{
    double at;
    double value;
};

constexpr auto seriesOverSoc = std::to_array<Knot>({{0.00, 1.6},
                                                    {0.05, 1.4},
                                                    {0.10, 1.2},
                                                    {0.20, 1.05},
                                                    {0.35, 1.0},
                                                    {0.50, 1.0},
                                                    {0.65, 1.0},
                                                    {0.80, 1.03},
                                                    {0.90, 1.05},
                                                    {1.00, 1.3}});
constexpr auto fastOverSoc = std::to_array<Knot>({{0.00, 1.4},
                                                  {0.05, 1.4},
                                                  {0.10, 1.4},
                                                  {0.20, 1.3},
                                                  {0.35, 1.1},
                                                  {0.50, 1.0},
                                                  {0.65, 1.0},
                                                  {0.80, 0.9},
                                                  {0.90, 0.9},
                                                  {1.00, 0.9}});
constexpr auto slowOverSoc = std::to_array<Knot>({{0.00, 8.0},
                                                  {0.05, 6.0},
                                                  {0.10, 4.0},
                                                  {0.20, 1.5},
                                                  {0.35, 1.0},
                                                  {0.50, 1.0},
                                                  {0.65, 1.0},
                                                  {0.80, 1.0},
                                                  {0.90, 1.0},
                                                  {1.00, 1.0}});

// Over the open-circuit voltage in V.
constexpr auto entropyOverVoltage = std::to_array<Knot>({{3.20, -0.85e-3},
                                                         {3.40, -0.12e-3},
                                                         {3.46, 0.0},
                                                         {3.60, 0.12e-3},
                                                         {3.70, 0.13e-3},
                                                         {3.90, 0.09e-3},
                                                         {4.00, 0.09e-3},
                                                         {4.05, 0.115e-3}});

// Over degC; between the knots ln(R) is linear in 1/T. No single Arrhenius slope fits.
constexpr auto seriesOverTemperature = std::to_array<Knot>(
    {{-20.0, 4.9}, {-10.0, 3.3}, {0.0, 1.8}, {10.0, 1.33}, {25.0, 1.0}, {40.0, 0.92}, {60.0, 0.87}});
constexpr auto polarisationOverTemperature =
    std::to_array<Knot>({{-20.0, 6.0}, {-10.0, 4.0}, {0.0, 1.8}, {10.0, 1.4}, {25.0, 1.0}, {40.0, 0.75}});

constexpr double linear(std::span<const Knot> knots, double at)
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

constexpr double arrhenius(std::span<const Knot> knots, double degC)
{
    if (degC >= knots.back().at) {
        return knots.back().value;
    }
    std::size_t upper = 1;
    while (degC > knots[upper].at) {
        ++upper;
    }
    const double low = 1.0 / (knots[upper - 1].at + units::zeroCelsius_K);
    const double high = 1.0 / (knots[upper].at + units::zeroCelsius_K);
    const double share = (1.0 / (degC + units::zeroCelsius_K) - low) / (high - low);
    const double lowLog = logarithm(knots[upper - 1].value);
    return exponential(lowLog + share * (logarithm(knots[upper].value) - lowLog));
}

constexpr std::array<TemperatureShape, temperaturePoints> makeTemperatureShapes()
{
    constexpr double ln2 = 0.69314718055994531;
    constexpr double doublingKelvin = 10.0;
    constexpr double reference_degC = 25.0;
    std::array<TemperatureShape, temperaturePoints> shapes{};
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const double degC = static_cast<double>(i) + coldestShape_degC;
        shapes[i] = {static_cast<float>(arrhenius(seriesOverTemperature, degC)),
                     static_cast<float>(arrhenius(polarisationOverTemperature, degC)),
                     static_cast<float>(exponential(ln2 * (degC - reference_degC) / doublingKelvin))};
    }
    return shapes;
}

} // namespace

std::array<SocShape, socPoints> makeSocShapes(const std::array<unsigned short, socPoints>& ocv_mV)
{
    std::array<SocShape, socPoints> shapes{};
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const double soc = static_cast<double>(i) / (socPoints - 1);
        shapes[i] = {static_cast<float>(linear(seriesOverSoc, soc)), static_cast<float>(linear(fastOverSoc, soc)),
                     static_cast<float>(linear(slowOverSoc, soc)),
                     static_cast<float>(linear(entropyOverVoltage, ocv_mV[i] * units::voltsPerMillivolt))};
    }
    return shapes;
}

const std::array<TemperatureShape, temperaturePoints>& temperatureShapes()
{
    static constexpr std::array<TemperatureShape, temperaturePoints> shapes = makeTemperatureShapes();
    return shapes;
}

} // namespace packdeck::pack
