// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/state_machine.h"

#include <algorithm>
#include <cstdlib>

#include "bmu/command_reception.h"
#include "bmu/current_calibration.h"
#include "bmu/link_check.h"
#include "bmu/precharge_supervision.h"
#include "d1000/command.h"

// What each transition forward waits for. The state machine moves exactly when the list is empty, so the explanation
// and the decision cannot disagree.
namespace packdeck::bmu {

using d1000::Command;
using d1000::Contactor;
using d1000::Reason;
using d1000::State;

namespace {

constexpr std::uint8_t T02 = 2;
constexpr std::uint8_t T03 = 3;
constexpr std::uint8_t T04 = 4;
constexpr std::uint8_t T05 = 5;
constexpr std::uint8_t T08 = 8;
constexpr std::uint8_t T11 = 11;
constexpr std::uint8_t T14 = 14;
constexpr std::uint8_t T16 = 16;

constexpr std::uint32_t proven_ms = 100;
constexpr std::uint32_t freshSamples = 2;
constexpr std::uint32_t cellsFresh_ms = 300;

Cause millis(std::uint32_t value, std::uint32_t limit = 0, Part part = Part::None, std::uint8_t index = 0)
{
    return {part,
            index,
            0,
            Measure::Milliseconds,
            static_cast<std::int32_t>(std::min(value, 0x7FFFFFFFU)),
            static_cast<std::int32_t>(limit)};
}

Cause count(Part part, std::int32_t value, std::int32_t limit)
{
    return {part, 0, 0, Measure::Count, value, limit};
}

void addClosingPause(Obstacles& obstacles, std::uint8_t transition, const Facts& facts, Contactor contactor)
{
    if (!facts.contactors.mayClose(contactor)) {
        obstacles.add(transition, Blocker::ClosingPause,
                      millis(facts.contactors.closingRemaining_ms(contactor), 0, Part::Contactor,
                             static_cast<std::uint8_t>(contactor)));
    }
}

} // namespace

Obstacles StateMachine::obstacles(const Facts& facts, const DebounceEngine& faults) const
{
    Obstacles obstacles;
    switch (state()) {
    case State::Init:
        obstacles = toCalibrate(facts);
        if (obstacles.empty()) {
            constexpr std::uint32_t needed_ms = 500;
            obstacles.add(T02, Blocker::ConditionsNotLongEnough, millis(m_ready_ms, needed_ms));
        }
        return obstacles;
    case State::Calibrate:
        return toSafe(facts);
    case State::Safe:
        return toIdle(facts, faults);
    case State::Idle: {
        const Command command = facts.commands.command();
        const bool charge = command == Command::ChargeInitialise || command == Command::ChargeEnable;
        return charge ? toChargeInit(facts) : toConnect(facts, faults);
    }
    case State::Connect:
        return toPrecharge(facts);
    case State::Precharge:
        return toEnabled(facts);
    case State::Enabled:
    case State::Disconnect:
        if (isOpening() || state() == State::Disconnect) {
            obstacles.add(isOpening() ? T14 : T16, Blocker::CurrentStillFlows,
                          {Part::Current, 0, 0, Measure::Milliamps, facts.readings.current.value, quietCurrent_mA});
        }
        return obstacles;
    case State::ChargeInit:
        return toChargeConnect(facts);
    case State::ChargeConnect:
        return toChargeEnabled(facts);
    case State::ChargeStopping:
        return toChargeEnd(facts);
    case State::ChargeEnabled:
        return obstacles;
    }
    return obstacles;
}

Obstacles StateMachine::toCalibrate(const Facts& facts) const
{
    Obstacles obstacles;
    const Readings& readings = facts.readings;
    if (readings.nodesAnswering != facts.layout.nodes) {
        obstacles.add(T02, Blocker::NodesMissing, count(Part::Pack, readings.nodesAnswering, facts.layout.nodes));
    }
    std::int32_t cells = 0;
    std::int32_t sensors = 0;
    bool asConfigured = true;
    for (std::size_t n = 0; n < facts.layout.nodes; ++n) {
        const NodeReadings& node = readings.nodes[n];
        cells += node.cellsSeen + node.extraCells;
        sensors += node.sensorsSeen;
        asConfigured = asConfigured && node.extraCells == 0 && node.cellsSeen == facts.layout.cellsOfNode[n];
    }
    if (!asConfigured) {
        obstacles.add(T02, Blocker::CellsMissing, count(Part::Pack, cells, facts.layout.cells));
    }
    if (sensors != facts.layout.sensors) {
        obstacles.add(T02, Blocker::SensorsMissing, count(Part::Pack, sensors, facts.layout.sensors));
    }
    if (!facts.inputs.externalCanUp) {
        obstacles.add(T02, Blocker::ExternalCanDown);
    }
    if (!readings.current.isFresh() || !readings.battery.isFresh()) {
        obstacles.add(T02, Blocker::JunctionUnitSilent);
    }
    if (facts.selfTestResult != 0) {
        obstacles.add(T02, Blocker::SelfTestFailed);
    }
    return obstacles;
}

Obstacles StateMachine::toSafe(const Facts& facts) const
{
    Obstacles obstacles;
    if (!facts.contactors.allProvenOpen()) {
        obstacles.add(T03, Blocker::ContactorsNotOpen);
    }
    if (!facts.calibration.isComplete()) {
        obstacles.add(T03, Blocker::CalibrationRunning);
    }
    return obstacles;
}

Obstacles StateMachine::toIdle(const Facts& facts, const DebounceEngine& faults) const
{
    Obstacles obstacles;
    if (facts.commands.command() != Command::Idle) {
        obstacles.add(T04, Blocker::CommandNotIdle);
    } else if (!facts.commands.idleReceived()) {
        obstacles.add(T04, Blocker::IdleNotReceivedInSafe);
    }
    for (std::size_t i = 0; (faults.active() | faults.latched()) != 0 && i < d1000::reasonCount; ++i) {
        const auto reason = static_cast<Reason>(i);
        if (facts.recoveryCharge && reason == Reason::UnderVolt) {
            continue;
        }
        if ((faults.latched() & d1000::bit(reason)) != 0) {
            obstacles.add(T04, Blocker::LatchedReason, reason, faults.cause(reason));
        } else if ((faults.active() & d1000::bit(reason)) != 0) {
            obstacles.add(T04, Blocker::ActiveReason, reason, faults.cause(reason));
        }
    }
    return obstacles;
}

Obstacles StateMachine::toConnect(const Facts& facts, const DebounceEngine& faults) const
{
    Obstacles obstacles;
    if (faults.isSet(Reason::UnderVolt)) { // only a recovery charge comes so far with it
        obstacles.add(T05, Blocker::LatchedReason, Reason::UnderVolt, faults.cause(Reason::UnderVolt));
    }
    if (facts.commands.command() != Command::Connect) {
        obstacles.add(T05, Blocker::CommandNotConnect);
    }
    addClosingPause(obstacles, T05, facts, Contactor::MainNegative);
    return obstacles;
}

Obstacles StateMachine::toPrecharge(const Facts& facts) const
{
    Obstacles obstacles = prechargeContext(facts);
    if (facts.commands.command() != Command::Enable) {
        obstacles.add(T08, Blocker::CommandNotEnable);
    }
    return obstacles;
}

Obstacles StateMachine::prechargeContext(const Facts& facts) const
{
    Obstacles obstacles;
    const Readings& readings = facts.readings;
    const std::uint32_t closed_ms = facts.contactors.provenClosed_ms(Contactor::MainNegative);
    if (closed_ms < proven_ms) {
        obstacles.add(T08, Blocker::ContactorNotProven, millis(closed_ms, proven_ms, Part::Contactor, 0));
    }
    const bool battery = closed_ms > 0 && readings.battery.count - m_batterySamplesBefore >= freshSamples;
    if (!battery || !readings.battery.isFresh()) {
        obstacles.add(T08, Blocker::BatterySamplesMissing, millis(readings.battery.age_ms));
    }
    const bool load = closed_ms > 0 && readings.load.count - m_loadSamplesBefore >= freshSamples;
    const std::int32_t highest_mV = readings.battery.value + facts.parameters.maxPrechargeVoltageDelta;
    if (!load || !readings.load.isFresh()) {
        obstacles.add(T08, Blocker::LoadSamplesMissing, millis(readings.load.age_ms));
    } else if (readings.load.value > highest_mV) {
        obstacles.add(T08, Blocker::LoadAboveBattery,
                      {Part::LoadVolts, 0, 0, Measure::Millivolts, readings.load.value, highest_mV});
    } else if (facts.link.verdict() == LinkCheck::Verdict::Pending) {
        obstacles.add(T08, Blocker::LinkUndecided);
    }
    if (facts.precharge.lockOutRemaining_ms() > 0) {
        obstacles.add(T08, Blocker::PrechargeLockOut, millis(facts.precharge.lockOutRemaining_ms()));
    }
    if (readings.scanAge_ms > cellsFresh_ms) {
        obstacles.add(T08, Blocker::CellDataStale, millis(readings.scanAge_ms, cellsFresh_ms));
    }
    addClosingPause(obstacles, T08, facts, Contactor::Precharge);
    return obstacles;
}

Obstacles StateMachine::toEnabled(const Facts& facts) const
{
    Obstacles obstacles;
    if (facts.commands.command() != Command::Enable) {
        obstacles.add(T11, Blocker::CommandNotEnable);
    }
    if (!facts.precharge.isComplete()) {
        const std::int32_t difference_mV = facts.readings.battery.value - facts.readings.load.value;
        const std::int32_t current_mA = std::abs(facts.readings.current.value);
        const std::int32_t endCurrent_mA = PrechargeSupervision::endCurrent_mA(facts.readings, facts.parameters);
        if (facts.contactors.provenClosed_ms(Contactor::Precharge) == 0) {
            obstacles.add(T11, Blocker::ContactorNotProven,
                          millis(0, 1, Part::Contactor, static_cast<std::uint8_t>(Contactor::Precharge)));
        } else if (difference_mV > facts.parameters.maxPrechargeVoltageDelta) {
            obstacles.add(
                T11, Blocker::VoltageDifference,
                {Part::LoadVolts, 0, 0, Measure::Millivolts, difference_mV, facts.parameters.maxPrechargeVoltageDelta});
        } else if (current_mA > endCurrent_mA) {
            obstacles.add(T11, Blocker::PrechargeCurrent,
                          {Part::Current, 0, 0, Measure::Milliamps, current_mA, endCurrent_mA});
        } else {
            obstacles.add(T11, Blocker::NotSettledLongEnough);
        }
    }
    addClosingPause(obstacles, T11, facts, Contactor::MainPositive);
    return obstacles;
}

} // namespace packdeck::bmu
