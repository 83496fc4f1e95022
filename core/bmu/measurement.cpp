// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/measurement.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

#include "bmu/tick.h"
#include "units/lanes.h"

namespace packdeck::bmu {

namespace {

constexpr std::uint16_t lowestPresent_mV = 500; // below, there is no cell (the vendor's Gen1 rule for extra cells)
constexpr std::int32_t farFromMedian_mV = 300;
constexpr std::uint8_t oddScansToDoubt = 5; // 500 ms
constexpr std::uint32_t nodeStale_ms = 300; // three missed scans
constexpr std::int16_t sensorOpen_dC = -450;
constexpr std::int16_t sensorShort_dC = 1250;
constexpr std::int64_t filterTicks = 100; // first order, 1 s

void updateSample(Sample& sample, const ChannelInput& input, std::int32_t offset)
{
    sample.age_ms = saturatingAdd(sample.age_ms, tick_ms);
    if (input.samples != sample.count) {
        sample.count = input.samples;
        sample.value = input.value - offset;
        sample.error = input.error;
        sample.age_ms = 0;
    }
}

bool isKnown(CellQuality quality)
{
    return quality == CellQuality::Ok || quality == CellQuality::Untrusted;
}

void raise(Extreme& extreme, std::int32_t value, std::size_t slot)
{
    if (!extreme.isKnown() || value > extreme.value) {
        extreme = {value, static_cast<std::uint16_t>(slot)};
    }
}

void lower(Extreme& extreme, std::int32_t value, std::size_t slot)
{
    if (!extreme.isKnown() || value < extreme.value) {
        extreme = {value, static_cast<std::uint16_t>(slot)};
    }
}

/// Of a node that has all its cells: two halves that overlap are whole registers.
PACKDECK_WIDE void survey(const std::uint16_t* __restrict cells_mV, PlainCells& __restrict plain)
{
    constexpr std::size_t half = 8;
    constexpr std::size_t second = units::maxCellsPerNode - half;
    std::uint16_t lowest_mV = d1000::absentCell;
    std::uint16_t highest_mV = 0;
    for (std::size_t c = 0; c < half; ++c) {
        const std::uint16_t one_mV = cells_mV[c];
        const std::uint16_t other_mV = cells_mV[c + second];
        const std::uint16_t lower_mV = one_mV < other_mV ? one_mV : other_mV;
        const std::uint16_t higher_mV = one_mV > other_mV ? one_mV : other_mV;
        lowest_mV = lowest_mV < lower_mV ? lowest_mV : lower_mV;
        highest_mV = highest_mV > higher_mV ? highest_mV : higher_mV;
    }
    std::int32_t sum_mV = 0;
    for (std::size_t c = 0; c < half; ++c) {
        sum_mV += cells_mV[c];
    }
    for (std::size_t c = half; c < units::maxCellsPerNode; ++c) {
        sum_mV += cells_mV[c];
    }
    plain = {lowest_mV, highest_mV, sum_mV};
}

} // namespace

Measurement::Measurement(const Layout& layout)
{
    m_readings.cells_mV.fill(d1000::absentCell);
    m_readings.quality.fill(CellQuality::Absent);
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        const auto first = m_readings.quality.begin() + static_cast<std::ptrdiff_t>(n * units::maxCellsPerNode);
        std::fill_n(first, layout.cellsOfNode[n], CellQuality::Stale);
    }
    m_readings.temperatures_dC.fill(d1000::absentSensor);
}

void Measurement::update(const Inputs& inputs, const Layout& layout, const Parameters& parameters, bool reads)
{
    updateJunction(inputs.junction);
    m_readings.scanAge_ms = saturatingAdd(m_readings.scanAge_ms, tick_ms);
    if (reads && inputs.scans != m_lastScan) {
        m_lastScan = inputs.scans;
        for (std::size_t n = 0; n < layout.nodes; ++n) {
            m_readings.nodes[n].age_ms = saturatingAdd(m_readings.nodes[n].age_ms, m_readings.scanAge_ms);
        }
        m_readings.scanAge_ms = 0;
        ++m_readings.scans;
        updateScan(inputs, layout, parameters);
    } else if (m_readings.scanAge_ms == nodeStale_ms) {
        loseChain(layout);
    }
}

// No scan at all: nothing below can say so, and its last answers must not pass for new ones.
void Measurement::loseChain(const Layout& layout)
{
    m_readings.nodesAnswering = 0;
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        m_readings.nodes[n].answers = false;
        loseNode(n, layout);
    }
    summarise(layout);
    summariseTemperatures(layout);
}

