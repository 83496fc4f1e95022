// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/control_command.h"

#include <algorithm>
#include <array>

#include "text/translatable.h"

namespace packdeck::sim {

namespace {

// In the order of Fault.
constexpr std::array<FaultInfo, faultKindCount> faults{{
    {"node-lost", PACKDECK_TEXT("Fault", "Node lost"), FaultIndex::Node, "", 0, 0, 0},
    {"chain-broken", PACKDECK_TEXT("Fault", "Chain broken before a node"), FaultIndex::Node, "", 0, 0, 0},
    {"cell-voltage", PACKDECK_TEXT("Fault", "Cell reads a voltage"), FaultIndex::Cell, "V", 4.25, 0, 5},
    {"cell-sense-offset", PACKDECK_TEXT("Fault", "Cell reads too much"), FaultIndex::Cell, "V", 0.1, -5, 5},
    {"cell-voltage-ramp", PACKDECK_TEXT("Fault", "Cell leaves its curve"), FaultIndex::Cell, "V/s", 0.01, -1, 1},
    {"cell-short", PACKDECK_TEXT("Fault", "Short inside a cell"), FaultIndex::Cell, "A", 1, 0, 100},
    {"hot-cell", PACKDECK_TEXT("Fault", "Hot cell"), FaultIndex::Cell, "°C", 65, -40, 180},
    {"cell-heat", PACKDECK_TEXT("Fault", "Heat into a cell"), FaultIndex::Cell, "W", 100, 0, 5000},
    {"sense-wire-open", PACKDECK_TEXT("Fault", "Sense wire open"), FaultIndex::Cell, "", 0, 0, 0},
    {"thermistor-open", PACKDECK_TEXT("Fault", "Thermistor open"), FaultIndex::Sensor, "", 0, 0, 0},
    {"thermistor-short", PACKDECK_TEXT("Fault", "Thermistor shorted"), FaultIndex::Sensor, "", 0, 0, 0},
    {"contactor-stuck-open", PACKDECK_TEXT("Fault", "Contactor stuck open"), FaultIndex::Contactor, "", 0, 0, 0},
    {"contactor-welded", PACKDECK_TEXT("Fault", "Contactor welded"), FaultIndex::Contactor, "", 0, 0, 0},
    {"auxiliary-stuck-open", PACKDECK_TEXT("Fault", "Auxiliary contact stuck open"), FaultIndex::Contactor, "", 0, 0,
     0},
    {"auxiliary-stuck-closed", PACKDECK_TEXT("Fault", "Auxiliary contact stuck closed"), FaultIndex::Contactor, "", 0,
     0, 0},
    {"precharge-resistor-open", PACKDECK_TEXT("Fault", "Precharge resistor open"), FaultIndex::None, "", 0, 0, 0},
    {"load-bleed", PACKDECK_TEXT("Fault", "Bleed resistor across the load"), FaultIndex::None, "Ω", 22000, 1, 1e9},
    {"load-short", PACKDECK_TEXT("Fault", "Short across the load"), FaultIndex::None, "Ω", 0.05, 0.001, 10},
    {"load-charged", PACKDECK_TEXT("Fault", "Load charged from outside"), FaultIndex::None, "V", 900, 0, 2000},
    {"bju-lost", PACKDECK_TEXT("Fault", "Junction unit lost"), FaultIndex::None, "", 0, 0, 0},
    {"bju-counter-stuck", PACKDECK_TEXT("Fault", "Junction unit's counter stuck"), FaultIndex::None, "", 0, 0, 0},
    {"current-offset", PACKDECK_TEXT("Fault", "Current read with an offset"), FaultIndex::None, "A", 5, -1000, 1000},
    {"charger-dead", PACKDECK_TEXT("Fault", "Charger gives nothing"), FaultIndex::None, "", 0, 0, 0},
    {"charger-ignores-limits", PACKDECK_TEXT("Fault", "Charger ignores limits"), FaultIndex::None, "A", 50, 1, 1000},
    {"charger-ignores-stop", PACKDECK_TEXT("Fault", "Charger ignores its stop"), FaultIndex::None, "", 0, 0, 0},
    {"charger-over-voltage", PACKDECK_TEXT("Fault", "Charger's voltage too high"), FaultIndex::None, "%", 5, 0, 50},
    {"hvil-open", PACKDECK_TEXT("Fault", "Interlock loop open"), FaultIndex::None, "", 0, 0, 0},
    {"second-commander", PACKDECK_TEXT("Fault", "Second commander"), FaultIndex::None, "Hz", 10, 1, 50},
    {"pressure", PACKDECK_TEXT("Fault", "Pressure in the enclosure"), FaultIndex::None, "kPa", 110, 0, 500},
    {"humidity", PACKDECK_TEXT("Fault", "Humidity in the enclosure"), FaultIndex::None, "%", 95, 0, 100},
    {"voc", PACKDECK_TEXT("Fault", "Organic vapour in the enclosure"), FaultIndex::None, "ppb", 6000, 0, 65535},
    {"nox", PACKDECK_TEXT("Fault", "Nitrogen oxides in the enclosure"), FaultIndex::None, "ppb", 1200, 0, 65535},
    {"board-temperature", PACKDECK_TEXT("Fault", "Temperature of the BMU's board"), FaultIndex::None, "°C", 65, -40,
     125},
    {"supply-voltage", PACKDECK_TEXT("Fault", "Supply voltage of the BMU"), FaultIndex::None, "V", 9, 0, 36},
    {"evcc-silent", PACKDECK_TEXT("Fault", "EVCC silent"), FaultIndex::None, "", 0, 0, 0},
    {"evcc-emergency-stop", PACKDECK_TEXT("Fault", "Emergency stop by the EVCC"), FaultIndex::None, "", 0, 0, 0},
}};

} // namespace

const FaultInfo& info(Fault fault)
{
    const auto index = static_cast<std::size_t>(fault);
    return faults[index < faultKindCount ? index : 0];
}

std::optional<Fault> faultFromName(std::string_view name)
{
    const auto* const found =
        std::find_if(faults.begin(), faults.end(), [name](const FaultInfo& row) { return row.name == name; });
    if (found == faults.end()) {
        return std::nullopt;
    }
    return static_cast<Fault>(found - faults.begin());
}

} // namespace packdeck::sim
