// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "can/frame_queue.h"

#include <algorithm>

namespace packdeck::can {

FrameQueue::FrameQueue(std::size_t capacity)
    : m_capacity(capacity)
{
    m_frames.reserve(capacity);
}

std::size_t FrameQueue::push(std::span<const Frame> frames)
{
    std::size_t refused = 0;
    {
        const std::scoped_lock lock(m_mutex);
        const std::size_t room = m_closed ? 0 : m_capacity - m_frames.size();
        const std::size_t taken = std::min(room, frames.size());
        m_frames.insert(m_frames.end(), frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(taken));
        refused = frames.size() - taken;
        m_dropped += refused;
    }
    m_filled.notify_one();
    return refused;
}

std::size_t FrameQueue::take(std::vector<Frame>& out)
{
    const std::scoped_lock lock(m_mutex);
    return moveTo(out);
}

std::size_t FrameQueue::waitAndTake(std::vector<Frame>& out, units::Duration timeout)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait_for(lock, timeout, [this] { return !m_frames.empty() || m_closed; });
    return moveTo(out);
}

void FrameQueue::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
    }
    m_filled.notify_all();
}

std::uint64_t FrameQueue::dropped() const
{
    const std::scoped_lock lock(m_mutex);
    return m_dropped;
}

bool FrameQueue::closed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_closed;
}

std::size_t FrameQueue::moveTo(std::vector<Frame>& out)
{
    const std::size_t count = m_frames.size();
    out.insert(out.end(), m_frames.begin(), m_frames.end());
    m_frames.clear();
    return count;
}

} // namespace packdeck::can