void Measurement::loseNode(std::size_t node, const Layout& layout)
{
    const auto first = m_readings.quality.begin() + static_cast<std::ptrdiff_t>(node * units::maxCellsPerNode);
    std::fill_n(first, layout.cellsOfNode[node], CellQuality::Stale);
    m_plain[node] = false;
}

void Measurement::updateJunction(const JunctionInput& junction)
{
    const std::uint32_t before = m_readings.current.count;
    updateSample(m_readings.current, junction.current, m_zeroOffset_mA);
    updateSample(m_readings.battery, junction.battery, 0);
    updateSample(m_readings.charger, junction.charger, 0);
    updateSample(m_readings.load, junction.load, 0);
    m_readings.junctionError = junction.systemError;
    if (junction.current.messageCounter != m_lastCounter || m_readings.current.count == 0) {
        m_readings.counterStuck_ms = 0;
    } else if (m_readings.current.count != before) {
        m_readings.counterStuck_ms = saturatingAdd(m_readings.counterStuck_ms, tick_ms);
    }
    m_lastCounter = junction.current.messageCounter;
    m_filtered_uA += (std::int64_t{m_readings.current.value} * 1000 - m_filtered_uA) / filterTicks;
    m_readings.filteredCurrent_mA = static_cast<std::int32_t>(m_filtered_uA / 1000);
}

void Measurement::updateScan(const Inputs& inputs, const Layout& layout, const Parameters& parameters)
{
    m_readings.nodesAnswering = 0;
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        NodeReadings& node = m_readings.nodes[n];
        node.answers = inputs.nodes[n].answers;
        if (node.answers) {
            ++m_readings.nodesAnswering;
            readNode(n, inputs.nodes[n], layout);
        } else if (!node.answered || node.age_ms >= nodeStale_ms) {
            loseNode(n, layout);
        }
    }
    summarise(layout);
    const bool spreadOut = m_readings.highestCell.isKnown() &&
                           m_readings.highestCell.value - m_readings.lowestCell.value > farFromMedian_mV;
    if (spreadOut || m_someOdd) {
        judgePlausibility(layout, parameters);
        summarise(layout);
    }
    summariseTemperatures(layout);
}

void Measurement::readNode(std::size_t node, const NodeInput& input, const Layout& layout)
{
    NodeReadings& readings = m_readings.nodes[node];
    readings.age_ms = 0;
    readings.answered = true;
    readings.highResistance = input.highResistance;
    readings.board_dC = input.board_dC;
    // A bleeding cell reads low by the drop along its sense wires, and so may its neighbours.
    const unsigned bleeding = input.balancing;
    const unsigned sagging = bleeding | (bleeding << 1) | (bleeding >> 1);
    readings.balancing = input.balancing;
    readings.extraCells = 0;
    const bool plain = takePlain(node, input, layout);
    for (std::size_t c = plain ? layout.cellsOfNode[node] : 0; c < units::maxCellsPerNode; ++c) {
        const unsigned cell = 1U << c;
        if (c < layout.cellsOfNode[node]) {
            readCell(node * units::maxCellsPerNode + c, input.cells_mV[c], (input.highResistance & cell) != 0,
                     (sagging & cell) != 0);
        } else if (input.cells_mV[c] > lowestPresent_mV) {
            ++readings.extraCells;
        }
    }
    const auto asOne = [](const auto& sensors) { return std::bit_cast<std::uint64_t>(sensors); };
    if (!m_sensors[node].read || asOne(input.temperatures_dC) != asOne(m_sensors[node].raw_dC)) {
        readSensors(node, input, layout);
    }
}

void Measurement::readSensors(std::size_t node, const NodeInput& input, const Layout& layout)
{
    std::uint8_t& seen = m_readings.nodes[node].sensorsSeen;
    Sensors& sensors = m_sensors[node];
    sensors = {input.temperatures_dC, true, {}, {}};
    seen = 0;
    for (std::size_t s = 0; s < layout.sensorsOfNode[node]; ++s) {
        const std::size_t slot = node * units::maxSensorsPerNode + s;
        const std::int16_t value = input.temperatures_dC[s];
        const bool valid = value > sensorOpen_dC && value < sensorShort_dC;
        seen = static_cast<std::uint8_t>(seen + (valid ? 1 : 0));
        m_readings.temperatures_dC[slot] = valid ? value : d1000::absentSensor;
        if (m_readings.temperatures_dC[slot] != d1000::absentSensor) {
            raise(sensors.highest, value, slot);
            lower(sensors.lowest, value, slot);
        }
    }
}

