// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

/// How far one cell moved, apart from what the whole pack did: a load step moves all cells and names none.
struct CellChange
{
    units::CellIndex cell;
    units::Millivolts change{};   ///< now less then
    units::Millivolts relative{}; ///< change less the median change of all cells
    bool lost = false;            ///< measured then, not now; changes are 0
};

struct SensorChange
{
    units::SensorIndex sensor;
    units::DeciCelsius change{};
    units::DeciCelsius relative{};
    bool lost = false;
};

struct Changes
{
    units::Timestamp from{}, to{};
    units::Millivolts medianCellChange{};
    units::DeciCelsius medianSensorChange{};
    std::vector<CellChange> cells;     ///< lost ones first, then by size of `relative`
    std::vector<SensorChange> sensors; ///< likewise
};

/// Every cell and sensor measured in `then`, against `now`: the list beside the grid after a reference instant is set.
[[nodiscard]] Changes changesBetween(const PackSnapshot& then, const PackSnapshot& now);

/// The fastest mover: keeps the last seconds of cells and sensors. Feed it one snapshot a tick. One thread.
class CellMotion
{
public:
    explicit CellMotion(units::Duration window = std::chrono::seconds(5));

    void update(const PackSnapshot& snapshot);
    void clear();

    struct Fastest
    {
        std::optional<CellChange> cell;     ///< over the window; nothing below `cellThreshold`
        std::optional<SensorChange> sensor; ///< over the window; nothing below `sensorThreshold`
        bool sensorFirst = false;           ///< the sensor moved further, each measured by its threshold
    };

    [[nodiscard]] Fastest fastest() const;

    /// Below these a movement is noise: chosen by this project (CMU accuracy 2 mV, thermistor noise about 0.2 K).
    static constexpr units::Millivolts cellThreshold{5};
    static constexpr units::DeciCelsius sensorThreshold{5};

    /// Snapshots nearer to the last one than this are passed over: cells come ten times a second.
    static constexpr units::Duration scanPause = std::chrono::milliseconds(100);

private:
    struct Scan
    {
        units::Timestamp at;
        std::array<std::int16_t, units::maxCells> cells_mV{};
        std::array<std::int16_t, units::maxSensors> sensors_dC{};
    };

    units::Duration m_window;
    std::deque<Scan> m_scans;
};

} // namespace packdeck::telemetry
