// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <bit>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/dbc/generators.h"
#include "core/dbc/reference.h"
#include "dbc/signal_codec.h"

using namespace packdeck::dbc;

namespace packdeck::dbc {

void showValue(const Signal& signal, std::ostream& out)
{
    out << signal.startBit << '|' << signal.bitLength << '@' << (signal.byteOrder == ByteOrder::BigEndian ? '0' : '1')
        << (signal.isSigned ? '-' : '+');
}

} // namespace packdeck::dbc

namespace {

Signal makeSignal(unsigned start, unsigned length, ByteOrder order, bool isSigned, double factor = 1, double offset = 0)
{
    Signal signal;
    signal.startBit = start;
    signal.bitLength = length;
    signal.byteOrder = order;
    signal.isSigned = isSigned;
    signal.factor = factor;
    signal.offset = offset;
    return signal;
}

constexpr auto little = ByteOrder::LittleEndian;
constexpr auto big = ByteOrder::BigEndian;

struct CodecCase
{
    const char* what;
    unsigned start;
    unsigned length;
    ByteOrder order;
    bool isSigned;
    std::array<std::uint8_t, 8> data;
    std::int64_t raw;
};

void PrintTo(const CodecCase& c, std::ostream* out)
{
    *out << c.what;
}

class CodecTable : public testing::TestWithParam<CodecCase>
{
};

TEST_P(CodecTable, Raw)
{
    const CodecCase& c = GetParam();
    const SignalCodec codec(makeSignal(c.start, c.length, c.order, c.isSigned));
    EXPECT_EQ(codec.raw(dataWord(c.data)), c.raw);
    std::uint64_t word = 0;
    codec.insert(word, c.raw);
    EXPECT_EQ(codec.raw(word), c.raw);
}

INSTANTIATE_TEST_SUITE_P(
    ByHand, CodecTable,
    testing::Values(CodecCase{"Bit0", 0, 1, little, false, {0x01}, 1},
                    CodecCase{"Bit63", 63, 1, little, false, {0, 0, 0, 0, 0, 0, 0, 0x80}, 1},
                    CodecCase{"LittleU16", 16, 16, little, false, {0, 0, 0x82, 0x0E}, 3714},
                    CodecCase{"LittleS32", 0, 32, little, true, {0xFF, 0xFF, 0xFF, 0xFF}, -1},
                    CodecCase{"LittleAcrossBytes", 4, 8, little, false, {0xB0, 0x0A}, 0xAB},
                    CodecCase{"BigU16", 7, 16, big, false, {0x0E, 0x82}, 3714},
                    CodecCase{"BigS12", 3, 12, big, true, {0x0F, 0xFE}, -2},
                    CodecCase{"BigLastByte", 63, 8, big, false, {0, 0, 0, 0, 0, 0, 0, 0x5A}, 0x5A},
                    CodecCase{"Whole64", 0, 64, little, true, {0, 0, 0, 0, 0, 0, 0, 0x80}, INT64_MIN},
                    CodecCase{"WholeBig64", 7, 64, big, true, {0x80, 0, 0, 0, 0, 0, 0, 0}, INT64_MIN}),
    [](const auto& test) { return test.param.what; });

RC_GTEST_PROP(SignalCodec, ReadsWhatTheBitByBitReferenceReads, ())
{
    const Signal signal = *reference::anyIntegerSignal();
    const auto data = *reference::anyPayload();
    RC_ASSERT(SignalCodec(signal).raw(dataWord(data)) == reference::raw(signal, data));
}

RC_GTEST_PROP(SignalCodec, InsertChangesItsOwnBitsAlone, ())
{
    const Signal signal = *reference::anyIntegerSignal();
    const auto before = *reference::anyPayload();
    const auto donor = *reference::anyPayload();
    const SignalCodec codec(signal);
    std::uint64_t word = dataWord(before);
    codec.insert(word, codec.raw(dataWord(donor)));

    auto expected = before;
    for (unsigned bit = 0; bit < signal.bitLength; ++bit) {
        const auto place = reference::placeOf(signal, bit);
        const auto mask = static_cast<std::uint8_t>(1U << place.bit);
        auto& byte = expected.at(place.byte);
        byte = static_cast<std::uint8_t>((byte & ~mask) | (donor.at(place.byte) & mask));
    }
    RC_ASSERT(dataBytes(word) == expected);
}

RC_GTEST_PROP(SignalCodec, FitsAgreesWithTheReference, ())
{
    Signal signal;
    signal.byteOrder = *rc::gen::element(little, big);
    signal.startBit = *rc::gen::inRange(0U, 100U);
    signal.bitLength = *rc::gen::inRange(0U, 80U);
    const unsigned length = *rc::gen::inRange(0U, 9U);
    RC_ASSERT(SignalCodec::fits(signal, length) == (signal.bitLength <= 64 && reference::fits(signal, length)));
}

RC_GTEST_PROP(SignalCodec, PhysicalAndBackIsTheSameRaw, ())
{
    Signal signal = *reference::anyIntegerSignal();
    RC_PRE(signal.bitLength <= 50U); // beyond, a double cannot hold every raw value
    signal.factor = *rc::gen::element(1.0, 0.1, 0.001, -0.5, 2.5);
    signal.offset = *rc::gen::element(0.0, -40.0, 1000.0);
    const SignalCodec codec(signal);
    const std::int64_t raw = codec.raw(dataWord(*reference::anyPayload()));
    RC_ASSERT(codec.rawOf(codec.physicalOf(raw)) == std::optional(raw));
}

TEST(SignalCodec, RoundsToTheNearestAndRefusesTheRest)
{
    const SignalCodec cell(makeSignal(0, 16, little, false, 0.001));
    EXPECT_EQ(cell.rawOf(3.7144), 3714);
    EXPECT_EQ(cell.rawOf(3.7146), 3715);
    EXPECT_EQ(cell.rawOf(65.535), 65535);
    EXPECT_EQ(cell.rawOf(65.536), std::nullopt);
    EXPECT_EQ(cell.rawOf(-0.001), std::nullopt);
    EXPECT_EQ(cell.rawOf(std::nan("")), std::nullopt);
    const SignalCodec temperature(makeSignal(0, 16, little, true, 0.1));
    EXPECT_EQ(temperature.rawOf(-3276.8), INT16_MIN);
    EXPECT_EQ(temperature.rawOf(3276.8), std::nullopt);
    const SignalCodec word(makeSignal(0, 64, little, false));
    EXPECT_EQ(word.rawOf(18446744073709549568.0), static_cast<std::int64_t>(0xFFFFFFFFFFFFF800U));
    EXPECT_EQ(word.rawOf(18446744073709551616.0), std::nullopt);
    EXPECT_DOUBLE_EQ(word.physical(~std::uint64_t{0}), 18446744073709551615.0);
    EXPECT_EQ(SignalCodec(makeSignal(0, 8, little, false, 0.0)).rawOf(1.0), std::nullopt) << "a factor of 0";
}

TEST(SignalCodec, Floats)
{
    Signal signal = makeSignal(7, 32, big, true, 2.0, 1.0);
    signal.valueType = ValueType::Float32;
    const SignalCodec single(signal);
    EXPECT_DOUBLE_EQ(single.physical(dataWord(std::array<std::uint8_t, 8>{0x40, 0x49, 0x0F, 0xDB})),
                     2.0 * static_cast<double>(3.14159274F) + 1.0);
    EXPECT_EQ(single.rawOf(1.0e300), std::nullopt);
    EXPECT_TRUE(std::isnan(single.physicalOf(*single.rawOf(std::nan("")))));

    signal = makeSignal(0, 64, little, false);
    signal.valueType = ValueType::Float64;
    const SignalCodec twice(signal);
    for (const double value : {0.0, -1.5, 1.0e300, std::numeric_limits<double>::infinity()}) {
        EXPECT_EQ(twice.physicalOf(*twice.rawOf(value)), value);
    }
}

TEST(SignalCodec, OneThatDoesNotFitReadsZeroAndWritesNothing)
{
    for (const auto& signal : {makeSignal(60, 8, little, false), makeSignal(0, 0, little, true),
                               makeSignal(0, 65, little, false), makeSignal(4294967295U, 1, big, false)}) {
        ASSERT_FALSE(SignalCodec::fits(signal, 8));
        const SignalCodec codec(signal);
        std::uint64_t word = ~std::uint64_t{0};
        EXPECT_EQ(codec.raw(word), 0);
        codec.insert(word, 0);
        EXPECT_EQ(word, ~std::uint64_t{0});
        EXPECT_EQ(codec.rawOf(0.0), std::nullopt);
    }
}

} // namespace
