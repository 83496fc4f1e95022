// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/gvret_reader.h"

#include <algorithm>
#include <utility>

#include "log/frame_checks.h"
#include "log/text_scan.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

constexpr std::string_view timeName = "Time Stamp";

bool isHeader(const std::vector<std::string_view>& fields)
{
    const auto has = [&fields](std::string_view name) {
        return std::any_of(fields.begin(), fields.end(),
                           [name](std::string_view field) { return equalsIgnoringCase(field, name); });
    };
    return equalsIgnoringCase(fields.front(), timeName) && has("ID") && has("LEN");
}

bool isTrue(std::string_view word)
{
    return equalsIgnoringCase(word, "true") || word == "1";
}

} // namespace

GvretReader::GvretReader(FrameSink sink)
    : ResumableReader(LogFormat::Gvret, std::move(sink))
{
}

std::unique_ptr<GvretReader> GvretReader::fresh(FrameSink sink)
{
    return std::make_unique<GvretReader>(std::move(sink));
}

void GvretReader::takeLine(std::string_view line)
{
    splitTrimmed(line, ',', m_fields);
    if (isHeader(m_fields)) {
        takeHeader();
    } else {
        takeFrame();
    }
}

void GvretReader::takeHeader()
{
    turn();
    constexpr std::array<std::string_view, GvretColumns::ColumnCount> names{timeName, "ID",  "Extended", "Dir",
                                                                            "Bus",    "LEN", "D1"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), [name = names.at(i)](std::string_view field) {
            return equalsIgnoringCase(field, name);
        });
        m_known.places.at(i) =
            found == m_fields.end() ? GvretColumns::absent : static_cast<std::size_t>(found - m_fields.begin());
    }
}

std::string_view GvretReader::field(GvretColumns::Column column) const
{
    const std::size_t place = m_known.places.at(column);
    return place < m_fields.size() ? m_fields[place] : std::string_view();
}

void GvretReader::takeFrame()
{
    can::Frame frame;
    if (const std::string_view reason = fill(frame); !reason.empty()) {
        addBadLine(reason);
        return;
    }
    const std::string_view bus = field(GvretColumns::Bus).empty() ? std::string_view("0") : field(GvretColumns::Bus);
    if (!collector().busOf(bus, frame.bus)) {
        addBadLine(tooManyChannels);
        return;
    }
    // Counted from the start of the adapter, unless SavvyCAN was told to take the computer's clock.
    constexpr std::int64_t year2000 = 946'684'800'000'000;
    collector().summary().dated = collector().summary().dated && frame.time >= year2000;
    collector().add(frame);
}

std::string_view GvretReader::fill(can::Frame& frame) const
{
    const auto time = parseFixed(field(GvretColumns::Time), 0);
    if (!time || *time < 0) {
        return notATime;
    }
    frame.time = *time;
    const auto id = parseHex(field(GvretColumns::Id));
    if (!id) {
        return notAnId;
    }
    // What SavvyCAN writes of an ID that it knows as 29-bit says so; files of others may not.
    const bool extended = isTrue(field(GvretColumns::Extended)) || *id > highestStandardId;
    if (const std::string_view reason = setId(*id, extended, frame); !reason.empty()) {
        return reason;
    }
    if (startsWithIgnoringCase(field(GvretColumns::Direction), "T")) {
        frame.flags |= can::Frame::LocalEcho;
    }
    const auto length = parseDecimal(field(GvretColumns::Length));
    if (!length || *length > mostDataBytes) {
        return notALength;
    }
    frame.length = static_cast<std::uint8_t>(*length);
    const std::size_t first = m_known.places[GvretColumns::FirstByte];
    for (std::size_t i = 0; i < frame.length; ++i) {
        if (first == GvretColumns::absent || first + i >= m_fields.size()) {
            return notAByte;
        }
        const std::string_view text = m_fields[first + i];
        const auto byte = text.size() <= 2 ? parseHex(text) : std::nullopt;
        if (!byte) {
            return notAByte;
        }
        frame.data.at(i) = static_cast<std::uint8_t>(*byte);
    }
    return {};
}

bool looksLikeGvret(std::string_view line)
{
    std::vector<std::string_view> fields;
    splitTrimmed(line, ',', fields);
    return isHeader(fields);
}

} // namespace packdeck::log
