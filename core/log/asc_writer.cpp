// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/asc_writer.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

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

void AscWriter::appendHeader(std::int64_t firstTime, std::string& text)
{
    const auto start = writableStart(firstTime);
    m_start = start.value_or(0);
    const std::string date = start ? dateText(toLocal(*start)) : std::string();
    if (start) {
        text += "date " + date + '\n';
    }
    text += "base hex  timestamps absolute\ninternal events logged\n// version 9.0.0\n";
    text += start ? "Begin TriggerBlock " + date + '\n' : "Begin TriggerBlock\n";
    text += "   0.000000 Start of measurement\n";
}

void AscWriter::appendFrame(const can::Frame& frame, std::string& text)
{
    const std::int64_t time = std::max<std::int64_t>(frame.time - m_start, 0);
    const auto end = std::back_inserter(text);
    fmt::format_to(end, FMT_STRING("{:4}.{:06} {}  "), time / million, time % million, channelOf(frame));
    if (frame.has(can::Frame::ErrorFrame)) {
        text += "ErrorFrame\n";
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
    text += '\n';
}

} // namespace packdeck::log
