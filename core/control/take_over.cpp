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
    if (m_running) {
        m_foreignAt = now;
    }
}

bool TakeOver::due(units::Timestamp now) const
{
    return m_running && m_framesSent < maxFrames && m_foreignAt && now >= *m_foreignAt && now - *m_foreignAt < window;
}

void TakeOver::sent()
{
    ++m_framesSent;
    m_foreignAt.reset();
}

std::optional<units::Timestamp> TakeOver::nextDeadline() const
{
    return m_running ? std::optional(m_begun + limit) : std::nullopt;
}

} // namespace packdeck::control
