// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <limits>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "pack/config.h"
#include "pack/pack.h"

using namespace packdeck;
using namespace packdeck::pack;

namespace {

TEST(PackConfig, DefaultIs224s2pOf448Cells)
{
    const PackConfig config = PackConfig().normalised();
    EXPECT_EQ(config.nodes, 32);
    EXPECT_EQ(config.strings, 2);
    EXPECT_EQ(stringOf(config, {15}), 0);
    EXPECT_EQ(stringOf(config, {16}), 1);
    EXPECT_DOUBLE_EQ(cellsInParallel(config), 10.0);
    EXPECT_NEAR(config.load.fullDriveAmps, 66.7, 0.1);
}

TEST(PackConfig, StringsThatDoNotDivideBecomeOne)
{
    EXPECT_EQ(PackConfig::uniform(27, 14, 4, 2).strings, 1);
    EXPECT_EQ(PackConfig::uniform(27, 14, 4, 3).strings, 3);
    PackConfig uneven = PackConfig::uniform(4, 14, 4, 2);
    EXPECT_EQ(uneven.strings, 2);
    uneven.cellsOfNode[3] = 13;
    EXPECT_EQ(uneven.normalised().strings, 1);
}

TEST(PackConfig, NonsenseIsBroughtIntoRange)
{
    PackConfig config;
    config.nodes = 200;
    config.cellsOfNode.fill(77);
    config.sensorsOfNode.fill(9);
    config.strings = 0;
    config.capacity_Ah = std::numeric_limits<double>::quiet_NaN();
    config.cellCapacity_Ah = -3.0;
    config.cellResistance_ohm = std::numeric_limits<double>::infinity();
    config.initialSoc = 7.0;
    config.ambient_degC = -400.0;
    config.load.capacitance_F = 0.0;
    config.load.prechargeResistance_ohm = -1.0;
    OcvTable::Points flat{};
    config.openCircuitVoltage = OcvTable(flat);
    Pack pack(config);
    EXPECT_EQ(pack.config().nodes, 32);
    EXPECT_EQ(pack.config().cellsOfNode[31], 14);
    EXPECT_EQ(pack.config().sensorsOfNode[31], 4);
    EXPECT_EQ(pack.config().strings, 1);
    Actuators everything;
    everything.coils.fill(true);
    everything.balance.fill(0xffff);
    pack.step(std::chrono::seconds(3), everything);
    EXPECT_TRUE(std::isfinite(pack.packVolts()));
    EXPECT_TRUE(std::isfinite(pack.cellCelsius({{0}, 0})));
}

TEST(PackConfig, SensorsSpreadAlongTheirNode)
{
    const PackConfig config = PackConfig::uniform(2, 14, 4, 1);
    EXPECT_EQ(cellOfSensor(config, {{1}, 0}), (units::CellIndex{{1}, 1}));
    EXPECT_EQ(cellOfSensor(config, {{1}, 1}), (units::CellIndex{{1}, 5}));
    EXPECT_EQ(cellOfSensor(config, {{1}, 2}), (units::CellIndex{{1}, 8}));
    EXPECT_EQ(cellOfSensor(config, {{1}, 3}), (units::CellIndex{{1}, 12}));
}

RC_GTEST_PROP(PackConfig, EverySensorSitsOnACellThatIsThere, ())
{
    const auto cells = *rc::gen::inRange(1, 15);
    const auto sensors = *rc::gen::inRange(0, 5);
    const auto position = static_cast<std::uint8_t>(*rc::gen::inRange(0, 4));
    const PackConfig config = PackConfig::uniform(1, cells, sensors, 1);
    RC_ASSERT(cellOfSensor(config, {{0}, position}).position < cells);
}

} // namespace
