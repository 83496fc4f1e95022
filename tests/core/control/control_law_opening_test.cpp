// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// "Opening" and "Letting go" of the law of commanding: each test is named after the sentence it proves.

#include <algorithm>

#include <gtest/gtest.h>

#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Command;
using d1000::Contactor;
using d1000::State;

namespace {

class Opening : public testing::Test
{
protected:
    /// Another node keeps the contactors closed at 10 Hz.
    void drivenByAnother(Command command = Command::Enable)
    {
        bench.connect();
        bench.bmu.place(State::Enabled, bench.now);
        bench.foreignEvery(milliseconds(100), command);
        bench.run(seconds(1));
        ASSERT_EQ(bench.bmu.state(), State::Enabled);
    }

    void takeOver()
    {
        ASSERT_TRUE(bench.machine.takeOverHoldBegin(bench.now));
        bench.run(TakeOver::holdFor, milliseconds(1));
    }

    void takeOverAsTheOtherFallsSilent()
    {
        ASSERT_TRUE(bench.machine.takeOverHoldBegin(bench.now));
        bench.run(milliseconds(900), milliseconds(1));
        bench.foreignEvery(units::Duration::zero());
        bench.run(milliseconds(100), milliseconds(1));
        ASSERT_TRUE(bench.status().takeOver.running);
    }

    Bench bench;
};

class LettingGo : public testing::Test
{
protected:
    void lose(units::Duration duration)
    {
        bench.machine.disconnected(ControlMachine::Disconnection::Lost, bench.now);
        const bool talks = std::exchange(bench.unitTalks, false);
        bench.run(duration);
        bench.unitTalks = talks;
        bench.machine.connected(Bench::session(), bench.now);
        bench.run(milliseconds(200));
    }

    Bench bench;
};

TEST_F(Opening, FromHeldItActsOnPressAndTheFirstIdleFrameIsDueAtOnce)
{
    bench.held();
    bench.run(milliseconds(30));
    const auto press = bench.now;
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    EXPECT_EQ(bench.sent.back().command, Command::Idle);
    EXPECT_EQ(bench.sent.back().at, press);
}

TEST_F(Opening, TheFirstIdleFrameLeavesWithin20MillisecondsWhereverThePeriodStands)
{
    for (int offset = 0; offset < 100; offset += 7) {
        Bench desk;
        desk.held();
        desk.run(milliseconds(offset), milliseconds(1));
        const auto press = desk.now;
        ASSERT_TRUE(desk.machine.open(desk.now));
        desk.pump();
        desk.run(milliseconds(20), milliseconds(1));
        const auto idle = std::find_if(desk.sent.begin(), desk.sent.end(), [press](const Bench::Sent& frame) {
            return frame.at >= press && frame.command == Command::Idle;
        });
        ASSERT_NE(idle, desk.sent.end());
        EXPECT_LE(idle->at - press, milliseconds(20));
    }
}

TEST_F(Opening, FromArmedItActsOnPress)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    ASSERT_EQ(bench.sent.size(), 1U);
    EXPECT_EQ(bench.sent[0].command, Command::Idle);
    bench.run(seconds(4));
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
}

TEST_F(Opening, InWithdrawingItActsOnPressAgain)
{
    bench.held();
    bench.bmu.stuckClosed = d1000::bit(Contactor::MainNegative);
    ASSERT_TRUE(bench.machine.release(bench.now));
    bench.pump();
    bench.run(milliseconds(2930));
    const auto press = bench.now;
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    bench.run(milliseconds(20), milliseconds(1));
    EXPECT_GE(bench.countSince(press), 1U);
    bench.run(seconds(2));
    EXPECT_EQ(bench.machine.mode(), Mode::Withdrawing) << "three seconds from the press";
}

