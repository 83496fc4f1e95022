// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/log_statistics.h"

#include <algorithm>

namespace packdeck::ctl {

namespace {

constexpr std::size_t mostGaps = 1024;

void addGap(LogStatistics::Id& id, std::int64_t gap)
{
    const std::uint64_t number = id.count - 1; // of this gap, from 0
    if (number % id.stride != 0) {
        return;
    }
    id.gaps.push_back(gap);
    if (id.gaps.size() < mostGaps) {
        return;
    }
    // Every second one goes, and from here on half as many come: the sample stays spread over the whole log.
    std::size_t kept = 0;
    for (std::size_t i = 0; i < id.gaps.size(); i += 2) {
        id.gaps[kept++] = id.gaps[i];
    }
    id.gaps.resize(kept);
    id.stride *= 2;
}

} // namespace

std::optional<double> LogStatistics::Id::medianPeriodMilliseconds() const
{
    if (gaps.empty()) {
        return std::nullopt;
    }
    std::vector<std::int64_t> sorted = gaps;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return static_cast<double>(*middle) / 1000.0;
}

void LogStatistics::add(std::span<const can::Frame> frames)
{
    for (const can::Frame& frame : frames) {
        ++m_frames;
        m_firstTime = std::min(m_firstTime.value_or(frame.time), frame.time);
        m_lastTime = std::max(m_lastTime.value_or(frame.time), frame.time);
        if (frame.has(can::Frame::ErrorFrame)) {
            ++m_errorFrames;
            continue;
        }
        Id& id = m_ids[can::key(frame)];
        if (id.count > 0) {
            addGap(id, frame.time - id.lastTime);
        }
        ++id.count;
        id.lastTime = frame.time;
    }
}

} // namespace packdeck::ctl
