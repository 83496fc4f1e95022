// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// "States" of the law of commanding: each test is named after the sentence it proves.

#include <gtest/gtest.h>

#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Command;
using d1000::State;

namespace {

class States : public testing::Test
{
protected:
    Bench bench;
};

TEST_F(States, WatchTransmitsNothingOfAnyKind)
{
    bench.connect();
    bench.run(minutes(1));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_TRUE(bench.sent.empty());
}

TEST_F(States, WatchIsEnteredAtStart)
{
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_EQ(toEnglish(bench.status().words), "WATCH");
}

TEST_F(States, WatchIsEnteredOnConnect)
{
    bench.connect();
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(States, WatchIsEnteredOnReconnect)
{
    bench.held();
    bench.machine.connected(Bench::session(), bench.now);
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    const auto from = bench.now;
    bench.run(seconds(5));
    EXPECT_EQ(bench.countSince(from), 0U);
}

TEST_F(States, WatchIsAllThereIsInReplay)
{
    SessionInfo replay = Bench::session();
    replay.source = SourceKind::Replay;
    bench.connect(replay);
    for (const ArmKind kind : {ArmKind::Control, ArmKind::Parameters, ArmKind::RawSend}) {
        const Outcome outcome = bench.machine.arm(kind, bench.unit(), bench.now);
        EXPECT_EQ(toEnglish(outcome.why), "refused: replay");
    }
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(States, ArmedTransmitsNothingYet)
{
    bench.armed();
    bench.run(seconds(20));
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    EXPECT_EQ(toEnglish(bench.status().words), "CONTROL ARMED");
    EXPECT_TRUE(bench.sent.empty());
}

TEST_F(States, ArmingNamesOneUnitByItsSerialBusAndPlugin)
{
    bench.connect();
    const UnitIdentity right = bench.unit();
    UnitIdentity otherSerial = right;
    otherSerial.serial = 4321;
    UnitIdentity otherInterface = right;
    otherInterface.interface = "can1";
    UnitIdentity otherPlugin = right;
    otherPlugin.plugin = "peakcan";
    for (const auto& wrong : {otherSerial, otherInterface, otherPlugin}) {
        const Outcome outcome = bench.machine.arm(ArmKind::Control, wrong, bench.now);
        EXPECT_EQ(outcome.why.id, PhraseId::RefusedOtherUnit);
        EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    }
    EXPECT_TRUE(bench.machine.arm(ArmKind::Control, right, bench.now));
    EXPECT_EQ(bench.status().armedUnit, right);
}

TEST_F(States, ArmingNeedsAUnitThatToldItsSerialNumber)
{
    bench.factsCome = false;
    bench.connect();
    EXPECT_EQ(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now).why.id, PhraseId::RefusedNoUnit);
    bench.factsCome = true;
    bench.distort = [](telemetry::PackSnapshot& s) { s.serial = {}; };
    bench.run(seconds(1));
    EXPECT_EQ(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now).why.id, PhraseId::RefusedNoUnit);
}

TEST_F(States, ArmedEndsAfter30SecondsWithoutFocus)
{
    bench.armed();
    bench.machine.windowFocused(false, bench.now);
    bench.run(milliseconds(29'900));
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    bench.run(milliseconds(200));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_EQ(toEnglish(bench.status().lastEnding), "disarmed: 30 s without focus");
}

TEST_F(States, FocusThatComesBackInTimeKeepsItArmed)
{
    bench.armed();
    bench.machine.windowFocused(false, bench.now);
    bench.run(seconds(29));
    bench.machine.windowFocused(true, bench.now);
    bench.run(seconds(60));
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
}

TEST_F(States, ArmedEndsAfter5MinutesIdle)
{
    bench.armed();
    bench.run(minutes(5) - milliseconds(100));
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    bench.run(milliseconds(200));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_EQ(toEnglish(bench.status().lastEnding), "disarmed: 5 min without use");
}

TEST_F(States, UseRestartsTheFiveMinutes)
{
    bench.armed();
    bench.run(minutes(4));
    bench.machine.userActive(bench.now);
    bench.run(minutes(4));
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    EXPECT_EQ(bench.status().disarmsIn, units::Duration(minutes(1)));
}

TEST_F(States, ArmedEndsByDisarm)
{
    bench.armed();
    EXPECT_TRUE(bench.machine.disarm(ArmKind::Control, bench.now));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(States, ArmedEndsByReconnect)
{
    bench.armed();
    bench.machine.disconnected(ControlMachine::Disconnection::Lost, bench.now);
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    bench.connect();
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(States, HeldEndsByBusOffAndSaysSo)
{
    bench.held();
    bench.machine.busOff(bench.now);
    bench.pump();
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_EQ(bench.status().lastEnding.id, PhraseId::EndedBusOff);
    bench.run(seconds(5));
    EXPECT_FALSE(bench.machine.frameToSend(bench.now)) << "nothing is repeated into a bus that is off";
}

TEST_F(States, ADeliberateDisconnectionIsNoLossAndOffersNoResume)
{
    bench.held();
    bench.machine.disconnected(ControlMachine::Disconnection::ByUser, bench.now);
    EXPECT_EQ(bench.status().lastEnding.id, PhraseId::EndedDisconnectedByUser);
    bench.connect();
    EXPECT_FALSE(bench.status().resume);
}

TEST_F(States, ArmedEndsByABusChange)
{
    bench.armed();
    bench.distort = [](telemetry::PackSnapshot& s) { s.id.bus = 1; };
    bench.run(milliseconds(100));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(States, ArmedEndsByAUnitChange)
{
    bench.armed();
    bench.bmu.serial = 77;
    bench.run(milliseconds(100));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_EQ(toEnglish(bench.status().lastEnding), "another unit answers: 00077 in place of 01234");
}

TEST_F(States, ArmedEndsByAForeignCommander)
{
    bench.armed();
    bench.foreign(Command::Idle);
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(States, HeldRepeatsOneCommandEach100Milliseconds)
{
    bench.held();
    const auto from = bench.now;
    bench.run(seconds(10), milliseconds(1));
    std::size_t count = 0;
    units::Timestamp last{};
    for (const auto& frame : bench.sent) {
        if (frame.at < from) {
            continue;
        }
        EXPECT_EQ(frame.command, Command::Enable);
        if (count > 0) {
            EXPECT_EQ(frame.at - last, milliseconds(100));
        }
        last = frame.at;
        ++count;
    }
    EXPECT_EQ(count, 100U);
}

TEST_F(States, HeldIsNeverEndedByFocusIdleTimeOrASingleStaleSignal)
{
    bench.held();
    bench.machine.windowFocused(false, bench.now);
    bench.run(minutes(1));
    bench.distort = [](telemetry::PackSnapshot& s) { s.state.freshness = telemetry::Freshness::Stale; };
    bench.run(seconds(30));
    bench.distort = [](telemetry::PackSnapshot& s) {
        s.cellStatistics.count -= 1;
        s.cellStatistics.staleCount = 1;
        s.current.freshness = telemetry::Freshness::Stale;
    };
    bench.run(seconds(30));
    bench.factsCome = false;
    bench.run(seconds(30));
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    EXPECT_EQ(bench.bmu.state(), State::Enabled);
}

TEST_F(States, HeldFor3HoursWithTheWindowMinimised)
{
    bench.held();
    bench.machine.windowFocused(false, bench.now);
    const auto from = bench.now;
    bench.run(hours(3), milliseconds(50));
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    EXPECT_EQ(bench.bmu.state(), State::Enabled);
    EXPECT_EQ(bench.countSince(from), 3U * 3600U * 10U);
}

TEST_F(States, HeldEndsByOpen)
{
    bench.held();
    EXPECT_TRUE(bench.machine.open(bench.now));
    EXPECT_EQ(bench.machine.mode(), Mode::Withdrawing);
}

TEST_F(States, HeldEndsByRelease)
{
    bench.held();
    EXPECT_TRUE(bench.machine.release(bench.now));
    EXPECT_EQ(bench.machine.mode(), Mode::Withdrawing);
}

TEST_F(States, HeldEndsByDisarmAsByRelease)
{
    bench.held();
    EXPECT_TRUE(bench.machine.disarm(ArmKind::Control, bench.now));
    EXPECT_EQ(bench.machine.mode(), Mode::Withdrawing);
    bench.run(seconds(4));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_TRUE(bench.bmu.allOpen());
}

TEST_F(States, UiDeadFor2SecondsSendsIdleFor2SecondsAndStops)
{
    bench.held();
    const auto died = bench.now;
    bench.uiLives = false;
    bench.run(seconds(10));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    for (const auto& frame : bench.sent) {
        if (frame.at > died) {
            const bool withdrawn = frame.at - died >= seconds(2);
            EXPECT_EQ(frame.command, withdrawn ? Command::Idle : Command::Enable);
            EXPECT_LT(frame.at - died, milliseconds(4050));
        }
    }
    EXPECT_GE(bench.countSince(died + seconds(2)), 19U);
}

TEST_F(States, FailedWritesEndHeldAndNothingMoreIsSent)
{
    bench.held();
    bench.driver = Bench::Driver::Refuses;
    bench.run(seconds(1));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_EQ(bench.status().lastEnding.id, PhraseId::EndedFailedWrites);
    bench.driver = Bench::Driver::Confirms;
    const auto from = bench.now;
    bench.run(seconds(5));
    EXPECT_EQ(bench.countSince(from), 0U);
}

TEST_F(States, ASingleRefusedWriteDoesNotEndHeld)
{
    bench.held();
    bench.driver = Bench::Driver::Refuses;
    bench.run(milliseconds(150));
    bench.driver = Bench::Driver::Confirms;
    bench.run(seconds(5));
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
}

TEST_F(States, TwoSecondsWithoutAnyFrameOfTheBmuAreSilence)
{
    bench.held();
    bench.unitTalks = false;
    bench.run(milliseconds(1850));
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    bench.run(milliseconds(200));
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    const auto from = bench.now;
    bench.run(seconds(5));
    EXPECT_EQ(bench.countSince(from), 0U);
    EXPECT_EQ(toEnglish(bench.status().lastEnding), "no frame of the unit for 2 s: nothing is sent");
}

TEST_F(States, AChangeOfUnitEndsHeldWithoutAnotherFrame)
{
    bench.held();
    bench.bmu.serial = 77;
    ASSERT_TRUE(bench.runUntil([this] { return bench.machine.mode() == Mode::Watch; }, milliseconds(100)));
    const auto from = bench.now + units::Duration(1);
    bench.run(seconds(5));
    EXPECT_EQ(bench.countSince(from), 0U);
}

TEST_F(States, WhenTheBmuLeavesTheCommandedChainNothingIsRepeatedAndANewArmIsNeeded)
{
    for (const State left : {State::Disconnect, State::Safe, State::Idle}) {
        Bench desk;
        desk.held();
        desk.bmu.ignoresCommands = true;
        desk.bmu.place(left, desk.now);
        ASSERT_TRUE(desk.runUntil([&desk] { return desk.machine.mode() == Mode::Watch; }, milliseconds(100)));
        EXPECT_EQ(desk.status().lastEnding.id, PhraseId::EndedLeftChain);
        const auto from = desk.now + units::Duration(1);
        desk.run(seconds(5));
        EXPECT_EQ(desk.countSince(from), 0U);
        EXPECT_EQ(desk.machine.holdBegin(desk.now).why.id, PhraseId::RefusedNotArmed);
    }
}

TEST_F(States, WithdrawingRepeatsIdleUntilAllContactorsAreReportedOpen)
{
    bench.held();
    const auto from = bench.now;
    EXPECT_TRUE(bench.machine.release(bench.now));
    bench.pump();
    ASSERT_TRUE(bench.runUntil([this] { return bench.machine.mode() != Mode::Withdrawing; }));
    EXPECT_LT(bench.now - from, seconds(1));
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    EXPECT_TRUE(bench.bmu.allOpen());
    EXPECT_GE(bench.countSince(from), 3U);
    for (const auto& frame : bench.sent) {
        EXPECT_TRUE(frame.at < from || frame.command == Command::Idle);
    }
    const auto after = bench.now + units::Duration(1);
    bench.run(seconds(2));
    EXPECT_EQ(bench.countSince(after), 0U);
}

TEST_F(States, WithdrawingEndsAfter3SecondsAtMost)
{
    bench.held();
    bench.bmu.stuckClosed = d1000::bit(d1000::Contactor::MainPositive);
    const auto from = bench.now;
    EXPECT_TRUE(bench.machine.release(bench.now));
    bench.pump();
    bench.run(seconds(6));
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    EXPECT_EQ(bench.countSince(from), 30U);
    EXPECT_EQ(toEnglish(bench.status().lastOpening->text), "NOT opened: reported closed: 3");
}

TEST_F(States, OneCommandIsOutstandingAtMost)
{
    bench.held();
    bench.driver = Bench::Driver::Silent;
    const auto from = bench.now;
    bench.run(milliseconds(250));
    EXPECT_EQ(bench.countSince(from), 1U);
    EXPECT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    EXPECT_EQ(bench.countSince(from), 1U) << "Idle may not overtake what the driver still has";
    bench.machine.framesWritten(1, bench.now);
    bench.outstanding = 0;
    bench.pump();
    EXPECT_EQ(bench.sent.back().command, Command::Idle);
    EXPECT_EQ(bench.countSince(from), 2U);
}

TEST_F(States, WithLocalEchoTheNextIsWrittenOnlyAfterTheEcho)
{
    SessionInfo info = Bench::session();
    info.localEcho = true;
    bench.driver = Bench::Driver::Echoes;
    bench.connect(info);
    ASSERT_TRUE(bench.machine.acknowledgeHazards(bench.now));
    ASSERT_TRUE(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now));
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.hold());
    ASSERT_TRUE(bench.runUntil([this] { return bench.status().targetReached; }));
    bench.driver = Bench::Driver::Confirms; // framesWritten, but no echo any more
    const auto from = bench.now;
    bench.run(milliseconds(290));
    EXPECT_EQ(bench.countSince(from), 1U);
    bench.run(milliseconds(200));
    EXPECT_EQ(bench.status().lastEnding.id, PhraseId::EndedFailedWrites);
}

TEST_F(States, ThreePeriodsWithoutConfirmationAreFailedWritesSoThatNoOldCommandLeavesLater)
{
    bench.held();
    bench.driver = Bench::Driver::Silent;
    const auto from = bench.now;
    ASSERT_TRUE(bench.runUntil([this] { return bench.machine.mode() == Mode::Watch; }, seconds(2)));
    EXPECT_LE(bench.now - from, milliseconds(420));
    EXPECT_EQ(bench.countSince(from), 1U);
    EXPECT_EQ(bench.discards, 1) << "the owner drops what the driver still queues";
}

TEST_F(States, ArmingIsPerKindAndOneNeverImpliesAnother)
{
    bench.connect();
    const std::array kinds{ArmKind::Control, ArmKind::Parameters, ArmKind::RawSend};
    for (const ArmKind kind : kinds) {
        Bench desk;
        desk.connect();
        ASSERT_TRUE(desk.machine.arm(kind, desk.unit(), desk.now));
        for (const ArmKind other : kinds) {
            EXPECT_EQ(desk.status().isArmed(other), other == kind);
        }
        ASSERT_TRUE(desk.machine.select(Target::Enabled, desk.now));
        const Outcome closing = desk.machine.holdBegin(desk.now);
        EXPECT_EQ(closing.why.id == PhraseId::RefusedNotArmed, kind != ArmKind::Control);
    }
}

TEST_F(States, AStartOptionFixesWatchForTheLifeOfTheProcess)
{
    Bench kiosk(ControlMachine::StartAs::WatchOnly);
    kiosk.connect();
    for (const ArmKind kind : {ArmKind::Control, ArmKind::Parameters, ArmKind::RawSend}) {
        EXPECT_EQ(kiosk.machine.arm(kind, kiosk.unit(), kiosk.now).why.id, PhraseId::RefusedWatchOnly);
    }
    kiosk.machine.disconnected(ControlMachine::Disconnection::Lost, kiosk.now);
    kiosk.connect();
    EXPECT_EQ(kiosk.machine.arm(ArmKind::Control, kiosk.unit(), kiosk.now).why.id, PhraseId::RefusedWatchOnly);
    EXPECT_EQ(toEnglish(kiosk.status().words), "WATCH ONLY");
    EXPECT_EQ(kiosk.machine.mode(), Mode::Watch);
}

} // namespace
