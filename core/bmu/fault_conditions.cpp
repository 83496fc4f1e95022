// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/fault_conditions.h"

#include <algorithm>
#include <cstdlib>

#include "bmu/charge_supervision.h"
#include "bmu/command_reception.h"
#include "bmu/contactor_supervision.h"
#include "bmu/link_check.h"
#include "bmu/precharge_supervision.h"
#include "bmu/task_monitor.h"
#include "d1000/contactor.h"

namespace packdeck::bmu::conditions {

using d1000::Contactor;
using d1000::State;

namespace {

Level tripIf(bool condition)
{
    return condition ? Level::Trip : Level::Clear;
}

Cause flagCause(Part part, std::int32_t flags, std::uint8_t index = 0)
{
    return {part, index, 0, Measure::Flags, flags, 0};
}

std::int32_t maxCurrent_mA(std::int16_t parameter_dA, std::int32_t percent = 100)
{
    return parameter_dA * percent; // 0.1 A * 100 = mA, and percent / 100 of it
}

constexpr std::int32_t loadTolerance_mV = 10'000;
constexpr std::int32_t loadReversed_mV = -20'000;

} // namespace

Level selfTest(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    std::uint8_t first = 0;
    while (facts.selfTestResult != 0 && (facts.selfTestResult >> first & 1U) == 0) {
        ++first;
    }
    cause = {Part::SelfTest, first, 0, Measure::None, 0, 0};
    return tripIf(facts.selfTestResult != 0);
}

Level watchdog(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const bool failed = facts.tasks.anyFailed();
    const Task task = failed ? facts.tasks.failed() : Task::Bms;
    cause = {Part::Task, static_cast<std::uint8_t>(task), 0, Measure::None, 0, 0};
    return tripIf(facts.watchdogReset || failed);
}

Level contactorStuckOpen(const Facts& facts, std::uint8_t contactor, Cause& cause)
{
    const auto which = static_cast<Contactor>(contactor);
    if (!facts.contactors.isStuckOpen(which)) {
        return Level::Clear;
    }
    cause = {Part::Contactor,
             contactor,
             0,
             Measure::Milliseconds,
             static_cast<std::int32_t>(facts.contactors.sinceCommand_ms(which)),
             static_cast<std::int32_t>(ContactorSupervision::moving_ms)};
    return Level::Trip;
}

Level contactorWelded(const Facts& facts, std::uint8_t contactor, Cause& cause)
{
    const auto which = static_cast<Contactor>(contactor);
    if (!facts.contactors.isWelded(which)) {
        return Level::Clear;
    }
    cause = {Part::Contactor,
             contactor,
             0,
             Measure::Milliseconds,
             static_cast<std::int32_t>(facts.contactors.sinceCommand_ms(which)),
             static_cast<std::int32_t>(ContactorSupervision::moving_ms)};
    return Level::Trip;
}

Level loadFollowsBattery(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    if (facts.link.verdict() != LinkCheck::Verdict::Welded) {
        return Level::Clear;
    }
    cause = {Part::LoadVolts, 0, 0, Measure::Millivolts, facts.readings.load.value, facts.readings.battery.value};
    return Level::Trip;
}

Level interlock(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const InterlockInput& loop = facts.inputs.interlock;
    const int flags =
        (loop.notOk ? 1 : 0) | (loop.shortToGround ? 2 : 0) | (loop.shortToBattery ? 4 : 0) | (loop.open ? 8 : 0);
    cause = flagCause(Part::Interlock, flags);
    return tripIf(flags != 0);
}

Level batteryVoltage(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const Sample& battery = facts.readings.battery;
    if (battery.count == 0 || (battery.age_ms > 100 && !battery.error)) {
        return Level::Hold;
    }
    const std::int32_t lowest_mV = facts.layout.cellsInSeries * facts.parameters.critCellUnderVoltage / 10 * 9;
    const std::int32_t highest_mV = facts.layout.cellsInSeries * facts.parameters.critCellOverVoltage / 20 * 21;
    cause = {Part::BatteryVolts,
             0,
             0,
             Measure::Millivolts,
             battery.value,
             battery.value < lowest_mV ? lowest_mV : highest_mV};
    return tripIf(battery.error || battery.value < lowest_mV || battery.value > highest_mV);
}

Level packVoltage(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const Readings& readings = facts.readings;
    if (!readings.cellsComplete || !readings.battery.isFresh() || !readings.current.isFresh()) {
        return Level::Hold;
    }
    const std::int32_t battery_mV = readings.battery.value;
    std::int32_t worst_mV = 0;
    std::uint8_t worstString = 0;
    for (std::uint8_t s = 0; s < facts.layout.strings; ++s) {
        const std::int32_t difference_mV = std::abs(battery_mV - readings.stringSum_mV[s]);
        if (difference_mV > worst_mV) {
            worst_mV = difference_mV;
            worstString = s;
        }
    }
    constexpr std::int32_t smallest_mV = 5000;
    const std::int64_t bus_mV =
        std::int64_t{std::abs(readings.current.value)} * facts.parameters.busResistance / 1'000'000;
    const auto limit_mV = static_cast<std::int32_t>(
        std::max(smallest_mV, static_cast<std::int32_t>(std::int64_t{battery_mV} * 15 / 1000)) + bus_mV);
    cause = {Part::String, worstString, 0, Measure::Millivolts, worst_mV, limit_mV};
    if (worst_mV > limit_mV) {
        return Level::Trip;
    }
    return worst_mV > limit_mV / 10 * 7 ? Level::Hold : Level::Clear;
}

Level loadVoltage(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    constexpr std::uint32_t settled_ms = 100; // U3 means nothing before contactor 1 ties the load to pack negative
    if (facts.contactors.provenClosed_ms(Contactor::MainNegative) < settled_ms) {
        return Level::Clear;
    }
    if (!facts.readings.load.isFresh() || !facts.readings.battery.isFresh()) {
        return Level::Hold;
    }
    const std::int32_t load_mV = facts.readings.load.value;
    const std::int32_t battery_mV = facts.readings.battery.value;
    const std::int32_t twoPercent_mV = battery_mV / 50;
    if (facts.state == State::Enabled) {
        const std::int32_t limit_mV = std::max(twoPercent_mV, loadTolerance_mV);
        cause = {Part::LoadVolts, 0, 0, Measure::Millivolts, battery_mV - load_mV, limit_mV};
        return tripIf(std::abs(battery_mV - load_mV) > limit_mV);
    }
    if (facts.state == State::Connect) {
        const bool reversed = load_mV < loadReversed_mV;
        cause = {Part::LoadVolts,     0,       0,
                 Measure::Millivolts, load_mV, reversed ? loadReversed_mV : battery_mV + twoPercent_mV};
        return tripIf(reversed || load_mV > battery_mV + twoPercent_mV);
    }
    return Level::Clear;
}

Level chargerVoltage(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    constexpr std::uint32_t settled_ms = 100;
    const bool charging = facts.state == State::ChargeEnabled;
    const Contactor lastClosed = charging ? Contactor::ChargePositive : Contactor::ChargeNegative;
    const bool watched = charging || facts.state == State::ChargeConnect;
    if (!watched || facts.contactors.provenClosed_ms(lastClosed) < settled_ms) {
        return Level::Clear;
    }
    if (!facts.readings.charger.isFresh() || !facts.readings.battery.isFresh()) {
        return Level::Hold;
    }
    const std::int32_t charger_mV = facts.readings.charger.value;
    const std::int32_t battery_mV = facts.readings.battery.value;
    if (charging) {
        const std::int32_t limit_mV = std::max(battery_mV / 50, loadTolerance_mV);
        cause = {Part::ChargerVolts, 0, 0, Measure::Millivolts, battery_mV - charger_mV, limit_mV};
        return tripIf(std::abs(battery_mV - charger_mV) > limit_mV);
    }
    const bool reversed = charger_mV < loadReversed_mV;
    const std::int32_t highest_mV = battery_mV + battery_mV / 10;
    cause = {Part::ChargerVolts, 0, 0, Measure::Millivolts, charger_mV, reversed ? loadReversed_mV : highest_mV};
    return tripIf(reversed || charger_mV > highest_mV);
}

// Contactor 5 after CHARGE_STOPPING opened it: by U2, or because the EVCC says so.
Level chargePositiveWelded(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const bool reported =
        facts.parameters.chargingMethod == ChargingMethod::Evse && facts.inputs.evcc == EvccState::WeldFound;
    cause = {Part::Contactor,
             static_cast<std::uint8_t>(Contactor::ChargePositive),
             0,
             Measure::Millivolts,
             facts.readings.charger.value,
             facts.readings.battery.value / 10 * 9};
    return tripIf(reported || facts.charge.weld() == ChargeSupervision::Weld::Welded);
}

Level evccSilent(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const bool expected = facts.parameters.chargingMethod == ChargingMethod::Evse &&
                          (facts.state == State::ChargeConnect || facts.state == State::ChargeEnabled ||
                           facts.state == State::ChargeStopping);
    cause = flagCause(Part::Commander, static_cast<std::int32_t>(facts.inputs.evcc));
    return tripIf(expected && facts.inputs.evcc == EvccState::Silent);
}

Level prechargeContextMissing(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    constexpr std::int32_t limit_ms = 5000;
    const auto waited_ms = static_cast<std::int32_t>(std::min<std::uint32_t>(facts.contextMissing_ms, 60'000));
    cause = {Part::LoadVolts, 0, 0, Measure::Milliseconds, waited_ms, limit_ms};
    return tripIf(waited_ms >= limit_ms);
}

Level overCurrent(const Facts& facts, std::uint8_t percent, Cause& cause)
{
    if (!facts.readings.current.isFresh()) {
        return Level::Hold;
    }
    const std::int32_t current_mA = facts.readings.current.value;
    const std::int32_t discharge_mA = maxCurrent_mA(facts.parameters.maxDischargeCurrent, percent);
    const std::int32_t charge_mA = maxCurrent_mA(facts.parameters.maxChargeCurrent, percent);
    cause = {Part::Current, 0, 0, Measure::Milliamps, current_mA, current_mA < 0 ? -charge_mA : discharge_mA};
    return tripIf(current_mA > discharge_mA || -current_mA > charge_mA);
}

Level nodeCount(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    constexpr std::uint32_t scanLate_ms = 120; // a scan comes every 100 ms
    const bool scanning = facts.readings.scanAge_ms <= scanLate_ms;
    const std::int32_t answering = scanning ? facts.readings.nodesAnswering : 0;
    if (answering == facts.layout.nodes) {
        return Level::Clear;
    }
    std::uint8_t first = 0;
    while (scanning && first + 1 < facts.layout.nodes && facts.readings.nodes[first].answers) {
        ++first;
    }
    cause = {Part::Node, first, 0, Measure::Count, answering, facts.layout.nodes};
    return Level::Trip;
}

Level cellCount(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    constexpr std::uint16_t doubtfulAllowed = 5; // per string, as foxBMS allows substituted cells
    if (facts.readings.scans == 0) {
        return Level::Hold;
    }
    if (facts.readings.cellsComplete) {
        return Level::Clear;
    }
    for (std::uint8_t n = 0; n < facts.layout.nodes; ++n) {
        const NodeReadings& node = facts.readings.nodes[n];
        if (!node.answers || (node.cellsSeen == facts.layout.cellsOfNode[n] && node.extraCells == 0)) {
            continue;
        }
        cause = {Part::Node, n, 0, Measure::Count, node.cellsSeen + node.extraCells, facts.layout.cellsOfNode[n]};
        for (std::uint8_t c = 0; c < facts.layout.cellsOfNode[n]; ++c) {
            const CellQuality quality = facts.readings.quality[n * units::maxCellsPerNode + c];
            if (quality == CellQuality::Open || quality == CellQuality::Absent) {
                cause.part = Part::Cell;
                cause.position = c;
                break;
            }
        }
        return Level::Trip;
    }
    for (std::uint8_t s = 0; s < facts.layout.strings; ++s) {
        if (facts.readings.stringDoubtful[s] > doubtfulAllowed) {
            cause = {Part::String, s, 0, Measure::Count, facts.readings.stringDoubtful[s], doubtfulAllowed};
            return Level::Trip;
        }
    }
    return Level::Clear;
}

Level sensorCount(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    if (facts.readings.sensorsComplete) {
        return Level::Clear;
    }
    for (std::uint8_t n = 0; n < facts.layout.nodes; ++n) {
        const NodeReadings& node = facts.readings.nodes[n];
        if (!node.answers || node.sensorsSeen == facts.layout.sensorsOfNode[n]) {
            continue;
        }
        cause = {Part::Node, n, 0, Measure::Count, node.sensorsSeen, facts.layout.sensorsOfNode[n]};
        for (std::uint8_t s = 0; s < facts.layout.sensorsOfNode[n]; ++s) {
            if (facts.readings.temperatures_dC[n * units::maxSensorsPerNode + s] == d1000::absentSensor) {
                cause.part = Part::Sensor;
                cause.position = s;
                break;
            }
        }
        return Level::Trip;
    }
    return Level::Clear;
}

Level currentSilent(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    constexpr std::uint32_t limit_ms = 200;
    const std::uint32_t age_ms = facts.readings.current.age_ms;
    cause = {Part::JunctionUnit, 0, 0, Measure::Milliseconds, static_cast<std::int32_t>(age_ms), limit_ms};
    return tripIf(age_ms >= limit_ms);
}

Level voltageSilent(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    constexpr std::uint32_t limit_ms = 500;
    const std::uint32_t age_ms = std::max(facts.readings.battery.age_ms, facts.readings.load.age_ms);
    cause = {Part::JunctionUnit, 0, 0, Measure::Milliseconds, static_cast<std::int32_t>(age_ms), limit_ms};
    return tripIf(age_ms >= limit_ms);
}

Level junctionError(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    cause = {
        Part::JunctionUnit, 0, 0, Measure::Milliseconds, static_cast<std::int32_t>(facts.readings.counterStuck_ms), 0};
    return tripIf(facts.readings.junctionError || facts.readings.current.error || facts.readings.counterStuck_ms > 0);
}

Level expander(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    cause = flagCause(Part::Board, 1);
    return tripIf(!facts.inputs.expanderAnswers);
}

Level controlTimeout(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const std::uint32_t age_ms = facts.commands.age_ms();
    cause = {Part::Commander,
             0,
             0,
             Measure::Milliseconds,
             static_cast<std::int32_t>(std::min(age_ms, 0x7FFFFFFFU)),
             facts.parameters.controlTimeout};
    return tripIf(age_ms >= facts.parameters.controlTimeout);
}

Level internalComms(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const int silent = (facts.inputs.environment.answers ? 0 : 1) | (facts.inputs.externalCanUp ? 0 : 2) |
                       (facts.inputs.own.storageAnswers ? 0 : 4) | (facts.inputs.own.bridgeAnswers ? 0 : 8) |
                       (facts.memoryLost ? 16 : 0);
    cause = flagCause(Part::Board, silent);
    return tripIf(silent != 0);
}

Level prechargeFailed(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const std::uint8_t failures = facts.precharge.failures();
    cause = flagCause(Part::LoadVolts, failures);
    return tripIf(failures != 0 && (facts.state == State::Precharge || facts.state == State::ChargeConnect));
}

} // namespace packdeck::bmu::conditions
