// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>

namespace packdeck::bmu {

/// Of one cell at one temperature and charge.
struct CellResistances
{
    float series_ohm = 0.0F; ///< R0, felt at once
    float fast_ohm = 0.0F;   ///< R1, in parallel with the capacitance of the short time constant
    float slow_ohm = 0.0F;   ///< R2
};

/// One kind of cell as its estimator believes it to be: open-circuit voltage, and two RC pairs whose resistances depend
/// on charge and temperature. float: the model itself is not better than a millivolt. Built once; look-ups do not
/// allocate and do not branch.
struct CellModel
{
    static constexpr std::size_t ocvPoints = 101; ///< 0, 1 ... 100 %
    static constexpr std::size_t socKnots = 21;   ///< 0, 5 ... 100 %
    static constexpr int coldest_degC = -30;      ///< held below
    static constexpr int hottest_degC = 60;       ///< held above
    static constexpr int temperatureStep_K = 5;
    static constexpr std::size_t temperatureKnots = (hottest_degC - coldest_degC) / temperatureStep_K + 1;

    double capacity_As = 1.0;
    float fastTau_s = 15.0F;
    float slowTau_s = 300.0F;
    std::array<float, ocvPoints> ocv_V{};
    std::array<std::array<CellResistances, socKnots>, temperatureKnots> resistances{};

    /// Straight between the knots; held outside 0 ... 1 and outside the temperatures.
    [[nodiscard]] CellResistances resistancesAt(float soc, float celsius) const;

    [[nodiscard]] float ocvAt(float soc) const;

    /// dOCV/dSoC in V for 0 ... 1.
    [[nodiscard]] float ocvSlopeAt(float soc) const;

    /// The state of charge, 0 ... 1, whose open-circuit voltage this is; ends hold.
    [[nodiscard]] float socAtRest(float volts) const;
};

static_assert(std::is_trivially_copyable_v<CellModel>);

/// Resistance relative to 25 degC of cells nobody has measured: the mean of our own fits to public measurements of two
/// 18650 cells (LG HG2, Panasonic PF), ln R straight over 1/T. Outside -20 ... 60 degC its ends' slopes go on.
[[nodiscard]] double seriesResistanceFactor(double celsius);
[[nodiscard]] double polarisationResistanceFactor(double celsius);

/// A cell that is only known by its data sheet.
struct NominalCell
{
    double capacity_As = 18'000.0;
    double resistance_ohm = 0.031; ///< all three, at 25 degC and half charge
    std::array<float, CellModel::ocvPoints> ocv_V{};
};

/// Splits the resistance as a 5 Ah 21700 cell does (12 : 9 : 10) and shapes it over charge and temperature as our fits
/// to public measurements say. The simulated pack has shapes of its own, on purpose: a BMU believes, a cell is.
[[nodiscard]] CellModel nominalModel(const NominalCell& cell);

} // namespace packdeck::bmu
