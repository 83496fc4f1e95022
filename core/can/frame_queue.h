// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

#include "can/frame.h"
#include "units/time.h"

namespace packdeck::can {

/// The one queue between threads: bounded, many writers, one reader. When full it drops the newest frames and counts
/// them, so that a reader that stands still costs neither memory nor the writer's time. All functions from any thread.
class FrameQueue
{
public:
    explicit FrameQueue(std::size_t capacity);

    /// Appends what fits; returns how many were dropped.
    std::size_t push(std::span<const Frame> frames);

    /// Moves everything queued to the end of `out`; returns how many. Never waits.
    std::size_t take(std::vector<Frame>& out);

    /// As take(), but waits up to `timeout` for the first frame. Returns 0 at once after close().
    std::size_t waitAndTake(std::vector<Frame>& out, units::Duration timeout);

    /// Wakes the reader for good; later pushes are dropped.
    void close();

    [[nodiscard]] std::uint64_t dropped() const;
    [[nodiscard]] bool closed() const;

private:
    std::size_t moveTo(std::vector<Frame>& out);

    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    std::vector<Frame> m_frames;
    std::size_t m_capacity;
    std::uint64_t m_dropped = 0;
    bool m_closed = false;
};

} // namespace packdeck::can
