// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/config.h"

#include <algorithm>
#include <array>

#include "sim/firmware_v1_1.h"
#include "units/index.h"

namespace packdeck::sim {

namespace {

constexpr auto interfaceNames =
    std::to_array<std::string_view>({"sim0", "sim-evse", "sim-378", "sim-14", "sim-4", "sim-v1.1"});
constexpr int highestPackVolts = 1000; // of the D1000
constexpr std::uint16_t demoSerial = 1234;

int stringsFor(int nodes, int cellsPerNode, int fullCell_mV)
{
    for (int strings = 1; strings < nodes; ++strings) {
        if (nodes % strings == 0 && nodes / strings * cellsPerNode * fullCell_mV <= highestPackVolts * 1000) {
            return strings;
        }
    }
    return nodes;
}

} // namespace

std::span<const std::string_view> Config::names()
{
    return interfaceNames;
}

std::string Config::listOfNames()
{
    std::string list;
    for (const std::string_view name : interfaceNames) {
        list += list.empty() ? "" : ", ";
        list += name;
    }
    return list;
}

std::optional<Config> Config::named(std::string_view interfaceName)
{
    std::optional<Config> config;
    if (interfaceName == "sim0") {
        config = ofSize(32, 14);
    } else if (interfaceName == "sim-evse") {
        config = ofSize(32, 14);
        config->parameters.chargingMethod = bmu::ChargingMethod::Evse;
    } else if (interfaceName == "sim-378") {
        config = ofSize(documentedNodes, 14)->documented();
    } else if (interfaceName == "sim-14") {
        config = ofSize(1, 14);
    } else if (interfaceName == "sim-4") {
        config = ofSize(1, 4);
    } else if (interfaceName == "sim-v1.1") {
        config = ofSize(1, 8)->withFirmwareV1_1();
    }
    if (config) {
        config->name = interfaceName;
    }
    return config;
}

std::optional<Config> Config::documented() const
{
    if (parameters.numCmuNodes > documentedNodes) {
        return std::nullopt;
    }
    Config config = *this;
    config.profile = Profile::Documented;
    config.parameters.strictVendorTable = true;
    return config;
}

std::optional<Config> Config::withFirmwareV1_1() const
{
    constexpr std::int16_t most = 320; // 32.0 A
    Config config = *this;
    config.firmware = FirmwareVersion::V1_1;
    config.parameters.maxChargeCurrent = std::min(parameters.maxChargeCurrent, most);
    config.parameters.maxDischargeCurrent = std::min(parameters.maxDischargeCurrent, most);
    return v1_1::fromBundled(config.parameters) ? std::optional(config) : std::nullopt;
}

std::optional<Config> Config::ofSize(int nodes, int cellsPerNode)
{
    constexpr int maxNodes = units::maxNodes;
    constexpr int maxCells = units::maxCellsPerNode;
    if (nodes < 1 || nodes > maxNodes || cellsPerNode < 1 || cellsPerNode > maxCells) {
        return std::nullopt;
    }
    Config config;
    const int strings = stringsFor(nodes, cellsPerNode, config.parameters.critCellOverVoltage);
    config.parameters = bmu::demoParameters(static_cast<std::uint16_t>(nodes), static_cast<std::uint16_t>(cellsPerNode),
                                            units::maxSensorsPerNode, static_cast<std::uint16_t>(strings));
    config.parameters.serialNumber = demoSerial;
    config.parameters.chargingMethod = bmu::ChargingMethod::External;
    return config;
}

} // namespace packdeck::sim
