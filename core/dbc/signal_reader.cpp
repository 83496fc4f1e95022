// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/signal_reader.h"

#include <charconv>
#include <limits>

#include "text/translatable.h"

namespace packdeck::dbc {

namespace {

/// "M", "m3", "m3M"; false when it is none of them.
bool parseMultiplexMark(std::string_view mark, Multiplexing& multiplexing)
{
    if (mark.starts_with('m')) {
        MultiplexRange range;
        const char* const end = mark.data() + mark.size();
        const auto [rest, error] = std::from_chars(mark.data() + 1, end, range.first);
        if (error != std::errc()) {
            return false;
        }
        range.last = range.first;
        multiplexing.isMultiplexed = true;
        multiplexing.ranges.push_back(range);
        mark = {rest, static_cast<std::size_t>(end - rest)};
    }
    multiplexing.isMultiplexor = mark == "M";
    return mark.empty() || multiplexing.isMultiplexor;
}

bool readMultiplexMark(TokenReader& reader, Signal& signal)
{
    if (!parseMultiplexMark(reader.scanner().peekIdentifier(), signal.multiplexing)) {
        return reader.fail(PACKDECK_TEXT("DbcProblem", "expected ':' after the signal name, or M, m0, m0M"));
    }
    reader.scanner().takeIdentifier();
    return reader.expect(':', PACKDECK_TEXT("DbcProblem", "expected ':' after the signal name"));
}

bool readBits(TokenReader& reader, Signal& signal)
{
    std::uint64_t start = 0;
    std::uint64_t length = 0;
    std::uint64_t order = 0;
    if (!reader.expectUnsigned(start, std::numeric_limits<unsigned>::max(),
                               PACKDECK_TEXT("DbcProblem", "expected the start bit")) ||
        !reader.expect('|', PACKDECK_TEXT("DbcProblem", "expected '|' after the start bit"))) {
        return false;
    }
    constexpr std::uint64_t longest = 64;
    const std::size_t lengthAt = reader.scanner().errorPosition();
    if (!reader.expectUnsigned(length, longest, PACKDECK_TEXT("DbcProblem", "expected a length of 1 to 64 bits"))) {
        return false;
    }
    if (length == 0) {
        reader.report(lengthAt, PACKDECK_TEXT("DbcProblem", "expected a length of 1 to 64 bits"));
        return false;
    }
    if (!reader.expect('@', PACKDECK_TEXT("DbcProblem", "expected '@' after the length")) ||
        !reader.expectUnsigned(
            order, 1, PACKDECK_TEXT("DbcProblem", "expected the byte order, 0 (big-endian) or 1 (little-endian)"))) {
        return false;
    }
    signal.startBit = static_cast<unsigned>(start);
    signal.bitLength = static_cast<unsigned>(length);
    signal.byteOrder = order == 0 ? ByteOrder::BigEndian : ByteOrder::LittleEndian;
    signal.isSigned = reader.scanner().take('-');
    return signal.isSigned ||
           reader.expect('+',
                         PACKDECK_TEXT("DbcProblem", "expected '+' (unsigned) or '-' (signed) after the byte order"));
}

bool readScaling(TokenReader& reader, Signal& signal)
{
    return reader.expect('(', PACKDECK_TEXT("DbcProblem", "expected '(' before the factor")) &&
           reader.expectNumber(signal.factor, PACKDECK_TEXT("DbcProblem", "expected the factor")) &&
           reader.expect(',', PACKDECK_TEXT("DbcProblem", "expected ',' after the factor")) &&
           reader.expectNumber(signal.offset, PACKDECK_TEXT("DbcProblem", "expected the offset")) &&
           reader.expect(')', PACKDECK_TEXT("DbcProblem", "expected ')' after the offset")) &&
           reader.expect('[', PACKDECK_TEXT("DbcProblem", "expected '[' before the minimum")) &&
           reader.expectNumber(signal.minimum, PACKDECK_TEXT("DbcProblem", "expected the minimum")) &&
           reader.expect('|', PACKDECK_TEXT("DbcProblem", "expected '|' after the minimum")) &&
           reader.expectNumber(signal.maximum, PACKDECK_TEXT("DbcProblem", "expected the maximum")) &&
           reader.expect(']', PACKDECK_TEXT("DbcProblem", "expected ']' after the maximum"));
}

void readReceivers(TokenReader& reader, Signal& signal)
{
    while (reader.scanner().onSameLine() && Scanner::keyword(reader.scanner().peekIdentifier()) == Keyword::None) {
        const std::string_view name = reader.scanner().takeIdentifier();
        if (name.empty() && !reader.scanner().take(',')) {
            return;
        }
        if (!name.empty() && name != "Vector__XXX") {
            signal.receivers.emplace_back(name);
        }
    }
}

} // namespace

bool readSignal(TokenReader& reader, Signal& signal)
{
    if (!reader.expectName(signal.name, PACKDECK_TEXT("DbcProblem", "expected the signal name")) ||
        !readMultiplexMark(reader, signal) || !readBits(reader, signal) || !readScaling(reader, signal) ||
        !reader.expectText(signal.unit, PACKDECK_TEXT("DbcProblem", "expected the unit in quotes"))) {
        return false;
    }
    readReceivers(reader, signal);
    return true;
}

} // namespace packdeck::dbc
