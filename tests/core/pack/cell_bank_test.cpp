// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "pack/cell_bank.h"

using namespace packdeck::pack;

namespace {

PackConfig oneCell()
{
    PackConfig config = PackConfig::uniform(1, 1, 0, 1);
    config.capacity_Ah = 5.0; // a single cell, so that its figures are the published ones
    config.spread = {0.0, 0.0, 0.0, 0.0, 0.0};
    config.initialSoc = 0.5;
    config.selfDischargePerMonth = 0.0;
    return config;
}

Rows<double> everywhere(double degC)
{
    Rows<double> celsius{};
    for (auto& row : celsius) {
        row.values.fill(degC);
    }
    return celsius;
}

TEST(CellBank, ResistancesOfOneCellAtTheReference)
{
    const CellBank cells(oneCell());
    EXPECT_NEAR(cells.row(0).series_ohm[0], 0.012, 1e-6);
    EXPECT_NEAR(cells.row(0).fast_ohm[0], 0.009, 1e-6);
    EXPECT_NEAR(cells.row(0).slow_ohm[0], 0.010, 1e-6);
    EXPECT_NEAR(cells.emf_V(0), 3.688, 1e-5);
}

TEST(CellBank, ResistancesFollowChargeAndTemperature)
{
    struct Row
    {
        double soc;
        double degC;
        double series;
        double fast;
        double slow;
    };

    for (const Row& row : {Row{0.5, 25, 1.0, 1.0, 1.0}, Row{0.0, 25, 1.6, 1.4, 8.0}, Row{1.0, 25, 1.3, 0.9, 1.0},
                           Row{0.1, 25, 1.2, 1.4, 4.0}, Row{0.5, -20, 4.9, 6.0, 6.0}, Row{0.5, 0, 1.8, 1.8, 1.8},
                           Row{0.5, 40, 0.92, 0.75, 0.75}, Row{0.5, 60, 0.87, 0.75, 0.75},
                           Row{0.0, -10, 1.6 * 3.3, 1.4 * 4.0, 8.0 * 4.0}}) {
        PackConfig config = oneCell();
        config.initialSoc = row.soc;
        CellBank cells(config);
        cells.refresh(everywhere(row.degC));
        EXPECT_NEAR(cells.row(0).series_ohm[0] / 0.012, row.series, 1e-4) << row.soc << " at " << row.degC;
        EXPECT_NEAR(cells.row(0).fast_ohm[0] / 0.009, row.fast, 1e-4) << row.soc << " at " << row.degC;
        EXPECT_NEAR(cells.row(0).slow_ohm[0] / 0.010, row.slow, 1e-4) << row.soc << " at " << row.degC;
    }
}

TEST(CellBank, TheColdMakesMoreResistanceAtEveryDegree)
{
    CellBank cells(oneCell());
    float before = 0.0F;
    for (int degC = 60; degC >= -35; --degC) {
        cells.refresh(everywhere(degC));
        EXPECT_GT(cells.row(0).series_ohm[0], before) << degC;
        before = cells.row(0).series_ohm[0];
    }
}

// A step of current answers with R0 at once and with 1 - exp(-t/tau) of the others.
// rule: 2.2 cells
TEST(CellBank, StepResponseIsThatOfTwoRcPairs)
{
    CellBank cells(oneCell());
    const PerString<double> amps{5.0};
    const RcFactors tenth = RcFactors::over(0.1);
    for (int i = 0; i < 600; ++i) {
        cells.advance(tenth, amps);
    }
    EXPECT_NEAR(cells.row(0).fast_V[0], 5.0 * 0.009 * (1.0 - std::exp(-60.0 / 15.0)), 1e-5);
    EXPECT_NEAR(cells.row(0).slow_V[0], 5.0 * 0.010 * (1.0 - std::exp(-60.0 / 300.0)), 1e-5);
    EXPECT_NEAR(cells.emf_V(0) - cells.terminal_V(0, 0, 5.0), 5.0 * 0.012, 1e-5);
}

// rule: 2.2 cells
RC_GTEST_PROP(CellBank, AnyIntervalGivesTheSameVoltages, ())
{
    const double amps = *rc::gen::inRange(-2000, 2001) / 100.0;
    const int parts = *rc::gen::inRange(1, 200);
    const double seconds = *rc::gen::inRange(1, 600);
    CellBank whole(oneCell());
    CellBank inParts(oneCell());
    whole.advance(RcFactors::over(seconds), PerString<double>{amps});
    const RcFactors part = RcFactors::over(seconds / parts);
    for (int i = 0; i < parts; ++i) {
        inParts.advance(part, PerString<double>{amps});
    }
    const double tolerance = 2e-5 * std::abs(amps) * 0.01 + 1e-7;
    RC_ASSERT(std::abs(double{whole.row(0).fast_V[0]} - double{inParts.row(0).fast_V[0]}) < tolerance);
    RC_ASSERT(std::abs(double{whole.row(0).slow_V[0]} - double{inParts.row(0).slow_V[0]}) < tolerance);
    RC_ASSERT(std::abs(whole.row(0).soc[0] - inParts.row(0).soc[0]) < 1e-7);
}

// rule: 2.9 charge
RC_GTEST_PROP(CellBank, ChargeIsConserved, ())
{
    PackConfig config = PackConfig::uniform(2, 14, 0, 1);
    config.selfDischargePerMonth = 0.0;
    CellBank cells(config);
    const CellBank start = cells;
    const auto currents = *rc::gen::container<std::vector<int>>(500, rc::gen::inRange(-100'000, 100'001));
    const RcFactors tenth = RcFactors::over(0.1);
    double charge_As = 0.0;
    double moved_As = 0.0;
    for (const int milliamps : currents) {
        const double amps = milliamps * 1e-3;
        cells.advance(tenth, PerString<double>{amps});
        charge_As += amps * 0.1;
        moved_As += std::abs(amps) * 0.1;
    }
    for (std::size_t lane = 0; lane < 14; ++lane) {
        const double lost = (start.row(1).soc[lane] - cells.row(1).soc[lane]) * cells.capacity_As(1, lane);
        RC_ASSERT(std::abs(lost - charge_As) < 1e-5 * moved_As);
    }
}

// In float a step of 35 uA would vanish beside the charge of a full cell.
TEST(CellBank, SmallSelfDischargeIsNotLost)
{
    PackConfig config = oneCell();
    config.selfDischargePerMonth = 0.005;
    CellBank cells(config);
    const RcFactors tenth = RcFactors::over(0.1);
    for (int i = 0; i < 36'000; ++i) {
        cells.advance(tenth, PerString<double>{});
    }
    EXPECT_NEAR((0.5 - cells.row(0).soc[0]) / (0.005 / 720.0), 1.0, 1e-3);
}

// rule: 2.3
TEST(CellBank, SelfDischargeDoublesInTenKelvin)
{
    PackConfig config = oneCell();
    config.selfDischargePerMonth = 0.01;
    CellBank cool(config);
    CellBank warm(config);
    warm.refresh(everywhere(35.0));
    cool.advance(RcFactors::over(1000.0), PerString<double>{});
    warm.advance(RcFactors::over(1000.0), PerString<double>{});
    EXPECT_NEAR((0.5 - warm.row(0).soc[0]) / (0.5 - cool.row(0).soc[0]), 2.0, 1e-3);
}

// rule: 2.2 entropy
TEST(CellBank, EntropyMovesTheVoltageAndCoolsInDischarge)
{
    PackConfig config = oneCell(); // 3.688 V: between 0.12 and 0.13 mV/K
    CellBank cells(config);
    cells.refresh(everywhere(45.0));
    cells.advance(RcFactors{}, PerString<double>{});
    EXPECT_NEAR(cells.emf_V(0) - 3.688, 20.0 * 0.129e-3, 0.02e-3);

    const double kelvin = 318.15;
    const double amps = 0.01; // so little that resistance does not matter
    cells.advance(RcFactors::over(1.0), PerString<double>{amps});
    EXPECT_NEAR(double{cells.takeHeat()[0][0]} / (-amps * kelvin * 0.129e-3), 1.0, 0.02);
    cells.advance(RcFactors::over(1.0), PerString<double>{-amps});
    EXPECT_GT(cells.takeHeat()[0][0], 0.0F);
    EXPECT_EQ(cells.takeHeat()[0][0], 0.0F);
}

TEST(CellBank, HeatIsThatOfTheResistances)
{
    CellBank cells(oneCell());
    const RcFactors tenth = RcFactors::over(0.1);
    const PerString<double> amps{5.0};
    for (int i = 0; i < 20'000; ++i) {
        cells.advance(tenth, PerString<double>{i % 2 == 0 ? 5.0 : -5.0});
    }
    (void)cells.takeHeat();
    // Fast enough that only R0 is warm.
    cells.advance(tenth, amps);
    cells.advance(tenth, PerString<double>{-5.0});
    EXPECT_NEAR(cells.takeHeat()[0][0], 25.0 * 0.012 * 0.2, 1e-4);
}

// rule: 2.2 hysteresis
TEST(CellBank, HysteresisTurnsOverWithTheCurrent)
{
    PackConfig config = oneCell();
    config.hysteresis_V = 0.005;
    CellBank cells(config);
    PackConfig without = config;
    without.hysteresis_V = 0.0;
    CellBank plain(without);
    const auto run = [&](double amps, int seconds) {
        for (int i = 0; i < seconds; ++i) {
            cells.advance(RcFactors::over(1.0), PerString<double>{amps});
            plain.advance(RcFactors::over(1.0), PerString<double>{amps});
        }
    };
    run(5.0, 180); // 5 % of charge
    EXPECT_NEAR(cells.emf_V(0) - plain.emf_V(0), -0.005, 1e-4);
    run(0.0, 100);
    EXPECT_NEAR(cells.emf_V(0) - plain.emf_V(0), -0.005, 1e-4);
    run(-5.0, 180);
    EXPECT_NEAR(cells.emf_V(0) - plain.emf_V(0), 0.005, 1e-4);
}

// rule: 2.3
TEST(CellBank, CellsDifferByTheSpreadOfTheirGroups)
{
    const PackConfig config = PackConfig().normalised();
    const CellBank cells(config);
    double sum = 0.0;
    double squares = 0.0;
    double socSum = 0.0;
    double socSquares = 0.0;
    for (std::size_t node = 0; node < 32; ++node) {
        for (std::size_t lane = 0; lane < 14; ++lane) {
            const double capacity = cells.capacity_As(node, lane) / 3600.0;
            sum += capacity;
            squares += capacity * capacity;
            socSum += cells.row(node).soc[lane];
            socSquares += cells.row(node).soc[lane] * cells.row(node).soc[lane];
        }
    }
    const double mean = sum / 448;
    EXPECT_NEAR(mean, 50.0, 0.02);
    EXPECT_NEAR(std::sqrt(squares / 448 - mean * mean) / mean, 0.003 / std::sqrt(10.0), 0.0002);
    EXPECT_NEAR(std::sqrt(socSquares / 448 - socSum * socSum / 448 / 448), 0.005, 0.0006);
}

TEST(CellBank, PlacesWithoutACellTakeNoPart)
{
    PackConfig config = PackConfig::uniform(2, 4, 0, 1);
    config.spread = {0.0, 0.0, 0.0, 0.0, 0.0};
    CellBank cells(config);
    for (int i = 0; i < 100; ++i) {
        cells.advance(RcFactors::over(0.1), PerString<double>{50.0});
    }
    EXPECT_NEAR(cells.emf_V(0), 8 * double{cells.row(0).open_V[0]}, 1e-4);
    for (std::size_t lane = 4; lane < laneCount; ++lane) {
        EXPECT_EQ(cells.row(0).open_V[lane], 0.0F);
        EXPECT_EQ(cells.row(0).heat_J[lane], 0.0F);
        EXPECT_EQ(cells.row(0).soc[lane], 0.0);
    }
}

} // namespace