TEST_F(Opening, IsNeverBlockedByConditions)
{
    bench.held();
    bench.bmu.staleCells = 14;
    bench.machine.setCursorIsNow(false);
    bench.machine.setToday(std::chrono::sys_days{std::chrono::days{30'000}});
    bench.distort = [](telemetry::PackSnapshot& s) {
        s.contactorFaults.value = 0x1F;
        s.reasons.value = 0x1FFFFFF;
        s.state.freshness = telemetry::Freshness::Stale;
    };
    bench.run(milliseconds(200));
    ASSERT_EQ(bench.machine.mode(), Mode::Held);
    EXPECT_EQ(bench.status().openAction, OpenAction::Press);
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    EXPECT_EQ(bench.sent.back().command, Command::Idle);
}

TEST_F(Opening, ArmedAndWithTheUnitSilentItStillSends)
{
    bench.armed();
    bench.unitTalks = false;
    bench.factsCome = false;
    bench.run(seconds(10));
    const auto press = bench.now;
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    bench.run(seconds(5));
    EXPECT_EQ(bench.countSince(press), 30U);
    EXPECT_FALSE(bench.status().lastOpening->opened);
    EXPECT_EQ(toEnglish(bench.status().lastOpening->text), "NOT proven open: not reported: 1, 2, 3, 4, 5");
}

TEST_F(Opening, TheResultIsNamedWithTimeAndCurrent)
{
    bench.held();
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    ASSERT_TRUE(bench.runUntil([this] { return bench.machine.mode() == Mode::Armed; }));
    const auto result = bench.status().lastOpening;
    ASSERT_TRUE(result && result->opened);
    EXPECT_EQ(result->current, units::Milliamps(180'000));
    EXPECT_EQ(toEnglish(result->text), "opened in 350 ms at 180.0 A");
}

TEST_F(Opening, AReportFromBeforeTheCommandProvesNothing)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Connect, bench.now));
    ASSERT_TRUE(bench.hold());
    ASSERT_TRUE(bench.runUntil([this] { return bench.sent.back().command == Command::Connect; }));
    // Connect is on its way, and every report still says open.
    bench.factsCome = false;
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    bench.run(milliseconds(50));
    EXPECT_EQ(bench.machine.mode(), Mode::Withdrawing);
    bench.factsCome = true;
    bench.run(milliseconds(150));
    EXPECT_EQ(bench.machine.mode(), Mode::Withdrawing);
    ASSERT_TRUE(bench.runUntil([this] { return bench.machine.mode() == Mode::Armed; }));
    EXPECT_TRUE(bench.bmu.allOpen());
}

TEST_F(Opening, InWatchWhileAnotherNodeKeepsThemClosedAStripSaysSo)
{
    drivenByAnother();
    const Status status = bench.status();
    EXPECT_EQ(status.openAction, OpenAction::HoldTakeOver);
    EXPECT_EQ(toEnglish(status.takeOver.warning), "another node commands ENABLE: opening may stop a moving vehicle");
    EXPECT_EQ(status.takeOver.hold.needed, units::Duration(seconds(1)));
}

TEST_F(Opening, InWatchAPressAloneDoesNothingAndSaysWhatWould)
{
    drivenByAnother();
    const Outcome outcome = bench.machine.open(bench.now);
    bench.pump();
    EXPECT_EQ(toEnglish(outcome.why), "another node commands ENABLE: hold to take over and open");
    EXPECT_TRUE(bench.sent.empty());
}

TEST_F(Opening, HoldOneSecondTakesOverAndOpens)
{
    drivenByAnother();
    ASSERT_TRUE(bench.machine.takeOverHoldBegin(bench.now));
    bench.run(milliseconds(990), milliseconds(1));
    EXPECT_TRUE(bench.sent.empty());
    bench.run(seconds(1), milliseconds(1));
    EXPECT_FALSE(bench.sent.empty());
    EXPECT_TRUE(bench.bmu.allOpen());
    const auto result = bench.status().lastOpening;
    ASSERT_TRUE(result && result->opened) << toEnglish(result->text);
    EXPECT_EQ(result->text.id, PhraseId::OpenedAt);
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(Opening, ATakeOverHoldReleasedEarlySendsNothing)
{
    drivenByAnother();
    ASSERT_TRUE(bench.machine.takeOverHoldBegin(bench.now));
    bench.run(milliseconds(990));
    EXPECT_EQ(bench.machine.takeOverHoldEnd(bench.now).why.id, PhraseId::RefusedReleasedEarly);
    bench.run(seconds(5));
    EXPECT_TRUE(bench.sent.empty());
}

TEST_F(Opening, ATakeOverHoldOfAWindowThatStandsStillSendsNothing)
{
    drivenByAnother();
    ASSERT_TRUE(bench.machine.takeOverHoldBegin(bench.now));
    bench.run(milliseconds(300));
    bench.uiLives = false; // the release would not come through
    bench.run(seconds(2));
    EXPECT_TRUE(bench.sent.empty());
    EXPECT_EQ(bench.status().lastRefusal.id, PhraseId::RefusedWindowStopped);
}

TEST_F(Opening, AUnitThatIsNotHeardIsNotTakenOver)
{
    drivenByAnother();
    bench.unitTalks = false;
    bench.run(ControlMachine::silentAfter);
    EXPECT_EQ(bench.machine.takeOverHoldBegin(bench.now).why.id, PhraseId::RefusedUnitSilent);
    bench.run(seconds(2));
    EXPECT_TRUE(bench.sent.empty());
}

TEST_F(Opening, AUnitOfAnotherDialectIsNotTakenOver)
{
    for (const auto dialect : {binding::Dialect::Gen1, binding::Dialect::V1_1}) {
        Bench other;
        other.distort = [dialect](telemetry::PackSnapshot& snapshot) { snapshot.id.dialect = dialect; };
        other.connect();
        other.bmu.place(State::Enabled, other.now);
        other.foreignEvery(milliseconds(100), Command::Enable);
        other.run(seconds(1));
        EXPECT_EQ(other.machine.takeOverHoldBegin(other.now).why.id, PhraseId::RefusedDialect);
        other.run(seconds(2));
        EXPECT_TRUE(other.sent.empty());
    }
}

TEST_F(Opening, ContactorsThatTheUnitDoesNotReportMayBeClosedAndAreTakenOver)
{
    drivenByAnother();
    bench.distort = [](telemetry::PackSnapshot& snapshot) {
        snapshot.contactorsTogether = telemetry::ContactorsTogether::Unknown;
    };
    bench.run(milliseconds(200));
    EXPECT_TRUE(bench.machine.takeOverHoldBegin(bench.now));
}

TEST_F(Opening, ATakeOverSendsAtMostFiveFramesEachWithin5MillisecondsAfterAForeignOne)
{
    bench.bmu.ignoresWithdrawal = true;
    drivenByAnother();
    takeOver();
    bench.run(seconds(10), milliseconds(1));
    EXPECT_EQ(bench.sent.size(), 5U);
    for (const auto& frame : bench.sent) {
        EXPECT_EQ(frame.command, Command::Idle);
        EXPECT_EQ(frame.mode, Mode::Watch);
        ASSERT_TRUE(frame.lastForeign);
        EXPECT_LE(frame.at - *frame.lastForeign, milliseconds(5));
    }
    EXPECT_EQ(toEnglish(bench.status().lastOpening->text), "NOT opened: the other node still sends ENABLE");
    EXPECT_EQ(bench.bmu.state(), State::Enabled);
}

TEST_F(Opening, ATakeOverFrameThatIsLateWaitsForTheNextForeignOne)
{
    drivenByAnother();
    takeOverAsTheOtherFallsSilent();
    can::Frame frame;
    frame.id = 0x6FA;
    frame.length = 8;
    frame.data = d1000::encodeCommand(Command::Enable);
    bench.machine.received(frame, bench.now);
    EXPECT_FALSE(bench.machine.frameToSend(bench.now + milliseconds(5))) << "the gap may be over";
    bench.now += milliseconds(100);
    bench.machine.received(frame, bench.now);
    EXPECT_TRUE(bench.machine.frameToSend(bench.now + milliseconds(4)));
}

TEST_F(Opening, ATakeOverSendsNothingWhileTheOtherNodeIsSilent)
{
    drivenByAnother();
    takeOverAsTheOtherFallsSilent();
    bench.run(seconds(5));
    EXPECT_TRUE(bench.sent.empty());
    EXPECT_EQ(toEnglish(bench.status().lastOpening->text), "NOT opened: the other node fell silent");
}

TEST_F(Opening, ATakeOverIsNeverInPhaseWithANodeThatLeavesNoGap)
{
    bench.connect();
    bench.bmu.place(State::Enabled, bench.now);
    bench.foreignEvery(milliseconds(8), Command::Enable);
    bench.run(seconds(1), milliseconds(1));
    EXPECT_EQ(toEnglish(bench.machine.takeOverHoldBegin(bench.now).why),
              "the other node sends every 8 ms: there is no gap to send in");
}

TEST_F(Opening, TheTakeOverFramesAreTheOnlyOnesEverSentAgainstAForeignCommanderOrUnarmed)
{
    drivenByAnother();
    EXPECT_FALSE(bench.machine.open(bench.now));
    EXPECT_FALSE(bench.machine.release(bench.now));
    EXPECT_FALSE(bench.machine.returnToIdle(bench.now));
    EXPECT_FALSE(bench.machine.resume(bench.now));
    (void)bench.machine.select(Target::Enabled, bench.now);
    EXPECT_FALSE(bench.hold());
    bench.run(seconds(5));
    EXPECT_TRUE(bench.sent.empty());
}

TEST_F(Opening, InWatchWithNobodyCommandingNothingIsSent)
{
    bench.connect();
    EXPECT_EQ(bench.status().openAction, OpenAction::Refused);
    EXPECT_EQ(bench.machine.open(bench.now).why.id, PhraseId::RefusedNobodyCommands);
    bench.run(seconds(5));
    EXPECT_TRUE(bench.sent.empty());
}

TEST_F(Opening, IsAbsentInKioskAndReplay)
{
    Bench kiosk(ControlMachine::StartAs::WatchOnly);
    kiosk.connect();
    EXPECT_EQ(kiosk.status().openAction, OpenAction::Absent);
    EXPECT_EQ(kiosk.machine.open(kiosk.now).why.id, PhraseId::RefusedWatchOnly);
    EXPECT_FALSE(kiosk.machine.takeOverHoldBegin(kiosk.now));

    SessionInfo replay = Bench::session();
    replay.source = SourceKind::Replay;
    bench.connect(replay);
    bench.bmu.place(State::Enabled, bench.now);
    bench.foreignEvery(milliseconds(100), Command::Enable);
    bench.run(seconds(1));
    EXPECT_EQ(bench.status().openAction, OpenAction::Absent);
    EXPECT_EQ(bench.machine.open(bench.now).why.id, PhraseId::RefusedReplay);
    EXPECT_EQ(bench.machine.takeOverHoldBegin(bench.now).why.id, PhraseId::RefusedReplay);
}

TEST_F(Opening, OpeningsAbove5AmpsAreCountedPerContactorWithTheCurrent)
{
    bench.held();
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    bench.run(seconds(1));
    const auto wear = bench.status().wear;
    EXPECT_EQ(wear[0].loadedOpenings, 1U);
    EXPECT_EQ(wear[2].loadedOpenings, 1U);
    EXPECT_EQ(wear[2].lastCurrent, units::Milliamps(180'000));
    EXPECT_EQ(wear[1].loadedOpenings, 0U) << "the precharge contactor opened before the load drew current";
    EXPECT_EQ(wear[3].loadedOpenings, 0U);
}

TEST_F(LettingGo, QuitWhileHeldAsksOpenAndQuitOrStay)
{
    bench.held();
    ASSERT_TRUE(bench.machine.quit(bench.now));
    EXPECT_EQ(bench.status().quit, QuitState::Asking);
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    ASSERT_TRUE(bench.machine.stay(bench.now));
    EXPECT_EQ(bench.status().quit, QuitState::None);
    bench.run(seconds(1));
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
}

TEST_F(LettingGo, OpenAndQuitIsReadyOnceEverythingIsReportedOpen)
{
    bench.held();
    ASSERT_TRUE(bench.machine.quit(bench.now));
    ASSERT_TRUE(bench.machine.quitAndOpen(bench.now));
    EXPECT_EQ(bench.machine.mode(), Mode::Withdrawing);
    EXPECT_EQ(bench.status().quit, QuitState::Opening);
    ASSERT_TRUE(bench.runUntil([this] { return bench.status().quit == QuitState::Ready; }));
    EXPECT_TRUE(bench.bmu.allOpen());
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(LettingGo, OpenAndQuitThatDidNotOpenShowsItBeforeTheWindowGoes)
{
    bench.held();
    bench.bmu.stuckClosed = 0x1F;
    ASSERT_TRUE(bench.machine.quit(bench.now));
    ASSERT_TRUE(bench.machine.quitAndOpen(bench.now));
    bench.run(seconds(4));
    EXPECT_EQ(bench.status().quit, QuitState::None);
    EXPECT_FALSE(bench.status().lastOpening->opened);
    ASSERT_TRUE(bench.machine.quit(bench.now));
    EXPECT_EQ(bench.status().quit, QuitState::Ready);
}

TEST_F(LettingGo, QuitWhileNothingIsHeldIsReadyAtOnce)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.quit(bench.now));
    EXPECT_EQ(bench.status().quit, QuitState::Ready);
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(LettingGo, AReconnectToTheSameSerialWithin3SecondsOffersOnePressResume)
{
    bench.held();
    lose(milliseconds(2500));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    const auto offer = bench.status().resume;
    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->serial, bench.bmu.serial);
    EXPECT_EQ(offer->command, Command::Enable);
    const auto from = bench.now;
    ASSERT_TRUE(bench.machine.resume(bench.now));
    bench.pump();
    EXPECT_EQ(bench.countSince(from), 1U);
    bench.run(seconds(10));
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    EXPECT_EQ(bench.bmu.state(), State::Enabled);
}

TEST_F(LettingGo, NothingIsResumedWithoutThePress)
{
    bench.held();
    const auto from = bench.now + units::Duration(1);
    lose(seconds(1));
    bench.run(seconds(10));
    EXPECT_EQ(bench.countSince(from), 0U);
}

TEST_F(LettingGo, NoResumeAfter3SecondsForAnotherSerialInAnotherStateOrAgainstAnotherCommander)
{
    {
        Bench desk;
        desk.held();
        desk.machine.disconnected(ControlMachine::Disconnection::Lost, desk.now);
        desk.run(milliseconds(3100));
        desk.machine.connected(Bench::session(), desk.now);
        desk.run(milliseconds(200));
        EXPECT_FALSE(desk.status().resume);
    }
    {
        Bench desk;
        desk.held();
        desk.machine.disconnected(ControlMachine::Disconnection::Lost, desk.now);
        desk.bmu.serial = 77;
        desk.run(seconds(1));
        desk.machine.connected(Bench::session(), desk.now);
        desk.run(milliseconds(200));
        EXPECT_FALSE(desk.status().resume);
        EXPECT_FALSE(desk.machine.resume(desk.now));
    }
    {
        Bench desk;
        desk.held();
        desk.machine.disconnected(ControlMachine::Disconnection::Lost, desk.now);
        desk.run(seconds(1));
        desk.bmu.place(State::Safe, desk.now);
        desk.machine.connected(Bench::session(), desk.now);
        desk.run(milliseconds(200));
        EXPECT_FALSE(desk.status().resume);
    }
    {
        Bench desk;
        desk.held();
        desk.machine.disconnected(ControlMachine::Disconnection::Lost, desk.now);
        desk.run(seconds(1));
        desk.machine.connected(Bench::session(), desk.now);
        desk.run(milliseconds(200));
        desk.foreign(Command::Enable);
        EXPECT_FALSE(desk.status().resume);
    }
}

TEST_F(LettingGo, ALostConnectionWhileWithdrawingIsNamed)
{
    bench.held();
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    bench.machine.disconnected(ControlMachine::Disconnection::Lost, bench.now);
    EXPECT_EQ(toEnglish(bench.status().lastOpening->text), "NOT proven open: the connection was lost");
}

} // namespace
