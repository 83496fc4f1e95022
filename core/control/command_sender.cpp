// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/command_sender.h"

#include <algorithm>

namespace packdeck::control {

void CommandSender::reset(bool echoed)
{
    *this = {};
    m_echoConfirms = echoed;
}

void CommandSender::repeat(d1000::Command command, units::Timestamp now)
{
    if (!m_command) {
        repeatAtOnce(command, now);
    }
    m_command = command;
}

void CommandSender::repeatAtOnce(d1000::Command command, units::Timestamp now)
{
    m_command = command;
    m_next = m_lastSent ? std::max(now, *m_lastSent + smallestGap) : now;
}

void CommandSender::stop()
{
    m_command.reset();
}

void CommandSender::discard()
{
    m_outstanding.reset();
    m_unconfirmedSince.reset();
}

std::optional<d1000::Command> CommandSender::due(units::Timestamp now) const
{
    return !m_outstanding && now >= m_next ? m_command : std::nullopt;
}

void CommandSender::sent(d1000::Command command, units::Timestamp now)
{
    m_outstanding = command;
    m_lastSent = now;
    m_next = now + period;
    if (!m_unconfirmedSince) {
        m_unconfirmedSince = now;
    }
}

bool CommandSender::writtenByDriver()
{
    return !m_echoConfirms && confirm();
}

bool CommandSender::echoed(d1000::Command command)
{
    return m_echoConfirms && m_outstanding == command && confirm();
}

void CommandSender::refusedByDriver()
{
    // Not on its way, so nothing is outstanding; the time without success goes on.
    m_outstanding.reset();
}

bool CommandSender::failed(units::Timestamp now) const
{
    return m_unconfirmedSince && now - *m_unconfirmedSince >= failedAfter;
}

std::optional<units::Timestamp> CommandSender::nextDeadline() const
{
    std::optional<units::Timestamp> deadline;
    if (m_command && !m_outstanding) {
        deadline = m_next;
    }
    if (m_unconfirmedSince) {
        const units::Timestamp failure = *m_unconfirmedSince + failedAfter;
        deadline = deadline ? std::min(*deadline, failure) : failure;
    }
    return deadline;
}

bool CommandSender::confirm()
{
    const bool wasOutstanding = m_outstanding.has_value();
    m_outstanding.reset();
    m_unconfirmedSince.reset();
    return wasOutstanding;
}

} // namespace packdeck::control
