// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/config.h"

#include <algorithm>
#include <cmath>

namespace packdeck::pack {

namespace {

constexpr double leastShare = 0.05; // of a cell's capacity or resistance
constexpr double mostShare = 20.0;

double within(double value, double low, double high, double fallback)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : fallback;
}

bool dividesEqually(const PackConfig& config)
{
    if (config.strings == 0 || config.nodes % config.strings != 0) {
        return false;
    }
    const std::size_t nodesPerString = config.nodes / config.strings;
    int expected = 0;
    for (std::size_t string = 0; string < config.strings; ++string) {
        int cells = 0;
        for (std::size_t node = 0; node < nodesPerString; ++node) {
            cells += config.cellsOfNode[string * nodesPerString + node];
        }
        if (string > 0 && cells != expected) {
            return false;
        }
        expected = cells;
    }
    return true;
}

} // namespace

Spread Spread::aged()
{
    constexpr double factor = 5.0;
    Spread spread;
    spread.capacity *= factor;
    spread.seriesResistance *= factor;
    spread.polarisationResistance *= factor;
    spread.initialSoc *= factor;
    return spread;
}

PackConfig::PackConfig()
{
    cellsOfNode.fill(units::maxCellsPerNode);
    sensorsOfNode.fill(units::maxSensorsPerNode);
}

PackConfig PackConfig::uniform(int nodes, int cellsPerNode, int sensorsPerNode, int strings)
{
    PackConfig config;
    config.nodes = static_cast<std::uint8_t>(std::clamp(nodes, 1, static_cast<int>(units::maxNodes)));
    config.cellsOfNode.fill(
        static_cast<std::uint8_t>(std::clamp(cellsPerNode, 1, static_cast<int>(units::maxCellsPerNode))));
    config.sensorsOfNode.fill(
        static_cast<std::uint8_t>(std::clamp(sensorsPerNode, 0, static_cast<int>(units::maxSensorsPerNode))));
    config.strings = static_cast<std::uint8_t>(std::clamp(strings, 1, static_cast<int>(units::maxNodes)));
    return config.normalised();
}

PackConfig PackConfig::normalised() const
{
    const PackConfig defaults;
    PackConfig c = *this;
    c.nodes = std::clamp<std::uint8_t>(nodes, 1, units::maxNodes);
    for (std::size_t node = 0; node < units::maxNodes; ++node) {
        const bool used = node < c.nodes;
        c.cellsOfNode[node] = used ? std::clamp<std::uint8_t>(cellsOfNode[node], 1, units::maxCellsPerNode) : 0;
        c.sensorsOfNode[node] = used ? std::min<std::uint8_t>(sensorsOfNode[node], units::maxSensorsPerNode) : 0;
    }
    if (!dividesEqually(c)) {
        c.strings = 1;
    }
    c.capacity_Ah = within(capacity_Ah, 0.1, 100'000.0, defaults.capacity_Ah);
    c.cellCapacity_Ah = within(cellCapacity_Ah, 0.1, 100'000.0, defaults.cellCapacity_Ah);
    c.cellResistance_ohm = within(cellResistance_ohm, 1e-5, 10.0, defaults.cellResistance_ohm);
    if (!openCircuitVoltage.isStrictlyIncreasing()) {
        c.openCircuitVoltage = OcvTable();
    }
    c.hysteresis_V = within(hysteresis_V, 0.0, 0.2, 0.0);
    c.selfDischargePerMonth = within(selfDischargePerMonth, 0.0, 1.0, defaults.selfDischargePerMonth);
    c.capacityShare = within(capacityShare, leastShare, mostShare, 1.0);
    c.resistanceShare = within(resistanceShare, leastShare, mostShare, 1.0);
    c.weakCellCount = std::min<std::uint8_t>(weakCellCount, mostWeakCells);
    for (WeakCell& cell : c.weakCells) {
        cell.slot = std::min<std::uint16_t>(cell.slot, units::maxCells - 1);
        cell.capacityShare = within(cell.capacityShare, leastShare, mostShare, 1.0);
        cell.resistanceShare = within(cell.resistanceShare, leastShare, mostShare, 1.0);
    }
    c.initialSoc = within(initialSoc, 0.0, 1.0, defaults.initialSoc);
    c.ambient_degC = within(ambient_degC, -40.0, 80.0, defaults.ambient_degC);
    const double largestSpread = 0.2; // at 4 sigma a value stays above 0
    c.spread.capacity = within(spread.capacity, 0.0, largestSpread, 0.0);
    c.spread.seriesResistance = within(spread.seriesResistance, 0.0, largestSpread, 0.0);
    c.spread.polarisationResistance = within(spread.polarisationResistance, 0.0, largestSpread, 0.0);
    c.spread.initialSoc = within(spread.initialSoc, 0.0, largestSpread, 0.0);
    c.spread.selfDischarge = within(spread.selfDischarge, 0.0, 2.0, 0.0);
    c.thermistorBeta_K = within(thermistorBeta_K, 500.0, 10'000.0, defaults.thermistorBeta_K);
    c.load.capacitance_F = within(load.capacitance_F, 1e-9, 10.0, defaults.load.capacitance_F);
    c.load.bleed_ohm = within(load.bleed_ohm, 1e-3, 1e9, defaults.load.bleed_ohm);
    c.load.prechargeResistance_ohm =
        within(load.prechargeResistance_ohm, 0.1, 1e5, defaults.load.prechargeResistance_ohm);
    c.load.cable_ohm = within(load.cable_ohm, 0.0, 10.0, defaults.load.cable_ohm);
    c.load.standingDraw_A = within(load.standingDraw_A, 0.0, 100.0, 0.0);
    c.load.fullDriveAmps = within(load.fullDriveAmps, 0.0, 1e5, 0.0);
    c.load.fuse_A = within(load.fuse_A, 0.0, 1e5, 0.0);
    c.charger_A = within(charger_A, 0.0, 1e5, 0.0);
    if (c.charger_A == 0.0) {
        c.charger_A = c.capacity_Ah / 2.0;
    }
    if (c.load.fuse_A == 0.0) {
        c.load.fuse_A = 3.5 * c.capacity_Ah;
    }
    if (c.load.fullDriveAmps == 0.0) {
        c.load.fullDriveAmps = c.capacity_Ah / 1.5;
    }
    return c;
}

int stringOf(const PackConfig& config, units::NodeIndex node)
{
    return node.value / (config.nodes / config.strings);
}

double cellsInParallel(const PackConfig& config)
{
    return config.capacity_Ah / (config.strings * config.cellCapacity_Ah);
}

units::CellIndex cellOfSensor(const PackConfig& config, units::SensorIndex sensor)
{
    const unsigned cells = std::max<unsigned>(config.cellsOfNode[sensor.node.value], 1);
    const unsigned sensors = std::max<unsigned>(config.sensorsOfNode[sensor.node.value], 1);
    // The middle of each of as many equal parts as there are sensors.
    const unsigned position = (2U * sensor.position + 1U) * cells / (2U * sensors);
    return {sensor.node, static_cast<std::uint8_t>(std::min(position, cells - 1))};
}

} // namespace packdeck::pack
