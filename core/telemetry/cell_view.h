// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "telemetry/reading.h"
#include "units/index.h"
#include "units/quantity.h"

namespace packdeck::telemetry {

/// Absent: this place has no cell (or sensor) as far as counts and sightings tell. Missing: there should be one, but no
/// value arrived. Good: a measurement; fresh or stale is said by the reading. Suspect: the frame carried a raw value
/// that is no measurement (cells 0 and 0xFFFF, temperatures 0x7FFF and 0x8000; of Gen1 what binding/gen1.h says); the
/// reading keeps the last good one, stale.
enum class CellQuality : std::uint8_t { Absent, Missing, Good, Suspect };

struct CellView
{
    Reading<units::Millivolts> voltage;
    std::uint16_t raw = 0; ///< as last received
    CellQuality quality = CellQuality::Absent;
    bool balanceCommanded = false;
    bool balanceConfirmed = false;
    bool highResistance = false; ///< the node reports a high resistance in the sense wire

    /// A fresh measurement: what statistics and colours may use.
    [[nodiscard]] constexpr bool isMeasured() const { return quality == CellQuality::Good && voltage.isFresh(); }

    bool operator==(const CellView&) const = default;
};

struct SensorView
{
    Reading<units::DeciCelsius> temperature;
    std::int16_t raw = 0;
    CellQuality quality = CellQuality::Absent;

    [[nodiscard]] constexpr bool isMeasured() const { return quality == CellQuality::Good && temperature.isFresh(); }

    bool operator==(const SensorView&) const = default;
};

struct NodeView
{
    bool present = false;                     ///< configured, counted or seen
    Freshness freshness = Freshness::Missing; ///< of its cell frames; Stale: the node was lost
    units::Timestamp lastSeen{};              ///< any frame of it
    Reading<units::Millivolts> voltage;       ///< as the node sums it
    Reading<std::uint16_t> highResistance, balanceCommand, balanceStatus; ///< one bit a cell
    Reading<std::uint8_t> connectedCells, disconnectedCells, connectedSensors, disconnectedSensors;
    Reading<std::uint8_t> type, address;
    Reading<std::uint16_t> uartResult, state, stateTimer; ///< meanings unpublished
    Reading<units::DeciCelsius> boardTemperature;         ///< Gen1
    units::Millivolts cellSum{};                          ///< of its measured cells
    units::Millivolts spread{};                           ///< highest less lowest of its measured cells
    std::uint8_t measuredCells = 0;
    std::uint8_t cellsBalancing = 0; ///< confirmed ones
};

/// How many nodes, cells and sensors there are, by configuration, counts and sightings.
struct Layout
{
    std::uint8_t nodeCount = 0; ///< the highest present node + 1
    std::array<std::uint8_t, units::maxNodes> cellsOfNode{};
    std::array<std::uint8_t, units::maxNodes> sensorsOfNode{};

    [[nodiscard]] constexpr int cellCount() const
    {
        int count = 0;
        for (const auto cells : cellsOfNode) {
            count += cells;
        }
        return count;
    }

    [[nodiscard]] constexpr int sensorCount() const
    {
        int count = 0;
        for (const auto sensors : sensorsOfNode) {
            count += sensors;
        }
        return count;
    }

    bool operator==(const Layout&) const = default;
};

} // namespace packdeck::telemetry
