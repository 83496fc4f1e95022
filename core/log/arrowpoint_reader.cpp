// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/arrowpoint_reader.h"

#include <algorithm>
#include <utility>

#include "log/file_name_date.h"
#include "log/frame_checks.h"
#include "log/local_time.h"
#include "log/text_scan.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

constexpr std::int64_t halfDay_us = 43'200'000'000;
constexpr std::int64_t day_us = 2 * halfDay_us;
constexpr std::int64_t lateRow_us = 60'000'000; ///< much more than rows were seen to overtake each other
constexpr std::uint64_t highestPseudoId = 1;    ///< 0: a bridge's heartbeat, 1: its settings
constexpr std::string_view timeName = "Recv time";
constexpr std::string_view numberName = "Packet num";
constexpr std::string_view loopback = "127.0.0.1";

/// The number behind any number of "0x": a version of the vendor's writer doubled it.
std::optional<std::uint64_t> parsePrefixedHex(std::string_view text)
{
    if (!startsWithIgnoringCase(text, "0x")) {
        return std::nullopt;
    }
    while (startsWithIgnoringCase(text, "0x")) {
        text.remove_prefix(2);
    }
    return parseHex(text);
}

/// "20:16:25.067" in microseconds of the day.
std::optional<std::int64_t> parseTimeOfDay(std::string_view text)
{
    const std::size_t first = text.find(':');
    const std::size_t second = text.find(':', first == std::string_view::npos ? first : first + 1);
    if (second == std::string_view::npos) {
        return std::nullopt;
    }
    const auto hours = parseDecimal(text.substr(0, first));
    const auto minutes = parseDecimal(text.substr(first + 1, second - first - 1));
    const auto seconds = parseFixed(text.substr(second + 1), 6);
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds < 0 || *seconds >= 61'000'000) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*hours * 3600 + *minutes * 60) * 1'000'000 + *seconds;
}

} // namespace

void ArrowPointKnown::forgetLines()
{
    lastTimeOfDay.reset();
    lastNumber.reset();
}

std::optional<std::int64_t> ArrowPointKnown::offsetTo(const ArrowPointKnown& truth) const
{
    if (columns != truth.columns || hasHeader != truth.hasHeader || lastTimeOfDay != truth.lastTimeOfDay ||
        lastNumber != truth.lastNumber) {
        return std::nullopt;
    }
    const std::int64_t days = truth.midnight - midnight;
    return isTimed() ? days : days + (truth.rows - rows) * ArrowPointReader::assumedPeriod_us;
}

void ArrowPointKnown::rebase(const ArrowPointKnown& assumed, const ArrowPointKnown& truth)
{
    midnight += truth.midnight - assumed.midnight;
    rows += truth.rows - assumed.rows;
}

ArrowPointReader::ArrowPointReader(LogFormat format, FrameSink sink, std::string_view fileName)
    : ResumableReader(format, std::move(sink))
    , m_format(format)
    , m_fileName(fileName)
{
    const auto named = dateInFileName(fileName);
    collector().summary().dated = named.has_value();
    if (named) {
        LocalTime midnight = *named;
        midnight.hour = midnight.minute = midnight.second = 0;
        m_known.midnight = toEpoch(midnight).value_or(0);
        m_known.nameTimeOfDay = toEpoch(*named).value_or(m_known.midnight) - m_known.midnight;
    }
}

std::unique_ptr<ArrowPointReader> ArrowPointReader::fresh(FrameSink sink) const
{
    return std::make_unique<ArrowPointReader>(m_format, std::move(sink), m_fileName);
}

void ArrowPointReader::takeLine(std::string_view line)
{
    splitTrimmed(line, ',', m_fields);
    if (isHeader()) {
        takeHeader();
        return;
    }
    if (!m_known.hasHeader) {
        assumeHeader();
    }
    can::Frame frame;
    const std::string_view reason = fill(frame);
    if (!reason.empty()) {
        addBadLine(reason);
        return;
    }
    noteNumber();
    if (frame.id <= highestPseudoId && !frame.has(can::Frame::Extended)) {
        collector().addOther();
        return;
    }
    const std::string_view sender = field(Known::Sender);
    if (!collector().busOf(sender.empty() ? std::string_view("0") : sender, frame.bus)) {
        addBadLine(tooManyChannels);
        return;
    }
    collector().add(frame);
}

bool ArrowPointReader::isHeader() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](std::string_view field) { return equalsIgnoringCase(field, numberName); });
}

void ArrowPointReader::takeHeader()
{
    decltype(Known::columns) columns{};
    bool behindFloats = false;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const std::string_view name = m_fields[i];
        const Known::Place place{behindFloats ? m_fields.size() - 1 - i : i, behindFloats};
        if (equalsIgnoringCase(name, timeName)) {
            columns[Known::Time] = place;
        } else if (equalsIgnoringCase(name, numberName)) {
            columns[Known::Number] = place;
        } else if (equalsIgnoringCase(name, "ID")) {
            columns[Known::Id] = place;
        } else if (equalsIgnoringCase(name, "flags")) {
            columns[Known::Flags] = place;
        } else if (equalsIgnoringCase(name, "data")) {
            columns[Known::Data] = place;
        } else if (startsWithIgnoringCase(name, "sender")) {
            columns[Known::Sender] = place;
        } else if (startsWithIgnoringCase(name, "float")) {
            behindFloats = true;
        } else if (!name.empty()) {
            columns[Known::Direction] = place; // where and how the vendor's later versions name it is not published
        }
    }
    settle(columns, true);
    m_known.lastNumber.reset();
}

