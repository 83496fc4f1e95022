// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/cell_motion.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace packdeck::telemetry {

namespace {

constexpr std::int16_t nothing = std::numeric_limits<std::int16_t>::min();

std::int32_t medianOf(std::vector<std::int32_t> values)
{
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::int16_t narrowed(std::int32_t value)
{
    return static_cast<std::int16_t>(
        std::clamp<std::int32_t>(value, nothing + 1, std::numeric_limits<std::int16_t>::max()));
}

// Lost ones first, then by size of the movement of their own.
template <typename Change>
bool isBefore(const Change& a, const Change& b)
{
    if (a.lost != b.lost) {
        return a.lost;
    }
    return std::abs(a.relative.value()) > std::abs(b.relative.value());
}

// Fills `relative` and sorts; returns the median change.
template <typename Change>
std::int32_t rank(std::vector<Change>& changes)
{
    using Unit = decltype(Change::change);
    std::vector<std::int32_t> moved;
    for (const Change& change : changes) {
        if (!change.lost) {
            moved.push_back(change.change.value());
        }
    }
    const std::int32_t median = medianOf(std::move(moved));
    for (Change& change : changes) {
        change.relative = change.lost ? Unit{} : change.change - Unit(median);
    }
    std::stable_sort(changes.begin(), changes.end(), isBefore<Change>);
    return median;
}

} // namespace

Changes changesBetween(const PackSnapshot& then, const PackSnapshot& now)
{
    Changes result;
    result.from = then.now;
    result.to = now.now;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const CellView& before = then.cells[slot];
        const CellView& after = now.cells[slot];
        if (before.isMeasured()) {
            const bool lost = !after.isMeasured();
            result.cells.push_back({units::cellAt(slot),
                                    lost ? units::Millivolts{} : after.voltage.value - before.voltage.value,
                                    {},
                                    lost});
        }
    }
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        const SensorView& before = then.sensors[slot];
        const SensorView& after = now.sensors[slot];
        if (before.isMeasured()) {
            const bool lost = !after.isMeasured();
            result.sensors.push_back({units::sensorAt(slot),
                                      lost ? units::DeciCelsius{} : after.temperature.value - before.temperature.value,
                                      {},
                                      lost});
        }
    }
    result.medianCellChange = units::Millivolts(rank(result.cells));
    result.medianSensorChange = units::DeciCelsius(rank(result.sensors));
    return result;
}

CellMotion::CellMotion(units::Duration window)
    : m_window(window)
{
}

void CellMotion::update(const PackSnapshot& snapshot)
{
    if (!m_scans.empty() && snapshot.now < m_scans.back().at) {
        m_scans.clear(); // the cursor went back
    }
    if (!m_scans.empty() && snapshot.now - m_scans.back().at < scanPause) {
        return;
    }
    Scan& scan = m_scans.emplace_back();
    scan.at = snapshot.now;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const CellView& cell = snapshot.cells[slot];
        scan.cells_mV[slot] = cell.isMeasured() ? narrowed(cell.voltage.value.value()) : nothing;
    }
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        const SensorView& sensor = snapshot.sensors[slot];
        scan.sensors_dC[slot] = sensor.isMeasured() ? narrowed(sensor.temperature.value.value()) : nothing;
    }
    while (m_scans.size() > 2 && snapshot.now - m_scans[1].at >= m_window) {
        m_scans.pop_front();
    }
}

void CellMotion::clear()
{
    m_scans.clear();
}

CellMotion::Fastest CellMotion::fastest() const
{
    Fastest result;
    if (m_scans.size() < 2) {
        return result;
    }
    const Scan& then = m_scans.front();
    const Scan& now = m_scans.back();
    std::vector<CellChange> cells;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        if (then.cells_mV[slot] != nothing) {
            const bool lost = now.cells_mV[slot] == nothing;
            cells.push_back({units::cellAt(slot),
                             units::Millivolts(lost ? 0 : now.cells_mV[slot] - then.cells_mV[slot]),
                             {},
                             lost});
        }
    }
    std::vector<SensorChange> sensors;
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        if (then.sensors_dC[slot] != nothing) {
            const bool lost = now.sensors_dC[slot] == nothing;
            sensors.push_back({units::sensorAt(slot),
                               units::DeciCelsius(lost ? 0 : now.sensors_dC[slot] - then.sensors_dC[slot]),
                               {},
                               lost});
        }
    }
    rank(cells);
    rank(sensors);
    if (!cells.empty() && (cells[0].lost || std::abs(cells[0].relative.value()) >= cellThreshold.value())) {
        result.cell = cells[0];
    }
    if (!sensors.empty() && (sensors[0].lost || std::abs(sensors[0].relative.value()) >= sensorThreshold.value())) {
        result.sensor = sensors[0];
    }
    if (result.cell && result.sensor && result.cell->lost == result.sensor->lost) {
        result.sensorFirst = std::abs(result.sensor->relative.value()) * cellThreshold.value() >
                             std::abs(result.cell->relative.value()) * sensorThreshold.value();
    } else {
        result.sensorFirst = result.sensor && (!result.cell || result.sensor->lost);
    }
    return result;
}

} // namespace packdeck::telemetry
