// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/blf_reader.h"

#include <algorithm>
#include <utility>

#include "log/blf_format.h"
#include "log/blf_records.h"
#include "log/byte_load.h"
#include "log/frame_checks.h"
#include "log/inflate.h"
#include "log/local_time.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

using namespace blf;

constexpr std::size_t mostUncompressed = 64U << 20U; ///< of one container
constexpr std::size_t mostPadding = 8;               ///< what may stand between two objects
/// Of an object, from the start: 300 years, which no log lasts; the largest number of nanoseconds is beyond.
constexpr std::uint64_t latestTime_us = 10'000'000'000'000'000;
constexpr std::size_t objectFlagsAt = 16;
constexpr std::size_t objectTimeAt = 24;

/// Sizes of what is read of each kind of object, behind its header.
constexpr std::size_t messageSize = 16;
constexpr std::size_t fdMessage64Size = 40;

bool isFrameType(std::uint32_t type)
{
    return type == canMessage || type == canMessage2 || type == canFdMessage || type == canFdMessage64 ||
           type == canError || type == canErrorExt;
}

struct Content
{
    std::uint32_t channel = 0;
    std::uint32_t id = 0;
    unsigned length = 0;
    bool remote = false;
    bool transmitted = false;
    bool fd = false;
    std::string_view data;
};

/// What the body of an object says; false when it is too short.
bool parseContent(std::uint32_t type, std::string_view body, Content& content)
{
    constexpr unsigned fdBit = 0x1;
    constexpr std::uint32_t fd64Bit = 0x1000;
    constexpr std::uint32_t remote64Bit = 0x0010;
    constexpr std::size_t direction64At = 34;
    if (type == canFdMessage64) {
        if (body.size() < fdMessage64Size) {
            return false;
        }
        const auto flags = loadLittle<std::uint32_t>(body, 12);
        content.channel = static_cast<unsigned char>(body[0]);
        content.length = static_cast<unsigned char>(body[2]);
        content.id = loadLittle<std::uint32_t>(body, 4);
        content.fd = (flags & fd64Bit) != 0;
        content.remote = (flags & remote64Bit) != 0;
        content.transmitted = body[direction64At] != 0;
        content.data = body.substr(fdMessage64Size);
        return true;
    }
    if (body.size() < messageSize) {
        return false;
    }
    content.channel = loadLittle<std::uint16_t>(body, 0);
    const auto flags = static_cast<std::uint8_t>(body[2]);
    content.length = static_cast<unsigned char>(body[3]);
    content.id = loadLittle<std::uint32_t>(body, 4);
    content.remote = (flags & blf::remote) != 0;
    content.transmitted = (flags & blf::transmitted) != 0;
    content.data = body.substr(8);
    if (type == canFdMessage) {
        constexpr std::size_t fdFlagsAt = 13;
        constexpr std::size_t dataAt = 20;
        content.fd = (static_cast<std::uint8_t>(body[fdFlagsAt]) & fdBit) != 0;
        content.data = body.substr(std::min(body.size(), dataAt));
    }
    return true;
}

} // namespace

BlfReader::BlfReader(FrameSink sink)
    : m_collector(LogFormat::Blf, std::move(sink))
{
    m_collector.summary().dated = false;
}

bool BlfReader::feed(std::string_view bytes)
{
    m_file.append(bytes);
    if (m_hasHeader || takeHeader()) {
        while (!m_collector.stopped() && takeObject(m_file, Level::File)) {
        }
    }
    return !m_collector.stopped();
}

ReadSummary BlfReader::finish()
{
    const bool isCut =
        m_file.view().size() + m_skipped[0] > mostPadding || m_objects.view().size() + m_skipped[1] > mostPadding;
    if (!m_collector.stopped() && isCut) {
        ++m_object;
        addBad(PACKDECK_TEXT("LogProblem", "the file ends within a record"));
    }
    return m_collector.finish();
}

void BlfReader::addBad(std::string_view reason)
{
    m_collector.addBad(m_object, reason);
}

bool BlfReader::takeHeader()
{
    const std::string_view bytes = m_file.view();
    const auto size = fileHeaderLength(bytes);
    if (!size) {
        return false;
    }
    const auto number = [bytes](std::size_t i) { return int{loadLittle<std::uint16_t>(bytes, startTimeAt + 2 * i)}; };
    LocalTime start;
    start.year = number(0);
    start.month = number(1);
    start.day = number(3);
    start.hour = number(4);
    start.minute = number(5);
    start.second = number(6);
    start.microsecond = number(7) * 1000;
    if (const auto epoch = toEpoch(start)) {
        m_start = *epoch;
        m_collector.summary().dated = true;
    }
    m_file.take(*size);
    m_hasHeader = true;
    return true;
}

