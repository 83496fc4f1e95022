// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "binding/cell_naming.h"

using namespace packdeck;
using binding::CellNaming;
using units::CellIndex;
using units::SensorIndex;

namespace {

TEST(CellNaming, FollowsTheSignalNamesByDefault)
{
    const CellNaming naming;
    EXPECT_EQ(naming.node({7}), "N07");
    EXPECT_EQ(naming.cell({{7}, 2}), "N07·C03");
    EXPECT_EQ(naming.sensor({{3}, 1}), "N03·T2");
}

TEST(CellNaming, CountsNodesAndCellsFromWhereTheUserSays)
{
    const CellNaming naming(1, 0);
    EXPECT_EQ(naming.cell({{31}, 13}), "N32·C13");
    EXPECT_EQ(naming.sensor({{0}, 3}), "N01·T3");
}

TEST(CellNaming, ReadsItsOwnNamesBack)
{
    for (const CellNaming& naming : {CellNaming(0, 1), CellNaming(1, 1), CellNaming(0, 0), CellNaming(1, 0)}) {
        for (std::size_t i = 0; i < units::maxCells; ++i) {
            ASSERT_EQ(naming.parseCell(naming.cell(units::cellAt(i))), units::cellAt(i));
        }
        for (std::size_t i = 0; i < units::maxSensors; ++i) {
            ASSERT_EQ(naming.parseSensor(naming.sensor(units::sensorAt(i))), units::sensorAt(i));
        }
        ASSERT_EQ(naming.parseNode(naming.node({31})), units::NodeIndex{31});
    }
}

TEST(CellNaming, ReadsWhatPeopleType)
{
    const CellNaming naming;
    for (const char* text : {"N7·C3", "n07.c03", "n7c3", "N7 C3", "N7-C3", "N7/C3", "n7:C3"}) {
        EXPECT_EQ(naming.parseCell(text), (CellIndex{{7}, 2})) << text;
    }
    for (const char* text :
         {"", "N", "N7", "7C3", "N7C", "N7C0", "N7C15", "N32C1", "N7T1", "N7C3x", "N7··C3", "N0007C3", "N-1C1"}) {
        EXPECT_FALSE(naming.parseCell(text)) << text;
    }
    EXPECT_EQ(naming.parseSensor("n3t2"), (SensorIndex{{3}, 1}));
    EXPECT_FALSE(naming.parseSensor("n3t5"));
    EXPECT_FALSE(naming.parseNode("n3t2"));
}

TEST(CellNaming, PrintsTheUsersLabelBesideTheName)
{
    CellNaming naming;
    naming.setLabel({7}, "Box 3 Mod 2");
    EXPECT_EQ(naming.describe(CellIndex{{7}, 2}), "N07·C03 (Box 3 Mod 2)");
    EXPECT_EQ(naming.describe(SensorIndex{{7}, 0}), "N07·T1 (Box 3 Mod 2)");
    EXPECT_EQ(naming.describe(CellIndex{{6}, 2}), "N06·C03");
    naming.setLabel({7}, {});
    EXPECT_EQ(naming, CellNaming());
}

} // namespace
