// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/pack/pack_harness.h"
#include "pack/bju.h"
#include "pack/thermistor.h"

using namespace packdeck;
using namespace packdeck::pack;
using namespace std::chrono_literals;

namespace {

// rule: 2.5 thermistor
RC_GTEST_PROP(Thermistor, RoundTripWithinOneKelvin, ())
{
    const auto degC = static_cast<float>(*rc::gen::inRange(-4000, 12'500)) * 0.01F;
    const Thermistor thermistor(*rc::gen::inRange(3000, 4500));
    const auto code = static_cast<std::uint16_t>(thermistor.code(degC));
    RC_ASSERT(std::abs(units::toCelsius(thermistor.temperature(code)) - double{degC}) < 1.0);
}

TEST(Thermistor, IsHalfTheSupplyAt25Degrees)
{
    const Thermistor thermistor(3380.0);
    EXPECT_NEAR(thermistor.code(25.0F), 2048.0F, 0.5F);
    EXPECT_EQ(thermistor.temperature(2047).value(), 250);
}

// 3.9 codes a tenth of a kelvin at 25 degC, 1.0 at -40, 0.84 at 100.
// rule: 2.5 thermistor
TEST(Thermistor, ResolutionOverTemperature)
{
    struct Row
    {
        float degC;
        float codesPerTenth;
    };

    const Thermistor thermistor(3380.0);
    for (const Row& row : {Row{25.0F, 3.9F}, Row{-40.0F, 1.0F}, Row{100.0F, 0.84F}}) {
        const float codes = (thermistor.code(row.degC - 1.0F) - thermistor.code(row.degC + 1.0F)) / 20.0F;
        EXPECT_NEAR(codes, row.codesPerTenth, 0.06F) << row.degC;
    }
}

TEST(Thermistor, OpenAndShortAreBeyondAnyCell)
{
    const Thermistor thermistor(3380.0);
    EXPECT_EQ(thermistor.temperature(Thermistor::openCode).value(), -600);
    EXPECT_EQ(thermistor.temperature(Thermistor::shortCode).value(), 1800);
    EXPECT_EQ(thermistor.temperature(65'535).value(), -600);
}

// rule: 2.5 junction unit
TEST(Bju, GainAndOffsetStayWithinTheDataSheet)
{
    bool differ = false;
    std::int32_t before = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        PackConfig config;
        config.seed = seed;
        Bju bju(config);
        bju.measureCurrent(0.0, 25.0, {});
        EXPECT_LE(std::abs(bju.reading().current.value), 150 + 70);
        bju.measureCurrent(1000.0, 25.0, {});
        EXPECT_NEAR(bju.reading().current.value, 1'000'000, 1000 + 150 + 70);
        bju.measureVoltages({900.0, 0.0, 900.0, true, true}, 25.0, {});
        EXPECT_NEAR(bju.reading().batteryVoltage.value, 900'000, 900 + 175);
        EXPECT_NEAR(bju.reading().loadVoltage.value, 900'000, 900 + 175);
        differ = differ || (seed > 0 && bju.reading().batteryVoltage.value != before);
        before = bju.reading().batteryVoltage.value;
    }
    EXPECT_TRUE(differ);
}

// rule: 2.5 junction unit
TEST(Bju, NoiseOfTheCurrentIsTwentyMilliamps)
{
    Bju bju((PackConfig()));
    constexpr int count = 20'000;
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < count; ++i) {
        bju.measureCurrent(10.0, 25.0, {});
        sum += bju.reading().current.value;
        squares += std::pow(bju.reading().current.value, 2);
    }
    const double mean = sum / count;
    EXPECT_NEAR(std::sqrt(squares / count - mean * mean), 20.0, 0.5);
}

TEST(Bju, ValuesBeyondTheWordAreHeld)
{
    Bju bju((PackConfig()));
    bju.measureCurrent(1e12, 25.0, {});
    EXPECT_EQ(bju.reading().current.value, 2'000'000'000);
    bju.measureCurrent(-1e12, 25.0, {});
    EXPECT_EQ(bju.reading().current.value, -2'000'000'000);
}

// rule: 2.5 cells
TEST(CellMonitors, ReadEveryCellWithinTheirAccuracy)
{
    Bench bench;
    double worst = 0.0;
    double sum = 0.0;
    for (int scan = 0; scan < 50; ++scan) {
        bench.run(100ms);
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            const double error =
                units::toVolts(bench.pack.scan().cells[slot]) - bench.pack.cellVolts(units::cellAt(slot));
            worst = std::max(worst, std::abs(error));
            sum += error * error;
        }
    }
    EXPECT_LT(worst, 0.004);
    const double rms = std::sqrt(sum / (50.0 * units::maxCells)); // offset 0.5, noise 0.3, rounding 0.3 mV
    EXPECT_GT(rms, 0.0005);
    EXPECT_LT(rms, 0.0008);
}

TEST(CellMonitors, ReadingsOfARestingPackAreNotFrozen)
{
    PackConfig config;
    config.strings = 1; // no current at all
    Bench bench(config);
    bench.run(100ms);
    int changed = 0;
    for (int scan = 0; scan < 20; ++scan) {
        const auto before = bench.pack.scan().cells;
        bench.run(100ms);
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            changed += bench.pack.scan().cells[slot] == before[slot] ? 0 : 1;
        }
    }
    EXPECT_GT(changed, 20 * 448 / 5);
    EXPECT_LT(changed, 20 * 448 / 2);
}

TEST(CellMonitors, ThermistorsFollowTheirCellWithALag)
{
    Bench bench;
    bench.run(1s);
    const auto sensor = units::slot(units::SensorIndex{{4}, 2});
    const auto cell = cellOfSensor(bench.pack.config(), units::SensorIndex{{4}, 2});
    const double before = units::toCelsius(bench.pack.scan().temperatures[sensor]);
    ASSERT_TRUE(bench.pack.inject({FaultKind::CellHeld, static_cast<std::uint16_t>(units::slot(cell)), 65.0F}));
    bench.run(2500ms); // held from the first whole second on
    const double early = units::toCelsius(bench.pack.scan().temperatures[sensor]);
    EXPECT_GT(early, before + 2.0);
    EXPECT_LT(early, 50.0);
    bench.run(40s);
    EXPECT_NEAR(units::toCelsius(bench.pack.scan().temperatures[sensor]), 65.0, 1.6);
}

TEST(CellMonitors, BleedingDisturbsTheCellAndItsNeighbours)
{
    Bench bench;
    bench.run(500ms);
    const auto before = bench.pack.scan().cells;
    bench.actuators.balance[2] = 1U << 6U;
    bench.run(100ms);
    const auto& during = bench.pack.scan();
    EXPECT_EQ(during.balancing[2], 1U << 6U);
    const std::size_t first = 2 * units::maxCellsPerNode;
    for (std::size_t cell = 0; cell < 14; ++cell) {
        const bool disturbed = cell >= 5 && cell <= 7;
        EXPECT_NEAR((during.cells[first + cell] - before[first + cell]).value(), disturbed ? -65 : 0, 4) << cell;
    }
    bench.actuators.balance[2] = 0;
    bench.run(100ms);
    EXPECT_EQ(bench.pack.scan().balancing[2], 0U);
    EXPECT_NEAR((bench.pack.scan().cells[first + 6] - before[first + 6]).value(), 0, 4);
}

TEST(CellMonitors, BleedSwitchesWithoutACellDoNotExist)
{
    Bench bench(PackConfig::uniform(1, 4, 2, 1));
    bench.actuators.balance[0] = 0xffff;
    bench.run(100ms);
    EXPECT_EQ(bench.pack.scan().balancing[0], 0x000f);
}

} // namespace
