// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <bit>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/dbc/generators.h"
#include "core/dbc/reference.h"
#include "dbc/decode_table.h"
#include "dbc/encode_table.h"
#include "dbc/parser.h"
#include "support/paths.h"
#include "support/signal_table.h"

using namespace packdeck;
using namespace packdeck::dbc;
using testing::ElementsAre;
using testing::IsNan;

namespace {

Database read(std::string_view text)
{
    ParseResult result = parse(text);
    EXPECT_TRUE(result.problems.empty()) << result.problems.front().text();
    return std::move(result.database);
}

const Database& shipped()
{
    static const Database database =
        load(packdeck::test::sourceDirectory() + "/dbc/prohelion_d1000_gen2_v1_2.dbc")->database;
    return database;
}

can::Frame makeFrame(std::uint32_t id, std::initializer_list<std::uint8_t> bytes, std::uint8_t flags = 0)
{
    can::Frame frame;
    frame.id = id;
    frame.flags = flags;
    frame.length = static_cast<std::uint8_t>(bytes.size());
    std::copy(bytes.begin(), bytes.end(), frame.data.begin());
    return frame;
}

std::vector<double> decodeOne(const Database& database, const can::Frame& frame)
{
    const DecodeTable table(database);
    std::vector<double> values(table.mostValues());
    const DecodedFrame decoded = table.decode(frame, values);
    values.resize(decoded.count);
    return values;
}

TEST(DecodeTable, EveryMessageOfTheShippedFileAgreesWithTheTable)
{
    const DecodeTable table(shipped());
    std::vector<double> values(table.mostValues());
    std::uint64_t word = 0x9E3779B97F4A7C15U;
    for (const test::SignalRow& row : test::signalTable()) {
        for (int i = 0; i < 20; ++i) {
            word = word * 6364136223846793005U + 1442695040888963407U;
            can::Frame frame;
            frame.id = row.id;
            frame.length = 8;
            frame.data = dataBytes(i == 0 ? ~std::uint64_t{0} : word);
            const DecodedFrame decoded = table.decode(frame, values);
            ASSERT_NE(decoded.message, DecodedFrame::noMessage) << row.message;
            const Message& message = shipped().messages()[decoded.message];
            const auto place = static_cast<std::size_t>(message.find(row.signal) - message.signals.data());
            ASSERT_EQ(values[place], test::physicalOf(row, frame.data)) << row.signal;
        }
    }
}

RC_GTEST_PROP(DecodeTable, AgreesWithTheBitByBitReference, ())
{
    Message message;
    message.key = *rc::gen::element(0x123U, 0x7FFU, 0x80000123U, 0x9FFFFFFFU);
    const auto count = *rc::gen::inRange<std::size_t>(0, 12);
    for (std::size_t i = 0; i < count; ++i) {
        Signal signal = *reference::anyIntegerSignal();
        signal.factor = *rc::gen::element(1.0, 0.001, -0.25);
        signal.offset = *rc::gen::element(0.0, -40.0);
        message.signals.push_back(signal);
    }
    Database database;
    database.add(message);
    const DecodeTable table(database);

    can::Frame frame;
    frame.id = message.key & 0x1FFFFFFFU;
    frame.flags = static_cast<std::uint8_t>((message.key >> 31) != 0 ? can::Frame::Extended : 0);
    frame.data = *reference::anyPayload();
    frame.length = *rc::gen::inRange<std::uint8_t>(0, 9);
    std::vector<double> values(table.mostValues());
    const DecodedFrame decoded = table.decode(frame, values);
    RC_ASSERT(decoded.message == 0U);
    RC_ASSERT(decoded.count == count);
    for (std::size_t i = 0; i < count; ++i) {
        const Signal& signal = message.signals[i];
        if (!reference::fits(signal, frame.length)) {
            RC_ASSERT(std::isnan(values[i]));
            continue;
        }
        const std::int64_t raw = reference::raw(signal, frame.data);
        const double number =
            signal.isSigned ? static_cast<double>(raw) : static_cast<double>(static_cast<std::uint64_t>(raw));
        RC_ASSERT(values[i] == number * signal.factor + signal.offset);
    }
}

TEST(DecodeTable, UnknownRemoteAndErrorFramesBelongToNobody)
{
    const DecodeTable table(shipped());
    std::vector<double> values(table.mostValues());
    for (const can::Frame& frame :
         {makeFrame(0x602, {1}), makeFrame(0x606, {}, can::Frame::Remote),
          makeFrame(0x606, {1}, can::Frame::ErrorFrame), makeFrame(0x606, {1}, can::Frame::Extended),
          makeFrame(0x7FF, {1}), makeFrame(0xFFFFFFFF, {1})}) {
        EXPECT_EQ(table.decode(frame, values).message, DecodedFrame::noMessage);
    }
    EXPECT_EQ(DecodeTable().decode(makeFrame(0x606, {1}), values).message, DecodedFrame::noMessage);
}

TEST(DecodeTable, AShortFrameCarriesItsWholeSignalsAlone)
{
    EXPECT_THAT(decodeOne(shipped(), makeFrame(0x611, {0x10, 0x0E, 0x11, 0x0E, 0x12})),
                ElementsAre(3600 * 0.001, 3601 * 0.001, IsNan(), IsNan()));
    EXPECT_THAT(decodeOne(shipped(), makeFrame(0x611, {})), ElementsAre(IsNan(), IsNan(), IsNan(), IsNan()));
}

TEST(DecodeTable, AnImpossibleLengthIsTakenAsEight)
{
    const Database database = read("BO_ 1 A: 8 X\n SG_ S : 7|8@0+ (1,0) [0|0] \"\" X\n");
    can::Frame frame = makeFrame(1, {0x2A, 0, 0, 0, 0, 0, 0, 0});
    frame.length = 255;
    EXPECT_THAT(decodeOne(database, frame), ElementsAre(42));
}

constexpr std::string_view multiplexed = R"(BO_ 100 Mux: 8 X
 SG_ Inner m3 : 24|8@1+ (1,0) [0|0] "" X
 SG_ Page M : 0|8@1+ (1,0) [0|0] "" X
 SG_ Sub m1M : 8|8@1+ (1,0) [0|0] "" X
 SG_ A m0 : 16|8@1+ (0.5,0) [0|0] "" X
 SG_ Always : 56|8@1+ (1,0) [0|0] "" X
SG_MUL_VAL_ 100 Inner Sub 3-5, 8-8;
)";

