// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <type_traits>

#include "binding/quantity.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

/// A native integer in a narrower type, at its limit where it does not fit: 0xFFFFFFFF mV is not -1 mV.
template <typename T>
constexpr T saturated(std::int64_t native)
{
    if constexpr (std::is_same_v<T, bool>) {
        return native != 0;
    } else if constexpr (std::is_same_v<T, std::uint64_t>) {
        return static_cast<std::uint64_t>(native); // a 64-bit signal comes as its bit pattern
    } else if constexpr (std::is_integral_v<T>) {
        constexpr auto low = static_cast<std::int64_t>(std::numeric_limits<T>::min());
        constexpr auto high = static_cast<std::int64_t>(std::numeric_limits<T>::max());
        return static_cast<T>(native < low ? low : (native > high ? high : native));
    } else {
        return T(saturated<typename T::rep>(native));
    }
}

/// Calls f(reading, put) with the reading that a quantity fills and a function put(value, native) that writes one
/// native integer into its value. Does nothing for quantities that no reading holds. Cells and thermistors are not
/// here: their raw values need a judgement first.
template <typename F>
void visitReading(PackSnapshot& s, binding::Meaning meaning, F&& f)
{
    using binding::Quantity;
    const std::size_t i = meaning.index;
    const auto whole = [](auto& value, std::int64_t native) {
        value = saturated<std::remove_reference_t<decltype(value)>>(native);
    };
    const auto bit = [i](auto& value, std::int64_t native) {
        using Word = std::remove_reference_t<decltype(value)>;
        const auto mask = static_cast<Word>(Word{1} << i);
        value = static_cast<Word>(native != 0 ? value | mask : value & static_cast<Word>(~mask));
    };
    const auto place = [](std::uint8_t& number, std::int64_t native) { number = saturated<std::uint8_t>(native); };
    switch (meaning.quantity) {
    case Quantity::DeviceType:
        return f(s.deviceType, whole);
    case Quantity::DeviceSerial:
        return f(s.serial, whole);
    case Quantity::FirmwareMajor:
        return f(s.firmware, [&](Firmware& v, std::int64_t n) { whole(v.major, n); });
    case Quantity::FirmwareMinor:
        return f(s.firmware, [&](Firmware& v, std::int64_t n) { whole(v.minor, n); });
    case Quantity::FirmwarePatch:
        return f(s.firmware, [&](Firmware& v, std::int64_t n) { whole(v.patch, n); });
    case Quantity::FirmwareBuild:
        return f(s.firmware, [&](Firmware& v, std::int64_t n) { whole(v.build, n); });
    case Quantity::StateBit:
        return f(s.stateWord, bit);
    case Quantity::StateWord:
        return f(s.stateWord, whole);
    case Quantity::PrechargeFailureBit:
        return f(s.prechargeFailures, bit);
    case Quantity::PrechargeFailureWord:
        return f(s.prechargeFailures, whole);
    case Quantity::ContactorFaultBit:
        return f(s.contactorFaults, bit);
    case Quantity::ContactorFaultWord:
        return f(s.contactorFaults, whole);
    case Quantity::ReasonBit:
        return f(s.reasons, bit);
    case Quantity::ReasonWord:
        return f(s.reasons, whole);
    case Quantity::Current:
        return f(s.current, whole);
    case Quantity::FilteredCurrent:
        return f(s.filteredCurrent, whole);
    case Quantity::BatteryVoltage:
        return f(s.batteryVoltage, whole);
    case Quantity::LoadVoltage:
        return f(s.loadVoltage, whole);
    case Quantity::AuxiliaryVoltage:
        return f(s.auxiliaryVoltage, whole);
    case Quantity::Power:
        return f(s.power, whole);
    case Quantity::StateOfCharge:
        return f(s.soc, whole);
    case Quantity::RemainingCapacity:
        return f(s.remainingCapacity_dAh, whole);
    case Quantity::OpenCircuitVoltage:
        return f(s.openCircuitVoltage, whole);
    case Quantity::StateOfHealth:
        return f(s.soh, whole);
    case Quantity::MaxDischargeCurrent:
        return f(s.maxDischargeCurrent, whole);
    case Quantity::MaxChargeCurrent:
        return f(s.maxChargeCurrent, whole);
    case Quantity::CellSum:
        return f(s.cellSum, whole);
    case Quantity::BalanceThreshold:
        return f(s.balanceThreshold, whole);
    case Quantity::CellsBalancing:
        return f(s.cellsBalancing, whole);
    case Quantity::MaxCellVoltage:
        return f(s.reportedMaxCell, [&](auto& v, std::int64_t n) { whole(v.value, n); });
    case Quantity::MaxCellNode:
        return f(s.reportedMaxCell, [&](auto& v, std::int64_t n) { place(v.wireNode, n); });
    case Quantity::MaxCellCell:
        return f(s.reportedMaxCell, [&](auto& v, std::int64_t n) { place(v.wirePosition, n); });
    case Quantity::MinCellVoltage:
        return f(s.reportedMinCell, [&](auto& v, std::int64_t n) { whole(v.value, n); });
    case Quantity::MinCellNode:
        return f(s.reportedMinCell, [&](auto& v, std::int64_t n) { place(v.wireNode, n); });
    case Quantity::MinCellCell:
        return f(s.reportedMinCell, [&](auto& v, std::int64_t n) { place(v.wirePosition, n); });
    case Quantity::MaxTemperature:
        return f(s.reportedMaxTemperature, [&](auto& v, std::int64_t n) { whole(v.value, n); });
    case Quantity::MaxTemperatureNode:
        return f(s.reportedMaxTemperature, [&](auto& v, std::int64_t n) { place(v.wireNode, n); });
    case Quantity::MaxTemperatureSensor:
        return f(s.reportedMaxTemperature, [&](auto& v, std::int64_t n) { place(v.wirePosition, n); });
    case Quantity::MinTemperature:
        return f(s.reportedMinTemperature, [&](auto& v, std::int64_t n) { whole(v.value, n); });
    case Quantity::MinTemperatureNode:
        return f(s.reportedMinTemperature, [&](auto& v, std::int64_t n) { place(v.wireNode, n); });
    case Quantity::MinTemperatureSensor:
        return f(s.reportedMinTemperature, [&](auto& v, std::int64_t n) { place(v.wirePosition, n); });
    case Quantity::NodeVoltage:
        return f(s.nodes[i].voltage, whole);
    case Quantity::NodeHighResistance:
        return f(s.nodes[i].highResistance, whole);
    case Quantity::NodeConnectedCells:
        return f(s.nodes[i].connectedCells, whole);
    case Quantity::NodeDisconnectedCells:
        return f(s.nodes[i].disconnectedCells, whole);
    case Quantity::NodeConnectedSensors:
        return f(s.nodes[i].connectedSensors, whole);
    case Quantity::NodeDisconnectedSensors:
        return f(s.nodes[i].disconnectedSensors, whole);
    case Quantity::NodeBalanceCommand:
        return f(s.nodes[i].balanceCommand, whole);
    case Quantity::NodeBalanceStatus:
        return f(s.nodes[i].balanceStatus, whole);
    case Quantity::NodeType:
        return f(s.nodes[i].type, whole);
    case Quantity::NodeAddress:
        return f(s.nodes[i].address, whole);
    case Quantity::NodeUartResult:
        return f(s.nodes[i].uartResult, whole);
    case Quantity::NodeState:
        return f(s.nodes[i].state, whole);
    case Quantity::NodeStateTimer:
        return f(s.nodes[i].stateTimer, whole);
    case Quantity::NodeBoardTemperature:
        return f(s.nodes[i].boardTemperature, whole);
    case Quantity::HvilFlag:
        return f(s.hvil[i], whole);
    case Quantity::ContactorTarget:
        return f(i < s.contactors.size() ? s.contactors[i].target : s.junctionRelay.target, whole);
    case Quantity::ContactorFeedback:
        return f(i < s.contactors.size() ? s.contactors[i].feedback : s.junctionRelay.feedback, whole);
    case Quantity::TaskStatus:
        return f(s.tasks[i], whole);
    case Quantity::WatchdogReset:
        return f(s.watchdogReset, whole);
    case Quantity::SelfTestResult:
        return f(s.selfTestResult, whole);
    case Quantity::ControllerType:
        return f(s.controllerType, whole);
    case Quantity::ControllerState:
        return f(s.controllerState, whole);
    case Quantity::ControllerStateTimer:
        return f(s.controllerStateTimer, whole);
    case Quantity::CommsResult:
        return f(s.commsResult, whole);
    case Quantity::ConfiguredNodes:
        return f(s.configuredNodes, whole);
    case Quantity::ConnectedNodes:
        return f(s.connectedNodes, whole);
    case Quantity::DisconnectedNodes:
        return f(s.disconnectedNodes, whole);
    case Quantity::ConfiguredCells:
        return f(s.configuredCells, whole);
    case Quantity::ConnectedCells:
        return f(s.connectedCells, whole);
    case Quantity::DisconnectedCells:
        return f(s.disconnectedCells, whole);
    case Quantity::ConfiguredSensors:
        return f(s.configuredSensors, whole);
    case Quantity::ConnectedSensors:
        return f(s.connectedSensors, whole);
    case Quantity::DisconnectedSensors:
        return f(s.disconnectedSensors, whole);
    case Quantity::StatusRegister:
        return f(s.statusRegisters[i], whole);
    case Quantity::BoardTemperature:
        return f(s.boardTemperatures[i], whole);
    case Quantity::Pressure:
        return f(s.pressure_hPa, whole);
    case Quantity::Humidity:
        return f(s.humidity, whole);
    case Quantity::Voc:
        return f(s.voc_ppb, whole);
    case Quantity::Nox:
        return f(s.nox_ppb, whole);
    case Quantity::Command:
        return f(s.command, [&](CommandSeen& v, std::int64_t n) { whole(v.command, n); });
    case Quantity::CommandType:
        return f(s.command, [&](CommandSeen& v, std::int64_t n) { whole(v.type, n); });
    case Quantity::None:
    case Quantity::CurrentCounter:
    case Quantity::EnergyCounter:
    case Quantity::CellVoltage:
    case Quantity::CellTemperature:
    case Quantity::Count:
        return;
    }
}

} // namespace packdeck::telemetry
