// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/parameter_executor.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "binding/dialect.h"
#include "control/control_machine.h"
#include "link/control_executor.h"
#include "link/session_state.h"
#include "telemetry/timeline.h"

namespace packdeck::link {

namespace {

// A late answer of the last task is no other node.
constexpr units::Duration lateAnswers = std::chrono::seconds(6);

// Refusals follow from things that change without a task.
constexpr units::Duration publishEvery = std::chrono::milliseconds(200);

} // namespace

ParameterExecutor::ParameterExecutor(std::shared_ptr<const params::MetadataShelf> shelf, ControlExecutor& control,
                                     std::shared_ptr<SessionState> state, QObject* parent)
    : QObject(parent)
    , m_state(std::move(state))
    , m_control(control)
    , m_shelf(std::move(shelf))
    , m_deadline(new QTimer(this))
{
    if (m_shelf) {
        uds::ClientSettings settings;
        settings.requestId = m_ids.request;
        settings.responseId = m_ids.response;
        m_client = std::make_unique<params::ServiceClient>(m_shelf->choose({}).metadata,
                                                           std::make_unique<params::UdsTransport>(settings));
    }
    m_deadline->setSingleShot(true);
    m_deadline->setTimerType(Qt::PreciseTimer);
    connect(m_deadline, &QTimer::timeout, this, [this] { settle(m_state->now()); });
    connect(&m_control, &ControlExecutor::serviceFrameWritten, this, &ParameterExecutor::frameWritten);
}

ParameterExecutor::~ParameterExecutor() = default;

void ParameterExecutor::deviceConnected(bool simulatedHere)
{
    m_connected = true;
    m_simulatedHere = simulatedHere;
    m_idsTaken = false;
    publish();
}

void ParameterExecutor::deviceGone()
{
    m_connected = false;
    m_chosen = false;
    m_announced = false;
    m_description = {};
    m_deadline->stop();
    if (m_client) {
        m_client->abort({ErrorId::ServiceLost, {}});
        m_client->forgetDevice();
    }
    publish();
}

void ParameterExecutor::choose(bool chosen)
{
    m_chosen = chosen;
    publish();
}

// ---- the rules

control::Phrase ParameterExecutor::refusal() const
{
    using control::PhraseId;
    if (!m_connected || !m_client) {
        return {PhraseId::RefusedNotConnected, {}};
    }
    const control::ParameterServiceFacts facts{.bundledBmu = m_simulatedHere || m_announced,
                                               .chosenByUser = m_chosen,
                                               .idsConfirmed = m_chosen,
                                               .idsSeenFromOther = m_idsTaken,
                                               .service = m_ids};
    if (auto outcome = control::mayUseParameterService(facts); !outcome) {
        return std::move(outcome.why);
    }
    // Reading transmits too: WATCH is silent.
    const control::Status status = m_state->control();
    const auto serial = status.serialHeard;
    if (auto outcome = control::mayWriteParameters(status.isArmed(control::ArmKind::Parameters), serial, serial);
        !outcome) {
        return std::move(outcome.why);
    }
    return control::mayReadParameters(m_description).why;
}

/// What the unit tells of itself decides which parameters it is asked for. A task under way goes on as it began.
void ParameterExecutor::lookAtUnit()
{
    const auto timeline = m_connected ? m_state->timeline() : nullptr;
    if (!timeline || !m_client || m_client->status().running()) {
        return;
    }
    const telemetry::PackSnapshot pack = timeline->snapshot();
    m_announced = pack.announcedAsSimulated;
    const bool told = pack.id.dialect != binding::Dialect::Unknown;
    m_description.dialect = told ? binding::name(pack.id.dialect) : std::string_view();
    m_description.assumed = pack.dialectAssumed;
    const params::MetadataChoice choice = m_shelf->choose(m_description.dialect);
    m_description.described = choice.fits;
    m_description.descriptionOwn = choice.usersOwn;
    if (choice.metadata.get() != &m_client->metadata()) {
        m_client->setMetadata(choice.metadata);
    }
}

// ---- tasks

void ParameterExecutor::begin(const Begin& begin)
{
    lookAtUnit();
    if (control::Phrase why = refusal(); !why.empty()) {
        Q_EMIT refused(why);
        return;
    }
    const auto now = m_state->now();
    if (begin(*m_client, m_state->control().serialHeard.value_or(0), now)) {
        m_listensUntil = now + lateAnswers;
        settle(now);
    } else {
        Q_EMIT refused({control::PhraseId::RefusedBusy, {}});
    }
}

void ParameterExecutor::read()
{
    begin([](params::ServiceClient& client, std::uint32_t, units::Timestamp now) { return client.read(now); });
}

void ParameterExecutor::write(const params::WriteRequest& request, const params::Keys& keys)
{
    lookAtUnit();
    if (const auto outcome = control::mayWriteDescribed(m_description); !outcome) {
        Q_EMIT refused(outcome.why);
        return;
    }
    begin([&](params::ServiceClient& client, std::uint32_t serial, units::Timestamp now) {
        return client.write(request, keys, serial, now);
    });
}

void ParameterExecutor::run(params::Task task, const params::Keys& keys, std::optional<std::uint16_t> argument)
{
    begin([&](params::ServiceClient& client, std::uint32_t serial, units::Timestamp now) {
        return client.run(task, keys, serial, now, argument);
    });
}

void ParameterExecutor::cancel()
{
    if (m_client) {
        m_client->cancel();
        settle(m_state->now());
    }
}

// ---- the world

void ParameterExecutor::received(const can::Frame& frame, units::Timestamp now)
{
    if (!m_client || frame.has(can::Frame::LocalEcho) || frame.has(can::Frame::Extended) || !frame.isData()) {
        return;
    }
    if (frame.id == m_ids.request || (frame.id == m_ids.response && now >= m_listensUntil)) {
        m_idsTaken = true;
    } else if (frame.id == m_ids.response) {
        m_client->receive(frame, now);
    }
}

void ParameterExecutor::tick(units::Timestamp now)
{
    settle(now);
    if (now - m_publishedAt >= publishEvery) {
        publish();
    }
}

void ParameterExecutor::settle(units::Timestamp now)
{
    if (m_settling || !m_client) {
        return;
    }
    m_settling = true;
    if (m_client->status().running()) {
        m_listensUntil = now + lateAnswers;
        if (const control::Phrase why = refusal(); !why.empty()) {
            m_client->abort({ErrorId::ServiceNotAllowed, {control::toEnglish(why)}});
        }
    }
    m_client->advance(now);
    sendDueFrames(now);
    m_settling = false;
    if (const auto deadline = m_client->nextDeadline()) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*deadline - m_state->now());
        m_deadline->start(std::max(wait, std::chrono::milliseconds(1)));
    } else {
        m_deadline->stop();
    }
    const params::ServiceStatus& status = m_client->status();
    const bool moved = status.number != m_published.service.number || status.stage != m_published.service.stage ||
                       status.outcome != m_published.service.outcome ||
                       status.stepsDone != m_published.service.stepsDone ||
                       status.waitingForDelay != m_published.service.waitingForDelay;
    if (moved) {
        publish();
    }
}

