// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

namespace packdeck::pack {

/// The shape of one cell's resistances, relative to 25 degC and half charge, on even grids made from sparse knots.
/// From our own fits to public measurements (LG 18650HG2, Panasonic 18650PF); entropy: PyBaMM's demo table.

struct SocShape
{
    float seriesResistance; ///< factor on R0
    float fastResistance;   ///< factor on R1
    float slowResistance;   ///< factor on R2
    float entropy_V_per_K;  ///< dU/dT
};

struct TemperatureShape
{
    float seriesResistance;       ///< factor on R0
    float polarisationResistance; ///< factor on R1 and R2
    float selfDischarge;          ///< doubles every 10 K
};

inline constexpr std::size_t socPoints = 101; ///< 0, 1 ... 100 %
inline constexpr int coldestShape_degC = -40;
inline constexpr int hottestShape_degC = 120;
inline constexpr std::size_t temperaturePoints = hottestShape_degC - coldestShape_degC + 1; ///< each degree

/// dU/dT depends on the open-circuit voltage, so the table is made for one OCV curve (mV at each percent).
[[nodiscard]] std::array<SocShape, socPoints> makeSocShapes(const std::array<unsigned short, socPoints>& ocv_mV);

/// Outside the measured -20 ... 60 degC: extrapolated to the cold, held to the hot.
[[nodiscard]] const std::array<TemperatureShape, temperaturePoints>& temperatureShapes();

} // namespace packdeck::pack
