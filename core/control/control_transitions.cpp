// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The transitions of ControlMachine and what leads to them.
#include <utility>

#include "control/control_machine.h"
#include "control/format.h"

namespace packdeck::control {

using d1000::Command;

void ControlMachine::hold(units::Timestamp now)
{
    if (m_mode != Mode::Held || !m_sequence.extend(*m_target, now)) {
        m_sequence.begin(*m_target, now);
        m_sender.repeatAtOnce(m_sequence.command(), now);
    }
    m_mode = Mode::Held;
    m_sequenceShown = true;
    m_uiAliveAt = now;
    ++m_revision;
    followSequence(now);
}

void ControlMachine::withdraw(Phrase why, Disarm disarm, units::Duration limit, units::Timestamp now)
{
    m_hold.cancel();
    m_sequence.fail();
    m_mode = Mode::Withdrawing;
    m_withdrawal = {now + limit, false, disarm};
    m_opening.begin(m_unit.snapshot(now), now);
    m_sender.repeatAtOnce(Command::Idle, now);
    m_why.ownRelease();
    ended(std::move(why), now);
}

void ControlMachine::finishWithdrawal(units::Timestamp now)
{
    m_sender.stop();
    m_lastOpening = m_opening.result(m_unit.snapshot(now));
    m_opening.end();
    if (m_withdrawal.disarm == Disarm::Yes) {
        m_arming.disarmAll();
    }
    m_mode = m_arming.anyArmed() ? Mode::Armed : Mode::Watch;
    m_arming.restart(now);
    if (m_quit == QuitState::Opening) {
        // Not proven open: the user sees that before the window goes.
        m_quit = m_lastOpening->opened ? QuitState::Ready : QuitState::None;
    }
    ++m_revision;
}

void ControlMachine::watch(Phrase why, Phrase openingRefusal, units::Timestamp now)
{
    if (m_mode == Mode::Watch) {
        return;
    }
    if (m_mode == Mode::Held) {
        m_sequence.fail();
    }
    if (m_mode == Mode::Withdrawing) {
        m_lastOpening = m_opening.result(m_unit.snapshot(now), std::move(openingRefusal));
        m_opening.end();
    }
    m_hold.cancel();
    m_sender.stop();
    if (m_sender.isOutstanding()) {
        m_sender.discard();
        m_discardRequested = true;
    }
    m_arming.disarmAll();
    m_mode = Mode::Watch;
    if (m_quit == QuitState::Asking) {
        m_quit = QuitState::Ready;
    } else if (m_quit == QuitState::Opening) {
        m_quit = QuitState::None;
    }
    ended(std::move(why), now);
}

void ControlMachine::finishTakeOver(Phrase refusal, units::Timestamp now)
{
    if (!m_takeOver.running()) {
        return;
    }
    m_takeOver.end();
    m_lastOpening = m_opening.result(m_unit.snapshot(now), std::move(refusal));
    m_opening.end();
    if (m_quit == QuitState::Opening) {
        m_quit = m_lastOpening->opened ? QuitState::Ready : QuitState::None;
    }
    ++m_revision;
}

void ControlMachine::foreignSeen(units::Timestamp now)
{
    ++m_revision;
    m_why.commandSeen();
    m_takeOver.foreignReceived(now);
    const std::string command = m_unit.foreign().commandName();
    watch({PhraseId::EndedForeign, {command}}, {PhraseId::NotOpenedOtherCommander, {command}}, now);
}

void ControlMachine::followSequence(units::Timestamp now)
{
    const auto* snapshot = m_unit.snapshot(now);
    const Step* before = m_sequence.activeStep();
    const auto progress = m_sequence.update(snapshot, now);
    if (m_sequence.activeStep() != before) {
        ++m_revision;
    }
    const std::string state(snapshot == nullptr ? "?" : d1000::name(snapshot->state.value));
    switch (progress) {
    case Sequence::Progress::Running:
    case Sequence::Progress::Reached:
        break;
    case Sequence::Progress::Unexpected:
        withdraw({PhraseId::EndedUnexpectedState, {state}}, Disarm::Yes, withdrawFor, now);
        break;
    case Sequence::Progress::LeftChain:
        watch({PhraseId::EndedLeftChain, {state}}, {}, now);
        break;
    case Sequence::Progress::TimedOut: {
        const Step& step = *m_sequence.activeStep();
        if (step.id == StepId::Idle) {
            idleRefused(now);
        } else {
            withdraw({PhraseId::EndedStepTimeout, {toEnglish(step.text), formatted(*step.timeLimit)}}, Disarm::No,
                     withdrawFor, now);
        }
        break;
    }
    }
}

void ControlMachine::idleRefused(units::Timestamp now)
{
    // Idle was sent all along and nothing is closed: there is nothing to withdraw.
    m_sequence.fail();
    m_sender.stop();
    m_mode = Mode::Armed;
    m_arming.restart(now);
    const WhyRow* row = m_why.blocking();
    ended({PhraseId::EndedIdleRefused, {row == nullptr ? "?" : std::string(d1000::info(row->reason).name)}}, now);
}

void ControlMachine::checkHeld(units::Timestamp now)
{
    const auto last = m_unit.lastFrame();
    if (!last || now - *last >= silentAfter) {
        watch({PhraseId::EndedSilence, {formatted(silentAfter)}}, {}, now);
        return;
    }
    if (now - m_uiAliveAt >= windowDeadAfter) {
        withdraw({PhraseId::EndedWindowStopped, {formatted(windowDeadAfter)}}, Disarm::Yes, withdrawForDeadWindow, now);
        m_withdrawal.untilDeadline = true;
        return;
    }
    const auto stepEnd = m_sequence.nextDeadline();
    if (stepEnd && now >= *stepEnd) {
        followSequence(now);
    }
}

void ControlMachine::holdCompleted(units::Timestamp now)
{
    if (!windowAnswers(now)) {
        noteRefusal({PhraseId::RefusedWindowStopped, {}}, now);
        return;
    }
    // Checked when the button went down, and again now, at the instant of sending.
    if (Phrase why = closingRefusal(now); !why.empty()) {
        noteRefusal(std::move(why), now);
        return;
    }
    m_why.commandSeen();
    hold(now);
}

void ControlMachine::takeOverHoldCompleted(units::Timestamp now)
{
    if (!windowAnswers(now)) {
        noteRefusal({PhraseId::RefusedWindowStopped, {}}, now);
        return;
    }
    if (Phrase why = takeOverRefusal(now); !why.empty()) {
        noteRefusal(std::move(why), now);
        return;
    }
    m_takeOver.begin(now);
    m_opening.begin(m_unit.snapshot(now), now);
    ++m_revision;
}

void ControlMachine::writesFailed(units::Timestamp now)
{
    m_sender.discard();
    m_discardRequested = true;
    finishTakeOver({PhraseId::NotOpenedWrites, {}}, now);
    if (isCommanding(m_mode)) {
        watch({PhraseId::EndedFailedWrites, {formatted(CommandSender::failedAfter)}}, {PhraseId::NotOpenedWrites, {}},
              now);
    }
}

void ControlMachine::checkUnit(UnitWatch::Change change, units::Timestamp now)
{
    const auto serial = m_unit.serial();
    const bool otherSerial = serial && m_lastSerial && *serial != *m_lastSerial;
    if (otherSerial || change == UnitWatch::Change::OtherAddress) {
        m_why.clear();
        m_contactors = {};
        m_precharge = {};
        m_precharge.setResistance(m_limits.prechargeResistance);
        m_resumable.reset();
        const Phrase notOpened{PhraseId::NotOpenedUnitChanged, {}};
        finishTakeOver(notOpened, now);
        watch({PhraseId::EndedUnitChanged,
               {serial ? formattedSerial(*serial) : "?", m_lastSerial ? formattedSerial(*m_lastSerial) : "?"}},
              notOpened, now);
    }
    if (serial) {
        m_lastSerial = serial;
    }
}

void ControlMachine::releaseCommandIfAllowed(units::Timestamp now)
{
    if (m_mode != Mode::Held || !m_sequence.wantsCommand()) {
        return;
    }
    const auto found = conditions(m_sequence.target(), m_sequence.statesToCommandFrom(), now);
    switch (overall(found)) {
    case Verdict::Met:
        m_sequence.releaseCommand();
        m_sender.repeat(m_sequence.command(), now);
        ++m_revision;
        break;
    case Verdict::NotMet: {
        const Condition& lost = *firstBlocking(found);
        withdraw({PhraseId::EndedConditionLost, {toEnglish(lost.text), lost.value}}, Disarm::No, withdrawFor, now);
        break;
    }
    case Verdict::Unknown:
        break; // the command before goes on until it is known, or the step times out
    }
}

void ControlMachine::ended(Phrase why, units::Timestamp now)
{
    m_lastEnding = std::move(why);
    m_lastEndingAt = now;
    ++m_revision;
}

void ControlMachine::noteRefusal(Phrase why, units::Timestamp now)
{
    m_lastRefusal = std::move(why);
    m_lastRefusalAt = now;
    ++m_revision;
}

Outcome ControlMachine::accept(units::Timestamp now)
{
    m_arming.used(now);
    ++m_revision;
    return Outcome::accept();
}

Outcome ControlMachine::refuse(Phrase why, units::Timestamp now)
{
    m_arming.used(now);
    noteRefusal(why, now);
    return Outcome::refuse(std::move(why));
}

} // namespace packdeck::control
