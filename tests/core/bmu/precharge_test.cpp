// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Precharge: when it is complete, the seven ways to fail, and the limit on attempts.

#include <cmath>

#include <gtest/gtest.h>

#include "bmu/precharge_supervision.h"
#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::bit;
using packdeck::d1000::Command;
using packdeck::d1000::PrechargeFailure;
using packdeck::d1000::Reason;
using packdeck::d1000::State;

namespace {

// The supervision alone, fed with curves of a 941 V pack: 330 ohm, 2 mF.
class Curve
{
public:
    Curve()
    {
        parameters = demoParameters(32, 14, 4, 2);
        for (Sample* sample : {&readings.current, &readings.battery, &readings.load}) {
            sample->count = 1;
        }
        readings.battery.value = battery_mV;
        supervision.begin();
    }

    void step(std::int32_t current_mA, std::int32_t load_mV)
    {
        elapsed_ms += 10;
        readings.current.value = current_mA;
        readings.load.value = load_mV;
        supervision.tick();
        supervision.update(readings, parameters, static_cast<std::uint32_t>(elapsed_ms));
    }

    void stepExponential(double tau_ms)
    {
        const double rest = std::exp(-elapsed_ms / tau_ms);
        step(static_cast<std::int32_t>(battery_mV / 330.0 * rest), static_cast<std::int32_t>(battery_mV * (1 - rest)));
    }

