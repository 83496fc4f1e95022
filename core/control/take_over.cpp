// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/take_over.h"

namespace packdeck::control {

void TakeOver::begin(units::Timestamp now)
{
    *this = {};
    m_running = true;
    m_begun = now;
}

void TakeOver::foreignReceived(units::Timestamp now)
{
    // Frames that were read together after a stall are one foreign frame: only the first tells of a gap.
    if (m_running && (!m_lastSent || now - *m_lastSent >= window)) {
        m_foreignAt = now;
    }
}

bool TakeOver::due(units::Timestamp now) const
{
    return m_running && m_framesSent < maxFrames && m_foreignAt && now >= *m_foreignAt && now - *m_foreignAt < window;
}

void TakeOver::sent(units::Timestamp now)
{
    ++m_framesSent;
    m_lastSent = now;
    m_foreignAt.reset();
}

std::optional<units::Timestamp> TakeOver::nextDeadline() const
{
    return m_running ? std::optional(m_begun + limit) : std::nullopt;
}

} // namespace packdeck::control
