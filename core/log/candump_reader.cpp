// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/candump_reader.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "log/candump_line.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

constexpr std::size_t batchSize = 2048;   ///< 48 KiB of frames
constexpr std::size_t longestLine = 1024; ///< a CAN FD frame with 64 bytes and a long interface name takes 200
constexpr std::size_t mostInterfaces = 256;

} // namespace

CandumpReader::CandumpReader(FrameSink sink)
    : m_sink(std::move(sink))
{
    m_summary.format = LogFormat::Candump;
    m_batch.reserve(batchSize);
}

bool CandumpReader::feed(std::string_view bytes)
{
    while (!bytes.empty() && !m_summary.stopped) {
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
            m_partial.append(piece.substr(0, longestLine + 1));
            m_skipping = m_partial.size() > longestLine;
        }
        if (complete) {
            readLine(m_partial);
            m_partial.clear();
            m_skipping = false;
        }
    }
    return !m_summary.stopped;
}

ReadSummary CandumpReader::finish()
{
    if (!m_partial.empty() && !m_summary.stopped) {
        readLine(m_partial);
    }
    if (!m_summary.stopped) {
        flush();
    }
    return std::move(m_summary);
}

void CandumpReader::readLine(std::string_view line)
{
    ++m_line;
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
    CandumpLine parsed = parseCandumpLine(line);
    if (parsed.kind == CandumpLine::Kind::Bad) {
        addBadLine(parsed.reason);
    } else if (parsed.kind == CandumpLine::Kind::FdFrame) {
        ++m_summary.fdFrames;
    } else if (!busOf(parsed.interface, parsed.frame.bus)) {
        addBadLine(PACKDECK_TEXT("LogProblem", "more than 256 interfaces"));
    } else {
        m_batch.push_back(parsed.frame);
        ++m_summary.frames;
        if (m_batch.size() == batchSize) {
            m_summary.stopped = !flush();
        }
    }
}

void CandumpReader::addBadLine(std::string_view reason)
{
    ++m_summary.badLineCount;
    if (m_summary.badLines.size() < ReadSummary::mostBadLines) {
        m_summary.badLines.push_back({m_line, reason});
    }
}

bool CandumpReader::busOf(std::string_view interface, std::uint8_t& bus)
{
    auto& channels = m_summary.channels;
    if (m_lastBus >= channels.size() || channels[m_lastBus] != interface) {
        const auto found = std::find(channels.begin(), channels.end(), interface);
        if (found == channels.end() && channels.size() == mostInterfaces) {
            return false;
        }
        m_lastBus = static_cast<std::uint8_t>(found - channels.begin());
        if (found == channels.end()) {
            channels.emplace_back(interface);
        }
    }
    bus = m_lastBus;
    return true;
}

bool CandumpReader::flush()
{
    const bool more = m_batch.empty() || m_sink(m_batch);
    m_batch.clear();
    return more;
}

} // namespace packdeck::log
