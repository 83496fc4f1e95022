// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonDocument>

#include "ui/cells/sensor_map.h"
#include "ui/cells/string_starts.h"

namespace packdeck::ui {

namespace {

using units::CellIndex;
using units::SensorIndex;

telemetry::Layout layoutOf(int nodes, int cells, int sensors)
{
    telemetry::Layout layout;
    layout.nodeCount = static_cast<std::uint8_t>(nodes);
    for (int node = 0; node < nodes; ++node) {
        layout.cellsOfNode[static_cast<std::size_t>(node)] = static_cast<std::uint8_t>(cells);
        layout.sensorsOfNode[static_cast<std::size_t>(node)] = static_cast<std::uint8_t>(sensors);
    }
    return layout;
}

struct SpreadCase
{
    int cells;
    int sensors;
    std::vector<int> places;
    std::vector<int> nearest;
};

class EvenSpread : public testing::TestWithParam<SpreadCase>
{
};

TEST_P(EvenSpread, PlacesSensorsAndGivesEachCellTheNearest)
{
    const SpreadCase& c = GetParam();
    const SensorMap map(layoutOf(2, c.cells, c.sensors));
    for (std::size_t sensor = 0; sensor < c.places.size(); ++sensor) {
        const auto place = map.place({{1}, static_cast<std::uint8_t>(sensor)});
        ASSERT_TRUE(place);
        EXPECT_EQ(*place, (CellIndex{{1}, static_cast<std::uint8_t>(c.places[sensor])})) << sensor;
    }
    for (std::size_t cell = 0; cell < c.nearest.size(); ++cell) {
        const auto nearest = map.nearest({{1}, static_cast<std::uint8_t>(cell)});
        ASSERT_EQ(nearest.has_value(), c.nearest[cell] >= 0) << cell;
        if (nearest) {
            EXPECT_EQ(*nearest, (SensorIndex{{1}, static_cast<std::uint8_t>(c.nearest[cell])})) << cell;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Layouts, EvenSpread,
                         testing::Values(SpreadCase{14, 4, {1, 5, 8, 12}, {0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3}},
                                         SpreadCase{4, 2, {1, 3}, {0, 0, 0, 1}},
                                         SpreadCase{4, 4, {0, 1, 2, 3}, {0, 1, 2, 3}}, SpreadCase{3, 1, {1}, {0, 0, 0}},
                                         SpreadCase{4, 0, {}, {-1, -1, -1, -1}}));

TEST(SensorMap, AUsersWordOverridesOneCellOnly)
{
    SensorMap map(layoutOf(32, 14, 4));
    const SensorMap before = map;
    map.setNearest({{3}, 5}, {{4}, 0});
    EXPECT_EQ(map.nearest({{3}, 5}), (SensorIndex{{4}, 0}));
    EXPECT_TRUE(map.isEdited({{3}, 5}));
    EXPECT_FALSE(map.isEdited({{3}, 6}));
    EXPECT_EQ(map.nearest({{3}, 6}), before.nearest({{3}, 6}));
}

TEST(SensorMap, MovingASensorMovesItsCells)
{
    SensorMap map(layoutOf(2, 14, 2)); // at 3 and 10
    map.setPlace({{0}, 0}, {{0}, 13});
    EXPECT_EQ(map.place({{0}, 0}), (CellIndex{{0}, 13}));
    EXPECT_EQ(map.nearest({{0}, 0}), (SensorIndex{{0}, 1}));
    EXPECT_EQ(map.nearest({{0}, 13}), (SensorIndex{{0}, 0}));
    EXPECT_EQ(map.nearest({{1}, 0}), (SensorIndex{{1}, 0})) << "the other node is untouched";
}

TEST(SensorMap, OneNodesPatternCanBeGivenToAll)
{
    SensorMap map(layoutOf(4, 14, 4));
    map.setNearest({{2}, 0}, {{2}, 3});
    map.setPlace({{2}, 1}, {{2}, 6});
    map.setNearest({{2}, 9}, {{0}, 0}); // of another node: not a pattern
    map.copyToAllNodes({2});
    for (std::uint8_t node = 0; node < 4; ++node) {
        EXPECT_EQ(map.nearest({{node}, 0}), (SensorIndex{{node}, 3}));
        EXPECT_EQ(map.place({{node}, 1}), (CellIndex{{node}, 6}));
        EXPECT_EQ(map.isEdited({{node}, 9}), node == 2);
    }
}

TEST(SensorMap, EditsSurviveAsText)
{
    SensorMap map(layoutOf(32, 14, 4));
    map.setNearest({{31}, 13}, {{31}, 0});
    map.setPlace({{7}, 2}, {{7}, 4});
    const QByteArray text = QJsonDocument(map.edits()).toJson();

    SensorMap restored; // before any pack was seen
    restored.applyEdits(QJsonDocument::fromJson(text).object());
    restored.setLayout(layoutOf(32, 14, 4));
    EXPECT_EQ(restored.nearest({{31}, 13}), (SensorIndex{{31}, 0}));
    EXPECT_EQ(restored.place({{7}, 2}), (CellIndex{{7}, 4}));
    EXPECT_TRUE(restored.isEdited());
    restored.forgetEdits();
    EXPECT_EQ(restored.nearest({{31}, 13}), (SensorIndex{{31}, 3}));
}

TEST(SensorMap, EditsForWhatThePackHasNotAreIgnored)
{
    SensorMap map;
    map.applyEdits(
        QJsonDocument::fromJson(R"({"nearestSensorOfCell": {"0": 3, "448": 0, "-1": 0, "x": 1, "5": 128, "6": "7"},
                                               "cellOfSensor": {"1": 448, "0": 2}})")
            .object());
    map.setLayout(layoutOf(1, 4, 2));
    EXPECT_EQ(map.nearest({{0}, 0}), (SensorIndex{{0}, 0})) << "sensor 3 does not exist here";
    EXPECT_EQ(map.place({{0}, 0}), (CellIndex{{0}, 2}));
    EXPECT_FALSE(map.nearest({{1}, 0}));
}

struct StartsCase
{
    const char* text;
    const char* canonical;
    int count;
    std::vector<int> stringOfNode; // of nodes 0, 8, 15, 16, 31
};

class Starts : public testing::TestWithParam<StartsCase>
{
};

TEST_P(Starts, AreReadAndWritten)
{
    const StartsCase& c = GetParam();
    const auto starts = StringStarts::parse(QString::fromLatin1(c.text));
    EXPECT_EQ(starts.toText().toStdString(), c.canonical);
    EXPECT_EQ(starts.count(), c.count);
    std::size_t i = 0;
    for (const std::uint8_t node : {0, 8, 15, 16, 31}) {
        EXPECT_EQ(starts.stringOf({node}), c.stringOfNode[i++]) << int{node};
    }
    EXPECT_EQ(StringStarts::parse(starts.toText()), starts);
}

INSTANTIATE_TEST_SUITE_P(Texts, Starts,
                         testing::Values(StartsCase{"", "", 1, {0, 0, 0, 0, 0}},
                                         StartsCase{"16", "16", 2, {0, 0, 0, 1, 1}},
                                         StartsCase{"24,8, 16", "8, 16, 24", 4, {0, 1, 1, 2, 3}},
                                         StartsCase{"0, 16, 16, 99, -3, x", "16", 2, {0, 0, 0, 1, 1}},
                                         StartsCase{"1,2,3,4,5,6,7,8,9", "1, 2, 3, 4, 5, 6, 7", 8, {0, 7, 7, 7, 7}}));

TEST(StringStarts, TelemetryGetsAMapOnlyWhenThereIsOne)
{
    EXPECT_EQ(StringStarts().toTelemetry().stringOfCell[0], telemetry::noString);
    const auto map = StringStarts({16}).toTelemetry();
    EXPECT_EQ(map.stringOfCell[units::slot(CellIndex{{15}, 13})], 0);
    EXPECT_EQ(map.stringOfCell[units::slot(CellIndex{{16}, 0})], 1);
}

} // namespace

} // namespace packdeck::ui
