// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/pack/pack_harness.h"
#include "pack/pack.h"

using namespace packdeck;
using namespace packdeck::pack;
using namespace std::chrono_literals;

namespace {

TEST(Pack, MeasuresOnItsOwnSchedule)
{
    Bench bench;
    EXPECT_EQ(bench.pack.scan().scans, 0U);
    EXPECT_EQ(bench.pack.bju().current.samples, 0U);
    bench.run(600ms);
    EXPECT_EQ(bench.pack.scan().scans, 6U);
    EXPECT_EQ(bench.pack.bju().current.samples, 60U);
    EXPECT_EQ(bench.pack.bju().loadVoltage.samples, 10U);
    EXPECT_EQ(bench.pack.bju().current.messageCounter, 60 % 16);
    EXPECT_EQ(bench.pack.time(), 600ms);
}

TEST(Pack, CarriesPartsOfAMillisecondOver)
{
    Bench bench;
    for (int i = 0; i < 4; ++i) {
        bench.pack.step(250us, {});
    }
    EXPECT_EQ(bench.pack.time(), 1ms);
}

// rule: 1.1 floating
TEST(Pack, LoadVoltageFloatsUntilContactor1IsClosed)
{
    Bench bench;
    ASSERT_TRUE(bench.pack.inject({FaultKind::LoadCharged, 0, 600.0F}));
    int changed = 0;
    std::int32_t before = 0;
    for (int i = 0; i < 100; ++i) {
        bench.run(60ms);
        EXPECT_LE(std::abs(bench.pack.bju().loadVoltage.value), 2000);
        EXPECT_LE(std::abs(bench.pack.bju().chargerVoltage.value), 2000);
        changed += bench.pack.bju().loadVoltage.value != before ? 1 : 0;
        before = bench.pack.bju().loadVoltage.value;
    }
    EXPECT_GT(changed, 90);
    bench.actuators.coils[0] = true;
    bench.run(200ms);
    EXPECT_NEAR(bench.pack.bju().loadVoltage.value, 1000.0 * bench.pack.loadVolts(), 1500);
    EXPECT_NEAR(bench.pack.loadVolts(), 600.0, 3.0);
    bench.actuators.coils[3] = true;
    bench.run(200ms);
    EXPECT_NEAR(bench.pack.bju().chargerVoltage.value, 0, 300); // no charger is there
}

TEST(Pack, PrechargesAsCalculated)
{
    PackConfig config;
    config.initialSoc = 1.0;
    Bench bench(config);
    bench.actuators.coils[0] = true;
    bench.run(100ms);
    const double u1 = bench.pack.packVolts();
    EXPECT_NEAR(u1, 940.0, 2.0);
    bench.actuators.coils[1] = true;
    double highest = 0.0;
    for (int i = 0; i < 500; ++i) {
        bench.run(10ms);
        highest = std::max(highest, bench.pack.bju().current.value * 1e-3);
    }
    EXPECT_NEAR(highest, u1 / 330.0, 0.2);
    EXPECT_LT(u1 - bench.pack.loadVolts(), 1.0);
    const double volts = bench.pack.loadVolts();
    const double stored_J = 0.5 * 2e-3 * volts * volts;
    EXPECT_NEAR(bench.pack.prechargeHeat_J() / stored_J, 1.0, 0.01);
}

TEST(Pack, DrawsOnlyWhenContactors1And3ConnectTheLoad)
{
    Bench bench;
    bench.pack.setLoad({LoadMode::Constant, 40.0});
    bench.run(500ms);
    EXPECT_EQ(bench.pack.packAmps(), 0.0);
    bench.enable();
    bench.run(500ms);
    EXPECT_NEAR(bench.pack.packAmps(), 40.0, 0.01);
    EXPECT_NEAR(bench.pack.bju().current.value, 40'000, 250);
    bench.actuators.coils[0] = false;
    bench.run(100ms);
    EXPECT_EQ(bench.pack.packAmps(), 0.0);
}

// rule: 2.1
TEST(Pack, StringsShareTheCurrentAtOneTerminalVoltage)
{
    PackConfig config;
    config.spread = Spread::aged();
    Bench bench(config);
    bench.enable();
    bench.pack.setLoad({LoadMode::Constant, 60.0});
    bench.run(30s);
    const Pack& pack = bench.pack;
    EXPECT_NEAR(pack.stringAmps(0) + pack.stringAmps(1), pack.packAmps(), 1e-9);
    EXPECT_GT(std::abs(pack.stringAmps(0) - pack.stringAmps(1)), 0.01);
    for (std::uint8_t string = 0; string < 2; ++string) {
        double sum = 0.0;
        for (std::uint8_t node = 0; node < 16; ++node) {
            for (std::uint8_t cell = 0; cell < 14; ++cell) {
                sum += pack.cellVolts({{static_cast<std::uint8_t>(string * 16 + node)}, cell});
            }
        }
        const double busbars = 224 * 20e-6 * pack.stringAmps(string);
        EXPECT_NEAR(sum - busbars, pack.packVolts(), 1e-3) << "string " << int{string};
    }
}

// rule: 2.9 charge
TEST(Pack, ChargeOutOfTheTerminalsIsChargeOutOfTheCells)
{
    PackConfig config;
    config.selfDischargePerMonth = 0.0;
    Bench bench(config);
    const Pack start = bench.pack;
    bench.enable();
    bench.run(600s);
    bench.run(100ms - bench.pack.time() % 100ms); // to a cell step
    double lost_As = 0.0;
    for (const std::uint8_t node : {0, 16}) {
        const units::CellIndex cell{{node}, 5};
        lost_As += (start.cellSoc(cell) - bench.pack.cellSoc(cell)) * start.cellCapacity_Ah(cell) * 3600.0;
    }
    EXPECT_GT(bench.pack.deliveredCharge_As(), 1000.0);
    EXPECT_NEAR(lost_As / bench.pack.deliveredCharge_As(), 1.0, 1e-5);
}

// rule: 2.9 charge
RC_GTEST_PROP(Pack, ChargeIsConservedWhateverTheLoadDoes, (std::uint16_t seed))
{
    PackConfig config = PackConfig::uniform(4, *rc::gen::inRange(1, 15), 0, 2);
    config.seed = seed;
    config.selfDischargePerMonth = 0.0;
    Bench bench(config);
    const Pack start = bench.pack;
    bench.enable();
    double moved_As = 0.0;
    const auto loads = *rc::gen::container<std::vector<int>>(8, rc::gen::inRange(-150, 150));
    for (const int amps : loads) {
        const double before_As = bench.pack.deliveredCharge_As();
        bench.pack.setLoad({LoadMode::Constant, static_cast<double>(amps)});
        bench.run(std::chrono::milliseconds(*rc::gen::inRange(10, 20'000)));
        moved_As += std::abs(bench.pack.deliveredCharge_As() - before_As);
        bench.actuators.coils[2] = *rc::gen::weightedElement<bool>({{3, true}, {1, false}});
    }
    bench.run(100ms - bench.pack.time() % 100ms); // to a cell step
    double lost_As = 0.0;
    for (const std::uint8_t node : {0, 2}) {
        const units::CellIndex cell{{node}, 0};
        lost_As += (start.cellSoc(cell) - bench.pack.cellSoc(cell)) * start.cellCapacity_Ah(cell) * 3600.0;
    }
    RC_ASSERT(std::abs(lost_As - bench.pack.deliveredCharge_As()) <= 1e-5 * std::max(moved_As, 10.0));
}

TEST(Pack, TheBjuCountsTheSameChargeWithinItsErrors)
{
    Bench bench;
    bench.enable();
    const double before = bench.pack.deliveredCharge_As();
    double counted_As = 0.0;
    for (int i = 0; i < 30'000; ++i) {
        bench.run(10ms);
        counted_As += bench.pack.bju().current.value * 1e-5;
    }
    const double delivered = bench.pack.deliveredCharge_As() - before;
    EXPECT_NEAR(counted_As, delivered, 300 * 0.15 + 0.001 * delivered);
    EXPECT_NE(counted_As, delivered);
}

TEST(Pack, BleedingDischargesOneCellAndWarmsTheBoard)
{
    PackConfig config;
    config.selfDischargePerMonth = 0.0;
    config.strings = 1; // no current between strings
    Bench bench(config);
    const Pack start = bench.pack;
    bench.actuators.balance[5] = 1U << 3U;
    bench.run(30s);
    bench.actuators.balance[5] = 0;
    bench.run(30s);
    const units::CellIndex bled{{5}, 3};
    const units::CellIndex beside{{5}, 4};
    EXPECT_NEAR((start.cellSoc(bled) - bench.pack.cellSoc(bled)) * start.cellCapacity_Ah(bled) * 3600.0, 0.65 * 30.0,
                0.01);
    EXPECT_EQ(start.cellSoc(beside), bench.pack.cellSoc(beside));
    EXPECT_GT(bench.pack.scan().boards[5].value(), bench.pack.scan().boards[6].value());
}

TEST(Pack, BleedingForATenthOfTheTimeTakesATenthOfTheCharge)
{
    PackConfig config;
    config.selfDischargePerMonth = 0.0;
    config.strings = 1;
    Bench bench(config);
    const Pack start = bench.pack;
    for (int i = 0; i < 100; ++i) {
        bench.run(70ms); // not in step with the cells' 100 ms
        bench.actuators.balance[0] = 1;
        bench.run(10ms);
        bench.actuators.balance[0] = 0;
        bench.run(20ms);
    }
    const units::CellIndex cell{{0}, 0};
    EXPECT_NEAR((start.cellSoc(cell) - bench.pack.cellSoc(cell)) * start.cellCapacity_Ah(cell) * 3600.0, 0.65, 0.001);
}

// rule: 2.9 same bytes
TEST(Pack, SameSeedSameBytesAfterTenMinutes)
{
    const auto digestOf = [](std::uint64_t seed) {
        PackConfig config;
        config.seed = seed;
        Bench bench(config);
        Digest digest;
        bench.enable();
        for (int second = 0; second < 600; ++second) {
            bench.run(1s);
            digest.add(bench.pack);
        }
        return digest.value();
    };
    const std::uint64_t first = digestOf(1);
    EXPECT_EQ(digestOf(1), first);
    EXPECT_NE(digestOf(2), first);
}

// One number for GCC and Clang, any optimisation, any instruction set, any C library. It changes with the model, and
// only then: take the new one from the failure.
// rule: 2.9 same bytes
TEST(Pack, EveryBuildGivesTheSameBytes)
{
    Bench bench;
    Digest digest;
    bench.enable();
    for (int seconds = 0; seconds < 120; ++seconds) {
        bench.run(1s);
        digest.add(bench.pack);
    }
    EXPECT_EQ(digest.value(), 0x0b4fc930a3dc3715U);
}

TEST(Pack, StepLengthDoesNotMatter)
{
    Bench fine;
    Bench coarse;
    fine.enable();
    coarse.enable();
    fine.run(20s);
    coarse.pack.step(20s, coarse.actuators);
    Digest fineDigest;
    Digest coarseDigest;
    fineDigest.add(fine.pack);
    coarseDigest.add(coarse.pack);
    EXPECT_EQ(fineDigest.value(), coarseDigest.value());
}

// Wherever a snapshot is taken, in precharge or with a contactor on its way, the copy goes on as the original.
// rule: 2.9 snapshot
RC_GTEST_PROP(Pack, ACopyGoesOnAsTheOriginal, ())
{
    PackConfig config = PackConfig::uniform(2, 14, 4, 2);
    config.seed = *rc::gen::arbitrary<std::uint64_t>();
    Bench bench(config);
    bench.actuators.coils[0] = true;
    bench.actuators.balance[1] = 0x155;
    bench.run(50ms);
    bench.actuators.coils[1] = true;
    (void)bench.pack.inject({FaultKind::CellVoltageRamp, 3, 0.01F});
    bench.pack.step(std::chrono::milliseconds(*rc::gen::inRange(0, 1000)), bench.actuators);
    const auto copy = std::make_unique<Bench>(bench);
    for (Bench* each : {&bench, copy.get()}) {
        each->run(1500ms);
        each->actuators.coils[2] = true;
        each->run(2s);
    }
    Digest original;
    Digest copied;
    original.add(bench.pack);
    copied.add(copy->pack);
    RC_ASSERT(original.value() == copied.value());
}

RC_GTEST_PROP(Pack, EveryLayoutWorks, ())
{
    const int nodes = *rc::gen::inRange(1, 33);
    const int strings = *rc::gen::inRange(1, nodes + 1);
    PackConfig config = PackConfig::uniform(nodes, 1, 4, strings);
    for (auto& cells : config.cellsOfNode) {
        cells = static_cast<std::uint8_t>(*rc::gen::inRange(1, 15));
    }
    for (auto& sensors : config.sensorsOfNode) {
        sensors = static_cast<std::uint8_t>(*rc::gen::inRange(0, 5));
    }
    config.spread.initialSoc = 0.0;
    Bench bench(config);
    bench.run(1s);
    const PackConfig& built = bench.pack.config();
    double sum = 0.0;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const auto cell = units::cellAt(slot);
        const bool there = cell.node.value < nodes && cell.position < built.cellsOfNode[cell.node.value];
        RC_ASSERT(std::isnan(bench.pack.cellVolts(cell)) != there);
        RC_ASSERT(std::isnan(bench.pack.cellSoc(cell)) != there);
        RC_ASSERT(std::isnan(bench.pack.cellCelsius(cell)) != there);
        const double read = units::toVolts(bench.pack.scan().cells[slot]);
        RC_ASSERT((there ? std::abs(read - bench.pack.cellVolts(cell)) < 0.004 : read == 0.0));
        sum += there ? bench.pack.cellVolts(cell) : 0.0;
    }
    RC_ASSERT(std::abs(sum / built.strings - bench.pack.packVolts()) < 0.01 * bench.pack.packVolts());
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        const auto sensor = units::sensorAt(slot);
        const bool there = sensor.node.value < nodes && sensor.position < built.sensorsOfNode[sensor.node.value];
        const double degC = units::toCelsius(bench.pack.scan().temperatures[slot]);
        RC_ASSERT((there ? std::abs(degC - 25.0) < 1.6 : degC == -60.0));
    }
    for (std::uint8_t node = 0; node < units::maxNodes; ++node) {
        RC_ASSERT(bench.pack.scan().answering[node] == (node < nodes));
    }
}

TEST(Pack, DemoSizes)
{
    struct Row
    {
        int nodes;
        int cells;
        int strings;
        double volts;
    };

    for (const Row& row : {Row{32, 14, 2, 940.8}, Row{27, 14, 1, 1587.6}, Row{1, 14, 1, 58.8}, Row{1, 4, 1, 16.8}}) {
        PackConfig config = PackConfig::uniform(row.nodes, row.cells, 4, row.strings);
        config.initialSoc = 1.0;
        config.spread = {0.0, 0.0, 0.0, 0.0, 0.0};
        Bench bench(config);
        bench.enable();
        EXPECT_NEAR(bench.pack.packVolts(), row.volts, 0.002 * row.volts);
        EXPECT_NEAR(bench.pack.loadVolts(), bench.pack.packVolts(), 0.2);
    }
}

TEST(Pack, AnHourOfDrivingStaysPlausible)
{
    Bench bench;
    bench.enable();
    bench.run(3600s);
    EXPECT_GT(bench.pack.meanSoc(), 0.5);
    EXPECT_LT(bench.pack.meanSoc(), 0.75);
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const auto cell = units::cellAt(slot);
        ASSERT_GT(bench.pack.cellVolts(cell), 3.2);
        ASSERT_LT(bench.pack.cellVolts(cell), 4.2);
        ASSERT_GT(bench.pack.cellCelsius(cell), 24.0);
        ASSERT_LT(bench.pack.cellCelsius(cell), 40.0);
    }
}

// rule: 2.6 weld
TEST(Pack, ClosingOntoAnEmptyLinkWeldsAboutEverySecondTime)
{
    int welded = 0;
    int weldedAfterPrecharge = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        PackConfig config;
        config.seed = seed;
        const auto pack = std::make_unique<Pack>(config);
        Actuators actuators;
        actuators.coils[0] = true;
        pack->step(200ms, actuators);
        actuators.coils[2] = true;
        pack->step(200ms, actuators);
        actuators.coils = {};
        pack->step(200ms, actuators);
        welded += pack->contactorClosed(2) ? 1 : 0;

        const auto careful = std::make_unique<Pack>(config);
        actuators.coils[0] = true;
        actuators.coils[1] = true;
        careful->step(6s, actuators);
        actuators.coils[2] = true;
        careful->step(200ms, actuators);
        actuators.coils = {};
        careful->step(200ms, actuators);
        weldedAfterPrecharge += careful->contactorClosed(2) ? 1 : 0;
    }
    EXPECT_GE(welded, 18);
    EXPECT_LE(welded, 42);
    EXPECT_EQ(weldedAfterPrecharge, 0);
}

// rule: 4.3 external short
TEST(Pack, TheFuseMeltsInAShortAndNeverBelowItsRating)
{
    Fuse fuse(350.0);
    for (int hour = 0; hour < 3600; ++hour) {
        fuse.advance(1.0, 349.0);
    }
    EXPECT_FALSE(fuse.isBlown());
    double lasts_ms = 0.0;
    while (!fuse.isBlown()) {
        fuse.advance(1e-3, 3500.0);
        lasts_ms += 1.0;
    }
    EXPECT_NEAR(lasts_ms, 10.0, 1.5);
}

} // namespace
