// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "frames.h"
#include "telemetry/pack_view.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using test::ms;
using test::Unit;

namespace {

// A pack of two nodes in which all cells differ; the highest is N1 place 2, the lowest N0 place 1.
struct NumberingTest : testing::Test
{
    Unit unit;
    PackView view{test::shippedCatalog(), {}};

    void SetUp() override
    {
        view.apply(unit.heartbeat(), ms(0));
        view.apply(unit.firmware(1, 2), ms(0));
    }

    const NumberingCheck& report(int firstNode, int firstCell, int times = 10)
    {
        for (int i = 0; i < times; ++i) {
            view.apply(unit.cells(0, 0, 3650, 3600, 3640, 3660), ms(i * 100));
            view.apply(unit.cells(1, 0, 3670, 3690, 3800, 3680), ms(i * 100));
            view.apply(unit.extremes(3800, 1 + firstNode, 2 + firstCell, 3600, firstNode, 1 + firstCell),
                       ms(i * 100 + 5));
        }
        return view.refresh(ms(times * 100)).numbering;
    }
};

TEST_F(NumberingTest, AgreesWithTheBundledUnit)
{
    const NumberingCheck& check = report(0, 1);
    EXPECT_EQ(check.verdict, Verdict::Agrees);
    EXPECT_EQ(check.evidence[0][1], (NumberingEvidence{20, 0}));
    EXPECT_EQ(check.evidence[1][1].fits, 0U);
    EXPECT_FALSE(check.better);
}

TEST_F(NumberingTest, NamesTheStartThatFitsWhenTheAssumedOneDoesNot)
{
    for (const WireNumbering real : {WireNumbering{0, 0}, WireNumbering{1, 0}, WireNumbering{1, 1}}) {
        view = PackView(test::shippedCatalog(), {});
        SetUp();
        const NumberingCheck& check = report(real.firstNode, real.firstCell);
        EXPECT_EQ(check.verdict, Verdict::Contradicts);
        EXPECT_EQ(check.better, real);
    }
    view.setWireNumbering({1, 1});
    EXPECT_EQ(view.refresh(ms(2000)).numbering.verdict, Verdict::Agrees);
}

TEST_F(NumberingTest, IsUndecidedWithoutEnoughOrWithEqualCells)
{
    EXPECT_EQ(report(0, 1, 4).verdict, Verdict::Undecided);
    view = PackView(test::shippedCatalog(), {});
    SetUp();
    for (int i = 0; i < 100; ++i) {
        view.apply(unit.cells(0, 0, 3700, 3700, 3700, 3700), ms(i * 100));
        view.apply(unit.cells(1, 0, 3700, 3700, 3700, 3700), ms(i * 100));
        view.apply(unit.cells(2, 0, 3700, 3700, 3700, 3700), ms(i * 100));
        view.apply(unit.extremes(3700, 1, 2, 3700, 1, 2), ms(i * 100 + 5));
    }
    EXPECT_EQ(view.refresh(ms(10'000)).numbering.verdict, Verdict::Undecided);
}

TEST_F(NumberingTest, AllowsForTheTimeBetweenAReportAndTheCellsFrame)
{
    // A load step moves every cell by 60 mV between the report and the cells' own frames.
    for (int i = 0; i < 20; ++i) {
        const int sag = i % 2 == 0 ? 60 : 0;
        view.apply(unit.cells(0, 0, 3650 - sag, 3600 - sag, 3640 - sag, 3660 - sag), ms(i * 100));
        view.apply(unit.cells(1, 0, 3670 - sag, 3690 - sag, 3900 - sag, 3680 - sag), ms(i * 100));
        view.apply(unit.extremes(3900 - 60 + sag, 1, 3, 3600 - 60 + sag, 0, 2), ms(i * 100 + 5));
    }
    EXPECT_NE(view.refresh(ms(2000)).numbering.verdict, Verdict::Contradicts);
}

TEST_F(NumberingTest, NumbersThatPointOutsideNameNoCell)
{
    view.apply(unit.extremes(3800, 32, 15, 3600, 0, 0), ms(0));
    const PackSnapshot& s = view.refresh(ms(1));
    EXPECT_TRUE(s.reportedMaxCell.isFresh());
    EXPECT_FALSE(s.reportedMaxCell.value.place);
    EXPECT_FALSE(s.reportedMinCell.value.place); // cells are assumed to count from 1
}

} // namespace
