// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// "One commander" and "Closing" of the law of commanding: each test is named after the sentence it proves.

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Command;
using d1000::Contactor;
using d1000::State;

namespace {

class OneCommander : public testing::Test
{
protected:
    Bench bench;
};

class Closing : public testing::Test
{
protected:
    const Condition* condition(ConditionId id)
    {
        shown = bench.status();
        const auto found = std::find_if(shown.conditions.begin(), shown.conditions.end(),
                                        [id](const Condition& c) { return c.id == id; });
        return found == shown.conditions.end() ? nullptr : &*found;
    }

    Bench bench;
    Status shown;
};

TEST_F(OneCommander, ValueAndRateStandInTheStatus)
{
    bench.connect();
    bench.foreignEvery(milliseconds(100));
    bench.run(seconds(2));
    const ForeignCommander foreign = bench.status().foreign;
    EXPECT_TRUE(foreign.present);
    EXPECT_EQ(foreign.command, Command::Idle);
    EXPECT_NEAR(foreign.rateHz.value_or(0), 10.0, 0.1);
    EXPECT_EQ(toEnglish(foreign.text), "another node commands IDLE at 10 Hz");
}

TEST_F(OneCommander, WhileOneIsPresentArmingIsRefused)
{
    bench.connect();
    bench.foreignEvery(milliseconds(100));
    bench.run(seconds(2));
    const Outcome outcome = bench.machine.arm(ArmKind::Control, bench.unit(), bench.now);
    EXPECT_EQ(toEnglish(outcome.why), "another node commands IDLE at 10 Hz: silence it, then arm");
    EXPECT_EQ(bench.status().armRefusal(ArmKind::Control), outcome.why);
    bench.foreignEvery(units::Duration::zero());
    bench.run(milliseconds(1200));
    EXPECT_TRUE(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now));
}

TEST_F(OneCommander, OurOwnEchoIsNoForeignCommander)
{
    SessionInfo info = Bench::session();
    info.localEcho = true;
    bench.driver = Bench::Driver::Echoes;
    bench.connect(info);
    ASSERT_TRUE(bench.machine.acknowledgeHazards(bench.now));
    ASSERT_TRUE(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now));
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.hold());
    bench.run(seconds(10));
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    EXPECT_FALSE(bench.status().foreign.present);
}

TEST_F(OneCommander, IfOneAppearsWhileHeldOursStopsWithinOnePeriodAndSaysSo)
{
    bench.held();
    bench.foreign(Command::Idle);
    const auto from = bench.now + units::Duration(1);
    bench.run(seconds(1));
    EXPECT_EQ(bench.countSince(from), 0U);
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_EQ(toEnglish(bench.status().lastEnding),
              "another node commands IDLE: ours stopped and does not resume by itself");
}

TEST_F(Closing, AHoldOfAWindowThatStandsStillClosesNothing)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.machine.holdBegin(bench.now));
    bench.run(milliseconds(300));
    bench.uiLives = false; // the user lets go, and nobody hears of it
    bench.run(seconds(2));
    EXPECT_TRUE(bench.sent.empty());
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    EXPECT_EQ(bench.status().lastRefusal.id, PhraseId::RefusedWindowStopped);
}

TEST_F(OneCommander, AReconnectDoesNotForgetHim)
{
    bench.connect();
    bench.foreign(Command::Enable);
    bench.machine.disconnected(ControlMachine::Disconnection::Lost, bench.now);
    bench.connect();
    EXPECT_EQ(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now).why.id, PhraseId::RefusedForeignOnce);
    SessionInfo otherBus = Bench::session();
    otherBus.interface = "can1";
    bench.connect(otherBus);
    EXPECT_FALSE(bench.status().foreign.present);
}

TEST_F(OneCommander, OursNeverResumesByItself)
{
    bench.held();
    bench.foreign(Command::Idle);
    const auto from = bench.now + units::Duration(1);
    bench.run(minutes(10));
    EXPECT_FALSE(bench.status().foreign.present);
    EXPECT_EQ(bench.countSince(from), 0U);
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
}

TEST_F(OneCommander, AForeignCommanderEndsAWithdrawalToo)
{
    bench.held();
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    bench.foreign(Command::Enable);
    EXPECT_EQ(bench.machine.mode(), Mode::Watch);
    EXPECT_EQ(toEnglish(bench.status().lastOpening->text), "NOT opened by this program: another node commands ENABLE");
}

