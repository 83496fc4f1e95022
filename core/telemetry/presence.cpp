// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/presence.h"

#include <algorithm>

namespace packdeck::telemetry {

namespace {

constexpr auto cellsPerNode = units::maxCellsPerNode;
constexpr auto sensorsPerNode = units::maxSensorsPerNode;

std::uint8_t counted(const Reading<std::uint8_t>& connected, const Reading<std::uint8_t>& disconnected,
                     std::size_t most)
{
    if (!connected.known() || !disconnected.known()) {
        return 0;
    }
    return static_cast<std::uint8_t>(std::min<std::size_t>(std::size_t{connected.value} + disconnected.value, most));
}

template <typename Known>
std::uint8_t highestKnown(std::size_t first, std::size_t count, Known known)
{
    std::size_t highest = count;
    while (highest > 0 && !known(first + highest - 1)) {
        --highest;
    }
    return static_cast<std::uint8_t>(highest);
}

CellQuality qualityOf(bool known, bool suspect, bool expected)
{
    if (suspect) {
        return expected || known ? CellQuality::Suspect : CellQuality::Absent;
    }
    if (known) {
        return CellQuality::Good;
    }
    return expected ? CellQuality::Missing : CellQuality::Absent;
}

void judgeCells(PackSnapshot& snapshot, std::size_t node, const SuspectFlags& suspect)
{
    const NodeView& view = snapshot.nodes[node];
    for (std::size_t i = 0; i < cellsPerNode; ++i) {
        CellView& cell = snapshot.cells[node * cellsPerNode + i];
        cell.quality = qualityOf(cell.voltage.known(), suspect.cells.test(node * cellsPerNode + i),
                                 i < snapshot.layout.cellsOfNode[node]);
        cell.balanceCommanded = (view.balanceCommand.freshOr(0) >> i & 1) != 0;
        cell.balanceConfirmed = (view.balanceStatus.freshOr(0) >> i & 1) != 0;
        cell.highResistance = (view.highResistance.freshOr(0) >> i & 1) != 0;
    }
    for (std::size_t i = 0; i < sensorsPerNode; ++i) {
        SensorView& sensor = snapshot.sensors[node * sensorsPerNode + i];
        sensor.quality = qualityOf(sensor.temperature.known(), suspect.sensors.test(node * sensorsPerNode + i),
                                   i < snapshot.layout.sensorsOfNode[node]);
    }
}

void judgeNode(PackSnapshot& snapshot, std::size_t node)
{
    NodeView& view = snapshot.nodes[node];
    view.present = snapshot.layout.cellsOfNode[node] > 0 || snapshot.layout.sensorsOfNode[node] > 0;
    view.freshness = Freshness::Missing;
    for (std::size_t i = 0; i < cellsPerNode; ++i) {
        const CellView& cell = snapshot.cells[node * cellsPerNode + i];
        if (cell.isMeasured()) {
            view.freshness = Freshness::Fresh;
            return;
        }
        if (cell.voltage.known()) {
            view.freshness = Freshness::Stale;
        }
    }
}

// The middle of sorted values, rounded down between two; reorders them.
std::int32_t medianOf(std::int32_t* first, std::int32_t* last)
{
    const auto count = last - first;
    std::int32_t* const middle = first + count / 2;
    std::nth_element(first, middle, last);
    if (count % 2 != 0) {
        return *middle;
    }
    return static_cast<std::int32_t>((std::int64_t{*middle} + *std::max_element(first, middle)) / 2);
}

void summariseStrings(PackSnapshot& snapshot, const StringMap& strings)
{
    CellStatistics& result = snapshot.cellStatistics;
    std::array<std::int32_t, units::maxCells> values{};
    for (std::uint8_t string = 0; string < maxStrings; ++string) {
        std::size_t count = 0;
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            if (strings.stringOfCell[slot] == string && snapshot.cells[slot].isMeasured()) {
                values[count++] = snapshot.cells[slot].voltage.value.value();
            }
        }
        result.stringCount[string] = static_cast<std::uint16_t>(count);
        if (count > 0) {
            result.stringMedian[string] = units::Millivolts(medianOf(values.data(), values.data() + count));
        }
    }
}

enum class Medians { Wanted, Unwanted };

void summariseCells(PackSnapshot& snapshot, Medians medians)
{
    CellStatistics result;
    std::array<std::int32_t, units::maxCells> values{};
    std::int64_t sum = 0;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const CellView& cell = snapshot.cells[slot];
        if (!cell.isMeasured()) {
            result.suspectCount += cell.quality == CellQuality::Suspect ? 1 : 0;
            result.staleCount += cell.quality == CellQuality::Good ? 1 : 0;
            continue;
        }
        const units::Millivolts voltage = cell.voltage.value;
        if (result.count == 0 || voltage < result.min) {
            result.min = voltage;
            result.minCell = units::cellAt(slot);
        }
        if (result.count == 0 || voltage > result.max) {
            result.max = voltage;
            result.maxCell = units::cellAt(slot);
        }
        sum += voltage.value();
        values[result.count++] = voltage.value();
    }
    if (result.count > 0) {
        result.spread = result.max - result.min;
        result.mean_mV = static_cast<double>(sum) / result.count;
        if (medians == Medians::Wanted) {
            result.median = units::Millivolts(medianOf(values.data(), values.data() + result.count));
        }
    }
    snapshot.cellStatistics = result;
}

