// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "can/frame.h"
#include "can/frame_queue.h"

namespace packdeck::link {

/// Where the link thread leaves every frame of a live bus before anything interprets it, for a recorder. Bounded: a
/// recorder that stands still costs counted frames, and the link thread no time.
class FrameTap
{
public:
    /// Forty seconds of the largest pack.
    static constexpr std::size_t defaultCapacity = 65'536;

    /// What of connections to the plugin packdeck-replay comes here: nothing, as there is a log of it already.
    enum class Replays : std::uint8_t { LeftOut, Taken };

    explicit FrameTap(std::size_t capacity = defaultCapacity, Replays replays = Replays::LeftOut);

    [[nodiscard]] bool takesReplays() const { return m_replays == Replays::Taken; }

    // ---- the link thread

    /// The frames that follow are of this channel.
    void connectedTo(const std::string& channel);

    void push(std::span<const can::Frame> frames);

    // ---- any thread

    /// Frame::bus in the queue counts these; a name once given keeps its number.
    [[nodiscard]] std::vector<std::string> channels() const;

    [[nodiscard]] can::FrameQueue& queue() { return m_queue; }

private:
    static constexpr std::size_t mostChannels = 256;

    can::FrameQueue m_queue;
    Replays m_replays;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_channels;
    std::uint8_t m_channel = 0;       ///< the link thread's
    std::vector<can::Frame> m_copies; ///< the link thread's, reused
};

} // namespace packdeck::link
