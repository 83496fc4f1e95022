// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// State of charge, current limits, balancing, and the tables behind them.

#include <cmath>

#include <gtest/gtest.h>

#include "bmu/balancer.h"
#include "bmu/current_limits.h"
#include "bmu/ocv.h"
#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::Command;
using packdeck::d1000::State;

namespace {

TEST(Ocv, GoesBothWaysAlongTheVendorsTable)
{
    const Parameters parameters = Rig::smallPack();
    EXPECT_DOUBLE_EQ(socAtRest(parameters, 2500), 0.0);
    EXPECT_DOUBLE_EQ(socAtRest(parameters, 4200), 1.0);
    EXPECT_DOUBLE_EQ(socAtRest(parameters, 1000), 0.0);
    EXPECT_DOUBLE_EQ(socAtRest(parameters, 5000), 1.0);
    for (std::size_t i = 1; i < socTableLength; ++i) {
        const auto point = static_cast<double>(i) / 100.0;
        EXPECT_NEAR(socAtRest(parameters, parameters.cellSocLookupTable[i]), point, 1e-9);
        EXPECT_EQ(restVoltage_mV(parameters, point), parameters.cellSocLookupTable[i]);
    }
    EXPECT_EQ(restVoltage_mV(parameters, -1.0), 2500);
    EXPECT_EQ(restVoltage_mV(parameters, 2.0), 4200);
}

TEST(Ocv, ANonsenseTableDoesNoHarm)
{
    Parameters parameters = Rig::smallPack();
    parameters.cellSocLookupTableLength = 60'000;
    EXPECT_NEAR(socAtRest(parameters, 3679), 0.49, 0.01);
    parameters.cellSocLookupTableLength = 0;
    parameters.cellSocLookupTable.fill(3700);
    EXPECT_GE(socAtRest(parameters, 3700), 0.0);
    EXPECT_LE(socAtRest(parameters, 3700), 1.0);
    EXPECT_EQ(restVoltage_mV(parameters, 0.5), 3700);
}

// What cells at this charge show so long after a current began: 12, 9 and 10 parts of their resistance come at once,
// after a quarter of a minute and after five minutes.
std::uint16_t cell_mV(const Parameters& parameters, double soc, double pack_A, double since_s)
{
    const double part_mohm = Layout(parameters).groupResistance_uohm * 1e-3 / 31.0;
    const double ohms =
        part_mohm * (12.0 + 9.0 * (1.0 - std::exp(-since_s / 15.0)) + 10.0 * (1.0 - std::exp(-since_s / 300.0)));
    return static_cast<std::uint16_t>(std::lround(restVoltage_mV(parameters, soc) - pack_A * ohms));
}

// rule: 1.10 soc
TEST(StateOfCharge, StartsFromTheVoltageAtRestAndCounts)
{
    Rig rig;
    rig.bring(State::Enabled);
    const double start = socAtRest(rig.bmu.parameters(), 3700);
    EXPECT_NEAR(rig.bmu.charge().soc_dpc, start * 1000, 1.0);
    rig.setCurrent(50'000); // half of the capacity in an hour
    for (int second = 0; second < 360; ++second) {
        rig.setCells(cell_mV(rig.bmu.parameters(), start - 0.05 * second / 360.0, 50.0, second));
        rig.run(1000);
    }
    EXPECT_NEAR(rig.bmu.charge().soc_dpc, start * 1000 - 50.0, 5.0);
    EXPECT_NEAR(rig.bmu.charge().capacity_dAh, start * 1000 - 50.0, 5.0); // 100.0 Ah: 0.1 % is 0.1 Ah
    EXPECT_EQ(rig.bmu.charge().soh_dpc, 1000);
}

TEST(StateOfCharge, SmallCurrentsAreNotLost)
{
    Rig rig;
    rig.bring(State::Safe);
    const double start = socAtRest(rig.bmu.parameters(), 3700);
    rig.setCurrent(500);
    for (int minute = 0; minute < 120; ++minute) { // two hours of half an ampere: 1 %
        rig.setCells(cell_mV(rig.bmu.parameters(), start - 0.01 * minute / 120.0, 0.5, 60.0 * minute));
        rig.run(60'000);
    }
    EXPECT_NEAR(rig.bmu.charge().soc_dpc, start * 1000 - 10.0, 2.0);
}

// rule: 1.10 empty
TEST(StateOfCharge, IsEmptyAtTheWarningVoltage)
{
    Rig rig;
    rig.bring(State::Safe);
    EXPECT_GT(rig.bmu.charge().soc_dpc, 0);
    rig.setCells(2600);
    rig.run(300);
    EXPECT_EQ(rig.bmu.charge().soc_dpc, 0);
}

Readings atRest(std::int32_t low_mV, std::int32_t high_mV, std::int32_t coldest_dC, std::int32_t hottest_dC)
{
    Readings readings;
    readings.lowestCell = {low_mV, 0};
    readings.highestCell = {high_mV, 1};
    readings.lowestTemperature = {coldest_dC, 0};
    readings.highestTemperature = {hottest_dC, 1};
    readings.current.count = 1;
    return readings;
}

// Cells that could do more than the parameters allow.
constexpr PulseReach strong{300.0F, 300.0F};

// rule: 1.10 sop, 1.6 warning levels
TEST(CurrentLimits, FollowVoltageAndTemperature)
{
    const Parameters parameters = Rig::smallPack(); // 20 cells in parallel: 1.55 mohm a group
    const Layout layout(parameters);
    const auto at = [&](std::int32_t low, std::int32_t high, std::int32_t coldest, std::int32_t hottest,
                        const PulseReach& reach = strong) {
        return availableCurrent(atRest(low, high, coldest, hottest), layout, parameters, reach);
    };
    EXPECT_EQ(at(3700, 3700, 250, 250), (CurrentLimit{99'650, 99'650})); // 100 A less the sensor's error
    EXPECT_EQ(at(2600, 3700, 250, 250).discharge_mA, 0);
    EXPECT_EQ(at(3700, 4150, 250, 250).charge_mA, 0);
    EXPECT_EQ(at(2700, 3700, 250, 250, {64.5F, 1.0F}).discharge_mA, 64'500);
    EXPECT_EQ(at(3700, 4000, 250, 250, {64.5F, 30.5F}).charge_mA, 30'500);
    EXPECT_EQ(at(2625, 3700, 250, 250, {64.5F, 1.0F}).discharge_mA, 64'500 / 2); // the last 50 mV taper
    EXPECT_EQ(at(3700, 3700, -200, 250).discharge_mA, 19'930);
    EXPECT_EQ(at(3700, 3700, -150, 250).discharge_mA, 59'790);
    EXPECT_EQ(at(3700, 3700, 250, 550).discharge_mA, 49'825);
    EXPECT_EQ(at(3700, 3700, 250, 600).discharge_mA, 0);
    EXPECT_EQ(at(3700, 3700, -1, 250).charge_mA, 0);
    EXPECT_EQ(at(3700, 3700, 50, 250).charge_mA, 49'825);
    EXPECT_EQ(at(3700, 3700, 250, 500).charge_mA, 49'825);
    EXPECT_EQ(at(3700, 3700, 250, 250, {}), CurrentLimit{});
    EXPECT_EQ(availableCurrent(Readings{}, layout, parameters, strong), CurrentLimit{});
}

TEST(CurrentLimits, ParallelStringsShare)
{
    const Parameters parameters = demoParameters(4, 14, 4, 2);
    const CurrentLimit limit =
        availableCurrent(atRest(3700, 3700, 250, 250), Layout(parameters), parameters, {20.0F, 10.0F});
    EXPECT_EQ(limit, (CurrentLimit{40'000, 20'000}));
}

// rule: 1.10 sop
TEST(CurrentLimits, RiseSlowlyAndFallAtOnce)
{
    const Parameters parameters = Rig::smallPack();
    const Layout layout(parameters);
    CurrentLimits limits;
    using Permission = CurrentLimits::Permission;
    for (int i = 0; i < 10; ++i) { // one second
        limits.update(atRest(3700, 3700, 250, 250), layout, parameters, strong, Permission::Full);
    }
    EXPECT_EQ(limits.limit(), (CurrentLimit{20'000, 20'000}));
    limits.update(atRest(3700, 3700, 250, 600), layout, parameters, strong, Permission::Full);
    EXPECT_EQ(limits.limit(), CurrentLimit{});
    for (int i = 0; i < 100; ++i) {
        limits.update(atRest(3700, 3700, 250, 250), layout, parameters, strong, Permission::Full);
    }
    EXPECT_EQ(limits.limit(), (CurrentLimit{99'650, 99'650}));
    limits.update(atRest(3700, 3700, 250, 250), layout, parameters, strong, Permission::RampDown);
    EXPECT_EQ(limits.limit(), (CurrentLimit{89'650, 89'650}));
    limits.update(atRest(3700, 3700, 250, 250), layout, parameters, strong, Permission::None);
    EXPECT_EQ(limits.limit(), CurrentLimit{});
}

// rule: 1.10 sop
TEST(CurrentLimits, AreZeroInSafeAndRampInDisconnect)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.run(1000);
    EXPECT_EQ(rig.bmu.limit(), CurrentLimit{});
    rig.bring(State::Enabled);
    rig.run(6000);
    EXPECT_EQ(rig.bmu.limit().discharge_mA, 99'650);
    rig.setCurrent(30'000);
    rig.inputs.interlock.open = true;
    ASSERT_GE(rig.runUntil(State::Disconnect, 500), 0);
    rig.run(500);
    EXPECT_NEAR(rig.bmu.limit().discharge_mA, 50'000, 10'001);
    rig.run(600);
    EXPECT_EQ(rig.bmu.limit().discharge_mA, 0);
}

// Cells above the threshold are bled in ENABLED at small current, odd and even in turn, settled once a second.
// rule: 1.9.2, 1.9.5
TEST(Balancer, BleedsTheHighCellsInTurns)
{
    Rig rig;
    rig.setCells(4100);
    rig.inputs.nodes[0].cells_mV = {4100, 4120, 4121, 4106};
    rig.bring(State::Enabled);
    std::uint16_t seen = 0;
    int on = 0;
    constexpr int seconds = 40;
    for (int tick = 0; tick < seconds * 100; ++tick) {
        rig.tick();
        const std::uint16_t word = rig.bmu.outputs().balance[0];
        EXPECT_EQ(word & (word << 1), 0) << "neighbours at once";
        EXPECT_EQ(rig.bmu.outputs().balance[1], 0);
        seen = static_cast<std::uint16_t>(seen | word);
        on += (word & 0b0010) != 0 ? 1 : 0;
        rig.inputs.nodes[0].balancing = word;
    }
    EXPECT_EQ(seen, 0b0110); // 4106 is within threshold + 2 mV (4105 + 2)
    EXPECT_NEAR(on / (seconds * 100.0), 0.45, 0.05);
}

// rule: 1.9.3
TEST(Balancer, KeepsItsHysteresis)
{
    Rig rig;
    rig.setCells(4090);
    rig.inputs.nodes[0].cells_mV[0] = 4101; // above 4100, not above 4102
    rig.bring(State::Enabled);
    const auto bleeds = [&] {
        bool any = false;
        for (int tick = 0; tick < 2500; ++tick) {
            rig.tick();
            any = any || rig.bmu.outputs().balance[0] != 0;
        }
        return any;
    };
    EXPECT_FALSE(bleeds());
    rig.inputs.nodes[0].cells_mV[0] = 4103;
    EXPECT_TRUE(bleeds());
    rig.inputs.nodes[0].cells_mV[0] = 4098; // above 4097: goes on
    EXPECT_TRUE(bleeds());
    rig.inputs.nodes[0].cells_mV[0] = 4096;
    rig.run(2000);
    EXPECT_FALSE(bleeds());
}

struct NoBalancing
{
    const char* what;
    void (*spoil)(Rig&);
};

class BalancerStops : public testing::TestWithParam<NoBalancing>
{
};

// rule: 1.9.1
TEST_P(BalancerStops, WhenItMust)
{
    Rig rig;
    rig.setCells(4100);
    rig.inputs.nodes[0].cells_mV[0] = 4130;
    rig.inputs.nodes[0].cells_mV[1] = 4130;
    rig.bring(State::Enabled);
    rig.run(3000);
    GetParam().spoil(rig);
    rig.run(1500);
    for (int tick = 0; tick < 2500; ++tick) {
        rig.tick();
        ASSERT_EQ(rig.bmu.outputs().balance[0], 0);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BalancerStops,
    testing::Values(NoBalancing{"current", [](Rig& rig) { rig.setCurrent(15'000); }},
                    NoBalancing{"hotBoard", [](Rig& rig) { rig.inputs.nodes[0].board_dC = 601; }},
                    NoBalancing{"hotCell", [](Rig& rig) { rig.inputs.nodes[1].temperatures_dC[0] = 600; }},
                    NoBalancing{"openWire", [](Rig& rig) { rig.inputs.nodes[0].highResistance = 0b1000; }},
                    NoBalancing{"idle", [](Rig& rig) { rig.command(Command::Idle); }}),
    [](const auto& row) { return std::string(row.param.what); });

// rule: 1.9.4
TEST(Balancer, AtMostEightCellsOfANodeHighestFirst)
{
    const Parameters parameters = demoParameters(1, 14, 4, 1);
    const Layout layout(parameters);
    Rig rig(parameters);
    rig.setCells(4100);
    for (std::size_t c = 0; c < 13; ++c) {
        rig.inputs.nodes[0].cells_mV[c] = static_cast<std::uint16_t>(4120 + c);
    }
    rig.bring(State::Enabled);
    std::uint16_t seen = 0;
    for (int tick = 0; tick < 2500; ++tick) {
        rig.tick();
        seen = static_cast<std::uint16_t>(seen | rig.bmu.outputs().balance[0]);
    }
    EXPECT_EQ(seen, 0b01'1111'1110'0000);
}

TEST(Layout, NonsenseBecomesSomethingUsable)
{
    Parameters parameters = Rig::smallPack();
    parameters.numCmuNodes = 500;
    parameters.nodeNumCells.fill(99);
    parameters.nodeNumTemp.fill(99);
    parameters.stringCount = 7; // does not divide 32
    parameters.cellNominalCapacity = 0;
    parameters.packCapacity = 0;
    const Layout layout(parameters);
    EXPECT_EQ(layout.nodes, 32);
    EXPECT_EQ(layout.cells, 448);
    EXPECT_EQ(layout.sensors, 128);
    EXPECT_EQ(layout.strings, 1);
    parameters.numCmuNodes = 0;
    EXPECT_EQ(Layout(parameters).nodes, 1);
    Rig rig(parameters);
    rig.run(5000); // whatever it does, it must not crash
    EXPECT_NE(rig.bmu.state(), State::Enabled);
}

} // namespace
