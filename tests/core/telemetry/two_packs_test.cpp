// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Two packs in one log of the vendor's text format: each is found, read as what it is, and agrees with its own extremes
// all over the log.

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "gen1_rows.h"
#include "log/log_reader.h"
#include "support/run_program.h"
#include "support/shared_data.h"
#include "telemetry/log_opening.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using binding::Dialect;
using binding::PackId;
using binding::Quantity;
using test::Gen1Log;
using test::Gen1Unit;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

TimelineOptions options()
{
    TimelineOptions result;
    result.catalog = test::shippedCatalog();
    return result;
}

std::vector<std::string> eventsOf(const Timeline& timeline, std::uint16_t base, EventKind kind)
{
    std::vector<std::string> lines;
    for (const Event& event : timeline.events()) {
        if (event.kind == kind && event.pack.baseId == base) {
            lines.push_back(toEnglish(event, {}));
        }
    }
    return lines;
}

void read(Timeline& timeline, const std::string& text)
{
    const auto file = test::writeFile("RawDataLog-20190708-2000.txt", text);
    LogOpening opening(timeline, file);
    opening.wait();
    ASSERT_TRUE(opening.result().value());
}

struct Sending
{
    Gen1Unit unit;
    std::string_view sender;
    int lowest_mV; ///< of eight cells, each 1 mV above the one before
};