TEST_F(OneCommander, ForeignIdleAt10HzPlusOurConnectOperatesContactor1AtMostOnce)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Connect, bench.now));
    bench.foreignEvery(milliseconds(100));
    bench.run(milliseconds(5));
    (void)bench.hold();
    bench.run(seconds(20));
    EXPECT_LE(bench.bmu.closings(Contactor::MainNegative), 1);

    Bench late;
    late.held(Target::Connect);
    late.foreignEvery(milliseconds(100));
    late.run(seconds(20));
    EXPECT_EQ(late.bmu.closings(Contactor::MainNegative), 1);
    EXPECT_TRUE(late.bmu.allOpen());
}

TEST_F(Closing, OneSelectAndOneHoldOf700MillisecondsLeadToEnabled)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.hold(milliseconds(700)));
    ASSERT_TRUE(bench.runUntil([this] { return bench.status().targetReached; }));
    EXPECT_EQ(bench.bmu.state(), State::Enabled);
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    std::vector<Command> order;
    for (const auto& frame : bench.sent) {
        if (order.empty() || order.back() != frame.command) {
            order.push_back(frame.command);
        }
    }
    EXPECT_THAT(order, testing::ElementsAre(Command::Idle, Command::Connect, Command::Enable));
}

TEST_F(Closing, NothingIsSentBeforeTheHoldIsComplete)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.machine.holdBegin(bench.now));
    bench.run(milliseconds(690));
    EXPECT_TRUE(bench.sent.empty());
    bench.run(milliseconds(10));
    EXPECT_EQ(bench.sent.size(), 1U);
}

TEST_F(Closing, ReleaseCancels)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    const Outcome outcome = bench.hold(milliseconds(690));
    EXPECT_EQ(toEnglish(outcome.why), "released after 690 ms: hold for 700 ms");
    bench.run(seconds(2));
    EXPECT_TRUE(bench.sent.empty());
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
}

TEST_F(Closing, EachStepIsShownWithItsTimesAndItsValue)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    const auto planned = bench.status().steps;
    ASSERT_EQ(planned.size(), 7U);
    ASSERT_TRUE(bench.hold());
    ASSERT_TRUE(bench.runUntil([this] { return bench.status().targetReached; }));
    const auto steps = bench.status().steps;
    std::vector<std::string> names;
    units::Timestamp last{};
    for (const Step& step : steps) {
        names.push_back(toEnglish(step.text));
        EXPECT_EQ(step.state, StepState::Done);
        const auto reached = step.acknowledged ? step.acknowledged : step.proven;
        ASSERT_TRUE(reached) << names.back();
        EXPECT_GE(*reached, last);
        last = *reached;
        EXPECT_FALSE(step.value.empty());
        EXPECT_EQ(step.handed.has_value(), step.command.has_value()) << names.back();
    }
    EXPECT_THAT(names, testing::ElementsAre("Idle", "Connect", "Contactor 1 closed", "Enable", "Precharge",
                                            "Contactor 3 closed", "Contactor 2 open"));
}

TEST_F(Closing, EnableIsNotSentBeforeContactor1IsProven)
{
    bench.bmu.stuckOpen = d1000::bit(Contactor::MainNegative);
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.hold());
    bench.run(seconds(10));
    for (const auto& frame : bench.sent) {
        EXPECT_NE(frame.command, Command::Enable);
    }
    EXPECT_EQ(toEnglish(bench.status().lastEnding), "\"Contactor 1 closed\" did not come about within 2 s: withdrawn");
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    EXPECT_EQ(bench.bmu.state(), State::Safe) << "nobody commands any more";
}

TEST_F(Closing, ACommandedContactorIsNotAProvenOne)
{
    bench.distort = [](telemetry::PackSnapshot& s) {
        for (auto& contactor : s.contactors) {
            contactor.source = telemetry::ContactorSource::CommandOnly;
        }
    };
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Connect, bench.now));
    ASSERT_TRUE(bench.hold());
    bench.run(seconds(5));
    EXPECT_FALSE(bench.status().targetReached);
    EXPECT_EQ(bench.status().lastEnding.id, PhraseId::EndedStepTimeout);
}

TEST_F(Closing, StopAtConnectForStepping)
{
    bench.held(Target::Connect);
    bench.run(seconds(20));
    EXPECT_EQ(bench.bmu.state(), State::Connect);
    EXPECT_EQ(bench.status().steps.size(), 3U);
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.hold());
    ASSERT_TRUE(bench.runUntil([this] { return bench.bmu.state() == State::Enabled; }));
    EXPECT_EQ(bench.bmu.closings(Contactor::MainNegative), 1);
    EXPECT_EQ(bench.status().steps.size(), 7U);
}

TEST_F(Closing, OneHoldForCharging)
{
    bench.held(Target::ChargeEnabled);
    EXPECT_EQ(bench.bmu.state(), State::ChargeEnabled);
    EXPECT_TRUE(bench.bmu.isClosed(Contactor::ChargePositive));
    EXPECT_EQ(bench.sent.back().command, Command::ChargeEnable);
}

