// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/control_executor.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QDate>

#include "link/command_id.h"
#include "link/frame_conversion.h"
#include "link/session_state.h"
#include "telemetry/timeline.h"

namespace packdeck::link {

namespace {

// Facts are a copy of a large snapshot: not for every frame, but well within the 100 ms of a command period.
constexpr units::Duration factsEvery = std::chrono::milliseconds(10);

// Countdowns and holds move on the screen although nothing happens.
constexpr units::Duration publishEvery = std::chrono::milliseconds(50);

std::chrono::sys_days today()
{
    const QDate date = QDate::currentDate();
    return std::chrono::year(date.year()) / date.month() / date.day();
}

} // namespace

ControlExecutor::ControlExecutor(control::ControlMachine::StartAs startAs, std::shared_ptr<SessionState> state,
                                 QObject* parent)
    : QObject(parent)
    , m_state(std::move(state))
    , m_machine(startAs)
    , m_deadline(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    m_deadline->setTimerType(Qt::PreciseTimer);
    connect(m_deadline, &QTimer::timeout, this, [this] { settle(m_state->now()); });
    m_state->publish(m_machine.status(m_state->now()));
}

ControlExecutor::~ControlExecutor() = default;

void ControlExecutor::deviceConnected(QCanBusDevice& device, const control::SessionInfo& info,
                                      std::shared_ptr<telemetry::Timeline> timeline)
{
    m_device = &device;
    m_timeline = std::move(timeline);
    m_pack.reset();
    m_written.clear();
    m_raw.reset();
    m_isEchoed = info.localEcho;
    connect(m_device, &QCanBusDevice::framesWritten, this, &ControlExecutor::framesWritten);
    connect(m_device, &QCanBusDevice::errorOccurred, this, &ControlExecutor::deviceError);
    const auto now = m_state->now();
    m_machine.connected(info, now);
    settle(now);
}

void ControlExecutor::deviceGone(control::ControlMachine::Disconnection cause)
{
    if (m_device != nullptr) {
        m_device->disconnect(this);
        m_device = nullptr;
        m_timeline.reset();
        m_raw.reset();
        const auto now = m_state->now();
        m_machine.disconnected(cause, now);
        settle(now);
    }
}

void ControlExecutor::busOff()
{
    const auto now = m_state->now();
    m_machine.busOff(now);
    settle(now);
}

void ControlExecutor::received(const can::Frame& frame, units::Timestamp now)
{
    m_machine.received(frame, now);
}

void ControlExecutor::tick(units::Timestamp now)
{
    m_machine.setToday(today());
    if (const auto aliveAt = m_state->uiAliveAt.load(); aliveAt != m_uiAliveAt) {
        m_uiAliveAt = aliveAt;
        m_machine.uiAlive(now);
    }
    settle(now);
}

void ControlExecutor::act(const Action& action)
{
    const auto now = m_state->now();
    tellFacts(now);
    const control::Outcome outcome = action(m_machine, now);
    settle(now);
    if (!outcome) {
        Q_EMIT refused(outcome.why);
    }
}

void ControlExecutor::actRaw(const std::function<control::Outcome(control::RawSender&, units::Timestamp)>& action)
{
    const auto now = m_state->now();
    m_raw.setFacts(m_machine.rawSendFacts(now), m_machine.mode(), now);
    const control::Outcome outcome = action(m_raw, now);
    settle(now);
    if (!outcome) {
        Q_EMIT refused(outcome.why);
    }
}

void ControlExecutor::letGo()
{
    if (m_machine.mode() == control::Mode::Held) {
        const auto now = m_state->now();
        // Held means that opening is never refused.
        static_cast<void>(m_machine.open(now));
        settle(now);
    }
}

bool ControlExecutor::refusesToLeave()
{
    const bool held = m_machine.mode() == control::Mode::Held;
    if (held) {
        Q_EMIT refused({control::PhraseId::RefusedHeld, {}});
    }
    return held;
}

bool ControlExecutor::isTransmitting() const
{
    return control::isCommanding(m_machine.mode());
}

std::optional<std::uint32_t> ControlExecutor::serialHeard() const
{
    return m_machine.status(m_state->now()).serialHeard;
}

void ControlExecutor::framesWritten(qint64 count)
{
    // More than were handed over: of frames that were dropped since.
    for (; count > 0 && !m_written.empty(); --count) {
        const Owner owner = m_written.front().owner;
        showInTrace(m_written.front().frame);
        m_written.pop_front();
        if (owner == Owner::Service) {
            Q_EMIT serviceFrameWritten();
            continue;
        }
        const auto now = m_state->now();
        if (owner == Owner::Raw) {
            m_raw.framesWritten(now);
        } else {
            m_machine.framesWritten(1, now);
        }
        settle(now);
    }
}

// Where the driver gives nothing back, what it took is what was sent.
void ControlExecutor::showInTrace(can::Frame frame)
{
    if (m_timeline && !m_isEchoed) {
        frame.flags |= can::Frame::LocalEcho;
        m_timeline->input().push({&frame, 1});
    }
}

bool ControlExecutor::writeServiceFrame(const can::Frame& frame)
{
    return write(frame, Owner::Service);
}

bool ControlExecutor::write(const can::Frame& frame, Owner owner)
{
    if (m_device == nullptr || m_device->state() != QCanBusDevice::ConnectedState) {
        return false;
    }
    m_written.push_back({owner, frame}); // before the call: some drivers tell from within it
    const auto before = m_written.size();
    if (m_device->writeFrame(toQt(frame))) {
        return true;
    }
    if (m_written.size() == before) {
        m_written.pop_back();
    }
    return false;
}

void ControlExecutor::deviceError(QCanBusDevice::CanBusError error)
{
    // Within writeFrame() the return value tells the same.
    if (error == QCanBusDevice::WriteError && !m_settling) {
        const auto now = m_state->now();
        m_machine.writeFailed(now);
        m_raw.writeFailed(now);
        settle(now);
    }
}

void ControlExecutor::settle(units::Timestamp now)
{
    if (m_settling) {
        m_settleAgain = true;
        return;
    }
    m_settling = true;
    do {
        m_settleAgain = false;
        tellFacts(now);
        m_machine.advance(now);
        writeDueFrame(now);
        writeRawFrames(now);
    } while (m_settleAgain);
    m_settling = false;

    auto deadline = m_machine.nextDeadline();
    if (const auto raw = m_raw.nextDeadline()) {
        deadline = std::min(deadline.value_or(*raw), *raw);
    }
    if (deadline) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*deadline - m_state->now());
        m_deadline->start(std::max(wait, std::chrono::milliseconds(1)));
    } else {
        m_deadline->stop();
    }
    publish(now);
}

