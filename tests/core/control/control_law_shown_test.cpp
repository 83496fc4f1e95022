// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// "What is shown", "The bus" and "Other transmissions" of the law of commanding, as far as they are control's.

#include <algorithm>

#include <gtest/gtest.h>

#include "control/bus_guard.h"
#include "control/parameter_service_rule.h"
#include "control/raw_send_rule.h"
#include "control/real_bus_guard.h"
#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Command;
using d1000::Reason;
using d1000::State;

namespace {

constexpr units::Timestamp t0{seconds(50)};

class Shown : public testing::Test
{
protected:
    Bench bench;
};

can::Frame frameOf(std::uint32_t id)
{
    can::Frame frame;
    frame.id = id;
    frame.length = 8;
    return frame;
}

TEST_F(Shown, ClosingIsRefusedWhileTheCursorIsInThePastOpeningNever)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    bench.machine.setCursorIsNow(false);
    EXPECT_EQ(toEnglish(bench.machine.holdBegin(bench.now).why), "The pages show now: no");
    EXPECT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    EXPECT_EQ(bench.sent.size(), 1U);
}

TEST_F(Shown, ReferencedVoltagesOnly)
{
    bench.held(Target::Connect);
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.run(seconds(1));
    const Status status = bench.status();
    const auto load = std::find_if(status.conditions.begin(), status.conditions.end(),
                                   [](const Condition& c) { return c.id == ConditionId::LoadVoltageFits; });
    ASSERT_NE(load, status.conditions.end());
    EXPECT_EQ(load->value, "not measured (contactor 1 open)");
}

TEST_F(Shown, InDisconnectStillClosedOpensWithin2Seconds)
{
    bench.connect();
    bench.bmu.place(State::Enabled, bench.now);
    bench.distort = [](telemetry::PackSnapshot& s) { s.state.value = State::Disconnect; };
    bench.run(milliseconds(60));
    EXPECT_EQ(toEnglish(bench.status().hint), "STILL CLOSED, opens within 2 s");
}

TEST_F(Shown, InIdleFallsBackToSafeWhenCommandsStop)
{
    bench.armed();
    ASSERT_TRUE(bench.machine.returnToIdle(bench.now));
    bench.run(seconds(1));
    EXPECT_EQ(toEnglish(bench.status().hint), "falls back to SAFE when commands stop");
}

TEST_F(Shown, TheCauseIsKeptBeforeIdleIsSent)
{
    bench.held();
    bench.bmu.activeReasons = d1000::bit(Reason::Hvil);
    bench.run(seconds(1));
    ASSERT_EQ(bench.bmu.state(), State::Safe);
    bench.bmu.activeReasons = 0;
    ASSERT_TRUE(bench.machine.arm(ArmKind::Control, bench.unit(), bench.now));
    ASSERT_TRUE(bench.machine.returnToIdle(bench.now));
    bench.run(seconds(1));
    ASSERT_EQ(bench.bmu.state(), State::Idle);
    const auto why = bench.status().why;
    ASSERT_EQ(why.size(), 1U);
    EXPECT_EQ(why[0].reason, Reason::Hvil);
    EXPECT_FALSE(why[0].onTheWire);
    EXPECT_TRUE(why[0].computedHere);
}

TEST_F(Shown, ReturnToIdleIsRefusedAfter3SecondsAndTheRowThatBlocksIsNamed)
{
    bench.armed();
    bench.bmu.activeReasons = d1000::bit(Reason::OverTemp) | d1000::bit(Reason::Hvil);
    bench.distort = [](telemetry::PackSnapshot& s) {
        s.reasons.value = d1000::bit(Reason::OverTemp) | d1000::bit(Reason::Hvil);
        s.hvil[0].value = true;
    };
    bench.run(milliseconds(100));
    ASSERT_TRUE(bench.machine.returnToIdle(bench.now));
    bench.run(milliseconds(2900));
    EXPECT_EQ(bench.machine.mode(), Mode::Held);
    bench.run(milliseconds(200));
    EXPECT_EQ(bench.machine.mode(), Mode::Armed);
    EXPECT_EQ(toEnglish(bench.status().lastEnding), "the unit stays in SAFE: HVIL");
    const auto from = bench.now;
    bench.run(seconds(3));
    EXPECT_EQ(bench.countSince(from), 0U);
}