TEST(DecodeTable, MultiplexedSignalsAreThereWhenTheyAreSelected)
{
    const Database database = read(multiplexed);
    EXPECT_THAT(decodeOne(database, makeFrame(100, {0, 3, 9, 7, 0, 0, 0, 1})),
                ElementsAre(IsNan(), 0, IsNan(), 4.5, 1));
    EXPECT_THAT(decodeOne(database, makeFrame(100, {1, 3, 9, 7, 0, 0, 0, 1})), ElementsAre(7, 1, 3, IsNan(), 1));
    EXPECT_THAT(decodeOne(database, makeFrame(100, {1, 8, 9, 7, 0, 0, 0, 1})), ElementsAre(7, 1, 8, IsNan(), 1));
    EXPECT_THAT(decodeOne(database, makeFrame(100, {1, 6, 9, 7, 0, 0, 0, 1})), ElementsAre(IsNan(), 1, 6, IsNan(), 1));
    EXPECT_THAT(decodeOne(database, makeFrame(100, {1, 3, 9})), ElementsAre(IsNan(), 1, 3, IsNan(), IsNan()));
}

TEST(DecodeTable, SignalsThatSelectEachOtherAreNeverThere)
{
    Database database = parse("BO_ 1 A: 8 X\n SG_ P m1M : 0|8@1+ (1,0) [0|0] \"\" X\n"
                              " SG_ Q m1M : 8|8@1+ (1,0) [0|0] \"\" X\n SG_ R : 16|8@1+ (1,0) [0|0] \"\" X\n"
                              " SG_ S m1 : 24|8@1+ (1,0) [0|0] \"\" X\n"
                              "SG_MUL_VAL_ 1 P Q 0-255;\nSG_MUL_VAL_ 1 Q P 0-255;\nSG_MUL_VAL_ 1 S P 0-255;\n")
                            .database;
    EXPECT_THAT(decodeOne(database, makeFrame(1, {1, 1, 1, 1})), ElementsAre(IsNan(), IsNan(), 1, IsNan()));
}

