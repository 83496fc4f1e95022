// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "frames.h"
#include "telemetry/event_log.h"
#include "telemetry/pack_view.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using d1000::Reason;
using d1000::State;
using test::ms;
using test::Unit;

namespace {

struct EventsTest : testing::Test
{
    Unit unit;
    PackView view{test::shippedCatalog(), {}};

    void SetUp() override
    {
        view.apply(unit.heartbeat(), ms(0));
        view.apply(unit.firmware(1, 2, d1000::bundledBmuBuildNumber), ms(0));
        lines();
    }

    std::vector<std::string> lines()
    {
        std::vector<std::string> result;
        for (const Event& event : view.takeEvents()) {
            result.push_back(toEnglish(event, binding::CellNaming(1, 1)));
        }
        return result;
    }
};

TEST_F(EventsTest, AFlickerOf50MillisecondsIsNotLost)
{
    view.apply(unit.info(State::Enabled), ms(0));
    view.apply(unit.info(State::Enabled, bit(Reason::Hvil)), ms(100));
    view.apply(unit.info(State::Enabled), ms(150));
    const Lamp& lamp = view.refresh(ms(200)).reasonLamps[static_cast<std::size_t>(Reason::Hvil)];
    EXPECT_FALSE(lamp.now);
    EXPECT_EQ(lamp.count, 1U);
    EXPECT_EQ(lamp.clearedCount, 1U);
    EXPECT_EQ(lamp.firstSeen, ms(100));
    EXPECT_EQ(lamp.lastCleared, ms(150));
    EXPECT_THAT(lines(),
                testing::ElementsAre("state ENABLED", "reason HVIL set (time 1)", "reason HVIL cleared after 0.050 s"));
    view.apply(unit.info(State::Enabled, bit(Reason::Hvil)), ms(300));
    EXPECT_EQ(view.refresh(ms(300)).reasonLamps[3].count, 2U);
    EXPECT_EQ(view.snapshot().reasonLamps[3].firstSeen, ms(100));
    EXPECT_EQ(view.snapshot().reasonLamps[3].lastSet, ms(300));
    EXPECT_TRUE(view.snapshot().reasonLamps[3].now);
}

TEST_F(EventsTest, StatesReasonsAndTheTripAreKept)
{
    view.apply(unit.info(State::Enabled), ms(100));
    view.apply(unit.info(State::Disconnect, bit(Reason::OverVolt)), ms(200));
    view.apply(unit.info(State::Disconnect, bit(Reason::OverVolt) | bit(Reason::CellCount)), ms(300));
    view.apply(unit.info(State::Safe, bit(Reason::OverVolt)), ms(400));
    view.apply(unit.info(State::Safe, 0), ms(500));
    const PackSnapshot& s = view.refresh(ms(500));
    EXPECT_EQ(s.state.value, State::Safe);
    EXPECT_EQ(s.stateSince, ms(400));
    EXPECT_EQ(s.previousState, State::Disconnect);
    EXPECT_EQ(s.reasonsAtTrip, bit(Reason::OverVolt) | bit(Reason::CellCount));
    EXPECT_EQ(s.trippedAt, ms(200));
    EXPECT_EQ(s.reasons.value, 0U);
    EXPECT_THAT(lines(), testing::IsSupersetOf({"state ENABLED -> DISCONNECT", "state DISCONNECT -> SAFE"}));
}

TEST_F(EventsTest, PrechargeContactorAndInterlockFlagsAreNamed)
{
    view.apply(unit.info(State::Safe, 0, 0b0010001, 0b00100), ms(100));
    view.apply(unit.info(State::Idle, 0, 0, 0), ms(600));
    view.apply(unit.interlock(0b1000), ms(700));
    EXPECT_THAT(lines(), testing::ElementsAre(
                             "state SAFE", "precharge failure TIMEOUT set (time 1)",
                             "precharge failure STABLECURRENT set (time 1)", "fault of contactor 3 set (time 1)",
                             "state SAFE -> IDLE", "precharge failure TIMEOUT cleared after 0.500 s",
                             "precharge failure STABLECURRENT cleared after 0.500 s",
                             "fault of contactor 3 cleared after 0.500 s", "interlock flag OpenLoop set (time 1)"));
}

TEST_F(EventsTest, ContactorsMoveWithTheCurrentAtThatMoment)
{
    view.apply(unit.currents(180'000, 180'000), ms(0));
    view.apply(unit.contactors(0, 0), ms(10));
    view.apply(unit.contactors(1, 3), ms(110));
    view.apply(unit.contactors(1, 1), ms(210));
    view.apply(unit.contactors(0, 9), ms(310));
    EXPECT_THAT(lines(), testing::ElementsAre(
                             "contactor 1 is commanded CLOSED, was OPEN", "contactor 1: OPEN -> CLOSING at 180.0 A",
                             "contactor 1: CLOSING -> CLOSED at 180.0 A", "contactor 1 is commanded OPEN, was CLOSED",
                             "contactor 1: CLOSED -> FAULT: WELDED at 180.0 A"));
    EXPECT_EQ(view.refresh(ms(320)).contactors[0].operations, 1U);
    EXPECT_EQ(view.snapshot().contactors[0].since, ms(310));
}

TEST_F(EventsTest, ANodeThatFallsSilentIsNamedByTheUsersNumbering)
{
    for (int t = 0; t <= 3000; t += 100) {
        view.apply(unit.cells(0, 0, 3700, 3700, 3700, 3700), ms(t));
        if (t < 1000 || t > 2000) {
            view.apply(unit.cells(1, 0, 3700, 3700, 3700, 3700), ms(t));
        }
        view.refresh(ms(t));
    }
    const auto all = lines();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0], "node N02 lost");
    EXPECT_THAT(all[1], testing::StartsWith("node N02 is back after 0."));
}