TEST_F(Shown, ControlTimeoutAloneAfterOurOwnReleaseIsInformationNotAlarm)
{
    bench.held();
    ASSERT_TRUE(bench.machine.open(bench.now));
    bench.pump();
    bench.run(seconds(10));
    ASSERT_EQ(bench.bmu.state(), State::Safe);
    const auto why = bench.status().why;
    ASSERT_EQ(why.size(), 1U);
    EXPECT_EQ(why[0].reason, Reason::ControlTimeout);
    EXPECT_TRUE(why[0].informationOnly);
}

TEST_F(Shown, ControlTimeoutOfAnotherCommanderIsAnAlarm)
{
    bench.connect();
    bench.bmu.place(State::Enabled, bench.now);
    bench.foreignEvery(milliseconds(100), Command::Enable);
    bench.run(seconds(2));
    bench.foreignEvery(units::Duration::zero());
    bench.run(seconds(10));
    const auto why = bench.status().why;
    ASSERT_EQ(why.size(), 1U);
    EXPECT_FALSE(why[0].informationOnly);
}

TEST_F(Shown, ThePrechargeIsRecordedWhileItHappensAndKeptAfterwards)
{
    bench.machine.setLimits({.prechargeResistance = units::Milliohms(330'000)});
    bench.held(Target::Connect);
    ASSERT_TRUE(bench.machine.select(Target::Enabled, bench.now));
    ASSERT_TRUE(bench.hold());
    ASSERT_TRUE(bench.runUntil([this] { return bench.bmu.state() == State::Precharge; }));
    bench.run(milliseconds(500));
    const auto running = bench.status().precharge.running;
    ASSERT_TRUE(running);
    EXPECT_GE(running->samples.size(), 8U);
    ASSERT_TRUE(bench.runUntil([this] { return bench.status().targetReached; }));
    const auto precharge = bench.status().precharge;
    EXPECT_FALSE(precharge.running);
    ASSERT_EQ(precharge.last.size(), 1U);
    EXPECT_TRUE(precharge.last[0]->succeeded());
    EXPECT_NEAR(units::toSeconds(precharge.last[0]->tau.value_or(units::Duration{})), 0.25, 0.02);
}

TEST(TheBus, ErrorFramesAndNoValidFrameWithin1SecondAreAWrongBitrate)
{
    BusGuard guard;
    guard.opened();
    EXPECT_FALSE(guard.wrongBitrate(t0 + seconds(60))) << "a quiet bus is no wrong bitrate";
    guard.trouble(t0);
    guard.trouble(t0 + milliseconds(900));
    EXPECT_FALSE(guard.wrongBitrate(t0 + milliseconds(999)));
    EXPECT_TRUE(guard.wrongBitrate(t0 + seconds(1)));
    EXPECT_EQ(guard.nextDeadline(), t0 + seconds(1));
}

TEST(TheBus, AValidFrameProvesTheBitrate)
{
    BusGuard guard;
    guard.opened();
    guard.trouble(t0);
    guard.validFrame();
    EXPECT_FALSE(guard.wrongBitrate(t0 + seconds(5)));
    guard.trouble(t0 + seconds(6));
    EXPECT_FALSE(guard.wrongBitrate(t0 + seconds(20)));
    guard.opened();
    guard.trouble(t0 + seconds(30));
    EXPECT_TRUE(guard.wrongBitrate(t0 + seconds(31))) << "a new opening proves itself anew";
}

struct RawCase
{
    const char* what;
    std::uint32_t id;
    bool alive;
    bool simulated;
    PhraseId refusal;
};

class RawSend : public testing::TestWithParam<RawCase>
{
};

TEST_P(RawSend, NeverUsesTheUnitsIdsWhileItIsAlive)
{
    const RawCase& row = GetParam();
    RawSendFacts facts;
    facts.armed = true;
    facts.baseId = 0x600;
    facts.unitAlive = row.alive;
    facts.simulatedHere = row.simulated;
    EXPECT_EQ(mayTransmitRaw(frameOf(row.id), facts).why.id, row.refusal) << row.what;
}

INSTANTIATE_TEST_SUITE_P(Ids, RawSend,
                         testing::Values(RawCase{"below", 0x5FF, true, false, PhraseId::None},
                                         RawCase{"heartbeat", 0x600, true, false, PhraseId::RefusedRawUnitId},
                                         RawCase{"last of 32 nodes", 0x727, true, false, PhraseId::RefusedRawUnitId},
                                         RawCase{"above", 0x728, true, false, PhraseId::None},
                                         RawCase{"command", 0x6FA, true, false, PhraseId::RefusedRawCommandId},
                                         RawCase{"service request", 0x7E0, true, false, PhraseId::RefusedRawServiceId},
                                         RawCase{"service response", 0x7E8, true, false, PhraseId::RefusedRawServiceId},
                                         RawCase{"command, unit gone", 0x6FA, false, false, PhraseId::None},
                                         RawCase{"heartbeat, simulated: glitch test", 0x600, true, true,
                                                 PhraseId::None},
                                         RawCase{"command, simulated: glitch test", 0x6FA, true, true, PhraseId::None},
                                         RawCase{"no such ID", 0x800, true, false, PhraseId::RefusedRawMalformed}));

TEST(RawSendRule, NeedsItsOwnArming)
{
    EXPECT_EQ(toEnglish(mayTransmitRaw(frameOf(0x123), {}).why), "arm RAW SEND of this unit first");
}

TEST(RawSendRule, AnExtendedIdIsAnotherId)
{
    RawSendFacts facts;
    facts.armed = true;
    facts.baseId = 0x600;
    facts.unitAlive = true;
    can::Frame frame = frameOf(0x6FA);
    frame.flags = can::Frame::Extended;
    EXPECT_TRUE(mayTransmitRaw(frame, facts));
    frame.flags = can::Frame::ErrorFrame;
    EXPECT_FALSE(mayTransmitRaw(frame, facts));
}

TEST(ParameterService, IsNoneForEveryDeviceExceptABundledBmuUntilChosenAndConfirmed)
{
    EXPECT_EQ(mayUseParameterService({}).why.id, PhraseId::RefusedServiceNone);
    EXPECT_TRUE(mayUseParameterService({.bundledBmu = true}));
    EXPECT_EQ(mayUseParameterService({.chosenByUser = true}).why.id, PhraseId::RefusedServiceUnconfirmed);
    EXPECT_TRUE(mayUseParameterService({.chosenByUser = true, .idsConfirmed = true}));
}

TEST(ParameterService, IsNeverOnAnIdAlreadySeenFromAnotherNode)
{
    EXPECT_EQ(toEnglish(mayUseParameterService({.bundledBmu = true, .idsSeenFromOther = true}).why),
              "another node uses 0x7E0 or 0x7E8: the service is not asked");
}

TEST(ParameterService, IsReadOnlyAsAFirmwareThatIsDescribedAndNothingIsWrittenByAssumption)
{
    EXPECT_EQ(mayReadParameters({}).why.id, PhraseId::RefusedFirmwareUntold);
    EXPECT_EQ(toEnglish(mayReadParameters({.dialect = "Gen1"}).why),
              "nothing describes the parameters of firmware Gen1");
    EXPECT_TRUE(mayReadParameters({.dialect = "V1.2", .assumed = true, .described = true}));
    EXPECT_EQ(mayWriteDescribed({.dialect = "V1.2", .assumed = true, .described = true}).why.id,
              PhraseId::RefusedFirmwareAssumed);
    EXPECT_TRUE(mayWriteDescribed({.dialect = "V1.2", .assumed = true, .described = true, .descriptionOwn = true}));
    EXPECT_TRUE(mayWriteDescribed({.dialect = "V1.1", .described = true}));
    EXPECT_FALSE(mayWriteDescribed({.dialect = "Gen1"}));
}

TEST(ParameterService, BeforeAnyWriteTheServicesSerialMustEqualTheHeartbeats)
{
    EXPECT_TRUE(mayWriteParameters(true, 1234, 1234));
    EXPECT_EQ(toEnglish(mayWriteParameters(true, 77, 1234).why), "the service says serial 00077, the heartbeat 01234");
    EXPECT_FALSE(mayWriteParameters(true, std::nullopt, 1234));
    EXPECT_FALSE(mayWriteParameters(true, std::nullopt, std::nullopt));
    EXPECT_FALSE(mayWriteParameters(false, 1234, 1234));
}

TEST(SimulatorOnARealBus, NeedsRealBusNamed)
{
    RealBusGuard guard({.baseId = 0x600});
    guard.opened(t0);
    EXPECT_EQ(guard.verdict(t0 + seconds(60)).why.id, PhraseId::RealBusNotAllowed);
}

TEST(SimulatorOnARealBus, ListensFor3SecondsFirst)
{
    RealBusGuard guard({.realBusAllowed = true, .baseId = 0x600});
    EXPECT_FALSE(guard.mayTransmit(t0));
    guard.opened(t0);
    EXPECT_FALSE(guard.mayTransmit(t0 + milliseconds(2999)));
    EXPECT_TRUE(guard.mayTransmit(t0 + seconds(3)));
}

TEST(SimulatorOnARealBus, AnyFrameOfBaseTo0x127RefusesWhileListening)
{
    for (const std::uint32_t id : {0x5FFU, 0x600U, 0x6FAU, 0x727U, 0x728U}) {
        RealBusGuard guard({.realBusAllowed = true, .baseId = 0x600});
        guard.opened(t0);
        guard.received(frameOf(id), t0 + seconds(1));
        EXPECT_EQ(guard.mayTransmit(t0 + seconds(4)), id < 0x600 || id > 0x727) << id;
    }
}

TEST(SimulatorOnARealBus, OneSeenLaterStopsTransmissionAtOnceWithTheReason)
{
    RealBusGuard guard({.realBusAllowed = true, .baseId = 0x600});
    guard.opened(t0);
    ASSERT_TRUE(guard.mayTransmit(t0 + seconds(4)));
    guard.received(frameOf(0x606), t0 + seconds(4));
    EXPECT_EQ(toEnglish(guard.verdict(t0 + seconds(4)).why), "a unit with these IDs is on the bus: 0x606 was heard");
    EXPECT_FALSE(guard.mayTransmit(t0 + hours(1)));
}

TEST(SimulatorOnARealBus, ItsOwnEchoAndCommandsToItAreNoIntruders)
{
    RealBusGuard guard({.realBusAllowed = true, .baseId = 0x600});
    guard.opened(t0);
    can::Frame echo = frameOf(0x606);
    echo.flags = can::Frame::LocalEcho;
    guard.received(echo, t0 + seconds(4));
    guard.received(frameOf(0x6FA), t0 + seconds(4));
    EXPECT_TRUE(guard.mayTransmit(t0 + seconds(5)));
}

TEST(SimulatorOnARealBus, SpeedsOtherThan1xNeverReachARealBus)
{
    RealBusGuard guard({.realBusAllowed = true, .speed = 10.0, .baseId = 0x600});
    guard.opened(t0);
    EXPECT_EQ(guard.verdict(t0 + seconds(4)).why.id, PhraseId::RealBusSpeed);
    guard.setSpeed(1.0);
    EXPECT_TRUE(guard.mayTransmit(t0 + seconds(4)));
    RealBusGuard onVirtual({.isVirtual = true, .speed = 10.0, .baseId = 0x600});
    EXPECT_TRUE(onVirtual.mayTransmit(t0));
}

TEST_F(Shown, PeriodicSendsStopOnDisarm)
{
    bench.connect();
    ASSERT_TRUE(bench.machine.arm(ArmKind::RawSend, bench.unit(), bench.now));
    EXPECT_TRUE(bench.status().isArmed(ArmKind::RawSend));
    bench.foreign(Command::Idle);
    EXPECT_FALSE(bench.status().isArmed(ArmKind::RawSend)) << "WATCH: nothing is transmitted, of any kind";
}

} // namespace
