// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/asc_writer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "log/channel_names.h"
#include "log/local_time.h"

namespace packdeck::log {

namespace {

constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::int64_t million = 1'000'000;

std::string dateText(const LocalTime& time)
{
    const int hour = time.hour % 12 == 0 ? 12 : time.hour % 12;
    return fmt::format("{} {} {:02} {:02}:{:02}:{:02}.{:03} {} {}", days.at(static_cast<std::size_t>(dayOfWeek(time))),
                       months.at(static_cast<std::size_t>(time.month - 1)), time.day, hour, time.minute, time.second,
                       time.microsecond / 1000, time.hour < 12 ? "am" : "pm", time.year);
}

} // namespace

AscWriter::AscWriter(FileOutput output, const WriterOptions& options)
    : m_output(std::move(output))
    , m_numbers(channelNumbers(options.channels))
{
}

Result<void> AscWriter::write(std::span<const can::Frame> frames)
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

Result<void> AscWriter::finish()
{
    m_text.clear();
    if (!std::exchange(m_begun, true)) {
        appendHeader(0);
    }
    m_text += "End TriggerBlock\n";
    if (auto written = m_output.write(m_text); !written) {
        return written;
    }
    return m_output.flush();
}

void AscWriter::appendHeader(std::int64_t firstTime)
{
    const auto start = writableStart(firstTime);
    m_start = start.value_or(0);
    const std::string date = start ? dateText(toLocal(*start)) : std::string();
    if (start) {
        m_text += "date " + date + '\n';
    }
    m_text += "base hex  timestamps absolute\ninternal events logged\n// version 9.0.0\n";
    m_text += start ? "Begin TriggerBlock " + date + '\n' : "Begin TriggerBlock\n";
    m_text += "   0.000000 Start of measurement\n";
}

void AscWriter::appendFrame(const can::Frame& frame)
{
    const std::int64_t time = std::max<std::int64_t>(frame.time - m_start, 0);
    const auto end = std::back_inserter(m_text);
    fmt::format_to(end, FMT_STRING("{:4}.{:06} {}  "), time / million, time % million,
                   channelNumber(m_numbers, frame) + 1);
    if (frame.has(can::Frame::ErrorFrame)) {
        m_text += "ErrorFrame\n";
        return;
    }
    const std::size_t length = std::min<std::size_t>(frame.length, frame.data.size());
    const bool remote = frame.has(can::Frame::Remote);
    fmt::format_to(end, FMT_STRING("{:<15} {:<4} {} {:x}"),
                   fmt::format(FMT_STRING("{:X}{}"), frame.id, frame.has(can::Frame::Extended) ? "x" : ""),
                   frame.has(can::Frame::LocalEcho) ? "Tx" : "Rx", remote ? 'r' : 'd', length);
    for (std::size_t i = 0; i < length && !remote; ++i) {
        fmt::format_to(end, FMT_STRING(" {:02X}"), frame.data.at(i));
    }
    m_text += '\n';
}

} // namespace packdeck::log
