// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "units/index.h"
#include "units/quantity.h"

namespace packdeck::telemetry {

/// Strings a user may tell apart; a real pack's string map is not on the bus.
inline constexpr std::size_t maxStrings = 8;

/// Over the measured cells (fresh and good) only; meaningless when count is 0.
struct CellStatistics
{
    std::uint16_t count = 0;
    std::uint16_t staleCount = 0; ///< good once, not fresh now
    std::uint16_t suspectCount = 0;
    units::Millivolts min{}, max{}, median{}, spread{};
    double mean_mV = 0.0;
    units::CellIndex minCell, maxCell;                        ///< the first of equals
    std::array<std::uint16_t, maxStrings> stringCount{};      ///< measured cells a string; all 0 without a string map
    std::array<units::Millivolts, maxStrings> stringMedian{}; ///< where stringCount > 0

    bool operator==(const CellStatistics&) const = default;
};

/// Over the measured sensors only; meaningless when count is 0.
struct SensorStatistics
{
    std::uint16_t count = 0;
    std::uint16_t staleCount = 0;
    std::uint16_t suspectCount = 0;
    units::DeciCelsius min{}, max{}, median{}, spread{};
    double mean_dC = 0.0; ///< tenths of a degree
    units::SensorIndex minSensor, maxSensor;

    bool operator==(const SensorStatistics&) const = default;
};

/// Which string each cell belongs to, by slot; noString where none is known. Default: no map.
inline constexpr std::uint8_t noString = 0xFF;

struct StringMap
{
    constexpr StringMap() { stringOfCell.fill(noString); }

    std::array<std::uint8_t, units::maxCells> stringOfCell{};
};

} // namespace packdeck::telemetry
