// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <gtest/gtest.h>

#include "ui/plot/steady_range.h"
#include "ui/plot/value_ticker.h"
#include "ui/plot/wall_clock_ticker.h"
#include "ui/trends/trace_data.h"

namespace packdeck::ui {

namespace {

using telemetry::Column;

TEST(SteadyRange, NeverSpansLessThanItsLeast)
{
    SteadyRange range(50.0);
    range.follow(3700.0, 3701.0);
    EXPECT_GE(range.upper() - range.lower(), 50.0);
    EXPECT_LE(range.lower(), 3700.0);
    EXPECT_GE(range.upper(), 3701.0);
}

TEST(SteadyRange, HoldsStillWhileTheDataStaysInside)
{
    SteadyRange range(50.0);
    EXPECT_TRUE(range.follow(3600.0, 3800.0));
    const double lower = range.lower();
    EXPECT_FALSE(range.follow(3605.0, 3795.0));
    EXPECT_FALSE(range.follow(3600.0, 3800.0));
    EXPECT_EQ(range.lower(), lower);
    EXPECT_TRUE(range.follow(3500.0, 3800.0)) << "data left it";
    EXPECT_LE(range.lower(), 3500.0);
}

TEST(SteadyRange, ShrinksWhenTheDataFillsLittleOfIt)
{
    SteadyRange range(50.0);
    range.follow(3000.0, 4000.0);
    EXPECT_FALSE(range.follow(3400.0, 3900.0));
    EXPECT_TRUE(range.follow(3700.0, 3720.0));
    EXPECT_LE(range.upper() - range.lower(), 100.0);
}

TEST(SteadyRange, NothingToFollowChangesNothing)
{
    SteadyRange range(5.0);
    range.follow(0.0, 100.0);
    const double upper = range.upper();
    EXPECT_FALSE(range.follow(std::nan(""), 3.0));
    EXPECT_FALSE(range.follow(INFINITY, -INFINITY));
    EXPECT_EQ(range.upper(), upper);
}

struct StepCase
{
    double span_s;
    int labels;
    double step;
};

class Step : public testing::TestWithParam<StepCase>
{
};

TEST_P(Step, IsOfTheClock)
{
    EXPECT_DOUBLE_EQ(WallClockTicker::stepFor(GetParam().span_s, GetParam().labels), GetParam().step);
}

INSTANTIATE_TEST_SUITE_P(Spans, Step,
                         testing::Values(StepCase{1, 8, 0.2}, StepCase{10, 8, 2}, StepCase{60, 8, 10},
                                         StepCase{600, 8, 120}, StepCase{600, 10, 60}, StepCase{3600, 8, 600},
                                         StepCase{86400, 8, 10800}, StepCase{1e9, 8, 7 * 86400.0}));

struct ReadableTicker : WallClockTicker
{
    using WallClockTicker::createTickVector;
    using WallClockTicker::getTickLabel;
    using WallClockTicker::getTickStep;
};

struct DecimalsCase
{
    double step;
    int decimals;
};

class Decimals : public testing::TestWithParam<DecimalsCase>
{
};

TEST_P(Decimals, AreThoseThatTheStepNeeds)
{
    EXPECT_EQ(ValueTicker::decimalsFor(GetParam().step), GetParam().decimals) << GetParam().step;
}

INSTANTIATE_TEST_SUITE_P(Steps, Decimals,
                         testing::Values(DecimalsCase{250.0, 0}, DecimalsCase{10.0, 0}, DecimalsCase{2.5, 1},
                                         DecimalsCase{1.0, 0}, DecimalsCase{0.5, 1}, DecimalsCase{0.25, 2},
                                         DecimalsCase{0.1, 1}, DecimalsCase{0.0025, 4}, DecimalsCase{0.001, 3},
                                         DecimalsCase{1e-9, ValueTicker::mostDecimals}));

TEST(WallClockTicker, TicksAreRoundWallTimesWithTheirLabels)
{
    ReadableTicker ticker;
    // Session time 0 is 2026-03-01 14:03:11.500 local.
    const QDateTime zero(QDate(2026, 3, 1), QTime(14, 3, 11, 500));
    ticker.setWallOffset(units::WallTime(std::chrono::milliseconds(zero.toMSecsSinceEpoch())));
    ticker.setTickCount(8);
    const QCPRange range(0.0, 60.0);
    const double step = ticker.getTickStep(range);
    EXPECT_DOUBLE_EQ(step, 10.0);
    const auto ticks = ticker.createTickVector(step, range);
    ASSERT_EQ(ticks.size(), 6);
    EXPECT_NEAR(ticks[0], 8.5, 1e-6);
    EXPECT_EQ(ticker.getTickLabel(ticks[0], {}, {}, 0).toStdString(), "14:03:20");
    EXPECT_EQ(ticker.getTickLabel(ticks[5], {}, {}, 0).toStdString(), "14:04:10");
}

std::vector<QCPGraphData> points(const std::vector<Column>& columns, int bridge)
{
    const Lattice lattice{std::chrono::seconds(1)};
    const auto found = tracePoints(lattice, {0, static_cast<Lattice::Index>(columns.size())}, bridge, 1000.0,
                                   [&](Lattice::Index k) { return columns[static_cast<std::size_t>(k)]; });
    return {found.begin(), found.end()};
}

TEST(TracePoints, KeepsBothExtremesAndEntersAtTheNearerOne)
{
    const auto found = points({{1.0F, 1.0F}, {2.0F, 3.0F}, {1.0F, 2.5F}}, 0);
    ASSERT_EQ(found.size(), 5U);
    EXPECT_DOUBLE_EQ(found[0].value, 1000.0);
    EXPECT_DOUBLE_EQ(found[1].value, 2000.0);
    EXPECT_DOUBLE_EQ(found[2].value, 3000.0);
    EXPECT_DOUBLE_EQ(found[3].value, 2500.0);
    EXPECT_DOUBLE_EQ(found[4].value, 1000.0);
    EXPECT_DOUBLE_EQ(found[0].key, 0.5) << "in the middle of its column";
}

TEST(TracePoints, AGapBreaksTheLineOnceAndOnlyBeyondTheBridge)
{
    const std::vector<Column> columns{{1.0F, 1.0F}, {}, {}, {}, {2.0F, 2.0F}};
    EXPECT_EQ(points(columns, 3).size(), 2U);
    const auto found = points(columns, 2);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_TRUE(std::isnan(found[1].value));
    EXPECT_TRUE(points({{}, {}, {}}, 0).empty());
}

} // namespace

} // namespace packdeck::ui
