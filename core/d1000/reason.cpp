// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "d1000/reason.h"

#include "text/translatable.h"

namespace packdeck::d1000 {

namespace {

// In bit order. Sentences are ours; the vendor publishes the names and a few words each.
constexpr std::array<ReasonInfo, reasonCount> reasons{{
    {"SELFTESTFAIL", PACKDECK_TEXT("Reason", "A self-test of the BMU failed"),
     PACKDECK_TEXT("Reason", "Switch the BMU's supply off and on; if it returns, the unit is defective"),
     ReasonGroup::Device, true},
    {"WATCHDOGFAIL", PACKDECK_TEXT("Reason", "A task of the BMU missed its deadline"),
     PACKDECK_TEXT("Reason", "Switch the BMU's supply off and on"), ReasonGroup::Device, true},
    {"CONTACTORFAIL", PACKDECK_TEXT("Reason", "A contactor is not where it was commanded to be"),
     PACKDECK_TEXT("Reason", "Check coil, auxiliary contact and wiring; a weld latches until a reset"),
     ReasonGroup::Connection, false},
    {"HVIL", PACKDECK_TEXT("Reason", "The high-voltage interlock loop is open or shorted"),
     PACKDECK_TEXT("Reason", "Close the loop: connectors, covers, service plug"), ReasonGroup::Connection, false},
    {"BATTVOLTAGE", PACKDECK_TEXT("Reason", "The battery voltage is outside what the cells allow"),
     PACKDECK_TEXT("Reason", "Check the junction unit's U1 and the pack fuse"), ReasonGroup::PackAndCurrent, false},
    {"PACKVOLTAGE", PACKDECK_TEXT("Reason", "The sum of the cells does not match the battery voltage"),
     PACKDECK_TEXT("Reason", "Check cell count, string count and sense wires"), ReasonGroup::PackAndCurrent, false},
    {"LOADVOLTAGE", PACKDECK_TEXT("Reason", "The load voltage does not fit the state"),
     PACKDECK_TEXT("Reason", "Check the load for a foreign source and the U3 wire"), ReasonGroup::Connection, false},
    {"CHARGERVOLTAGE", PACKDECK_TEXT("Reason", "The charger voltage does not fit the state"),
     PACKDECK_TEXT("Reason", "Check the charger and the U2 wire"), ReasonGroup::Connection, false},
    {"OVERCURRENT", PACKDECK_TEXT("Reason", "The current was above the limit"),
     PACKDECK_TEXT("Reason", "Remove the cause, then reset"), ReasonGroup::PackAndCurrent, true},
    {"NODECOUNT", PACKDECK_TEXT("Reason", "The number of answering nodes differs from the configuration"),
     PACKDECK_TEXT("Reason", "Check the chain behind the last node that answers"), ReasonGroup::Cells, false},
    {"CELLCOUNT", PACKDECK_TEXT("Reason", "A node sees fewer or more cells than configured"),
     PACKDECK_TEXT("Reason", "Check that node's sense wires and cell count"), ReasonGroup::Cells, false},
    {"TEMPCOUNT", PACKDECK_TEXT("Reason", "A node sees fewer or more thermistors than configured"),
     PACKDECK_TEXT("Reason", "Check that node's thermistors and their count"), ReasonGroup::Cells, false},
    {"BJU", PACKDECK_TEXT("Reason", "The junction unit is silent or reports an error"),
     PACKDECK_TEXT("Reason", "Check CAN1 and the junction unit's supply"), ReasonGroup::Device, false},
    {"IO", PACKDECK_TEXT("Reason", "An input or output expander does not answer"),
     PACKDECK_TEXT("Reason", "Switch the BMU's supply off and on"), ReasonGroup::Device, false},
    {"CONTROLTIMEOUT", PACKDECK_TEXT("Reason", "No control unit sends commands"),
     PACKDECK_TEXT("Reason", "Commands on the bus"), ReasonGroup::Device, false},
    {"INTERNALCOMMS", PACKDECK_TEXT("Reason", "A part inside the BMU is silent"),
     PACKDECK_TEXT("Reason", "Switch the BMU's supply off and on"), ReasonGroup::Device, false},
    {"OVERVOLT", PACKDECK_TEXT("Reason", "A cell is above its critical voltage"),
     PACKDECK_TEXT("Reason", "Let the cell fall below the limit, then reset"), ReasonGroup::Cells, true},
    {"UNDERVOLT", PACKDECK_TEXT("Reason", "A cell is below its critical voltage"),
     PACKDECK_TEXT("Reason", "Let the cell rise above the limit, then reset"), ReasonGroup::Cells, true},
    {"OVERTEMP", PACKDECK_TEXT("Reason", "A cell or the board is too hot"),
     PACKDECK_TEXT("Reason", "Let it cool 3 K below the limit"), ReasonGroup::Cells, false},
    {"UNDERTEMP", PACKDECK_TEXT("Reason", "A cell or the board is too cold"),
     PACKDECK_TEXT("Reason", "Let it warm 3 K above the limit"), ReasonGroup::Cells, false},
    {"PRESSURE", PACKDECK_TEXT("Reason", "The enclosure's pressure is outside its limits"),
     PACKDECK_TEXT("Reason", "A rise can be a venting cell: keep away; then reset"), ReasonGroup::Environment, true},
    {"HUMIDITY", PACKDECK_TEXT("Reason", "The enclosure's humidity is outside its limits"),
     PACKDECK_TEXT("Reason", "Dry the enclosure"), ReasonGroup::Environment, false},
    {"VOC", PACKDECK_TEXT("Reason", "Organic vapour in the enclosure: a cell may leak"),
     PACKDECK_TEXT("Reason", "Keep away and find the cell; then reset"), ReasonGroup::Environment, true},
    {"NOX", PACKDECK_TEXT("Reason", "Nitrogen oxides in the enclosure"),
     PACKDECK_TEXT("Reason", "Keep away and find the cause; then reset"), ReasonGroup::Environment, true},
    {"PRECHARGE", PACKDECK_TEXT("Reason", "The precharge failed; its own lamps say how"),
     PACKDECK_TEXT("Reason", "Goes with SAFE; after three failures a lock-out of 60 s"), ReasonGroup::Connection,
     false},
}};

constexpr std::array<PrechargeFailureInfo, prechargeFailureCount> prechargeFailures{{
    {"TIMEOUT", PACKDECK_TEXT("PrechargeFailure", "The load did not reach the battery voltage in time")},
    {"OVERCURRENTMAX", PACKDECK_TEXT("PrechargeFailure", "The current exceeded the discharge limit")},
    {"OVERCURRENTPCHG", PACKDECK_TEXT("PrechargeFailure", "The current exceeded the precharge limit")},
    {"NEGCURRENT", PACKDECK_TEXT("PrechargeFailure", "Current flowed back into the battery")},
    {"STABLECURRENT", PACKDECK_TEXT("PrechargeFailure", "The current does not fall: the load draws current")},
    {"OVERVOLTAGE", PACKDECK_TEXT("PrechargeFailure", "The load is above the battery voltage")},
    {"STABLEVOLTAGE", PACKDECK_TEXT("PrechargeFailure", "The load voltage does not rise")},
}};

} // namespace

const ReasonInfo& info(Reason reason)
{
    return reasons[static_cast<std::size_t>(reason) < reasonCount ? static_cast<std::size_t>(reason) : 0];
}

const PrechargeFailureInfo& info(PrechargeFailure failure)
{
    const auto index = static_cast<std::size_t>(failure);
    return prechargeFailures[index < prechargeFailureCount ? index : 0];
}

} // namespace packdeck::d1000
