// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/log_part.h"

#include <algorithm>
#include <utility>

namespace packdeck::log {

LogStitcher::LogStitcher(const FrameSink& sink, LogFormat format, const LineLogReader& beginning)
    : m_sink(sink)
    , m_reader(beginning.goOn({}))
    , m_isDatedAtFirst(beginning.goOn({})->finish().dated)
{
    m_summary.format = format;
    m_summary.dated = m_isDatedAtFirst;
}

bool LogStitcher::fit(LogPart& part) const
{
    const auto offset = part.end->correct(*part.assumed, *m_reader);
    if (!offset || !renumber(part)) {
        return false;
    }
    if (*offset != 0) {
        for (can::Frame& frame : part.frames) {
            frame.time += *offset;
        }
    }
    return true;
}

bool LogStitcher::renumber(LogPart& part) const
{
    std::vector<std::string> channels = m_summary.channels;
    std::vector<std::uint8_t> buses;
    bool isSame = true;
    for (const std::string& channel : part.summary.channels) {
        const auto place =
            static_cast<std::size_t>(std::find(channels.begin(), channels.end(), channel) - channels.begin());
        if (place == FrameCollector::mostChannels) {
            return false;
        }
        if (place == channels.size()) {
            channels.push_back(channel);
        }
        isSame = isSame && place == buses.size();
        buses.push_back(static_cast<std::uint8_t>(place));
    }
    for (std::size_t i = 0; i < part.frames.size() && !isSame; ++i) {
        part.frames[i].bus = buses[part.frames[i].bus];
    }
    part.summary.channels = std::move(channels);
    return true;
}

bool LogStitcher::add(LogPart part)
{
    m_reader = std::move(part.end);
    m_summary.channels = std::move(part.summary.channels);
    m_summary.frames += part.frames.size();
    m_summary.fdFrames += part.summary.fdFrames;
    m_summary.otherRecords += part.summary.otherRecords;
    m_summary.missingFrames += part.summary.missingFrames;
    m_summary.badLineCount += part.summary.badLineCount;
    if (part.summary.dated != m_isDatedAtFirst) {
        m_summary.dated = part.summary.dated;
    }
    for (const BadLine& bad : part.summary.badLines) {
        if (m_summary.badLines.size() < ReadSummary::mostBadLines) {
            m_summary.badLines.push_back({bad.line + m_lines, bad.reason});
        }
    }
    m_lines += part.lines;
    m_summary.stopped = !part.frames.empty() && !m_sink(part.frames);
    return !m_summary.stopped;
}

} // namespace packdeck::log
