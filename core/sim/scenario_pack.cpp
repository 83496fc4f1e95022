// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/scenario_pack.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "bmu/parameter_table.h"
#include "sim/named_variant.h"
#include "units/constants.h"
#include "units/index.h"

namespace packdeck::sim {

namespace {

using nlohmann::json;

constexpr int mostNodes = units::maxNodes;
constexpr int mostCells = units::maxCellsPerNode;
constexpr int mostSensors = units::maxSensorsPerNode;

bool dividesEqually(const bmu::Parameters& parameters)
{
    const std::size_t strings = parameters.stringCount;
    if (parameters.numCmuNodes % strings != 0) {
        return false;
    }
    const std::size_t nodes = parameters.numCmuNodes / strings;
    const auto cellsOf = [&](std::size_t string) {
        int cells = 0;
        for (std::size_t node = string * nodes; node < (string + 1) * nodes; ++node) {
            cells += parameters.nodeNumCells[node];
        }
        return cells;
    };
    for (std::size_t string = 1; string < strings; ++string) {
        if (cellsOf(string) != cellsOf(0)) {
            return false;
        }
    }
    return true;
}

Config namedPack(KeyReader& reader)
{
    const std::string name = reader.text("interface");
    if (auto named = Config::named(name)) {
        return *std::move(named);
    }
    reader.blame("interface", fmt::format("no such pack as \"{}\"; there are: {}", name, Config::listOfNames()));
    return *Config::named("sim0");
}

/// Nodes, cells, sensors and strings.
Config readLayout(KeyReader& reader)
{
    if (reader.has("interface")) {
        return namedPack(reader);
    }
    const std::vector<int> cells = reader.wholeNumbers("cells_of_nodes", 1, mostCells, units::maxNodes);
    const int nodes =
        cells.empty() ? reader.wholeNumber("nodes", 1, mostNodes, mostNodes) : static_cast<int>(cells.size());
    const int cellsPerNode = cells.empty() ? reader.wholeNumber("cells_per_node", 1, mostCells, mostCells)
                                           : *std::max_element(cells.begin(), cells.end());
    Config config = *Config::ofSize(nodes, cellsPerNode);
    for (std::size_t node = 0; node < cells.size(); ++node) {
        config.parameters.nodeNumCells[node] = static_cast<std::uint16_t>(cells[node]);
    }
    const std::vector<int> sensors = reader.wholeNumbers("sensors_of_nodes", 0, mostSensors, units::maxNodes);
    if (!sensors.empty() && sensors.size() != static_cast<std::size_t>(nodes)) {
        reader.blame("sensors_of_nodes", fmt::format("one number a node is needed: {}", nodes));
        return config;
    }
    for (std::size_t node = 0; node < sensors.size(); ++node) {
        config.parameters.nodeNumTemp[node] = static_cast<std::uint16_t>(sensors[node]);
    }
    config.parameters.stringCount =
        static_cast<std::uint16_t>(reader.wholeNumber("strings", 1, nodes, config.parameters.stringCount));
    if (!dividesEqually(config.parameters)) {
        reader.blame(reader.has("strings") ? "strings" : "cells_of_nodes",
                     fmt::format("{} strings need as many cells each", config.parameters.stringCount));
        config.parameters.stringCount = 1;
    }
    return config;
}

void readCharging(KeyReader& reader, Config& config)
{
    if (!reader.has("charging")) {
        return;
    }
    const std::string method = reader.text("charging");
    if (method == "none") {
        config.parameters.chargingMethod = bmu::ChargingMethod::None;
    } else if (method == "evse") {
        config.parameters.chargingMethod = bmu::ChargingMethod::Evse;
    } else if (method == "external") {
        config.parameters.chargingMethod = bmu::ChargingMethod::External;
    } else {
        reader.blame("charging", "no such method; there are: none, evse, external");
    }
}

/// The values of an array, or the one value, as they stand on the wire.
std::vector<double> rawValues(const json& given)
{
    std::vector<double> values;
    for (const json& each : given.is_array() ? given : json::array({given})) {
        values.push_back(each.is_number() ? each.get<double>() : each.is_boolean() ? each.get<bool>() : std::nan(""));
    }
    return values;
}

void readParameters(KeyReader& outer, bmu::Parameters& parameters)
{
    const json& given = outer.object("parameters");
    for (const auto& [name, value] : given.items()) {
        const std::string key = "parameters." + name;
        const auto& table = bmu::parameterTable();
        const auto row = std::find_if(table.begin(), table.end(),
                                      [&wanted = name](const bmu::ParameterRow& each) { return each.name == wanted; });
        if (row == table.end()) {
            outer.blame(key, "the unit has no such parameter");
            return;
        }
        const std::vector<double> values = rawValues(value);
        if (values.size() > row->count) {
            outer.blame(key, fmt::format("at most {} values are possible", row->count));
            return;
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double raw = values[i];
            if (!(raw >= static_cast<double>(row->minimum) && raw <= static_cast<double>(row->maximum)) ||
                raw != std::floor(raw)) {
                outer.blame(key, fmt::format("a whole number of {} ... {} is needed, as on the wire", row->minimum,
                                             row->maximum));
                return;
            }
            row->set(parameters, i, static_cast<std::int64_t>(raw));
        }
    }
    if (!given.empty() && bmu::parameterProblem(parameters) != bmu::ParameterProblem::None) {
        outer.blame("parameters", "the unit would refuse these values together");
    }
}

void readWeakCells(KeyReader& outer, Config& config)
{
    constexpr double leastPercent = 5.0;
    constexpr double mostPercent = 2000.0;
    const json& cells = outer.list("weak_cells");
    if (cells.size() > pack::PackConfig::mostWeakCells) {
        outer.blame("weak_cells", fmt::format("at most {} are possible", pack::PackConfig::mostWeakCells));
        return;
    }
    for (const json& each : cells) {
        KeyReader reader(each);
        const int node = reader.wholeNumber("node", 0, config.parameters.numCmuNodes - 1, 0);
        const int highest = config.parameters.nodeNumCells[static_cast<std::size_t>(node)];
        const int cell = reader.wholeNumber("cell", 1, highest, 1);
        if (!reader.has("node") || !reader.has("cell")) {
            reader.blame("node", "node and cell are needed");
        }
        pack::WeakCell weak;
        weak.slot = static_cast<std::uint16_t>(units::slot(
            units::CellIndex{units::NodeIndex{static_cast<std::uint8_t>(node)}, static_cast<std::uint8_t>(cell - 1)}));
        weak.capacityShare =
            reader.number("capacity_percent", leastPercent, units::percent, units::percent) / units::percent;
        weak.resistanceShare =
            reader.number("resistance_percent", leastPercent, mostPercent, units::percent) / units::percent;
        reader.finish();
        if (!reader.ok()) {
            outer.blame("weak_cells." + reader.problem().key, reader.problem().reason);
            return;
        }
        config.hardware.weakCells.push_back(weak);
    }
}

void readHardware(KeyReader& reader, Config& config)
{
    constexpr double mostMillivolts = 200.0;
    constexpr double leastPercent = 5.0;
    constexpr double mostPercent = 2000.0;
    constexpr double mostOhm = 1e9;
    constexpr double mostDraw_A = 100.0;
    constexpr double mostFuse_A = 100'000.0;
    Hardware& hardware = config.hardware;
    const std::string cooling = reader.has("cooling") ? reader.text("cooling") : "natural";
    if (cooling == "cold-plate") {
        hardware.cooling = pack::Cooling::ColdPlate;
    } else if (cooling != "natural") {
        reader.blame("cooling", "no such cooling; there are: natural, cold-plate");
    }
    const std::string spread = reader.has("spread") ? reader.text("spread") : "new";
    if (spread == "aged") {
        hardware.spread = pack::Spread::aged();
    } else if (spread == "none") {
        hardware.spread = {0.0, 0.0, 0.0, 0.0, 0.0};
    } else if (spread != "new") {
        reader.blame("spread", "no such spread; there are: none, new, aged");
    }
    hardware.hysteresis_V = reader.number("hysteresis_mV", 0.0, mostMillivolts, 0.0) * units::perThousand;
    hardware.selfDischargePerMonth = reader.number("self_discharge_percent_per_month", 0.0, units::percent,
                                                   hardware.selfDischargePerMonth * units::percent) /
                                     units::percent;
    hardware.capacityShare =
        reader.number("capacity_percent", leastPercent, units::percent, units::percent) / units::percent;
    hardware.resistanceShare =
        reader.number("resistance_percent", leastPercent, mostPercent, units::percent) / units::percent;
    readWeakCells(reader, config);
    hardware.loadBleed_ohm = reader.number("load_bleed_ohm", 1.0, mostOhm, hardware.loadBleed_ohm);
    hardware.standingDraw_A = reader.number("dcdc_amps", 0.0, mostDraw_A, 0.0);
    hardware.fuse_A = reader.number("fuse_amps", 0.0, mostFuse_A, 0.0);
}

/// A variant of the pack that a key names.
void readVariant(KeyReader& reader, const char* key, ConfigOrReason (*change)(const Config&, std::string_view),
                 Config& config)
{
    if (!reader.has(key)) {
        return;
    }
    if (auto changed = change(config, reader.text(key))) {
        config = *std::move(changed);
    } else {
        reader.blame(key, changed.error());
    }
}

Config readPackObject(KeyReader& reader)
{
    constexpr int largest16 = 65'535;
    constexpr double leastAh = 0.1;
    constexpr double mostAh = 3200.0;
    constexpr double perTenth = 10.0;
    Config config = readLayout(reader);
    bmu::Parameters& parameters = config.parameters;
    parameters.serialNumber =
        static_cast<std::uint16_t>(reader.wholeNumber("serial", 0, largest16, parameters.serialNumber));
    parameters.packCapacity = static_cast<std::uint16_t>(
        std::lround(reader.number("capacity_Ah", leastAh, mostAh, parameters.packCapacity / perTenth) * perTenth));
    readCharging(reader, config);
    readHardware(reader, config);
    readParameters(reader, parameters);
    readVariant(reader, "profile", withProfile, config);
    readVariant(reader, "firmware", withFirmware, config);
    reader.finish();
    return config;
}

void readCharger(KeyReader& outer, Hardware& hardware)
{
    constexpr double mostAmps = 10'000.0;
    constexpr double leastVolts = 2.0;
    constexpr double mostVolts = 5.0;
    KeyReader reader(outer.object("charger"));
    hardware.charger_A = reader.number("amps", 1.0, mostAmps, 0.0);
    hardware.chargerCell_V = reader.number("cell_volts", leastVolts, mostVolts, 0.0);
    reader.finish();
    if (!reader.ok()) {
        outer.blame("charger/" + reader.problem().key, reader.problem().reason);
    }
}

} // namespace

Config readPack(KeyReader& outer)
{
    KeyReader reader(outer.object("pack"));
    Config config = readPackObject(reader);
    if (!reader.ok()) {
        outer.blame("pack/" + reader.problem().key, reader.problem().reason);
    }
    constexpr double largestSeed = 9e15; // what a JSON number holds exactly
    constexpr double coldest = -40.0;
    constexpr double hottest = 60.0;
    config.seed = static_cast<std::uint64_t>(outer.number("seed", 0.0, largestSeed, 1.0));
    config.initialSocPercent = outer.number("initial_soc_percent", 0.0, units::percent, config.initialSocPercent);
    config.ambientCelsius = outer.number("ambient_degC", coldest, hottest, config.ambientCelsius);
    if (outer.has("charger")) {
        readCharger(outer, config.hardware);
    }
    if (outer.has("load")) {
        KeyReader load(outer.object("load"));
        config.load = readLoad(load);
        if (!load.ok()) {
            outer.blame("load/" + load.problem().key, load.problem().reason);
        }
    }
    return config;
}

} // namespace packdeck::sim