bool BlfReader::takeObject(ByteBuffer& from, Level level)
{
    const std::string_view bytes = from.view();
    const Step step = nextStep(bytes);
    std::size_t& skipped = m_skipped.at(static_cast<std::size_t>(level));
    if (step.kind == Step::Kind::NoRecord) {
        skipped += step.size;
        from.take(step.size);
        return true;
    }
    if (bytes.size() >= baseHeaderSize && std::exchange(skipped, 0) > mostPadding) {
        ++m_object;
        addBad(PACKDECK_TEXT("LogProblem", "bytes that are no record"));
    }
    if (step.kind == Step::Kind::More) {
        return false;
    }
    ++m_object;
    if (step.kind == Step::Kind::Impossible) {
        addBad(PACKDECK_TEXT("LogProblem", "a record of an impossible length"));
    } else {
        take(step.type, bytes.substr(0, step.size), level);
    }
    from.take(step.size);
    return true;
}

void BlfReader::take(std::uint32_t type, std::string_view object, Level level)
{
    if (type == logContainer && level == Level::File) {
        takeContainer(object);
    } else if (isFrameType(type)) {
        takeFrame(type, object);
    } else {
        m_collector.addOther();
    }
}

void BlfReader::takeContainer(std::string_view object)
{
    if (object.size() < baseHeaderSize + containerHeaderSize) {
        addBad(PACKDECK_TEXT("LogProblem", "a record of an impossible length"));
        return;
    }
    const auto method = loadLittle<std::uint16_t>(object, baseHeaderSize);
    const std::string_view packed = object.substr(baseHeaderSize + containerHeaderSize);
    if (method == notCompressed) {
        m_objects.append(packed);
    } else if (method == zlibCompressed) {
        std::string unpacked;
        Inflater inflater(Inflater::Wrapping::Zlib);
        if (!inflater.unpack(packed, mostUncompressed, unpacked)) {
            addBad(PACKDECK_TEXT("LogProblem", "broken compressed data"));
        }
        m_objects.append(unpacked);
    } else {
        addBad(PACKDECK_TEXT("LogProblem", "an unknown kind of compression"));
        return;
    }
    while (!m_collector.stopped() && takeObject(m_objects, Level::Container)) {
    }
}

void BlfReader::takeFrame(std::uint32_t type, std::string_view object)
{
    const std::size_t headerSize = loadLittle<std::uint16_t>(object, 4);
    if (headerSize < headerSizeV1 || object.size() < headerSize) {
        addBad(PACKDECK_TEXT("LogProblem", "a record of an impossible length"));
        return;
    }
    const auto flags = loadLittle<std::uint32_t>(object, objectFlagsAt);
    const auto ticks = loadLittle<std::uint64_t>(object, objectTimeAt);
    const std::uint64_t time = flags == tenMicroseconds ? (ticks > latestTime_us ? ticks : ticks * 10) : ticks / 1000;
    if (time > latestTime_us) {
        addBad(notATime);
        return;
    }
    can::Frame frame;
    frame.time = m_start + static_cast<std::int64_t>(time);
    const std::string_view body = object.substr(headerSize);
    Content content;
    if (type == canError || type == canErrorExt) {
        if (body.size() < 2) {
            addBad(notAByte);
            return;
        }
        content.channel = loadLittle<std::uint16_t>(body, 0);
        frame.flags = can::Frame::ErrorFrame;
    } else if (!parseContent(type, body, content)) {
        addBad(notAByte);
        return;
    } else if (content.fd) {
        m_collector.addFd();
        return;
    } else {
        const bool extended = (content.id & extendedBit) != 0;
        const std::string_view reason = setId(content.id & ~extendedBit, extended, frame);
        if (!reason.empty()) {
            addBad(reason);
            return;
        }
        frame.flags = static_cast<std::uint8_t>(frame.flags | (content.remote ? can::Frame::Remote : 0) |
                                                (content.transmitted ? can::Frame::LocalEcho : 0));
        frame.length = static_cast<std::uint8_t>(std::min<std::size_t>(content.length, mostDataBytes));
        if (!content.remote) {
            if (content.data.size() < frame.length) {
                addBad(notAByte);
                return;
            }
            std::copy_n(content.data.begin(), frame.length, frame.data.begin());
        }
    }
    if (!m_collector.busOf(std::to_string(content.channel), frame.bus)) {
        addBad(tooManyChannels);
        return;
    }
    m_collector.add(frame);
}

} // namespace packdeck::log
