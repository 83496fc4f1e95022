// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/frame_printer.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include <fmt/compile.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace packdeck::ctl {

namespace {

constexpr auto replace = nlohmann::json::error_handler_t::replace; ///< a channel may have any name

/// Seconds with all six decimals: exact, where a double of them is not.
void appendSeconds(std::int64_t microseconds, std::string& out)
{
    constexpr std::uint64_t million = 1'000'000;
    const bool negative = microseconds < 0;
    const std::uint64_t size =
        negative ? 0 - static_cast<std::uint64_t>(microseconds) : static_cast<std::uint64_t>(microseconds);
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}{}.{:06}"), negative ? "-" : "", size / million,
                   size % million);
}

/// The shortest number that reads back as the same.
void appendNumber(double value, std::string& out)
{
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}"), value);
}

/// For reading: 3.796 where the double nearest to it would be 3.7960000000000003.
void appendReadable(double value, int digits, std::string& out)
{
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{:.{}g}"), value, digits);
}

void appendData(const can::Frame& frame, std::string& out)
{
    for (std::size_t i = 0; i < std::min<std::size_t>(frame.length, frame.data.size()); ++i) {
        fmt::format_to(std::back_inserter(out), FMT_COMPILE("{:02X}"), frame.data.at(i));
    }
}

void appendTimeAndId(const can::Frame& frame, std::string& out)
{
    appendSeconds(frame.time, out);
    if (frame.has(can::Frame::Extended)) {
        fmt::format_to(std::back_inserter(out), FMT_COMPILE("  {:08X}  "), frame.id);
    } else {
        fmt::format_to(std::back_inserter(out), FMT_COMPILE("  {:03X}  "), frame.id);
    }
}

} // namespace

FramePrinter::FramePrinter(const dbc::Database& database, Style style, const std::vector<std::string>& packs)
    : m_style(style)
{
    const bool json = style == Style::Json;
    for (const dbc::Message& message : database.messages()) {
        const std::string pack = m_messages.size() < packs.size() ? packs[m_messages.size()] : std::string();
        MessageParts& parts = m_messages.emplace_back();
        if (!pack.empty()) {
            parts.name = json ? R"(,"pack":)" + nlohmann::json(pack).dump(-1, ' ', false, replace) : pack + "  ";
        }
        // Names are identifiers: there is nothing in them to escape.
        parts.name += json ? R"(,"message":")" + message.name + R"(","signals":{)" : message.name;
        for (const dbc::Signal& signal : message.signals) {
            SignalParts& next = parts.signals.emplace_back();
            next.before = json ? '"' + signal.name + "\":" : "  " + signal.name + '=';
            next.after = json || signal.unit.empty() ? std::string() : ' ' + signal.unit;
            next.codec = dbc::SignalCodec(signal);
            constexpr int digitsOfFloat = 7;
            next.digits = signal.valueType == dbc::ValueType::Float32 ? digitsOfFloat : next.digits;
            next.words = json ? std::vector<dbc::ValueDescription>() : signal.values;
        }
    }
}

void FramePrinter::print(const can::Frame& frame, std::uint32_t message, std::span<const double> values,
                         std::string& out) const
{
    if (m_style == Style::Json) {
        printJson(frame, m_messages[message], values, out);
    } else {
        printText(frame, m_messages[message], values, out);
    }
}

void FramePrinter::printJson(const can::Frame& frame, const MessageParts& message, std::span<const double> values,
                             std::string& out) const
{
    out += R"({"time":)";
    appendSeconds(frame.time, out);
    fmt::format_to(std::back_inserter(out), FMT_COMPILE(R"(,"id":{})"), frame.id);
    out += message.name;
    bool first = true;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            continue;
        }
        if (!std::exchange(first, false)) {
            out += ',';
        }
        out += message.signals[i].before;
        if (std::isinf(values[i])) {
            out += "null"; // JSON has no infinity
        } else {
            appendNumber(values[i], out);
        }
    }
    out += "}}\n";
}

void FramePrinter::printText(const can::Frame& frame, const MessageParts& message, std::span<const double> values,
                             std::string& out) const
{
    appendTimeAndId(frame, out);
    out += message.name;
    const std::uint64_t word = dbc::dataWord(frame);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            continue;
        }
        const SignalParts& signal = message.signals[i];
        out += signal.before;
        appendReadable(values[i], signal.digits, out);
        out += signal.after;
        const auto described =
            std::find_if(signal.words.begin(), signal.words.end(),
                         [raw = signal.codec.raw(word)](const auto& value) { return value.value == raw; });
        if (described != signal.words.end()) {
            out += " (" + described->text + ')';
        }
    }
    out += '\n';
}

void FramePrinter::printUnknown(const can::Frame& frame, std::string& out) const
{
    if (m_style == Style::Json) {
        out += R"({"time":)";
        appendSeconds(frame.time, out);
        fmt::format_to(std::back_inserter(out), FMT_COMPILE(R"(,"id":{},"message":null,"signals":{{}})"), frame.id);
        if (frame.has(can::Frame::Remote)) { // it asks for bytes and has none
            fmt::format_to(std::back_inserter(out), FMT_COMPILE(R"(,"remote":true,"length":{})"), frame.length);
        } else {
            out += frame.has(can::Frame::ErrorFrame) ? R"(,"error":true,"data":")" : R"(,"data":")";
            appendData(frame, out);
            out += '"';
        }
        out += "}\n";
        return;
    }
    appendTimeAndId(frame, out);
    if (frame.has(can::Frame::ErrorFrame)) {
        out += "error frame ";
    } else if (frame.has(can::Frame::Remote)) {
        out += "remote frame";
    }
    if (!frame.has(can::Frame::Remote)) {
        appendData(frame, out);
    }
    out += '\n';
}

} // namespace packdeck::ctl
