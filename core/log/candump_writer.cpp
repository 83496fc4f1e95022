// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/candump_writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "log/candump_line.h"

namespace packdeck::log {

namespace {

constexpr std::int64_t microseconds = 1'000'000;

} // namespace

void appendCandumpLine(const can::Frame& frame, std::string_view interface, bool direction, std::string& out)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const std::int64_t time = std::max<std::int64_t>(frame.time, 0);
    const std::size_t length = std::min<std::size_t>(frame.length, frame.data.size());
    const auto end = std::back_inserter(out);
    fmt::format_to(end, FMT_STRING("({:010}.{:06}) {} "), time / microseconds, time % microseconds, interface);
    if (frame.has(can::Frame::ErrorFrame)) {
        fmt::format_to(end, FMT_STRING("{:08X}#"), frame.id | candumpErrorBit);
    } else if (frame.has(can::Frame::Extended)) {
        fmt::format_to(end, FMT_STRING("{:08X}#"), frame.id);
    } else {
        fmt::format_to(end, FMT_STRING("{:03X}#"), frame.id);
    }
    if (frame.has(can::Frame::Remote)) {
        out += 'R';
        if (length > 0) {
            out += digits[length];
        }
    } else {
        for (std::size_t i = 0; i < length; ++i) {
            out += digits[frame.data.at(i) >> 4];
            out += digits[frame.data.at(i) & 0x0F];
        }
    }
    if (direction) {
        out += frame.has(can::Frame::LocalEcho) ? " T" : " R";
    }
    out += '\n';
}

CandumpWriter::CandumpWriter(FileOutput output, WriterOptions options)
    : m_output(std::move(output))
    , m_options(std::move(options))
{
}

Result<void> CandumpWriter::write(std::span<const can::Frame> frames)
{
    m_lines.clear();
    for (const can::Frame& frame : frames) {
        if (frame.bus < m_options.channels.size()) {
            appendCandumpLine(frame, m_options.channels[frame.bus], m_options.direction, m_lines);
        } else {
            appendCandumpLine(frame, fmt::format("can{}", frame.bus), m_options.direction, m_lines);
        }
    }
    return m_output.write(m_lines);
}

Result<void> CandumpWriter::finish()
{
    return m_output.flush();
}

} // namespace packdeck::log
