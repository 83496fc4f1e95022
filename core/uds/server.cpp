// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "uds/server.h"

#include <algorithm>
#include <utility>

namespace packdeck::uds {

namespace {

constexpr std::uint8_t subFunctionMask = 0x7F;

constexpr bool hasSubFunction(std::uint8_t service)
{
    switch (static_cast<Service>(service)) {
    case Service::DiagnosticSessionControl:
    case Service::EcuReset:
    case Service::SecurityAccess:
    case Service::RoutineControl:
    case Service::TesterPresent:
        return true;
    default:
        return false;
    }
}

/// Codes that a request to everybody is not answered with.
constexpr bool silentWhenFunctional(Nrc nrc)
{
    return nrc == Nrc::ServiceNotSupported || nrc == Nrc::SubFunctionNotSupported || nrc == Nrc::RequestOutOfRange ||
           nrc == Nrc::SubFunctionNotSupportedInSession || nrc == Nrc::ServiceNotSupportedInSession;
}

constexpr std::uint16_t bigEndian16(std::span<const std::uint8_t> bytes)
{
    return static_cast<std::uint16_t>((bytes[0] << 8U) | bytes[1]);
}

void appendBigEndian16(std::vector<std::uint8_t>& out, std::uint16_t value)
{
    out.push_back(static_cast<std::uint8_t>(value >> 8U));
    out.push_back(static_cast<std::uint8_t>(value & 0xFFU));
}

constexpr std::size_t longestResponse = 4095;

} // namespace

Server::Server(ServerBackend& backend, const ServerSettings& settings, units::Timestamp now)
    : m_backend(backend)
    , m_data{.settings = settings,
             .physical = IsoTpChannel(settings.responseId, settings.requestId),
             .lockedUntil = now + settings.lockout,
             .lastRequest = now}
{
}

Server::Server(const Server& other, ServerBackend& backend)
    : m_backend(backend)
    , m_data(other.m_data)
{
}

void Server::takeStateOf(const Server& other)
{
    m_data = other.m_data;
}

void Server::receive(const can::Frame& frame, units::Timestamp now)
{
    advance(now);
    if (frame.id == m_data.settings.functionalId && frame.isData() && !frame.has(can::Frame::Extended)) {
        // Requests to everybody are single frames (ISO 15765-2); each is read by itself.
        const std::size_t length = frame.data[0];
        if (length >= 1 && length + 1 <= frame.length) {
            answer({frame.data.data() + 1, length}, true, now);
        }
        return;
    }
    m_data.physical.receive(frame, now);
    while (const auto request = m_data.physical.takeMessage()) {
        answer(*request, false, now);
    }
}

void Server::advance(units::Timestamp now)
{
    m_data.physical.advance(now);
    if (m_data.session != SessionType::Default && now - m_data.lastRequest >= m_data.settings.sessionTimeout) {
        enter(SessionType::Default);
    }
}

std::optional<can::Frame> Server::frameToSend(units::Timestamp now)
{
    return m_data.physical.frameToSend(now);
}

void Server::frameWritten(units::Timestamp now)
{
    m_data.physical.frameWritten(now);
    resetIfDue(now);
}

void Server::resetIfDue(units::Timestamp now)
{
    if (m_data.resetPending && !m_data.physical.sending()) {
        m_backend.restart(*std::exchange(m_data.resetPending, std::nullopt));
        enter(SessionType::Default);
        m_data.wrongKeys = 0;
        m_data.lockedUntil = now + m_data.settings.lockout;
    }
}

std::optional<units::Timestamp> Server::nextDeadline() const
{
    auto next = m_data.physical.nextDeadline();
    if (m_data.session != SessionType::Default) {
        const auto sessionEnd = m_data.lastRequest + m_data.settings.sessionTimeout;
        next = next ? std::min(*next, sessionEnd) : sessionEnd;
    }
    return next;
}

void Server::answer(Request request, bool functional, units::Timestamp now)
{
    if (request.empty()) {
        return;
    }
    m_data.lastRequest = now;
    Bytes response{static_cast<std::uint8_t>(request[0] + positiveResponseOffset)};
    Nrc nrc = handle(request, response, now);
    if (nrc == Nrc::None && response.size() > longestResponse) {
        nrc = Nrc::ResponseTooLong;
    }
    if (nrc == Nrc::None) {
        const bool suppressed = hasSubFunction(request[0]) && (request[1] & suppressPositiveResponse) != 0;
        if (suppressed) {
            resetIfDue(now); // no answer whose sending it would wait for
            return;
        }
    } else {
        if (functional && silentWhenFunctional(nrc)) {
            return;
        }
        response = {negativeResponse, request[0], static_cast<std::uint8_t>(nrc)};
    }
    // A client that asks again before the answer is out gets none: one request at a time.
    (void)m_data.physical.send(response, now);
}

Nrc Server::handle(Request request, Bytes& response, units::Timestamp now)
{
    if (hasSubFunction(request[0]) && request.size() < 2) {
        return Nrc::IncorrectLength;
    }
    switch (static_cast<Service>(request[0])) {
    case Service::DiagnosticSessionControl:
        return sessionControl(request, response);
    case Service::EcuReset:
        return reset(request, response);
    case Service::ReadDataByIdentifier:
        return readData(request, response);
    case Service::SecurityAccess:
        return securityAccess(request, response, now);
    case Service::WriteDataByIdentifier:
        return writeData(request, response);
    case Service::RoutineControl:
        return routine(request, response);
    case Service::TesterPresent:
        return testerPresent(request, response);
    }
    return Nrc::ServiceNotSupported;
}

Nrc Server::sessionControl(Request request, Bytes& response)
{
    if (request.size() != 2) {
        return Nrc::IncorrectLength;
    }
    const auto wanted = static_cast<SessionType>(request[1] & subFunctionMask);
    switch (wanted) {
    case SessionType::Default:
    case SessionType::Extended:
        break;
    case SessionType::Programming:
        if (const Nrc nrc = m_backend.mayProgram(); nrc != Nrc::None) {
            return nrc;
        }
        break;
    default:
        return Nrc::SubFunctionNotSupported;
    }
    enter(wanted);
    response.push_back(static_cast<std::uint8_t>(wanted));
    appendBigEndian16(response, m_data.settings.p2_ms);
    appendBigEndian16(response, m_data.settings.p2Star_10ms);
    return Nrc::None;
}

Nrc Server::reset(Request request, Bytes& response)
{
    if (request.size() != 2) {
        return Nrc::IncorrectLength;
    }
    const auto type = static_cast<ResetType>(request[1] & subFunctionMask);
    if (type != ResetType::Hard && type != ResetType::Soft) {
        return Nrc::SubFunctionNotSupported;
    }
    if (const Nrc nrc = m_backend.mayReset(type, m_data.level); nrc != Nrc::None) {
        return nrc;
    }
    m_data.resetPending = type;
    response.push_back(static_cast<std::uint8_t>(type));
    return Nrc::None;
}

Nrc Server::readData(Request request, Bytes& response)
{
    if (request.size() < 3 || request.size() % 2 == 0) {
        return Nrc::IncorrectLength;
    }
    // Identifiers the unit does not know are left out; only when none is known is that an error (ISO 14229-1).
    bool any = false;
    Nrc last = Nrc::RequestOutOfRange;
    for (std::size_t i = 1; i + 1 < request.size(); i += 2) {
        Bytes value;
        const std::uint16_t did = bigEndian16(request.subspan(i));
        const Nrc nrc = m_backend.readData(did, value);
        if (nrc != Nrc::None) {
            last = nrc;
            continue;
        }
        any = true;
        appendBigEndian16(response, did);
        response.insert(response.end(), value.begin(), value.end());
    }
    return any ? Nrc::None : last;
}

Nrc Server::writeData(Request request, Bytes& response)
{
    if (m_data.session == SessionType::Default) {
        return Nrc::ServiceNotSupportedInSession;
    }
    if (request.size() < 4) {
        return Nrc::IncorrectLength;
    }
    const std::uint16_t did = bigEndian16(request.subspan(1));
    if (const Nrc nrc = m_backend.writeData(did, request.subspan(3), m_data.level); nrc != Nrc::None) {
        return nrc;
    }
    appendBigEndian16(response, did);
    return Nrc::None;
}

Nrc Server::securityAccess(Request request, Bytes& response, units::Timestamp now)
{
    if (m_data.session == SessionType::Default) {
        return Nrc::ServiceNotSupportedInSession;
    }
    const std::uint8_t function = request[1] & subFunctionMask;
    if (function < 1 || function > 4) {
        return Nrc::SubFunctionNotSupported;
    }
    const AccessLevel wanted = function <= 2 ? AccessLevel::User : AccessLevel::Admin;
    const bool asksForSeed = function % 2 == 1;
    if (request.size() != (asksForSeed ? 2U : 2U + seedLength)) {
        return Nrc::IncorrectLength;
    }
    response.push_back(function);
    return asksForSeed ? seed(wanted, response, now) : key(wanted, request.subspan(2), now);
}

Nrc Server::seed(AccessLevel wanted, Bytes& response, units::Timestamp now)
{
    if (m_data.level >= wanted) {
        response.insert(response.end(), seedLength, 0);
        return Nrc::None;
    }
    if (now < m_data.lockedUntil) {
        return Nrc::DelayNotExpired;
    }
    m_data.seed = m_backend.nextSeed();
    m_data.seedFor = wanted;
    response.insert(response.end(), m_data.seed.begin(), m_data.seed.end());
    return Nrc::None;
}

Nrc Server::key(AccessLevel wanted, Request key, units::Timestamp now)
{
    if (m_data.seedFor != wanted) {
        return Nrc::RequestSequenceError;
    }
    m_data.seedFor = AccessLevel::Locked;
    const auto& secret = wanted == AccessLevel::Admin ? m_data.settings.adminSecret : m_data.settings.userSecret;
    if (!secret.empty() && sameKey(key, keyForSeed(secret, m_data.seed))) {
        m_data.level = wanted;
        m_data.wrongKeys = 0;
        return Nrc::None;
    }
    if (++m_data.wrongKeys < m_data.settings.maxAttempts) {
        return Nrc::InvalidKey;
    }
    m_data.wrongKeys = 0;
    m_data.lockedUntil = now + m_data.settings.lockout;
    return Nrc::ExceededAttempts;
}

Nrc Server::routine(Request request, Bytes& response)
{
    if (m_data.session == SessionType::Default) {
        return Nrc::ServiceNotSupportedInSession;
    }
    if (request.size() < 4) {
        return Nrc::IncorrectLength;
    }
    const auto action = static_cast<RoutineAction>(request[1] & subFunctionMask);
    if (action != RoutineAction::Start && action != RoutineAction::Stop && action != RoutineAction::Results) {
        return Nrc::SubFunctionNotSupported;
    }
    const std::uint16_t id = bigEndian16(request.subspan(2));
    response.push_back(static_cast<std::uint8_t>(action));
    appendBigEndian16(response, id);
    return m_backend.routine(action, id, request.subspan(4), m_data.level, response);
}

Nrc Server::testerPresent(Request request, Bytes& response) const
{
    if (request.size() != 2) {
        return Nrc::IncorrectLength;
    }
    if ((request[1] & subFunctionMask) != 0) {
        return Nrc::SubFunctionNotSupported;
    }
    response.push_back(0);
    return Nrc::None;
}

void Server::enter(SessionType session)
{
    // Every change of session locks again, also into the same one (ISO 14229-1).
    m_data.session = session;
    m_data.level = AccessLevel::Locked;
    m_data.seedFor = AccessLevel::Locked;
}

} // namespace packdeck::uds
