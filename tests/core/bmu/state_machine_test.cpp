// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The discharge half in detail: conditions, time-outs, order of the contactors. The whole table is in
// transition_table_test.cpp.

#include <gtest/gtest.h>

#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::bit;
using packdeck::d1000::Command;
using packdeck::d1000::Contactor;
using packdeck::d1000::Reason;
using packdeck::d1000::State;

namespace {

// rule: T01
TEST(StateMachine, T01StartsInInit)
{
    const Rig rig;
    EXPECT_EQ(rig.bmu.state(), State::Init);
    EXPECT_EQ(rig.bmu.contactors().targets(), 0);
}

// rule: T02
TEST(StateMachine, T02NeedsEverythingFor500Ms)
{
    Rig rig;
    const int took = rig.runUntil(State::Calibrate, 5000);
    // The first scan comes after 100 ms, then 500 ms of nothing missing.
    EXPECT_GE(took, 580);
    EXPECT_LE(took, 620);
}

struct MissingItem
{
    const char* what;
    void (*takeAway)(Rig&);
    Blocker blocker;
    Reason reason; ///< set when it is still missing after 10 s
};

class InitWaits : public testing::TestWithParam<MissingItem>
{
};

// rule: T02, 1.3 waits
TEST_P(InitWaits, StaysAndSaysWhatIsMissing)
{
    Rig rig;
    GetParam().takeAway(rig);
    EXPECT_EQ(rig.runUntil(State::Calibrate, 10'500), -1);
    EXPECT_EQ(rig.bmu.state(), State::Init);
    EXPECT_TRUE(rig.hasObstacle(GetParam().blocker));
    EXPECT_TRUE(rig.has(GetParam().reason)) << std::hex << rig.bmu.reasons();
}

INSTANTIATE_TEST_SUITE_P(
    T02, InitWaits,
    testing::Values(MissingItem{"node", [](Rig& rig) { rig.inputs.nodes[1].answers = false; }, Blocker::NodesMissing,
                                Reason::NodeCount},
                    MissingItem{"cell", [](Rig& rig) { rig.inputs.nodes[1].cells_mV[3] = 0; }, Blocker::CellsMissing,
                                Reason::CellCount},
                    MissingItem{"extraCell", [](Rig& rig) { rig.inputs.nodes[1].cells_mV[4] = 3700; },
                                Blocker::CellsMissing, Reason::CellCount},
                    MissingItem{"thermistor", [](Rig& rig) { rig.inputs.nodes[0].temperatures_dC[1] = -600; },
                                Blocker::SensorsMissing, Reason::TempCount},
                    MissingItem{"externalCan", [](Rig& rig) { rig.inputs.externalCanUp = false; },
                                Blocker::ExternalCanDown, Reason::InternalComms},
                    MissingItem{"junctionUnit", [](Rig& rig) { rig.junctionAnswers = false; },
                                Blocker::JunctionUnitSilent, Reason::Bju}),
    [](const auto& row) { return std::string(row.param.what); });

// rule: T03
TEST(StateMachine, T03CalibratesTheZeroOfTheCurrent)
{
    Rig rig;
    rig.current_mA = 180;
    ASSERT_GE(rig.runUntil(State::Calibrate, 2000), 0);
    const int took = rig.runUntil(State::Safe, 6000);
    EXPECT_GE(took, 990);
    EXPECT_LE(took, 1020);
    rig.tick();
    EXPECT_EQ(rig.bmu.readings().current.value, 0);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

// rule: T03
TEST(StateMachine, T03KeepsTheOldZeroWhenTheOffsetIsTooLarge)
{
    Rig rig;
    rig.current_mA = 700;
    ASSERT_GE(rig.runUntil(State::Safe, 3000), 0);
    rig.tick();
    EXPECT_EQ(rig.bmu.readings().current.value, 700);
    EXPECT_TRUE(rig.hasEvent(EventKind::ZeroOffsetTooLarge));
}

// rule: T03
TEST(StateMachine, T03GivesUpAfterFiveSecondsWithAContactorThatIsNotOpen)
{
    Rig rig;
    rig.welded[2] = true;
    ASSERT_GE(rig.runUntil(State::Calibrate, 2000), 0);
    EXPECT_EQ(rig.runUntil(State::Safe, 6000), 5000);
    EXPECT_TRUE(rig.has(Reason::ContactorFail));
}

// rule: T04, 1.2e, X34
TEST(StateMachine, T04NeedsAnIdleReceivedInSafe)
{
    Rig rig;
    rig.sendOnce(Command::Idle); // before SAFE
    rig.bring(State::Safe);
    rig.run(500);
    EXPECT_EQ(rig.bmu.state(), State::Safe);
    EXPECT_TRUE(rig.hasObstacle(Blocker::IdleNotReceivedInSafe));
    rig.sendOnce(Command::Idle);
    rig.tick();
    EXPECT_EQ(rig.bmu.state(), State::Idle);
}

// rule: T04
TEST(StateMachine, T04OtherCommandsDoNotLeaveSafe)
{
    for (const Command command :
         {Command::Connect, Command::Enable, Command::ChargeInitialise, Command::ChargeEnable, Command::None}) {
        Rig rig;
        rig.bring(State::Safe);
        rig.command(command);
        rig.run(500);
        EXPECT_EQ(rig.bmu.state(), State::Safe) << static_cast<int>(command);
    }
}

// rule: T04
TEST(StateMachine, T04WaitsForAnActiveReasonToClear)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.inputs.interlock.open = true;
    rig.run(200);
    rig.command(Command::Idle);
    rig.run(500);
    EXPECT_EQ(rig.bmu.state(), State::Safe);
    EXPECT_TRUE(rig.hasObstacle(Blocker::ActiveReason));
    rig.inputs.interlock.open = false;
    const int took = rig.runUntil(State::Idle, 3000);
    EXPECT_GE(took, 1000);
    EXPECT_LE(took, 1030);
}

// rule: T04
TEST(StateMachine, T04ALatchedReasonNeedsAReset)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.setCells(4210);
    rig.run(800);
    rig.setCells(3700);
    rig.command(Command::Idle);
    rig.run(60'000);
    EXPECT_EQ(rig.bmu.state(), State::Safe);
    EXPECT_TRUE(rig.has(Reason::OverVolt));
    EXPECT_TRUE(rig.hasObstacle(Blocker::LatchedReason));
    rig.bmu = Bmu(Rig::smallPack(), {});
    EXPECT_GE(rig.runUntil(State::Idle, 5000), 0);
}

// rule: T05, 1.4 pattern
TEST(StateMachine, T05ConnectClosesTheMainNegative)
{
    Rig rig;
    rig.bring(State::Idle);
    EXPECT_EQ(rig.bmu.contactors().targets(), 0);
    rig.command(Command::Connect);
    rig.tick();
    EXPECT_EQ(rig.bmu.state(), State::Connect);
    EXPECT_EQ(rig.bmu.contactors().targets(), bit(Contactor::MainNegative));
    EXPECT_TRUE(rig.coil(Contactor::MainNegative));
}

// rule: T05
TEST(StateMachine, T05EnableAloneDoesNotLeaveIdle)
{
    Rig rig;
    rig.bring(State::Idle);
    rig.command(Command::Enable);
    rig.run(1000);
    EXPECT_EQ(rig.bmu.state(), State::Idle);
    EXPECT_TRUE(rig.hasObstacle(Blocker::CommandNotConnect));
}

// rule: T05, 1.3 pause
TEST(StateMachine, T05LeavesOneSecondBetweenTwoClosings)
{
    Rig rig;
    rig.bring(State::Connect);
    rig.run(200);
    rig.command(Command::Idle);
    ASSERT_GE(rig.runUntil(State::Idle, 100), 0);
    rig.command(Command::Connect);
    rig.run(100);
    EXPECT_EQ(rig.bmu.state(), State::Idle);
    EXPECT_TRUE(rig.hasObstacle(Blocker::ClosingPause));
    const int took = rig.runUntil(State::Connect, 2000);
    EXPECT_GE(took, 600);
    EXPECT_LE(took, 720);
}

// rule: T08
TEST(StateMachine, T08NeedsEnableAndTheContext)
{
    Rig rig;
    rig.bring(State::Connect);
    rig.run(2000);
    EXPECT_EQ(rig.bmu.state(), State::Connect);
    EXPECT_TRUE(rig.hasObstacle(Blocker::CommandNotEnable));
    rig.command(Command::Enable);
    EXPECT_LE(rig.runUntil(State::Precharge, 1000), 100);
    EXPECT_EQ(rig.bmu.contactors().targets(), bit(Contactor::MainNegative) | bit(Contactor::Precharge));
}

// rule: T08
TEST(StateMachine, T08NeedsContactorOneProvenFor100Ms)
{
    Rig rig;
    rig.bring(State::Idle);
    rig.command(Command::Connect);
    rig.tick();
    rig.command(Command::Enable);
    EXPECT_TRUE(rig.hasObstacle(Blocker::ContactorNotProven));
    const int took = rig.runUntil(State::Precharge, 3000);
    EXPECT_GE(took, 110);
    EXPECT_LE(took, 250);
}

// rule: T08, R38
TEST(StateMachine, T08AContextMissingFor5SRaisesLoadVoltage)
{
    Parameters parameters = Rig::smallPack();
    parameters.maxPrechargeVoltageDelta = 100;
    Rig rig(parameters);
    rig.loadFollows = false;
    rig.load_mV = 8 * 3700 + 300; // above the battery by more than the delta, but below 102 %
    rig.bring(State::Connect);
    rig.run(1500);
    rig.command(Command::Enable);
    rig.run(300);
    ASSERT_EQ(rig.bmu.state(), State::Connect);
    EXPECT_TRUE(rig.hasObstacle(Blocker::LoadAboveBattery));
    EXPECT_EQ(rig.bmu.reasons(), 0U);
    const int took = rig.runUntil(State::Disconnect, 6000);
    EXPECT_GE(took, 4680);
    EXPECT_LE(took, 4720);
    EXPECT_TRUE(rig.has(Reason::LoadVoltage));
}

// rule: T09, T12
TEST(StateMachine, T09AndT12AnotherCommandOpens)
{
    for (const Command command : {Command::Idle, Command::ChargeEnable}) {
        Rig rig;
        rig.bring(State::Connect);
        rig.command(command);
        rig.tick();
        EXPECT_EQ(rig.bmu.state(), State::Idle);
        EXPECT_EQ(rig.bmu.contactors().targets(), 0);
    }
    for (const Command command : {Command::Idle, Command::Connect}) {
        Rig rig;
        rig.bring(State::Precharge);
        rig.run(300);
        rig.command(command);
        rig.tick();
        EXPECT_EQ(rig.bmu.state(), State::Idle);
        EXPECT_EQ(rig.bmu.contactors().targets(), 0);
    }
}

// rule: T11, 1.4 order, 1.3 hand-over, X31
TEST(StateMachine, T11ClosesThreeBeforeTwoOpens)
{
    Rig rig;
    rig.bring(State::Precharge);
    ASSERT_GE(rig.runUntil(State::Enabled, 10'000), 0);
    EXPECT_TRUE(rig.coil(Contactor::Precharge) && rig.coil(Contactor::MainPositive));
    EXPECT_FALSE(rig.bmu.outputs().lowSide.loadEnable);
    const int both = rig.runWhile([&] { return rig.coil(Contactor::Precharge); }, 500);
    EXPECT_GE(both, 40); // travel and bounce
    EXPECT_LE(both, 150);
    EXPECT_TRUE(rig.coil(Contactor::MainPositive));
    EXPECT_TRUE(rig.bmu.outputs().lowSide.loadEnable);
}

// rule: 1.3 hand-over
TEST(StateMachine, T11AContactorThatDoesNotCloseEndsTheHandOverInTime)
{
    Rig rig;
    rig.bring(State::Precharge);
    rig.stuckOpen[2] = true;
    ASSERT_GE(rig.runUntil(State::Enabled, 10'000), 0);
    const int both = rig.runWhile([&] { return rig.coil(Contactor::Precharge); }, 500);
    EXPECT_LE(both, 150);
    EXPECT_TRUE(rig.hasEvent(EventKind::HandOverUnproven));
    EXPECT_GE(rig.runUntil(State::Disconnect, 500), 0);
    EXPECT_TRUE(rig.has(Reason::ContactorFail));
    EXPECT_EQ(rig.bmu.contactorFaults(), bit(Contactor::MainPositive));
}

// rule: T14
TEST(StateMachine, T14OpensSoftly)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.run(6000); // until the limits have risen
    rig.setCurrent(60'000);
    rig.run(500);
    EXPECT_GT(rig.bmu.limit().discharge_mA, 0);
    rig.command(Command::Idle);
    rig.tick();
    EXPECT_EQ(rig.bmu.state(), State::Enabled);
    EXPECT_EQ(rig.bmu.limit(), CurrentLimit{});
    EXPECT_FALSE(rig.bmu.outputs().lowSide.loadEnable);
    rig.run(300);
    EXPECT_TRUE(rig.coil(Contactor::MainPositive));
    EXPECT_TRUE(rig.hasObstacle(Blocker::CurrentStillFlows));
    rig.setCurrent(4000);
    const int took = rig.runUntil(State::Idle, 1000);
    EXPECT_GE(took, 50);
    EXPECT_LE(took, 70);
    EXPECT_FALSE(rig.hasEvent(EventKind::OpenedUnderLoad));
    EXPECT_EQ(rig.bmu.contactors().targets(), 0);
}

// rule: T14, 1.18 bounded opening
TEST(StateMachine, T14OpensUnderLoadAfterOneSecondAndSaysSo)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.setCurrent(60'000);
    rig.run(200);
    rig.command(Command::Idle);
    const int took = rig.runUntil(State::Idle, 3000);
    EXPECT_GE(took, 1000);
    EXPECT_LE(took, 1020);
    EXPECT_TRUE(rig.hasEvent(EventKind::OpenedUnderLoad));
}

// rule: T14
TEST(StateMachine, T14StrictTableOpensAtOnce)
{
    Parameters parameters = Rig::smallPack();
    parameters.strictVendorTable = true;
    Rig rig(parameters);
    rig.bring(State::Enabled);
    rig.setCurrent(60'000);
    rig.run(200);
    rig.command(Command::Idle);
    EXPECT_LE(rig.runUntil(State::Idle, 1000), 10);
}

// rule: T14
TEST(StateMachine, T14OnceBegunALaterEnableDoesNotCancelIt)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.setCurrent(60'000);
    rig.run(200);
    rig.sendOnce(Command::Idle);
    rig.tick();
    rig.command(Command::Enable);
    const int took = rig.runUntil(State::Idle, 3000);
    EXPECT_GE(took, 900);
    rig.run(3000);
    EXPECT_EQ(rig.bmu.state(), State::Idle); // Enable alone does not close again
    EXPECT_FALSE(rig.coil(Contactor::MainNegative));
}

struct FaultIn
{
    State state;
    std::uint8_t held; ///< contactors that DISCONNECT keeps closed
};

class AnyFault : public testing::TestWithParam<FaultIn>
{
};

// rule: T07, T10, T13, T15, T16, X10, 1.3 safe opens, X11, 1.18 every state
TEST_P(AnyFault, LeadsThroughDisconnectToSafe)
{
    Rig rig;
    rig.bring(GetParam().state);
    ASSERT_EQ(rig.bmu.state(), GetParam().state);
    rig.run(50);
    rig.inputs.interlock.open = true;
    const int detected = rig.runUntil(State::Disconnect, 500);
    rig.setCurrent(GetParam().held != 0 ? 20'000 : 0);
    EXPECT_GE(detected, 100);
    EXPECT_LE(detected, 120);
    EXPECT_EQ(rig.bmu.contactors().targets(), GetParam().held);
    EXPECT_TRUE(rig.has(Reason::Hvil));
    rig.inputs.interlock.open = false;
    const int took = rig.runUntil(State::Safe, 3000);
    if (GetParam().held == 0) {
        EXPECT_LE(took, 20);
    } else {
        EXPECT_EQ(took, 2000);
        EXPECT_TRUE(rig.hasEvent(EventKind::OpenedUnderLoad));
    }
    EXPECT_EQ(rig.bmu.contactors().targets(), 0);
    EXPECT_TRUE(rig.has(Reason::Hvil));
}

INSTANTIATE_TEST_SUITE_P(T07T10T13T15T16, AnyFault,
                         testing::Values(FaultIn{State::Idle, 0}, FaultIn{State::Connect, 0b001},
                                         FaultIn{State::Precharge, 0b011}, FaultIn{State::Enabled, 0b101}),
                         [](const auto& row) { return std::string(packdeck::d1000::name(row.param.state)); });

// rule: T16
TEST(StateMachine, T16EndsEarlyWhenTheCurrentHasGone)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.setCurrent(40'000);
    rig.inputs.interlock.open = true;
    ASSERT_GE(rig.runUntil(State::Disconnect, 500), 0);
    rig.run(500);
    EXPECT_EQ(rig.bmu.state(), State::Disconnect);
    rig.setCurrent(1000);
    const int took = rig.runUntil(State::Safe, 1000);
    EXPECT_GE(took, 100);
    EXPECT_LE(took, 120);
}

// rule: 1.6 word
TEST(StateMachine, ReasonsStandInSafeAfterTheirCauseHasGoneAndGoWithIdle)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.inputs.interlock.open = true;
    rig.run(200);
    rig.inputs.interlock.open = false;
    rig.command(Command::None);
    rig.run(4000);
    ASSERT_EQ(rig.bmu.state(), State::Safe);
    EXPECT_EQ(rig.bmu.faults().active(), 0U);
    EXPECT_EQ(rig.bmu.reasons(), bit(Reason::Hvil));
    rig.command(Command::Idle);
    rig.tick();
    EXPECT_EQ(rig.bmu.state(), State::Idle);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

TEST(StateMachine, AUnitNobodyCommandsIsCalm)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.run(60'000);
    EXPECT_EQ(rig.bmu.state(), State::Safe);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
    EXPECT_FALSE(rig.bmu.outputs().lowSide.alarm);
}

// rule: R46
TEST(StateMachine, SilenceOfTheControlUnitOpensAfterFiveSeconds)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.command(Command::None);
    const int took = rig.runUntil(State::Disconnect, 6000);
    EXPECT_GE(took, 4900);
    EXPECT_LE(took, 5010);
    EXPECT_TRUE(rig.has(Reason::ControlTimeout));
    ASSERT_GE(rig.runUntil(State::Safe, 200), 0);
    rig.run(10'000);
    EXPECT_TRUE(rig.has(Reason::ControlTimeout)); // until the next frame
    rig.sendOnce(Command::Connect);
    rig.tick();
    EXPECT_EQ(rig.bmu.faults().active(), 0U);
    EXPECT_EQ(rig.bmu.state(), State::Safe);
    rig.sendOnce(Command::Idle);
    rig.tick();
    EXPECT_EQ(rig.bmu.state(), State::Idle);
}

// rule: 1.3 targets, 1.4 pattern
TEST(ContactorTargets, ArePureFunctionOfThePhase)
{
    EXPECT_EQ(contactorTargets({State::Safe}), 0);
    EXPECT_EQ(contactorTargets({State::Idle}), 0);
    EXPECT_EQ(contactorTargets({State::Connect}), 0b001);
    EXPECT_EQ(contactorTargets({State::Precharge}), 0b011);
    EXPECT_EQ(contactorTargets({State::Enabled, EnabledStep::HandOver}), 0b111);
    EXPECT_EQ(contactorTargets({State::Enabled, EnabledStep::Closed}), 0b101);
    EXPECT_EQ(contactorTargets({State::Enabled, EnabledStep::Opening}), 0b101);
    EXPECT_EQ(contactorTargets({State::Disconnect, EnabledStep::Closed, State::Enabled}), 0b101);
    EXPECT_EQ(contactorTargets({State::Disconnect, EnabledStep::Closed, State::Precharge}), 0b011);
    EXPECT_EQ(contactorTargets({State::Disconnect, EnabledStep::Closed, State::Idle}), 0);
    EXPECT_EQ(contactorTargets({State::ChargeInit}), 0);
    EXPECT_EQ(contactorTargets({State::ChargeConnect}), 0b01000);
    EXPECT_EQ(contactorTargets({State::ChargeEnabled}), 0b11000);
    Phase stopping{State::ChargeStopping};
    EXPECT_EQ(contactorTargets(stopping), 0b11000);
    stopping.stopping = StoppingStep::PositiveOpen;
    EXPECT_EQ(contactorTargets(stopping), 0b01000);
    stopping = {State::Disconnect, EnabledStep::Closed, State::ChargeStopping, StoppingStep::PositiveOpen};
    EXPECT_EQ(contactorTargets(stopping), 0b01000);
}

} // namespace
