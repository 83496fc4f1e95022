// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "pack/ocv_table.h"

using namespace packdeck::pack;

namespace {

TEST(OcvTable, VendorsTableEndsAt2500And4200AndAlwaysRises)
{
    const OcvTable table;
    EXPECT_TRUE(table.isStrictlyIncreasing());
    EXPECT_DOUBLE_EQ(table.volts(0.0), 2.500);
    EXPECT_DOUBLE_EQ(table.volts(1.0), 4.200);
    EXPECT_DOUBLE_EQ(table.volts(0.5), 3.688);
    EXPECT_DOUBLE_EQ(table.volts(0.505), (3.688 + 3.699) / 2);
}

TEST(OcvTable, HoldsItsEndsOutside)
{
    const OcvTable table;
    EXPECT_DOUBLE_EQ(table.volts(-0.1), 2.5);
    EXPECT_DOUBLE_EQ(table.volts(1.1), 4.2);
    EXPECT_DOUBLE_EQ(table.soc(2.0), 0.0);
    EXPECT_DOUBLE_EQ(table.soc(5.0), 1.0);
}

TEST(OcvTable, ThresholdsInCharge)
{
    struct Row
    {
        double volts;
        double percent;
    };

    const OcvTable table;
    for (const Row& row : {Row{2.600, 0.5}, Row{4.100, 96.0}, Row{4.150, 98.9}}) {
        EXPECT_NEAR(table.soc(row.volts) * 100.0, row.percent, 0.05) << row.volts;
    }
}

TEST(OcvTable, NoticesATableThatDoesNotRise)
{
    auto points = OcvTable().points_mV();
    points[40] = points[41];
    EXPECT_FALSE(OcvTable(points).isStrictlyIncreasing());
}

RC_GTEST_PROP(OcvTable, InverseFindsTheCharge, ())
{
    const double soc = *rc::gen::inRange(0, 100'001) / 100'000.0;
    const OcvTable table;
    RC_ASSERT(std::abs(table.soc(table.volts(soc)) - soc) < 1e-9);
}

} // namespace
