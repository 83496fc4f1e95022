// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/frame_tap.h"

#include <algorithm>

namespace packdeck::link {

FrameTap::FrameTap(std::size_t capacity, Replays replays)
    : m_queue(capacity)
    , m_replays(replays)
{
}

void FrameTap::connectedTo(const std::string& channel)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find(m_channels.begin(), m_channels.end(), channel);
    const auto number = static_cast<std::size_t>(found - m_channels.begin());
    if (found == m_channels.end() && number < mostChannels) {
        m_channels.push_back(channel);
    }
    m_channel = static_cast<std::uint8_t>(std::min(number, mostChannels - 1));
}

void FrameTap::push(std::span<const can::Frame> frames)
{
    m_copies.assign(frames.begin(), frames.end());
    for (can::Frame& frame : m_copies) {
        frame.bus = m_channel;
    }
    m_queue.push(m_copies);
}

std::vector<std::string> FrameTap::channels() const
{
    const std::scoped_lock lock(m_mutex);
    return m_channels;
}

} // namespace packdeck::link