TEST_F(Closing, BackwardsOnlyByOpening)
{
    bench.held(Target::Enabled);
    for (const Target target : {Target::Connect, Target::Enabled, Target::ChargeEnabled}) {
        ASSERT_TRUE(bench.machine.select(target, bench.now));
        EXPECT_EQ(bench.machine.holdBegin(bench.now).why.id, PhraseId::RefusedNotAhead);
    }
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
}

TEST_F(Closing, BeforeTheHoldTheConditionsStandWithTheirValues)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    const Status status = bench.status();
    ASSERT_FALSE(status.conditions.empty());
    for (const Condition& c : status.conditions) {
        EXPECT_EQ(c.verdict, Verdict::Met) << toEnglish(c.text) << ": " << c.value;
        EXPECT_FALSE(c.value.empty());
        EXPECT_FALSE(c.text.empty());
    }
    EXPECT_TRUE(status.closingAllowed);
    ASSERT_NE(condition(ConditionId::CellsFresh), nullptr);
    EXPECT_EQ(condition(ConditionId::CellsFresh)->value, "14 / 14");
    EXPECT_EQ(condition(ConditionId::StateFits)->value, "SAFE");
    EXPECT_EQ(condition(ConditionId::NoCurrent)->value, "0.1 A");
}

TEST_F(Closing, ABlockedCommandSaysByWhich)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    bench.bmu.staleCells = 1;
    bench.run(milliseconds(100));
    EXPECT_EQ(toEnglish(bench.machine.holdBegin(bench.now).why), "All cells are fresh: 13 / 14");
    EXPECT_FALSE(bench.status().closingAllowed);
}

TEST_F(Closing, AtTheInstantOfSendingTheConditionsAreCheckedAgain)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.machine.holdBegin(bench.now));
    bench.run(milliseconds(600));
    bench.bmu.staleCells = 2;
    bench.run(seconds(2));
    EXPECT_TRUE(bench.sent.empty());
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    EXPECT_EQ(toEnglish(bench.status().lastRefusal), "All cells are fresh: 12 / 14");
}

TEST_F(Closing, AConditionLostBetweenTheStepsWithdraws)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.hold());
    ASSERT_TRUE(bench.runUntil([this] { return bench.bmu.state() == State::Connect; }));
    bench.distort = [](telemetry::PackSnapshot& s) { s.contactorFaults.value = 1; };
    bench.run(seconds(2));
    EXPECT_EQ(toEnglish(bench.status().lastEnding), "No contactor fault: 1: withdrawn");
    EXPECT_TRUE(bench.bmu.allOpen());
    for (const auto& frame : bench.sent) {
        EXPECT_NE(frame.command, Command::Enable);
    }
}

TEST_F(Closing, AStaleConditionBetweenTheStepsWaitsAndIsNotGuessed)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.hold());
    ASSERT_TRUE(bench.runUntil([this] { return bench.bmu.state() == State::Connect; }));
    bench.bmu.staleCells = 1;
    bench.run(seconds(3));
    EXPECT_EQ(bench.bmu.state(), State::Connect);
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    EXPECT_EQ(bench.sent.back().command, Command::Connect);
    bench.bmu.staleCells = 0;
    EXPECT_TRUE(bench.runUntil([this] { return bench.status().targetReached; }));
}

TEST_F(Closing, ASnapshotThatIsOnlyRepeatedIsNoBasis)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    const auto frozen = bench.bmu.snapshot(bench.now);
    bench.distort = [&frozen](telemetry::PackSnapshot& s) { s = frozen; };
    bench.run(seconds(2));
    EXPECT_EQ(bench.machine.holdBegin(bench.now).why.id, PhraseId::RefusedCondition);
    EXPECT_EQ(condition(ConditionId::StateFits)->verdict, Verdict::Unknown);
}

TEST_F(Closing, AnyUnexpectedStateWithdraws)
{
    for (const State unexpected : {State::Disconnect, State::Idle, State::Enabled, State::ChargeInit}) {
        Bench desk;
        desk.armed();
        ASSERT_TRUE(desk.machine.select(Target::Connect, desk.now));
        ASSERT_TRUE(desk.hold());
        ASSERT_TRUE(desk.runUntil([&desk] { return desk.bmu.state() == State::Connect; }));
        desk.bmu.ignoresCommands = true;
        desk.distort = [unexpected](telemetry::PackSnapshot& s) { s.state.value = unexpected; };
        desk.run(milliseconds(60));
        EXPECT_EQ(desk.machine.mode(), Mode::Withdrawing) << d1000::name(unexpected);
        EXPECT_EQ(desk.sent.back().command, Command::Idle);
        desk.run(seconds(4));
        EXPECT_EQ(desk.machine.mode(), Mode::Watch);
    }
}