void ArrowPointReader::settle(const decltype(Known::columns)& columns, bool isHeader)
{
    if (columns != m_known.columns || isHeader != m_known.hasHeader) {
        turn();
    }
    m_known.columns = columns;
    m_known.hasHeader = isHeader;
}

void ArrowPointReader::assumeHeader()
{
    const bool timed = parseTimeOfDay(m_fields.front()).has_value();
    const std::size_t first = timed ? 1 : 0;
    const auto isId = [this](std::size_t place) {
        return place < m_fields.size() && parsePrefixedHex(m_fields[place]).has_value();
    };
    decltype(Known::columns) columns = m_known.columns;
    columns[Known::Time] = timed ? Known::Place{0, false} : Known::Place{};
    columns[Known::Number] = {first, false};
    columns[Known::Id] = {first + 1, false};
    columns[Known::Flags] = {first + 2, false};
    columns[Known::Data] = {first + 3, false};
    columns[Known::Sender] = {0, true};
    settle(columns, isId(first + 1)); // else the next line may tell more
}

std::string_view ArrowPointReader::field(Known::Column column) const
{
    const Known::Place place = m_known.columns.at(column);
    if (place.index >= m_fields.size()) {
        return {};
    }
    return place.fromEnd ? m_fields[m_fields.size() - 1 - place.index] : m_fields[place.index];
}

std::string_view ArrowPointReader::fill(can::Frame& frame)
{
    const auto id = parsePrefixedHex(field(Known::Id));
    if (!id) {
        return PACKDECK_TEXT("LogProblem", "expected an ID, as 0x6F8");
    }
    std::string_view data = field(Known::Data);
    const auto number = parsePrefixedHex(data);
    constexpr std::size_t digits = 16;
    if (!number || data.size() < digits + 2 || data.size() - (data.find_last_of("xX") + 1) != digits) {
        return PACKDECK_TEXT("LogProblem", "expected 16 hexadecimal digits of data, as 0x0011223344556677");
    }
    const std::string_view flags = field(Known::Flags);
    const bool extended = flags.find_first_of("Ee") != std::string_view::npos || *id > highestStandardId;
    if (const std::string_view reason = setId(*id, extended, frame); !reason.empty()) {
        return reason;
    }
    if (flags.find_first_of("Rr") != std::string_view::npos) {
        frame.flags |= can::Frame::Remote;
    }
    const std::string_view direction = field(Known::Direction);
    if (field(Known::Sender) == loopback || startsWithIgnoringCase(direction, "S") ||
        startsWithIgnoringCase(direction, "T")) {
        frame.flags |= can::Frame::LocalEcho;
    }
    frame.length = static_cast<std::uint8_t>(mostDataBytes);
    for (std::size_t i = 0; i < mostDataBytes && !frame.has(can::Frame::Remote); ++i) {
        frame.data.at(i) = static_cast<std::uint8_t>(*number >> (8 * i)); // written byte 7 first
    }
    return takeTime(frame);
}

std::string_view ArrowPointReader::takeTime(can::Frame& frame)
{
    if (!m_known.isTimed()) {
        collector().summary().dated = false;
        frame.time = m_known.midnight + m_known.nameTimeOfDay.value_or(0) + m_known.rows++ * assumedPeriod_us;
        return {};
    }
    const auto time = parseTimeOfDay(field(Known::Time));
    if (!time) {
        return PACKDECK_TEXT("LogProblem", "expected a time of day, as 20:16:25.067");
    }
    // The name of the file is older than its first row, by minutes at most; a row may be late by some milliseconds.
    if (m_known.lastTimeOfDay && *m_known.lastTimeOfDay<lateRow_us&& * time> day_us - lateRow_us) {
        frame.time = m_known.midnight - day_us + *time; // of the day that is just over
        return {};
    }
    const auto before = m_known.lastTimeOfDay ? m_known.lastTimeOfDay : m_known.nameTimeOfDay;
    if (before && *time < *before - halfDay_us) {
        m_known.midnight += day_us;
    }
    m_known.lastTimeOfDay = time;
    frame.time = m_known.midnight + *time;
    return {};
}

void ArrowPointReader::noteNumber()
{
    const auto number = parseDecimal(field(Known::Number));
    if (number && m_known.lastNumber && *number > *m_known.lastNumber + 1) {
        collector().addMissing(*number - *m_known.lastNumber - 1);
    }
    if (number) {
        m_known.lastNumber = number;
    }
}

std::optional<LogFormat> vendorFormat(std::string_view line)
{
    std::vector<std::string_view> fields;
    splitTrimmed(line, ',', fields);
    if (equalsIgnoringCase(fields[0], timeName) && fields.size() > 1 && equalsIgnoringCase(fields[1], numberName)) {
        return LogFormat::ArrowPoint;
    }
    if (equalsIgnoringCase(fields[0], numberName)) {
        return LogFormat::Tritium;
    }
    const bool timed = parseTimeOfDay(fields[0]).has_value();
    const std::size_t first = timed ? 1 : 0;
    constexpr std::size_t columnsFromNumber = 7;
    if (fields.size() < first + columnsFromNumber || !parseDecimal(fields[first]) ||
        !parsePrefixedHex(fields[first + 1]) || !parsePrefixedHex(fields[first + 3])) {
        return std::nullopt;
    }
    return timed ? LogFormat::ArrowPoint : LogFormat::Tritium;
}

} // namespace packdeck::log
