// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/line_log_reader.h"

#include <cstring>
#include <utility>

#include "text/translatable.h"

namespace packdeck::log {

LineLogReader::LineLogReader(LogFormat format, FrameSink sink)
    : m_collector(format, std::move(sink))
{
}

bool LineLogReader::feed(std::string_view bytes)
{
    while (!bytes.empty() && !m_collector.stopped()) {
        const void* const found = std::memchr(bytes.data(), '\n', bytes.size());
        const bool complete = found != nullptr;
        const std::size_t length =
            complete ? static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data()) : bytes.size();
        const std::string_view piece = bytes.substr(0, length);
        bytes.remove_prefix(length + (complete ? 1 : 0));
        if (complete && m_partial.empty() && !m_skipping) {
            readLine(piece);
            continue;
        }
        if (!m_skipping) {
            m_partial.append(piece.substr(0, longestRaw));
            m_skipping = m_partial.size() >= longestRaw;
        }
        if (complete) {
            readLine(m_partial);
            m_partial.clear();
            m_skipping = false;
        }
    }
    return !m_collector.stopped();
}

ReadSummary LineLogReader::finish()
{
    if (!m_partial.empty() && !m_collector.stopped()) {
        m_unfinished = true;
        readLine(m_partial);
    }
    return m_collector.finish();
}

void LineLogReader::startBehind(std::uint64_t lines, std::vector<std::string> channels)
{
    m_line = lines;
    m_collector.summary().channels = std::move(channels);
}

void LineLogReader::readLine(std::string_view line)
{
    if (++m_line == 1 && line.starts_with(byteOrderMark)) {
        line.remove_prefix(byteOrderMark.size());
    }
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    if (line.empty()) {
        return;
    }
    if (line.size() > longestLine) {
        addBadLine(PACKDECK_TEXT("LogProblem", "the line is too long"));
        return;
    }
    takeLine(line);
}

} // namespace packdeck::log
