// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/link_monitor.h"

namespace packdeck::link {

void LinkMonitor::opened(units::Timestamp now)
{
    *this = LinkMonitor();
    m_opened = now;
}

void LinkMonitor::validFrame(units::Timestamp now)
{
    m_lastValid = now;
    m_guard.validFrame();
    m_busOff = false;
}

void LinkMonitor::errorFrame(bool busOff, units::Timestamp now)
{
    m_busOff = m_busOff || busOff;
    m_guard.trouble(now);
}

void LinkMonitor::busStatus(BusStatus status, units::Timestamp now)
{
    switch (status) {
    case BusStatus::Unknown:
        break;
    case BusStatus::Good:
        m_busOff = false;
        break;
    case BusStatus::Warning:
    case BusStatus::Error:
        m_busOff = false;
        m_guard.trouble(now);
        break;
    case BusStatus::BusOff:
        m_busOff = true;
        m_guard.trouble(now);
        break;
    }
}

LinkState LinkMonitor::state(units::Timestamp now) const
{
    if (m_busOff) {
        return LinkState::BusOff;
    }
    if (m_guard.wrongBitrate(now)) {
        return LinkState::WrongBitrate;
    }
    if (m_lastValid && now - *m_lastValid < silenceAfter) {
        return LinkState::Live;
    }
    return !m_lastValid && now - m_opened < silenceAfter ? LinkState::Connecting : LinkState::Silent;
}

} // namespace packdeck::link
