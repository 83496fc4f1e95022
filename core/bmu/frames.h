// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "bmu/current_limits.h"
#include "bmu/inputs.h"
#include "bmu/message.h"
#include "bmu/state_of_charge.h"
#include "d1000/contactor.h"
#include "d1000/state.h"

/// How the BMU lays its values into the vendor's messages (messages and signals page, firmware V1.2): one function a
/// message, raw values in, eight bytes out, little-endian. Written by hand on purpose: a DBC is checked against it.
namespace packdeck::bmu::frames {

struct Firmware
{
    std::uint8_t majorVersion = 1;
    std::uint8_t minorVersion = 2;
    std::uint16_t patchVersion = 0;
    std::uint32_t build = 0;
    std::uint16_t period_percent = 100; ///< of every message's period; the vendor publishes none
};

/// An extreme with the wire's own numbers: node from 0, cell and sensor from 1.
struct Place
{
    std::uint16_t value = 0; ///< two's complement for temperatures
    std::uint8_t node = 0;
    std::uint8_t position = 0;
};

struct Counts
{
    std::uint16_t configured = 0;
    std::uint16_t connected = 0;
};

struct NodeCounts
{
    std::uint8_t cells = 0;
    std::uint8_t cellsMissing = 0;
    std::uint8_t sensors = 0;
    std::uint8_t sensorsMissing = 0;
    std::uint16_t balanceCommand = 0;
    std::uint16_t balanceStatus = 0;
};

struct NodeDiagnosis
{
    std::uint8_t type = 0;
    std::uint8_t address = 0;
    std::uint16_t uartResult = 0;
    std::uint16_t state = 0;
    std::uint16_t stateTimer = 0;
};

struct ContactorReport
{
    std::array<d1000::ContactorCode, d1000::contactorCount> targets{};
    std::array<d1000::ContactorCode, d1000::contactorCount> states{};
    d1000::ContactorCode junctionTarget = d1000::ContactorCode::Open;
    d1000::ContactorCode junctionState = d1000::ContactorCode::Unknown;
};

/// 0 Ok, 1 Slow, 2 Fast, 4 Fail (the vendor's codes).
struct TaskReport
{
    std::uint8_t selfTest = 0;
    std::uint8_t sensor = 0;
    std::uint8_t telemetry = 0;
    std::uint8_t cmu = 0;
    std::uint8_t bms = 0;
    std::uint8_t sox = 0;
    bool watchdogReset = false;
};

struct ChainDiagnosis
{
    std::uint8_t controllerType = 0;
    std::uint8_t state = 0;
    std::uint16_t stateTimer = 0;
    std::uint16_t commsResult = 0;
};

/// The registers of the chain's bridge; `lssm` is its status byte (bit 5: communication error, bit 7: receive ready).
struct ChainRegisters
{
    std::uint8_t rxStatus = 0;
    std::uint8_t txStatus = 0;
    std::uint8_t lssm = 0;
    std::uint8_t gen = 0;
    std::uint8_t opState = 0;
    std::uint8_t buffer = 0;
    std::uint8_t watchdog = 0;
    std::uint8_t gpio = 0;
};

[[nodiscard]] Message heartbeat(std::uint32_t deviceType, std::uint32_t serial);
[[nodiscard]] Message firmwareInfo(const Firmware& firmware);
[[nodiscard]] Message bmsInfo(d1000::State state, std::uint8_t prechargeFailures, std::uint8_t contactorFaults,
                              std::uint32_t reasons);
[[nodiscard]] Message currentData(std::int32_t instantaneous_mA, std::int32_t filtered_mA);
[[nodiscard]] Message voltageData(std::int32_t battery_mV, std::int32_t load_mV);
[[nodiscard]] Message auxiliaryData(std::int32_t auxiliary_mV, std::int32_t power_mW);
[[nodiscard]] Message socData(const ChargeReport& report);
/// Offset of the message with the current limits: the vehicle reads it.
inline constexpr std::uint16_t sopOffset = 0x0C;
[[nodiscard]] Message sopData(const CurrentLimit& limit);
[[nodiscard]] Message nodeInfo(std::uint32_t total_mV, std::uint16_t balanceThreshold_mV, std::uint16_t balancing);
[[nodiscard]] Message nodeCellInfo(const Place& highest, const Place& lowest);
[[nodiscard]] Message nodeTempInfo(const Place& hottest, const Place& coldest);
[[nodiscard]] Message hvilInfo(const InterlockInput& interlock);
[[nodiscard]] Message contactorInfo(const ContactorReport& report);
[[nodiscard]] Message watchdogInfo(const TaskReport& tasks);
[[nodiscard]] Message selfTestInfo(std::uint64_t result);
[[nodiscard]] Message nodeDiagnostics(const ChainDiagnosis& chain);
[[nodiscard]] Message nodeStats(const Counts& nodes);
[[nodiscard]] Message nodeCellStats(const Counts& cells);
[[nodiscard]] Message nodeTempStats(const Counts& sensors);
[[nodiscard]] Message nodeStatusRegisters(const ChainRegisters& registers);
[[nodiscard]] Message sensorData1(const EnvironmentInput& environment);
[[nodiscard]] Message sensorData2(const EnvironmentInput& environment);

/// First offset of a node's eight messages: 0x10 + 8n; from node 27 on, where that would meet the diagnostics,
/// 0x100 + 8 (n - 27). The vendor explains nothing: chosen by this project.
[[nodiscard]] std::uint16_t nodeOffset(std::size_t node);

[[nodiscard]] Message nodeVoltageInfo(std::size_t node, std::uint32_t total_mV, std::uint16_t highResistance);
/// Four of them, cells 1-4, 5-8, 9-12 and 13-14; the rest of the last is 0. Written where they are sent from: there are
/// more of them than of all others.
using NodeCells = std::span<const std::uint16_t, units::maxCellsPerNode>;
inline constexpr std::size_t cellMessages = 4;
void nodeCellVoltages(std::size_t node, NodeCells cells_mV, std::span<Message, cellMessages> out);
[[nodiscard]] Message nodeTemperatures(std::size_t node, std::span<const std::int16_t, 4> temperatures_dC);
[[nodiscard]] Message nodeCounts(std::size_t node, const NodeCounts& counts);
[[nodiscard]] Message nodeDiagnosis(std::size_t node, const NodeDiagnosis& diagnosis);

} // namespace packdeck::bmu::frames