void summariseSensors(PackSnapshot& snapshot, Medians medians)
{
    SensorStatistics result;
    std::array<std::int32_t, units::maxSensors> values{};
    std::int64_t sum = 0;
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        const SensorView& sensor = snapshot.sensors[slot];
        if (!sensor.isMeasured()) {
            result.suspectCount += sensor.quality == CellQuality::Suspect ? 1 : 0;
            result.staleCount += sensor.quality == CellQuality::Good ? 1 : 0;
            continue;
        }
        const units::DeciCelsius temperature = sensor.temperature.value;
        if (result.count == 0 || temperature < result.min) {
            result.min = temperature;
            result.minSensor = units::sensorAt(slot);
        }
        if (result.count == 0 || temperature > result.max) {
            result.max = temperature;
            result.maxSensor = units::sensorAt(slot);
        }
        sum += temperature.value();
        values[result.count++] = temperature.value();
    }
    if (result.count > 0) {
        result.spread = result.max - result.min;
        result.mean_dC = static_cast<double>(sum) / result.count;
        if (medians == Medians::Wanted) {
            result.median = units::DeciCelsius(medianOf(values.data(), values.data() + result.count));
        }
    }
    snapshot.sensorStatistics = result;
}

void summariseNode(PackSnapshot& snapshot, std::size_t node)
{
    NodeView& view = snapshot.nodes[node];
    view.cellSum = {};
    view.spread = {};
    view.measuredCells = 0;
    view.cellsBalancing = 0;
    units::Millivolts lowest;
    units::Millivolts highest;
    for (std::size_t i = 0; i < cellsPerNode; ++i) {
        const CellView& cell = snapshot.cells[node * cellsPerNode + i];
        view.cellsBalancing = static_cast<std::uint8_t>(view.cellsBalancing + (cell.balanceConfirmed ? 1 : 0));
        if (!cell.isMeasured()) {
            continue;
        }
        const units::Millivolts voltage = cell.voltage.value;
        lowest = view.measuredCells == 0 ? voltage : std::min(lowest, voltage);
        highest = view.measuredCells == 0 ? voltage : std::max(highest, voltage);
        view.cellSum += voltage;
        ++view.measuredCells;
    }
    view.spread = highest - lowest;
}

} // namespace

void judgePresence(PackSnapshot& snapshot, const SuspectFlags& suspect, const std::optional<Layout>& configuration)
{
    Layout& layout = snapshot.layout;
    layout = configuration.value_or(Layout{});
    for (std::size_t node = 0; node < units::maxNodes; ++node) {
        const NodeView& view = snapshot.nodes[node];
        if (!configuration) {
            const auto cells = highestKnown(node * cellsPerNode, cellsPerNode, [&](std::size_t slot) {
                return snapshot.cells[slot].voltage.known() || suspect.surelyThere.test(slot);
            });
            const auto sensors = highestKnown(node * sensorsPerNode, sensorsPerNode, [&](std::size_t slot) {
                return snapshot.sensors[slot].temperature.known();
            });
            layout.cellsOfNode[node] =
                std::max(cells, counted(view.connectedCells, view.disconnectedCells, cellsPerNode));
            layout.sensorsOfNode[node] =
                std::max(sensors, counted(view.connectedSensors, view.disconnectedSensors, sensorsPerNode));
        }
        judgeCells(snapshot, node, suspect);
        judgeNode(snapshot, node);
        if (snapshot.nodes[node].present) {
            layout.nodeCount = std::max(layout.nodeCount, static_cast<std::uint8_t>(node + 1));
        }
    }
    if (!configuration && snapshot.id.dialect == binding::Dialect::Gen1) {
        const auto counted = std::min<std::size_t>(snapshot.configuredNodes.freshOr(0), units::maxNodes);
        layout.nodeCount = std::max(layout.nodeCount, static_cast<std::uint8_t>(counted));
    }
}

void summarise(PackSnapshot& snapshot, const StringMap& strings)
{
    summariseCells(snapshot, Medians::Wanted);
    summariseStrings(snapshot, strings);
    summariseSensors(snapshot, Medians::Wanted);
    for (std::size_t node = 0; node < units::maxNodes; ++node) {
        summariseNode(snapshot, node);
    }
}

void summariseExtremes(PackSnapshot& snapshot)
{
    summariseCells(snapshot, Medians::Unwanted);
    summariseSensors(snapshot, Medians::Unwanted);
}

} // namespace packdeck::telemetry
