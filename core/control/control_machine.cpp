// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/control_machine.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "control/format.h"

namespace packdeck::control {

using d1000::Command;

ControlMachine::ControlMachine(StartAs startAs)
    : m_startAs(startAs)
{
}

Outcome ControlMachine::arm(ArmKind kind, const UnitIdentity& unit, units::Timestamp now)
{
    advance(now);
    if (Phrase why = armRefusal(kind, now); !why.empty()) {
        return refuse(std::move(why), now);
    }
    const UnitIdentity answering = *m_unit.identity();
    if (answering != unit) {
        return refuse({PhraseId::RefusedOtherUnit, {described(unit), described(answering)}}, now);
    }
    m_arming.arm(kind, unit, now);
    m_mode = Mode::Armed;
    m_quit = QuitState::None;
    m_resumable.reset();
    return accept(now);
}

Outcome ControlMachine::disarm(ArmKind kind, units::Timestamp now)
{
    advance(now);
    if (!m_arming.isArmed(kind)) {
        return refuse({PhraseId::RefusedNotArmed, {std::string(label(kind))}}, now);
    }
    m_arming.disarm(kind);
    if (kind == ArmKind::Control && m_mode == Mode::Held) {
        withdraw({PhraseId::EndedDisarmed, {}}, Disarm::No, withdrawFor, now);
    } else if (m_mode == Mode::Armed && !m_arming.anyArmed()) {
        watch({PhraseId::EndedDisarmed, {}}, {}, now);
    }
    return accept(now);
}

Outcome ControlMachine::select(Target target, units::Timestamp now)
{
    advance(now);
    if (Phrase why = sourceRefusal(); !why.empty()) {
        return refuse(std::move(why), now);
    }
    m_target = target;
    m_hold.cancel();
    m_sequenceShown = m_mode == Mode::Held;
    return accept(now);
}

Outcome ControlMachine::holdBegin(units::Timestamp now)
{
    advance(now);
    if (m_target == Target::Idle) {
        return returnToIdle(now);
    }
    if (Phrase why = closingRefusal(now); !why.empty()) {
        return refuse(std::move(why), now);
    }
    m_hold.press(now);
    return accept(now);
}

Outcome ControlMachine::holdEnd(units::Timestamp now)
{
    advance(now);
    if (m_hold.pressed()) {
        const std::string held = formatted(m_hold.held(now));
        m_hold.cancel();
        return refuse({PhraseId::RefusedReleasedEarly, {held, formatted(holdFor)}}, now);
    }
    return accept(now);
}

Outcome ControlMachine::returnToIdle(units::Timestamp now)
{
    advance(now);
    if (Phrase why = idleRefusal(now); !why.empty()) {
        return refuse(std::move(why), now);
    }
    m_target = Target::Idle;
    hold(now);
    return accept(now);
}

Outcome ControlMachine::open(units::Timestamp now)
{
    advance(now);
    if (m_mode == Mode::Watch) {
        return refuse(openRefusal(now), now);
    }
    if (m_mode == Mode::Withdrawing) {
        m_withdrawal.deadline = std::max(m_withdrawal.deadline, now + withdrawFor);
        m_sender.repeatAtOnce(Command::Idle, now);
    } else {
        withdraw({PhraseId::EndedOpened, {}}, Disarm::No, withdrawFor, now);
    }
    return accept(now);
}

Outcome ControlMachine::release(units::Timestamp now)
{
    advance(now);
    if (m_mode != Mode::Held) {
        return refuse({PhraseId::RefusedNothingHeld, {}}, now);
    }
    withdraw({PhraseId::EndedReleased, {}}, Disarm::No, withdrawFor, now);
    return accept(now);
}

Outcome ControlMachine::takeOverHoldBegin(units::Timestamp now)
{
    advance(now);
    if (Phrase why = takeOverRefusal(now); !why.empty()) {
        return refuse(std::move(why), now);
    }
    m_takeOverHold.press(now);
    return accept(now);
}

Outcome ControlMachine::takeOverHoldEnd(units::Timestamp now)
{
    advance(now);
    if (m_takeOverHold.pressed()) {
        const std::string held = formatted(m_takeOverHold.held(now));
        m_takeOverHold.cancel();
        return refuse({PhraseId::RefusedReleasedEarly, {held, formatted(TakeOver::holdFor)}}, now);
    }
    return accept(now);
}

Outcome ControlMachine::resume(units::Timestamp now)
{
    advance(now);
    if (!resumeOffer(now)) {
        return refuse({PhraseId::RefusedNoResume, {}}, now);
    }
    if (Phrase why = armRefusal(ArmKind::Control, now); !why.empty()) {
        return refuse(std::move(why), now);
    }
    m_arming.arm(ArmKind::Control, *m_unit.identity(), now);
    m_resumable.reset();
    m_mode = Mode::Held;
    m_sequenceShown = true;
    m_sequence.restartStep(now);
    m_uiAliveAt = now;
    m_sender.repeatAtOnce(m_sequence.command(), now);
    return accept(now);
}

Outcome ControlMachine::acknowledgeHazards(units::Timestamp now)
{
    advance(now);
    const auto serial = m_unit.serial();
    if (!serial) {
        return refuse({PhraseId::RefusedNoUnit, {}}, now);
    }
    m_hazards.acknowledge(*serial);
    return accept(now);
}

Outcome ControlMachine::quit(units::Timestamp now)
{
    advance(now);
    switch (m_mode) {
    case Mode::Held:
        m_quit = QuitState::Asking;
        break;
    case Mode::Withdrawing:
        m_quit = QuitState::Opening;
        break;
    case Mode::Armed:
        watch({PhraseId::EndedDisarmed, {}}, {}, now);
        [[fallthrough]];
    case Mode::Watch:
        m_quit = m_takeOver.running() ? QuitState::Opening : QuitState::Ready;
        break;
    }
    return accept(now);
}

Outcome ControlMachine::quitAndOpen(units::Timestamp now)
{
    advance(now);
    if (m_quit != QuitState::Asking) {
        return refuse({PhraseId::RefusedNotAsked, {}}, now);
    }
    withdraw({PhraseId::EndedQuit, {}}, Disarm::Yes, withdrawFor, now);
    m_quit = QuitState::Opening;
    return accept(now);
}

Outcome ControlMachine::stay(units::Timestamp now)
{
    advance(now);
    if (m_quit == QuitState::None) {
        return refuse({PhraseId::RefusedNotAsked, {}}, now);
    }
    m_quit = QuitState::None;
    return accept(now);
}

void ControlMachine::userActive(units::Timestamp now)
{
    advance(now);
    m_arming.used(now);
}

void ControlMachine::connected(const SessionInfo& session, units::Timestamp now)
{
    advance(now);
    finishTakeOver({PhraseId::NotOpenedDisconnected, {}}, now);
    watch({PhraseId::EndedReconnected, {}}, {PhraseId::NotOpenedDisconnected, {}}, now);
    m_unit.connected(session, now);
    m_sender.reset(session.localEcho);
    m_hold.cancel();
    m_takeOverHold.cancel();
    m_contactors.interrupt();
    m_precharge.interrupt();
    const bool sameBus =
        m_resumable && m_resumable->unit.plugin == session.plugin && m_resumable->unit.interface == session.interface;
    if (!sameBus || now - m_resumable->lostAt > resumeWithin) {
        m_resumable.reset();
    }
    ++m_revision;
}

void ControlMachine::disconnected(Disconnection cause, units::Timestamp now)
{
    advance(now);
    if (m_mode == Mode::Held && cause == Disconnection::Lost) {
        m_resumable = Resumable{*m_arming.unit(), now, m_unit.state(now)};
    }
    finishTakeOver({PhraseId::NotOpenedDisconnected, {}}, now);
    watch({cause == Disconnection::ByUser ? PhraseId::EndedDisconnectedByUser : PhraseId::EndedDisconnected, {}},
          {PhraseId::NotOpenedDisconnected, {}}, now);
    m_unit.disconnected();
    m_sender.reset(false);
    m_takeOverHold.cancel();
    ++m_revision;
}

void ControlMachine::busOff(units::Timestamp now)
{
    advance(now);
    finishTakeOver({PhraseId::NotOpenedBusOff, {}}, now);
    watch({PhraseId::EndedBusOff, {}}, {PhraseId::NotOpenedBusOff, {}}, now);
}

void ControlMachine::received(const can::Frame& frame, units::Timestamp now)
{
    advance(now);
    switch (m_unit.received(frame, now)) {
    case UnitWatch::Seen::ForeignCommand:
        foreignSeen(now);
        break;
    case UnitWatch::Seen::OwnEcho: {
        const auto command = d1000::commandFromValue(d1000::decodeCommand(frame.data).command);
        if (command && m_sender.echoed(*command) && m_mode == Mode::Held) {
            m_sequence.handed(now);
            m_sequence.echoed(now);
        }
        break;
    }
    case UnitWatch::Seen::UnitFrame:
    case UnitWatch::Seen::Other:
        break;
    }
}

void ControlMachine::facts(const telemetry::PackSnapshot& snapshot, units::Timestamp now)
{
    advance(now);
    checkUnit(m_unit.facts(snapshot, now), now);
    const auto* current = m_unit.snapshot(now);
    if (current == nullptr) {
        return;
    }
    m_contactors.observe(*current);
    m_precharge.observe(*current);
    m_why.observe(*current);
    if (m_mode == Mode::Held) {
        followSequence(now);
    }
    m_opening.observe(*current);
    if (m_opening.openedAt()) {
        if (m_takeOver.running()) {
            finishTakeOver({}, now);
        } else if (m_mode == Mode::Withdrawing && !m_withdrawal.untilDeadline) {
            finishWithdrawal(now);
        }
    }
}

void ControlMachine::framesWritten(int count, units::Timestamp now)
{
    advance(now);
    if (count <= 0 || !m_sender.isOutstanding()) {
        return;
    }
    if (m_mode == Mode::Held) {
        m_sequence.handed(now);
    }
    m_sender.writtenByDriver();
}

void ControlMachine::writeFailed(units::Timestamp now)
{
    advance(now);
    m_sender.refusedByDriver();
}

void ControlMachine::windowFocused(bool focused, units::Timestamp now)
{
    advance(now);
    m_arming.focused(focused, now);
}

void ControlMachine::uiAlive(units::Timestamp now)
{
    advance(now);
    m_uiAliveAt = now;
}

void ControlMachine::advance(units::Timestamp now)
{
    m_now = std::max(m_now, now);
    now = m_now;
    if (m_sender.failed(now)) {
        writesFailed(now);
    }
    if (m_hold.takeComplete(now)) {
        holdCompleted(now);
    }
    if (m_takeOverHold.takeComplete(now)) {
        takeOverHoldCompleted(now);
    }
    if (m_mode == Mode::Armed) {
        const auto expiry = m_arming.expiry();
        if (expiry && now >= expiry->at) {
            const bool unfocused = expiry->why == Arming::Why::NoFocus;
            watch({unfocused ? PhraseId::EndedUnfocused : PhraseId::EndedIdle,
                   {formatted(unfocused ? Arming::withoutFocus : Arming::withoutUse)}},
                  {}, now);
        }
    }
    if (m_mode == Mode::Held) {
        checkHeld(now);
    }
    if (m_mode == Mode::Withdrawing && now >= m_withdrawal.deadline) {
        finishWithdrawal(now);
    }
    if (m_takeOver.timedOut(now)) {
        const auto& foreign = m_unit.foreign();
        finishTakeOver(foreign.present(now) ? Phrase{PhraseId::NotOpenedForeign, {foreign.commandName()}}
                                            : Phrase{PhraseId::NotOpenedForeignGone, {}},
                       now);
    }
}

void ControlMachine::setCommandIdOwnedByNode(bool owned)
{
    m_commandIdOwnedByNode = owned;
    if (owned) {
        finishTakeOver({PhraseId::NotOpenedMap, {}}, m_now);
        watch({PhraseId::EndedMap, {}}, {PhraseId::NotOpenedMap, {}}, m_now);
    }
}

void ControlMachine::setLimits(const PackLimits& limits)
{
    m_limits = limits;
    m_why.setLimits(limits);
    m_precharge.setResistance(limits.prechargeResistance);
    if (limits.prechargeTimeout) {
        m_sequence.setPrechargeTimeout(*limits.prechargeTimeout);
    }
}

std::optional<can::Frame> ControlMachine::frameToSend(units::Timestamp now)
{
    advance(now);
    now = m_now;
    std::optional<Command> command;
    if (m_takeOver.due(now) && !m_sender.isOutstanding()) {
        command = Command::Idle;
        m_takeOver.sent(now);
    } else if (m_sender.due(now)) {
        releaseCommandIfAllowed(now);
        command = m_sender.due(now);
    }
    if (!command) {
        return std::nullopt;
    }
    m_sender.sent(*command, now);
    if (*command == Command::Idle) {
        m_opening.commandSent(now);
    } else {
        m_why.commandSeen();
    }
    return m_unit.commandFrame(*command);
}

bool ControlMachine::takeDiscardRequest()
{
    return std::exchange(m_discardRequested, false);
}

std::optional<units::Timestamp> ControlMachine::nextDeadline() const
{
    std::optional<units::Timestamp> deadline;
    const auto consider = [&deadline](std::optional<units::Timestamp> candidate) {
        if (candidate && (!deadline || *candidate < *deadline)) {
            deadline = candidate;
        }
    };
    consider(m_sender.nextDeadline());
    consider(m_hold.completeAt());
    consider(m_takeOverHold.completeAt());
    consider(m_takeOver.nextDeadline());
    if (m_mode == Mode::Armed) {
        if (const auto expiry = m_arming.expiry()) {
            consider(expiry->at);
        }
    }
    if (m_mode == Mode::Held) {
        consider(m_sequence.nextDeadline());
        consider(m_uiAliveAt + windowDeadAfter);
        if (const auto last = m_unit.lastFrame()) {
            consider(*last + silentAfter);
        }
    }
    if (m_mode == Mode::Withdrawing) {
        consider(m_withdrawal.deadline);
    }
    return deadline;
}

} // namespace packdeck::control
