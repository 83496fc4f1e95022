// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include "binding/base_detector.h"
#include "telemetry/id_count.h"
#include "telemetry/odd_ids.h"
#include "telemetry/source_clock.h"

namespace packdeck::telemetry {

/// What Ingest learns of the source and its buses beside the packs: its clock, units at unexpected places, IDs nobody
/// owns. Written by the feeding thread, read by any.
class BusWatch
{
public:
    /// Session time of a frame that arrived at `arrival`; a jump of the source's clock goes to `jump`.
    units::Timestamp map(const can::Frame& frame, units::Timestamp arrival, std::optional<units::Duration>& jump)
    {
        const std::scoped_lock lock(m_mutex);
        const units::Timestamp at = m_clock.map(frame.time, arrival);
        jump = m_clock.takeJump();
        return at;
    }

    struct Mapped
    {
        units::Timestamp at;
        std::optional<units::Duration> jump;
    };

    /// Session times of frames of a log, in order.
    void mapLog(std::span<const can::Frame> frames, std::vector<Mapped>& times)
    {
        const std::scoped_lock lock(m_mutex);
        times.clear();
        times.reserve(frames.size());
        for (const can::Frame& frame : frames) {
            const units::Timestamp at = m_clock.mapLog(frame.time);
            times.push_back({at, m_clock.takeJump()});
        }
    }

    /// True the first time that this ID is worth an event.
    bool countOdd(const can::Frame& frame, Handling handling)
    {
        const std::scoped_lock lock(m_mutex);
        return m_oddIds.count(frame, handling);
    }

    /// True when there is a new suggestion.
    bool observe(const can::Frame& frame, units::Timestamp at)
    {
        const std::scoped_lock lock(m_mutex);
        return m_detector.observe(frame, at);
    }

    [[nodiscard]] std::optional<units::WallTime> wallTime(units::Timestamp at) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_clock.wallTime(at);
    }

    [[nodiscard]] std::optional<units::Timestamp> instantOf(units::WallTime wall) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_clock.instantOf(wall);
    }

    [[nodiscard]] std::vector<IdCount> oddIds() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_oddIds.list();
    }

    [[nodiscard]] std::vector<binding::BaseSuggestion> suggestions() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_detector.suggestions();
    }

private:
    mutable std::mutex m_mutex;
    SourceClock m_clock;
    OddIds m_oddIds;
    binding::BaseDetector m_detector;
};

} // namespace packdeck::telemetry
