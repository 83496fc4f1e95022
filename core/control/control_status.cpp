// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// What ControlMachine would answer, and what it shows.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "control/control_machine.h"
#include "control/format.h"

namespace packdeck::control {

using d1000::State;
using telemetry::ContactorsTogether;

Phrase ControlMachine::sourceRefusal() const
{
    if (m_startAs == StartAs::WatchOnly) {
        return {PhraseId::RefusedWatchOnly, {}};
    }
    if (!m_unit.session()) {
        return {PhraseId::RefusedNotConnected, {}};
    }
    if (m_unit.session()->source == SourceKind::Replay) {
        return {PhraseId::RefusedReplay, {}};
    }
    return {};
}

Phrase ControlMachine::armRefusal(ArmKind kind, units::Timestamp now) const
{
    if (Phrase why = sourceRefusal(); !why.empty()) {
        return why;
    }
    if (isCommanding(m_mode) || m_takeOver.running()) {
        return {PhraseId::RefusedBusy, {}};
    }
    if (!m_unit.identity()) {
        return {PhraseId::RefusedNoUnit, {}};
    }
    if (const auto foreign = m_unit.foreign().status(now); foreign.present) {
        return {foreign.rateHz ? PhraseId::RefusedForeign : PhraseId::RefusedForeignOnce, foreign.text.arguments};
    }
    const auto* snapshot = m_unit.snapshot(now);
    if (kind == ArmKind::Parameters && snapshot != nullptr && snapshot->id.dialect == binding::Dialect::Gen1) {
        return {PhraseId::RefusedDialect, {}};
    }
    if (kind != ArmKind::Control) {
        return {};
    }
    if (m_commandIdOwnedByNode) {
        return {PhraseId::RefusedMap, {fmt::format("{:03X}", m_unit.commandId())}};
    }
    if (snapshot == nullptr || snapshot->id.dialect != binding::Dialect::V1_2) {
        return {PhraseId::RefusedDialect, {}};
    }
    return {};
}

Phrase ControlMachine::closingRefusal(units::Timestamp now) const
{
    if (Phrase why = sourceRefusal(); !why.empty()) {
        return why;
    }
    if (!m_arming.isArmed(ArmKind::Control)) {
        return {PhraseId::RefusedNotArmed, {std::string(label(ArmKind::Control))}};
    }
    if (m_mode == Mode::Withdrawing) {
        return {PhraseId::RefusedBusy, {}};
    }
    if (!m_target) {
        return {PhraseId::RefusedNoTarget, {}};
    }
    if (m_mode == Mode::Held && !m_sequence.canExtend(*m_target)) {
        return {PhraseId::RefusedNotAhead, {std::string(name(*m_target))}};
    }
    const auto found = conditions(*m_target, statesToHoldFrom(), now);
    const Condition* blocking = firstBlocking(found);
    if (blocking != nullptr) {
        return {PhraseId::RefusedCondition, {toEnglish(blocking->text), blocking->value}};
    }
    return {};
}

Phrase ControlMachine::idleRefusal(units::Timestamp now) const
{
    if (Phrase why = sourceRefusal(); !why.empty()) {
        return why;
    }
    if (!m_arming.isArmed(ArmKind::Control)) {
        return {PhraseId::RefusedNotArmed, {std::string(label(ArmKind::Control))}};
    }
    if (m_mode != Mode::Armed) {
        return {PhraseId::RefusedBusy, {}};
    }
    const auto state = m_unit.state(now);
    if (state != State::Safe && state != State::Idle) {
        return {PhraseId::RefusedNotInSafe, {state ? std::string(d1000::name(*state)) : "?"}};
    }
    return {};
}

Phrase ControlMachine::takeOverRefusal(units::Timestamp now) const
{
    if (Phrase why = sourceRefusal(); !why.empty()) {
        return why;
    }
    if (m_commandIdOwnedByNode) {
        return {PhraseId::RefusedMap, {fmt::format("{:03X}", m_unit.commandId())}};
    }
    if (m_mode != Mode::Watch || m_takeOver.running()) {
        return {PhraseId::RefusedBusy, {}};
    }
    const auto last = m_unit.lastFrame();
    if (!last || now - *last >= silentAfter) {
        return {PhraseId::RefusedUnitSilent, {formatted(silentAfter)}};
    }
    const auto* snapshot = m_unit.snapshot(now);
    if (snapshot == nullptr || snapshot->id.dialect != binding::Dialect::V1_2) {
        return {PhraseId::RefusedDialect, {}};
    }
    const auto& foreign = m_unit.foreign();
    if (!foreign.present(now)) {
        return {PhraseId::RefusedNobodyCommands, {}};
    }
    // What a unit that is heard does not tell may be closed: only what it reports open is left alone.
    if (m_unit.contactors(now) == ContactorsTogether::AllOpen) {
        return {PhraseId::RefusedNothingClosed, {}};
    }
    if (foreign.period() && *foreign.period() < TakeOver::shortestPeriod) {
        return {PhraseId::RefusedOtherNodeTooFast, {formatted(*foreign.period())}};
    }
    return {};
}

bool ControlMachine::windowAnswers(units::Timestamp now) const
{
    return now - m_uiAliveAt <= windowAnswersWithin;
}

std::vector<Condition> ControlMachine::conditions(Target target, std::uint16_t statesToStartFrom,
                                                  units::Timestamp now) const
{
    ConditionInputs inputs;
    inputs.target = target;
    inputs.statesToStartFrom = statesToStartFrom;
    inputs.snapshot = m_unit.snapshot(now);
    inputs.why = &m_why.rows();
    inputs.now = now;
    inputs.lastUnitFrame = m_unit.lastFrame();
    inputs.armedUnit = m_arming.unit();
    inputs.commandId = m_unit.commandId();
    inputs.commandIdOwnedByNode = m_commandIdOwnedByNode;
    if (m_unit.foreign().present(now)) {
        inputs.foreignCommand = m_unit.foreign().commandName();
    }
    inputs.cursorIsNow = m_cursorIsNow;
    inputs.hazardsAcknowledged = m_hazards.acknowledged(m_unit.serial());
    inputs.lockOutLeft = m_precharge.lockOutLeft(now);
    inputs.limits = m_limits;
    return evaluateConditions(inputs);
}

std::uint16_t ControlMachine::statesToHoldFrom() const
{
    if (m_mode == Mode::Held) {
        return d1000::oneHot(m_sequence.targetState());
    }
    return d1000::oneHot(State::Safe) | d1000::oneHot(State::Idle);
}

std::optional<ResumeOffer> ControlMachine::resumeOffer(units::Timestamp now) const
{
    if (!m_resumable || m_mode != Mode::Watch || !m_unit.session()) {
        return std::nullopt;
    }
    const auto* snapshot = m_unit.snapshot(now);
    const units::Timestamp since = m_unit.connectedAt();
    const units::Duration left = since + resumeOfferedFor - now;
    const bool sameUnit = m_unit.identity() == m_resumable->unit;
    // Only what was so when the connection went: nothing that Resume would close anew.
    const bool sameState = snapshot != nullptr && snapshot->state.isFresh() && snapshot->state.at >= since &&
                           m_resumable->state == snapshot->state.value;
    if (!sameUnit || !sameState || left <= units::Duration::zero() || m_unit.foreign().present(now)) {
        return std::nullopt;
    }
    return ResumeOffer{m_resumable->unit.serial, m_sequence.command(), left};
}

OpenAction ControlMachine::openAction(units::Timestamp now) const
{
    const auto& session = m_unit.session();
    if (m_startAs == StartAs::WatchOnly || (session && session->source == SourceKind::Replay)) {
        return OpenAction::Absent;
    }
    if (m_mode != Mode::Watch) {
        return OpenAction::Press;
    }
    return takeOverRefusal(now).empty() || m_takeOver.running() ? OpenAction::HoldTakeOver : OpenAction::Refused;
}

Phrase ControlMachine::openRefusal(units::Timestamp now) const
{
    if (Phrase why = takeOverRefusal(now); !why.empty()) {
        return why;
    }
    return {PhraseId::RefusedHoldToTakeOver, {m_unit.foreign().commandName()}};
}

Phrase ControlMachine::words() const
{
    switch (m_mode) {
    case Mode::Watch:
        if (m_takeOver.running()) {
            return {PhraseId::TakingOver, {}};
        }
        return {m_startAs == StartAs::WatchOnly ? PhraseId::WatchingOnly : PhraseId::Watching, {}};
    case Mode::Armed: {
        constexpr std::array<PhraseId, armKindCount> byCount{PhraseId::ArmedFor, PhraseId::ArmedForTwo,
                                                             PhraseId::ArmedForThree};
        std::vector<std::string> kinds;
        for (const ArmKind kind : {ArmKind::Control, ArmKind::Parameters, ArmKind::RawSend}) {
            if (m_arming.isArmed(kind)) {
                kinds.emplace_back(label(kind));
            }
        }
        return kinds.empty() ? Phrase{} : Phrase{byCount[kinds.size() - 1], kinds};
    }
    case Mode::Held:
        return {PhraseId::Holding, {std::string(d1000::name(m_sequence.command()))}};
    case Mode::Withdrawing:
        return {PhraseId::Withdrawing, {}};
    }
    return {};
}

Phrase ControlMachine::hint(units::Timestamp now) const
{
    const auto* snapshot = m_unit.snapshot(now);
    if (snapshot == nullptr || !snapshot->state.isFresh()) {
        return {};
    }
    if (snapshot->state.value == State::Idle) {
        return {PhraseId::HintFallsBack, {}};
    }
    if (snapshot->state.value == State::Disconnect && snapshot->contactorsTogether != ContactorsTogether::AllOpen) {
        return {PhraseId::HintStillClosed, {formatted(*d1000::timeLimit(State::Disconnect))}};
    }
    return {};
}

Status ControlMachine::status(units::Timestamp now) const
{
    now = std::max(now, m_now);
    Status status;
    status.at = now;
    status.mode = m_mode;
    status.words = words();
    status.watchOnly = m_startAs == StartAs::WatchOnly;
    status.session = m_unit.session();
    status.serialHeard = m_unit.serial();
    status.armed = m_arming.kinds();
    status.armedUnit = m_arming.unit();
    for (const ArmKind kind : {ArmKind::Control, ArmKind::Parameters, ArmKind::RawSend}) {
        status.armRefusals[static_cast<std::size_t>(kind)] = armRefusal(kind, now);
    }
    if (const auto expiry = m_arming.expiry(); expiry && m_mode == Mode::Armed) {
        status.disarmsIn = std::max(units::Duration(expiry->at - now), units::Duration::zero());
        status.disarmsWhy = {expiry->why == Arming::Why::NoFocus ? PhraseId::EndsUnfocused : PhraseId::EndsIdle, {}};
    }
    status.foreign = m_unit.foreign().status(now);
    status.command = m_sender.command();
    status.lastCommandAt = m_sender.lastSent();
    status.lastEnding = m_lastEnding;
    status.lastEndingAt = m_lastEndingAt;
    status.lastRefusal = m_lastRefusal;
    status.lastRefusalAt = m_lastRefusalAt;

    status.target = m_target;
    status.hold = m_hold.progress(now);
    if (m_target) {
        status.conditions = conditions(*m_target, statesToHoldFrom(), now);
        status.steps = Sequence::stepsTo(*m_target);
    }
    status.closingRefusal = closingRefusal(now);
    status.closingAllowed = status.closingRefusal.empty();
    if (m_sequenceShown) {
        status.steps = m_sequence.steps();
        status.targetReached = m_mode == Mode::Held && m_sequence.reached();
    }

    status.openAction = openAction(now);
    if (status.openAction == OpenAction::Refused) {
        status.openRefusal = openRefusal(now);
    }
    if (status.openAction == OpenAction::HoldTakeOver) {
        status.takeOver.warning = {PhraseId::TakeOverWarning, {m_unit.foreign().commandName()}};
    }
    status.takeOver.hold = m_takeOverHold.progress(now);
    status.takeOver.running = m_takeOver.running();
    status.takeOver.framesSent = m_takeOver.framesSent();
    if (m_mode == Mode::Withdrawing) {
        status.withdrawingLeft = std::max(units::Duration(m_withdrawal.deadline - now), units::Duration::zero());
    }
    status.lastOpening = m_lastOpening;
    status.wear = m_contactors.wear();

    status.mayReturnToIdle = idleRefusal(now).empty();
    status.why = m_why.rows();
    status.hint = hint(now);
    status.hazardsAcknowledged = m_hazards.acknowledged(m_unit.serial());
    status.resume = resumeOffer(now);
    status.quit = m_quit;
    status.precharge = m_precharge.status(now);
    return status;
}

RawSendFacts ControlMachine::rawSendFacts(units::Timestamp now) const
{
    RawSendFacts facts;
    facts.armed = m_arming.isArmed(ArmKind::RawSend);
    const auto& session = m_unit.session();
    if (session) {
        facts.baseId = static_cast<std::uint16_t>(m_unit.commandId() - d1000::commandOffset);
        facts.simulatedHere = session->source == SourceKind::Simulated;
    }
    const auto last = m_unit.lastFrame();
    facts.unitAlive = last && now - *last < silentAfter;
    return facts;
}

} // namespace packdeck::control
