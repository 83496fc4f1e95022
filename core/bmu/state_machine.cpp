// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/state_machine.h"

#include <cstdlib>

#include "bmu/command_reception.h"
#include "bmu/current_calibration.h"
#include "bmu/link_check.h"
#include "bmu/precharge_supervision.h"
#include "bmu/tick.h"
#include "d1000/command.h"

namespace packdeck::bmu {

using d1000::Command;
using d1000::Contactor;
using d1000::State;

namespace {

constexpr std::uint32_t initReady_ms = 500;
constexpr std::uint32_t longestCalibration_ms = 5000;
constexpr std::uint32_t longestDisconnect_ms = 2000; // vendor: state machine page
constexpr std::uint32_t disconnectQuiet_ms = 100;
constexpr std::uint32_t longestOpening_ms = 1000;
constexpr std::uint32_t openingQuiet_ms = 50;
constexpr std::uint32_t longestHandOver_ms = 140; // 2 and 3 together at most 150 ms
constexpr std::uint32_t handOverProven_ms = 30;   // past the bounce

bool leavesOnFault(State state)
{
    return state != State::Init && state != State::Calibrate && state != State::Safe && state != State::Disconnect;
}

ContactorMask stoppingTargets(StoppingStep step)
{
    return step == StoppingStep::BothClosed ? d1000::closedContactors(State::ChargeStopping)
                                            : d1000::bit(Contactor::ChargeNegative);
}

} // namespace

ContactorMask contactorTargets(const Phase& phase)
{
    switch (phase.state) {
    case State::Enabled:
        return phase.step == EnabledStep::HandOver
                   ? static_cast<ContactorMask>(d1000::closedContactors(State::Enabled) |
                                                d1000::bit(Contactor::Precharge))
                   : d1000::closedContactors(State::Enabled);
    case State::ChargeStopping:
        return stoppingTargets(phase.stopping);
    case State::Disconnect:
        return phase.held == State::ChargeStopping ? stoppingTargets(phase.stopping)
                                                   : d1000::closedContactors(phase.held);
    default:
        return d1000::closedContactors(phase.state);
    }
}

bool StateMachine::step(const Facts& facts, const DebounceEngine& faults)
{
    m_inState_ms = saturatingAdd(m_inState_ms, tick_ms);
    noteQuietCurrent(facts);
    const std::uint32_t forgiven = facts.recoveryCharge ? d1000::bit(d1000::Reason::UnderVolt) : 0U;
    const bool faulty = ((faults.active() | faults.latched()) & ~forgiven) != 0;
    if (faulty && leavesOnFault(state())) {
        disconnect();
        return true;
    }
    switch (state()) {
    case State::Init:
        return stepInit(facts);
    case State::Calibrate:
        return stepCalibrate(facts);
    case State::Safe:
        if (!toIdle(facts, faults).empty()) {
            return false;
        }
        go(State::Idle);
        return true;
    case State::Idle:
        return stepIdle(facts, faults);
    case State::Connect:
        return stepConnect(facts);
    case State::Precharge:
        return stepPrecharge(facts);
    case State::Enabled:
        return stepEnabled(facts);
    case State::ChargeInit:
        return stepChargeInit(facts);
    case State::Disconnect:
        return stepDisconnect(facts);
    case State::ChargeConnect:
        return stepChargeConnect(facts);
    case State::ChargeEnabled:
        return stepChargeEnabled(facts);
    case State::ChargeStopping:
        return stepChargeStopping(facts);
    }
    return false;
}

void StateMachine::disconnect()
{
    m_phase.held = state();
    go(State::Disconnect);
}

void StateMachine::go(State next)
{
    m_previous = m_phase.state;
    m_phase.state = next;
    m_phase.step = next == State::Enabled ? EnabledStep::HandOver : EnabledStep::Closed;
    if (next == State::ChargeStopping) {
        // What was never closed must not close because a charge is called off.
        m_phase.stopping = m_previous == State::ChargeEnabled ? StoppingStep::BothClosed : StoppingStep::PositiveOpen;
    }
    m_stopping_ms = 0;
    m_inState_ms = 0;
    m_ready_ms = 0;
    m_contextMissing_ms = 0;
    m_opening_ms = 0;
    m_quiet_ms = 0;
    m_handOver_ms = 0;
}

// A current that is not known is not small.
void StateMachine::noteQuietCurrent(const Facts& facts)
{
    const bool quiet = facts.readings.current.isFresh() && std::abs(facts.readings.current.value) < quietCurrent_mA;
    m_quiet_ms = quiet ? saturatingAdd(m_quiet_ms, tick_ms) : 0;
}

bool StateMachine::stepInit(const Facts& facts)
{
    m_ready_ms = toCalibrate(facts).empty() ? saturatingAdd(m_ready_ms, tick_ms) : 0;
    if (m_ready_ms < initReady_ms) {
        return false;
    }
    go(State::Calibrate);
    return true;
}

bool StateMachine::stepCalibrate(const Facts& facts)
{
    if (!toSafe(facts).empty() && m_inState_ms < longestCalibration_ms) {
        return false;
    }
    go(State::Safe);
    return true;
}

bool StateMachine::stepIdle(const Facts& facts, const DebounceEngine& faults)
{
    if (toChargeInit(facts).empty()) {
        go(State::ChargeInit);
        return true;
    }
    if (!toConnect(facts, faults).empty()) {
        return false;
    }
    go(State::Connect);
    return true;
}

bool StateMachine::stepConnect(const Facts& facts)
{
    const Command command = facts.commands.command();
    if (command != Command::Connect && command != Command::Enable) {
        go(State::Idle);
        return true;
    }
    if (facts.contactors.provenClosed_ms(Contactor::MainNegative) == 0) {
        m_batterySamplesBefore = facts.readings.battery.count;
        m_loadSamplesBefore = facts.readings.load.count;
    }
    if (command != Command::Enable) {
        m_contextMissing_ms = 0;
        return false;
    }
    if (!prechargeContext(facts).empty()) {
        // A pause that the BMU imposes by itself is no fault of the load, nor is the time of its own test.
        const bool waitsForItself = facts.precharge.lockOutRemaining_ms() > 0 || facts.link.isObserving();
        m_contextMissing_ms = waitsForItself ? 0 : saturatingAdd(m_contextMissing_ms, tick_ms);
        return false;
    }
    go(State::Precharge);
    return true;
}

bool StateMachine::stepPrecharge(const Facts& facts)
{
    if (facts.commands.command() != Command::Enable) {
        go(State::Idle);
        return true;
    }
    if (!toEnabled(facts).empty()) {
        return false;
    }
    go(State::Enabled);
    return true;
}

bool StateMachine::stepEnabled(const Facts& facts)
{
    if (m_phase.step == EnabledStep::HandOver) {
        m_handOver_ms = saturatingAdd(m_handOver_ms, tick_ms);
        const bool proven = facts.contactors.provenClosed_ms(Contactor::MainPositive) >= handOverProven_ms;
        if (proven || m_handOver_ms >= longestHandOver_ms) {
            m_phase.step = EnabledStep::Closed;
        }
    }
    if (m_phase.step != EnabledStep::Opening && facts.commands.command() != Command::Enable) {
        m_phase.step = EnabledStep::Opening;
        m_opening_ms = 0;
        m_quiet_ms = 0;
        m_openedUnderLoad = false;
    }
    if (m_phase.step != EnabledStep::Opening) {
        return false;
    }
    const bool timeIsUp = facts.parameters.strictVendorTable || m_opening_ms >= longestOpening_ms;
    const bool quiet = m_quiet_ms >= openingQuiet_ms;
    m_opening_ms = saturatingAdd(m_opening_ms, tick_ms);
    if (!timeIsUp && !quiet) {
        return false;
    }
    m_openedUnderLoad = m_quiet_ms == 0;
    go(State::Idle);
    return true;
}

bool StateMachine::stepDisconnect(const Facts& facts)
{
    const bool nothingClosed = facts.contactors.targets() == 0 && facts.contactors.allProvenOpen();
    if (!nothingClosed && m_quiet_ms < disconnectQuiet_ms && m_inState_ms < longestDisconnect_ms) {
        return false;
    }
    m_openedUnderLoad = !nothingClosed && m_quiet_ms == 0;
    go(State::Safe);
    return true;
}

} // namespace packdeck::bmu
