// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "control/opening_watch.h"
#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Contactor;
using d1000::State;
using telemetry::ContactorPosition;
using telemetry::ContactorsTogether;

namespace {

constexpr units::Timestamp t0{seconds(50)};

class OpeningWatchTest : public testing::Test
{
protected:
    telemetry::PackSnapshot in(State state, units::Timestamp now)
    {
        bmu.place(state, now);
        return bmu.snapshot(now);
    }

    FakeBmu bmu;
    OpeningWatch watch;
};

TEST_F(OpeningWatchTest, ATransitionSeenAfterTheCommandIsTheProof)
{
    const auto closed = in(State::Enabled, t0);
    watch.begin(&closed, t0);
    watch.commandSent(t0 + milliseconds(5));
    watch.observe(in(State::Enabled, t0 + milliseconds(100)));
    EXPECT_FALSE(watch.openedAt());
    const auto open = in(State::Idle, t0 + milliseconds(340));
    watch.observe(open);
    EXPECT_EQ(watch.openedAt(), t0 + milliseconds(340));
    const OpeningResult result = watch.result(&open);
    EXPECT_TRUE(result.opened);
    EXPECT_EQ(result.took, units::Duration(milliseconds(340)));
    EXPECT_EQ(toEnglish(result.text), "opened in 340 ms at 180.0 A");
}

TEST_F(OpeningWatchTest, WithoutAFreshCurrentTheResultSaysSo)
{
    auto closed = in(State::Enabled, t0);
    closed.current.freshness = telemetry::Freshness::Stale;
    watch.begin(&closed, t0);
    watch.commandSent(t0);
    const auto open = in(State::Idle, t0 + milliseconds(340));
    watch.observe(open);
    EXPECT_EQ(toEnglish(watch.result(&open).text), "opened in 340 ms, current unknown");
}

TEST_F(OpeningWatchTest, WithoutACommandNothingIsProven)
{
    const auto closed = in(State::Enabled, t0);
    watch.begin(&closed, t0);
    watch.observe(in(State::Idle, t0 + seconds(1)));
    EXPECT_FALSE(watch.openedAt()) << "opened, but not by this command";
}

TEST_F(OpeningWatchTest, AnOpenReportMustBeYoungEnoughWhenNothingWasSeenClosed)
{
    const auto open = in(State::Idle, t0);
    watch.begin(&open, t0);
    watch.commandSent(t0);
    watch.observe(in(State::Idle, t0 + milliseconds(299)));
    EXPECT_FALSE(watch.openedAt());
    watch.observe(in(State::Idle, t0 + milliseconds(300)));
    EXPECT_EQ(watch.openedAt(), t0 + milliseconds(300));
}

TEST_F(OpeningWatchTest, TheOldestOfTheReportsCounts)
{
    const auto closed = in(State::Enabled, t0);
    watch.begin(&closed, t0);
    watch.commandSent(t0 + milliseconds(50));
    auto mixed = in(State::Idle, t0 + milliseconds(100));
    mixed.contactors[2].feedback.at = t0 + milliseconds(40);
    watch.observe(mixed);
    EXPECT_FALSE(watch.openedAt()) << "contactor 3 was reported before the command left";
}

TEST_F(OpeningWatchTest, NamesWhatIsClosedThenWhatIsUnknownThenThatNothingWasReported)
{
    auto snapshot = in(State::Idle, t0);
    watch.begin(&snapshot, t0);
    watch.commandSent(t0);
    EXPECT_EQ(toEnglish(watch.result(&snapshot).text), "NOT proven open: no report came after the command");
    snapshot.contactors[4].position = ContactorPosition::Unknown;
    EXPECT_EQ(toEnglish(watch.result(&snapshot).text), "NOT proven open: not reported: 5");
    snapshot.contactors[0].position = ContactorPosition::Welded;
    snapshot.contactors[2].position = ContactorPosition::Opening;
    const OpeningResult result = watch.result(&snapshot);
    EXPECT_EQ(toEnglish(result.text), "NOT opened: reported closed: 1, 3");
    EXPECT_EQ(result.stillClosed, 0b00101);
    EXPECT_EQ(result.unknown, 0b10000);
    EXPECT_EQ(watch.result(nullptr).unknown, 0b11111);
}

TEST_F(OpeningWatchTest, ABetterReasonWins)
{
    const auto closed = in(State::Enabled, t0);
    watch.begin(&closed, t0);
    EXPECT_EQ(toEnglish(watch.result(&closed, {PhraseId::NotOpenedForeign, {"ENABLE"}}).text),
              "NOT opened: the other node still sends ENABLE");
}

} // namespace
