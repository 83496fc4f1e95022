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
    {"cell-open", PACKDECK_TEXT("Fault", "Cell open: no current"), FaultIndex::Cell, "", 0, 0, 0},
    {"sense-noise", PACKDECK_TEXT("Fault", "Noise on a sense wire"), FaultIndex::Cell, "V", 0.05, 0, 1},
    {"converter-stuck", PACKDECK_TEXT("Fault", "Converter of a node stuck"), FaultIndex::Node, "", 0, 0, 0},
    {"nodes-swapped", PACKDECK_TEXT("Fault", "Node and the next swapped"), FaultIndex::Node, "", 0, 0, 0},
    {"crc-errors", PACKDECK_TEXT("Fault", "Answers of a node unreadable"), FaultIndex::Node, "%", 20, 0, 100},
    {"thermistor-drift", PACKDECK_TEXT("Fault", "Thermistor drifts"), FaultIndex::Sensor, "K/min", 5, -60, 60},
    {"thermal-runaway", PACKDECK_TEXT("Fault", "Thermal runaway of a cell"), FaultIndex::Cell, "", 0, 0, 0},
    {"coolant-lost", PACKDECK_TEXT("Fault", "Cooling lost"), FaultIndex::None, "", 0, 0, 0},
    {"soaked", PACKDECK_TEXT("Fault", "Pack soaked at a temperature"), FaultIndex::None, "°C", -25, -40, 80},
    {"ambient-ramp", PACKDECK_TEXT("Fault", "Air around the pack warms"), FaultIndex::None, "K/min", 2, -60, 60},
    {"bju-system-error", PACKDECK_TEXT("Fault", "Junction unit reports an error"), FaultIndex::None, "", 0, 0, 0},
    {"current-gain", PACKDECK_TEXT("Fault", "Current read too large"), FaultIndex::None, "%", 5, -100, 100},
    {"shunt-reversed", PACKDECK_TEXT("Fault", "Shunt built in the wrong way round"), FaultIndex::None, "", 0, 0, 0},
    {"battery-voltage-gain", PACKDECK_TEXT("Fault", "Battery voltage U1 read too large"), FaultIndex::None, "%", 2,
     -100, 100},
    {"load-voltage-gain", PACKDECK_TEXT("Fault", "Load voltage U3 read too large"), FaultIndex::None, "%", 3, -100,
     100},
    {"auxiliary-inverted", PACKDECK_TEXT("Fault", "Auxiliary contact of the other type"), FaultIndex::Contactor, "", 0,
     0, 0},
    {"contactor-slow", PACKDECK_TEXT("Fault", "Contactor slow"), FaultIndex::Contactor, "ms", 400, 0, 2000},
    {"contactor-bounce", PACKDECK_TEXT("Fault", "Contactor bounces"), FaultIndex::Contactor, "ms", 40, 0, 200},
    {"precharge-resistance", PACKDECK_TEXT("Fault", "Precharge resistor has a share of its value"), FaultIndex::None,
     "%", 50, 1, 1000},
    {"load-reversed", PACKDECK_TEXT("Fault", "Load connected the wrong way round"), FaultIndex::None, "", 0, 0, 0},
    {"load-feeds", PACKDECK_TEXT("Fault", "Load feeds back"), FaultIndex::None, "A", 5, 0, 1000},
    {"load-capacitance", PACKDECK_TEXT("Fault", "Load has another capacitance"), FaultIndex::None, "mF", 20, 0.001,
     1000},
    {"balance-open", PACKDECK_TEXT("Fault", "Balancing switch of a cell does not close"), FaultIndex::Cell, "", 0, 0,
     0},
    {"hvil-open", PACKDECK_TEXT("Fault", "Interlock loop open"), FaultIndex::None, "", 0, 0, 0},
    {"hvil-short-to-ground", PACKDECK_TEXT("Fault", "Interlock loop shorted to ground"), FaultIndex::None, "", 0, 0, 0},
    {"hvil-short-to-battery", PACKDECK_TEXT("Fault", "Interlock loop shorted to battery"), FaultIndex::None, "", 0, 0,
     0},
    {"hvil-resistance", PACKDECK_TEXT("Fault", "Interlock loop of high resistance"), FaultIndex::None, "Ω", 200, 0,
     1000000},
    {"hvil-intermittent", PACKDECK_TEXT("Fault", "Interlock loop opens once a second"), FaultIndex::None, "ms", 50, 10,
     1000},
    {"isolation-low", PACKDECK_TEXT("Fault", "Isolation low"), FaultIndex::None, "Ω/V", 80, 0, 100000},
    {"enclosure-silent", PACKDECK_TEXT("Fault", "Enclosure's sensors silent"), FaultIndex::None, "", 0, 0, 0},
    {"expander-silent", PACKDECK_TEXT("Fault", "I/O expander silent"), FaultIndex::None, "", 0, 0, 0},
    {"task-hung", PACKDECK_TEXT("Fault", "Task of the BMU hangs"), FaultIndex::Task, "", 0, 0, 0},
    {"task-period", PACKDECK_TEXT("Fault", "Task of the BMU at another period"), FaultIndex::Task, "%", 200, 10, 1000},
    {"flash-corrupt", PACKDECK_TEXT("Fault", "Program memory of the BMU corrupt"), FaultIndex::None, "", 0, 0, 0},
    {"ram-bit-flip", PACKDECK_TEXT("Fault", "Bit flipped in memory of the BMU"), FaultIndex::None, "", 0, 0, 0},
    {"nvm-corrupt", PACKDECK_TEXT("Fault", "Stored values of the BMU corrupt"), FaultIndex::None, "", 0, 0, 0},
    {"self-test-item", PACKDECK_TEXT("Fault", "Self-test of the BMU fails"), FaultIndex::None, "#", 15, 0, 22},
    {"low-side-switch", PACKDECK_TEXT("Fault", "Low-side switch fails"), FaultIndex::None, "#", 1, 1, 3},
    {"can-bus-off", PACKDECK_TEXT("Fault", "CAN of the BMU off the bus"), FaultIndex::None, "", 0, 0, 0},
    {"command-loss", PACKDECK_TEXT("Fault", "Commands lost"), FaultIndex::None, "%", 100, 0, 100},
    {"command-wrong-length", PACKDECK_TEXT("Fault", "Commands of a wrong length"), FaultIndex::None, "Hz", 10, 1, 50},
    {"command-multi-bit", PACKDECK_TEXT("Fault", "Commands with two bits"), FaultIndex::None, "Hz", 10, 1, 50},
    {"command-replay", PACKDECK_TEXT("Fault", "Last command replayed"), FaultIndex::None, "Hz", 10, 1, 50},
    {"bus-overload", PACKDECK_TEXT("Fault", "Bus overloaded"), FaultIndex::None, "%", 90, 0, 100},
    {"id-collision", PACKDECK_TEXT("Fault", "Another unit sends the BMU's state"), FaultIndex::None, "Hz", 10, 1, 50},
    {"evcc-error", PACKDECK_TEXT("Fault", "EVCC reports an error"), FaultIndex::None, "", 0, 0, 0},
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

bool actsAtOnce(Fault fault)
{
    return fault == Fault::LoadCharged || fault == Fault::ThermalRunaway || fault == Fault::Soaked;
}

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
