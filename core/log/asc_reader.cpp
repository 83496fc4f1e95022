// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/asc_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "log/frame_checks.h"
#include "log/local_time.h"
#include "log/text_scan.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

constexpr int microsecondDigits = 6;

struct MonthName
{
    std::string_view beginning;
    int month;
};

// Vector's programs write month names in the language of Windows. The longer of two that begin alike stands first.
constexpr std::array monthNames{MonthName{"jan", 1},
                                MonthName{"feb", 2},
                                MonthName{"f\xC3\xA9v", 2},
                                MonthName{"f\xE9v", 2},
                                MonthName{"mar", 3},
                                MonthName{"m\xC3\xA4r", 3},
                                MonthName{"m\xE4r", 3},
                                MonthName{"mrz", 3},
                                MonthName{"apr", 4},
                                MonthName{"avr", 4},
                                MonthName{"may", 5},
                                MonthName{"mai", 5},
                                MonthName{"juin", 6},
                                MonthName{"jun", 6},
                                MonthName{"juil", 7},
                                MonthName{"jul", 7},
                                MonthName{"aug", 8},
                                MonthName{"ao", 8},
                                MonthName{"sep", 9},
                                MonthName{"oct", 10},
                                MonthName{"okt", 10},
                                MonthName{"nov", 11},
                                MonthName{"dec", 12},
                                MonthName{"dez", 12},
                                MonthName{"d\xC3\xA9"
                                          "c",
                                          12},
                                MonthName{"d\xE9"
                                          "c",
                                          12}};

std::optional<int> monthOf(std::string_view word)
{
    const auto* const found = std::find_if(monthNames.begin(), monthNames.end(), [word](const MonthName& name) {
        return startsWithIgnoringCase(word, name.beginning);
    });
    return found == monthNames.end() ? std::nullopt : std::optional(found->month);
}

/// "08:16:25" with or without ".067".
bool parseClock(std::string_view word, LocalTime& time)
{
    std::vector<std::string_view> parts;
    splitTrimmed(word, ':', parts);
    if (parts.size() != 3) {
        return false;
    }
    const auto hour = parseDecimal(parts[0]);
    const auto minute = parseDecimal(parts[1]);
    const auto second = parseFixed(parts[2], microsecondDigits);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second < 0 || *second >= 61'000'000) {
        return false;
    }
    time.hour = static_cast<int>(*hour);
    time.minute = static_cast<int>(*minute);
    time.second = static_cast<int>(*second / 1'000'000);
    time.microsecond = static_cast<int>(*second % 1'000'000);
    return true;
}

bool isDirection(std::string_view word)
{
    return word == "Rx" || word == "Tx" || word == "TxRq";
}

} // namespace

