// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "uds/client.h"

#include <algorithm>
#include <array>
#include <utility>

namespace packdeck::uds {

Client::Client(const ClientSettings& settings)
    : m_settings(settings)
    , m_channel(settings.requestId, settings.responseId)
{
}

bool Client::request(std::span<const std::uint8_t> message, units::Timestamp now)
{
    if (busy() || message.empty() || m_channel.send(message, now)) {
        return false;
    }
    m_testerPresentOut = false;
    m_service = static_cast<Service>(message[0]);
    m_request.assign(message.begin(), message.end());
    m_state = State::Sending;
    m_pending = 0;
    m_answer.reset();
    return true;
}

void Client::receive(const can::Frame& frame, units::Timestamp now)
{
    m_channel.receive(frame, now);
    while (const auto bytes = m_channel.takeMessage()) {
        message(*bytes, now);
    }
    advance(now);
}

void Client::advance(units::Timestamp now)
{
    m_channel.advance(now);
    while (const auto error = m_channel.takeError()) {
        m_testerPresentOut = false;
        if (busy()) {
            finish({.kind = Answer::Kind::TransportFailed, .transport = error});
        }
    }
    // While a segmented answer comes in, ISO-TP's own time-outs watch over it.
    if (m_state == State::Awaiting && now >= m_deadline && !m_channel.receiving()) {
        finish({.kind = Answer::Kind::NoAnswer});
    }
    if (m_keepSession && !busy() && !m_channel.sending() && now - m_lastSent >= m_settings.testerPresentEvery) {
        constexpr std::array<std::uint8_t, 2> testerPresent{static_cast<std::uint8_t>(Service::TesterPresent),
                                                            suppressPositiveResponse};
        m_testerPresentOut = !m_channel.send(testerPresent, now).has_value();
    }
}

std::optional<can::Frame> Client::frameToSend(units::Timestamp now)
{
    return m_channel.frameToSend(now);
}

void Client::frameWritten(units::Timestamp now)
{
    m_channel.frameWritten(now);
    if (m_channel.sending()) {
        return;
    }
    m_lastSent = now;
    m_testerPresentOut = false;
    if (m_state == State::Sending) {
        m_state = State::Awaiting;
        m_deadline = now + m_settings.p2;
    }
}

std::optional<units::Timestamp> Client::nextDeadline() const
{
    auto next = m_channel.nextDeadline();
    const auto consider = [&next](units::Timestamp other) { next = next ? std::min(*next, other) : other; };
    if (m_state == State::Awaiting && !m_channel.receiving()) {
        consider(m_deadline);
    }
    if (m_keepSession && !busy() && !m_testerPresentOut) {
        consider(m_lastSent + m_settings.testerPresentEvery);
    }
    return next;
}

std::optional<Answer> Client::takeAnswer()
{
    return std::exchange(m_answer, std::nullopt);
}

void Client::abandon()
{
    m_channel = IsoTpChannel(m_settings.requestId, m_settings.responseId);
    m_state = State::Idle;
    m_keepSession = false;
    m_testerPresentOut = false;
    m_answer.reset();
}

void Client::message(std::span<const std::uint8_t> bytes, units::Timestamp now)
{
    if (m_state != State::Awaiting) {
        return; // an answer nobody asked for, or one that came too late
    }
    const auto service = static_cast<std::uint8_t>(m_service);
    if (bytes.size() >= 3 && bytes[0] == negativeResponse && bytes[1] == service) {
        const auto nrc = static_cast<Nrc>(bytes[2]);
        if (nrc == Nrc::ResponsePending && ++m_pending <= m_settings.maxPending) {
            m_deadline = now + m_settings.p2Star;
            return;
        }
        finish({.kind = Answer::Kind::Negative, .nrc = nrc});
        return;
    }
    if (!isAnswered(bytes)) {
        return; // the answer to something else, or to a request that was given up
    }
    Answer answer{.kind = Answer::Kind::Positive};
    answer.data.assign(bytes.begin() + 1, bytes.end());
    if (m_service == Service::DiagnosticSessionControl && !answer.data.empty()) {
        m_keepSession = answer.data[0] != static_cast<std::uint8_t>(SessionType::Default);
    } else if (m_service == Service::EcuReset) {
        m_keepSession = false;
    }
    finish(std::move(answer));
}

/// A positive answer repeats what was asked: function, routine or identifier. Identifiers the unit does not know may be
/// missing in it, so that the first one may be any of those asked for.
bool Client::isAnswered(std::span<const std::uint8_t> bytes) const
{
    if (bytes[0] != static_cast<std::uint8_t>(m_service) + positiveResponseOffset) {
        return false;
    }
    const auto repeats = [&](std::size_t from, std::size_t count) {
        return bytes.size() >= from + count && m_request.size() >= from + count &&
               std::equal(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                          bytes.begin() + static_cast<std::ptrdiff_t>(from + count),
                          m_request.begin() + static_cast<std::ptrdiff_t>(from));
    };
    switch (m_service) {
    case Service::DiagnosticSessionControl:
    case Service::EcuReset:
    case Service::SecurityAccess:
    case Service::TesterPresent:
        return repeats(1, 1);
    case Service::WriteDataByIdentifier:
        return repeats(1, 2);
    case Service::RoutineControl:
        return repeats(1, 3);
    case Service::ReadDataByIdentifier:
        for (std::size_t i = 1; bytes.size() >= 3 && i + 1 < m_request.size(); i += 2) {
            if (m_request[i] == bytes[1] && m_request[i + 1] == bytes[2]) {
                return true;
            }
        }
        return false;
    }
    return true;
}

void Client::finish(Answer answer)
{
    answer.service = m_service;
    m_answer = std::move(answer);
    m_state = State::Idle;
}

} // namespace packdeck::uds