TEST(DecodeTable, Floats)
{
    const Database database =
        read("BO_ 1 A: 8 X\n SG_ S : 0|32@1- (2,1) [0|0] \"\" X\n"
             " SG_ T : 39|32@0- (1,0) [0|0] \"\" X\nSIG_VALTYPE_ 1 S : 1;\nSIG_VALTYPE_ 1 T : 1;\n");
    EXPECT_THAT(decodeOne(database, makeFrame(1, {0, 0, 0xC0, 0x3F, 0xC0, 0x20, 0, 0})), ElementsAre(4.0, -2.5));
}

TEST(DecodeTable, BothOwnersOfAnIdCanBeHad)
{
    const Database database = parse("BO_ 7 A: 8 X\n SG_ S : 0|8@1+ (1,0) [0|0] \"\" X\nBO_ 8 B: 8 X\n"
                                    "BO_ 7 C: 8 X\n SG_ S : 0|8@1+ (2,0) [0|0] \"\" X\n"
                                    "BO_ 7 D: 8 X\n SG_ S : 0|8@1+ (3,0) [0|0] \"\" X\n")
                                  .database;
    const DecodeTable table(database);
    std::vector<double> found;
    std::vector<double> values(table.mostValues());
    for (auto owner = table.find(7); owner != DecodedFrame::noMessage; owner = table.nextOwner(owner)) {
        table.decodeAs(owner, makeFrame(7, {10}), values);
        found.push_back(values[0]);
    }
    EXPECT_THAT(found, ElementsAre(10, 20, 30));
    EXPECT_EQ(table.nextOwner(table.find(8)), DecodedFrame::noMessage);
}

TEST(DecodeTable, ABatchIsTheSameAsOneByOne)
{
    const DecodeTable table(shipped());
    std::vector<can::Frame> frames;
    for (std::uint32_t id = 0x5FF; id < 0x740; ++id) {
        frames.push_back(makeFrame(id, {1, 2, 3, 4, 5, 6, 7, 8}));
    }
    std::vector<DecodedFrame> decoded(frames.size());
    std::vector<double> values(frames.size() * table.mostValues());
    ASSERT_EQ(table.decode(frames, decoded, values), frames.size());
    std::vector<double> single(table.mostValues());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const DecodedFrame one = table.decode(frames[i], single);
        ASSERT_EQ(decoded[i].message, one.message);
        ASSERT_EQ(decoded[i].count, one.count);
        ASSERT_TRUE(std::equal(single.begin(), single.begin() + one.count,
                               values.begin() + static_cast<std::ptrdiff_t>(decoded[i].first)));
    }
}

TEST(DecodeTable, ABatchStopsWhereItsRoomEnds)
{
    const DecodeTable table(shipped());
    const std::vector<can::Frame> frames(10, makeFrame(0x611, {1, 2, 3, 4, 5, 6, 7, 8}));
    std::vector<DecodedFrame> decoded(10);
    std::vector<double> values(table.mostValues() + 8); // 4 values a frame, and room for the largest one
    EXPECT_EQ(table.decode(frames, decoded, values), 3U);
    EXPECT_EQ(table.decode(frames, std::span(decoded).first(2), values), 2U);
    EXPECT_EQ(table.decode(frames, decoded, std::span(values).first(table.mostValues() - 1)), 0U);
    EXPECT_EQ(table.decode(frames[0], std::span(values).first(table.mostValues() - 1)).message,
              DecodedFrame::noMessage);
}

TEST(EncodeTable, DecodesToWhatWentIn)
{
    const DecodeTable decoder(shipped());
    const EncodeTable encoder(shipped());
    std::vector<double> values(decoder.mostValues());
    std::uint64_t word = 12345;
    for (const Message& message : shipped().messages()) {
        word = word * 6364136223846793005U + 1442695040888963407U;
        std::uint64_t carried = 0; // random bits where the message has signals, but 53 bits at most for a double
        for (const Signal& signal : message.signals) {
            const SignalCodec codec(signal);
            codec.insert(carried, codec.raw(word) >> (signal.bitLength == 64 ? 12 : 0));
        }
        can::Frame frame;
        frame.id = message.key;
        frame.length = 8;
        frame.data = dataBytes(carried);
        const DecodedFrame decoded = decoder.decode(frame, values);
        can::Frame encoded;
        const auto report = encoder.encode(encoder.find(message.key), {values.data(), decoded.count}, encoded);
        ASSERT_TRUE(report.ok()) << message.name << ' ' << message.signals[report.signal].name;
        ASSERT_EQ(encoded, frame) << message.name;
    }
}

