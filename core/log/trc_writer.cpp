// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/trc_writer.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "log/channel_names.h"
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

TrcWriter::TrcWriter(FileOutput output, const WriterOptions& options)
    : m_output(std::move(output))
    , m_numbers(channelNumbers(options.channels))
{
}

Result<void> TrcWriter::write(std::span<const can::Frame> frames)
{
    m_text.clear();
    for (const can::Frame& frame : frames) {
        if (!std::exchange(m_begun, true)) {
            appendHeader(frame.time);
        }
        appendFrame(frame);
    }
    return m_output.write(m_text);
}

Result<void> TrcWriter::finish()
{
    m_text.clear();
    if (!std::exchange(m_begun, true)) {
        appendHeader(0);
    }
    if (auto written = m_output.write(m_text); !written) {
        return written;
    }
    return m_output.flush();
}

void TrcWriter::appendHeader(std::int64_t firstTime)
{
    const auto second = writableStart(firstTime);
    const auto start = second ? startAt(*second) : std::nullopt;
    m_text += ";$FILEVERSION=2.1\r\n";
    if (start) {
        m_start = start->time;
        m_text += ";$STARTTIME=" + start->text + "\r\n";
    }
    m_text += ";$COLUMNS=N,O,T,B,I,d,R,L,D\r\n"
              ";\r\n"
              ";   Message   Time    Type    ID     Rx/Tx\r\n"
              ";   Number    Offset  |  Bus  [hex]  |  Reserved\r\n"
              ";   |         [ms]    |  |    |      |  |  Data Length Code\r\n"
              ";   |         |       |  |    |      |  |  |    Data [hex] ...\r\n"
              ";   |         |       |  |    |      |  |  |    |\r\n"
              ";---+-- ------+------ +- +- --+----- +- +- +--- +- -- -- -- -- -- -- --\r\n";
}

void TrcWriter::appendFrame(const can::Frame& frame)
{
    const std::int64_t offset = frame.time - m_start; // may be negative: a frame that came too late
    const auto size = static_cast<std::uint64_t>(offset < 0 ? -offset : offset);
    const auto end = std::back_inserter(m_text);
    const bool error = frame.has(can::Frame::ErrorFrame);
    const bool remote = frame.has(can::Frame::Remote);
    const std::size_t length = error ? 0 : std::min<std::size_t>(frame.length, frame.data.size());
    const std::string id = error                             ? std::string("-")
                           : frame.has(can::Frame::Extended) ? fmt::format("{:08X}", frame.id)
                                                             : fmt::format("{:04X}", frame.id);
    fmt::format_to(end, FMT_STRING("{:>7} {:>13} {} {:>2} {:>8} {} -  {:<4}"), ++m_number,
                   fmt::format(FMT_STRING("{}{}.{:03}"), offset < 0 ? "-" : "", size / 1000, size % 1000),
                   error ? "ER" : (remote ? "RR" : "DT"), channelNumber(m_numbers, frame) + 1, id,
                   frame.has(can::Frame::LocalEcho) ? "Tx" : "Rx", length);
    for (std::size_t i = 0; i < length && !remote; ++i) {
        fmt::format_to(end, FMT_STRING(" {:02X}"), frame.data.at(i));
    }
    m_text += "\r\n";
}

} // namespace packdeck::log
