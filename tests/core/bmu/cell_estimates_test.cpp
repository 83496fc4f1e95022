// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Health and reach, and what the pack's estimates do with readings of every quality.

#include "bmu/cell_estimates.h"

#include <cmath>

#include <gtest/gtest.h>

#include "bmu/ocv.h"
#include "d1000/protocol.h"

using namespace packdeck;
using namespace packdeck::bmu;

namespace {

const Parameters parameters = demoParameters(2, 14, 4, 1);
const Layout layout(parameters);

/// Readings a tick apart, of a pack whose cells all show one voltage.
struct Bench
{
    Readings readings;
    CellEstimates cells{parameters, layout};

    explicit Bench(std::uint16_t mV)
    {
        readings.quality.fill(CellQuality::Ok);
        readings.temperatures_dC.fill(250);
        readings.lowestTemperature = {250, 0};
        readings.nodes[0].answers = true;
        readings.nodes[1].answers = true;
        readings.current.count = 1;
        show(mV);
        cells.initialise(readings, layout);
    }

    void show(std::uint16_t mV)
    {
        readings.cells_mV.fill(mV);
        readings.lowestCell = {mV, 0};
        readings.highestCell = {mV, 0};
        readings.mean_mV = mV;
    }

    void run(int seconds)
    {
        for (int tick = 0; tick < seconds * 100; ++tick) {
            readings.scans += tick % 10 == 0 ? 1 : 0;
            cells.update(readings, layout, parameters);
        }
    }
};

double capacity_As()
{
    return layout.capacity_mAh * 3.6;
}

TEST(CellEstimates, KnowNothingBeforeTheFirstRest)
{
    const CellEstimates cells(parameters, layout);
    EXPECT_FALSE(cells.isValid());
    EXPECT_EQ(cells.reach().discharge_A, 0.0F);
}

TEST(CellEstimates, CountEveryCellAndBleedingOnTop)
{
    Bench bench(3700);
    const double before = bench.cells.socOf(0, 0);
    bench.readings.quality.fill(CellQuality::Untrusted); // nothing but counting
    bench.readings.current.value = 20'000;
    bench.readings.nodes[0].balancing = 0b10;
    bench.run(600);
    EXPECT_NEAR(before - bench.cells.socOf(0, 0), 20.0 * 600 / capacity_As(), 1e-6);
    EXPECT_NEAR(bench.cells.socOf(0, 0) - bench.cells.socOf(0, 1), 0.65 * 600 / capacity_As(), 1e-6);
    EXPECT_EQ(bench.cells.lowest(), bench.cells.socOf(0, 1));
    EXPECT_EQ(bench.cells.highest(), bench.cells.socOf(1, 0));
}

TEST(CellEstimates, CountNothingWhileTheCurrentIsNotKnown)
{
    Bench bench(3700);
    const double before = bench.cells.socOf(0, 0);
    bench.readings.current.value = 50'000;
    bench.readings.current.age_ms = 1000;
    bench.run(600);
    EXPECT_EQ(bench.cells.socOf(0, 0), before);
}

TEST(CellEstimates, BelieveWhatTheyAreToldUntilTheVoltagesSpeakAgainstIt)
{
    Bench bench(3700);
    bench.run(600);
    const double known = bench.cells.mean();
    const float sure = bench.cells.sigmaOf(0, 0);
    bench.cells.setMean(known + 0.005, layout);
    EXPECT_NEAR(bench.cells.sigmaOf(0, 0), sure, 0.001F) << "nearly what was known";
    EXPECT_NEAR(bench.cells.socOf(0, 0), known + 0.005, 1e-6);
    for (int i = 0; i < 100; ++i) {
        bench.cells.setMean(i % 2 == 0 ? 0.1 : 0.9, layout);
    }
    EXPECT_LE(bench.cells.sigmaOf(0, 0), 0.301F);
    bench.cells.setMean(known - 0.2, layout);
    EXPECT_NEAR(bench.cells.mean(), known - 0.2, 1e-6);
    bench.run(300);
    EXPECT_NEAR(bench.cells.mean(), known, 0.05);
}

TEST(CellEstimates, FollowACellThatIsFurtherDownThanTheOthers)
{
    Bench bench(3700);
    bench.readings.cells_mV[3] = 3650;
    bench.run(1200);
    EXPECT_NEAR(bench.cells.socOf(0, 3), socAtRest(parameters, 3650), 0.03);
    EXPECT_NEAR(bench.cells.socOf(0, 4), socAtRest(parameters, 3700), 0.002);
    EXPECT_EQ(bench.cells.lowest(), bench.cells.socOf(0, 3));
}

// rule: 1.18 relaxation
TEST(CellEstimates, HalfAnHourOfRestDecides)
{
    Bench bench(3700);
    bench.show(3720);
    bench.run(1700);
    const double before = bench.cells.socOf(0, 0);
    bench.run(150);
    EXPECT_NEAR(bench.cells.socOf(0, 0), socAtRest(parameters, 3720), 0.003);
    EXPECT_LT(bench.cells.sigmaOf(0, 0), 0.01F);
    EXPECT_LT(std::abs(before - bench.cells.socOf(0, 0)), 0.03);
}

TEST(CellEstimates, NonsenseParametersDoNoHarm)
{
    Parameters nonsense = parameters;
    nonsense.cellSocLookupTable.fill(3700);
    nonsense.packCapacity = 0;
    nonsense.cellInternalResistance = 0;
    const Layout nonsenseLayout(nonsense);
    CellEstimates cells(nonsense, nonsenseLayout);
    Bench bench(3700);
    cells.initialise(bench.readings, nonsenseLayout);
    bench.readings.current.value = -2'000'000;
    for (int tick = 0; tick < 10'000; ++tick) {
        bench.readings.scans += tick % 10 == 0 ? 1 : 0;
        cells.update(bench.readings, nonsenseLayout, nonsense);
    }
    EXPECT_GE(cells.lowest(), 0.0);
    EXPECT_LE(cells.highest(), 1.0);
    EXPECT_TRUE(std::isfinite(cells.reach().discharge_A) && std::isfinite(cells.reach().charge_A));
}

// rule: 1.10 soh
TEST(CapacityHealth, IsWithinTwoPercentAfterThreeSpans)
{
    for (const double health : {1.0, 0.9, 0.8, 0.7}) {
        CapacityHealth capacity;
        units::Lanes<float> full;
        units::Lanes<float> empty;
        full.values.fill(0.9F);
        empty.values.fill(0.2F);
        double counted = 0.0;
        capacity.rested(full, counted);
        for (int span = 0; span < 3; ++span) {
            counted += (span % 2 == 0 ? 0.7 : -0.7) * health;
            capacity.rested(span % 2 == 0 ? empty : full, counted);
        }
        EXPECT_EQ(capacity.spans(), 3);
        EXPECT_NEAR(capacity.of(0), health, 0.02) << health;
    }
}

TEST(CapacityHealth, ShortSpansSayNothing)
{
    CapacityHealth capacity;
    units::Lanes<float> soc;
    soc.values.fill(0.9F);
    capacity.rested(soc, 0.0);
    soc.values.fill(0.6F);
    capacity.rested(soc, 0.2);
    EXPECT_EQ(capacity.spans(), 0);
    EXPECT_NEAR(capacity.of(0), 1.0F, 1e-6F);
    soc.values.fill(0.3F);
    capacity.rested(soc, 0.6); // from the first rest on
    EXPECT_EQ(capacity.spans(), 1);
}

// rule: 1.10 soh
TEST(ResistanceHealth, IsWithinTenPercentAfterTwentyJumps)
{
    for (const float health : {1.0F, 1.5F, 2.0F, 0.8F}) {
        ResistanceHealth resistance;
        units::Lanes<float> model_ohm;
        model_ohm.values.fill(0.6e-3F);
        for (int jump = 0; jump < 20; ++jump) {
            const float rose_A = jump % 2 == 0 ? 25.0F : -25.0F;
            units::Lanes<float> fell_V;
            // A millivolt more, a millivolt less: what the readings are rounded to.
            fell_V.values.fill(rose_A * 0.6e-3F * health + (jump % 3 == 0 ? 1e-3F : -0.5e-3F));
            resistance.jumped(fell_V, rose_A, model_ohm);
        }
        EXPECT_NEAR(resistance.of(7), health, 0.1F * health);
    }
}

TEST(CellEstimates, LearnTheResistanceFromJumps)
{
    Bench bench(3700);
    const float model_ohm =
        bench.cells.model().resistancesAt(static_cast<float>(bench.cells.socOf(0, 0)), 25.0F).series_ohm;
    constexpr double older = 1.5;
    bool loaded = false;
    for (int jump = 0; jump < 40; ++jump) {
        loaded = !loaded;
        bench.readings.current.value = loaded ? 60'000 : 0;
        const double fall_mV = loaded ? 60.0 * static_cast<double>(model_ohm) * older * 1e3 : 0.0;
        bench.show(static_cast<std::uint16_t>(std::lround(3700 - fall_mV)));
        bench.run(3);
    }
    EXPECT_NEAR(bench.cells.resistanceOf(1, 5), older, 0.1 * older);
}

// While a cell is bled, its own and its neighbours' readings are off by what the wires take.
TEST(CellEstimates, LearnNoResistanceFromCellsThatAreBled)
{
    Bench bench(4110);
    bool bled = false;
    for (int jump = 0; jump < 40; ++jump) {
        bled = !bled;
        bench.readings.current.value = bled ? 60'000 : 0;
        bench.readings.nodes[0].balancing = bled ? 0b10'0000 : 0;
        constexpr std::uint16_t wire_mV = 65;
        bench.show(4110);
        for (std::size_t c = 4; c <= 6 && bled; ++c) {
            bench.readings.cells_mV[c] = static_cast<std::uint16_t>(4110 - wire_mV);
        }
        bench.run(3);
    }
    EXPECT_LT(bench.cells.resistanceOf(0, 3), 0.5F); // the others do not fall at all
    for (std::size_t c = 4; c <= 6; ++c) {
        EXPECT_EQ(bench.cells.resistanceOf(0, c), 1.0F) << c;
    }
}

/// A pulse followed tick by tick: the judge of the closed form. `warms`: the cell's resistances follow its heat.
float endOfPulse_V(FilterRow row, const CellModel& model, float amps, float celsius, bool warms = false)
{
    constexpr float heatCapacity_J_per_K = 69.0F * 20.0F; // twenty cells of 5 Ah side by side
    units::Lanes<float> lanes;
    lanes.values.fill(amps);
    units::Lanes<float> degrees;
    degrees.values.fill(celsius);
    units::Lanes<float> scale;
    scale.values.fill(1.0F);
    const FilterInterval tenth = FilterInterval::over(0.1, model, {});
    for (int i = 0; i < 100; ++i) {
        predict(row, model, tenth, lanes);
        if (warms) {
            const float heat_W = amps * amps * row.series_ohm[0] + row.fast_V[0] * row.fast_V[0] / row.fast_ohm[0] +
                                 row.slow_V[0] * row.slow_V[0] / row.slow_ohm[0];
            degrees.values.fill(degrees[0] + heat_W * 0.1F / heatCapacity_J_per_K);
            refresh(row, model, degrees, scale);
        }
    }
    return row.ocv_V[0] - row.fast_V[0] - row.slow_V[0] - row.series_ohm[0] * amps;
}

// The state it starts from: any charge, after any load.
TEST(PulseReach, TakesACellToItsVoltageInTenSeconds)
{
    const CellEstimates cells(parameters, layout);
    const CellModel& model = cells.model();
    constexpr float lowest_V = 2.6F;
    constexpr float highest_V = 4.15F;
    const PulseWindow window = PulseWindow::over(10.0F, lowest_V, highest_V, model);
    int limitedByVoltage = 0;
    for (const float celsius : {-10.0F, 10.0F, 25.0F}) {
        for (int state = 0; state < 10; ++state) {
            const double soc = 0.08 + 0.09 * state;
            const float load_A = static_cast<float>(state * 37 % 11) * 8.0F - 40.0F;
            FilterRow row{};
            units::Lanes<float> degrees;
            degrees.values.fill(celsius);
            units::Lanes<float> scale;
            scale.values.fill(1.0F);
            units::Lanes<float> amps;
            amps.values.fill(load_A);
            for (std::size_t c = 0; c < units::laneCount; ++c) {
                start(row, c, soc, 0.03F, model.capacity_As);
            }
            refresh(row, model, degrees, scale);
            predict(row, model, FilterInterval::over(60.0, model, {}), amps);
            refresh(row, model, degrees, scale);
            const PulseReach reach = pulseReach(row, 14, window);
            const auto byCharge = static_cast<float>(row.soc[0] * model.capacity_As / 10.0);
            if (reach.discharge_A < byCharge * 0.999F) {
                const float end_V = endOfPulse_V(row, model, reach.discharge_A, celsius);
                // The slope of the open-circuit voltage changes on the way: its error is a part of what the pulse
                // moves.
                EXPECT_NEAR(end_V, lowest_V, 0.02F * (row.ocv_V[0] - lowest_V) + 0.03F) << celsius << ' ' << soc;
                ++limitedByVoltage;
            }
            const auto room = static_cast<float>((1.0 - row.soc[0]) * model.capacity_As / 10.0);
            if (reach.charge_A > 0.0F && reach.charge_A < room * 0.999F) {
                const float end_V = endOfPulse_V(row, model, -reach.charge_A, celsius);
                EXPECT_NEAR(end_V, highest_V, 0.02F * (highest_V - row.ocv_V[0]) + 0.03F) << celsius << ' ' << soc;
                ++limitedByVoltage;
            }
        }
    }
    EXPECT_GT(limitedByVoltage, 40);
}

// Bends of the open-circuit voltage and the pulse's own heat: a few millivolts are left of tens.
// rule: 1.10 sop
TEST(RefinedReach, TakesACellThatBendsAndWarmsToItsVoltage)
{
    const CellEstimates cells(parameters, layout);
    const CellModel& model = cells.model();
    constexpr float lowest_V = 2.6F;
    const PulseWindow window = PulseWindow::over(10.0F, lowest_V, 4.15F, model);
    RowCondition condition;
    condition.scale.values.fill(1.0F);
    for (const float celsius : {-10.0F, 0.0F, 25.0F}) {
        condition.celsius.values.fill(celsius);
        for (const double soc : {0.06, 0.1, 0.2, 0.4, 0.7}) {
            FilterRow row{};
            for (std::size_t c = 0; c < units::laneCount; ++c) {
                start(row, c, soc, 0.03F, model.capacity_As);
            }
            refresh(row, model, condition.celsius, condition.scale);
            const PulseReach reach = refinedReach(row, 14, window, model, condition);
            const float closed_A = pulseReach(row, 14, window).discharge_A;
            const float end_V = endOfPulse_V(row, model, reach.discharge_A, celsius, true);
            const float closedEnd_V = endOfPulse_V(row, model, closed_A, celsius, true);
            EXPECT_GE(end_V, lowest_V - 0.003F) << celsius << ' ' << soc;
            EXPECT_LE(end_V, lowest_V + 0.02F) << celsius << ' ' << soc;
            EXPECT_LT(std::abs(end_V - lowest_V), std::abs(closedEnd_V - lowest_V) + 0.01F) << celsius << ' ' << soc;
        }
    }
}

TEST(PulseReach, ANodeWithoutCellsLimitsNothing)
{
    Parameters halfEmpty = parameters;
    halfEmpty.nodeNumCells[0] = 0;
    const Layout oneNode(halfEmpty);
    Bench bench(3700);
    CellEstimates cells(halfEmpty, oneNode);
    bench.readings.mean_mV = 2600;
    cells.initialise(bench.readings, oneNode);
    EXPECT_NEAR(cells.reach().discharge_A, bench.cells.reach().discharge_A, 0.01F);
}

TEST(PulseReach, IsThatOfTheWeakestCellAndNeverNegative)
{
    Bench bench(3700);
    const PulseReach all = bench.cells.reach();
    bench.readings.cells_mV[20] = 3100;
    CellEstimates weaker(parameters, layout);
    weaker.initialise(bench.readings, layout);
    EXPECT_LT(weaker.reach().discharge_A, all.discharge_A);
    EXPECT_EQ(weaker.reach().charge_A, all.charge_A);
    bench.readings.cells_mV[20] = 2500;
    bench.readings.cells_mV[21] = 4200;
    weaker.initialise(bench.readings, layout);
    EXPECT_EQ(weaker.reach().discharge_A, 0.0F);
    EXPECT_EQ(weaker.reach().charge_A, 0.0F);
}

} // namespace
