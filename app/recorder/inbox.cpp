// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/inbox.h"

#include <utility>

namespace packdeck::recorder {

Inbox::Inbox(std::size_t capacity)
    : m_capacity(capacity)
{
}

void Inbox::add(log::RecorderMessage message)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (auto* frames = std::get_if<std::vector<can::Frame>>(&message)) {
            const std::size_t room = m_capacity - m_frames;
            if (frames->size() > room) {
                m_dropped += frames->size() - room;
                frames->resize(room);
            }
            m_frames += frames->size();
        }
        m_messages.push_back(std::move(message));
    }
    m_filled.notify_one();
}

void Inbox::end()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
    }
    m_filled.notify_one();
}

std::deque<log::RecorderMessage> Inbox::take(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait_for(lock, timeout, [this] { return m_ended || !m_messages.empty(); });
    m_frames = 0;
    return std::exchange(m_messages, {});
}

bool Inbox::ended() const
{
    const std::scoped_lock lock(m_mutex);
    return m_ended && m_messages.empty();
}

std::size_t Inbox::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_frames;
}

std::uint64_t Inbox::takeDropped()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_dropped, 0);
}

} // namespace packdeck::recorder
