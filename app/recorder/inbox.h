// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>

#include "log/recorder_protocol.h"

namespace packdeck::recorder {

/// What was read and is not written yet, in its order. Bounded: while the disk stands still the newest frames are
/// dropped and counted; commands never are. Any thread.
class Inbox
{
public:
    explicit Inbox(std::size_t capacity); ///< frames

    void add(log::RecorderMessage message);

    /// Nothing more will come.
    void end();

    /// Everything that is there, as soon as there is anything; empty after `timeout` and at the end.
    [[nodiscard]] std::deque<log::RecorderMessage> take(std::chrono::milliseconds timeout);

    [[nodiscard]] bool ended() const; ///< and nothing is left

    [[nodiscard]] std::size_t waiting() const; ///< frames

    /// Frames dropped since the last call.
    [[nodiscard]] std::uint64_t takeDropped();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<log::RecorderMessage> m_messages;
    std::size_t m_capacity;
    std::size_t m_frames = 0;
    std::uint64_t m_dropped = 0;
    bool m_ended = false;
};

} // namespace packdeck::recorder
