// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <cmath>

#include <gtest/gtest.h>

#include "control/precharge_log.h"
#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::State;

namespace {

constexpr units::Timestamp t0{seconds(50)};
constexpr units::Millivolts battery{941'000};
constexpr units::Milliohms resistance{330'000};

/// 941 V through 330 ohm into a capacitance, sampled each 100 ms.
std::vector<PrechargeSample> charging(double farads, units::Duration length)
{
    std::vector<PrechargeSample> samples;
    const double tau = 330.0 * farads;
    for (units::Duration t{}; t <= length; t += milliseconds(100)) {
        const double remaining = 941.0 * std::exp(-units::toSeconds(t) / tau);
        samples.push_back({t, battery, units::Millivolts(static_cast<int>(std::lround((941.0 - remaining) * 1000))),
                           units::Milliamps(static_cast<int>(std::lround(remaining / 330.0 * 1000))), 0});
    }
    return samples;
}

class PrechargeLogTest : public testing::Test
{
protected:
    PrechargeLogTest()
    {
        log.setResistance(resistance);
        bmu.bundled = true;
    }

    void observe(State state, units::Duration inState, units::Millivolts load, std::uint8_t failures = 0)
    {
        auto snapshot = bmu.snapshot(now);
        snapshot.state.value = state;
        snapshot.stateSince = now - inState;
        snapshot.batteryVoltage.value = battery;
        snapshot.loadVoltage.value = load;
        snapshot.loadVoltageReferenced = true;
        snapshot.prechargeFailures.value = failures;
        log.observe(snapshot);
    }

    /// A whole precharge, ended in `end`.
    void attempt(State end, std::uint8_t failures = 0)
    {
        for (const PrechargeSample& sample : charging(0.002, seconds(3))) {
            observe(State::Precharge, sample.since, sample.load);
            now += milliseconds(100);
        }
        observe(end, {}, battery, failures);
        now += seconds(5);
    }

    PrechargeLog log;
    FakeBmu bmu;
    units::Timestamp now = t0;
};

TEST(PrechargeMath, TauCapacitanceAndEnergyOfAKnownCircuit)
{
    // By calculation: 941 V, 330 ohm, 2 mF: tau 0.66 s, resistor energy = capacitor energy = 885 J.
    const auto samples = charging(0.002, seconds(5));
    const auto tau = estimateTau(samples);
    ASSERT_TRUE(tau);
    EXPECT_NEAR(units::toSeconds(*tau), 0.66, 0.001);
    EXPECT_NEAR(resistorJoules(samples, resistance), 885.0, 8.0); // trapezoids of 0.15 tau lie 0.8 % above the curve
}

TEST(PrechargeMath, TooLittleOrNothingThatFallsGivesNoTau)
{
    EXPECT_FALSE(estimateTau({}));
    EXPECT_FALSE(estimateTau(charging(0.002, milliseconds(100))));
    EXPECT_FALSE(estimateTau({{milliseconds(0), battery, {}, {}, 0},
                              {milliseconds(100), battery, {}, {}, 0},
                              {milliseconds(200), battery, {}, {}, 0}}));
    const PrechargeSample full{milliseconds(0), battery, battery, {}, 0};
    EXPECT_FALSE(estimateTau({full, full, full}));
}

TEST(PrechargeMath, TheExpectedCurve)
{
    const units::Microfarads capacitance(2000);
    EXPECT_EQ(expectedLoadVoltage(battery, units::Millivolts(0), resistance, capacitance, {}), units::Millivolts(0));
    const auto afterTau =
        expectedLoadVoltage(battery, units::Millivolts(0), resistance, capacitance, milliseconds(660));
    EXPECT_NEAR(units::toVolts(afterTau), 941.0 * (1.0 - std::exp(-1.0)), 0.1);
    EXPECT_EQ(expectedLoadVoltage(battery, units::Millivolts(0), resistance, units::Microfarads(0), seconds(1)),
              battery);
}

TEST_F(PrechargeLogTest, ARunIsThereWhileItHappens)
{
    observe(State::Connect, {}, {});
    EXPECT_FALSE(log.status(now).running);
    observe(State::Precharge, {}, {});
    now += milliseconds(100);
    observe(State::Precharge, milliseconds(100), units::Millivolts(100'000), 0b10);
    const auto running = log.status(now).running;
    ASSERT_TRUE(running);
    ASSERT_EQ(running->samples.size(), 2U);
    EXPECT_EQ(running->samples[1].since, units::Duration(milliseconds(100)));
    EXPECT_EQ(running->samples[1].failures, 0b10) << "failure bits as they arm";
    now += milliseconds(100);
    observe(State::Precharge, milliseconds(200), units::Millivolts(200'000));
    EXPECT_EQ(running->samples.size(), 2U) << "a copy in another thread does not change";
}

TEST_F(PrechargeLogTest, AnUnchangedReadingIsNoNewSample)
{
    observe(State::Precharge, {}, {});
    observe(State::Precharge, {}, {});
    EXPECT_EQ(log.status(now).running->samples.size(), 1U);
}

TEST_F(PrechargeLogTest, AfterwardsTauCAndResistorEnergy)
{
    attempt(State::Enabled);
    const auto status = log.status(now);
    ASSERT_EQ(status.last.size(), 1U);
    const PrechargeRun& run = *status.last[0];
    EXPECT_TRUE(run.succeeded());
    EXPECT_NEAR(units::toSeconds(*run.tau), 0.66, 0.01);
    EXPECT_NEAR(run.capacitance->value(), 2000, 20);
    EXPECT_NEAR(*run.resistorJoules, 885.0, 10.0);
    EXPECT_EQ(status.expectedCapacitance, run.capacitance);
    EXPECT_EQ(status.attemptsUsed, 0);
}

TEST_F(PrechargeLogTest, WithoutAResistanceNoCapacitanceIsInvented)
{
    log.setResistance(std::nullopt);
    attempt(State::Enabled);
    const auto status = log.status(now);
    EXPECT_TRUE(status.last[0]->tau);
    EXPECT_FALSE(status.last[0]->capacitance);
    EXPECT_FALSE(status.last[0]->resistorJoules);
}

TEST_F(PrechargeLogTest, TheLastTenRunsNewestFirst)
{
    for (int i = 0; i < 12; ++i) {
        attempt(i == 11 ? State::Idle : State::Enabled);
    }
    const auto status = log.status(now);
    ASSERT_EQ(status.last.size(), PrechargeLog::keep);
    EXPECT_EQ(status.last.front()->endedIn, State::Idle);
    EXPECT_GT(status.last[0]->begun, status.last[1]->begun);
}

TEST_F(PrechargeLogTest, ThreeFailedAttemptsLockOutFor60Seconds)
{
    attempt(State::Disconnect, 1);
    EXPECT_EQ(log.status(now).attemptsUsed, 1);
    attempt(State::Disconnect, 1);
    EXPECT_FALSE(log.lockOutLeft(now));
    attempt(State::Disconnect, 1);
    EXPECT_EQ(log.status(now).attemptsUsed, 3);
    const auto left = log.lockOutLeft(now);
    ASSERT_TRUE(left);
    EXPECT_EQ(*left, units::Duration(seconds(55)));
    EXPECT_FALSE(log.lockOutLeft(now + seconds(55)));
    EXPECT_EQ(log.status(now + seconds(60)).attemptsUsed, 0);
}

TEST_F(PrechargeLogTest, AWithdrawnAttemptIsNoFailure)
{
    for (int i = 0; i < 4; ++i) {
        attempt(State::Idle);
    }
    EXPECT_EQ(log.status(now).attemptsUsed, 0);
    EXPECT_FALSE(log.lockOutLeft(now));
}

TEST_F(PrechargeLogTest, ARealUnitsLockOutIsUnpublishedAndNotClaimed)
{
    bmu.bundled = false;
    for (int i = 0; i < 3; ++i) {
        attempt(State::Disconnect, 1);
    }
    EXPECT_FALSE(log.lockOutLeft(now));
}

TEST_F(PrechargeLogTest, AGapDropsTheRunUnderWay)
{
    observe(State::Precharge, {}, {});
    log.interrupt();
    EXPECT_FALSE(log.status(now).running);
    EXPECT_TRUE(log.status(now).last.empty());
}

} // namespace
