// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/state_machine.h"

#include <algorithm>
#include <cstdlib>

#include "bmu/charge_supervision.h"
#include "bmu/command_reception.h"
#include "bmu/tick.h"
#include "d1000/command.h"

// The charge half. EVSE: an EVCC speaks with the station and asks for contactor 5. External: the charger follows the
// state and the limits on the bus. The charge path has no precharge resistor: the charger brings U2 to U1.
namespace packdeck::bmu {

using d1000::Command;
using d1000::Contactor;
using d1000::State;

namespace {

constexpr std::uint8_t T06 = 6;
constexpr std::uint8_t T18 = 18;
constexpr std::uint8_t T21 = 21;
constexpr std::uint8_t T26 = 26;

constexpr std::uint32_t longestChargeInit_ms = 50'000; // vendor: sequence page
constexpr std::uint32_t longestStopping_ms = 20'000;   // vendor: for the open request, and again for the weld check
constexpr std::uint32_t stoppingQuiet_ms = 100;

bool byEvse(const Facts& facts)
{
    return facts.parameters.chargingMethod == ChargingMethod::Evse;
}

bool isWanted(const Facts& facts)
{
    const Command command = facts.commands.command();
    return command == Command::ChargeInitialise || command == Command::ChargeEnable;
}

Cause voltage(std::int32_t value_mV, std::int32_t limit_mV = 0)
{
    return {Part::ChargerVolts, 0, 0, Measure::Millivolts, value_mV, limit_mV};
}

void addClosingPause(Obstacles& obstacles, std::uint8_t transition, const Facts& facts, Contactor contactor)
{
    if (!facts.contactors.mayClose(contactor)) {
        obstacles.add(transition, Blocker::ClosingPause,
                      {Part::Contactor, static_cast<std::uint8_t>(contactor), 0, Measure::Milliseconds,
                       static_cast<std::int32_t>(facts.contactors.closingRemaining_ms(contactor)), 0});
    }
}

} // namespace

bool StateMachine::stepChargeInit(const Facts& facts)
{
    if (facts.parameters.chargingMethod == ChargingMethod::None) {
        go(State::Safe);
        return true;
    }
    const bool failed =
        byEvse(facts) && (facts.inputs.evcc == EvccState::Error || facts.inputs.evcc == EvccState::EmergencyStop);
    if (!isWanted(facts) || failed || m_inState_ms >= longestChargeInit_ms) {
        go(State::Idle);
        return true;
    }
    if (!toChargeConnect(facts).empty()) {
        return false;
    }
    go(State::ChargeConnect);
    return true;
}

bool StateMachine::stepChargeConnect(const Facts& facts)
{
    const EvccState evcc = facts.inputs.evcc;
    if (byEvse(facts) && evcc == EvccState::EmergencyStop) {
        disconnect();
        return true;
    }
    const bool valid =
        !byEvse(facts) || evcc == EvccState::Ready || evcc == EvccState::CloseContactor || evcc == EvccState::Charging;
    if (!isWanted(facts) || !valid) {
        go(State::ChargeStopping);
        return true;
    }
    if (!toChargeEnabled(facts).empty()) {
        return false;
    }
    go(State::ChargeEnabled);
    return true;
}

bool StateMachine::stepChargeEnabled(const Facts& facts)
{
    const EvccState evcc = facts.inputs.evcc;
    if (byEvse(facts) && evcc == EvccState::EmergencyStop) {
        disconnect();
        return true;
    }
    const bool openRequest = byEvse(facts) && evcc == EvccState::OpenContactor;
    if (facts.commands.command() == Command::ChargeEnable && !openRequest && !facts.charge.isFull()) {
        return false;
    }
    go(State::ChargeStopping);
    return true;
}

bool StateMachine::stepChargeStopping(const Facts& facts)
{
    m_stopping_ms = saturatingAdd(m_stopping_ms, tick_ms);
    if (toChargeEnd(facts).empty()) {
        go(State::Idle);
        return true;
    }
    if (m_stopping_ms >= longestStopping_ms) {
        disconnect();
        return true;
    }
    const EvccState evcc = facts.inputs.evcc;
    const bool openRequest =
        evcc == EvccState::OpenContactor || evcc == EvccState::Finished || evcc == EvccState::EmergencyStop;
    if (byEvse(facts) && m_phase.stopping == StoppingStep::BothClosed && openRequest) {
        m_phase.stopping = StoppingStep::PositiveOpen;
        m_stopping_ms = 0;
    }
    return false;
}

Obstacles StateMachine::toChargeInit(const Facts& facts) const
{
    Obstacles obstacles;
    if (facts.commands.command() != Command::ChargeInitialise) {
        obstacles.add(T06, Blocker::CommandNotChargeInitialise);
    }
    // Otherwise CHARGE_INIT would be entered and left every tick.
    if (byEvse(facts) && (facts.inputs.evcc == EvccState::Error || facts.inputs.evcc == EvccState::EmergencyStop)) {
        obstacles.add(T06, Blocker::EvccError);
    }
    return obstacles;
}

Obstacles StateMachine::toChargeConnect(const Facts& facts) const
{
    Obstacles obstacles;
    if (facts.commands.command() != Command::ChargeEnable) {
        obstacles.add(T18, Blocker::CommandNotChargeEnable);
    }
    if (byEvse(facts) && facts.inputs.evcc != EvccState::Ready) {
        obstacles.add(T18, Blocker::EvccNotReady);
    }
    addClosingPause(obstacles, T18, facts, Contactor::ChargeNegative);
    return obstacles;
}

Obstacles StateMachine::toChargeEnabled(const Facts& facts) const
{
    Obstacles obstacles;
    const Readings& readings = facts.readings;
    if (facts.commands.command() != Command::ChargeEnable) {
        obstacles.add(T21, Blocker::CommandNotChargeEnable);
    }
    constexpr std::uint32_t proven_ms = 100;
    const std::uint32_t closed_ms = facts.contactors.provenClosed_ms(Contactor::ChargeNegative);
    const std::int32_t difference_mV = std::abs(readings.battery.value - readings.charger.value);
    if (closed_ms < proven_ms) {
        obstacles.add(T21, Blocker::ContactorNotProven,
                      {Part::Contactor, static_cast<std::uint8_t>(Contactor::ChargeNegative), 0, Measure::Milliseconds,
                       static_cast<std::int32_t>(closed_ms), proven_ms});
    } else if (byEvse(facts)) {
        if (facts.inputs.evcc != EvccState::CloseContactor && facts.inputs.evcc != EvccState::Charging) {
            obstacles.add(T21, Blocker::EvccWantsNoContactor);
        }
    } else if (!readings.charger.isFresh() || !readings.battery.isFresh()) {
        obstacles.add(T21, Blocker::ChargerSamplesMissing,
                      {Part::ChargerVolts, 0, 0, Measure::Milliseconds,
                       static_cast<std::int32_t>(std::min(readings.charger.age_ms, 0x7FFFFFFFU)), 0});
    } else if (difference_mV > facts.parameters.maxPrechargeVoltageDelta) {
        obstacles.add(T21, Blocker::ChargerDifference,
                      voltage(difference_mV, facts.parameters.maxPrechargeVoltageDelta));
    } else if (!facts.charge.isMatched()) {
        obstacles.add(T21, Blocker::ChargerNotSettled);
    }
    addClosingPause(obstacles, T21, facts, Contactor::ChargePositive);
    return obstacles;
}

Obstacles StateMachine::toChargeEnd(const Facts& facts) const
{
    Obstacles obstacles;
    if (!byEvse(facts)) {
        if (m_quiet_ms < stoppingQuiet_ms) {
            obstacles.add(T26, Blocker::CurrentStillFlows,
                          {Part::Current, 0, 0, Measure::Milliamps, facts.readings.current.value, quietCurrent_mA});
        }
        return obstacles;
    }
    if (m_phase.stopping == StoppingStep::BothClosed) {
        obstacles.add(T26, Blocker::OpenRequestMissing);
        return obstacles;
    }
    if (facts.charge.weld() != ChargeSupervision::Weld::Open) {
        obstacles.add(T26, Blocker::WeldCheckRunning, voltage(facts.readings.charger.value));
    }
    if (facts.inputs.evcc != EvccState::Finished) {
        obstacles.add(T26, Blocker::SessionNotFinished);
    }
    return obstacles;
}

} // namespace packdeck::bmu
