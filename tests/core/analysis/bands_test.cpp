// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "analysis/bands.h"
#include "analysis/statistics.h"

using namespace packdeck;
using namespace packdeck::analysis;
using namespace std::chrono_literals;

namespace {

TEST(Histogram, PutsTimeWhereTheValueWas)
{
    Histogram bands(10.0, 5.0, 4); // 10, 15, 20, 25, 30
    bands.add(9.9, 1s);
    bands.add(10.0, 2s);
    bands.add(14.9, 3s);
    bands.add(29.9, 4s);
    bands.add(30.0, 5s);
    bands.add(1e9, 5s);
    bands.add(std::nan(""), 100s);
    ASSERT_EQ(bands.size(), 6U);
    EXPECT_EQ(bands.time(0), 1s);
    EXPECT_EQ(bands.time(1), 5s);
    EXPECT_EQ(bands.time(4), 4s);
    EXPECT_EQ(bands.time(5), 10s);
    EXPECT_EQ(bands.total(), 20s);
    EXPECT_DOUBLE_EQ(bands.percent(5), 50.0);
    EXPECT_DOUBLE_EQ(bands.lower(1), 10.0);
    EXPECT_DOUBLE_EQ(bands.upper(4), 30.0);
    EXPECT_TRUE(std::isinf(bands.lower(0)));
    EXPECT_TRUE(std::isinf(bands.upper(5)));
}

// A millivolt is told whole, so many values lie on a limit: 4.100 V belongs to 4.10 ... 4.15, 4.099 V does not.
TEST(Histogram, ValueOnALimitBelongsToTheBandThatBeginsThere)
{
    constexpr int first_mV = 2500;
    constexpr int width_mV = 50;
    for (int limit = 0; limit < 36; ++limit) {
        Histogram bands = cellVoltageBands();
        bands.add((first_mV + limit * width_mV) * 1e-3, 1s);
        bands.add((first_mV + limit * width_mV - 1) * 1e-3, 2s);
        const auto above = static_cast<std::size_t>(limit) + 1;
        EXPECT_EQ(bands.time(above), 1s) << limit;
        EXPECT_EQ(bands.time(above - 1), 2s) << limit;
    }
}

TEST(Histogram, UsedBandsAreThoseWithTime)
{
    Histogram bands = socBands();
    EXPECT_EQ(bands.used().end, 0U);
    bands.add(51.0, 1s);
    bands.add(62.0, 1s);
    EXPECT_DOUBLE_EQ(bands.lower(bands.used().begin), 50.0);
    EXPECT_DOUBLE_EQ(bands.upper(bands.used().end - 1), 65.0);
}

RC_GTEST_PROP(CurrentBands, CoverTheRangeWithALimitAtZero, ())
{
    const double lowest = -*rc::gen::inRange(0, 100'000) / 100.0;
    const double highest = *rc::gen::inRange(0, 100'000) / 100.0;
    const Histogram bands = currentBands(lowest, highest);
    RC_ASSERT(bands.size() >= 3);
    RC_ASSERT(bands.size() <= 26);
    RC_ASSERT(bands.upper(0) <= lowest);
    RC_ASSERT(bands.lower(bands.size() - 1) > highest);
    bool hasZero = false;
    for (std::size_t i = 1; i < bands.size(); ++i) {
        hasZero = hasZero || std::abs(bands.lower(i)) < 1e-9;
    }
    RC_ASSERT(hasZero);
}

RC_GTEST_PROP(Median, HalfOfTheValuesLieOnEitherSide, ())
{
    auto values = *rc::gen::nonEmpty<std::vector<double>>();
    for (double& value : values) {
        value = std::isfinite(value) ? std::clamp(value, -1e100, 1e100) : 0.0;
    }
    const double median = medianOf<double>(values);
    const auto below = std::count_if(values.begin(), values.end(), [median](double v) { return v < median; });
    const auto above = std::count_if(values.begin(), values.end(), [median](double v) { return v > median; });
    RC_ASSERT(2 * below <= static_cast<std::ptrdiff_t>(values.size()));
    RC_ASSERT(2 * above <= static_cast<std::ptrdiff_t>(values.size()));
}

} // namespace
