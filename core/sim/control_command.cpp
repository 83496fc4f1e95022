// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/control_command.h"

#include <array>

#include "text/translatable.h"

namespace packdeck::sim {

namespace {

// In the order of Fault.
constexpr std::array<FaultInfo, faultKindCount> faults{{
    {PACKDECK_TEXT("Fault", "Node lost"), FaultIndex::Node, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Cell voltage"), FaultIndex::Cell, "V", 4.25, 0, 5},
    {PACKDECK_TEXT("Fault", "Hot cell"), FaultIndex::Cell, "°C", 65, -40, 130},
    {PACKDECK_TEXT("Fault", "Sense wire open"), FaultIndex::Cell, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Thermistor open"), FaultIndex::Sensor, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Contactor stuck open"), FaultIndex::Contactor, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Contactor welded"), FaultIndex::Contactor, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Auxiliary contact stuck open"), FaultIndex::Contactor, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Auxiliary contact stuck closed"), FaultIndex::Contactor, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Precharge resistor open"), FaultIndex::None, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Bleed resistor across the load"), FaultIndex::None, "Ω", 22000, 10, 1e6},
    {PACKDECK_TEXT("Fault", "Load short"), FaultIndex::None, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Junction unit lost"), FaultIndex::None, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Interlock loop open"), FaultIndex::None, "", 0, 0, 0},
    {PACKDECK_TEXT("Fault", "Second commander"), FaultIndex::None, "Hz", 10, 1, 50},
    {PACKDECK_TEXT("Fault", "Environment in the enclosure"), FaultIndex::Environment, "", 0, -1000, 65535},
}};

} // namespace

const FaultInfo& info(Fault fault)
{
    const auto index = static_cast<std::size_t>(fault);
    return faults[index < faultKindCount ? index : 0];
}

} // namespace packdeck::sim
