// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/service_client.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "params/service_messages.h"
#include "uds/security.h"
#include "uds/services.h"

namespace packdeck::params {

namespace {

using namespace messages;
using uds::Nrc;

// Identifiers asked for at once: the answer stays far below the 4095 bytes of the transport.
constexpr std::size_t scalarsPerRequest = 24;

constexpr unsigned mostTries = 3; // of a request that was not answered: it is sent twice again
constexpr unsigned mostBusy = 5;
constexpr unsigned mostDelays = 12; // the bundled BMU tries no key for 10 s after a start
constexpr units::Duration busyPause = std::chrono::milliseconds(200);
constexpr units::Duration delayPause = std::chrono::seconds(1);

struct Routine
{
    Task task;
    std::uint16_t id;
    Level level;
};

constexpr auto routines = std::to_array<Routine>({{Task::Persist, persistRoutine, Level::User},
                                                  {Task::RestoreDefaults, 0x0302, Level::Admin},
                                                  {Task::SetSoc, 0x0303, Level::Admin},
                                                  {Task::ClearLatched, 0x0304, Level::Admin},
                                                  {Task::SelfTest, 0x0305, Level::User},
                                                  {Task::ZeroCurrent, 0x0306, Level::Admin},
                                                  {Task::RecoveryCharge, 0x0310, Level::Admin}});

} // namespace

ServiceClient::ServiceClient(std::shared_ptr<const Metadata> metadata, std::unique_ptr<Transport> transport)
    : m_metadata(std::move(metadata))
    , m_transport(std::move(transport))
{
    forgetDevice();
}

void ServiceClient::forgetDevice()
{
    m_device.serial.reset();
    m_device.firmware.clear();
    m_device.metadata = m_metadata;
    m_device.values.assign(m_metadata->size(), std::nullopt);
    m_device.unsaved.reset();
    ++m_device.revision;
}

bool ServiceClient::setMetadata(std::shared_ptr<const Metadata> metadata)
{
    if (m_status.running()) {
        return false;
    }
    m_metadata = std::move(metadata);
    forgetDevice();
    return true;
}

// ---- tasks

bool ServiceClient::begin(Task task, const Keys& keys, std::uint32_t expectedSerial)
{
    if (m_status.running()) {
        return false;
    }
    const std::uint64_t number = m_status.number + 1;
    m_status = ServiceStatus();
    m_status.task = task;
    m_status.outcome = Outcome::Running;
    m_status.number = number;
    m_steps.clear();
    m_current.reset();
    m_ending.reset();
    m_notBefore.reset();
    m_cancelled = false;
    m_tries = 0;
    m_keys = keys;
    m_expectedSerial = expectedSerial;
    addIdentity();
    return true;
}

bool ServiceClient::read(units::Timestamp now)
{
    if (!begin(Task::Read, {}, 0)) {
        return false;
    }
    addReading(Stage::Reading);
    send(now);
    return true;
}

bool ServiceClient::write(const WriteRequest& request, const Keys& keys, std::uint32_t expectedSerial,
                          units::Timestamp now)
{
    if (!begin(Task::Write, keys, expectedSerial)) {
        return false;
    }
    m_write = request;
    for (const Change& change : request.target) {
        m_status.items.push_back({change.parameter, {}, change.value.value_or(RawValue()), ItemState::Waiting, {}});
    }
    addReading(Stage::Reading);
    m_steps.back().done = [this, store = m_steps.back().done](const Bytes& answer) {
        store(answer);
        planAndWrite();
    };
    send(now);
    return true;
}

bool ServiceClient::run(Task task, const Keys& keys, std::uint32_t expectedSerial, units::Timestamp now,
                        std::optional<std::uint16_t> argument)
{
    const auto* const routine =
        std::find_if(routines.begin(), routines.end(), [task](const Routine& r) { return r.task == task; });
    if ((routine == routines.end() && task != Task::Restart) || !begin(task, keys, expectedSerial)) {
        return false;
    }
    m_status.argument = argument;
    // Only a latched fault needs a key for a restart.
    addUnlocking(task != Task::Restart ? routine->level : keys.admin.empty() ? Level::ReadOnly : Level::Admin);
    if (!m_ending) {
        addAsking(task);
    }
    send(now);
    return true;
}

void ServiceClient::addAsking(Task task)
{
    if (task == Task::Restart) {
        m_steps.push_back({Stage::Asking,
                           message(Service::EcuReset, {static_cast<std::uint8_t>(uds::ResetType::Hard)}),
                           [this](const Bytes&) { m_steps.clear(); },
                           {},
                           "restart"});
    } else {
        const auto* const routine =
            std::find_if(routines.begin(), routines.end(), [task](const Routine& r) { return r.task == task; });
        addRoutine(routine->id, Stage::Asking, std::string(label(task)), m_status.argument);
        if (task == Task::SelfTest) {
            addSelfTestResult(routine->id);
        }
        if (task == Task::RestoreDefaults) {
            addReading(Stage::Verifying);
        }
        m_steps.push_back({Stage::Asking, readRequest({persistenceDid}),
                           [this](const Bytes& answer) { storeValues(answer); }, [](Nrc) { return true; },
                           "persistence"});
    }
    addLeaving();
}

void ServiceClient::cancel()
{
    m_cancelled = m_status.running();
}

void ServiceClient::abort(const Error& why)
{
    m_transport->abandon();
    m_current.reset();
    m_steps.clear();
    if (m_status.running()) {
        finish(m_ending ? *m_ending : why);
    }
}

// ---- steps

void ServiceClient::addIdentity()
{
    m_steps.push_back(
        {Stage::Identifying,
         readRequest({serialDid, firmwareDid}),
         [this](const Bytes& answer) {
             constexpr std::size_t serialBytes = 4;
             if (answer.size() < 2 + serialBytes || didAt(answer) != serialDid) {
                 fail({ErrorId::ServiceBadAnswer, {"serial number"}});
                 return;
             }
             std::uint32_t serial = 0;
             for (std::size_t i = 0; i < serialBytes; ++i) {
                 serial = (serial << 8U) | answer[2 + i];
             }
             if (m_device.serial != serial) {
                 forgetDevice();
             }
             m_device.serial = serial;
             constexpr std::size_t firmwareAt = 2 + serialBytes + 2;
             if (answer.size() > firmwareAt) {
                 m_device.firmware = wordsFrom(answer, firmwareAt);
             }
             if (m_status.task != Task::Read && serial != m_expectedSerial) {
                 fail({ErrorId::ServiceOtherSerial, {std::to_string(serial), std::to_string(m_expectedSerial)}});
             }
         },
         {},
         "serial number"});
}

void ServiceClient::addReading(Stage stage)
{
    m_incoming.assign(m_metadata->size(), std::nullopt);
    std::vector<Bytes> requests;
    std::size_t inRequest = scalarsPerRequest;
    for (const Parameter& parameter : m_metadata->parameters()) {
        if (parameter.isArray()) {
            continue;
        }
        if (inRequest == scalarsPerRequest) {
            requests.push_back(readRequest({}));
            inRequest = 0;
        }
        requests.back().push_back(high(parameter.did));
        requests.back().push_back(low(parameter.did));
        ++inRequest;
    }
    for (const Parameter& parameter : m_metadata->parameters()) {
        if (parameter.isArray()) {
            requests.push_back(requestFor(parameter, false));
        }
    }
    requests.push_back(readRequest({persistenceDid}));
    const auto take = [this](const Bytes& answer) { storeValues(answer); };
    for (Bytes& request : requests) {
        // A unit that lacks a parameter goes on without it.
        m_steps.push_back(
            {stage, std::move(request), take, [](Nrc nrc) { return nrc == Nrc::RequestOutOfRange; }, "parameters"});
    }
    m_steps.back().done = [this, take](const Bytes& answer) {
        take(answer);
        m_device.values = m_incoming;
        ++m_device.revision;
    };
}

ServiceClient::Bytes ServiceClient::requestFor(const Parameter& parameter, bool write) const
{
    const std::uint16_t did = wireDid(parameter);
    return message(write ? Service::WriteDataByIdentifier : Service::ReadDataByIdentifier, {high(did), low(did)});
}

void ServiceClient::storeValues(std::span<const std::uint8_t> records)
{
    while (records.size() > 2) {
        const std::uint16_t did = didAt(records);
        records = records.subspan(2);
        if (did == persistenceDid) {
            m_device.unsaved = records[0] != 0;
            ++m_device.revision;
            return;
        }
        const auto& all = m_metadata->parameters();
        const auto found =
            std::find_if(all.begin(), all.end(), [did](const Parameter& p) { return wireDid(p) == did; });
        const std::size_t bytes = found == all.end() ? 0 : found->elementBytes() * found->count;
        auto value = bytes == 0 || bytes > records.size() ? std::nullopt : found->decode(records.first(bytes));
        if (!value) {
            fail({ErrorId::ServiceBadAnswer, {fmt::format("0x{:04X}", did)}});
            return;
        }
        m_incoming[static_cast<std::size_t>(found - all.begin())] = std::move(value);
        records = records.subspan(bytes);
    }
    if (!records.empty()) {
        fail({ErrorId::ServiceBadAnswer, {"parameters"}});
    }
}

void ServiceClient::addUnlocking(Level level)
{
    m_steps.push_back(
        {Stage::Unlocking,
         message(Service::DiagnosticSessionControl, {static_cast<std::uint8_t>(uds::SessionType::Extended)}),
         {},
         {},
         "session"});
    if (level != Level::ReadOnly) {
        addSeedAndKey(level);
    }
}

void ServiceClient::addSeedAndKey(Level level)
{
    const std::uint8_t seedFunction = level == Level::Admin ? 0x03 : 0x01;
    const std::string& secret = level == Level::Admin ? m_keys.admin : m_keys.user;
    if (secret.empty()) {
        fail({ErrorId::ServiceNoKey, {std::string(label(level))}});
        return;
    }
    m_steps.push_back({Stage::Unlocking,
                       message(Service::SecurityAccess, {seedFunction}),
                       [this, seedFunction, secret](const Bytes& answer) {
                           uds::Seed seed{};
                           if (answer.size() != seed.size() + 1) {
                               fail({ErrorId::ServiceBadAnswer, {"access"}});
                               return;
                           }
                           std::copy(answer.begin() + 1, answer.end(), seed.begin());
                           if (seed == uds::Seed{}) {
                               return; // unlocked already
                           }
                           const std::vector<std::uint8_t> bytes(secret.begin(), secret.end());
                           const uds::Key key = uds::keyForSeed(bytes, seed);
                           Bytes request =
                               message(Service::SecurityAccess, {static_cast<std::uint8_t>(seedFunction + 1)});
                           request.insert(request.end(), key.begin(), key.end());
                           m_steps.push_front({Stage::Unlocking, std::move(request), {}, {}, "key"});
                       },
                       {},
                       "access"});
}

void ServiceClient::addRoutine(std::uint16_t id, Stage stage, std::string what, std::optional<std::uint16_t> argument)
{
    Bytes request =
        message(Service::RoutineControl, {static_cast<std::uint8_t>(uds::RoutineAction::Start), high(id), low(id)});
    if (argument) {
        request.insert(request.end(), {high(*argument), low(*argument)});
    }
    m_steps.push_back({stage, std::move(request), {}, {}, std::move(what)});
}

// While the tests run the unit says that it is busy.
void ServiceClient::addSelfTestResult(std::uint16_t id)
{
    m_steps.push_back(
        {Stage::Asking,
         message(Service::RoutineControl, {static_cast<std::uint8_t>(uds::RoutineAction::Results), high(id), low(id)}),
         [this](const Bytes& answer) {
             constexpr std::size_t verdictAt = 3;
             constexpr std::size_t wordsAt = verdictAt + 1 + 4; // after the failed items, a bit each
             if (answer.size() < wordsAt) {
                 fail({ErrorId::ServiceBadAnswer, {std::string(label(Task::SelfTest))}});
             } else if (answer[verdictAt] != 0) {
                 fail({ErrorId::ServiceSelfTestFailed, {wordsFrom(answer, wordsAt)}});
             }
         },
         {},
         std::string(label(Task::SelfTest))});
}

void ServiceClient::addLeaving()
{
    m_steps.push_back(
        {Stage::Leaving,
         message(Service::DiagnosticSessionControl, {static_cast<std::uint8_t>(uds::SessionType::Default)}),
         {},
         [](Nrc) { return true; },
         "session"});
}

// ---- the way of one request

void ServiceClient::send(units::Timestamp now)
{
    while (m_status.running() && !m_current) {
        if (m_cancelled && !m_ending) {
            fail({ErrorId::ServiceCancelled, {}});
        }
        if (m_steps.empty()) {
            finish(m_ending);
            return;
        }
        m_current = std::move(m_steps.front());
        m_steps.pop_front();
        m_tries = 0;
        m_notBefore.reset();
    }
    if (!m_status.running() || m_transport->busy() || (m_notBefore && now < *m_notBefore)) {
        return;
    }
    m_notBefore.reset();
    m_status.waitingForDelay = false;
    m_status.stage = m_current->stage;
    m_status.stepsTotal = m_status.stepsDone + 1 + m_steps.size();
    ++m_tries;
    if (!m_transport->request(m_current->request, now)) {
        m_notBefore = now + busyPause; // tester-present is still on its way
        --m_tries;
    }
}

void ServiceClient::handle(const uds::Answer& answer, units::Timestamp now)
{
    if (!m_current) {
        return;
    }
    if (answer.kind == uds::Answer::Kind::Positive) {
        const Step step = std::move(*m_current);
        m_current.reset();
        ++m_status.stepsDone;
        if (step.done) {
            step.done(answer.data);
        }
    } else if (answer.kind == uds::Answer::Kind::Negative) {
        handleNegative(*m_current, answer.nrc, now);
    } else if (m_tries >= mostTries) {
        const std::string what = m_current->what;
        m_current.reset();
        m_steps.clear();
        finish(m_ending ? *m_ending : Error{ErrorId::ServiceNoAnswer, {what}});
    }
}

void ServiceClient::handleNegative(Step step, uds::Nrc nrc, units::Timestamp now)
{
    if (nrc == Nrc::DelayNotExpired && m_tries <= mostDelays && !m_cancelled) {
        m_notBefore = now + delayPause;
        m_status.waitingForDelay = true;
        return;
    }
    if (nrc == Nrc::BusyRepeatRequest && m_tries <= mostBusy) {
        m_notBefore = now + busyPause;
        return;
    }
    m_current.reset();
    ++m_status.stepsDone;
    if (!step.refused || !step.refused(nrc)) {
        fail({ErrorId::ServiceRefused,
              {step.what, std::string(uds::label(nrc)), fmt::format("{:02X}", static_cast<unsigned>(nrc))}});
    } else if (m_steps.empty() && step.done && (step.stage == Stage::Reading || step.stage == Stage::Verifying)) {
        step.done({}); // the last of a reading is missing: what follows from it is due all the same
    }
}

/// Ends the task in an orderly way: the session is left first.
void ServiceClient::fail(Error error)
{
    if (m_ending) {
        return;
    }
    m_ending = std::move(error);
    m_steps.clear();
    const bool inSession = m_status.stage == Stage::Unlocking || m_status.stage == Stage::Writing ||
                           m_status.stage == Stage::Verifying || m_status.stage == Stage::Storing ||
                           m_status.stage == Stage::Asking;
    if (inSession) {
        addLeaving();
    }
}

void ServiceClient::finish(std::optional<Error> error)
{
    m_status.outcome = error ? Outcome::Failed : Outcome::Done;
    m_status.error = std::move(error);
    m_status.stage = Stage::Idle;
    m_status.stepsTotal = m_status.stepsDone;
    m_status.waitingForDelay = false;
    m_ending.reset();
}

// ---- the world

void ServiceClient::receive(const can::Frame& frame, units::Timestamp now)
{
    m_transport->receive(frame, now);
    advance(now);
}

void ServiceClient::advance(units::Timestamp now)
{
    m_transport->advance(now);
    while (const auto answer = m_transport->takeAnswer()) {
        handle(*answer, now);
    }
    send(now);
}

std::optional<can::Frame> ServiceClient::frameToSend(units::Timestamp now)
{
    return m_transport->frameToSend(now);
}

void ServiceClient::frameWritten(units::Timestamp now)
{
    m_transport->frameWritten(now);
}

std::optional<units::Timestamp> ServiceClient::nextDeadline() const
{
    auto next = m_transport->nextDeadline();
    if (m_status.running() && m_notBefore) {
        next = next ? std::min(*next, *m_notBefore) : *m_notBefore;
    }
    return next;
}

} // namespace packdeck::params
