// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/telemetry.h"

#include <algorithm>
#include <span>

#include "bmu/balancer.h"
#include "bmu/contactor_supervision.h"
#include "bmu/task_monitor.h"
#include "bmu/tick.h"
#include "d1000/protocol.h"

namespace packdeck::bmu {

using d1000::ContactorCode;

namespace {

constexpr std::uint32_t silent_ms = 200; // then a channel's value is history and is no longer sent
constexpr std::uint8_t noPlace = 0xFF;

frames::Place placeOf(const Extreme& extreme, std::size_t perNode, std::uint16_t absent)
{
    if (!extreme.isKnown()) {
        return {absent, noPlace, noPlace};
    }
    return {static_cast<std::uint16_t>(extreme.value), static_cast<std::uint8_t>(extreme.slot / perNode),
            static_cast<std::uint8_t>(extreme.slot % perNode + 1)};
}

frames::ContactorReport contactorReport(const ContactorSupervision& contactors, std::uint8_t faults)
{
    frames::ContactorReport report;
    for (const d1000::Contactor contactor : d1000::allContactors) {
        const auto index = static_cast<std::size_t>(contactor);
        report.targets[index] = contactors.target(contactor) ? ContactorCode::Closed : ContactorCode::Open;
        report.states[index] = contactors.code(contactor, faults);
    }
    return report;
}

bool isSent(const NodeReadings& node)
{
    return node.answered && node.answers;
}

} // namespace

void Telemetry::step(const Report& report, MessageBuffer& out)
{
    m_schedule.tick();
    sendBmsInfo(report, out);
    sendPack(report, out);
    sendDevice(report, out);
    sendNodes(report, out);
}

void Telemetry::send(const Message& message, MessageBuffer& out)
{
    if (!out.add(message)) {
        ++m_dropped;
    }
}

void Telemetry::sendBmsInfo(const Report& report, MessageBuffer& out)
{
    const Message info =
        frames::bmsInfo(report.facts.state, report.prechargeFailures, report.contactorFaults, report.reasons);
    if (m_schedule.isDue(Period::Tenth, 0) || info != m_lastInfo) {
        send(info, out);
        m_lastInfo = info;
    }
}

void Telemetry::sendPack(const Report& report, MessageBuffer& out)
{
    const Facts& facts = report.facts;
    const Readings& readings = facts.readings;
    const auto heard = [](const Sample& sample) { return sample.count > 0 && sample.age_ms < silent_ms; };
    const bool current = heard(readings.current);
    const bool voltage = heard(readings.battery) && heard(readings.load);
    if (m_schedule.isDue(Period::Tenth, 1) && current) {
        send(frames::currentData(readings.current.value, readings.filteredCurrent_mA), out);
    }
    if (m_schedule.isDue(Period::Tenth, 2) && voltage) {
        send(frames::voltageData(readings.battery.value, readings.load.value), out);
    }
    if (m_schedule.isDue(Period::Tenth, 3) && current && voltage) {
        // The charger's voltage has no signal of its own: it takes this one where there is a charger.
        const bool charger = facts.parameters.chargingMethod != ChargingMethod::None;
        const std::int64_t power_mW = std::int64_t{readings.battery.value} * readings.current.value / 1000;
        send(frames::auxiliaryData(charger ? readings.charger.value : facts.inputs.supply_mV,
                                   static_cast<std::int32_t>(power_mW)),
             out);
    }
    if (m_schedule.isDue(Period::Tenth, 4)) {
        send(frames::sopData(report.limit), out);
    }
    if (m_schedule.isDue(Period::Tenth, 5) && readings.cellsOk > 0) {
        int balancing = 0;
        for (std::size_t n = 0; n < facts.layout.nodes; ++n) {
            for (unsigned bits = readings.nodes[n].balancing; bits != 0; bits &= bits - 1) {
                ++balancing;
            }
        }
        send(frames::nodeInfo(static_cast<std::uint32_t>(readings.packSum_mV),
                              Balancer::threshold_mV(facts.parameters, readings.lowestCell.value),
                              static_cast<std::uint16_t>(balancing)),
             out);
    }
    if (m_schedule.isDue(Period::Tenth, 6) && readings.scans > 0) {
        send(frames::nodeCellInfo(placeOf(readings.highestCell, units::maxCellsPerNode, d1000::absentCell),
                                  placeOf(readings.lowestCell, units::maxCellsPerNode, d1000::absentCell)),
             out);
    }
    if (m_schedule.isDue(Period::Half, 9) && readings.scans > 0) {
        constexpr auto absent = static_cast<std::uint16_t>(d1000::absentSensor);
        send(frames::nodeTempInfo(placeOf(readings.highestTemperature, units::maxSensorsPerNode, absent),
                                  placeOf(readings.lowestTemperature, units::maxSensorsPerNode, absent)),
             out);
    }
    if (m_schedule.isDue(Period::Second, 69)) {
        const ChargeReport charge =
            chargeReport(report.cells, readings, facts.layout, facts.parameters, report.recollection);
        if (charge.valid) {
            send(frames::socData(charge), out);
        }
    }
}

void Telemetry::sendDevice(const Report& report, MessageBuffer& out)
{
    const Facts& facts = report.facts;
    const Readings& readings = facts.readings;
    const auto due = [&](std::uint32_t phase) { return m_schedule.isDue(Period::Second, phase); };
    const bool allAnswer = readings.nodesAnswering == facts.layout.nodes;
    if (m_schedule.isDue(Period::Tenth, 7)) {
        send(frames::contactorInfo(contactorReport(facts.contactors, report.contactorFaults)), out);
    }
    if (m_schedule.isDue(Period::Tenth, 8)) {
        send(frames::hvilInfo(facts.inputs.interlock), out);
    }
    if (m_schedule.isDue(Period::Half, 19) && facts.inputs.environment.answers) {
        send(frames::sensorData1(facts.inputs.environment), out);
    }
    if (m_schedule.isDue(Period::Half, 29) && facts.inputs.environment.answers) {
        send(frames::sensorData2(facts.inputs.environment), out);
    }
    if (due(9)) {
        send(frames::heartbeat(facts.parameters.deviceId, facts.parameters.serialNumber), out);
    }
    if (due(14)) {
        send(frames::firmwareInfo(report.firmware), out);
    }
    if (due(19)) {
        const auto state = [&](Task task) { return static_cast<std::uint8_t>(facts.tasks.state(task)); };
        frames::TaskReport tasks;
        tasks.selfTest = state(Task::SelfTest);
        tasks.sensor = state(Task::Sensor);
        tasks.telemetry = state(Task::Telemetry);
        tasks.cmu = state(Task::Cmu);
        tasks.bms = state(Task::Bms);
        tasks.sox = state(Task::Sox);
        tasks.watchdogReset = facts.watchdogReset;
        send(frames::watchdogInfo(tasks), out);
    }
    if (due(29)) {
        send(frames::selfTestInfo(facts.selfTestWord), out);
    }
    if (due(39)) {
        // The vendor gives these no codes; here 1 is a scanning controller, and the result counts silent nodes.
        frames::ChainDiagnosis chain;
        chain.controllerType = 1;
        chain.state = readings.scans > 0 ? 1 : 0;
        chain.stateTimer = static_cast<std::uint16_t>(std::min<std::uint32_t>(readings.scanAge_ms, 0xFFFF));
        chain.commsResult = static_cast<std::uint16_t>(facts.layout.nodes - readings.nodesAnswering);
        send(frames::nodeDiagnostics(chain), out);
    }
    if (due(49)) {
        send(frames::nodeStats({facts.layout.nodes, readings.nodesAnswering}), out);
    }
    std::uint16_t cells = 0;
    std::uint16_t sensors = 0;
    if (due(59) || due(79)) {
        for (std::size_t n = 0; n < facts.layout.nodes; ++n) {
            const NodeReadings& node = readings.nodes[n];
            cells = static_cast<std::uint16_t>(cells + (node.answers ? node.cellsSeen : 0));
            sensors = static_cast<std::uint16_t>(sensors + (node.answers ? node.sensorsSeen : 0));
        }
    }
    if (due(59)) {
        send(frames::nodeCellStats({facts.layout.cells, cells}), out);
    }
    if (due(79)) {
        send(frames::nodeTempStats({facts.layout.sensors, sensors}), out);
    }
    if (due(89)) {
        constexpr std::uint8_t receiveReady = 0x80;
        constexpr std::uint8_t communicationError = 0x20;
        frames::ChainRegisters registers;
        registers.lssm = allAnswer ? receiveReady : communicationError;
        send(frames::nodeStatusRegisters(registers), out);
    }
}

void Telemetry::sendNodes(const Report& report, MessageBuffer& out)
{
    const Facts& facts = report.facts;
    const Readings& readings = facts.readings;
    const auto forEachDue = [&](Period period, std::uint32_t phase, auto&& action) {
        const Schedule::NodeRange range = m_schedule.nodesDue(period, phase);
        for (std::size_t n = range.first; n < std::min<std::size_t>(range.end, facts.layout.nodes); ++n) {
            if (isSent(readings.nodes[n])) {
                action(n, readings.nodes[n]);
            }
        }
    };
    forEachDue(Period::Tenth, 0, [&](std::size_t n, const NodeReadings&) {
        const frames::NodeCells cells(readings.cells_mV.data() + n * units::maxCellsPerNode, units::maxCellsPerNode);
        if (Message* messages = out.extend(frames::cellMessages)) {
            frames::nodeCellVoltages(n, cells,
                                     std::span<Message, frames::cellMessages>(messages, frames::cellMessages));
        } else {
            m_dropped += frames::cellMessages;
        }
    });
    forEachDue(Period::Half, 0, [&](std::size_t n, const NodeReadings&) {
        const std::int16_t* first = readings.temperatures_dC.data() + n * units::maxSensorsPerNode;
        send(frames::nodeTemperatures(n, std::span<const std::int16_t, 4>(first, 4)), out);
    });
    forEachDue(Period::Second, 25, [&](std::size_t n, const NodeReadings& node) {
        send(frames::nodeVoltageInfo(n, static_cast<std::uint32_t>(node.sum_mV), node.highResistance), out);
    });
    forEachDue(Period::Second, 50, [&](std::size_t n, const NodeReadings& node) {
        frames::NodeCounts counts;
        counts.cells = node.cellsSeen;
        counts.cellsMissing = static_cast<std::uint8_t>(facts.layout.cellsOfNode[n] - node.cellsSeen);
        counts.sensors = node.sensorsSeen;
        counts.sensorsMissing = static_cast<std::uint8_t>(facts.layout.sensorsOfNode[n] - node.sensorsSeen);
        counts.balanceCommand = report.balanceCommands[n];
        counts.balanceStatus = node.balancing;
        send(frames::nodeCounts(n, counts), out);
    });
    forEachDue(Period::Second, 75, [&](std::size_t n, const NodeReadings& node) {
        // Type and state have no published codes: 1 is a node of up to 14 cells, 1 is answering.
        frames::NodeDiagnosis diagnosis;
        diagnosis.type = 1;
        diagnosis.address = static_cast<std::uint8_t>(n + 1);
        diagnosis.state = 1;
        diagnosis.stateTimer = static_cast<std::uint16_t>(
            std::min<std::uint32_t>(saturatingAdd(node.age_ms, readings.scanAge_ms), 0xFFFF));
        send(frames::nodeDiagnosis(n, diagnosis), out);
    });
}

} // namespace packdeck::bmu
