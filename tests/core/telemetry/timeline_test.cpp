// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <atomic>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "binding/base_detector.h"
#include "frames.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using d1000::State;
using test::ms;
using test::Unit;

namespace {

TimelineOptions options()
{
    TimelineOptions result;
    result.catalog = test::shippedCatalog();
    return result;
}

can::Frame stamped(can::Frame frame, std::int64_t time_us)
{
    frame.time = time_us;
    return frame;
}

constexpr std::int64_t someDay = 1'700'000'000'000'000;

const Event* find(const std::vector<Event>& events, EventKind kind)
{
    const auto found = std::find_if(events.begin(), events.end(), [kind](const Event& e) { return e.kind == kind; });
    return found == events.end() ? nullptr : &*found;
}

TEST(Timeline, TakesFramesWithoutAThread)
{
    Timeline timeline(options());
    const Unit unit;
    timeline.ingest(std::vector{unit.heartbeat(), unit.firmware(1, 2), unit.cells(0, 0, 3700, 3701, 3702, 3703)},
                    ms(5));
    const PackSnapshot s = timeline.snapshot();
    EXPECT_EQ(s.cell({{0}, 3}).voltage.value, units::Millivolts(3703));
    EXPECT_EQ(s.cellStatistics.count, 4);
    EXPECT_EQ(timeline.packs(), (std::vector<binding::PackId>{{0, 0x600, binding::Dialect::V1_2}}));
    EXPECT_EQ(timeline.history().frameCount(), 3U);
    EXPECT_DOUBLE_EQ(timeline.history().valueAt(SignalRef::cell(s.id, {{0}, 3}), ms(6))->value, 3.703);
    EXPECT_EQ(timeline.now(), ms(5));
    timeline.tick(ms(9000));
    EXPECT_EQ(timeline.snapshot().link, PackLink::Lost);
    EXPECT_NE(find(timeline.events(), EventKind::LinkLost), nullptr);
    EXPECT_TRUE(timeline.events(timeline.lastEvent()).empty());
}

TEST(Timeline, MapsTheStampsOfTheSourceAndKeepsTheWallClock)
{
    Timeline timeline(options());
    const Unit unit;
    timeline.ingest(std::vector{stamped(unit.heartbeat(), someDay)}, ms(1000));
    timeline.ingest(std::vector{stamped(unit.firmware(1, 2), someDay + 100'000)}, ms(1130)); // 30 ms late
    EXPECT_EQ(timeline.snapshot().firmware.at, ms(1100));
    EXPECT_EQ(timeline.wallTime(ms(1100)), units::WallTime(units::Duration(someDay + 100'000)));
}

TEST(Timeline, ReadsALogByItsOwnStamps)
{
    Timeline timeline(options());
    const Unit unit;
    std::vector<can::Frame> log{stamped(unit.heartbeat(), someDay), stamped(unit.firmware(1, 2), someDay)};
    for (int i = 0; i < 100; ++i) {
        log.push_back(stamped(unit.currents(i, i), someDay + i * 100'000));
    }
    log.push_back(stamped(unit.currents(7, 7), someDay + 60'000'000)); // 50 s of nothing
    timeline.ingestLog(log);
    EXPECT_EQ(timeline.now(), units::Timestamp(std::chrono::seconds(60)));
    const auto events = timeline.events();
    const Event* lost = find(events, EventKind::LinkLost);
    ASSERT_NE(lost, nullptr);
    EXPECT_GT(lost->at, ms(10'900)); // ten periods of 100 ms after the last frame, not when the next one came
    EXPECT_LT(lost->at, ms(11'300));
    const Event* regained = find(events, EventKind::LinkRegained);
    ASSERT_NE(regained, nullptr);
    EXPECT_EQ(regained->at, ms(60'000));
    EXPECT_EQ(find(events, EventKind::ClockJumped), nullptr);
    EXPECT_EQ(timeline.wallTime(units::Timestamp(std::chrono::seconds(60))),
              units::WallTime(units::Duration(someDay + 60'000'000)));
}

TEST(Timeline, ALogThatJumpsBackGoesOnAndSaysSo)
{
    Timeline timeline(options());
    const Unit unit;
    timeline.ingestLog(std::vector{stamped(unit.heartbeat(), someDay), stamped(unit.heartbeat(), someDay + 1'000'000),
                                   stamped(unit.heartbeat(), someDay - 3'600'000'000),
                                   stamped(unit.heartbeat(), someDay - 3'599'000'000)});
    EXPECT_EQ(timeline.now(), ms(2000));
    const auto events = timeline.events();
    const Event* jump = find(events, EventKind::ClockJumped);
    ASSERT_NE(jump, nullptr);
    EXPECT_EQ(jump->arguments[0], -3'601'000'000);
    EXPECT_EQ(toEnglish(*jump, {}), "the clock of the source jumped by -3601.000 s");
}

TEST(Timeline, KeepsNotesInOrderAndMakesEventsOfThem)
{
    using Note = log::RecordingNote;
    Timeline timeline(options());
    const Unit unit;
    timeline.ingestLog(std::vector{stamped(unit.heartbeat(), someDay), stamped(unit.heartbeat(), someDay + 5'000'000)});
    const Note late{someDay + 4'000'000, Note::Kind::Marker, "fan on"};
    const Note early{someDay + 1'500'000, Note::Kind::Marker, ""};
    const Note begin{someDay, Note::Kind::Start, "packdeck 1"};
    for (const Note& note : {late, early, begin, Note{someDay, Note::Kind::Event, "state IDLE"}}) {
        timeline.addNote(note);
    }
    EXPECT_EQ(timeline.notes(), (std::vector{begin, early, late}));
    EXPECT_EQ(timeline.noteRevision(), 3U);
    std::vector<std::pair<units::Timestamp, std::string>> marked;
    for (const Event& event : timeline.events()) {
        if (event.kind == EventKind::Marked) {
            marked.emplace_back(event.at, toEnglish(event, {}));
        }
    }
    EXPECT_EQ(marked, (std::vector<std::pair<units::Timestamp, std::string>>{
                          {ms(4000), "marked: fan on"}, {ms(1500), "marked"}, {ms(0), "a recording began"}}));

    EXPECT_EQ(timeline.eventRevision(), 0U);
    EXPECT_TRUE(timeline.takeBackNote(late));
    EXPECT_FALSE(timeline.takeBackNote(late));
    EXPECT_EQ(timeline.notes(), (std::vector{begin, early}));
    EXPECT_EQ(timeline.eventRevision(), 1U);
    const auto events = timeline.events();
    EXPECT_EQ(
        std::count_if(events.begin(), events.end(), [](const Event& event) { return event.kind == EventKind::Marked; }),
        2);
}

TEST(Timeline, CountsWhatBelongsToNobodyAndReportsOnce)
{
    Timeline timeline(options());
    const Unit unit;
    timeline.ingest(std::vector{unit.heartbeat(), unit.firmware(1, 2)}, ms(0));
    can::Frame cut = unit.voltages(1, 1);
    cut.length = 3;
    can::Frame foreign;
    foreign.id = 0x123;
    foreign.length = 2;
    for (int i = 1; i <= 5; ++i) {
        timeline.ingest(std::vector{cut, foreign}, ms(i));
    }
    EXPECT_EQ(timeline.oddIds(), (std::vector<IdCount>{{0, 0x123, 5, 0, false}, {0, 0x608, 5, 5, false}}));
    int reports = 0;
    for (const Event& event : timeline.events()) {
        reports += event.kind == EventKind::WrongLength ? 1 : 0;
    }
    EXPECT_EQ(reports, 1);
    const auto events = timeline.events();
    EXPECT_EQ(toEnglish(*find(events, EventKind::WrongLength), {}),
              "ID 0x608 came with 3 bytes instead of 8: not interpreted");
    EXPECT_EQ(timeline.history().frameCount(), 12U); // nothing is lost
}

TEST(Timeline, SaysWhichIdHasTwoOwnersWhenItComes)
{
    auto catalog = std::make_shared<binding::PackCatalog>(*test::shippedCatalog());
    dbc::Database database = *catalog->database(binding::Dialect::V1_2);
    dbc::Message second = *database.find(0x711);
    second.key = 0x6FA;
    second.name = "Node29CellVoltages2";
    database.add(second);
    catalog->set(binding::Dialect::V1_2, std::move(database), "documented.dbc");
    TimelineOptions withTwo = options();
    withTwo.catalog = catalog;
    Timeline timeline(withTwo);
    const Unit unit;
    timeline.ingest(std::vector{unit.heartbeat(), unit.firmware(1, 2)}, ms(0));
    timeline.ingest(std::vector{unit.command(4), unit.command(4)}, ms(10));
    const auto events = timeline.events();
    const Event* twice = find(events, EventKind::IdOwnedTwice);
    ASSERT_NE(twice, nullptr);
    EXPECT_EQ(toEnglish(*twice, {}), "ID 0x6FA is given to both BMSCommands and Node29CellVoltages2: not interpreted");
    EXPECT_FALSE(timeline.snapshot().command.known());
    EXPECT_EQ(timeline.oddIds().at(0).frames, 2U);
    EXPECT_TRUE(timeline.oddIds().at(0).contested);
}

TEST(Timeline, APackAtAnUnexpectedBaseJoinsByItsHeartbeat)
{
    Timeline timeline(options());
    const Unit unit{0x200};
    timeline.ingest(std::vector{unit.firmware(1, 2), unit.heartbeat(5), unit.info(State::Idle)}, ms(0));
    EXPECT_EQ(timeline.packs().size(), 1U);
    timeline.ingest(std::vector{unit.heartbeat(5)}, ms(1000));
    EXPECT_EQ(timeline.packs(), (std::vector<binding::PackId>{{0, 0x200, binding::Dialect::V1_2}}));
    EXPECT_EQ(timeline.snapshot().serial.value, 5U); // the expected one is silent
    EXPECT_EQ(timeline.snapshot().state.value, State::Idle);
    EXPECT_EQ(timeline.baseSuggestions().at(0).baseId, 0x200);
    EXPECT_FALSE(timeline.snapshot({0, 0x300, {}}));
}

TEST(Timeline, AMessageOfAKnownUnitIsNoOthersHeartbeat)
{
    Timeline timeline(options());
    const Unit unit;
    // Contactor 4 alone is told to close: the first word is the device type of the generation before.
    const can::Frame charging = unit.contactors(0x1000, 0);
    ASSERT_EQ(charging.id, 0x6F0U);
    timeline.ingest(std::vector{unit.heartbeat(), unit.firmware(1, 2)}, ms(0));
    for (int t = 100; t < 10'000; t += 100) {
        timeline.ingest(std::vector{charging}, ms(t));
    }
    EXPECT_EQ(timeline.packs().size(), 1U);
    EXPECT_TRUE(timeline.baseSuggestions().empty() || timeline.baseSuggestions().front().baseId == 0x600);

    // Another unit on the same bus is found all the same, and one on another bus at that very ID.
    const Unit second{0x200};
    can::Frame elsewhere = test::packed(0x6F0, {{4, 4472}, {4, 9}});
    elsewhere.bus = 1;
    for (int t = 10'000; t <= 12'000; t += 1000) {
        timeline.ingest(std::vector{second.heartbeat(7), elsewhere}, ms(t));
    }
    EXPECT_EQ(timeline.packs().size(), 3U);
}

TEST(Timeline, RemembersThePast)
{
    Timeline timeline(options());
    const Unit unit;
    const auto feed = [&](int t, std::initializer_list<can::Frame> frames) {
        timeline.ingest(std::vector<can::Frame>(frames), ms(t));
    };
    constexpr std::uint32_t build = d1000::bundledBmuBuildNumber;
    for (int t = 0; t < 10'000; t += 100) {
        if (t % 1000 == 0) {
            feed(t, {unit.heartbeat(), unit.firmware(1, 2, build), unit.stats(0, 4, 0, 0, 0)});
        }
        const bool enabled = t >= 2000 && t < 5000;
        const bool tripped = t >= 5000;
        const bool flicker = t == 3000;
        const std::uint32_t reasons = flicker ? 1U << 3 : (tripped ? 1U << 16 : 0);
        feed(t,
             {unit.info(enabled ? State::Enabled : (tripped ? State::Safe : State::Idle), reasons),
              unit.voltages(812'000, enabled ? 811'000 : t), unit.contactors(enabled ? 0x101 : 0, enabled ? 0x101 : 0),
              unit.cells(0, 0, 3700 + t / 100, 3700, 3700, 3700)});
    }
    const auto then = timeline.snapshotAt({}, ms(3550)).value();
    EXPECT_EQ(then.now, ms(3550));
    EXPECT_EQ(then.link, PackLink::Live);
    EXPECT_EQ(then.state.value, State::Enabled);
    EXPECT_EQ(then.stateSince, ms(2000));
    EXPECT_EQ(then.previousState, State::Idle);
    EXPECT_EQ(then.cell({{0}, 0}).voltage.value, units::Millivolts(3735));
    EXPECT_EQ(then.cell({{0}, 0}).voltage.at, ms(3500));
    EXPECT_EQ(then.cellStatistics.maxCell, (units::CellIndex{{0}, 0}));
    EXPECT_TRUE(then.loadVoltageReferenced);
    EXPECT_EQ(then.reasonLamps[3].count, 1U);
    EXPECT_EQ(then.reasonLamps[3].lastSet, ms(3000));
    EXPECT_FALSE(then.reasonLamps[3].now);
    EXPECT_EQ(then.reasonLamps[16].count, 0U);
    EXPECT_EQ(then.contactors[0].operations, 1U);
    EXPECT_EQ(then.contactors[0].since, ms(2000));

    const auto later = timeline.snapshotAt({}, ms(8000)).value();
    EXPECT_EQ(later.state.value, State::Safe);
    EXPECT_EQ(later.reasonsAtTrip, 1U << 16);
    EXPECT_EQ(later.trippedAt, ms(5000));
    EXPECT_FALSE(later.loadVoltageReferenced);
    EXPECT_EQ(later.lastReferencedLoadVoltage.value, units::Millivolts(811'000));
    EXPECT_LT(later.lastReferencedLoadVoltage.at, ms(5000));

    const auto after = timeline.snapshotAt({}, ms(60'000)).value();
    EXPECT_EQ(after.link, PackLink::Lost);
    EXPECT_EQ(after.cell({{0}, 0}).voltage.freshness, Freshness::Stale);
    const auto before = timeline.snapshotAt({}, units::Timestamp(std::chrono::milliseconds(-10))).value();
    EXPECT_EQ(before.link, PackLink::Silent);
    EXPECT_FALSE(timeline.snapshotAt({1, 0x600, {}}, ms(100)));
}

TEST(Timeline, SettingsReachThePacks)
{
    Timeline timeline(options());
    const Unit unit;
    StringMap strings;
    strings.stringOfCell[0] = 0;
    strings.stringOfCell[1] = 1;
    timeline.setStrings(strings);
    timeline.setWireNumbering({1, 1});
    timeline.ingest(std::vector{unit.heartbeat(), unit.firmware(1, 2), unit.cells(0, 0, 3700, 3800, 3900, 4000),
                                unit.extremes(4000, 1, 4, 3700, 1, 1)},
                    ms(0));
    timeline.ingest(std::vector{unit.extremes(4000, 1, 4, 3700, 1, 1)}, ms(1));
    const PackSnapshot s = timeline.snapshot();
    EXPECT_EQ(s.cellStatistics.stringMedian[1], units::Millivolts(3800));
    EXPECT_EQ(s.numbering.assumed, (WireNumbering{1, 1}));
    EXPECT_EQ(s.reportedMaxCell.value.place, (units::CellIndex{{0}, 3}));
    Layout configured;
    configured.cellsOfNode[5] = 12;
    timeline.setConfiguration(s.id, configured);
    timeline.tick(ms(2));
    EXPECT_EQ(timeline.snapshot().layout.nodeCount, 6);
    EXPECT_EQ(timeline.snapshotAt(s.id, ms(2))->layout.nodeCount, 6);
}

TEST(Timeline, IngestsOnItsOwnThreadAndStopsAtOnce)
{
    Timeline timeline(options());
    std::atomic<std::int64_t> now_ms{0};
    timeline.start([&now_ms] { return ms(now_ms.load()); });
    const Unit unit;
    constexpr int scans = 300;
    std::thread link([&] {
        for (int i = 0; i < scans; ++i) {
            now_ms = i * 100;
            timeline.input().push(std::vector{unit.heartbeat(), unit.firmware(1, 2), unit.info(State::Idle),
                                              unit.cells(0, 0, 3000 + i, 3700, 3700, 3700)});
        }
    });
    std::thread window([&] {
        std::uint64_t seen = 0;
        std::vector<Column> columns(10);
        for (int i = 0; i < 200; ++i) {
            const PackSnapshot s = timeline.snapshot();
            EXPECT_LE(s.cellStatistics.count, 4);
            timeline.history().envelope(SignalRef::cell(s.id, {{0}, 0}), ms(0), std::chrono::seconds(3), columns);
            for (const Event& event : timeline.events(seen)) {
                EXPECT_GT(event.sequence, seen);
                seen = event.sequence;
            }
            (void)timeline.snapshotAt(s.id, s.now);
            (void)timeline.packs();
            (void)timeline.wallTime(s.now);
            (void)timeline.oddIds();
        }
    });
    link.join();
    window.join();
    timeline.stop();
    timeline.stop();
    const PackSnapshot last = timeline.snapshot();
    EXPECT_EQ(last.cell({{0}, 0}).voltage.value, units::Millivolts(3000 + scans - 1));
    EXPECT_EQ(timeline.history().frameCount(), 4U * scans);
    EXPECT_EQ(timeline.droppedFrames(), 0U);
    EXPECT_EQ(timeline.input().push(std::vector{unit.heartbeat()}), 1U);
}

TEST(Timeline, StopsWithoutHavingStarted)
{
    Timeline timeline(options());
    timeline.stop();
    timeline.start(); // too late: the queue is closed
    EXPECT_EQ(timeline.snapshot().link, PackLink::Silent);
}

} // namespace
