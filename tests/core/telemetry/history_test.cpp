// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "dbc/parser.h"
#include "frames.h"
#include "telemetry/history.h"
#include "telemetry/signal_step.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using binding::Quantity;
using std::chrono::milliseconds;
using std::chrono::seconds;
using test::ms;
using test::Unit;

namespace {

constexpr binding::PackId pack{0, 0x600, binding::Dialect::V1_2};

struct HistoryTest : testing::Test
{
    Unit unit;
    History history;

    void SetUp() override { history.bind(pack, test::shippedCatalog()->bind(pack)); }

    void cell(int t, int millivolts) { history.append(unit.cells(0, 0, millivolts, 1, 1, 1), ms(t)); }

    [[nodiscard]] std::vector<Column> columns(const SignalRef& ref, int from, int width, std::size_t count) const
    {
        std::vector<Column> result(count);
        history.envelope(ref, ms(from), milliseconds(width), result);
        return result;
    }

    static std::string text(const std::vector<Column>& columns)
    {
        std::string result;
        for (const Column& column : columns) {
            result += column.empty() ? "- " : fmt(column.minimum) + ".." + fmt(column.maximum) + ' ';
        }
        return result;
    }

    static std::string fmt(float value) { return std::to_string(std::lround(value * 1000)); }

    const SignalRef first = SignalRef::cell(pack, {{0}, 0});
};

TEST_F(HistoryTest, StepsFromChangeToChange)
{
    const std::vector<SignalRef> one{first};
    EXPECT_FALSE(changeAfter(history, one, ms(0)));
    EXPECT_FALSE(changeBefore(history, one, ms(1000)));
    for (int t = 0; t < 1'000'000; t += 100) {
        cell(t, t < 400'000 ? 3700 : (t < 500'000 ? 3701 : 3700));
    }
    EXPECT_EQ(changeAfter(history, one, ms(0)), ms(400'000)) << "farther than one look reaches";
    EXPECT_EQ(changeAfter(history, one, ms(399'950)), ms(400'000));
    EXPECT_EQ(changeAfter(history, one, ms(400'000)), ms(500'000)) << "not the one at which it stands";
    EXPECT_FALSE(changeAfter(history, one, ms(500'000)));
    EXPECT_EQ(changeBefore(history, one, ms(999'900)), ms(500'000));
    EXPECT_EQ(changeBefore(history, one, ms(500'000)), ms(400'000));
    EXPECT_EQ(changeBefore(history, one, ms(400'000)), ms(0)) << "its first value";
    EXPECT_FALSE(changeBefore(history, one, ms(0)));
}

TEST_F(HistoryTest, StepsToTheNearestChangeOfSeveral)
{
    const std::vector<SignalRef> two{first, SignalRef::cell(pack, {{0}, 1})};
    history.append(unit.cells(0, 0, 3700, 3700, 1, 1), ms(0));
    history.append(unit.cells(0, 0, 3700, 3701, 1, 1), ms(100));
    history.append(unit.cells(0, 0, 3702, 3701, 1, 1), ms(200));
    EXPECT_EQ(changeAfter(history, two, ms(0)), ms(100));
    EXPECT_EQ(changeAfter(history, two, ms(100)), ms(200));
    EXPECT_EQ(changeBefore(history, two, ms(300)), ms(200));
    EXPECT_EQ(changeBefore(history, two, ms(200)), ms(100));
}

TEST_F(HistoryTest, AGapIsNoChange)
{
    const std::vector<SignalRef> one{first};
    cell(0, 3700);
    cell(100, 3700);
    cell(9000, 3700); // after a silence
    cell(9100, 3705);
    EXPECT_EQ(changeAfter(history, one, ms(0)), ms(9100));
    EXPECT_EQ(changeBefore(history, one, ms(9100)), ms(0));
}

TEST_F(HistoryTest, StartsEmpty)
{
    EXPECT_FALSE(history.span());
    EXPECT_FALSE(history.rawSince());
    EXPECT_FALSE(history.has(first));
    EXPECT_EQ(text(columns(first, 0, 100, 3)), "- - - ");
    EXPECT_TRUE(history.samples(first, ms(0), ms(1000), 10).empty());
    EXPECT_FALSE(history.valueAt(first, ms(0)));
    EXPECT_TRUE(history.framesAt(0, 0, 0x7FF, ms(0)).empty());
}

TEST_F(HistoryTest, ColumnsAreHalfOpenAndEmptyWhereNothingCame)
{
    cell(0, 3700);
    cell(99, 3710);
    cell(100, 3720);
    cell(350, 3690);
    cell(399, 3699);
    EXPECT_EQ(text(columns(first, 0, 100, 5)), "3700..3710 3720..3720 - 3690..3699 - ");
    EXPECT_EQ(text(columns(first, -100, 100, 2)), "- 3700..3710 ");
    EXPECT_EQ(text(columns(first, 0, 1000, 1)), "3690..3720 ");
}

TEST_F(HistoryTest, ColumnsGrowAsFramesArrive)
{
    for (int t = 0; t < 100'000; t += 100) {
        cell(t, 3000 + t / 100);
        if (t % 1700 == 0) {
            const auto latest = columns(first, t, 100, 1);
            ASSERT_FLOAT_EQ(latest[0].maximum, static_cast<float>(3000 + t / 100) / 1000.0F);
            const auto all = columns(first, 0, 100'000, 1);
            ASSERT_FLOAT_EQ(all[0].minimum, 3.0F);
            ASSERT_FLOAT_EQ(all[0].maximum, static_cast<float>(3000 + t / 100) / 1000.0F);
        }
    }
}

TEST_F(HistoryTest, RawValuesThatAreNoMeasurementAreNeverPlotted)
{
    cell(0, 3700);
    cell(100, 0);
    cell(200, 0xFFFF);
    cell(300, 1);
    cell(400, 0xFFFE);
    EXPECT_EQ(text(columns(first, 0, 100, 5)), "3700..3700 - - 1..1 65534..65534 ");
    EXPECT_EQ(text(columns(first, 0, 500, 1)), "1..65534 ");
    EXPECT_FALSE(history.valueAt(first, ms(250)));
    const auto samples = history.samples(first, ms(0), ms(500), 100);
    ASSERT_EQ(samples.size(), 4U); // one gap for both
    EXPECT_TRUE(std::isnan(samples[1].value));
    EXPECT_EQ(samples[1].at, ms(100));
}

TEST_F(HistoryTest, AnyWidthAnySign)
{
    history.append(unit.currents(-2'000'000'000, 5), ms(0));
    history.append(unit.currents(1'500'000'000, -5), ms(50));
    history.append(unit.temperatures(3, -400, 250, -1, 0x7FFF), ms(0));
    history.append(unit.info(d1000::State::Safe, 1U << 16), ms(0));
    auto column = columns(SignalRef::of(pack, Quantity::Current), 0, 100, 1)[0];
    EXPECT_FLOAT_EQ(column.minimum, -2'000'000.0F);
    EXPECT_FLOAT_EQ(column.maximum, 1'500'000.0F);
    column = columns(SignalRef::sensor(pack, {{3}, 0}), 0, 100, 1)[0];
    EXPECT_FLOAT_EQ(column.minimum, -40.0F);
    EXPECT_TRUE(columns(SignalRef::sensor(pack, {{3}, 3}), 0, 100, 1)[0].empty());
    EXPECT_EQ(columns(SignalRef::of(pack, Quantity::ReasonBit, 16), 0, 100, 1)[0].maximum, 1.0F);
    EXPECT_EQ(columns(SignalRef::of(pack, Quantity::ReasonBit, 15), 0, 100, 1)[0].maximum, 0.0F);
    EXPECT_FALSE(history.has(SignalRef::of({0, 0x200, {}}, Quantity::Current)));
    EXPECT_FALSE(history.has(SignalRef::of(pack, Quantity::StateWord))); // V1.1 only
}

TEST_F(HistoryTest, AReversedCurrentKeepsItsExtremes)
{
    binding::PackCatalog catalog = *test::shippedCatalog();
    catalog.setCurrentSign(binding::CurrentSign::PositiveCharges);
    history.bind(pack, catalog.bind(pack));
    history.append(unit.currents(-5000, 0), ms(0));
    history.append(unit.currents(7000, 0), ms(1));
    const Column column = columns(SignalRef::of(pack, Quantity::Current), 0, 100, 1)[0];
    EXPECT_FLOAT_EQ(column.minimum, -7.0F);
    EXPECT_FLOAT_EQ(column.maximum, 5.0F);
}

TEST_F(HistoryTest, SignalsOfAnyDbc)
{
    const auto database = dbc::parse("BO_ 2147484160 Motor: 8 X\n"
                                     " SG_ Mode M : 0|4@1+ (1,0) [0|0] \"\" X\n"
                                     " SG_ Speed m2 : 15|16@0- (0.5,10) [0|0] \"rpm\" X\n"
                                     " SG_ Torque m3 : 32|32@1- (1,0) [0|0] \"Nm\" X\n"
                                     "SIG_VALTYPE_ 2147484160 Torque : 1;\n")
                              .database;
    const dbc::Message& motor = database.messages().at(0);
    const SignalRef speed = history.define(2, motor, *motor.find("Speed"));
    const SignalRef torque = history.define(2, motor, *motor.find("Torque"));
    EXPECT_EQ(history.define(2, motor, *motor.find("Speed")), speed);
    EXPECT_NE(history.define(1, motor, *motor.find("Speed")), speed);
    EXPECT_FALSE(history.has(speed));
    can::Frame frame;
    frame.id = 0x200;
    frame.bus = 2;
    frame.flags = can::Frame::Extended;
    frame.length = 8;
    frame.data = {2, 0xFF, 0x38, 0, 0, 0, 0, 0}; // -200 big-endian -> -90 rpm
    history.append(frame, ms(0));
    frame.data = {3, 0, 0, 0, 0x00, 0x00, 0x20, 0xC1}; // -10.0F
    history.append(frame, ms(10));
    frame.data = {3, 0, 0, 0, 0x00, 0x00, 0xC0, 0x7F}; // not a number
    history.append(frame, ms(20));
    frame.data = {3, 0, 0, 0, 0x00, 0x00, 0x80, 0x3F}; // 1.0F
    history.append(frame, ms(30));
    EXPECT_FLOAT_EQ(columns(speed, 0, 100, 1)[0].minimum, -90.0F);
    EXPECT_FLOAT_EQ(columns(speed, 0, 100, 1)[0].maximum, -90.0F);
    const Column column = columns(torque, 0, 100, 1)[0];
    EXPECT_FLOAT_EQ(column.minimum, -10.0F);
    EXPECT_FLOAT_EQ(column.maximum, 1.0F);
    EXPECT_FALSE(history.valueAt(torque, ms(5)));
    EXPECT_DOUBLE_EQ(history.valueAt(torque, ms(40))->value, 1.0);
}

TEST_F(HistoryTest, FramesTooShortForASignalDoNotCarryIt)
{
    can::Frame frame = unit.cells(0, 0, 3700, 3701, 3702, 3703);
    frame.length = 2;
    history.append(frame, ms(0));
    frame.length = 8;
    history.append(frame, ms(100));
    frame.flags = can::Frame::Remote;
    history.append(frame, ms(200));
    EXPECT_EQ(history.frameCount(), 2U);
    EXPECT_EQ(history.samples(first, ms(0), ms(1000), 10).size(), 2U);
    EXPECT_EQ(history.samples(SignalRef::cell(pack, {{0}, 1}), ms(0), ms(1000), 10).size(), 1U);
}

TEST_F(HistoryTest, SilenceEndsALine)
{
    for (int t = 0; t < 1000; t += 100) {
        cell(t, 3700);
    }
    cell(5000, 3800);
    const auto samples = history.samples(first, ms(0), ms(10'000), 100);
    ASSERT_EQ(samples.size(), 12U);
    EXPECT_TRUE(std::isnan(samples[10].value));
    EXPECT_EQ(samples[10].at, ms(1000));
    EXPECT_DOUBLE_EQ(samples[11].value, 3.8);
    EXPECT_EQ(history.samples(first, ms(0), ms(10'000), 5).size(), 5U);
    EXPECT_EQ(history.samples(first, ms(900), ms(899), 5).size(), 0U);
    EXPECT_EQ(history.samples(first, ms(301), ms(499), 5).size(), 1U);
}

TEST_F(HistoryTest, SmallStepsBackAreClampedLargeOnesStartASegment)
{
    for (int t = 0; t <= 2000; t += 100) {
        cell(t, 3700);
    }
    cell(1950, 3701); // jitter
    cell(2100, 3702);
    auto samples = history.samples(first, ms(2000), ms(5000), 100);
    ASSERT_EQ(samples.size(), 3U);
    EXPECT_EQ(samples[1].at, ms(2000));
    cell(0, 3703); // the source's clock was set
    cell(100, 3704);
    samples = history.samples(first, ms(2000), ms(5000), 100);
    ASSERT_EQ(samples.size(), 6U);
    EXPECT_TRUE(std::isnan(samples[3].value));
    EXPECT_EQ(samples[3].at, ms(2100));
    EXPECT_EQ(samples[4].at, ms(2100));
    EXPECT_EQ(samples[5].at, ms(2200));
    cell(2300, 3705); // and it is back
    EXPECT_EQ(history.valueAt(first, ms(2300))->at, ms(2300));
    EXPECT_EQ(history.span(), (TimeSpan{ms(0), ms(2300)}));
}

TEST_F(HistoryTest, AbsurdTimesDoNoHarm)
{
    const auto extreme = [](std::int64_t time) { return units::Timestamp(units::Duration(time)); };
    const can::Frame frame = unit.cells(0, 0, 3700, 1, 1, 1);
    for (const std::int64_t time : {INT64_MIN, INT64_MAX, std::int64_t{0}, INT64_MAX, INT64_MIN, std::int64_t{-5}}) {
        history.append(frame, extreme(time));
    }
    EXPECT_EQ(history.frameCount(), 6U);
    EXPECT_FALSE(columns(first, 0, 1000, 4).empty());
    EXPECT_TRUE(history.valueAt(first, extreme(INT64_MAX / 2)));
}

TEST_F(HistoryTest, ValueAtIsTheLatestBefore)
{
    cell(100, 3700);
    cell(200, 3710);
    EXPECT_FALSE(history.valueAt(first, ms(99)));
    EXPECT_DOUBLE_EQ(history.valueAt(first, ms(100))->value, 3.7);
    EXPECT_DOUBLE_EQ(history.valueAt(first, ms(199))->value, 3.7);
    EXPECT_DOUBLE_EQ(history.valueAt(first, ms(90'000))->value, 3.71);
    EXPECT_EQ(history.valueAt(first, ms(90'000))->at, ms(200));
}

TEST_F(HistoryTest, FramesAtGivesTheLatestOfEachId)
{
    cell(100, 3700);
    history.append(unit.currents(1, 1), ms(150));
    cell(200, 3710);
    can::Frame other = unit.currents(2, 2);
    other.bus = 1;
    history.append(other, ms(10));
    auto frames = history.framesAt(0, 0x600, 0x727, ms(199));
    ASSERT_EQ(frames.size(), 2U);
    EXPECT_EQ(frames[0].frame.data, unit.cells(0, 0, 3700, 1, 1, 1).data);
    EXPECT_EQ(frames[1].frame.id, 0x607U);
    EXPECT_EQ(frames[1].at, ms(150));
    frames = history.framesAt(0, 0x608, 0x727, ms(1000));
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_EQ(frames[0].at, ms(200));
    EXPECT_EQ(frames[0].frame.length, 8);
}

TEST_F(HistoryTest, AlignFollowsAnAbsoluteLattice)
{
    EXPECT_EQ(History::align(ms(1234), milliseconds(100)), ms(1200));
    EXPECT_EQ(History::align(ms(1200), milliseconds(100)), ms(1200));
    EXPECT_EQ(History::align(ms(-1), milliseconds(100)), ms(-100));
}

TEST_F(HistoryTest, OnlySoManyIdsAreTold)
{
    can::Frame frame;
    frame.flags = can::Frame::Extended;
    for (std::uint32_t id = 0; id < History::maxStreams + 7; ++id) {
        frame.id = id;
        history.append(frame, ms(id));
    }
    EXPECT_EQ(history.refusedFrames(), 7U);
    EXPECT_EQ(history.frameCount(), History::maxStreams);
}

// ---- the budget

TEST(HistoryBudget, OldFramesGoTheirExtremesStay)
{
    constexpr std::size_t budget = 600'000;
    History history(budget);
    history.bind(pack, test::shippedCatalog()->bind(pack));
    const Unit unit;
    constexpr int scans = 100'000; // 1.2 MB of frames an ID
    for (int i = 0; i < scans; ++i) {
        const int value = i == 777 ? 2000 : (i == 50'001 ? 4300 : 3700);
        history.append(unit.cells(0, 0, value, 3600, 3600, 3600), ms(i * 100));
    }
    EXPECT_LE(history.memory(), budget);
    const auto raw = history.rawSince();
    ASSERT_TRUE(raw);
    EXPECT_GT(*raw, ms(60'000 * 100));
    EXPECT_EQ(history.span(), (TimeSpan{ms(0), ms((scans - 1) * 100)}));
    // Nobody had asked for this signal while its frames were still there.
    const SignalRef cell = SignalRef::cell(pack, {{0}, 0});
    std::vector<Column> columns(100);
    history.envelope(cell, ms(0), std::chrono::seconds(100), columns);
    EXPECT_FLOAT_EQ(columns[0].minimum, 2.0F);
    EXPECT_FLOAT_EQ(columns[1].minimum, 3.7F);
    EXPECT_FLOAT_EQ(columns[50].maximum, 4.3F);
    EXPECT_FLOAT_EQ(columns[52].maximum, 3.7F);
    EXPECT_FLOAT_EQ(columns[99].maximum, 3.7F);
    for (const Column& column : columns) {
        EXPECT_FALSE(column.empty());
    }
    // Within 16 samples of its place.
    std::vector<Column> near(40);
    history.envelope(cell, ms(77'700 - 2000), milliseconds(100), near);
    EXPECT_FLOAT_EQ(near[20].minimum, 2.0F);
    EXPECT_FLOAT_EQ(near[0].minimum, 3.7F);
    EXPECT_FLOAT_EQ(near[39].minimum, 3.7F);
    EXPECT_FALSE(history.valueAt(cell, ms(77'700)));
    EXPECT_DOUBLE_EQ(history.valueAt(cell, ms(scans * 100))->value, 3.7);
}

TEST(HistoryBudget, WhenPyramidsFillItTheirOldestPartGetsCoarse)
{
    constexpr std::size_t budget = 100'000;
    History history(budget);
    history.bind(pack, test::shippedCatalog()->bind(pack));
    const Unit unit;
    constexpr int scans = 400'000;
    for (int i = 0; i < scans; ++i) {
        history.append(unit.cells(0, 0, i == 1234 ? 2000 : 3700, 3600, 3600, 3600), ms(i * 100));
    }
    EXPECT_LE(history.memory(), budget);
    std::vector<Column> columns(40);
    history.envelope(SignalRef::cell(pack, {{0}, 0}), ms(0), std::chrono::seconds(1000), columns);
    EXPECT_FLOAT_EQ(columns[0].minimum, 2.0F);
    for (std::size_t i = 1; i < columns.size(); ++i) {
        EXPECT_FLOAT_EQ(columns[i].minimum, 3.7F) << i;
    }
}

TEST(HistoryBudget, AnHourOfTheLargestPackTakesAtMost100Megabytes)
{
    History history;
    history.bind(pack, test::shippedCatalog()->bind(pack));
    const Unit unit;
    // The schedule of the bundled BMU: 1,440 frames/s of the nodes and 110 of the pack.
    std::uint64_t frames = 0;
    std::vector<History::Entry> batch;
    const auto add = [&](const can::Frame& frame, int t) { batch.push_back({frame, ms(t)}); };
    for (int t = 0; t < 3'600'000; t += 100) {
        batch.clear();
        for (unsigned node = 0; node < 32; ++node) {
            for (unsigned group = 0; group < 4; ++group) {
                const int v = 3700 + static_cast<int>((node * 31 + group * 7 + static_cast<unsigned>(t) / 1000) % 50);
                add(unit.cells(node, group, v, v + 1, v + 2, v + 3), t);
            }
            if (t % 500 == 0) {
                add(unit.temperatures(node, 250, 251, 252, 253), t);
            }
            if (t % 1000 == 0) {
                add(unit.stats(node, 14, 0, 4, 0), t);
                add(test::packed(unit.nodeId(node), {{4, 52'000}}), t);
                add(test::packed(unit.nodeId(node) + 7, {{4, 1}}), t);
            }
        }
        for (const std::uint32_t offset : {0x6U, 0x7U, 0x8U, 0x9U, 0xCU, 0xDU, 0xEU, 0xF0U, 0xEFU, 0xFAU}) {
            add(test::packed(0x600 + offset, {{4, t}}), t);
        }
        if (t % 500 == 0) {
            for (const std::uint32_t offset : {0xFU, 0xF8U, 0xF9U}) {
                add(test::packed(0x600 + offset, {{4, t}}), t);
            }
        }
        if (t % 1000 == 0) {
            for (const std::uint32_t offset : {0x0U, 0x1U, 0xAU, 0xF1U, 0xF2U, 0xF3U, 0xF4U, 0xF5U, 0xF6U, 0xF7U}) {
                add(test::packed(0x600 + offset, {{4, t}}), t);
            }
        }
        history.append(batch);
        frames += batch.size();
    }
    EXPECT_GT(frames, 1'540U * 3600);
    // The pyramids of all cells and thermistors.
    std::vector<SignalRef> refs;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        refs.push_back(SignalRef::of(pack, Quantity::CellVoltage, slot));
    }
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        refs.push_back(SignalRef::of(pack, Quantity::CellTemperature, slot));
    }
    std::vector<Column> columns(refs.size());
    history.envelopes(refs, ms(0), seconds(3600), 1, columns);
    EXPECT_FALSE(columns.back().empty());
    EXPECT_LE(history.memory(), 100'000'000U);
    RecordProperty("bytes", std::to_string(history.memory()));
    RecordProperty("frames", std::to_string(frames));
}

} // namespace