TEST_F(EventsTest, ANodeWithoutMeasurementsIsLostToo)
{
    for (int t = 0; t <= 1000; t += 100) {
        view.apply(unit.cells(0, 0, 3700, 3700, 3700, 3700), ms(t));
        const int cell = t < 500 ? 3700 : 0xFFFF;
        view.apply(unit.cells(1, 0, cell, cell, cell, cell), ms(t));
        view.refresh(ms(t));
    }
    EXPECT_THAT(lines(), testing::ElementsAre("node N02 lost"));
}

TEST_F(EventsTest, ALostLinkIsOneEventAndNot32)
{
    for (int t = 0; t <= 1000; t += 100) {
        for (unsigned node = 0; node < 32; ++node) {
            view.apply(unit.cells(node, 0, 3700, 3700, 3700, 3700), ms(t));
        }
        view.refresh(ms(t));
    }
    for (int t = 1000; t <= 5000; t += 20) {
        view.refresh(ms(t));
    }
    EXPECT_THAT(lines(), testing::ElementsAre(testing::StartsWith("nothing heard of the pack for 1.")));
}

TEST_F(EventsTest, StaleReasonsNeitherSetNorClear)
{
    for (int t = 0; t <= 1000; t += 100) {
        view.apply(unit.info(State::Safe, bit(Reason::Bju)), ms(t));
    }
    lines();
    const PackSnapshot& s = view.refresh(ms(1500));
    EXPECT_FALSE(s.reasons.isFresh());
    EXPECT_TRUE(s.reasonLamps[static_cast<std::size_t>(Reason::Bju)].now);
    EXPECT_EQ(s.state.freshness, Freshness::Stale);
    EXPECT_EQ(s.state.value, State::Safe);
    EXPECT_TRUE(lines().empty());
}

TEST(EventLog, NumbersForgetsTheOldestAndCountsIt)
{
    EventLog log(3);
    EXPECT_EQ(log.lastSequence(), 0U);
    for (int i = 0; i < 5; ++i) {
        Event event;
        event.arguments[0] = i;
        log.add(event);
    }
    const auto all = log.since(0);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].sequence, 3U);
    EXPECT_EQ(all[0].arguments[0], 2);
    EXPECT_EQ(log.since(4).size(), 1U);
    EXPECT_TRUE(log.since(5).empty());
    EXPECT_EQ(log.forgotten(), 2U);
}

TEST(Event, EveryKindHasItsSentenceFilled)
{
    for (int kind = 0; kind <= static_cast<int>(EventKind::ConditionEnded); ++kind) {
        Event event;
        event.kind = static_cast<EventKind>(kind);
        event.names = {"A", "B"};
        const std::string line = toEnglish(event, {});
        EXPECT_NE(line, "?") << kind;
        EXPECT_EQ(line.find('{'), std::string::npos) << line;
    }
}

} // namespace
