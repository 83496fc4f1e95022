// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/event_log.h"

#include <algorithm>
#include <utility>

namespace packdeck::telemetry {

EventLog::EventLog(std::size_t capacity)
    : m_capacity(std::max<std::size_t>(capacity, 1))
{
}

void EventLog::add(Event event)
{
    const std::scoped_lock lock(m_mutex);
    if (m_events.size() == m_capacity) {
        m_events.pop_front();
        ++m_forgotten;
    }
    event.sequence = ++m_last;
    m_events.push_back(std::move(event));
}

std::vector<Event> EventLog::since(std::uint64_t sequence) const
{
    const std::scoped_lock lock(m_mutex);
    const auto first = std::upper_bound(m_events.begin(), m_events.end(), sequence,
                                        [](std::uint64_t value, const Event& event) { return value < event.sequence; });
    return {first, m_events.end()};
}

std::uint64_t EventLog::lastSequence() const
{
    const std::scoped_lock lock(m_mutex);
    return m_last;
}

void EventLog::takeBack(std::uint64_t sequence)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_events, [sequence](const Event& event) { return event.sequence == sequence; });
    ++m_revision;
}

std::uint64_t EventLog::revision() const
{
    const std::scoped_lock lock(m_mutex);
    return m_revision;
}

std::uint64_t EventLog::forgotten() const
{
    const std::scoped_lock lock(m_mutex);
    return m_forgotten;
}

} // namespace packdeck::telemetry
