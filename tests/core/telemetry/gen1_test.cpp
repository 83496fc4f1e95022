// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Units of the previous generation come through the same classes: PackView, History, Events.

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "gen1_rows.h"
#include "support/run_program.h"
#include "support/shared_data.h"
#include "telemetry/extremes_agreement.h"
#include "telemetry/log_opening.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using binding::Dialect;
using binding::Quantity;
using d1000::Contactor;
using d1000::State;
using test::driverControls;
using test::Gen1Log;
using test::Gen1Unit;
using test::ms;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

TimelineOptions options()
{
    TimelineOptions result;
    result.catalog = test::shippedCatalog();
    return result;
}

std::vector<std::string> eventsOf(const Timeline& timeline, EventKind kind)
{
    std::vector<std::string> lines;
    for (const Event& event : timeline.events()) {
        if (event.kind == kind) {
            lines.push_back(toEnglish(event, {}));
        }
    }
    return lines;
}

class Gen1Test : public testing::Test
{
protected:
    /// A frame every millisecond.
    void feed(const std::vector<can::Frame>& frames)
    {
        for (const can::Frame& frame : frames) {
            m_now += std::chrono::milliseconds(1);
            timeline.ingest({&frame, 1}, m_now);
        }
    }

    Timeline timeline{options()};
    Gen1Unit unit;

private:
    units::Timestamp m_now{};
};

