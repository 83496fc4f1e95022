// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/candump_line.h"

#include <array>
#include <bit>
#include <cstring>

#include "text/translatable.h"

namespace packdeck::log {

namespace {

constexpr std::uint8_t notHex = 0xFF;

constexpr std::array<std::uint8_t, 256> makeHexValues()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(notHex);
    for (std::uint8_t i = 0; i < 10; ++i) {
        values[static_cast<std::size_t>('0' + i)] = i;
    }
    for (std::uint8_t i = 0; i < 6; ++i) {
        values[static_cast<std::size_t>('a' + i)] = static_cast<std::uint8_t>(10 + i);
        values[static_cast<std::size_t>('A' + i)] = static_cast<std::uint8_t>(10 + i);
    }
    return values;
}

constexpr auto hexValues = makeHexValues();

/// Walks along a line; every take advances only when it succeeds.
class Cursor
{
public:
    explicit Cursor(std::string_view line)
        : m_at(line.data())
        , m_end(line.data() + line.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

    [[nodiscard]] const char* position() const { return m_at; }

    bool take(char c)
    {
        const bool there = m_at != m_end && *m_at == c;
        m_at += there ? 1 : 0;
        return there;
    }

    /// notHex when the next character is no hexadecimal digit.
    std::uint8_t takeHex()
    {
        const std::uint8_t value = m_at == m_end ? notHex : hexValues[static_cast<unsigned char>(*m_at)];
        m_at += value == notHex ? 0 : 1;
        return value;
    }

    /// Decimal digits, at most `most`; how many there were.
    int takeDecimal(std::int64_t& number, int most)
    {
        number = 0;
        int digits = 0;
        for (; digits < most && m_at != m_end; ++digits, ++m_at) {
            const auto digit = static_cast<unsigned>(static_cast<unsigned char>(*m_at)) - '0';
            if (digit > 9) {
                break;
            }
            number = number * 10 + digit;
        }
        return digits;
    }

    std::string_view takeWord()
    {
        const char* const first = m_at;
        while (m_at != m_end && *m_at != ' ') {
            ++m_at;
        }
        return {first, static_cast<std::size_t>(m_at - first)};
    }

private:
    const char* m_at;
    const char* m_end;
};

/// Of the name of an interface; those of Linux have 15. What is read fits into a line when it is written again.
constexpr std::size_t longestInterface = 255;
constexpr int mostSecondsDigits = 12; ///< keeps microseconds well within 64 bits
constexpr int mostFractionDigits = 9;
constexpr std::uint32_t highestStandardId = 0x7FF;
constexpr std::uint32_t highestExtendedId = 0x1FFFFFFF;
constexpr std::uint8_t mostBytes = 8;
constexpr int mostFdBytes = 64;

constexpr std::string_view badTime = PACKDECK_TEXT("LogProblem", "expected a time, as (1700000000.123456)");

bool parseTime(Cursor& cursor, std::int64_t& time)
{
    constexpr std::array<std::int64_t, mostFractionDigits + 1> toNanoseconds{
        1'000'000'000, 100'000'000, 10'000'000, 1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
    std::int64_t seconds = 0;
    std::int64_t fraction = 0;
    if (!cursor.take('(') || cursor.takeDecimal(seconds, mostSecondsDigits) == 0 || !cursor.take('.')) {
        return false;
    }
    const int digits = cursor.takeDecimal(fraction, mostFractionDigits);
    if (digits == 0 || !cursor.take(')')) {
        return false;
    }
    time = seconds * 1'000'000 +
           (digits == 6 ? fraction : fraction * toNanoseconds[static_cast<std::size_t>(digits)] / 1'000);
    return true;
}

/// The reason when it is no ID, else empty.
std::string_view parseId(Cursor& cursor, can::Frame& frame)
{
    std::uint32_t id = 0;
    int digits = 0;
    for (std::uint8_t digit = cursor.takeHex(); digit != notHex; digit = cursor.takeHex()) {
        id = (id << 4) | digit;
        if (++digits > 8) {
            break;
        }
    }
    if (digits == 3) {
        frame.id = id;
        return id <= highestStandardId ? std::string_view()
                                       : PACKDECK_TEXT("LogProblem", "an ID of three digits ends at 7FF");
    }
    if (digits != 8) {
        return PACKDECK_TEXT("LogProblem", "expected an ID of three or eight hexadecimal digits");
    }
    const bool error = (id & candumpErrorBit) != 0;
    frame.id = id & ~candumpErrorBit;
    frame.flags = error ? can::Frame::ErrorFrame : can::Frame::Extended;
    return frame.id <= highestExtendedId ? std::string_view()
                                         : PACKDECK_TEXT("LogProblem", "an ID of eight digits ends at 1FFFFFFF");
}

/// Two digits a byte, which dots may keep apart.
std::string_view parseData(Cursor& cursor, can::Frame& frame)
{
    for (frame.length = 0;; ++frame.length) {
        const std::uint8_t high = cursor.takeHex();
        if (high == notHex) {
            return {};
        }
        const std::uint8_t low = cursor.takeHex();
        if (low == notHex) {
            return PACKDECK_TEXT("LogProblem", "the data ends in the middle of a byte");
        }
        if (frame.length == mostBytes) {
            return PACKDECK_TEXT("LogProblem", "more than 8 data bytes");
        }
        frame.data[frame.length] = static_cast<std::uint8_t>((high << 4) | low);
        cursor.take('.');
    }
}

std::string_view parseRemoteLength(Cursor& cursor, can::Frame& frame)
{
    frame.flags |= can::Frame::Remote;
    const std::uint8_t length = cursor.takeHex();
    frame.length = length == notHex ? std::uint8_t{0} : length;
    return frame.length <= mostBytes ? std::string_view()
                                     : PACKDECK_TEXT("LogProblem", "a remote frame asks for 8 bytes at most");
}

/// A CAN FD frame is only looked at to tell it from a broken line.
std::string_view parseFd(Cursor& cursor)
{
    if (cursor.takeHex() == notHex) {
        return PACKDECK_TEXT("LogProblem", "expected the flags of a CAN FD frame after ##");
    }
    int digits = 0;
    while (digits <= 2 * mostFdBytes && cursor.takeHex() != notHex) {
        ++digits;
        if (digits % 2 == 0) {
            cursor.take('.');
        }
    }
    if (digits > 2 * mostFdBytes) {
        return PACKDECK_TEXT("LogProblem", "more than 64 data bytes");
    }
    return digits % 2 == 0 ? std::string_view() : PACKDECK_TEXT("LogProblem", "the data ends in the middle of a byte");
}

/// "45123#81:00:12345678#1122": the network and the priority, flags, type, acceptance field and data of a CAN XL frame.
bool isXl(std::string_view text)
{
    constexpr std::string_view control = "xx:xx:xxxxxxxx#";
    const std::size_t idDigits = text.find('#');
    if ((idDigits != 3 && idDigits != 5) || text.size() < idDigits + 1 + control.size()) {
        return false;
    }
    const std::string_view found = text.substr(idDigits + 1, control.size());
    for (std::size_t i = 0; i < control.size(); ++i) {
        const bool isHex = hexValues[static_cast<unsigned char>(found[i])] != notHex;
        if (control[i] == 'x' ? !isHex : found[i] != control[i]) {
            return false;
        }
    }
    return true;
}

/// What may stand behind the frame: "_" and the raw DLC, and the direction.
std::string_view parseTail(Cursor& cursor, can::Frame& frame)
{
    constexpr std::uint8_t lowestRawDlc = 9;
    if (cursor.take('_')) {
        const std::uint8_t dlc = cursor.takeHex();
        if (dlc == notHex || dlc < lowestRawDlc) {
            return PACKDECK_TEXT("LogProblem", "expected a raw DLC of 9 to F after _");
        }
    }
    if (cursor.atEnd()) {
        return {};
    }
    if (cursor.take(' ')) {
        if (cursor.take('T')) {
            frame.flags |= can::Frame::LocalEcho;
        } else {
            cursor.take('R');
        }
        while (cursor.take(' ')) { // an editor may have left them
        }
    }
    return cursor.atEnd() ? std::string_view()
                          : PACKDECK_TEXT("LogProblem", "expected hexadecimal data and nothing behind it");
}

constexpr std::uint64_t everyByte(std::uint8_t value)
{
    return value * 0x0101010101010101U;
}

std::uint64_t loadEight(const char* text)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    return word;
}

/// The value of eight ASCII digits, the first in the lowest byte: neighbours are joined to pairs, fours, eight.
/// Of other characters it makes just any number.
constexpr std::uint64_t eightDigits(std::uint64_t text)
{
    text = ((text & everyByte(0x0F)) * ((10U << 8) + 1)) >> 8;
    text = ((text & 0x00FF00FF00FF00FFU) * ((100U << 16) + 1)) >> 16;
    return ((text & 0x0000FFFF0000FFFFU) * ((std::uint64_t{10000} << 32) + 1)) >> 32;
}

constexpr bool areEightDigits(std::uint64_t text)
{
    return (((text + everyByte(0x46)) | (text - everyByte('0'))) & everyByte(0x80)) == 0;
}

/// The line nearly every log is made of, "(<10 digits>.<6 digits>) name <3 or 8 digits>#<whole bytes>", taken without
/// a branch a character. False for any other, good or bad: that is for the careful way.
bool parseUsual(std::string_view line, CandumpLine& result)
{
    constexpr std::size_t secondsAt = 1;
    constexpr std::size_t pointAt = 11;
    constexpr std::size_t closingAt = 18;
    constexpr std::size_t interfaceAt = 20;
    if (std::endian::native != std::endian::little || line.size() <= interfaceAt || line[0] != '(' ||
        line[pointAt] != '.' || line[closingAt] != ')' || line[closingAt + 1] != ' ') {
        return false;
    }
    // Seconds in 8 + 2 digits; the fraction behind the last of them and the point, which become zeros.
    const std::uint64_t seconds = loadEight(line.data() + secondsAt);
    const std::uint64_t fraction = (loadEight(line.data() + pointAt - 1) & ~std::uint64_t{0xFFFF}) | 0x3030;
    const auto ninth = static_cast<unsigned>(static_cast<unsigned char>(line[pointAt - 2])) - '0';
    const auto tenth = static_cast<unsigned>(static_cast<unsigned char>(line[pointAt - 1])) - '0';
    const std::size_t interfaceEnd = line.find(' ', interfaceAt);
    if (!areEightDigits(seconds) || !areEightDigits(fraction) || ninth > 9 || tenth > 9 ||
        interfaceEnd == std::string_view::npos || interfaceEnd == interfaceAt ||
        interfaceEnd - interfaceAt > longestInterface) {
        return false;
    }
    const char* const id = line.data() + interfaceEnd + 1;
    const auto left = static_cast<std::size_t>(line.data() + line.size() - id);
    const std::size_t idDigits = left > 3 && id[3] == '#' ? 3 : 8;
    if (left <= idDigits || id[idDigits] != '#') {
        return false;
    }
    const char* const data = id + idDigits + 1;
    const std::size_t digits = left - idDigits - 1;
    if (digits > std::size_t{2} * mostBytes || digits % 2 != 0) {
        return false;
    }
    unsigned worst = 0; // gets the high bits of notHex when some character is none
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < idDigits; ++i) {
        const unsigned digit = hexValues[static_cast<unsigned char>(id[i])];
        worst |= digit;
        number = (number << 4) | digit;
    }
    can::Frame& frame = result.frame;
    frame.length = static_cast<std::uint8_t>(digits / 2);
    for (std::size_t i = 0; i < digits / 2; ++i) {
        const unsigned high = hexValues[static_cast<unsigned char>(data[2 * i])];
        const unsigned low = hexValues[static_cast<unsigned char>(data[2 * i + 1])];
        worst |= high | low;
        frame.data[i] = static_cast<std::uint8_t>((high << 4) | low);
    }
    if (worst > 0xF || number > (idDigits == 3 ? highestStandardId : highestExtendedId)) {
        return false;
    }
    frame.time = static_cast<std::int64_t>((eightDigits(seconds) * 100 + ninth * 10 + tenth) * 1'000'000 +
                                           eightDigits(fraction));
    frame.id = number;
    frame.flags = static_cast<std::uint8_t>(idDigits == 3 ? 0 : can::Frame::Extended);
    result.interface = line.substr(interfaceAt, interfaceEnd - interfaceAt);
    result.kind = CandumpLine::Kind::Frame;
    return true;
}

/// Any line, with the reason when it is a bad one.
CandumpLine parseCarefully(std::string_view line)
{
    CandumpLine result;
    Cursor cursor(line);
    if (!parseTime(cursor, result.frame.time)) {
        result.reason = badTime;
        return result;
    }
    if (!cursor.take(' ')) {
        result.reason = PACKDECK_TEXT("LogProblem", "expected a blank after the time");
        return result;
    }
    result.interface = cursor.takeWord();
    if (result.interface.empty() || result.interface.size() > longestInterface || !cursor.take(' ')) {
        result.reason = PACKDECK_TEXT("LogProblem", "expected an interface and a blank after the time");
        return result;
    }
    if (isXl(line.substr(static_cast<std::size_t>(cursor.position() - line.data())))) {
        result.kind = CandumpLine::Kind::FdFrame;
        return result;
    }
    result.reason = parseId(cursor, result.frame);
    if (!result.reason.empty()) {
        return result;
    }
    if (!cursor.take('#')) {
        result.reason = PACKDECK_TEXT("LogProblem", "expected # after the ID");
        return result;
    }
    const bool fd = cursor.take('#');
    if (fd) {
        result.reason = parseFd(cursor);
    } else if (cursor.take('R')) {
        result.reason = parseRemoteLength(cursor, result.frame);
    } else {
        result.reason = parseData(cursor, result.frame);
    }
    if (result.reason.empty()) {
        result.reason = parseTail(cursor, result.frame);
    }
    if (result.reason.empty()) {
        result.kind = fd ? CandumpLine::Kind::FdFrame : CandumpLine::Kind::Frame;
    }
    return result;
}

} // namespace

CandumpLine parseCandumpLine(std::string_view line)
{
    CandumpLine result;
    return parseUsual(line, result) ? result : parseCarefully(line);
}

} // namespace packdeck::log
