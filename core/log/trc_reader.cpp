// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/trc_reader.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "log/frame_checks.h"
#include "log/local_time.h"
#include "log/text_scan.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

// The columns of the versions that do not declare them.
constexpr std::string_view columnsOf10 = "NOIlD";
constexpr std::string_view columnsOf11 = "NOdIlD";
constexpr std::string_view columnsOf12 = "NOBdIlD";
constexpr std::string_view columnsOf13 = "NOBdIRlD";
constexpr std::string_view columnsOf20 = "NOTIdlD";
constexpr std::string_view columnsOf21 = "NOTBIdRlD";

constexpr int microsecondsOfMillisecond = 3; ///< decimals

std::string_view columnsOfVersion(std::string_view version)
{
    if (version.starts_with("2.0")) {
        return columnsOf20;
    }
    if (version.starts_with('2')) {
        return columnsOf21;
    }
    if (version.starts_with("1.3")) {
        return columnsOf13;
    }
    if (version.starts_with("1.2")) {
        return columnsOf12;
    }
    return version.starts_with("1.1") ? columnsOf11 : columnsOf10;
}

/// What follows `;$NAME=`.
std::optional<std::string_view> keyword(std::string_view line, std::string_view name)
{
    if (!line.starts_with(";$") || !startsWithIgnoringCase(line.substr(2), name)) {
        return std::nullopt;
    }
    line.remove_prefix(2 + name.size());
    return line.starts_with('=') ? std::optional(trimmed(line.substr(1))) : std::nullopt;
}

bool isFdType(std::string_view type)
{
    return type == "FD" || type == "FB" || type == "FE" || type == "BI";
}

bool isNoFrame(std::string_view word)
{
    return word == "ST" || word == "EC" || word == "EV" || startsWithIgnoringCase(word, "Warn") ||
           startsWithIgnoringCase(word, "Error") || startsWithIgnoringCase(word, "Status");
}

std::optional<double> parseDouble(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

constexpr std::size_t longestStandardId = 4; ///< digits

} // namespace

TrcReader::TrcReader(FrameSink sink)
    : ResumableReader(LogFormat::Trc, std::move(sink))
{
    m_known.columns = columnsOf10;
    collector().summary().dated = false;
}

std::unique_ptr<TrcReader> TrcReader::fresh(FrameSink sink)
{
    return std::make_unique<TrcReader>(std::move(sink));
}

void TrcReader::takeLine(std::string_view line)
{
    line = trimmed(line);
    if (line.starts_with(';')) {
        takeComment(line);
    } else if (!line.empty()) {
        takeRecord(line);
    }
}

void TrcReader::takeComment(std::string_view line)
{
    turn();
    if (const auto version = keyword(line, "FILEVERSION")) {
        m_known.columns = columnsOfVersion(*version);
        m_known.typed = version->starts_with('2');
    } else if (const auto start = keyword(line, "STARTTIME")) {
        const auto days = parseDouble(*start);
        if (const auto epoch = days ? oleDaysToEpoch(*days) : std::nullopt) {
            m_known.start = *epoch;
            collector().summary().dated = true;
        }
    } else if (const auto columns = keyword(line, "COLUMNS")) {
        m_known.columns.clear();
        std::copy_if(columns->begin(), columns->end(), std::back_inserter(m_known.columns),
                     [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
    }
}

void TrcReader::takeRecord(std::string_view line)
{
    can::Frame frame;
    std::string_view rest = line;
    std::string_view bus = "1";
    bool remote = false;
    bool hasId = false;
    bool hasTime = false;
    for (const char column : m_known.columns) {
        if (column == 'D' || (column == 'I' && hasId)) {
            break;
        }
        if (column == 'l' || column == 'L') {
            const std::string_view reason = takeData(rest, column == 'L', remote, frame);
            if (!reason.empty()) {
                addBadLine(reason);
                return;
            }
            break;
        }
        const std::string_view word = takeWord(rest);
        if (column == 'O') {
            const auto offset = parseFixed(word, microsecondsOfMillisecond);
            hasTime = offset.has_value();
            if (!hasTime) {
                addBadLine(notATime);
                return;
            }
            frame.time = m_known.start + *offset;
        } else if (column == 'T') {
            if (isFdType(word)) {
                collector().addFd();
                return;
            }
            if (word == "ER") { // what follows differs between the versions; that there was an error does not
                frame.flags = can::Frame::ErrorFrame;
                hasId = true;
                continue;
            }
            if (word != "DT" && word != "RR") {
                collector().addOther();
                return;
            }
            remote = word == "RR";
        } else if (column == 'd') {
            if (!m_known.typed && isNoFrame(word)) {
                collector().addOther();
                return;
            }
            if (equalsIgnoringCase(word, "Tx")) {
                frame.flags |= can::Frame::LocalEcho;
            }
        } else if (column == 'B') {
            bus = word;
        } else if (column == 'I') {
            constexpr std::uint64_t errorInVersion10 = 0xFFFFFFFF;
            const auto id = parseHex(word);
            if (id == errorInVersion10) {
                collector().addOther();
                return;
            }
            const std::string_view reason = id ? setId(*id, word.size() > longestStandardId, frame) : notAnId;
            if (!reason.empty()) {
                addBadLine(reason);
                return;
            }
            hasId = true;
        }
    }
    if (!hasId || !hasTime) {
        addBadLine(PACKDECK_TEXT("LogProblem", "the columns give no time and no ID"));
        return;
    }
    if (remote) {
        frame.flags |= can::Frame::Remote;
    }
    if (!collector().busOf(bus, frame.bus)) {
        addBadLine(tooManyChannels);
        return;
    }
    collector().add(frame);
}

std::string_view TrcReader::takeData(std::string_view rest, bool dataLengthCode, bool remote, can::Frame& frame)
{
    constexpr std::uint64_t mostLength = 15;
    const auto length = parseDecimal(takeWord(rest));
    if (!length || *length > (dataLengthCode ? mostLength : std::uint64_t{mostDataBytes})) {
        return notALength;
    }
    frame.length = static_cast<std::uint8_t>(std::min<std::uint64_t>(*length, mostDataBytes));
    for (std::size_t i = 0; i < frame.length; ++i) {
        const std::string_view word = takeWord(rest);
        if (remote || (i == 0 && equalsIgnoringCase(word, "RTR"))) {
            frame.flags |= can::Frame::Remote;
            return {};
        }
        const auto byte = word.size() <= 2 ? parseHex(word) : std::nullopt;
        if (!byte) {
            return notAByte;
        }
        frame.data.at(i) = static_cast<std::uint8_t>(*byte);
    }
    return {};
}

bool looksLikeTrc(std::string_view line)
{
    line = trimmed(line);
    if (keyword(line, "FILEVERSION")) {
        return true;
    }
    // Version 1.0 has no such line: "     1)      1841  0001  8  00 00".
    const std::string_view number = takeWord(line);
    return number.ends_with(')') && parseDecimal(number.substr(0, number.size() - 1)) &&
           parseFixed(takeWord(line), microsecondsOfMillisecond) && parseHex(takeWord(line));
}

} // namespace packdeck::log
