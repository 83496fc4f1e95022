// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The state table: one row a way to take a transition, and one a condition that withholds it.

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::bit;
using packdeck::d1000::Command;
using packdeck::d1000::Contactor;
using packdeck::d1000::PrechargeFailure;
using packdeck::d1000::Reason;
using packdeck::d1000::State;

namespace {

constexpr auto none = ChargingMethod::None;
constexpr auto evse = ChargingMethod::Evse;
constexpr auto external = ChargingMethod::External;

void nothing(Rig&) {}

template <Command what>
void give(Rig& rig)
{
    rig.command(what);
}

void openInterlock(Rig& rig)
{
    rig.inputs.interlock.open = true;
}

template <EvccState what>
void evccSays(Rig& rig)
{
    rig.evccFollows = false;
    rig.inputs.evcc = what;
}

void chargerStaysAtZero(Rig& rig)
{
    rig.chargerFollows = false;
    rig.charger_mV = 0.0;
}

void fillUp(Rig& rig)
{
    rig.setCurrent(-4000); // below C/20
    rig.setCells(4141);
}

void weldFive(Rig& rig)
{
    rig.chargerFollows = false; // U2 stays where the battery holds it
    rig.evccFollows = false;
    rig.inputs.evcc = EvccState::OpenContactor;
}

struct Way
{
    int transition;
    const char* what;
    ChargingMethod method;
    State from;
    void (*act)(Rig&);
    State to;
    int earliest_ms;
    int latest_ms;
    std::uint8_t closed; ///< contactors commanded closed in `to`
};

// Interlock: 100 ms to be believed. CONTROLTIMEOUT never interferes: commands are repeated.
const Way ways[] = {
    {2, "everything there", none, State::Init, nothing, State::Calibrate, 500, 620, 0},
    {3, "calibrated", none, State::Calibrate, nothing, State::Safe, 900, 1050, 0},
    {4, "idle", none, State::Safe, give<Command::Idle>, State::Idle, 0, 20, 0},
    {5, "connect", none, State::Idle, give<Command::Connect>, State::Connect, 0, 20, 0b00001},
    {6, "charge initialise", external, State::Idle, give<Command::ChargeInitialise>, State::ChargeInit, 0, 20, 0},
    {7, "fault", none, State::Idle, openInterlock, State::Disconnect, 100, 120, 0},
    {8, "enable", none, State::Connect, give<Command::Enable>, State::Precharge, 0, 300, 0b00011},
    {9, "idle", none, State::Connect, give<Command::Idle>, State::Idle, 0, 20, 0},
    {9, "charge enable", none, State::Connect, give<Command::ChargeEnable>, State::Idle, 0, 20, 0},
    {10, "fault", none, State::Connect, openInterlock, State::Disconnect, 100, 120, 0b00001},
    {11, "complete", none, State::Precharge, nothing, State::Enabled, 500, 6000, 0b00111},
    {12, "idle", none, State::Precharge, give<Command::Idle>, State::Idle, 0, 20, 0},
    {12, "connect", none, State::Precharge, give<Command::Connect>, State::Idle, 0, 20, 0},
    {13, "fault", none, State::Precharge, openInterlock, State::Disconnect, 100, 120, 0b00011},
    {13, "failed precharge", none, State::Precharge, [](Rig& r) { r.setCurrent(3500); }, State::Disconnect, 50, 120,
     0b00011},
    {14, "idle", none, State::Enabled, give<Command::Idle>, State::Idle, 40, 80, 0},
    {15, "fault", none, State::Enabled, openInterlock, State::Disconnect, 100, 120, 0b00101},
    {16, "no current", none, State::Disconnect, nothing, State::Safe, 90, 120, 0},
    {16, "two seconds", none, State::Disconnect, [](Rig& r) { r.setCurrent(50'000); }, State::Safe, 1980, 2010, 0},
    {17, "no method", none, State::ChargeInit, nothing, State::Safe, 0, 20, 0},
    {18, "charge enable, External", external, State::ChargeInit, give<Command::ChargeEnable>, State::ChargeConnect, 0,
     20, 0b01000},
    {18, "EVCC ready and charge enable", evse, State::ChargeInit, give<Command::ChargeEnable>, State::ChargeConnect,
     2900, 3050, 0b01000},
    {19, "idle", external, State::ChargeInit, give<Command::Idle>, State::Idle, 0, 20, 0},
    {19, "connect", evse, State::ChargeInit, give<Command::Connect>, State::Idle, 0, 20, 0},
    {19, "EVCC error", evse, State::ChargeInit, evccSays<EvccState::Error>, State::Idle, 0, 20, 0},
    {19, "50 s, External", external, State::ChargeInit, nothing, State::Idle, 49'900, 50'010, 0},
    {19, "50 s, EVSE", evse, State::ChargeInit, evccSays<EvccState::Preparing>, State::Idle, 49'900, 50'010, 0},
    {20, "fault", external, State::ChargeInit, openInterlock, State::Disconnect, 100, 120, 0},
    {21, "U2 at U1 for 100 ms", external, State::ChargeConnect, nothing, State::ChargeEnabled, 250, 600, 0b11000},
    {21, "close request", evse, State::ChargeConnect, nothing, State::ChargeEnabled, 100, 600, 0b11000},
    {22, "idle, External", external, State::ChargeConnect, give<Command::Idle>, State::ChargeStopping, 0, 20, 0b01000},
    {22, "connect, EVSE", evse, State::ChargeConnect, give<Command::Connect>, State::ChargeStopping, 0, 20, 0b01000},
    {22, "invalid EVCC state", evse, State::ChargeConnect, evccSays<EvccState::Error>, State::ChargeStopping, 0, 20,
     0b01000},
    {23, "fault", external, State::ChargeConnect, openInterlock, State::Disconnect, 100, 120, 0b01000},
    {23, "emergency stop", evse, State::ChargeConnect, evccSays<EvccState::EmergencyStop>, State::Disconnect, 0, 20,
     0b01000},
    {23, "charger stays at 0 V for 50 s", external, State::ChargeConnect, chargerStaysAtZero, State::Disconnect, 49'900,
     50'010, 0b01000},
    {24, "idle", external, State::ChargeEnabled, give<Command::Idle>, State::ChargeStopping, 0, 20, 0b11000},
    {24, "charge initialise", external, State::ChargeEnabled, give<Command::ChargeInitialise>, State::ChargeStopping, 0,
     20, 0b11000},
    {24, "open request", evse, State::ChargeEnabled, evccSays<EvccState::OpenContactor>, State::ChargeStopping, 0, 20,
     0b11000},
    {24, "full for 10 s", external, State::ChargeEnabled, fillUp, State::ChargeStopping, 10'000, 10'150, 0b11000},
    {25, "fault", external, State::ChargeEnabled, openInterlock, State::Disconnect, 100, 120, 0b11000},
    {25, "emergency stop", evse, State::ChargeEnabled, evccSays<EvccState::EmergencyStop>, State::Disconnect, 0, 20,
     0b11000},
    {26, "no current, External", external, State::ChargeStopping, nothing, State::Idle, 90, 120, 0},
    {26, "weld check clean and finished", evse, State::ChargeStopping, nothing, State::Idle, 100, 1500, 0},
    {27, "fault", external, State::ChargeStopping, [](Rig& r) {
         r.setCurrent(-50'000);
         openInterlock(r);
     }, State::Disconnect, 100, 120, 0b11000},
    {27, "20 s, External", external, State::ChargeStopping, [](Rig& r) { r.setCurrent(-50'000); }, State::Disconnect,
     19'980, 20'010, 0b11000},
    {27, "20 s without an open request", evse, State::ChargeStopping, evccSays<EvccState::Charging>, State::Disconnect,
     19'970, 20'020, 0b11000},
    {27, "contactor 5 welded", evse, State::ChargeStopping, weldFive, State::Disconnect, 19'970, 20'030, 0b01000},
    {27, "EVCC found a weld", evse, State::ChargeStopping, evccSays<EvccState::WeldFound>, State::Disconnect, 0, 20,
     0b11000},
};

class Transition : public testing::TestWithParam<Way>
{
};

void bringTo(Rig& rig, State state, ChargingMethod method)
{
    if (state == State::Disconnect) {
        rig.bring(State::Enabled);
        rig.inputs.interlock.open = true;
        ASSERT_GE(rig.runUntil(State::Disconnect, 500), 0);
    } else if (state == State::ChargeInit && method == ChargingMethod::None) {
        rig.bring(State::Idle);
        rig.command(Command::ChargeInitialise);
        rig.tick();
    } else {
        rig.bring(state);
    }
    ASSERT_EQ(rig.bmu.state(), state);
}

// rule: T02-T27, 1.4 pattern, X05, X06, X07
TEST_P(Transition, IsTakenInItsTime)
{
    const Way& way = GetParam();
    Rig rig(Rig::smallPack(way.method));
    bringTo(rig, way.from, way.method);
    if (way.from == State::Connect) {
        rig.run(300); // the context is there
    }
    way.act(rig);
    const int took = rig.runWhile([&] { return rig.bmu.state() == way.from; }, way.latest_ms + 500);
    EXPECT_EQ(rig.bmu.state(), way.to);
    EXPECT_EQ(rig.bmu.machine().previous(), way.from);
    EXPECT_GE(took, way.earliest_ms);
    EXPECT_LE(took, way.latest_ms);
    EXPECT_EQ(rig.bmu.contactors().targets(), way.closed);
}

INSTANTIATE_TEST_SUITE_P(Rows, Transition, testing::ValuesIn(ways), [](const auto& row) {
    std::string name = (row.param.transition < 10 ? "T0" : "T") + std::to_string(row.param.transition);
    for (const char* c = row.param.what; *c != '\0'; ++c) {
        name += std::isalnum(static_cast<unsigned char>(*c)) != 0 ? *c : '_';
    }
    return name + (row.param.method == evse ? "_evse" : row.param.method == external ? "_external" : "");
});

TEST(TransitionTable, HasEveryTransition)
{
    std::set<int> seen{1}; // power-up to INITIALISE: StateMachine.T01StartsInInit
    for (const Way& way : ways) {
        seen.insert(way.transition);
    }
    EXPECT_EQ(seen.size(), 27U);
    EXPECT_EQ(*seen.rbegin(), 27);
}

struct Wait
{
    int transition;
    const char* what;
    ChargingMethod method;
    State in;
    void (*act)(Rig&);
    Blocker blocker;
    int stays_ms;
};

const Wait waits[] = {
    {6, "EVCC error", evse, State::Idle,
     [](Rig& r) {
         evccSays<EvccState::Error>(r);
         r.command(Command::ChargeInitialise);
     },
     Blocker::EvccError, 1000},
    {18, "charge initialise alone", external, State::ChargeInit, nothing, Blocker::CommandNotChargeEnable, 5000},
    {18, "EVCC still preparing", evse, State::ChargeInit,
     [](Rig& r) {
         evccSays<EvccState::Preparing>(r);
         r.command(Command::ChargeEnable);
     },
     Blocker::EvccNotReady, 5000},
    {21, "charge initialise holds", external, State::ChargeConnect, give<Command::ChargeInitialise>,
     Blocker::CommandNotChargeEnable, 5000},
    {21, "charger away from the battery", external, State::ChargeConnect, chargerStaysAtZero,
     Blocker::ChargerDifference, 5000},
    {21, "no close request", evse, State::ChargeConnect, evccSays<EvccState::Ready>, Blocker::EvccWantsNoContactor,
     5000},
    {26, "current flows", external, State::ChargeStopping, [](Rig& r) { r.setCurrent(-20'000); },
     Blocker::CurrentStillFlows, 5000},
    {26, "no open request", evse, State::ChargeStopping, evccSays<EvccState::Charging>, Blocker::OpenRequestMissing,
     5000},
    {26, "weld check not done", evse, State::ChargeStopping, weldFive, Blocker::WeldCheckRunning, 5000},
    {26, "session not finished", evse, State::ChargeStopping, evccSays<EvccState::OpenContactor>,
     Blocker::SessionNotFinished, 5000},
};

class Withheld : public testing::TestWithParam<Wait>
{
};

// rule: 1.3 waits
TEST_P(Withheld, StaysAndSaysWhy)
{
    const Wait& wait = GetParam();
    Rig rig(Rig::smallPack(wait.method));
    bringTo(rig, wait.in, wait.method);
    wait.act(rig);
    for (int t = 0; t < wait.stays_ms; t += 100) {
        rig.run(100);
        ASSERT_EQ(rig.bmu.state(), wait.in) << t;
    }
    EXPECT_TRUE(rig.hasObstacle(wait.blocker));
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

INSTANTIATE_TEST_SUITE_P(Rows, Withheld, testing::ValuesIn(waits), [](const auto& row) {
    std::string name = (row.param.transition < 10 ? "T0" : "T") + std::to_string(row.param.transition) + "_";
    for (const char* c = row.param.what; *c != '\0'; ++c) {
        name += std::isalnum(static_cast<unsigned char>(*c)) != 0 ? *c : '_';
    }
    return name;
});

// rule: T23, P16, R56, X08
TEST(Charge, ATimeOutOfTheChargersPrechargeSaysSo)
{
    Rig rig(Rig::smallPack(external));
    rig.bring(State::ChargeConnect);
    chargerStaysAtZero(rig);
    ASSERT_GE(rig.runUntil(State::Safe, 52'000), 0);
    EXPECT_TRUE(rig.has(Reason::Precharge));
    EXPECT_EQ(rig.bmu.precharge().failures(), bit(PrechargeFailure::Timeout));
    EXPECT_EQ(rig.bmu.precharge().lockOutRemaining_ms(), 0U);
    rig.command(Command::Idle);
    EXPECT_GE(rig.runUntil(State::Idle, 500), 0);
    EXPECT_EQ(rig.bmu.precharge().failures(), 0);
}

// rule: W3, T27, 1.5 latching
TEST(Charge, AWeldOfContactorFiveLatches)
{
    Rig rig(Rig::smallPack(evse));
    rig.bring(State::ChargeStopping);
    weldFive(rig);
    ASSERT_GE(rig.runUntil(State::Safe, 25'000), 0);
    EXPECT_NE(rig.bmu.faults().latched() & bit(Reason::ContactorFail), 0U);
    EXPECT_EQ(rig.bmu.faults().cause(Reason::ContactorFail).index, static_cast<int>(Contactor::ChargePositive));
}

// rule: T25
TEST(Charge, AnEmergencyStopIsAnEventAndNoReason)
{
    Rig rig(Rig::smallPack(evse));
    rig.bring(State::ChargeEnabled);
    evccSays<EvccState::EmergencyStop>(rig);
    ASSERT_GE(rig.runUntil(State::Safe, 500), 0);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
    EXPECT_TRUE(rig.hasEvent(EventKind::EvccStopped));
}

// rule: 1.10 full, T24, X21
TEST(Charge, FullIsAnEventAndEndsTheSession)
{
    Rig rig(Rig::smallPack(external));
    rig.bring(State::ChargeEnabled);
    rig.setCells(4141);
    rig.setCurrent(-20'000);
    rig.run(20'000);
    EXPECT_EQ(rig.bmu.state(), State::ChargeEnabled); // the current is not small yet
    rig.setCurrent(-2000);
    ASSERT_GE(rig.runUntil(State::Idle, 11'000), 0);
    EXPECT_TRUE(rig.hasEvent(EventKind::BatteryFull));
    rig.run(5000);
    EXPECT_EQ(rig.bmu.state(), State::Idle); // Charge Enable alone starts no new session
}

// rule: R47
TEST(Charge, AnEvccThatFallsSilentIsAnInternalFault)
{
    Rig rig(Rig::smallPack(evse));
    rig.bring(State::ChargeEnabled);
    evccSays<EvccState::Silent>(rig);
    const int took = rig.runUntil(State::Disconnect, 3000);
    EXPECT_GE(took, 1000);
    EXPECT_LE(took, 1020);
    EXPECT_TRUE(rig.has(Reason::InternalComms));
    ASSERT_GE(rig.runUntil(State::Safe, 500), 0);
    rig.command(Command::Idle);
    EXPECT_GE(rig.runUntil(State::Idle, 3000), 0); // nobody expects it there
}

TEST(Charge, TheDemandFollowsTheState)
{
    Rig rig(Rig::smallPack(external));
    rig.bring(State::ChargeConnect);
    rig.tick();
    EXPECT_TRUE(rig.bmu.outputs().charge.precharge);
    EXPECT_FALSE(rig.bmu.outputs().charge.charge);
    ASSERT_GE(rig.runUntil(State::ChargeEnabled, 1000), 0);
    EXPECT_FALSE(rig.bmu.outputs().charge.charge); // contactor 5 is not proven yet
    rig.run(6000);
    EXPECT_TRUE(rig.bmu.outputs().charge.charge);
    EXPECT_GT(rig.bmu.outputs().charge.limit_mA, 0);
    rig.setCurrent(-20'000);
    rig.command(Command::Idle);
    rig.tick();
    EXPECT_TRUE(rig.bmu.outputs().charge.stop);
    EXPECT_EQ(rig.bmu.outputs().charge.limit_mA, 0);
    EXPECT_EQ(rig.bmu.limit(), CurrentLimit{});
}

// rule: 1.4 balancing, X09
TEST(Charge, BalancesWhileChargingUnlessTheVendorsTableIsStrict)
{
    for (const bool strict : {false, true}) {
        Parameters parameters = Rig::smallPack(external);
        parameters.strictVendorTable = strict;
        Rig rig(parameters);
        rig.setCells(4110);
        rig.inputs.nodes[0].cells_mV[1] = 4140;
        rig.bring(State::ChargeEnabled);
        rig.setCurrent(-20'000);
        bool bled = false;
        for (int i = 0; i < 1500; ++i) {
            rig.tick();
            bled = bled || rig.bmu.outputs().balance[0] != 0;
        }
        EXPECT_EQ(bled, !strict);
    }
}

// rule: 1.3 pause
TEST(Charge, OneSecondBetweenTwoClosingsOfContactorFour)
{
    Rig rig(Rig::smallPack(external));
    rig.bring(State::ChargeConnect);
    rig.run(100);
    rig.command(Command::Idle);
    ASSERT_GE(rig.runUntil(State::Idle, 500), 0);
    rig.command(Command::ChargeInitialise);
    ASSERT_GE(rig.runUntil(State::ChargeInit, 500), 0);
    rig.command(Command::ChargeEnable);
    rig.run(100);
    EXPECT_TRUE(rig.hasObstacle(Blocker::ClosingPause));
    EXPECT_GE(rig.runUntil(State::ChargeConnect, 1000), 0);
}

// rule: 1.6 recovery
TEST(RecoveryCharge, ChargesADeeplyDischargedPackOnceAndSlowly)
{
    Rig rig(Rig::smallPack(external));
    rig.bring(State::Idle);
    EXPECT_FALSE(rig.bmu.allowRecoveryCharge()) << "nothing to recover from";
    rig.setCells(2400);
    rig.run(1500);
    ASSERT_EQ(rig.bmu.state(), State::Safe);
    ASSERT_TRUE(rig.has(Reason::UnderVolt));
    rig.command(Command::Idle);
    rig.run(500);
    EXPECT_EQ(rig.bmu.state(), State::Safe) << "latched";

    ASSERT_TRUE(rig.bmu.allowRecoveryCharge());
    EXPECT_TRUE(rig.hasEvent(EventKind::RecoveryCharge));
    rig.run(200);
    ASSERT_EQ(rig.bmu.state(), State::Idle);
    rig.command(Command::Connect);
    rig.run(500);
    EXPECT_EQ(rig.bmu.state(), State::Idle) << "driving is not allowed";
    EXPECT_TRUE(rig.hasObstacle(Blocker::LatchedReason));
    rig.command(Command::ChargeInitialise);
    rig.run(200);
    rig.command(Command::ChargeEnable);
    ASSERT_GE(rig.runUntil(State::ChargeEnabled, 5000), 0);
    rig.run(3000);
    EXPECT_EQ(rig.bmu.state(), State::ChargeEnabled);
    EXPECT_GT(rig.bmu.limit().charge_mA, 0);
    EXPECT_LE(rig.bmu.limit().charge_mA, rig.bmu.layout().capacity_mAh / 20);
    EXPECT_TRUE(rig.has(Reason::UnderVolt)) << "shown all the time";

    rig.command(Command::Idle);
    ASSERT_GE(rig.runUntil(State::Safe, 3000), 0);
    rig.run(500);
    EXPECT_EQ(rig.bmu.state(), State::Safe) << "once";
}

// rule: 1.6 recovery
TEST(RecoveryCharge, NotBelowTwoVolts)
{
    Rig rig(Rig::smallPack(external));
    rig.bring(State::Idle);
    rig.setCells(2000);
    rig.run(1500);
    ASSERT_TRUE(rig.has(Reason::UnderVolt));
    EXPECT_FALSE(rig.bmu.allowRecoveryCharge());
}

} // namespace
