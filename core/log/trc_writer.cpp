// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/trc_writer.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

#include <fmt/format.h>

#include "log/local_time.h"

namespace packdeck::log {

namespace {

/// The start as the file has it: the number and the time that a reader makes of it.
struct Start
{
    std::string text;
    std::int64_t time = 0;
};

std::optional<Start> startAt(std::int64_t time)
{
    Start start;
    start.text = fmt::format("{:.10f}", epochToOleDays(time));
    double days = 0;
    std::from_chars(start.text.data(), start.text.data() + start.text.size(), days);
    const auto again = oleDaysToEpoch(days);
    if (!again) {
        return std::nullopt;
    }
    start.time = *again;
    return start;
}

} // namespace

void TrcWriter::appendHeader(std::int64_t firstTime, std::string& text)
{
    const auto second = writableStart(firstTime);
    const auto start = second ? startAt(*second) : std::nullopt;
    text += ";$FILEVERSION=2.1\r\n";
    if (start) {
        m_start = start->time;
        text += ";$STARTTIME=" + start->text + "\r\n";
    }
    text += ";$COLUMNS=N,O,T,B,I,d,R,L,D\r\n"
            ";\r\n"
            ";   Message   Time    Type    ID     Rx/Tx\r\n"
            ";   Number    Offset  |  Bus  [hex]  |  Reserved\r\n"
            ";   |         [ms]    |  |    |      |  |  Data Length Code\r\n"
            ";   |         |       |  |    |      |  |  |    Data [hex] ...\r\n"
            ";   |         |       |  |    |      |  |  |    |\r\n"
            ";---+-- ------+------ +- +- --+----- +- +- +--- +- -- -- -- -- -- -- --\r\n";
}

void TrcWriter::appendFrame(const can::Frame& frame, std::string& text)
{
    const std::int64_t offset = frame.time - m_start; // may be negative: a frame that came too late
    const auto size = static_cast<std::uint64_t>(offset < 0 ? -offset : offset);
    const auto end = std::back_inserter(text);
    const bool error = frame.has(can::Frame::ErrorFrame);
    const bool remote = frame.has(can::Frame::Remote);
    const std::size_t length = error ? 0 : std::min<std::size_t>(frame.length, frame.data.size());
    const std::string id = error                             ? std::string("-")
                           : frame.has(can::Frame::Extended) ? fmt::format("{:08X}", frame.id)
                                                             : fmt::format("{:04X}", frame.id);
    fmt::format_to(end, FMT_STRING("{:>7} {:>13} {} {:>2} {:>8} {} -  {:<4}"), ++m_number,
                   fmt::format(FMT_STRING("{}{}.{:03}"), offset < 0 ? "-" : "", size / 1000, size % 1000),
                   error ? "ER" : (remote ? "RR" : "DT"), channelOf(frame), id,
                   frame.has(can::Frame::LocalEcho) ? "Tx" : "Rx", length);
    for (std::size_t i = 0; i < length && !remote; ++i) {
        fmt::format_to(end, FMT_STRING(" {:02X}"), frame.data.at(i));
    }
    text += "\r\n";
}

} // namespace packdeck::log