TEST_F(Gen1Test, ShowsCellsTemperaturesAndTheRest)
{
    feed({unit.heartbeat(), unit.module(1, 213, 250), unit.cells(1, 0, 3552, 3556, 3556, 3564),
          unit.cells(1, 1, 3571, 3575, 3584, 3596), unit.module(2, 220, 260), unit.cells(2, 0, 3600, 3601, 3602, 3603),
          unit.extremes(3552, 1, 0, 3603, 2, 3), unit.temperatures(250, 260, 1, 2), unit.pack(28'282, -243),
          unit.configuration(3), unit.status(0x1C, 2), unit.flags(Gen1Unit::modulePowerGood)});
    const PackSnapshot s = timeline.snapshot();
    EXPECT_EQ(s.id, (binding::PackId{0, 0x600, Dialect::Gen1}));
    EXPECT_EQ(s.cell({{0}, 0}).voltage.value, units::Millivolts(3552));
    EXPECT_EQ(s.cell({{1}, 3}).voltage.value, units::Millivolts(3603));
    EXPECT_EQ(s.cellStatistics.count, 12);
    EXPECT_EQ(s.layout.cellsOfNode[0], 8);
    EXPECT_EQ(s.layout.cellsOfNode[1], 4);
    EXPECT_EQ(s.layout.nodeCount, 3); // the third one is counted, and silent
    EXPECT_EQ(s.nodes[0].boardTemperature.value, units::DeciCelsius(213));
    EXPECT_EQ(s.sensor({{1}, 0}).temperature.value, units::DeciCelsius(260));
    EXPECT_EQ(s.sensorStatistics.max, units::DeciCelsius(260));
    EXPECT_EQ(s.reportedMinCell.value.place, (units::CellIndex{{0}, 0}));
    EXPECT_EQ(s.reportedMaxCell.value.place, (units::CellIndex{{1}, 3}));
    EXPECT_EQ(s.reportedMaxTemperature.value.place, (units::SensorIndex{{1}, 0}));
    EXPECT_EQ(s.batteryVoltage.value, units::Millivolts(28'282));
    EXPECT_EQ(s.current.value, units::Milliamps(243)); // sent as negative: discharging
    EXPECT_EQ(s.reasons.value, 0U);
    EXPECT_EQ(binding::stateName(s.id.dialect, s.state.value), "Measure");
    EXPECT_EQ(s.contactor(Contactor::MainNegative).position, ContactorPosition::Closed);
    EXPECT_EQ(s.contactor(Contactor::MainPositive).position, ContactorPosition::Closed); // 0x08: its contactor 2
    EXPECT_EQ(s.contactor(Contactor::Precharge).position, ContactorPosition::Open);
    EXPECT_EQ(s.contactor(Contactor::MainPositive).source, ContactorSource::CommandOnly);
    EXPECT_EQ(s.contactor(Contactor::ChargePositive).position, ContactorPosition::Unknown);
    EXPECT_EQ(s.contactorsTogether, ContactorsTogether::SomeClosed);
    EXPECT_EQ(binding::contactorNumber(s.id.dialect, Contactor::Precharge), 3);
    EXPECT_NEAR(timeline.history().valueAt(SignalRef::cell(s.id, {{1}, 3}), timeline.now())->value, 3.603, 1e-9);
}

// Nobody saw it happen: its reasons are the alarms.
TEST_F(Gen1Test, AnErrorThatStandsFromTheBeginningIsAStateAndNoFault)
{
    constexpr int error = 0;
    constexpr int idle = 1;
    const auto severities = [this] {
        std::vector<Severity> found;
        for (const Event& event : timeline.events()) {
            if (event.kind == EventKind::StateChanged) {
                found.push_back(event.severity);
            }
        }
        return found;
    };
    feed({unit.heartbeat(), unit.status(0x10, error)});
    EXPECT_THAT(severities(), ElementsAre(Severity::Information));
    feed({unit.status(0x10, idle), unit.status(0x10, error)});
    EXPECT_THAT(severities(), ElementsAre(Severity::Information, Severity::Information, Severity::Warning));
}

TEST_F(Gen1Test, WhatIsNoMeasurementIsNeverOne)
{
    feed({unit.heartbeat("TO67"[0] | 'O' << 8 | '6' << 16 | '7' << 24), unit.module(1, -400, -400),
          unit.cells(1, 0, 3552, -3556, 3556, -32768), unit.cells(1, 1, -32768, -1, -32767, -32768),
          unit.temperatures(-400, -400, 1, 1), unit.extremes(0, 0, 0, 0, 0, 0)});
    const PackSnapshot s = timeline.snapshot();
    EXPECT_EQ(s.id.dialect, Dialect::Gen1);
    EXPECT_EQ(s.cellStatistics.count, 2);
    EXPECT_EQ(s.cellStatistics.suspectCount, 3);
    const auto quality = [&s](unsigned cell) { return s.cell({{0}, static_cast<std::uint8_t>(cell)}).quality; };
    EXPECT_EQ(quality(0), CellQuality::Good);
    EXPECT_EQ(quality(1), CellQuality::Suspect); // a trust error
    EXPECT_EQ(quality(3), CellQuality::Missing); // absent between others
    EXPECT_EQ(quality(5), CellQuality::Suspect);
    EXPECT_EQ(quality(6), CellQuality::Suspect); // not configured, but there
    EXPECT_EQ(quality(7), CellQuality::Absent);
    EXPECT_EQ(s.sensorStatistics.count, 0);
    EXPECT_EQ(s.sensor({{0}, 0}).quality, CellQuality::Absent);
    EXPECT_FALSE(s.nodes[0].boardTemperature.known());
    EXPECT_FALSE(s.reportedMinTemperature.known());
    EXPECT_FALSE(s.reportedMinCell.known());
    for (const auto& ref : {SignalRef::cell(s.id, {{0}, 1}), SignalRef::cell(s.id, {{0}, 3}),
                            SignalRef::sensor(s.id, {{0}, 0}), SignalRef::of(s.id, Quantity::MinCellVoltage)}) {
        EXPECT_FALSE(timeline.history().valueAt(ref, timeline.now())) << ref.index;
    }
}

TEST_F(Gen1Test, StatesContactorsAndFlagsBecomeEventsInItsOwnWords)
{
    feed({unit.heartbeat(), unit.flags(Gen1Unit::modulePowerGood), unit.status(0x10, 1), unit.status(0x10, 5),
          unit.status(0x15, 2), unit.status(0x75, 3), unit.status(0x7F, 4), unit.status(0x6F, 6),
          unit.flags(Gen1Unit::modulePowerGood | 0x400), unit.flags(Gen1Unit::modulePowerGood), unit.flags(0),
          unit.status(0x10, 0)});
    EXPECT_THAT(eventsOf(timeline, EventKind::DialectRecognised),
                ElementsAre("a unit of the previous generation (Gen1)"));
    EXPECT_THAT(eventsOf(timeline, EventKind::StateChanged),
                ElementsAre("state Idle", "state Idle -> Enable", "state Enable -> Measure",
                            "state Measure -> Precharge", "state Precharge -> Run", "state Run -> State 6",
                            "state State 6 -> Error"));
    EXPECT_THAT(eventsOf(timeline, EventKind::ContactorMoved),
                ElementsAre("contactor 1: OPEN -> CLOSED at 0.0 A", "contactor 3: OPEN -> CLOSED at 0.0 A",
                            "contactor 2: OPEN -> CLOSED at 0.0 A", "contactor 1: CLOSED -> OPEN at 0.0 A",
                            "contactor 3: CLOSED -> OPEN at 0.0 A", "contactor 2: CLOSED -> OPEN at 0.0 A"));
    EXPECT_THAT(eventsOf(timeline, EventKind::ReasonSet),
                ElementsAre("reason 12 V LOW set (time 1)", "reason CMU POWER set (time 1)"));
    EXPECT_THAT(eventsOf(timeline, EventKind::ReasonCleared), ElementsAre("reason 12 V LOW cleared after 0.001 s"));
}

TEST_F(Gen1Test, ItsPastIsRebuiltLikeAnyOther)
{
    feed({unit.heartbeat(), unit.cells(1, 0, 3552, 3556, 3556, 3564), unit.status(0x7F, 4)});
    const units::Timestamp then = timeline.now();
    feed({unit.cells(1, 0, 3600, 3601, 3602, 3603), unit.status(0x10, 1)});
    const auto past = timeline.snapshotAt(timeline.snapshot().id, then);
    ASSERT_TRUE(past);
    EXPECT_EQ(past->cell({{0}, 0}).voltage.value, units::Millivolts(3552));
    EXPECT_EQ(past->state.value, State::Enabled);
}

TEST_F(Gen1Test, WhatCameBeforeItsHeartbeatIsNotLost)
{
    feed({unit.cells(1, 0, 3552, 3556, 3556, 3564), unit.status(0x7F, 4), unit.heartbeat()});
    EXPECT_EQ(timeline.snapshot().state.value, State::Enabled);
    EXPECT_EQ(timeline.snapshot().cellStatistics.count, 4);
}

// The shape of the vendor's own recordings: two packs, chargers on another bus, the computer's own frames twice,
// bridges that talk of themselves, a 12 V unit, a clock without a date.
std::string twoPacks()
{
    Gen1Log log;
    const std::array units{Gen1Unit{0x600, 61'910}, Gen1Unit{0x200, 4711}};
    for (int second = 0; second < 20; ++second) {
        log.row(test::packed(0x0, {{4, 0xC353F401}, {4, 0x0050C2CF}}), Gen1Log::bridge);
        log.row(test::packed(0x0, {{4, 0xC353FA00}, {4, 0x0050C2CF}}), Gen1Log::chargerBridge);
        log.row(test::packed(0x1, {{8, 57}}), Gen1Log::bridge);
        log.row(test::packed(0x100, {{4, 0x5003}, {4, 0x3FFF55AA}}), Gen1Log::bridge);
        log.row(test::packed(0x104, {{2, 6824}, {2, 13'544}, {2, 20'152}, {2, 26'963}}), Gen1Log::bridge);
        for (const Gen1Unit& unit : units) {
            log.row(unit.heartbeat(), Gen1Log::bridge);
            log.row(unit.configuration(5), Gen1Log::bridge);
            log.row(unit.flags(Gen1Unit::modulePowerGood), Gen1Log::bridge);
            log.row(unit.status(second < 10 ? 0x10 : 0x7F, second < 10 ? 1 : 4), Gen1Log::bridge);
            for (unsigned module = 1; module <= 5; ++module) {
                log.row(unit.module(module, 213, 250), Gen1Log::bridge);
                const int mV = (unit.base == 0x600 ? 3600 : 3900) + static_cast<int>(module) * 10;
                log.row(unit.cells(module, 0, mV, mV + 1, mV + 2, mV + 3), Gen1Log::bridge);
                log.row(unit.cells(module, 1, mV + 4, mV + 5, mV + 6, mV + 7), Gen1Log::bridge);
            }
        }
        for (int tenth = 0; tenth < 10; ++tenth) {
            log.row(units[0].extremes(3610, 1, 0, 3657, 5, 7), Gen1Log::bridge);
            log.row(units[1].extremes(3910, 1, 0, 3957, 5, 7), Gen1Log::bridge);
            log.ownRow(test::packed(0x500, {{4, 0x1002}, {4, 1}}));
            log.ownRow(driverControls(second < 8 ? 0x02 : 0x72));
            can::Frame charger = test::packed(0x1806E5F4, {{8, 0x0A0B}});
            charger.flags = can::Frame::Extended;
            log.row(charger, Gen1Log::chargerBridge);
            log.pause(80);
        }
    }
    return log.text();
}

TEST(Gen1LogTest, TwoPacksOfOneBusAreFoundAndKeptApart)
{
    const auto file = test::writeFile("RawDataLog-20190708-2000.txt", twoPacks());
    Timeline timeline(options());
    LogOpening opening(timeline, file);
    opening.wait();
    const auto summary = opening.result().value().value();
    EXPECT_EQ(summary.badLineCount, 0U);
    EXPECT_EQ(summary.otherRecords, 60U); // what the bridges say of themselves
    const std::vector<std::string> senders{std::string(Gen1Log::bridge), std::string(Gen1Log::computer), "127.0.0.1",
                                           std::string(Gen1Log::chargerBridge)};
    EXPECT_EQ(summary.channels, senders);
    EXPECT_EQ(timeline.packs(), (std::vector<binding::PackId>{{0, 0x600, Dialect::Gen1}, {0, 0x200, Dialect::Gen1}}));
    const auto first = timeline.snapshot({0, 0x600}).value();
    const auto second = timeline.snapshot({0, 0x200}).value();
    EXPECT_EQ(first.serial.value, 61'910U);
    EXPECT_EQ(second.serial.value, 4711U);
    EXPECT_EQ(first.cellStatistics.count, 40);
    EXPECT_EQ(second.cellStatistics.count, 40);
    EXPECT_EQ(first.cellStatistics.min, first.reportedMinCell.value.value);
    EXPECT_EQ(first.cellStatistics.max, first.reportedMaxCell.value.value);
    EXPECT_EQ(second.cellStatistics.min, second.reportedMinCell.value.value);
    EXPECT_EQ(second.cellStatistics.maxCell, second.reportedMaxCell.value.place);
    EXPECT_EQ(first.numbering.verdict, Verdict::Agrees);
    for (const PackSnapshot& pack : {first, second}) {
        EXPECT_EQ(binding::stateName(pack.id.dialect, pack.state.value), "Run");
        EXPECT_EQ(pack.command.value.command, 0x72U);
        EXPECT_EQ(binding::commandName(pack.id.dialect, pack.command.value.command), "ACCESSORY+RUN+START");
    }
    EXPECT_THAT(eventsOf(timeline, EventKind::NodeLost), IsEmpty());
    EXPECT_THAT(eventsOf(timeline, EventKind::LinkLost), IsEmpty());
    EXPECT_FALSE(timeline.history().framesAt(2, 0, UINT32_MAX, timeline.now()).empty());
}

TEST(Gen1LogTest, EchoesAndSendersCanBeLeftOut)
{
    const auto file = test::writeFile("RawDataLog-20190708-2000.txt", twoPacks());
    LogOpening::Options filtered;
    filtered.filter.dropEchoes = true;
    filtered.filter.hiddenBuses.set(3);
    Timeline timeline(options());
    LogOpening opening(timeline, file, filtered);
    opening.wait();
    EXPECT_EQ(opening.progress().echoes, 400U);
    EXPECT_TRUE(timeline.history().framesAt(2, 0, UINT32_MAX, timeline.now()).empty());
    EXPECT_TRUE(timeline.history().framesAt(3, 0, UINT32_MAX, timeline.now()).empty());
    EXPECT_EQ(timeline.history().framesAt(1, 0, UINT32_MAX, timeline.now()).size(), 2U);
    EXPECT_EQ(timeline.packs().size(), 2U);
}

TEST(Gen1LogTest, TheCellsOfARealLogAgreeWithItsOwnExtremes)
{
    const auto file = test::sharedData("logs/RawDataLog-20190708-1957-small-pack.txt");
    if (file.empty()) {
        GTEST_SKIP() << "the recorded logs are not beside the sources";
    }
    Timeline timeline(options());
    std::uint64_t compared = 0;
    std::uint64_t withoutValue = 0;
    const auto eachFrame = [&](std::span<const can::Frame> frames) {
        for (const can::Frame& frame : frames) {
            timeline.ingestLog({&frame, 1});
            if (frame.id != 0x6F8) {
                continue;
            }
            const PackSnapshot s = timeline.snapshot();
            if (s.cellStatistics.count < 8) {
                continue; // the cells come once a second
            }
            if (!s.reportedMinCell.isFresh()) { // while the unit starts it sends zeros
                EXPECT_EQ(frame.data, (std::array<std::uint8_t, 8>{}));
                ++withoutValue;
                continue;
            }
            EXPECT_EQ(s.cellStatistics.min, s.reportedMinCell.value.value);
            EXPECT_EQ(s.cellStatistics.max, s.reportedMaxCell.value.value);
            EXPECT_EQ(s.cellStatistics.minCell, s.reportedMinCell.value.place);
            EXPECT_EQ(s.cellStatistics.maxCell, s.reportedMaxCell.value.place);
            ++compared;
        }
        return true;
    };
    ASSERT_TRUE(log::readLog(file, eachFrame));
    EXPECT_GT(compared, 2000U);
    EXPECT_GT(withoutValue, 0U);
    const PackSnapshot s = timeline.snapshot();
    EXPECT_EQ(timeline.packs(), (std::vector<binding::PackId>{{1, 0x600, Dialect::Gen1}}));
    EXPECT_EQ(s.serial.value, 61'910U);
    EXPECT_EQ(s.layout.cellCount(), 8);
    EXPECT_EQ(s.sensorStatistics.count, 0);
    EXPECT_EQ(s.numbering.verdict, Verdict::Agrees);
    EXPECT_THAT(eventsOf(timeline, EventKind::StateChanged), Contains("state Precharge -> Run"));
    EXPECT_THAT(eventsOf(timeline, EventKind::ContactorMoved), Contains("contactor 3: OPEN -> CLOSED at -0.2 A"));
    const auto agreement = extremesAgreement(timeline, s.id).value();
    EXPECT_GT(agreement.lowest.compared, 2000U);
    EXPECT_EQ(agreement.lowest.agree, agreement.lowest.compared);
    EXPECT_EQ(agreement.highest.agree, agreement.highest.compared);
    EXPECT_EQ(agreement.withoutValue, 17U) << "while it starts";
}

// A cell of 3600 mV that rises by a millivolt with each of its frames, reported between them.
TEST_F(Gen1Test, ItsExtremesMayBeAheadOfItsCellsButNotBeyond)
{
    const auto second = [this](int i, int reported) {
        feed({unit.heartbeat(), unit.cells(1, 0, 3600 + i, 3700, 3650, 3650),
              unit.extremes(reported, 1, 0, 3700, 1, 1)});
    };
    for (int i = 0; i < 10; ++i) {
        second(i, 3601 + i);
    }
    const auto agreement = [this] {
        return extremesAgreement(timeline.history(), *timeline.catalog()->bind(timeline.snapshot().id), 4);
    };
    EXPECT_EQ(agreement().lowest.compared, 10U);
    EXPECT_EQ(agreement().lowest.agree, 9U) << "the last one is ahead of what is known";
    EXPECT_EQ(agreement().highest.agree, 10U);
    second(10, 3620);
    EXPECT_EQ(agreement().lowest.agree, 10U);
    EXPECT_EQ(agreement().lowest.greatestDifference_mV, 10);
    feed({unit.extremes(0, 0, 0, 0, 0, 0)});
    EXPECT_EQ(agreement().withoutValue, 1U);
    feed({unit.cells(1, 0, -3610, 3700, 3650, 3650), unit.extremes(3650, 1, 2, 3700, 1, 1)});
    EXPECT_EQ(agreement().lowest.compared, 11U) << "not while one of the cells is not trusted";
}

} // namespace