void ControlExecutor::writeDueFrame(units::Timestamp now)
{
    if (m_machine.takeDiscardRequest() && m_device != nullptr) {
        m_device->clear(QCanBusDevice::Output);
        m_written.clear();
        m_raw.discarded();
    }
    const auto frame = m_machine.frameToSend(now);
    if (!frame) {
        return;
    }
    if (!write(*frame, Owner::Machine)) {
        m_machine.writeFailed(now);
    }
}

// After a command that is due: that one never waits.
void ControlExecutor::writeRawFrames(units::Timestamp now)
{
    m_raw.setFacts(m_machine.rawSendFacts(now), m_machine.mode(), now);
    m_raw.advance(now);
    while (const auto frame = m_raw.frameToSend(now)) {
        if (!write(*frame, Owner::Raw)) {
            m_raw.writeFailed(now);
        }
    }
}

void ControlExecutor::tellFacts(units::Timestamp now)
{
    if (m_timeline && now - m_factsAt >= factsEvery) {
        m_factsAt = now;
        const telemetry::PackSnapshot pack = m_timeline->snapshot();
        if (const auto catalog = m_timeline->catalog(); catalog && pack.id != m_pack) {
            m_pack = pack.id;
            m_machine.setCommandIdOwnedByNode(commandIdOwnedByNode(*catalog, pack.id));
        }
        m_machine.facts(pack, now);
    }
}

void ControlExecutor::publish(units::Timestamp now)
{
    const bool due = now - m_publishedAt >= publishEvery;
    const bool isNew = m_machine.revision() != m_publishedRevision || m_raw.revision() != m_publishedRawRevision;
    if (due || isNew) {
        m_publishedAt = now;
        m_publishedRevision = m_machine.revision();
        m_publishedRawRevision = m_raw.revision();
        control::Status status = m_machine.status(now);
        status.rawSend = m_raw.status();
        m_state->publish(std::move(status));
    }
    if (isNew) {
        Q_EMIT changed();
    }
}

} // namespace packdeck::link

#include "moc_control_executor.cpp"