TEST_F(Closing, IdleThatClosesNothingNeedsNoHold)
{
    bench.armed();
    EXPECT_TRUE(bench.status().mayReturnToIdle);
    ASSERT_TRUE(bench.machine.returnToIdle(bench.now));
    bench.pump();
    EXPECT_EQ(bench.sent.size(), 1U);
    bench.run(seconds(20));
    EXPECT_EQ(bench.bmu.state(), State::Idle);
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.hold());
    EXPECT_TRUE(bench.runUntil([this] { return bench.status().targetReached; }));
}

TEST_F(Closing, SelectingIdleAndPressingIsReturnToIdle)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Idle, bench.now));
    ASSERT_TRUE(bench.machine.holdBegin(bench.now));
    bench.pump();
    EXPECT_EQ(bench.sent.size(), 1U);
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
}

TEST_F(Closing, AStepIsHandedEchoedAcknowledgedAndProvenAtDifferentTimes)
{
    SessionInfo info = Bench::session();
    info.localEcho = true;
    bench.driver = Bench::Driver::Echoes;
    bench.connect(info);
    ASSERT_TRUE(bench.machine.acknowledgeHazards(bench.now));
    ASSERT_TRUE(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now));
    ASSERT_TRUE(bench.machine.select(Target::Connect, bench.now));
    ASSERT_TRUE(bench.hold());
    ASSERT_TRUE(bench.runUntil([this] { return bench.status().targetReached; }));
    const auto steps = bench.status().steps;
    const Step& connect = steps[1];
    const Step& contactor = steps[2];
    ASSERT_TRUE(connect.handed && connect.echoed && connect.acknowledged && contactor.proven);
    EXPECT_LT(*connect.handed, *connect.echoed);
    EXPECT_LE(*connect.handed, *connect.acknowledged);
    EXPECT_LE(*connect.acknowledged, *contactor.proven);
    EXPECT_FALSE(contactor.handed);
    EXPECT_FALSE(connect.proven) << "a command is not its feedback";
}

TEST_F(Closing, WithoutEchoNoStepClaimsOne)
{
    bench.held();
    for (const Step& step : bench.status().steps) {
        EXPECT_FALSE(step.echoed);
    }
}

TEST_F(Closing, HazardsAreAcknowledgedOncePerUnitAndDay)
{
    const std::chrono::sys_days today{std::chrono::days{20'000}};
    bench.connect();
    ASSERT_TRUE(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now));
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    EXPECT_EQ(toEnglish(bench.machine.holdBegin(bench.now).why), "Hazards acknowledged today: no");
    ASSERT_TRUE(bench.machine.acknowledgeHazards(bench.now));
    EXPECT_TRUE(bench.status().hazardsAcknowledged);
    EXPECT_TRUE(bench.machine.holdBegin(bench.now));
    (void)bench.machine.holdEnd(bench.now);

    bench.machine.setToday(today + std::chrono::days{1});
    EXPECT_FALSE(bench.status().hazardsAcknowledged);
    bench.machine.setToday(today);
    EXPECT_TRUE(bench.status().hazardsAcknowledged);

    bench.bmu.serial = 77;
    bench.run(milliseconds(100));
    EXPECT_FALSE(bench.status().hazardsAcknowledged);
}

TEST_F(Closing, CommandsOfAnUnknownFirmwareAreNotGiven)
{
    for (const auto dialect : {binding::Dialect::Unknown, binding::Dialect::V1_1, binding::Dialect::Gen1}) {
        Bench desk;
        desk.distort = [dialect](telemetry::PackSnapshot& s) { s.id.dialect = dialect; };
        desk.connect();
        EXPECT_EQ(desk.machine.arm(ArmKind::Control, desk.unit(), desk.now).why.id, PhraseId::RefusedDialect);
    }
}

TEST_F(Closing, NeverWhileTheLoadedMapGivesTheCommandIdToANode)
{
    bench.machine.setCommandIdOwnedByNode(true);
    bench.connect();
    EXPECT_EQ(toEnglish(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now).why),
              "the loaded map gives the command ID 0x6FA to a node: nothing is sent");

    Bench late;
    late.held();
    late.machine.setCommandIdOwnedByNode(true);
    const auto from = late.now + units::Duration(1);
    late.run(seconds(5));
    EXPECT_EQ(late.countSince(from), 0U);
    EXPECT_EQ(late.machine.mode(), Mode::Watch);
}

} // namespace