std::optional<std::int64_t> parseAscDate(std::string_view text)
{
    constexpr std::uint64_t firstYear = 1970;
    LocalTime time;
    bool hasClock = false;
    bool hasDay = false;
    bool hasYear = false;
    bool hasMonth = false;
    bool afternoon = false;
    bool morning = false;
    for (std::string_view word = takeWord(text); !word.empty(); word = takeWord(text)) {
        if (word.find(':') != std::string_view::npos) {
            hasClock = parseClock(word, time);
        } else if (equalsIgnoringCase(word, "pm")) {
            afternoon = true;
        } else if (equalsIgnoringCase(word, "am")) {
            morning = true;
        } else if (const auto number = parseDecimal(word.substr(0, word.find('.')))) {
            if (*number >= firstYear) {
                time.year = static_cast<int>(std::min<std::uint64_t>(*number, 10'000));
                hasYear = true;
            } else {
                time.day = static_cast<int>(std::min<std::uint64_t>(*number, 99));
                hasDay = true;
            }
        } else if (const auto month = monthOf(word)) {
            // The first word may be a day whose name begins like a month ("Mar" is Tuesday in French): the last wins.
            time.month = *month;
            hasMonth = true;
        }
    }
    if (!hasClock || !hasDay || !hasYear || !hasMonth) {
        return std::nullopt;
    }
    if (afternoon && time.hour < 12) {
        time.hour += 12;
    } else if (morning && time.hour == 12) {
        time.hour = 0;
    }
    return toEpoch(time);
}

std::optional<std::int64_t> AscKnown::offsetTo(const AscKnown& truth) const
{
    if (decimal != truth.decimal || relative != truth.relative) {
        return std::nullopt;
    }
    return truth.start - start + (relative ? truth.last - last : 0);
}

void AscKnown::rebase(const AscKnown& assumed, const AscKnown& truth)
{
    start += truth.start - assumed.start;
    last += relative ? truth.last - assumed.last : 0;
}

AscReader::AscReader(FrameSink sink)
    : ResumableReader(LogFormat::Asc, std::move(sink))
{
    collector().summary().dated = false;
}

std::unique_ptr<AscReader> AscReader::fresh(FrameSink sink)
{
    return std::make_unique<AscReader>(std::move(sink));
}

void AscReader::takeLine(std::string_view line)
{
    line = trimmed(line);
    if (line.empty() || line.starts_with("//") || takeHeader(line)) {
        return;
    }
    std::string_view rest = line;
    const std::string_view stamp = takeWord(rest);
    const auto time = parseFixed(stamp, microsecondDigits);
    if (!time || *time < 0 || stamp.find('.') == std::string_view::npos) {
        addBadLine(PACKDECK_TEXT("LogProblem", "expected a time in seconds, as 12.345678"));
        return;
    }
    m_known.last = m_known.relative ? m_known.last + *time : *time;
    takeEvent(m_known.start + m_known.last, rest);
}

bool AscReader::takeHeader(std::string_view line)
{
    if (line.front() >= '0' && line.front() <= '9') {
        return false; // as nearly all lines: the time of an event
    }
    std::string_view rest = line;
    const std::string_view word = takeWord(rest);
    if (equalsIgnoringCase(word, "date")) {
        takeDate(rest);
        return true;
    }
    if (equalsIgnoringCase(word, "base")) {
        turn();
        m_known.decimal = equalsIgnoringCase(takeWord(rest), "dec");
        takeWord(rest); // "timestamps"
        m_known.relative = equalsIgnoringCase(takeWord(rest), "relative");
        return true;
    }
    if (equalsIgnoringCase(word, "begin")) {
        takeWord(rest); // "Triggerblock"
        takeDate(rest);
        return true;
    }
    constexpr std::array<std::string_view, 5> headers{"no", "internal", "end", "previous", "version"};
    return std::any_of(headers.begin(), headers.end(),
                       [word](std::string_view header) { return equalsIgnoringCase(word, header); });
}

void AscReader::takeDate(std::string_view text)
{
    // A trigger block may begin without a date; that of the file holds on then.
    if (const auto start = parseAscDate(text)) {
        turn();
        m_known.start = *start;
        m_known.last = 0;
        collector().summary().dated = true;
    }
}

void AscReader::takeEvent(std::int64_t time, std::string_view rest)
{
    can::Frame frame;
    frame.time = time;
    const std::string_view channel = takeWord(rest);
    if (channel == "CANFD") {
        takeWord(rest); // channel
        const std::string_view direction = takeWord(rest);
        if (isDirection(direction)) {
            collector().addFd();
        } else {
            collector().addOther();
        }
        return;
    }
    const auto number = parseDecimal(channel);
    const std::string_view id = takeWord(rest);
    if (!number || *number > UINT8_MAX) {
        collector().addOther();
        return;
    }
    if (startsWithIgnoringCase(id, "ErrorFrame")) {
        frame.flags = can::Frame::ErrorFrame;
    } else {
        const std::string_view direction = takeWord(rest);
        if (!isFrame(id, direction)) {
            collector().addOther();
            return;
        }
        if (const std::string_view reason = parseId(id, frame); !reason.empty()) {
            addBadLine(reason);
            return;
        }
        if (direction != "Rx") {
            frame.flags |= can::Frame::LocalEcho;
        }
        if (direction == "TxRq") { // was asked for, not yet on the bus: its Tx line follows
            collector().addOther();
            return;
        }
        if (const std::string_view reason = takeFrame(frame, rest); !reason.empty()) {
            addBadLine(reason);
            return;
        }
    }
    if (!collector().busOf(channel, frame.bus)) {
        addBadLine(tooManyChannels);
        return;
    }
    collector().add(frame);
}

bool AscReader::isFrame(std::string_view id, std::string_view direction) const
{
    return !id.empty() && isDirection(direction) &&
           (parseNumber(id) || ((id.ends_with('x') || id.ends_with('X')) && id.size() > 1));
}

std::optional<std::uint64_t> AscReader::parseNumber(std::string_view word) const
{
    return m_known.decimal ? parseDecimal(word) : parseHex(word);
}

std::string_view AscReader::parseId(std::string_view word, can::Frame& frame) const
{
    const bool extended = word.ends_with('x') || word.ends_with('X');
    word.remove_suffix(extended ? 1 : 0);
    const auto id = parseNumber(word);
    return id ? setId(*id, extended, frame) : notAnId;
}

std::string_view AscReader::takeFrame(can::Frame& frame, std::string_view rest) const
{
    const std::string_view kind = takeWord(rest);
    if (kind != "d" && kind != "r") {
        return PACKDECK_TEXT("LogProblem", "expected d or r after the direction");
    }
    const std::string_view lengthWord = takeWord(rest);
    const bool remote = kind == "r";
    // The DLC is one hexadecimal digit in either base; old files leave it out of remote frames.
    const auto dlc = parseHex(lengthWord);
    if (remote) {
        frame.flags |= can::Frame::Remote;
        frame.length = static_cast<std::uint8_t>(std::min<std::uint64_t>(dlc.value_or(0), mostDataBytes));
        return {};
    }
    if (!dlc || *dlc > 0xF) {
        return notALength;
    }
    frame.length = static_cast<std::uint8_t>(std::min<std::uint64_t>(*dlc, mostDataBytes));
    for (std::size_t i = 0; i < frame.length; ++i) {
        const auto byte = parseNumber(takeWord(rest));
        if (!byte || *byte > UINT8_MAX) {
            return notAByte;
        }
        frame.data.at(i) = static_cast<std::uint8_t>(*byte);
    }
    return {}; // what may follow (length, bit count) is not ours
}

bool looksLikeAsc(std::string_view line)
{
    line = trimmed(line);
    std::string_view rest = line;
    const std::string_view first = takeWord(rest);
    const std::string_view second = takeWord(rest);
    if (equalsIgnoringCase(first, "date")) {
        return parseAscDate(line.substr(first.size())).has_value();
    }
    if (equalsIgnoringCase(first, "base")) {
        return equalsIgnoringCase(second, "hex") || equalsIgnoringCase(second, "dec");
    }
    if (first.find('.') == std::string_view::npos || !parseFixed(first, microsecondDigits)) {
        return false;
    }
    if (second == "CANFD") {
        return true;
    }
    const std::string_view id = takeWord(rest);
    return parseDecimal(second) && !id.empty() && (isDirection(takeWord(rest)) || id == "ErrorFrame");
}

} // namespace packdeck::log
