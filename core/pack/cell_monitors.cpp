// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/cell_monitors.h"

#include <algorithm>

#include "pack/elementary.h"
#include "pack/random.h"

namespace packdeck::pack {

namespace {

constexpr float fullScale_V = 5.0F;
constexpr float codesPerVolt = 16384.0F / fullScale_V;
constexpr float highestCode = 16383.0F;
constexpr float millivoltsPerCode = 5000.0F / 16384.0F;
constexpr float noise_V = 0.3e-3F;
constexpr double offset_V = 0.5e-3;
constexpr double offsetLimit_V = 1e-3;
constexpr double gainDrift_1_per_K = 20e-6;
constexpr float calibrated_degC = 25.0F;
// A bleed resistor's current through a sense wire of 0.1 ohm.
constexpr float bleedError_V = 0.65F * 0.1F;
constexpr float openWire_V = 0.02F; // the converter's input leaks the wire's charge away

constexpr double thermistorOffset_K = 0.5;
constexpr double thermistorOffsetLimit_K = 1.0;
constexpr unsigned thermistorTurns = 5; // scans until every node's thermistors have had their turn
constexpr double thermistorPeriod_s = 0.5;
constexpr double thermistorLag_s = 5.0;
constexpr float thermistorStep = static_cast<float>(1.0 - exponential(-thermistorPeriod_s / thermistorLag_s));

/// What a row of inputs sees, with the errors of the converters.
PACKDECK_WIDE void measure(Lanes<float>& __restrict volts, const CellRow& __restrict cells,
                           const Lanes<float>& __restrict offsets_V, const Lanes<float>& __restrict gains_1_per_K,
                           float stringAmps, float boardKelvin, std::uint32_t noiseKey, std::uint32_t firstPlace)
{
    for (std::size_t i = 0; i < laneCount; ++i) {
        volts[i] = noise_V * noise(noiseKey, firstPlace + static_cast<std::uint32_t>(i));
    }
    for (std::size_t i = 0; i < laneCount; ++i) {
        const float terminal = cells.open_V[i] - cells.series_ohm[i] * stringAmps;
        volts[i] += terminal * (1.0F + gains_1_per_K[i] * boardKelvin) + offsets_V[i];
    }
}

/// Quantises a row of inputs to millivolts.
PACKDECK_WIDE void convert(const Lanes<float>& volts, Lanes<std::int32_t>& millivolts)
{
    Lanes<float> codes;
    for (std::size_t i = 0; i < laneCount; ++i) {
        const float nearest = volts[i] * codesPerVolt + 0.5F;
        const float aboveZero = nearest > 0.0F ? nearest : 0.0F;
        codes[i] = aboveZero < highestCode ? aboveZero : highestCode;
    }
    for (std::size_t i = 0; i < laneCount; ++i) {
        const auto code = static_cast<float>(static_cast<std::int32_t>(codes[i]));
        millivolts[i] = static_cast<std::int32_t>(code * millivoltsPerCode + 0.5F);
    }
}

} // namespace

CellMonitors::CellMonitors(const PackConfig& config)
    : m_thermistor(config.thermistorBeta_K)
    , m_cellsOfNode(config.cellsOfNode)
    , m_sensorsOfNode(config.sensorsOfNode)
    , m_seed(config.seed)
    , m_nodes(config.nodes)
    , m_nodesPerString(static_cast<std::uint8_t>(config.nodes / config.strings))
{
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const auto cell = units::cellAt(slot);
        m_offset_V[cell.node.value][cell.position] = static_cast<float>(
            std::clamp(offset_V * normal(m_seed, Stream::MonitorOffset, slot), -offsetLimit_V, offsetLimit_V));
        m_gain_1_per_K[cell.node.value][cell.position] =
            static_cast<float>(gainDrift_1_per_K * (2.0 * uniform(m_seed, Stream::MonitorGain, slot) - 1.0));
    }
    m_thermistor_degC.fill(static_cast<float>(config.ambient_degC));
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        m_thermistorOffset_K[slot] =
            static_cast<float>(std::clamp(thermistorOffset_K * normal(m_seed, Stream::ThermistorOffset, slot),
                                          -thermistorOffsetLimit_K, thermistorOffsetLimit_K));
        m_sensedLane[slot] = cellOfSensor(config, units::sensorAt(slot)).position;
    }
    m_scan.thermistors.fill(Thermistor::openCode);
    m_scan.temperatures.fill(m_thermistor.temperature(Thermistor::openCode));
}

void CellMonitors::scan(const CellBank& cells, const ThermalNetwork& heat, const PerString<double>& amps,
                        const std::array<std::uint16_t, units::maxNodes>& balance, const FaultEffects& faults)
{
    constexpr float deciPerDegree = 10.0F;
    const std::uint32_t cellNoise = noiseKey(m_seed, Stream::MonitorNoise, m_scan.scans);
    const std::uint32_t thermistorNoise = noiseKey(m_seed, Stream::ThermistorNoise, m_scan.scans);
    std::size_t string = 0;
    std::size_t nextString = m_nodesPerString;
    for (std::size_t node = 0; node < m_nodes; ++node) {
        if (node == nextString) {
            ++string;
            nextString += m_nodesPerString;
        }
        const std::size_t place = answersAs(node, faults);
        m_scan.answering[place] =
            (faults.silentNodes >> node & 1U) == 0 &&
            (faults.crcErrors[node] <= 0.0F ||
             uniform(m_seed, Stream::CrcErrors, node, m_scan.scans) >= static_cast<double>(faults.crcErrors[node]));
        if (!m_scan.answering[place]) {
            continue;
        }
        const bool first = m_scan.nodeScans[place]++ == 0;
        if ((faults.stuckConverters >> node & 1U) != 0) {
            continue;
        }
        const auto board_degC = static_cast<float>(heat.board_degC(node));
        scanCells(node, place, cells.row(node), static_cast<float>(amps[string]), board_degC - calibrated_degC,
                  cellNoise, balance[place], faults);
        if (first || (m_scan.scans + node) % thermistorTurns == 0) {
            scanThermistors(node, place, heat, thermistorNoise, faults);
        }
        m_scan.boards[place] = units::DeciCelsius(static_cast<std::int32_t>(board_degC * deciPerDegree));
    }
    ++m_scan.scans;
}

