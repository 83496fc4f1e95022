// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/sequence.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "control/format.h"
#include "d1000/contactor.h"

namespace packdeck::control {

namespace {

using d1000::Command;
using d1000::Contactor;
using d1000::State;

using StateSet = std::uint16_t; // d1000::oneHot bits

template <typename... States>
constexpr StateSet setOf(States... states)
{
    return static_cast<StateSet>((0U | ... | d1000::oneHot(states)));
}

struct Proof
{
    Contactor contactor;
    bool closed;
};

struct StepRule
{
    StepId id;
    PhraseId text;
    Command command;     ///< on the bus during this step
    StateSet startsFrom; ///< states in which the step may give it; empty: it only waits for what follows
    StateSet allowed;    ///< any other state is unexpected
    StateSet completes;  ///< the state that acknowledges the step; empty: the proof does
    std::optional<Proof> proof;
    units::Duration limit;
};

using std::chrono::seconds;

// The unit takes a command within one of its cycles; two seconds are twenty repetitions.
constexpr units::Duration answerLimit = seconds(2);
// "Return to IDLE" is refused after three.
constexpr units::Duration idleLimit = seconds(3);
// The bundled BMU gives up by itself (LOADVOLTAGE) after five without a precharge context: its reason says more.
constexpr units::Duration enableLimit = seconds(6);
// The unit's own time-outs come first, so that its reasons are seen.
constexpr units::Duration afterUnitsOwn = seconds(2);
constexpr units::Duration chargeLimit = seconds(50) + afterUnitsOwn;
constexpr units::Duration prechargeDefault = seconds(25) + afterUnitsOwn;

constexpr StepRule idleRule{StepId::Idle,
                            PhraseId::StepIdle,
                            Command::Idle,
                            setOf(State::Safe, State::Idle),
                            setOf(State::Safe, State::Idle),
                            setOf(State::Idle),
                            std::nullopt,
                            idleLimit};

constexpr auto dischargeRules = std::to_array<StepRule>({
    idleRule,
    {StepId::Connect, PhraseId::StepConnect, Command::Connect, setOf(State::Idle), setOf(State::Idle, State::Connect),
     setOf(State::Connect), std::nullopt, answerLimit},
    {StepId::Contactor1Closed, PhraseId::StepContactor1Closed, Command::Connect, 0, setOf(State::Connect), 0,
     Proof{Contactor::MainNegative, true}, answerLimit},
    {StepId::Enable, PhraseId::StepEnable, Command::Enable, setOf(State::Connect),
     setOf(State::Connect, State::Precharge, State::Enabled), setOf(State::Precharge, State::Enabled), std::nullopt,
     enableLimit},
    {StepId::Precharge, PhraseId::StepPrecharge, Command::Enable, 0, setOf(State::Precharge, State::Enabled),
     setOf(State::Enabled), std::nullopt, prechargeDefault},
    {StepId::Contactor3Closed, PhraseId::StepContactor3Closed, Command::Enable, 0, setOf(State::Enabled), 0,
     Proof{Contactor::MainPositive, true}, answerLimit},
    {StepId::Contactor2Open, PhraseId::StepContactor2Open, Command::Enable, 0, setOf(State::Enabled), 0,
     Proof{Contactor::Precharge, false}, answerLimit},
});

constexpr auto chargeRules = std::to_array<StepRule>({
    idleRule,
    {StepId::ChargeInitialise, PhraseId::StepChargeInitialise, Command::ChargeInitialise, setOf(State::Idle),
     setOf(State::Idle, State::ChargeInit), setOf(State::ChargeInit), std::nullopt, answerLimit},
    {StepId::ChargeEnable, PhraseId::StepChargeEnable, Command::ChargeEnable, setOf(State::ChargeInit),
     setOf(State::ChargeInit, State::ChargeConnect, State::ChargeEnabled),
     setOf(State::ChargeConnect, State::ChargeEnabled), std::nullopt, chargeLimit},
    {StepId::Contactor4Closed, PhraseId::StepContactor4Closed, Command::ChargeEnable, 0,
     setOf(State::ChargeConnect, State::ChargeEnabled), 0, Proof{Contactor::ChargeNegative, true}, answerLimit},
    {StepId::ChargerPrecharge, PhraseId::StepChargerPrecharge, Command::ChargeEnable, 0,
     setOf(State::ChargeConnect, State::ChargeEnabled), setOf(State::ChargeEnabled), std::nullopt, chargeLimit},
    {StepId::Contactor5Closed, PhraseId::StepContactor5Closed, Command::ChargeEnable, 0, setOf(State::ChargeEnabled), 0,
     Proof{Contactor::ChargePositive, true}, answerLimit},
});

constexpr std::size_t stepsToIdle = 1;
constexpr std::size_t stepsToConnect = 3;

std::span<const StepRule> rulesFor(Target target)
{
    const std::span<const StepRule> discharge(dischargeRules);
    switch (target) {
    case Target::Idle:
        return discharge.first(stepsToIdle);
    case Target::Connect:
        return discharge.first(stepsToConnect);
    case Target::Enabled:
        return discharge;
    case Target::ChargeEnabled:
        return chargeRules;
    }
    return {};
}

State stateOf(Target target)
{
    switch (target) {
    case Target::Idle:
        return State::Idle;
    case Target::Connect:
        return State::Connect;
    case Target::Enabled:
        return State::Enabled;
    case Target::ChargeEnabled:
        return State::ChargeEnabled;
    }
    return State::Idle;
}

bool isProven(const Proof& proof, const telemetry::PackSnapshot& snapshot)
{
    const auto& contactor = snapshot.contactor(proof.contactor);
    return proof.closed ? contactor.provenClosed() : contactor.provenOpen();
}

std::string voltagesNow(const telemetry::Reading<units::Millivolts>& voltage, bool referenced,
                        const telemetry::PackSnapshot& snapshot)
{
    if (!referenced || !voltage.isFresh() || !snapshot.batteryVoltage.isFresh()) {
        return "?";
    }
    return formatted(voltage.value) + " / " + formatted(snapshot.batteryVoltage.value);
}

std::string valueNow(const StepRule& rule, const telemetry::PackSnapshot& snapshot)
{
    if (rule.proof) {
        return std::string(positionName(snapshot.contactor(rule.proof->contactor).position));
    }
    if (rule.id == StepId::Precharge) {
        return voltagesNow(snapshot.loadVoltage, snapshot.loadVoltageReferenced, snapshot);
    }
    if (rule.id == StepId::ChargerPrecharge) {
        return voltagesNow(snapshot.auxiliaryVoltage, snapshot.chargerVoltageReferenced, snapshot);
    }
    return snapshot.state.isFresh() ? std::string(d1000::name(snapshot.state.value)) : "?";
}

} // namespace

std::vector<Step> Sequence::stepsTo(Target target)
{
    std::vector<Step> steps;
    for (const StepRule& rule : rulesFor(target)) {
        Step step;
        step.id = rule.id;
        step.text = {rule.text, {}};
        if (rule.startsFrom != 0) {
            step.command = rule.command;
        }
        step.timeLimit = rule.limit;
        steps.push_back(std::move(step));
    }
    return steps;
}

void Sequence::setPrechargeTimeout(units::Duration timeout)
{
    m_prechargeTimeout = timeout;
}

void Sequence::begin(Target target, units::Timestamp now)
{
    m_target = target;
    m_steps = stepsTo(target);
    m_command = Command::Idle;
    activate(0, now);
}

bool Sequence::canExtend(Target target) const
{
    const std::vector<Step> longer = stepsTo(target);
    return reached() && longer.size() > m_steps.size() &&
           std::equal(m_steps.begin(), m_steps.end(), longer.begin(),
                      [](const Step& done, const Step& step) { return done.id == step.id; });
}

bool Sequence::extend(Target target, units::Timestamp now)
{
    if (!canExtend(target)) {
        return false;
    }
    std::vector<Step> longer = stepsTo(target);
    const std::size_t done = m_steps.size();
    std::move(m_steps.begin(), m_steps.end(), longer.begin());
    m_steps = std::move(longer);
    m_target = target;
    activate(done, now);
    return true;
}

void Sequence::restartStep(units::Timestamp now)
{
    if (!reached()) {
        m_steps[m_active].begun = now;
        m_steps[m_active].state = StepState::Active;
    }
}

d1000::State Sequence::targetState() const
{
    return stateOf(m_target);
}

bool Sequence::wantsCommand() const
{
    const Step* step = activeStep();
    return step != nullptr && step->command && *step->command != m_command;
}

std::uint16_t Sequence::statesToCommandFrom() const
{
    return reached() ? StateSet{0} : rulesFor(m_target)[m_active].startsFrom;
}

void Sequence::releaseCommand()
{
    if (wantsCommand()) {
        m_command = *activeStep()->command;
    }
}

Sequence::Progress Sequence::update(const telemetry::PackSnapshot* snapshot, units::Timestamp now)
{
    const auto rules = rulesFor(m_target);
    const bool stateKnown = snapshot != nullptr && snapshot->state.isFresh();
    while (!reached()) {
        Step& step = m_steps[m_active];
        if (snapshot != nullptr) {
            step.value = valueNow(rules[m_active], *snapshot);
        }
        if (stateKnown && (d1000::oneHot(snapshot->state.value) & rules[m_active].allowed) == 0) {
            return Progress::Unexpected;
        }
        if (snapshot == nullptr || !complete(step, *snapshot)) {
            return now >= *nextDeadline() ? Progress::TimedOut : Progress::Running;
        }
        step.state = StepState::Done;
        activate(m_active + 1, now);
    }
    return stateKnown && snapshot->state.value != stateOf(m_target) ? Progress::LeftChain : Progress::Reached;
}

void Sequence::handed(units::Timestamp now)
{
    Step* step = commandingStep();
    if (step != nullptr && !step->handed) {
        // The driver may tell of a frame after the unit's answer to it came: by then it had been handed over.
        step->handed = std::min(now, step->acknowledged.value_or(now));
    }
}

void Sequence::echoed(units::Timestamp now)
{
    Step* step = commandingStep();
    if (step != nullptr && !step->echoed) {
        step->echoed = now;
    }
}

void Sequence::fail()
{
    if (!reached()) {
        m_steps[m_active].state = StepState::Failed;
    }
}

const Step* Sequence::activeStep() const
{
    return reached() ? nullptr : &m_steps[m_active];
}

std::optional<units::Timestamp> Sequence::nextDeadline() const
{
    const Step* step = activeStep();
    return step == nullptr ? std::nullopt : std::optional(*step->begun + *step->timeLimit);
}

void Sequence::activate(std::size_t index, units::Timestamp now)
{
    m_active = index;
    if (reached()) {
        return;
    }
    Step& step = m_steps[index];
    step.state = StepState::Active;
    step.begun = now;
    if (step.id == StepId::Precharge) {
        step.timeLimit = m_prechargeTimeout + afterUnitsOwn;
    }
}

bool Sequence::complete(Step& step, const telemetry::PackSnapshot& snapshot) const
{
    if (wantsCommand()) {
        return false;
    }
    const StepRule& rule = rulesFor(m_target)[m_active];
    if (rule.proof) {
        if (!isProven(*rule.proof, snapshot)) {
            return false;
        }
        step.proven = std::max(snapshot.contactor(rule.proof->contactor).since, *step.begun);
        return true;
    }
    if (!snapshot.state.isFresh() || (d1000::oneHot(snapshot.state.value) & rule.completes) == 0) {
        return false;
    }
    step.acknowledged = std::max(snapshot.stateSince, *step.begun);
    if (step.handed) {
        step.handed = std::min(*step.handed, *step.acknowledged);
    }
    return true;
}

Step* Sequence::commandingStep()
{
    for (std::size_t i = std::min(m_active + 1, m_steps.size()); i > 0; --i) {
        if (m_steps[i - 1].command == m_command) {
            return &m_steps[i - 1];
        }
    }
    return nullptr;
}

} // namespace packdeck::control
