// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The estimates held to the simulator's own truth, over the same frames that a bus would carry.

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulated_run.h"

using namespace packdeck;
using namespace packdeck::analysis;
using namespace std::chrono_literals;

namespace {

using analysis::test::SimulatedRun;

constexpr std::size_t oddSlot = 4;
constexpr double oddOffset_mV = 20.0;
constexpr double load_A = 60.0;

// A cell monitoring unit is off by up to 1 mV and tells whole millivolts.
constexpr double deviationTolerance_mV = 2.0;

// Half a millivolt at both ends of a step.
constexpr double resistanceTolerance_mohm = 1.0 / load_A;

/// One pack for all tests: rest, pulses of the load, rest. One cell reads 20 mV too much.
class DischargedPack : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_run = std::make_unique<SimulatedRun>(sim::Config::named("sim-14").value());
        s_run->inject(sim::Fault::CellSenseOffset, oddSlot, oddOffset_mV / 1e3);
        s_run->enable();
        s_run->run(150s, d1000::Command::Enable);
        for (int i = 0; i < 5; ++i) {
            s_run->pulse(load_A, 15s, 15s);
        }
        s_run->run(150s, d1000::Command::Enable);
        s_report = s_run->report();
    }

    static void TearDownTestSuite() { s_run.reset(); }

    static inline std::unique_ptr<SimulatedRun> s_run;
    static inline Report s_report;
};

TEST_F(DischargedPack, RanksTheOddCellFirstAtRestAndUnderLoad)
{
    const sim::Truth& truth = s_run->truth();
    for (const Condition condition : {Condition::Rest, Condition::Discharge}) {
        const ConditionPart& part = s_report.part(condition);
        ASSERT_EQ(part.ranking.size(), 14U);
        EXPECT_EQ(units::slot(part.ranking.front().cell), oddSlot);
        EXPECT_GT(part.ranking.front().samples, 500U);
    }
    std::vector<float> volts(truth.cellVolts.begin(), truth.cellVolts.begin() + 14);
    const double median_mV = 1e3 * double{medianOf<float>(volts)};
    for (const CellDeviation& cell : s_report.part(Condition::Rest).ranking) {
        const std::size_t slot = units::slot(cell.cell);
        const double expected =
            1e3 * double{truth.cellVolts[slot]} - median_mV + (slot == oddSlot ? oddOffset_mV : 0.0);
        EXPECT_NEAR(cell.mean_mV, expected, deviationTolerance_mV) << slot;
    }
    EXPECT_EQ(s_report.part(Condition::Charge).time, 0s);
}

TEST_F(DischargedPack, TellsRestFromLoad)
{
    // 150 s, of which the first minute settles, twice; and the pulses.
    EXPECT_NEAR(units::toSeconds(s_report.part(Condition::Rest).time), 2 * 90 + 20, 30);
    EXPECT_NEAR(units::toSeconds(s_report.part(Condition::Discharge).time), 5 * 15, 6);
    EXPECT_EQ(s_report.steps.size(), 10U);
    for (const CurrentStep& step : s_report.steps) {
        EXPECT_NEAR(std::abs(step.size_A()), load_A, 1.0);
        EXPECT_TRUE(step.isLong);
    }
}

TEST_F(DischargedPack, EstimatesTheResistanceOfEveryCell)
{
    ASSERT_EQ(s_report.resistance.size(), 14U);
    for (const CellResistance& cell : s_report.resistance) {
        ASSERT_TRUE(cell.median_mohm);
        const double expected = s_run->truthResistance_mohm(units::slot(cell.cell));
        EXPECT_EQ(cell.steps, 10U);
        EXPECT_NEAR(*cell.median_mohm, expected, resistanceTolerance_mohm) << units::slot(cell.cell);
        EXPECT_LT(cell.scatter_mohm, 0.05 * expected);
    }
}

TEST_F(DischargedPack, EstimatesWhatComesLaterThanASecond)
{
    ASSERT_EQ(s_report.slowest.size(), 14U);
    for (const CellSlowness& cell : s_report.slowest) {
        EXPECT_NEAR(cell.later_mohm, s_run->truthLater_mohm(units::slot(cell.cell)), resistanceTolerance_mohm);
        EXPECT_NEAR(cell.excess_mohm, 0.0, 2 * resistanceTolerance_mohm) << "no cell of this pack is slow";
    }
}

TEST_F(DischargedPack, CountsTheChargeThatFlowed)
{
    ASSERT_TRUE(s_report.throughput);
    const Throughput& flow = *s_report.throughput;
    EXPECT_NEAR(flow.out_Ah, s_run->truthOut_Ah(), 0.01 * s_run->truthOut_Ah());
    EXPECT_LT(flow.in_Ah, 0.01);
    ASSERT_TRUE(flow.out_Wh);
    EXPECT_NEAR(*flow.out_Wh, flow.out_Ah * s_run->truth().batteryVolts, 0.02 * *flow.out_Wh);
    EXPECT_NEAR(units::toSeconds(flow.discharging), 5 * 15, 3);
    EXPECT_EQ(flow.charging, 0s);
}

TEST(ChargedPack, CountsChargeAndBalancingAsTheyWere)
{
    sim::Config config = sim::Config::named("sim-14").value();
    config.initialSocPercent = 90.0;
    SimulatedRun run(config);
    run.charge(600s);
    run.run(300s, d1000::Command::Idle);
    const Report report = run.report();
    ASSERT_TRUE(report.throughput);
    EXPECT_GT(run.truthIn_Ah(), 1.0);
    EXPECT_NEAR(report.throughput->in_Ah, run.truthIn_Ah(), 0.01 * run.truthIn_Ah());
    EXPECT_FALSE(report.part(Condition::Charge).ranking.empty());
    EXPECT_FALSE(report.has(Note::BalancingMissing));

    // A node tells its balancing once a second, so every change may be told a second late; and it does not tell that
    // it pauses for a tenth of the time, to measure.
    constexpr double bleedingShare = 0.9;
    std::array<units::Duration, units::maxCells> found{};
    units::Duration sum{};
    for (const CellBalancing& cell : report.balancing) {
        found[units::slot(cell.cell)] = cell.confirmed;
        sum += cell.confirmed;
    }
    EXPECT_GT(sum, 60s) << "nothing balanced: this test tests nothing";
    for (std::size_t slot = 0; slot < 14; ++slot) {
        const double truth_s = units::toSeconds(run.truthBalancing(slot));
        EXPECT_NEAR(units::toSeconds(found[slot]) * bleedingShare, truth_s, 3.0 + 0.02 * truth_s) << slot;
    }
}

TEST(HeatedPack, RanksTheSensorsAsTheTruthDoes)
{
    SimulatedRun run(sim::Config::named("sim-14").value());
    run.run(10s, d1000::Command::Idle);
    constexpr std::size_t hotCell = 9;
    run.inject(sim::Fault::HotCell, hotCell, 45.0);
    run.run(300s, d1000::Command::Idle);
    const Report report = run.report();
    const sim::Truth& truth = run.truth();
    const auto hottest = std::max_element(truth.sensorCelsius.begin(), truth.sensorCelsius.begin() + 4);
    ASSERT_EQ(report.hottestSensors.size(), 4U);
    EXPECT_EQ(units::slot(report.hottestSensors.front().sensor), hottest - truth.sensorCelsius.begin());
    EXPECT_NEAR(report.hottestSensors.front().highest_degC, double{*hottest}, 0.5);
    EXPECT_GT(report.hottestSensors.front().excess_K, 0.5);
    EXPECT_GT(report.hottestSensors.front().highestAt, units::Timestamp(100s));
}

} // namespace
