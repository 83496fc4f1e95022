// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Freshness, quality and summary of what the BMU measures.

#include <gtest/gtest.h>

#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::absentCell;
using packdeck::d1000::Reason;
using packdeck::d1000::State;
namespace units = packdeck::units;

namespace {

CellQuality qualityOf(const Rig& rig, std::size_t node, std::size_t cell)
{
    return rig.bmu.readings().quality[node * units::maxCellsPerNode + cell];
}

TEST(Measurement, NothingIsKnownBeforeTheFirstScan)
{
    Rig rig;
    rig.tick();
    EXPECT_EQ(qualityOf(rig, 0, 0), CellQuality::Stale);
    EXPECT_EQ(qualityOf(rig, 0, 4), CellQuality::Absent); // not configured
    EXPECT_FALSE(rig.bmu.readings().highestCell.isKnown());
    EXPECT_EQ(rig.bmu.readings().cells_mV[0], absentCell);
}

// rule: X04, 1.18 extremes
TEST(Measurement, SummarisesStrings)
{
    Rig rig(demoParameters(4, 3, 1, 2));
    rig.inputs.nodes[0].cells_mV = {3701, 3702, 3703};
    rig.inputs.nodes[1].cells_mV = {3600, 3700, 3700};
    rig.inputs.nodes[2].cells_mV = {3700, 3700, 3800};
    rig.inputs.nodes[3].cells_mV = {3700, 3700, 3700};
    rig.inputs.nodes[3].temperatures_dC[0] = -12;
    rig.run(200);
    const Readings& readings = rig.bmu.readings();
    EXPECT_EQ(readings.highestCell.value, 3800);
    EXPECT_EQ(units::cellAt(readings.highestCell.slot), (units::CellIndex{{2}, 2}));
    EXPECT_EQ(units::cellAt(readings.lowestCell.slot), (units::CellIndex{{1}, 0}));
    EXPECT_EQ(readings.stringSum_mV[0], 3701 + 3702 + 3703 + 3600 + 3700 + 3700);
    EXPECT_EQ(readings.stringSum_mV[1], 5 * 3700 + 3800);
    EXPECT_EQ(readings.packSum_mV, (readings.stringSum_mV[0] + readings.stringSum_mV[1]) / 2);
    EXPECT_EQ(readings.stringMin_mV[0], 3600);
    EXPECT_EQ(readings.stringMin_mV[1], 3700);
    EXPECT_EQ(readings.cellsOk, 12);
    EXPECT_EQ(readings.lowestTemperature.value, -12);
    EXPECT_EQ(units::sensorAt(readings.lowestTemperature.slot), (units::SensorIndex{{3}, 0}));
    EXPECT_EQ(readings.nodes[1].sum_mV, 11'000);
}

TEST(Measurement, ANodeWithoutCellsAddsNone)
{
    Parameters parameters = Rig::smallPack();
    parameters.nodeNumCells[0] = 0;
    Rig rig(parameters);
    rig.inputs.nodes[0].cells_mV.fill(0);
    rig.run(200);
    EXPECT_EQ(rig.bmu.readings().lowestCell.value, 3700);
    EXPECT_EQ(rig.bmu.readings().highestCell.value, 3700);
    EXPECT_EQ(units::cellAt(rig.bmu.readings().lowestCell.slot).node.value, 1);
    EXPECT_EQ(rig.bmu.readings().cellsOk, 4);
}

TEST(Measurement, FilteredCurrentIsFirstOrderWithOneSecond)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.setCurrent(100'000);
    rig.run(1000);
    EXPECT_NEAR(rig.bmu.readings().filteredCurrent_mA, 63'200, 500);
    rig.run(6000);
    EXPECT_NEAR(rig.bmu.readings().filteredCurrent_mA, 100'000, 300);
}

// rule: 1.8 plausibility, 1.8 quality
TEST(Measurement, AnImplausibleCellIsDoubtedAfterHalfASecondAndLeftOut)
{
    Rig rig;
    rig.bring(State::Idle);
    rig.inputs.nodes[0].cells_mV[1] = 3390; // 310 mV below the others
    rig.run(400);
    EXPECT_EQ(qualityOf(rig, 0, 1), CellQuality::Ok);
    rig.run(300);
    EXPECT_EQ(qualityOf(rig, 0, 1), CellQuality::Untrusted);
    EXPECT_EQ(rig.bmu.readings().lowestCell.value, 3700);
    EXPECT_EQ(rig.bmu.readings().cells_mV[1], 3390); // still reported
    rig.run(2000);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
    rig.inputs.nodes[0].cells_mV[1] = 3500;
    rig.run(200);
    EXPECT_EQ(qualityOf(rig, 0, 1), CellQuality::Ok);
}

TEST(Measurement, UnderLoadCellsMayDiffer)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.setCurrent(25'000); // above C/5
    rig.inputs.nodes[0].cells_mV[1] = 3390;
    rig.run(2000);
    EXPECT_EQ(qualityOf(rig, 0, 1), CellQuality::Ok);
}

TEST(Measurement, ACellBeyondTheCriticalLimitIsBelievedHoweverOdd)
{
    Rig rig;
    rig.bring(State::Idle);
    rig.inputs.nodes[0].cells_mV[1] = 4225;
    rig.run(1000);
    EXPECT_EQ(qualityOf(rig, 0, 1), CellQuality::Ok);
    EXPECT_EQ(rig.bmu.readings().highestCell.value, 4225);
    EXPECT_TRUE(rig.has(Reason::OverVolt));
}

// rule: 1.8 count
TEST(Measurement, MoreThanFiveDoubtfulCellsInAStringAreACellCount)
{
    Rig rig(demoParameters(1, 14, 1, 1));
    rig.bring(State::Idle);
    for (std::size_t c = 0; c < 5; ++c) {
        rig.inputs.nodes[0].cells_mV[c] = 3390;
    }
    rig.run(3000);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
    rig.inputs.nodes[0].cells_mV[5] = 3390;
    rig.run(1300);
    EXPECT_TRUE(rig.has(Reason::CellCount));
}

// rule: 1.8 quality
TEST(Measurement, ALostNodeLeavesItsCellsStaleAfterThreeScans)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.run(10);
    rig.inputs.nodes[1].answers = false;
    rig.run(200);
    EXPECT_EQ(qualityOf(rig, 1, 0), CellQuality::Ok);
    rig.run(300);
    EXPECT_EQ(qualityOf(rig, 1, 0), CellQuality::Stale);
    EXPECT_EQ(qualityOf(rig, 0, 0), CellQuality::Ok);
    EXPECT_EQ(rig.bmu.readings().nodesAnswering, 1);
}

TEST(Measurement, AChainThatIsNotScannedIsStaleAndSilentOnTheBus)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.scanning = false;
    rig.run(450);
    EXPECT_EQ(qualityOf(rig, 0, 0), CellQuality::Stale);
    EXPECT_EQ(rig.bmu.readings().nodesAnswering, 0);
    EXPECT_FALSE(rig.bmu.readings().lowestCell.isKnown());
    EXPECT_FALSE(rig.bmu.readings().lowestTemperature.isKnown());
    for (int tick = 0; tick < 200; ++tick) {
        rig.tick();
        for (const Message& message : rig.bmu.messages()) {
            EXPECT_TRUE(message.offset < 0x10 || message.offset >= 0xEF) << message.offset;
        }
    }
    rig.scanning = true;
    rig.run(110);
    EXPECT_EQ(qualityOf(rig, 0, 0), CellQuality::Ok);
}

TEST(Measurement, ABleedingCellKeepsItsSettledVoltageButMayRise)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.inputs.nodes[0].balancing = 0b0010;
    rig.inputs.nodes[0].cells_mV = {3690, 3635, 3690, 3700};
    rig.run(200);
    const auto& cells = rig.bmu.readings().cells_mV;
    EXPECT_EQ(cells[0], 3700); // a neighbour
    EXPECT_EQ(cells[1], 3700);
    EXPECT_EQ(cells[2], 3700);
    rig.inputs.nodes[0].cells_mV[1] = 3710; // even bleeding it reads higher: it is higher
    rig.run(100);
    EXPECT_EQ(cells[1], 3710);
    rig.inputs.nodes[0].balancing = 0;
    rig.inputs.nodes[0].cells_mV = {3690, 3695, 3690, 3700};
    rig.run(100);
    EXPECT_EQ(cells[1], 3695);
}

} // namespace
