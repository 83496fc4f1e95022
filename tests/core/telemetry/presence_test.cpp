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

struct PresenceTest : testing::Test
{
    Unit unit;
    PackView view{test::shippedCatalog(), {}};

    void SetUp() override
    {
        view.apply(unit.heartbeat(), ms(0));
        view.apply(unit.firmware(1, 2), ms(0));
    }

    CellQuality quality(unsigned node, unsigned position)
    {
        return view.snapshot().cell({{static_cast<std::uint8_t>(node)}, static_cast<std::uint8_t>(position)}).quality;
    }
};

TEST_F(PresenceTest, CountsTellHowManyThereAre)
{
    view.apply(unit.stats(2, 5, 1, 3, 1), ms(0));
    const PackSnapshot& s = view.refresh(ms(10));
    EXPECT_EQ(s.layout.nodeCount, 3);
    EXPECT_EQ(s.layout.cellsOfNode[2], 6);
    EXPECT_EQ(s.layout.sensorsOfNode[2], 4);
    EXPECT_EQ(s.layout.cellCount(), 6);
    EXPECT_FALSE(s.nodes[1].present);
    EXPECT_TRUE(s.nodes[2].present);
    EXPECT_EQ(quality(2, 5), CellQuality::Missing); // counted, but no value came
    EXPECT_EQ(quality(2, 6), CellQuality::Absent);
}

TEST_F(PresenceTest, SightingsTellBeforeTheCountsCome)
{
    view.apply(unit.cells(0, 0, 3700, 3701, 0xFFFF, 0xFFFF), ms(0));
    view.refresh(ms(10));
    EXPECT_EQ(view.snapshot().layout.cellsOfNode[0], 2);
    EXPECT_EQ(quality(0, 1), CellQuality::Good);
    EXPECT_EQ(quality(0, 2), CellQuality::Absent);
}

TEST_F(PresenceTest, ACountedCellWithoutAMeasurementIsSuspectNotZero)
{
    view.apply(unit.stats(0, 4, 0, 2, 0), ms(0));
    view.apply(unit.cells(0, 0, 3700, 0, 0xFFFF, 3703), ms(0));
    view.apply(unit.temperatures(0, 250, -0x8000, 0x7FFF, 0x7FFF), ms(0));
    const PackSnapshot& s = view.refresh(ms(10));
    EXPECT_EQ(quality(0, 1), CellQuality::Suspect);
    EXPECT_EQ(quality(0, 2), CellQuality::Suspect);
    EXPECT_FALSE(s.cells[1].voltage.known());
    EXPECT_EQ(s.cells[2].raw, 0xFFFF);
    EXPECT_EQ(s.cellStatistics.count, 2);
    EXPECT_EQ(s.cellStatistics.suspectCount, 2);
    EXPECT_EQ(s.cellStatistics.min, units::Millivolts(3700));
    EXPECT_EQ(s.sensorStatistics.count, 1);
    EXPECT_EQ(s.sensors[1].quality, CellQuality::Suspect);
    EXPECT_EQ(s.sensors[2].quality, CellQuality::Absent);
}

TEST_F(PresenceTest, ASuspectCellKeepsItsLastMeasurementAsStale)
{
    view.apply(unit.cells(0, 0, 3700, 3701, 3702, 3703), ms(0));
    view.apply(unit.cells(0, 0, 0xFFFF, 3701, 3702, 3703), ms(100));
    const PackSnapshot& s = view.refresh(ms(110));
    EXPECT_EQ(s.cells[0].quality, CellQuality::Suspect);
    EXPECT_EQ(s.cells[0].voltage.freshness, Freshness::Stale);
    EXPECT_EQ(s.cells[0].voltage.value, units::Millivolts(3700));
    EXPECT_EQ(s.cells[0].voltage.at, ms(0));
    EXPECT_EQ(s.layout.cellsOfNode[0], 4);
    view.apply(unit.cells(0, 0, 3699, 3701, 3702, 3703), ms(200));
    EXPECT_TRUE(view.refresh(ms(210)).cells[0].isMeasured());
}

TEST_F(PresenceTest, TheConfigurationOverridesWhatIsSeen)
{
    Layout configured;
    configured.nodeCount = 2;
    configured.cellsOfNode[0] = 12;
    configured.cellsOfNode[1] = 4;
    view.setConfiguration(configured);
    view.apply(unit.stats(0, 14, 0, 4, 0), ms(0));
    view.refresh(ms(10));
    EXPECT_EQ(view.snapshot().layout.cellsOfNode[0], 12);
    EXPECT_EQ(view.snapshot().layout.nodeCount, 2);
    EXPECT_EQ(quality(1, 3), CellQuality::Missing);
    view.setConfiguration(std::nullopt);
    EXPECT_EQ(view.refresh(ms(10)).layout.cellsOfNode[0], 14);
}

TEST_F(PresenceTest, StatisticsAreOverFreshGoodCellsOnly)
{
    for (int t = 0; t <= 1000; t += 100) {
        view.apply(unit.cells(0, 0, 3700, 3710, 3720, 3790), ms(t));
        if (t < 500) {
            view.apply(unit.cells(1, 0, 3000, 3000, 3000, 3000), ms(t));
        }
        view.refresh(ms(t));
    }
    const CellStatistics& c = view.snapshot().cellStatistics;
    EXPECT_EQ(c.count, 4);
    EXPECT_EQ(c.staleCount, 4);
    EXPECT_EQ(c.min, units::Millivolts(3700));
    EXPECT_EQ(c.max, units::Millivolts(3790));
    EXPECT_EQ(c.maxCell, (units::CellIndex{{0}, 3}));
    EXPECT_EQ(c.spread, units::Millivolts(90));
    EXPECT_EQ(c.median, units::Millivolts(3715));
    EXPECT_DOUBLE_EQ(c.mean_mV, 3730.0);
    const NodeView& node = view.snapshot().nodes[0];
    EXPECT_EQ(node.cellSum, units::Millivolts(14'920));
    EXPECT_EQ(node.spread, units::Millivolts(90));
    EXPECT_EQ(node.measuredCells, 4);
    EXPECT_EQ(view.snapshot().nodes[1].freshness, Freshness::Stale);
}

TEST_F(PresenceTest, AMedianForEachStringOfTheUsersMap)
{
    StringMap strings;
    for (std::size_t slot = 0; slot < 4; ++slot) {
        strings.stringOfCell[slot] = static_cast<std::uint8_t>(slot % 2);
    }
    view.setStrings(strings);
    view.apply(unit.cells(0, 0, 3700, 3800, 3702, 3802), ms(0));
    const CellStatistics& c = view.refresh(ms(1)).cellStatistics;
    EXPECT_EQ(c.stringCount[0], 2);
    EXPECT_EQ(c.stringMedian[0], units::Millivolts(3701));
    EXPECT_EQ(c.stringMedian[1], units::Millivolts(3801));
    EXPECT_EQ(c.stringCount[2], 0);
}

} // namespace
