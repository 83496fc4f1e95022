// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/frame_collector.h"

#include <algorithm>
#include <utility>

namespace packdeck::log {

FrameCollector::FrameCollector(LogFormat format, FrameSink sink)
    : m_sink(std::move(sink))
{
    m_summary.format = format;
    m_batch.reserve(batchSize);
}

void FrameCollector::addBad(std::uint64_t line, std::string_view reason)
{
    ++m_summary.badLineCount;
    if (m_summary.badLines.size() < ReadSummary::mostBadLines) {
        m_summary.badLines.push_back({line, reason});
    }
}

bool FrameCollector::busOf(std::string_view channel, std::uint8_t& bus)
{
    auto& channels = m_summary.channels;
    if (m_lastBus >= channels.size() || channels[m_lastBus] != channel) {
        const auto found = std::find(channels.begin(), channels.end(), channel);
        if (found == channels.end() && channels.size() == mostChannels) {
            return false;
        }
        m_lastBus = static_cast<std::uint8_t>(found - channels.begin());
        if (found == channels.end()) {
            channels.emplace_back(channel);
        }
    }
    bus = m_lastBus;
    return true;
}

ReadSummary FrameCollector::finish()
{
    if (!m_summary.stopped) {
        flush();
    }
    return std::move(m_summary);
}

bool FrameCollector::flush()
{
    const bool more = m_batch.empty() || m_sink(m_batch);
    m_batch.clear();
    return more;
}

} // namespace packdeck::log