// Nearly always: every cell there, none bleeding, none in doubt. Then a node is one copy.
bool Measurement::takePlain(std::size_t node, const NodeInput& input, const Layout& layout)
{
    const std::size_t cells = layout.cellsOfNode[node];
    const auto first = static_cast<std::ptrdiff_t>(node * units::maxCellsPerNode);
    constexpr std::size_t all = units::maxCellsPerNode;
    PlainCells plain{d1000::absentCell, 0, 0};
    if (cells == all) {
        survey(input.cells_mV.data(), plain);
    } else {
        for (std::size_t c = 0; c < cells; ++c) {
            plain.lowest_mV = std::min(plain.lowest_mV, input.cells_mV[c]);
            plain.highest_mV = std::max(plain.highest_mV, input.cells_mV[c]);
            plain.sum_mV += input.cells_mV[c];
        }
    }
    m_plain[node] =
        !m_someOdd && input.highResistance == 0 && input.balancing == 0 && plain.lowest_mV >= lowestPresent_mV;
    if (m_plain[node]) {
        m_plainCells[node] = plain;
        const auto values = m_readings.cells_mV.begin() + first;
        const auto qualities = m_readings.quality.begin() + first;
        if (cells == all) { // copies of a constant size, without a call
            std::copy_n(input.cells_mV.begin(), all, values);
            std::fill_n(qualities, all, CellQuality::Ok);
        } else {
            std::copy_n(input.cells_mV.begin(), cells, values);
            std::fill_n(qualities, cells, CellQuality::Ok);
        }
    }
    return m_plain[node];
}

void Measurement::readCell(std::size_t slot, std::uint16_t raw_mV, bool openWire, bool sagging)
{
    CellQuality& quality = m_readings.quality[slot];
    std::uint16_t& cell_mV = m_readings.cells_mV[slot];
    if (openWire || raw_mV < lowestPresent_mV) {
        quality = openWire ? CellQuality::Open : CellQuality::Absent;
        cell_mV = d1000::absentCell;
        m_oddScans[slot] = 0;
        return;
    }
    const bool keepSettled = sagging && isKnown(quality) && cell_mV != d1000::absentCell;
    cell_mV = keepSettled ? std::max(cell_mV, raw_mV) : raw_mV;
    quality = m_oddScans[slot] >= oddScansToDoubt ? CellQuality::Untrusted : CellQuality::Ok;
}

// A reading beyond the critical limits stays believed however odd it is: it is a fault, and the fault names its cell.
void Measurement::judgePlausibility(const Layout& layout, const Parameters& parameters)
{
    if (std::abs(m_readings.current.value) >= layout.capacity_mAh / 5) {
        return; // under load, cells may really be that different
    }
    std::array<std::uint16_t, units::maxCells> sorted{};
    std::size_t count = 0;
    for (std::size_t slot = 0; slot < layout.nodes * units::maxCellsPerNode; ++slot) {
        if (isKnown(m_readings.quality[slot]) && m_readings.cells_mV[slot] != d1000::absentCell) {
            sorted[count++] = m_readings.cells_mV[slot];
        }
    }
    if (count == 0) {
        return;
    }
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(count / 2);
    std::nth_element(sorted.begin(), middle, sorted.begin() + static_cast<std::ptrdiff_t>(count));
    m_someOdd = false;
    for (std::size_t slot = 0; slot < layout.nodes * units::maxCellsPerNode; ++slot) {
        const std::int32_t cell_mV = m_readings.cells_mV[slot];
        if (!isKnown(m_readings.quality[slot]) || cell_mV == d1000::absentCell) {
            continue;
        }
        const bool far = std::abs(cell_mV - std::int32_t{*middle}) > farFromMedian_mV;
        const bool critical = cell_mV >= parameters.critCellOverVoltage || cell_mV <= parameters.critCellUnderVoltage;
        if (far && !critical) {
            m_oddScans[slot] = static_cast<std::uint8_t>(std::min(m_oddScans[slot] + 1, 255));
            m_someOdd = true;
        } else {
            m_oddScans[slot] = 0;
        }
        m_readings.quality[slot] = m_oddScans[slot] >= oddScansToDoubt ? CellQuality::Untrusted : CellQuality::Ok;
        if (m_readings.quality[slot] == CellQuality::Untrusted) {
            m_plain[slot / units::maxCellsPerNode] = false;
        }
    }
}

