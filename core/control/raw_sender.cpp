// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/raw_sender.h"

#include <algorithm>
#include <string>
#include <utility>

#include "control/format.h"

namespace packdeck::control {

void RawSender::setFacts(const RawSendFacts& facts, Mode mode, units::Timestamp now)
{
    const bool modeChanged = mode != std::exchange(m_mode, mode);
    m_facts = facts;
    if (!facts.armed) {
        stopEverything({PhraseId::EndedDisarmed, {}}, now);
    } else if (modeChanged) {
        stopEverything({PhraseId::EndedModeChanged, {std::string(label(mode))}}, now);
    }
    for (auto it = m_periodic.begin(); it != m_periodic.end();) {
        const Outcome outcome = mayTransmitRaw(it->send.frame, m_facts);
        if (!outcome) {
            noteStop(outcome.why, now);
        }
        it = outcome ? std::next(it) : m_periodic.erase(it);
    }
    std::erase_if(m_waiting, [this](const can::Frame& frame) { return !mayTransmitRaw(frame, m_facts); });
}

Outcome RawSender::sendOnce(const can::Frame& frame)
{
    if (Outcome outcome = mayTransmitRaw(frame, m_facts); !outcome) {
        return outcome;
    }
    if (m_waiting.size() >= mostWaiting) {
        return Outcome::refuse({PhraseId::RefusedRawWaiting, {std::to_string(mostWaiting)}});
    }
    m_waiting.push_back(frame);
    return Outcome::accept();
}

Outcome RawSender::start(const PeriodicSend& send, units::Timestamp now)
{
    if (Outcome outcome = mayTransmitRaw(send.frame, m_facts); !outcome) {
        return outcome;
    }
    if (send.interval < shortestInterval || send.interval > longestInterval) {
        return Outcome::refuse(
            {PhraseId::RefusedRawInterval, {formatted(shortestInterval), formatted(longestInterval)}});
    }
    const auto found = std::find_if(m_periodic.begin(), m_periodic.end(),
                                    [&send](const Periodic& periodic) { return periodic.send.number == send.number; });
    if (found != m_periodic.end()) {
        found->send = send;
        found->next = std::min(found->next, now + send.interval);
    } else if (m_periodic.size() >= mostPeriodic) {
        return Outcome::refuse({PhraseId::RefusedRawTooMany, {std::to_string(mostPeriodic)}});
    } else {
        m_periodic.push_back({send, now, 0});
    }
    ++m_revision;
    return Outcome::accept();
}

void RawSender::stop(std::uint32_t number)
{
    std::erase_if(m_periodic, [number](const Periodic& periodic) { return periodic.send.number == number; });
    ++m_revision;
}

void RawSender::stopAll()
{
    m_periodic.clear();
    m_waiting.clear();
    ++m_revision;
}

// What a window has seen goes on counting.
void RawSender::reset()
{
    const std::uint64_t revision = m_revision + 1;
    *this = RawSender();
    m_revision = revision;
}

void RawSender::stopEverything(Phrase why, units::Timestamp now)
{
    m_waiting.clear();
    if (!m_periodic.empty()) {
        m_periodic.clear();
        noteStop(std::move(why), now);
    }
}

void RawSender::noteStop(Phrase why, units::Timestamp now)
{
    m_lastStop = std::move(why);
    m_lastStopAt = now;
    ++m_revision;
}

void RawSender::framesWritten(units::Timestamp /*now*/)
{
    const auto written = std::exchange(m_outstanding, std::nullopt);
    if (!written) {
        return;
    }
    ++m_sent;
    for (Periodic& periodic : m_periodic) {
        if (written->number == periodic.send.number) {
            ++periodic.sent;
        }
    }
}

void RawSender::writeFailed(units::Timestamp now)
{
    m_outstanding.reset();
    stopEverything({PhraseId::EndedRawWrites, {}}, now);
}

void RawSender::advance(units::Timestamp now)
{
    if (m_outstanding && now - m_outstanding->since >= writeTimeout) {
        writeFailed(now);
    }
}

std::optional<can::Frame> RawSender::frameToSend(units::Timestamp now)
{
    if (m_outstanding || !m_facts.armed) {
        return std::nullopt;
    }
    if (!m_waiting.empty()) {
        const can::Frame frame = m_waiting.front();
        m_waiting.pop_front();
        m_outstanding = Outstanding{now, std::nullopt};
        return frame;
    }
    // Whose turn was longest ago goes first, so that a fast one does not keep the others waiting.
    const auto due = std::min_element(m_periodic.begin(), m_periodic.end(),
                                      [](const Periodic& a, const Periodic& b) { return a.next < b.next; });
    if (due == m_periodic.end() || due->next > now) {
        return std::nullopt;
    }
    const auto slots = (now - due->next) / due->send.interval + 1;
    due->next += slots * due->send.interval;
    m_outstanding = Outstanding{now, due->send.number};
    return due->send.frame;
}

std::optional<units::Timestamp> RawSender::nextDeadline() const
{
    if (m_outstanding) {
        return m_outstanding->since + writeTimeout;
    }
    std::optional<units::Timestamp> deadline;
    for (const Periodic& periodic : m_periodic) {
        deadline = std::min(deadline.value_or(periodic.next), periodic.next);
    }
    return deadline;
}

RawSendStatus RawSender::status() const
{
    RawSendStatus status;
    status.running.reserve(m_periodic.size());
    for (const Periodic& periodic : m_periodic) {
        status.running.push_back({periodic.send.number, periodic.sent});
    }
    status.sent = m_sent;
    status.lastStop = m_lastStop;
    status.lastStopAt = m_lastStopAt;
    return status;
}

} // namespace packdeck::control
