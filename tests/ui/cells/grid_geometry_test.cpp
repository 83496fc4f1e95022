// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/cells/grid_geometry.h"

namespace packdeck::ui {

namespace {

constexpr GridShape fullPack{32, 14, 4};

struct FitCase
{
    QSize available;
    GridShape shape;
    int cellWidth;
    int rowHeight;
    bool millivolts;
    bool twoLines;
};

class Fit : public testing::TestWithParam<FitCase>
{
};

TEST_P(Fit, GivesWidthHeightAndWhatTheyAllow)
{
    const FitCase& c = GetParam();
    const GridGeometry geometry(c.available, c.shape);
    EXPECT_EQ(geometry.cellWidth(), c.cellWidth);
    EXPECT_EQ(geometry.rowHeight(), c.rowHeight);
    EXPECT_EQ(geometry.showsMillivolts(), c.millivolts);
    EXPECT_EQ(geometry.hasTwoLines(), c.twoLines);
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, Fit,
    testing::Values(
        // what a window of 1280x800 leaves beside rail and inspector
        FitCase{{960, 658}, fullPack, 46, 20, true, false}, FitCase{{959, 657}, fullPack, 45, 19, true, false},
        FitCase{{1100, 900}, fullPack, 52, 27, true, true}, FitCase{{4000, 4000}, fullPack, 52, 30, true, true},
        FitCase{{870, 658}, fullPack, 39, 20, false, false}, FitCase{{300, 200}, fullPack, 24, 14, false, false},
        FitCase{{960, 658}, {1, 4, 2}, 52, 30, true, true}, FitCase{{960, 658}, {27, 14, 4}, 46, 23, true, false},
        FitCase{{960, 658}, {}, 52, 30, true, true}));

TEST(GridGeometry, FullPackFillsTheSmallestWindowExactly)
{
    const GridGeometry geometry({960, 658}, fullPack);
    EXPECT_EQ(geometry.size(), QSize(960, 658));
    EXPECT_EQ(GridGeometry::widthFor(fullPack, 46), 960);
}

TEST(GridGeometry, ColumnsStandWhereThePageSays)
{
    const GridGeometry geometry({960, 658}, fullPack);
    EXPECT_EQ(geometry.label(0), QRect(0, 18, 92, 20));
    EXPECT_EQ(geometry.cell({{0}, 0}), QRect(92, 18, 46, 20));
    EXPECT_EQ(geometry.cell({{31}, 13}), QRect(92 + 13 * 46, 18 + 31 * 20, 46, 20));
    EXPECT_EQ(geometry.spread(3), QRect(92 + 14 * 46, 18 + 60, 44, 20));
    EXPECT_EQ(geometry.sensor({{0}, 3}), QRect(92 + 14 * 46 + 44 + 3 * 38, 18, 38, 20));
    EXPECT_EQ(geometry.balancing(0), QRect(932, 18, 28, 20));
}

TEST(GridGeometry, EveryPointOfAFieldFindsTheField)
{
    const GridGeometry geometry({960, 658}, fullPack);
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const auto cell = units::cellAt(slot);
        const QRect area = geometry.cell(cell);
        for (const QPoint point : {area.topLeft(), area.bottomRight(), area.center()}) {
            ASSERT_EQ(std::get<units::CellIndex>(geometry.at(point)), cell);
        }
    }
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        const auto sensor = units::sensorAt(slot);
        ASSERT_EQ(std::get<units::SensorIndex>(geometry.at(geometry.sensor(sensor).bottomRight())), sensor);
    }
    EXPECT_EQ(std::get<units::NodeIndex>(geometry.at(geometry.label(7).center())).value, 7);
    EXPECT_EQ(std::get<units::NodeIndex>(geometry.at(geometry.spread(31).center())).value, 31);
}

TEST(GridGeometry, OutsideIsNowhere)
{
    const GridGeometry geometry({1200, 900}, fullPack);
    const QSize size = geometry.size();
    for (const QPoint point :
         {QPoint(-1, 50), QPoint(50, -1), QPoint(50, 5), QPoint(size.width(), 50), QPoint(50, size.height())}) {
        EXPECT_TRUE(std::holds_alternative<std::monostate>(geometry.at(point))) << point.x() << ' ' << point.y();
    }
    EXPECT_TRUE(std::holds_alternative<std::monostate>(GridGeometry().at({50, 50})));
}

} // namespace

} // namespace packdeck::ui