void CellMonitors::addSenseNoise(Lanes<float>& volts, std::size_t node, const FaultEffects& faults) const
{
    const std::uint32_t key = noiseKey(m_seed, Stream::SenseNoise, m_scan.scans);
    for (std::size_t i = 0; faults.noisy[node] >> i != 0; ++i) {
        const auto slot = static_cast<std::uint32_t>(node * units::maxCellsPerNode + i);
        volts[i] += (faults.noisy[node] >> i & 1U) != 0 ? faults.noise_V[node][i] * noise(key, slot) : 0.0F;
    }
}

// Whose answers those of a node pass for: two may have each other's address.
std::size_t CellMonitors::answersAs(std::size_t node, const FaultEffects& faults) const
{
    if ((faults.swappedNodes >> node & 1U) != 0 && node + 1 < m_nodes) {
        return node + 1;
    }
    return node > 0 && (faults.swappedNodes >> (node - 1) & 1U) != 0 ? node - 1 : node;
}

void CellMonitors::scanCells(std::size_t node, std::size_t place, const CellRow& cells, float stringAmps,
                             float boardKelvin, std::uint32_t noiseKey, std::uint16_t balance,
                             const FaultEffects& faults)
{
    Lanes<float> volts;
    Lanes<std::int32_t> millivolts;
    measure(volts, cells, m_offset_V[node], m_gain_1_per_K[node], stringAmps, boardKelvin, noiseKey,
            static_cast<std::uint32_t>(node * laneCount));
    const std::size_t count = m_cellsOfNode[node];
    const unsigned wired = (1U << count) - 1U;
    const unsigned openWires = faults.openWires[node];
    const unsigned bleeding = balance & wired & ~unsigned{faults.openBleeds[node]};
    if ((openWires | bleeding | faults.forced[node] | faults.senseOffsets[node] | faults.noisy[node]) != 0) {
        addSenseNoise(volts, node, faults);
        const unsigned disturbed = bleeding | bleeding << 1U | bleeding >> 1U;
        for (std::size_t i = 0; i < count; ++i) {
            volts[i] += faults.senseOffset_V[node][i] - ((disturbed >> i & 1U) != 0 ? bleedError_V : 0.0F);
        }
        // The wire between two cells: the lower one loses its voltage to the upper.
        for (std::size_t i = 0; i < count; ++i) {
            if ((openWires >> i & 1U) != 0) {
                if (i + 1 < count) {
                    volts[i + 1] += volts[i] - openWire_V;
                }
                volts[i] = openWire_V;
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            volts[i] = (faults.forced[node] >> i & 1U) != 0 ? faults.forced_V[node][i] : volts[i];
        }
    }
    convert(volts, millivolts);
    const auto seen = m_scan.cells.begin() + static_cast<std::ptrdiff_t>(place * units::maxCellsPerNode);
    constexpr std::size_t all = units::maxCellsPerNode;
    if (count == all) {
        std::transform(millivolts.values.begin(), millivolts.values.begin() + all, seen,
                       [](std::int32_t mV) { return units::Millivolts(mV); });
    } else {
        for (std::size_t i = 0; i < all; ++i) {
            seen[static_cast<std::ptrdiff_t>(i)] = units::Millivolts(i < count ? millivolts[i] : 0);
        }
    }
    m_scan.highResistance[place] = static_cast<std::uint16_t>((openWires | openWires << 1U) & wired);
    m_scan.balancing[place] = static_cast<std::uint16_t>(bleeding);
}

void CellMonitors::scanThermistors(std::size_t node, std::size_t place, const ThermalNetwork& heat,
                                   std::uint32_t noiseKey, const FaultEffects& faults)
{
    for (std::size_t i = 0; i < m_sensorsOfNode[node]; ++i) {
        const std::size_t slot = node * units::maxSensorsPerNode + i;
        const auto cell_degC = static_cast<float>(heat.cells_degC()[node][m_sensedLane[slot]]);
        m_thermistor_degC[slot] += thermistorStep * (cell_degC - m_thermistor_degC[slot]);
        const float ideal =
            m_thermistor.code(m_thermistor_degC[slot] + m_thermistorOffset_K[slot] + faults.thermistorDrift_K[slot]);
        const float noisy = ideal + noise(noiseKey, static_cast<std::uint32_t>(slot));
        auto code =
            static_cast<std::uint16_t>(std::clamp(noisy, float{Thermistor::shortCode}, float{Thermistor::openCode}));
        code = (faults.openThermistors[node] >> i & 1U) != 0 ? Thermistor::openCode : code;
        code = (faults.shortThermistors[node] >> i & 1U) != 0 ? Thermistor::shortCode : code;
        const std::size_t seenAt = place * units::maxSensorsPerNode + i;
        m_scan.thermistors[seenAt] = code;
        m_scan.temperatures[seenAt] = m_thermistor.temperature(code);
    }
}

} // namespace packdeck::pack
