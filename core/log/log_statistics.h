// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>

#include "can/frame.h"
#include "log/gap_sample.h"

namespace packdeck::log {

/// What a log holds, by ID, in memory that does not grow with it.
class LogStatistics
{
public:
    struct Id
    {
        std::uint64_t count = 0;
        std::int64_t lastTime = 0; ///< microseconds
        GapSample gaps;
    };

    void add(std::span<const can::Frame> frames);

    /// By can::key of data and remote frames; error frames have no ID.
    [[nodiscard]] const std::map<std::uint32_t, Id>& ids() const { return m_ids; }

    [[nodiscard]] std::uint64_t frames() const { return m_frames; }

    [[nodiscard]] std::uint64_t errorFrames() const { return m_errorFrames; }

    /// Microseconds by the log's clock, the earliest and the latest; nothing without a frame.
    [[nodiscard]] std::optional<std::int64_t> firstTime() const { return m_firstTime; }

    [[nodiscard]] std::optional<std::int64_t> lastTime() const { return m_lastTime; }

private:
    std::map<std::uint32_t, Id> m_ids;
    std::uint64_t m_frames = 0;
    std::uint64_t m_errorFrames = 0;
    std::optional<std::int64_t> m_firstTime;
    std::optional<std::int64_t> m_lastTime;
};

} // namespace packdeck::log
