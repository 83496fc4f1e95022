// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "frames.h"
#include "telemetry/cell_motion.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using test::ms;

namespace {

PackSnapshot packAt(int t, int cell_mV = 3700, int sensor_dC = 250)
{
    PackSnapshot s;
    s.now = ms(t);
    for (std::size_t i = 0; i < 56; ++i) {
        s.cells[i].quality = CellQuality::Good;
        s.cells[i].voltage = {units::Millivolts(cell_mV), ms(t), Freshness::Fresh};
    }
    for (std::size_t i = 0; i < 16; ++i) {
        s.sensors[i].quality = CellQuality::Good;
        s.sensors[i].temperature = {units::DeciCelsius(sensor_dC), ms(t), Freshness::Fresh};
    }
    return s;
}

TEST(Changes, RankWhatMovedByItself)
{
    const PackSnapshot then = packAt(0);
    PackSnapshot now = packAt(60'000, 3640); // the load has come on: all cells sag by 60 mV
    now.cells[17].voltage.value = units::Millivolts(3600);
    now.cells[20].voltage.value = units::Millivolts(3665);
    now.cells[30].voltage.freshness = Freshness::Stale;
    const Changes changes = changesBetween(then, now);
    ASSERT_EQ(changes.cells.size(), 56U);
    EXPECT_EQ(changes.medianCellChange, units::Millivolts(-60));
    EXPECT_EQ(changes.cells[0].cell, units::cellAt(30));
    EXPECT_TRUE(changes.cells[0].lost);
    EXPECT_EQ(changes.cells[1].cell, units::cellAt(17));
    EXPECT_EQ(changes.cells[1].change, units::Millivolts(-100));
    EXPECT_EQ(changes.cells[1].relative, units::Millivolts(-40));
    EXPECT_EQ(changes.cells[2].cell, units::cellAt(20));
    EXPECT_EQ(changes.cells[2].relative, units::Millivolts(25));
    EXPECT_EQ(changes.sensors.size(), 16U);
    EXPECT_EQ(changes.to, ms(60'000));
}

TEST(CellMotion, NamesTheFastestMoverOfTheLastFiveSeconds)
{
    CellMotion motion;
    EXPECT_FALSE(motion.fastest().cell);
    for (int t = 0; t <= 20'000; t += 33) {
        PackSnapshot s = packAt(t);
        if (t > 10'000) {
            s.cells[5].voltage.value = units::Millivolts(3720);
        }
        if (t > 12'000) {
            s.sensors[3].temperature.value = units::DeciCelsius(270);
        }
        motion.update(s);
        const CellMotion::Fastest fastest = motion.fastest();
        if (t > 10'200 && t < 14'800) {
            ASSERT_TRUE(fastest.cell) << t;
            EXPECT_EQ(fastest.cell->cell, units::cellAt(5));
            EXPECT_EQ(fastest.cell->relative, units::Millivolts(20));
        }
        if (t > 12'200 && t < 14'800) {
            ASSERT_TRUE(fastest.sensor) << t;
            EXPECT_EQ(fastest.sensor->sensor, units::sensorAt(3));
        }
        if (t < 10'000 || t > 17'300) {
            EXPECT_FALSE(fastest.cell) << t;
            EXPECT_FALSE(fastest.sensor) << t;
        }
    }
}

TEST(CellMotion, ALostSensorComesFirst)
{
    CellMotion motion;
    motion.update(packAt(0));
    PackSnapshot s = packAt(1000);
    s.cells[9].voltage.value = units::Millivolts(3900);
    s.sensors[2].quality = CellQuality::Suspect;
    motion.update(s);
    const CellMotion::Fastest fastest = motion.fastest();
    EXPECT_TRUE(fastest.sensorFirst);
    EXPECT_TRUE(fastest.sensor->lost);
    EXPECT_EQ(fastest.cell->cell, units::cellAt(9));
    motion.clear();
    EXPECT_FALSE(motion.fastest().sensor);
}

TEST(CellMotion, NoiseNamesNobody)
{
    CellMotion motion;
    for (int t = 0; t < 5000; t += 100) {
        PackSnapshot s = packAt(t, 3700 + t / 100);
        s.cells[7].voltage.value += units::Millivolts(t / 100 % 2 * 4);
        motion.update(s);
    }
    EXPECT_FALSE(motion.fastest().cell);
}

} // namespace