    static constexpr std::int32_t battery_mV = 941'000;
    Parameters parameters;
    Readings readings;
    PrechargeSupervision supervision;
    int elapsed_ms = 0;
};

// rule: 1.7 complete
TEST(PrechargeSupervision, IsCompleteWhenVoltageAndCurrentHaveSettled)
{
    Curve curve;
    while (!curve.supervision.isComplete() && curve.elapsed_ms < 10'000) {
        curve.stepExponential(660.0);
        ASSERT_EQ(curve.supervision.failures(), 0) << curve.elapsed_ms;
    }
    // 941 V * exp(-t / 0.66 s) = 10 V after 3.0 s, and 0.1 s of standing still.
    EXPECT_GE(curve.elapsed_ms, 3080);
    EXPECT_LE(curve.elapsed_ms, 3160);
}

// rule: 1.7 complete
TEST(PrechargeSupervision, AnOpenLoadIsAccepted)
{
    Curve curve;
    for (int i = 0; i < 12; ++i) {
        curve.step(0, Curve::battery_mV - 200);
    }
    EXPECT_TRUE(curve.supervision.isComplete());
    EXPECT_EQ(curve.supervision.failures(), 0);
}

TEST(PrechargeSupervision, VoltageAloneDoesNotCompleteIt)
{
    Curve curve;
    for (int i = 0; i < 50; ++i) {
        curve.step(201, Curve::battery_mV - 9000);
    }
    EXPECT_FALSE(curve.supervision.isComplete());
    for (int i = 0; i < 9; ++i) {
        curve.step(200, Curve::battery_mV - 9000);
        EXPECT_FALSE(curve.supervision.isComplete());
    }
    curve.step(200, Curve::battery_mV - 9000);
    curve.step(200, Curve::battery_mV - 9000);
    EXPECT_TRUE(curve.supervision.isComplete());
}

struct FailureCase
{
    const char* what;
    PrechargeFailure failure;
    void (*step)(Curve&);
    int at_ms; ///< at the earliest
    int before_ms;
};

class PrechargeFails : public testing::TestWithParam<FailureCase>
{
};

// rule: P16-P22
TEST_P(PrechargeFails, ForItsReasonInItsTime)
{
    const FailureCase& row = GetParam();
    Curve curve;
    while ((curve.supervision.failures() & bit(row.failure)) == 0 && curve.elapsed_ms < 40'000) {
        row.step(curve);
    }
    EXPECT_GE(curve.elapsed_ms, row.at_ms);
    EXPECT_LE(curve.elapsed_ms, row.before_ms);
}

constexpr std::int32_t U = Curve::battery_mV;

INSTANTIATE_TEST_SUITE_P(
    Rows, PrechargeFails,
    testing::Values(
        // Slow, but always moving: only the clock ends it.
        FailureCase{"timeout", PrechargeFailure::Timeout, [](Curve& c) { c.stepExponential(9000.0); }, 25'010, 25'020},
        FailureCase{"overCurrentMax", PrechargeFailure::OverCurrentMax, [](Curve& c) { c.step(100'001, 0); }, 20, 40},
        FailureCase{"overCurrentPrecharge", PrechargeFailure::OverCurrentPrecharge, [](Curve& c) { c.step(3001, 0); },
                    70, 90},
        FailureCase{"negativeCurrent", PrechargeFailure::NegativeCurrent, [](Curve& c) { c.step(-201, 0); }, 100, 120},
        FailureCase{"stableCurrent", PrechargeFailure::StableCurrent,
                    [](Curve& c) { c.step(2500, c.elapsed_ms * 100); }, 1000, 1500},
        FailureCase{"overVoltage", PrechargeFailure::OverVoltage, [](Curve& c) { c.step(0, U + 10'001); }, 100, 120},
        FailureCase{"stableVoltage", PrechargeFailure::StableVoltage, [](Curve& c) { c.step(0, 0); }, 1000, 1500},
        // A bleed of 22 kohm stops the voltage 13.9 V below the battery: the trap of a small delta.
        FailureCase{"bleed", PrechargeFailure::StableVoltage,
                    [](Curve& c) {
                        const double end = U * 22'000.0 / 22'330.0;
                        c.step(43, static_cast<std::int32_t>(end * (1 - std::exp(-c.elapsed_ms / 650.0))));
                    },
                    2500, 11'000}),
    [](const auto& row) { return std::string(row.param.what); });

TEST(PrechargeSupervision, ShortSpikesDoNotFail)
{
    Curve curve;
    for (int i = 0; i < 200; ++i) {
        curve.step(i % 6 < 5 && i < 100 ? 3100 : 500, i * 4000); // at most 50 ms above the limit
    }
    EXPECT_EQ(curve.supervision.failures() & bit(PrechargeFailure::OverCurrentPrecharge), 0);
}

// rule: R56
TEST(Precharge, FailureOpensAndStaysShownUntilIdle)
{
    Rig rig;
    rig.loadFollows = false; // resistor open: nothing charges
    rig.bring(State::Precharge);
    ASSERT_EQ(rig.bmu.state(), State::Precharge);
    const int took = rig.runUntil(State::Disconnect, 5000);
    EXPECT_GE(took, 1000);
    EXPECT_LE(took, 1600);
    EXPECT_EQ(rig.bmu.reasons(), bit(Reason::Precharge));
    EXPECT_EQ(rig.bmu.precharge().failures(), bit(PrechargeFailure::StableVoltage));
    ASSERT_GE(rig.runUntil(State::Safe, 200), 0);
    rig.run(1000);
    EXPECT_EQ(rig.bmu.reasons(), bit(Reason::Precharge));
    EXPECT_TRUE(rig.hasEvent(EventKind::PrechargeFailed));
    rig.command(Command::Idle);
    rig.tick();
    EXPECT_EQ(rig.bmu.state(), State::Idle);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
    EXPECT_EQ(rig.bmu.precharge().failures(), 0);
}

// rule: 1.7 limiter
TEST(Precharge, ThreeFailuresInAMinuteLockItOutForAMinute)
{
    Rig rig;
    rig.loadFollows = false;
    rig.bring(State::Safe);
    const auto attempt = [&] {
        rig.command(Command::Idle);
        ASSERT_GE(rig.runUntil(State::Idle, 1000), 0);
        rig.command(Command::Connect);
        ASSERT_GE(rig.runUntil(State::Connect, 2000), 0);
        rig.command(Command::Enable);
        ASSERT_GE(rig.runUntil(State::Precharge, 2000), 0);
        ASSERT_GE(rig.runUntil(State::Safe, 5000), 0);
    };
    for (int i = 0; i < 3; ++i) {
        attempt();
    }
    EXPECT_TRUE(rig.hasEvent(EventKind::PrechargeLockOut));
    rig.loadFollows = true;
    rig.command(Command::Idle);
    rig.runUntil(State::Idle, 1000);
    rig.command(Command::Connect);
    ASSERT_GE(rig.runUntil(State::Connect, 2000), 0);
    rig.command(Command::Enable);
    rig.run(30'000);
    EXPECT_EQ(rig.bmu.state(), State::Connect); // waiting is no fault of the load
    EXPECT_TRUE(rig.hasObstacle(Blocker::PrechargeLockOut));
    const int took = rig.runUntil(State::Enabled, 60'000);
    EXPECT_GE(took, 24'000);
    EXPECT_LE(took, 34'000);
}

// rule: 1.7 limiter
TEST(Precharge, FailuresFurtherApartDoNotLockOut)
{
    Curve curve;
    for (int i = 0; i < 5; ++i) {
        curve.supervision.begin();
        curve.elapsed_ms = 0;
        while (curve.supervision.failures() == 0) {
            curve.step(0, 0);
        }
        for (int t = 0; t < 31'000; t += 10) {
            curve.supervision.tick();
        }
        EXPECT_EQ(curve.supervision.lockOutRemaining_ms(), 0U) << i;
    }
}

// rule: W2, 1.18 charged link
TEST(Precharge, AChargedLinkIsNoWeld)
{
    Rig rig;
    rig.loadFollows = false;
    rig.load_mV = 8 * 3700 - 500;
    rig.bring(State::Connect);
    rig.command(Command::Enable);
    rig.run(300);
    EXPECT_TRUE(rig.hasObstacle(Blocker::LinkUndecided));
    rig.loadFollows = true;
    EXPECT_GE(rig.runUntil(State::Enabled, 4000), 0);
    EXPECT_TRUE(rig.hasEvent(EventKind::LinkCharged));
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

// rule: W2
TEST(Precharge, ALinkThatFollowsTheBatteryIsAWeld)
{
    Rig rig;
    rig.loadFollows = false;
    rig.load_mV = 8 * 3700 - 100;
    rig.bring(State::Connect);
    rig.command(Command::Enable);
    rig.run(700);
    rig.setCells(3640); // 1.6 % down, and the load with it
    rig.load_mV = 8 * 3640 - 100;
    EXPECT_GE(rig.runUntil(State::Disconnect, 2000), 0);
    EXPECT_TRUE(rig.has(Reason::ContactorFail));
    EXPECT_FALSE(rig.has(Reason::LoadVoltage)) << "the test takes its time, the unit waits for it";
    rig.run(3000);
    rig.command(Command::Idle);
    rig.run(2000);
    EXPECT_EQ(rig.bmu.state(), State::Safe); // a weld latches
}

// rule: W2
TEST(Precharge, ACapacitorThatKeepsItsVoltageWhileTheBatteryMovesIsNoWeld)
{
    Rig rig;
    rig.loadFollows = false;
    rig.load_mV = 8 * 3700 - 100;
    rig.bring(State::Connect);
    rig.command(Command::Enable);
    for (int tick = 0; tick < 700 && rig.bmu.state() == State::Connect; ++tick) {
        rig.setCells(tick / 100 % 2 == 1 ? 3665 : 3700); // just below 1 %
        rig.tick();
    }
    EXPECT_EQ(rig.bmu.state(), State::Precharge);
    EXPECT_TRUE(rig.hasEvent(EventKind::LinkCharged));
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

} // namespace