RC_GTEST_PROP(EncodeTable, WritesTheBitsThatTheReferenceReads, ())
{
    Message message;
    message.key = 0x80000042U;
    Signal signal = *reference::anyIntegerSignal();
    RC_PRE(signal.bitLength <= 50U);
    signal.factor = *rc::gen::element(1.0, 0.1, -0.001);
    signal.offset = *rc::gen::element(0.0, 100.0);
    message.signals.push_back(signal);
    Database database;
    database.add(message);
    const std::int64_t raw = reference::raw(signal, *reference::anyPayload());
    const double value = static_cast<double>(raw) * signal.factor + signal.offset;
    can::Frame frame;
    RC_ASSERT(EncodeTable(database).encode(0, {&value, 1}, frame).ok());
    RC_ASSERT(reference::raw(signal, frame.data) == raw);
    RC_ASSERT(frame.id == 0x42U);
    RC_ASSERT(frame.has(can::Frame::Extended));
}

struct RangeCase
{
    double value;
    bool accepted;
};

TEST(EncodeTable, RefusesWhatTheSignalCannotSay)
{
    using Outcome = EncodeTable::Outcome;
    const Database database = read("BO_ 1 A: 8 X\n SG_ First : 0|8@1+ (1,0) [0|0] \"\" X\n"
                                   " SG_ S : 8|16@1- (0.1,0) [-40|125] \"degC\" X\n");
    const EncodeTable table(database);
    can::Frame frame;
    for (const RangeCase& c : {RangeCase{-40.0, true}, RangeCase{125.0, true}, RangeCase{125.04, true},
                               RangeCase{125.06, false}, RangeCase{-40.06, false}, RangeCase{4000.0, false},
                               RangeCase{std::nan(""), false}, RangeCase{-INFINITY, false}}) {
        const std::array values{0.0, c.value};
        const auto report = table.encode(0, values, frame);
        EXPECT_EQ(report.outcome, c.accepted ? Outcome::Encoded : Outcome::OutOfRange) << c.value;
        EXPECT_EQ(report.signal, c.accepted ? 0U : 1U) << c.value;
    }
    const std::array tooLarge{256.0, 0.0};
    frame = makeFrame(5, {9});
    EXPECT_EQ(table.encode(0, tooLarge, frame).outcome, Outcome::OutOfRange);
    EXPECT_EQ(frame, makeFrame(5, {9})) << "a refused frame must stay as it was";
    EXPECT_EQ(table.encode(0, std::span(tooLarge).first(1), frame).outcome, Outcome::WrongCount);
    EXPECT_EQ(table.encode(7, tooLarge, frame).outcome, Outcome::NoMessage);
    EXPECT_EQ(table.find(2), EncodeTable::noMessage);
}

TEST(EncodeTable, ASignalOutsideItsMessageIsRefused)
{
    const Database database = parse("BO_ 1 A: 2 X\n SG_ S : 8|16@1+ (1,0) [0|0] \"\" X\nBO_ 2 B: 64 X\n").database;
    can::Frame frame;
    const double value = 1.0;
    EXPECT_EQ(EncodeTable(database).encode(0, {&value, 1}, frame).outcome, EncodeTable::Outcome::OutOfRange);
    EXPECT_EQ(EncodeTable(database).encode(1, {}, frame).outcome, EncodeTable::Outcome::NoMessage);
}

TEST(EncodeTable, OnlySelectedSignalsAreWritten)
{
    const EncodeTable table(read(multiplexed));
    can::Frame frame;
    ASSERT_TRUE(table.encode(0, std::array{7.0, 1.0, 4.0, std::nan(""), 1.0}, frame).ok());
    EXPECT_EQ(frame, makeFrame(100, {1, 4, 0, 7, 0, 0, 0, 1}));
    ASSERT_TRUE(table.encode(0, std::array{std::nan(""), 0.0, std::nan(""), 4.5, 1.0}, frame).ok());
    EXPECT_EQ(frame, makeFrame(100, {0, 0, 9, 0, 0, 0, 0, 1}));
}

} // namespace
