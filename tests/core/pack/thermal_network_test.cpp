// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "pack/thermal_network.h"

using namespace packdeck;
using namespace packdeck::pack;

namespace {

Rows<float> heatOf(float joule)
{
    Rows<float> heat{};
    for (auto& row : heat) {
        row.values.fill(joule);
    }
    return heat;
}

using BoardHeat = std::array<double, units::maxNodes>;

// rule: 2.4 network, 2.9 charge
RC_GTEST_PROP(ThermalNetwork, WhatGoesInIsStoredOrReleased, ())
{
    const int strings = *rc::gen::element(1, 2, 4);
    PackConfig config = PackConfig::uniform(4, *rc::gen::inRange(1, 15), 0, strings);
    config.capacity_Ah = *rc::gen::inRange(1, 2000);
    config.cooling = *rc::gen::element(Cooling::Natural, Cooling::ColdPlate);
    config.ambient_degC = *rc::gen::inRange(-30, 50);
    ThermalNetwork network(config);
    const double before_J = network.stored_J();
    const auto watts = static_cast<float>(*rc::gen::inRange(1, 100));
    const double boardWatts = *rc::gen::inRange(0, 30);
    double added_J = 0.0;
    for (int second = 0; second < 1000; ++second) {
        BoardHeat boards{};
        boards[1] = boardWatts;
        network.advanceOneSecond(heatOf(watts), boards);
        added_J += boardWatts + 4.0 * config.cellsOfNode[0] * double{watts};
    }
    const double found_J = network.stored_J() - before_J + network.released_J();
    RC_ASSERT(std::abs(found_J - added_J) < 1e-3 * added_J);
}

TEST(ThermalNetwork, RestsAtAmbient)
{
    ThermalNetwork network(PackConfig().normalised());
    for (int second = 0; second < 1000; ++second) {
        network.advanceOneSecond({}, {});
    }
    EXPECT_EQ(network.cells_degC()[7][3], 25.0);
    EXPECT_EQ(network.released_J(), 0.0);
}

TEST(ThermalNetwork, SettlesWhereTheHeatLeaves)
{
    PackConfig config = PackConfig::uniform(1, 14, 4, 1);
    config.capacity_Ah = 50.0;
    ThermalNetwork network(config);
    for (int second = 0; second < 50'000; ++second) {
        network.advanceOneSecond(heatOf(1.0F), {});
    }
    // 14 W through 10 W/K to the ambient, then 1 W through 10 x 0.05 W/K to the coolant.
    EXPECT_NEAR(network.coolant_degC(0), 25.0 + 1.4, 0.01);
    EXPECT_NEAR(network.cells_degC()[0][6], 25.0 + 1.4 + 2.0, 0.02);
}

TEST(ThermalNetwork, AHotCellWarmsItsNeighboursAndNobodyElse)
{
    ThermalNetwork network(PackConfig().normalised());
    Rows<float> heat{};
    heat[3][7] = 100.0F;
    for (int second = 0; second < 120; ++second) {
        network.advanceOneSecond(heat, {});
    }
    const auto& cells = network.cells_degC();
    EXPECT_GT(cells[3][7], 33.0);
    EXPECT_GT(cells[3][6], 26.0);
    EXPECT_LT(cells[3][6], cells[3][7]);
    EXPECT_LT(cells[3][0], cells[3][6]);
    EXPECT_EQ(cells[4][7], 25.0);
}

// rule: 2.4 coolant
TEST(ThermalNetwork, AColdPlateWarmsUpAlongTheString)
{
    PackConfig config; // two strings of 16 nodes
    config.cooling = Cooling::ColdPlate;
    ThermalNetwork network(config.normalised());
    for (int second = 0; second < 5000; ++second) {
        network.advanceOneSecond(heatOf(5.0F), {});
    }
    EXPECT_GT(network.cells_degC()[15][7], network.cells_degC()[0][7] + 1.0);
    EXPECT_NEAR(network.cells_degC()[16][7], network.cells_degC()[0][7], 1e-9);
}

} // namespace
