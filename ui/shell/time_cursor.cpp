// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/time_cursor.h"

#include <algorithm>
#include <cmath>

namespace packdeck::ui {

void TimeCursor::setSpan(units::Timestamp first, units::Timestamp newest)
{
    m_first = first;
    m_newest = std::max(first, newest);
    if (!m_atNewest) {
        m_at = std::clamp(m_at, m_first, m_newest);
    }
    if (m_loopFrom && *m_loopFrom < m_first) { // forgotten
        m_loopFrom.reset();
        m_loopTo.reset();
    }
}

void TimeCursor::advance(units::Duration elapsed)
{
    if (!m_playing) {
        return;
    }
    const auto by = units::Duration(std::llround(static_cast<double>(elapsed.count()) * speed()));
    const units::Timestamp next = at() + by;
    if (m_loopTo) {
        const bool isInside = at() >= *m_loopFrom && at() < *m_loopTo;
        m_at = !isInside ? *m_loopFrom : *m_loopFrom + (next - *m_loopFrom) % (*m_loopTo - *m_loopFrom);
        m_atNewest = false;
        return;
    }
    if (next < m_newest) {
        m_at = next;
        m_atNewest = false;
        return;
    }
    if (m_looping && m_newest > m_first) {
        m_at = m_first + (next - m_newest) % (m_newest - m_first);
        m_atNewest = false;
        return;
    }
    toNewest();
}

void TimeCursor::seek(units::Timestamp at)
{
    if (at >= m_newest) {
        toNewest();
        return;
    }
    m_at = std::max(at, m_first);
    m_atNewest = false;
}

void TimeCursor::toNewest()
{
    m_atNewest = true;
    m_playing = false;
}

void TimeCursor::toFirst()
{
    m_playing = false;
    seek(m_first);
}

void TimeCursor::step(units::Duration by)
{
    m_playing = false;
    seek(at() + by);
}

void TimeCursor::markLoop()
{
    if (m_loopTo) {
        m_loopFrom.reset();
        m_loopTo.reset();
    } else if (!m_loopFrom) {
        m_loopFrom = at();
    } else if (at() == *m_loopFrom) {
        m_loopFrom.reset();
    } else {
        m_loopTo = std::max(*m_loopFrom, at());
        m_loopFrom = std::min(*m_loopFrom, at());
    }
}

void TimeCursor::setPlaying(bool playing)
{
    if (playing && m_atNewest) {
        seek(m_loopTo ? *m_loopFrom : m_first);
    }
    m_playing = playing && !m_atNewest;
}

void TimeCursor::setSpeed(double factor)
{
    const auto nearest = std::min_element(speeds.begin(), speeds.end(), [factor](double a, double b) {
        return std::abs(a - factor) < std::abs(b - factor);
    });
    m_speed = static_cast<std::size_t>(nearest - speeds.begin());
}

void TimeCursor::faster()
{
    m_speed = std::min(m_speed + 1, speeds.size() - 1);
}

void TimeCursor::slower()
{
    m_speed = m_speed == 0 ? 0 : m_speed - 1;
}

} // namespace packdeck::ui
