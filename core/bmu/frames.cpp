// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/frames.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "d1000/protocol.h"

namespace packdeck::bmu::frames {

namespace {

static_assert(std::endian::native == std::endian::little, "a word's bytes are taken as they lie in memory");

/// Gathers the eight bytes in a register, lowest first; every byte is given once.
class Writer
{
public:
    explicit Writer(std::size_t offset)
        : m_offset(static_cast<std::uint16_t>(offset))
    {
    }

    Writer& u8(std::size_t byte, std::uint8_t value) { return add(byte, value); }

    Writer& u16(std::size_t byte, std::uint16_t value) { return add(byte, value); }

    Writer& i16(std::size_t byte, std::int16_t value) { return add(byte, static_cast<std::uint16_t>(value)); }

    Writer& u32(std::size_t byte, std::uint32_t value) { return add(byte, value); }

    Writer& i32(std::size_t byte, std::int32_t value) { return add(byte, static_cast<std::uint32_t>(value)); }

    [[nodiscard]] Message message() const { return {std::bit_cast<std::array<std::uint8_t, 8>>(m_word), m_offset}; }

private:
    static constexpr std::size_t bitsPerByte = 8;

    Writer& add(std::size_t byte, std::uint64_t value)
    {
        m_word |= value << (bitsPerByte * byte);
        return *this;
    }