void Measurement::summarisePlain(std::size_t n, const Layout& layout)
{
    const std::size_t cells = layout.cellsOfNode[n];
    if (cells == 0) {
        return;
    }
    NodeReadings& node = m_readings.nodes[n];
    const PlainCells& plain = m_plainCells[n];
    node.sum_mV = plain.sum_mV;
    node.cellsSeen = static_cast<std::uint8_t>(cells);
    m_readings.cellsOk = static_cast<std::uint16_t>(m_readings.cellsOk + cells);
    std::uint16_t& stringLowest = m_readings.stringMin_mV[layout.stringOf(n)];
    stringLowest = std::min(stringLowest, plain.lowest_mV);
    const auto slotOf = [&](std::uint16_t value) {
        const std::uint16_t* first = m_readings.cells_mV.data() + n * units::maxCellsPerNode;
        return n * units::maxCellsPerNode + static_cast<std::size_t>(std::find(first, first + cells, value) - first);
    };
    if (!m_readings.highestCell.isKnown() || plain.highest_mV > m_readings.highestCell.value) {
        raise(m_readings.highestCell, plain.highest_mV, slotOf(plain.highest_mV));
    }
    if (!m_readings.lowestCell.isKnown() || plain.lowest_mV < m_readings.lowestCell.value) {
        lower(m_readings.lowestCell, plain.lowest_mV, slotOf(plain.lowest_mV));
    }
}

// Returns the sum of the cells that are Ok.
std::int32_t Measurement::summariseMixed(std::size_t n, const Layout& layout)
{
    NodeReadings& node = m_readings.nodes[n];
    const std::size_t string = layout.stringOf(n);
    std::int32_t sum_mV = 0;
    for (std::size_t c = 0; c < layout.cellsOfNode[n]; ++c) {
        const std::size_t slot = n * units::maxCellsPerNode + c;
        const std::uint16_t cell_mV = m_readings.cells_mV[slot];
        switch (m_readings.quality[slot]) {
        case CellQuality::Ok:
            ++node.cellsSeen;
            ++m_readings.cellsOk;
            node.sum_mV += cell_mV;
            sum_mV += cell_mV;
            raise(m_readings.highestCell, cell_mV, slot);
            lower(m_readings.lowestCell, cell_mV, slot);
            m_readings.stringMin_mV[string] = std::min(m_readings.stringMin_mV[string], cell_mV);
            break;
        case CellQuality::Untrusted:
            ++node.cellsSeen;
            ++m_readings.stringDoubtful[string];
            node.sum_mV += cell_mV;
            break;
        case CellQuality::Stale:
            ++m_readings.stringDoubtful[string];
            break;
        case CellQuality::Open:
        case CellQuality::Absent:
            ++m_readings.cellsMissing;
            break;
        }
    }
    return sum_mV;
}

void Measurement::summarise(const Layout& layout)
{
    ++m_readings.revision;
    m_readings.highestCell = {};
    m_readings.lowestCell = {};
    m_readings.cellsOk = 0;
    m_readings.cellsMissing = 0;
    std::int64_t sum_mV = 0;
    std::fill_n(m_readings.stringSum_mV.begin(), layout.strings, 0);
    std::fill_n(m_readings.stringDoubtful.begin(), layout.strings, std::uint16_t{0});
    std::fill_n(m_readings.stringMin_mV.begin(), layout.strings, d1000::absentCell);
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        NodeReadings& node = m_readings.nodes[n];
        const std::size_t string = layout.stringOf(n);
        node.cellsSeen = 0;
        node.sum_mV = 0;
        if (m_plain[n]) {
            summarisePlain(n, layout);
            sum_mV += node.sum_mV;
        } else {
            sum_mV += summariseMixed(n, layout);
        }
        m_readings.stringSum_mV[string] += node.sum_mV;
    }
    std::int64_t strings_mV = 0;
    for (std::size_t s = 0; s < layout.strings; ++s) {
        strings_mV += m_readings.stringSum_mV[s];
    }
    m_readings.packSum_mV = static_cast<std::int32_t>(strings_mV / layout.strings);
    m_readings.mean_mV = m_readings.cellsOk > 0 ? static_cast<std::int32_t>(sum_mV / m_readings.cellsOk) : 0;
    std::size_t extraCells = 0;
    std::size_t sensors = 0;
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        extraCells += m_readings.nodes[n].extraCells;
        sensors += m_readings.nodes[n].sensorsSeen;
    }
    m_readings.cellsComplete = extraCells == 0 && m_readings.cellsOk == layout.cells;
    m_readings.sensorsComplete = sensors == layout.sensors;
}

void Measurement::summariseTemperatures(const Layout& layout)
{
    m_readings.highestTemperature = {};
    m_readings.lowestTemperature = {};
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        const NodeReadings& node = m_readings.nodes[n];
        if (!node.answered || saturatingAdd(node.age_ms, m_readings.scanAge_ms) >= nodeStale_ms) {
            continue;
        }
        const Sensors& sensors = m_sensors[n];
        if (sensors.highest.isKnown()) {
            raise(m_readings.highestTemperature, sensors.highest.value, sensors.highest.slot);
            lower(m_readings.lowestTemperature, sensors.lowest.value, sensors.lowest.slot);
        }
    }
}

} // namespace packdeck::bmu
