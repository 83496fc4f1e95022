// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/log_statistics.h"

#include <algorithm>

namespace packdeck::log {

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
            id.gaps.add(frame.time - id.lastTime);
        }
        ++id.count;
        id.lastTime = frame.time;
    }
}

} // namespace packdeck::log
