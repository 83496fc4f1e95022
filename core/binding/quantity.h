// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "binding/dialect.h"
#include "units/index.h"

namespace packdeck::binding {

/// What a signal of the pack's DBC means, found by its name. Many come in numbers: which one is the index beside it.
enum class Quantity : std::uint8_t {
    None,
    // identity
    DeviceType,
    DeviceSerial,
    FirmwareMajor,
    FirmwareMinor,
    FirmwarePatch,
    FirmwareBuild,
    // state; *Bit: one signal a bit (V1.2), *Word: one signal (V1.1). The index of a bit is its number in the word.
    StateBit,
    StateWord,
    PrechargeFailureBit,
    PrechargeFailureWord,
    ContactorFaultBit,
    ContactorFaultWord,
    ReasonBit,
    ReasonWord,
    // electrical
    Current, ///< A, positive discharges
    FilteredCurrent,
    BatteryVoltage, ///< V
    LoadVoltage,
    AuxiliaryVoltage,    ///< the bundled BMU sends the charger's voltage here while a charge method is set
    Power,               ///< W
    StateOfCharge,       ///< %
    RemainingCapacity,   ///< Ah
    OpenCircuitVoltage,  ///< V, of a cell
    StateOfHealth,       ///< %
    MaxDischargeCurrent, ///< A
    MaxChargeCurrent,
    CurrentCounter, ///< As, V1.1
    EnergyCounter,  ///< Wh, V1.1
    // cells as a whole
    CellSum,          ///< V
    BalanceThreshold, ///< V
    CellsBalancing,
    MaxCellVoltage, ///< V
    MaxCellNode,    ///< as on the wire
    MaxCellCell,
    MinCellVoltage,
    MinCellNode,
    MinCellCell,
    MaxTemperature, ///< degrees Celsius
    MaxTemperatureNode,
    MaxTemperatureSensor,
    MinTemperature,
    MinTemperatureNode,
    MinTemperatureSensor,
    // nodes, index = node
    NodeVoltage,        ///< V
    NodeHighResistance, ///< one bit a cell
    NodeConnectedCells,
    NodeDisconnectedCells,
    NodeConnectedSensors,
    NodeDisconnectedSensors,
    NodeBalanceCommand, ///< one bit a cell
    NodeBalanceStatus,  ///< one bit a cell
    NodeType,
    NodeAddress,
    NodeUartResult,
    NodeState,
    NodeStateTimer,
    NodeBoardTemperature, ///< degrees Celsius, Gen1
    CellVoltage,          ///< V, index = units::slot(CellIndex)
    CellTemperature,      ///< degrees Celsius, index = units::slot(SensorIndex)
    // diagnostics
    HvilFlag,          ///< index 0 NOK, 1 short to ground, 2 short to battery, 3 open loop
    ContactorTarget,   ///< index 0 ... 4 contactors 1 ... 5, index 5 the junction unit's relay
    ContactorFeedback, ///< as ContactorTarget
    TaskStatus,        ///< index 0 self-test, 1 sensor, 2 telemetry, 3 CMU, 4 BMS, 5 SoX
    WatchdogReset,
    SelfTestResult,
    ControllerType,
    ControllerState,
    ControllerStateTimer,
    CommsResult,
    ConfiguredNodes,
    ConnectedNodes,
    DisconnectedNodes,
    ConfiguredCells,
    ConnectedCells,
    DisconnectedCells,
    ConfiguredSensors,
    ConnectedSensors,
    DisconnectedSensors,
    StatusRegister, ///< of the node chain's bridge; index in the order of statusRegisterNames
    // environment
    BoardTemperature, ///< degrees Celsius, index 0 and 1
    Pressure,         ///< kPa
    Humidity,         ///< % RH
    Voc,              ///< ppb
    Nox,              ///< ppb
    // received by the unit
    Command,
    CommandType,
    Count
};

inline constexpr std::size_t quantityCount = static_cast<std::size_t>(Quantity::Count);
inline constexpr std::size_t hvilFlagCount = 4;
inline constexpr std::size_t taskCount = 6;
inline constexpr std::size_t contactorWordCount = 6;
inline constexpr std::size_t statusRegisterCount = 15;

struct QuantityInfo
{
    std::string_view unit;       ///< of its values in History: "V", "A", "degC"; "" for plain numbers
    std::size_t count = 1;       ///< how many indices there are
    int nativePerUnit = 1;       ///< what PackSnapshot counts in: 1000 for a V, since it holds mV
    bool excludesEnds = false;   ///< lowest and highest raw value are no measurement (cells, thermistors)
    bool followsCurrent = false; ///< its sign is that of the current, which is a setting
};

[[nodiscard]] const QuantityInfo& info(Quantity quantity);

/// A quantity and which of them.
struct Meaning
{
    Quantity quantity = Quantity::None;
    std::uint16_t index = 0;

    bool operator==(const Meaning&) const = default;
};

/// What the signal of that name means; quantity None when the name is not known.
[[nodiscard]] Meaning meaningOf(std::string_view signalName);

/// The published names that firmware has, without those of nodes ("Node{n}Cell01" and the like).
[[nodiscard]] std::vector<std::string_view> expectedSignals(Dialect dialect);

/// The published names of one node; V1.1 publishes none.
[[nodiscard]] std::vector<std::string> expectedNodeSignals(units::NodeIndex node);

} // namespace packdeck::binding