// Drivers may report a frame as written from within the call that takes it.
void ParameterExecutor::sendDueFrames(units::Timestamp now)
{
    while (const auto frame = m_client->frameToSend(now)) {
        if (!m_control.writeServiceFrame(*frame)) {
            m_client->abort({ErrorId::ServiceLost, {}});
            return;
        }
        m_client->advance(now);
    }
}

void ParameterExecutor::frameWritten()
{
    if (m_client) {
        const auto now = m_state->now();
        m_client->frameWritten(now);
        settle(now);
    }
}

void ParameterExecutor::publish()
{
    m_publishedAt = m_state->now();
    lookAtUnit();
    ParameterStatus status;
    status.unavailable = refusal();
    if (const auto outcome = control::mayWriteDescribed(m_description); m_connected && !outcome) {
        status.unwritable = outcome.why;
    }
    status.chosenByUser = m_chosen;
    bool told = status.unavailable != m_published.unavailable || status.unwritable != m_published.unwritable ||
                m_chosen != m_published.chosenByUser;
    if (m_client) {
        status.service = m_client->status();
        if (m_client->device().revision != m_publishedRevision) {
            m_publishedRevision = m_client->device().revision;
            m_device = std::make_shared<const params::DeviceImage>(m_client->device());
            told = true;
        }
        told = told || status.service.number != m_published.service.number ||
               status.service.outcome != m_published.service.outcome ||
               status.service.stepsDone != m_published.service.stepsDone;
    }
    status.device = m_device;
    m_published = status;
    m_state->publish(std::move(status));
    if (told) {
        Q_EMIT changed();
    }
}

} // namespace packdeck::link

#include "moc_parameter_executor.cpp"
