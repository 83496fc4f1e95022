// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "frames.h"
#include "telemetry/period_estimator.h"
#include "telemetry/source_clock.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using test::ms;

namespace {

constexpr std::int64_t day = 1'700'000'000'000'000;
constexpr std::int64_t perMs = 1000;

TEST(SourceClock, TakesTheSmallestDelayAsTheOffset)
{
    SourceClock clock;
    clock.map(day, ms(130));                                   // 30 ms late
    EXPECT_EQ(clock.map(day + 100 * perMs, ms(200)), ms(200)); // in time: now the offset is known
    EXPECT_EQ(clock.map(day + 200 * perMs, ms(345)), ms(300)); // 45 ms late, and it does not show
    EXPECT_EQ(clock.map(day + 210 * perMs, ms(345)), ms(310)); // one batch keeps its distances
    EXPECT_FALSE(clock.takeJump());
    EXPECT_EQ(clock.wallTime(ms(310)), units::WallTime(units::Duration(day + 210 * perMs)));
}

TEST(SourceClock, NeverGivesATimeInTheFuture)
{
    SourceClock clock;
    clock.map(day, ms(100));
    EXPECT_EQ(clock.map(day + 500 * perMs, ms(150)), ms(150));
}

TEST(SourceClock, WithoutAStampArrivalCounts)
{
    SourceClock clock;
    EXPECT_EQ(clock.map(0, ms(5)), ms(5));
    EXPECT_EQ(clock.map(-7, ms(6)), ms(6));
    EXPECT_EQ(clock.map(INT64_MAX, ms(7)), ms(7));
    EXPECT_FALSE(clock.wallTime(ms(5)));
}

TEST(SourceClock, FollowsADriftingClock)
{
    SourceClock clock;
    units::Timestamp mapped;
    std::int64_t arrival_us = 0;
    for (int i = 0; i < 100'000; ++i) { // 1000 s at 10 ms, the source 50 us a second slow
        arrival_us = i * 10'000LL;
        mapped = clock.map(day + i * 10'000LL - i / 2, units::Timestamp(units::Duration(arrival_us)));
    }
    EXPECT_LT(arrival_us - mapped.time_since_epoch().count(), 2'000);
    EXPECT_FALSE(clock.takeJump());
}

struct JumpRow
{
    const char* what;
    std::int64_t source_ms; ///< step of the source while 100 ms pass
    bool isJump;
};

TEST(SourceClock, AJumpFindsTheOffsetAnew)
{
    constexpr JumpRow rows[] = {
        {"clock set an hour ahead", 3'600'000, true},
        {"set an hour back", -3'600'000, true},
        {"set 200 ms back", -200, true},
        {"jitter back", -50, false},
        {"as usual", 100, false},
        {"half a second ahead", 600, false},
    };
    for (const JumpRow& row : rows) {
        SourceClock clock;
        for (int i = 0; i <= 10; ++i) {
            clock.map(day + i * 100 * perMs, ms(i * 100));
        }
        const std::int64_t after = day + (1000 + row.source_ms) * perMs;
        const auto mapped = clock.map(after, ms(1100));
        EXPECT_EQ(clock.takeJump().has_value(), row.isJump) << row.what;
        if (row.isJump) {
            EXPECT_EQ(mapped, ms(1100)) << row.what;
            EXPECT_EQ(clock.map(after + 100 * perMs, ms(1200)), ms(1200)) << row.what;
            EXPECT_EQ(clock.wallTime(ms(1200)), units::WallTime(units::Duration(after + 100 * perMs))) << row.what;
            EXPECT_EQ(clock.wallTime(ms(500)), units::WallTime(units::Duration(day + 500 * perMs))) << row.what;
        }
    }
}

TEST(SourceClock, ABacklogIsNoJump)
{
    SourceClock clock;
    clock.map(day, ms(0));
    clock.map(day + 100 * perMs, ms(100));
    EXPECT_EQ(clock.map(day + 200 * perMs, ms(5000)), ms(200)); // this computer stood still
    EXPECT_EQ(clock.map(day + 5000 * perMs, ms(5000)), ms(5000));
    EXPECT_FALSE(clock.takeJump());
}

TEST(SourceClock, GivesUpOnASourceOfAnotherSpeed)
{
    SourceClock clock;
    int jumps = 0;
    for (int i = 0; i < 300; ++i) { // 100 times as fast: 3.3 s of the source every 33 ms
        EXPECT_EQ(clock.map(day + i * 3'300'000LL, ms(i * 33)), ms(i * 33));
        jumps += clock.takeJump() ? 1 : 0;
    }
    EXPECT_LE(jumps, 6);
}

TEST(SourceClock, ALogRunsByItsStamps)
{
    SourceClock clock;
    EXPECT_EQ(clock.mapLog(day), ms(0));
    EXPECT_EQ(clock.mapLog(day + 3'600'000 * perMs), ms(3'600'000)); // a pause is a pause
    EXPECT_EQ(clock.mapLog(day + 3'599'950 * perMs), ms(3'599'950)); // jitter stays
    EXPECT_FALSE(clock.takeJump());
    EXPECT_EQ(clock.mapLog(day), ms(3'600'000));
    EXPECT_EQ(clock.takeJump(), units::Duration(std::chrono::hours(-1)));
    EXPECT_EQ(clock.mapLog(day + 10 * perMs), ms(3'600'010));
    EXPECT_EQ(clock.wallTime(ms(3'600'010)), units::WallTime(units::Duration(day + 10 * perMs)));
    EXPECT_EQ(clock.wallTime(ms(1000)), units::WallTime(units::Duration(day + 1000 * perMs)));
}

TEST(SourceClock, FindsTheInstantOfAWallTime)
{
    const auto wall = [](std::int64_t milliseconds) {
        return units::WallTime(units::Duration(day + milliseconds * perMs));
    };
    SourceClock clock;
    EXPECT_FALSE(clock.instantOf(wall(0)));
    clock.mapLog(day);
    clock.mapLog(day + 10'000 * perMs);
    EXPECT_EQ(clock.instantOf(wall(4'000)), ms(4'000));
    EXPECT_EQ(clock.instantOf(wall(-500)), ms(-500)); // before the first frame
    EXPECT_EQ(clock.instantOf(wall(12'000)), ms(12'000));
    clock.mapLog(day + 5'000 * perMs); // back by five seconds, at 10 s of the session
    EXPECT_EQ(clock.instantOf(wall(4'000)), ms(4'000));
    EXPECT_EQ(clock.instantOf(wall(6'000)), ms(11'000)) << "shown twice: the later one counts";
    EXPECT_EQ(clock.instantOf(wall(20'000)), ms(25'000));
}

TEST(SourceClock, AWallTimeThatWasJumpedOverIsTheJump)
{
    SourceClock clock;
    clock.map(day, ms(0));
    clock.map(day + 3'600'000 * perMs, ms(1'000)); // an hour ahead within a second
    EXPECT_EQ(clock.instantOf(units::WallTime(units::Duration(day + 1'800'000 * perMs))), ms(1'000));
}

TEST(PeriodEstimator, StartsWithTheDbcAndLearns)
{
    PeriodEstimator period(std::chrono::milliseconds(100));
    EXPECT_EQ(period.period(), std::chrono::milliseconds(100));
    for (int i = 0; i < 20; ++i) {
        period.observe(ms(i * 250));
    }
    EXPECT_EQ(period.period(), std::chrono::milliseconds(250));
    EXPECT_EQ(PeriodEstimator().period(), PeriodEstimator::unknownPeriod);
    EXPECT_EQ(PeriodEstimator(units::Duration(0)).period(), PeriodEstimator::unknownPeriod);
}

TEST(PeriodEstimator, ASlowUnitIsNotTakenForAFastOneAtFirst)
{
    PeriodEstimator period(std::chrono::milliseconds(100));
    period.observe(ms(0));
    period.observe(ms(1000));
    EXPECT_EQ(period.period(), std::chrono::milliseconds(1000));
}

TEST(PeriodEstimator, OneLostFrameOrOneExtraDoesNotMoveIt)
{
    PeriodEstimator period(std::chrono::milliseconds(100));
    int t = 0;
    for (int i = 0; i < 40; ++i) {
        period.observe(ms(t += i == 30 ? 3000 : 100));
    }
    EXPECT_EQ(period.period(), std::chrono::milliseconds(100));
    period.observe(ms(t + 10));
    period.observe(ms(t + 100));
    EXPECT_GT(period.period(), std::chrono::milliseconds(90));
}

TEST(PeriodEstimator, BatchesOfAnAdapterDoNotMakeItZero)
{
    PeriodEstimator period;
    for (int batch = 0; batch < 20; ++batch) {
        for (int i = 0; i < 4; ++i) {
            period.observe(ms(batch * 40)); // four frames of a 10 ms ID handed over at once
        }
    }
    EXPECT_GT(period.period(), std::chrono::milliseconds(7));
    EXPECT_LT(period.period(), std::chrono::milliseconds(13));
}

} // namespace