/// A second of it. Half a minute Idle, half a minute Run.
void second(Gen1Log& log, const std::vector<Sending>& all, int number)
{
    const bool runs = number % 60 >= 30;
    for (const auto& [unit, sender, mV] : all) {
        log.row(unit.flags(Gen1Unit::modulePowerGood), sender);
        log.row(unit.status(runs ? 0x7F : 0x10, runs ? 4 : 1), sender);
        log.row(unit.module(1, 213, 250), sender);
        log.row(unit.cells(1, 0, mV, mV + 1, mV + 2, mV + 3), sender);
        log.row(unit.cells(1, 1, mV + 4, mV + 5, mV + 6, mV + 7), sender);
    }
    for (int tenth = 0; tenth < 10; ++tenth) {
        for (const auto& [unit, sender, mV] : all) {
            log.row(unit.extremes(mV, 1, 0, mV + 7, 1, 7), sender);
            log.row(unit.pack(28'000, 0), sender);
        }
        log.pause(95);
    }
}

// ---- a unit that tells late who it is

/// Two units for five minutes; `silent` gives no heartbeat in the first three.
std::string oneIsLate(std::uint32_t silent)
{
    constexpr int seconds = 300;
    constexpr int late = 180;
    Gen1Log log;
    const std::vector<Sending> all{{{0x600, 61'910}, Gen1Log::bridge, 3600}, {{0x200, 4711}, Gen1Log::bridge, 3900}};
    for (int number = 0; number < seconds; ++number) {
        for (const Sending& sending : all) {
            if (sending.unit.base != silent || number >= late) {
                log.row(sending.unit.heartbeat(), sending.sender);
            }
        }
        second(log, all, number);
    }
    return log.text();
}

class LateHeartbeat : public testing::TestWithParam<std::uint16_t>
{
};

// The base that is expected is read by assumption in a session; a log can wait for what the unit tells.
TEST_P(LateHeartbeat, IsReadFromItsFirstFrameOn)
{
    Timeline timeline(options());
    read(timeline, oneIsLate(GetParam()));
    EXPECT_THAT(timeline.packs(),
                testing::UnorderedElementsAre(PackId{0, 0x600, Dialect::Gen1}, PackId{0, 0x200, Dialect::Gen1}));
    const std::uint16_t other = GetParam() == 0x600 ? 0x200 : 0x600;
    EXPECT_EQ(eventsOf(timeline, GetParam(), EventKind::StateChanged),
              eventsOf(timeline, other, EventKind::StateChanged));
    EXPECT_EQ(eventsOf(timeline, other, EventKind::StateChanged).size(), 10U); // twice a minute
    EXPECT_EQ(eventsOf(timeline, GetParam(), EventKind::ContactorMoved),
              eventsOf(timeline, other, EventKind::ContactorMoved));
    for (const EventKind kind : {EventKind::ReasonSet, EventKind::NodeLost, EventKind::CellLost, EventKind::LinkLost,
                                 EventKind::WrongLength, EventKind::DataStale}) {
        EXPECT_THAT(eventsOf(timeline, GetParam(), kind), IsEmpty());
    }
    EXPECT_THAT(eventsOf(timeline, GetParam(), EventKind::DialectRecognised),
                ElementsAre("a unit of the previous generation (Gen1)"));
    EXPECT_EQ(eventsOf(timeline, GetParam(), EventKind::UnitSeen).size(), 1U);
    const auto early = timeline.snapshotAt({0, GetParam()}, units::Timestamp(std::chrono::seconds(100)));
    ASSERT_TRUE(early);
    EXPECT_EQ(early->cellStatistics.count, 8);
    EXPECT_EQ(early->cellStatistics.min, early->reportedMinCell.value.value);
    EXPECT_EQ(early->id.dialect, Dialect::Gen1);
    EXPECT_EQ(timeline.snapshot({0, GetParam()})->frames + 180, timeline.snapshot({0, other})->frames); // heartbeats
}

INSTANTIATE_TEST_SUITE_P(EitherBase, LateHeartbeat, testing::Values(0x600, 0x200));

// ---- what nobody told

// Of a log that was cut to its values: there is nothing to wait for at its end.
TEST(TwoPacksTest, AUnitThatNeverTellsIsAssumedAtTheEndOfTheLogAndItsEventsAreThere)
{
    const test::Unit unit;
    std::vector<can::Frame> frames;
    for (int second = 0; second < 20; ++second) {
        for (const can::Frame& frame :
             {unit.info(second < 10 ? d1000::State::Idle : d1000::State::Connect), unit.voltages(800'000, 0)}) {
            frames.push_back(frame);
            frames.back().time = 1'000'000 * (second + 1);
        }
    }
    Timeline timeline(options());
    timeline.ingestLog(frames);
    timeline.finishLog();
    EXPECT_EQ(timeline.snapshot().id.dialect, Dialect::V1_2);
    EXPECT_TRUE(timeline.snapshot().dialectAssumed);
    EXPECT_EQ(timeline.snapshot().state.value, d1000::State::Connect);
    EXPECT_THAT(eventsOf(timeline, 0x600, EventKind::StateChanged), ElementsAre("state IDLE", "state IDLE -> CONNECT"));
}

// ---- generations and bridges beside each other

TEST(TwoPacksTest, BothGenerationsInOneLogAreReadAsWhatTheyAre)
{
    constexpr auto other = Gen1Log::chargerBridge;
    Gen1Log log;
    const Gen1Unit old{0x200, 4711};
    const test::Unit unit;
    for (int number = 0; number < 20; ++number) {
        log.row(old.heartbeat(), Gen1Log::bridge);
        log.row(unit.heartbeat(1234), other);
        log.row(unit.firmware(1, 2), other);
        log.row(unit.info(d1000::State::Idle), other);
        log.row(unit.cells(0, 0, 3700, 3701, 3702, 3703), other);
        log.row(unit.extremes(3703, 0, 3, 3700, 0, 0), other);
        second(log, {{old, Gen1Log::bridge, 3600}}, number);
    }
    Timeline timeline(options());
    read(timeline, log.text());
    EXPECT_THAT(timeline.packs(),
                testing::UnorderedElementsAre(PackId{1, 0x600, Dialect::V1_2}, PackId{0, 0x200, Dialect::Gen1}));
    const auto modern = timeline.snapshot({1, 0x600}).value();
    const auto previous = timeline.snapshot({0, 0x200}).value();
    EXPECT_EQ(modern.cellStatistics.count, 4);
    EXPECT_EQ(previous.cellStatistics.count, 8);
    EXPECT_EQ(modern.cellStatistics.max, modern.reportedMaxCell.value.value);
    EXPECT_EQ(previous.cellStatistics.max, previous.reportedMaxCell.value.value);
    EXPECT_THAT(eventsOf(timeline, 0x200, EventKind::NodeLost), IsEmpty());
}

// Two buses, two units that both have the base they came with.
TEST(TwoPacksTest, UnitsOfOneBaseBehindTwoBridgesAreApart)
{
    Gen1Log log;
    const std::vector<Sending> all{{{0x600, 61'910}, Gen1Log::bridge, 3600},
                                   {{0x600, 4711}, Gen1Log::chargerBridge, 3900}};
    for (int number = 0; number < 20; ++number) {
        for (const Sending& sending : all) {
            log.row(sending.unit.heartbeat(), sending.sender);
        }
        second(log, all, number);
        log.ownRow(test::driverControls(0x72));
    }
    Timeline timeline(options());
    read(timeline, log.text());
    EXPECT_EQ(timeline.snapshot({0, 0x600})->serial.value, 61'910U);
    EXPECT_EQ(timeline.snapshot({1, 0x600})->serial.value, 4711U);
    EXPECT_EQ(timeline.snapshot({0, 0x600})->cellStatistics.max, units::Millivolts(3607));
    EXPECT_EQ(timeline.snapshot({1, 0x600})->cellStatistics.max, units::Millivolts(3907));
    EXPECT_THAT(eventsOf(timeline, 0x600, EventKind::UnitChanged), IsEmpty());
}

// ---- recorded frames, once as they are and once as a second unit

can::Frame lowered(const can::Frame& frame, int by_mV)
{
    can::Frame other = frame;
    const bool isCells = frame.id == 0x602 || frame.id == 0x603;
    const std::size_t words = isCells ? 4 : frame.id == 0x6F8 ? 2 : 0;
    for (std::size_t i = 0; i < words; ++i) {
        const int mV = static_cast<std::int16_t>(frame.data[2 * i] | frame.data[2 * i + 1] << 8);
        if (mV > 0) {
            other.data[2 * i] = static_cast<std::uint8_t>((mV - by_mV) & 0xFF);
            other.data[2 * i + 1] = static_cast<std::uint8_t>((mV - by_mV) >> 8);
        }
    }
    return other;
}

struct Arrangement
{
    const char* name;
    std::uint16_t base;
    std::uint8_t buses; ///< further than the recorded one
    int heartbeatAfter_s;
};

class RecordedTwice : public testing::TestWithParam<Arrangement>
{
};

TEST_P(RecordedTwice, EachAgreesWithItsOwnExtremesOverTheWholeLog)
{
    const auto file = test::sharedData("logs/RawDataLog-20190708-1957-small-pack.txt");
    if (file.empty()) {
        GTEST_SKIP() << "the recorded logs are not beside the sources";
    }
    constexpr std::uint32_t otherSerial = 4711;
    const Arrangement& arrangement = GetParam();
    std::vector<can::Frame> frames;
    std::int64_t begin = 0;
    ASSERT_TRUE(log::readLog(file, [&](std::span<const can::Frame> all) {
        for (const can::Frame& frame : all) {
            begin = begin == 0 ? frame.time : begin;
            frames.push_back(frame);
            const bool isLate = frame.id == 0x600 && frame.time - begin < arrangement.heartbeatAfter_s * 1'000'000;
            if (frame.id < 0x600 || frame.id > 0x6FF || isLate) {
                continue;
            }
            can::Frame other = lowered(frame, 50);
            other.id += arrangement.base;
            other.id -= 0x600;
            other.bus = static_cast<std::uint8_t>(frame.bus + arrangement.buses);
            other.time += 400;
            if (frame.id == 0x600) {
                other.data[4] = otherSerial & 0xFF;
                other.data[5] = otherSerial >> 8;
            }
            frames.push_back(other);
        }
        return true;
    }));
    Timeline timeline(options());
    timeline.ingestLog(frames);
    timeline.finishLog();
    const std::uint8_t bus = 1;
    const PackId recorded{bus, 0x600, Dialect::Gen1};
    const PackId made{static_cast<std::uint8_t>(bus + arrangement.buses), arrangement.base, Dialect::Gen1};
    EXPECT_THAT(timeline.packs(), testing::UnorderedElementsAre(recorded, made));
    EXPECT_EQ(timeline.snapshot(recorded)->serial.value, 61'910U);
    EXPECT_EQ(timeline.snapshot(made)->serial.value, otherSerial);
    int compared = 0;
    const auto end = timeline.now();
    for (auto at = units::Timestamp(std::chrono::seconds(2)); at < end; at += std::chrono::milliseconds(1700)) {
        const auto first = timeline.snapshotAt(recorded, at);
        const auto second = timeline.snapshotAt(made, at);
        ASSERT_TRUE(first && second);
        for (const PackSnapshot& pack : {*first, *second}) {
            if (pack.reportedMinCell.isFresh() && pack.cellStatistics.count == 8) {
                EXPECT_EQ(pack.cellStatistics.min, pack.reportedMinCell.value.value);
                EXPECT_EQ(pack.cellStatistics.max, pack.reportedMaxCell.value.value);
                EXPECT_EQ(pack.cellStatistics.minCell, pack.reportedMinCell.value.place);
                EXPECT_EQ(pack.cellStatistics.maxCell, pack.reportedMaxCell.value.place);
                ++compared;
            }
        }
        EXPECT_EQ(first->state.known(), second->state.known());
        EXPECT_EQ(first->state.value, second->state.value);
    }
    EXPECT_GT(compared, 200);
    const auto linesOf = [&timeline](const PackId& id, EventKind kind) {
        std::vector<std::string> lines;
        for (const Event& event : timeline.events()) {
            if (event.kind == kind && binding::samePack(event.pack, id)) {
                lines.push_back(toEnglish(event, {}));
            }
        }
        return lines;
    };
    for (const EventKind kind :
         {EventKind::StateChanged, EventKind::ReasonSet, EventKind::ReasonCleared, EventKind::NodeLost}) {
        EXPECT_EQ(linesOf(recorded, kind), linesOf(made, kind)) << static_cast<int>(kind);
    }
    EXPECT_THAT(linesOf(made, EventKind::StateChanged), Not(IsEmpty()));
}

INSTANTIATE_TEST_SUITE_P(All, RecordedTwice,
                         testing::Values(Arrangement{"OneBus", 0x200, 0, 0}, Arrangement{"TwoBridges", 0x200, 7, 0},
                                         Arrangement{"OneBaseTwoBridges", 0x600, 7, 0},
                                         Arrangement{"LateHeartbeat", 0x200, 0, 200},
                                         Arrangement{"OneBaseLateHeartbeat", 0x600, 7, 200}),
                         [](const auto& tested) { return tested.param.name; });

} // namespace