    std::uint64_t m_word = 0;
    std::uint16_t m_offset;
};

std::uint32_t nibbles(const std::array<d1000::ContactorCode, d1000::contactorCount>& codes,
                      d1000::ContactorCode junction)
{
    std::uint32_t word = static_cast<std::uint32_t>(junction) << (4 * codes.size());
    for (std::size_t i = 0; i < codes.size(); ++i) {
        word |= static_cast<std::uint32_t>(codes[i]) << (4 * i);
    }
    return word;
}

Message counts(std::size_t offset, const Counts& value)
{
    const int missing = value.configured - std::min(value.configured, value.connected);
    return Writer(offset)
        .u16(0, value.configured)
        .u16(2, value.connected)
        .u16(4, static_cast<std::uint16_t>(missing))
        .message();
}

Message extremes(std::size_t offset, const Place& high, const Place& low)
{
    return Writer(offset)
        .u16(0, high.value)
        .u8(2, high.node)
        .u8(3, high.position)
        .u16(4, low.value)
        .u8(6, low.node)
        .u8(7, low.position)
        .message();
}

} // namespace

Message heartbeat(std::uint32_t deviceType, std::uint32_t serial)
{
    return Writer(d1000::heartbeatOffset).u32(0, deviceType).u32(4, serial).message();
}

Message firmwareInfo(const Firmware& firmware)
{
    return Writer(d1000::firmwareInfoOffset)
        .u8(0, firmware.majorVersion)
        .u8(1, firmware.minorVersion)
        .u16(2, firmware.patchVersion)
        .u32(4, firmware.build)
        .message();
}

Message bmsInfo(d1000::State state, std::uint8_t prechargeFailures, std::uint8_t contactorFaults, std::uint32_t reasons)
{
    return Writer(d1000::bmsInfoOffset)
        .u16(0, d1000::oneHot(state))
        .u8(2, prechargeFailures)
        .u8(3, contactorFaults)
        .u32(4, reasons)
        .message();
}

Message currentData(std::int32_t instantaneous_mA, std::int32_t filtered_mA)
{
    return Writer(0x07).i32(0, instantaneous_mA).i32(4, filtered_mA).message();
}

Message voltageData(std::int32_t battery_mV, std::int32_t load_mV)
{
    return Writer(0x08).i32(0, battery_mV).i32(4, load_mV).message();
}

Message auxiliaryData(std::int32_t auxiliary_mV, std::int32_t power_mW)
{
    return Writer(0x09).i32(0, auxiliary_mV).i32(4, power_mW).message();
}

Message socData(const ChargeReport& report)
{
    return Writer(0x0A)
        .u16(0, report.soc_dpc)
        .u16(2, report.capacity_dAh)
        .u16(4, report.ocv_mV)
        .u16(6, report.soh_dpc)
        .message();
}

Message sopData(const CurrentLimit& limit)
{
    return Writer(sopOffset).i32(0, limit.discharge_mA).i32(4, limit.charge_mA).message();
}

Message nodeInfo(std::uint32_t total_mV, std::uint16_t balanceThreshold_mV, std::uint16_t balancing)
{
    return Writer(0x0D).u32(0, total_mV).u16(4, balanceThreshold_mV).u16(6, balancing).message();
}

Message nodeCellInfo(const Place& highest, const Place& lowest)
{
    return extremes(0x0E, highest, lowest);
}

Message nodeTempInfo(const Place& hottest, const Place& coldest)
{
    return extremes(0x0F, hottest, coldest);
}

Message hvilInfo(const InterlockInput& interlock)
{
    const int flags = (interlock.notOk ? 1 : 0) | (interlock.shortToGround ? 2 : 0) |
                      (interlock.shortToBattery ? 4 : 0) | (interlock.open ? 8 : 0);
    return Writer(0xEF).u8(0, static_cast<std::uint8_t>(flags)).message();
}

Message contactorInfo(const ContactorReport& report)
{
    return Writer(d1000::contactorInfoOffset)
        .u32(0, nibbles(report.targets, report.junctionTarget))
        .u32(4, nibbles(report.states, report.junctionState))
        .message();
}

Message watchdogInfo(const TaskReport& tasks)
{
    return Writer(0xF1)
        .u8(0, static_cast<std::uint8_t>(tasks.selfTest & 0x0FU)) // four bits wide, unlike the others
        .u8(1, tasks.sensor)
        .u8(2, tasks.telemetry)
        .u8(3, tasks.cmu)
        .u8(4, tasks.bms)
        .u8(5, tasks.sox)
        .u8(6, tasks.watchdogReset ? std::uint8_t{1} : std::uint8_t{0})
        .message();
}

Message selfTestInfo(std::uint64_t result)
{
    return Writer(0xF2)
        .u32(0, static_cast<std::uint32_t>(result))
        .u32(4, static_cast<std::uint32_t>(result >> 32))
        .message();
}

Message nodeDiagnostics(const ChainDiagnosis& chain)
{
    return Writer(0xF3)
        .u8(0, chain.controllerType)
        .u8(1, chain.state)
        .u16(2, chain.stateTimer)
        .u16(4, chain.commsResult)
        .message();
}

Message nodeStats(const Counts& nodes)
{
    return counts(0xF4, nodes);
}

Message nodeCellStats(const Counts& cells)
{
    return counts(0xF5, cells);
}

Message nodeTempStats(const Counts& sensors)
{
    return counts(0xF6, sensors);
}

Message nodeStatusRegisters(const ChainRegisters& registers)
{
    return Writer(0xF7)
        .u8(0, registers.rxStatus)
        .u8(1, registers.txStatus)
        .u8(2, registers.lssm)
        .u8(3, registers.gen)
        .u8(4, registers.opState)
        .u8(5, registers.buffer)
        .u8(6, registers.watchdog)
        .u8(7, registers.gpio)
        .message();
}

Message sensorData1(const EnvironmentInput& environment)
{
    return Writer(0xF8)
        .i16(0, environment.temperatures_dC[0])
        .i16(2, environment.temperatures_dC[1])
        .i16(4, environment.pressure_dkPa)
        .i16(6, environment.humidity_dpc)
        .message();
}

Message sensorData2(const EnvironmentInput& environment)
{
    return Writer(0xF9).u16(0, environment.voc_ppb).u16(2, environment.nox_ppb).message();
}

std::uint16_t nodeOffset(std::size_t node)
{
    constexpr std::size_t documentedNodes = 27;
    constexpr std::size_t stride = 8;
    constexpr std::size_t first = 0x10;
    constexpr std::size_t firstBeyond = 0x100;
    return static_cast<std::uint16_t>(node < documentedNodes ? first + stride * node
                                                             : firstBeyond + stride * (node - documentedNodes));
}

Message nodeVoltageInfo(std::size_t node, std::uint32_t total_mV, std::uint16_t highResistance)
{
    return Writer(nodeOffset(node)).u32(0, total_mV).u16(6, highResistance).message();
}

void nodeCellVoltages(std::size_t node, NodeCells cells_mV, std::span<Message, cellMessages> out)
{
    constexpr std::size_t perMessage = 4;
    constexpr std::size_t whole = cellMessages - 1;
    constexpr std::size_t rest = units::maxCellsPerNode - whole * perMessage;
    const std::uint16_t* cells = cells_mV.data();
    auto offset = static_cast<std::uint16_t>(nodeOffset(node) + 1);
    for (Message& message : out.first<whole>()) {
        std::memcpy(message.data.data(), cells, perMessage * sizeof(*cells));
        message.offset = offset++;
        cells += perMessage;
    }
    out[whole] = {};
    std::memcpy(out[whole].data.data(), cells, rest * sizeof(*cells));
    out[whole].offset = offset;
}

Message nodeTemperatures(std::size_t node, std::span<const std::int16_t, 4> temperatures_dC)
{
    return Writer(nodeOffset(node) + std::size_t{5})
        .i16(0, temperatures_dC[0])
        .i16(2, temperatures_dC[1])
        .i16(4, temperatures_dC[2])
        .i16(6, temperatures_dC[3])
        .message();
}

Message nodeCounts(std::size_t node, const NodeCounts& counts)
{
    return Writer(nodeOffset(node) + std::size_t{6})
        .u8(0, counts.cells)
        .u8(1, counts.cellsMissing)
        .u8(2, counts.sensors)
        .u8(3, counts.sensorsMissing)
        .u16(4, counts.balanceCommand)
        .u16(6, counts.balanceStatus)
        .message();
}

Message nodeDiagnosis(std::size_t node, const NodeDiagnosis& diagnosis)
{
    return Writer(nodeOffset(node) + std::size_t{7})
        .u8(0, diagnosis.type)
        .u8(1, diagnosis.address)
        .u16(2, diagnosis.uartResult)
        .u16(4, diagnosis.state)
        .u16(6, diagnosis.stateTimer)
        .message();
}

} // namespace packdeck::bmu::frames
