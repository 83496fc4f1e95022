// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QImage>
#include <QTest>

#include "tests/ui/sample_snapshot.h"
#include "ui/cells/grid_view.h"

namespace packdeck::ui {

namespace {

struct View
{
    Theme theme{ThemeKind::Light};
    CellSelection selection;
    GridView grid{theme, selection};
    telemetry::PackSnapshot pack = test::sampleSnapshot();
    GridOptions options;

    View() { grid.resize(960, 658); }

    int show()
    {
        const GridScales scales(theme.colours(), options);
        return grid.setPicture(
            makeGridPicture({pack, nullptr, options, scales, SensorMap(pack.layout), binding::CellNaming(), false}), 1);
    }

    QImage image() { return grid.grab().toImage(); }
};

int coloursIn(const QImage& image, const QRect& area)
{
    QSet<QRgb> colours;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(colours.size());
}

TEST(GridView, LostNodeIsSeenHatched)
{
    View view;
    view.show();
    // A calm cell and a corner of it without figures.
    const QRect corner = view.grid.geometry().cell({{9}, 0}).adjusted(2, 2, -41, -2);
    EXPECT_EQ(coloursIn(view.image(), corner), 1);
    test::loseNode(view.pack, 9);
    view.show();
    EXPECT_GT(coloursIn(view.image(), corner), 1);
}

TEST(GridView, OnlyRowsThatDifferAreRepainted)
{
    View view;
    EXPECT_EQ(view.show(), 32) << "the first picture is all new";
    EXPECT_EQ(view.show(), 0);
    view.pack.cells[units::slot(units::CellIndex{{20}, 1})].voltage.value += units::Millivolts(1);
    test::sampleStatistics(view.pack);
    EXPECT_EQ(view.show(), 1);
}

TEST(GridView, ArrowKeysWalkAndSkipAbsentCells)
{
    View view;
    view.pack.cells[units::slot(units::CellIndex{{0}, 2})] = {};
    view.show();
    const auto current = [&] { return view.selection.current().value_or(units::CellIndex{{31}, 13}); };
    QTest::keyClick(&view.grid, Qt::Key_Right);
    EXPECT_EQ(current(), (units::CellIndex{{0}, 0})) << "the first key enters the grid";
    QTest::keyClick(&view.grid, Qt::Key_Right);
    QTest::keyClick(&view.grid, Qt::Key_Right);
    EXPECT_EQ(current(), (units::CellIndex{{0}, 3}));
    QTest::keyClick(&view.grid, Qt::Key_Down);
    EXPECT_EQ(current(), (units::CellIndex{{1}, 3}));
    QTest::keyClick(&view.grid, Qt::Key_PageDown);
    EXPECT_EQ(current(), (units::CellIndex{{9}, 3}));
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&view.grid, Qt::Key_Left);
    }
    EXPECT_EQ(current(), (units::CellIndex{{8}, 13})) << "left of a row is the end of the one above";
    QTest::keyClick(&view.grid, Qt::Key_Up);
    EXPECT_EQ(current(), (units::CellIndex{{7}, 13}));
}

TEST(GridView, EdgesHold)
{
    View view;
    view.show();
    view.selection.select({{0}, 0});
    QTest::keyClick(&view.grid, Qt::Key_Up);
    QTest::keyClick(&view.grid, Qt::Key_Left);
    EXPECT_EQ(view.selection.current(), (units::CellIndex{{0}, 0}));
    view.selection.select({{31}, 13});
    QTest::keyClick(&view.grid, Qt::Key_Down);
    QTest::keyClick(&view.grid, Qt::Key_Right);
    EXPECT_EQ(view.selection.current(), (units::CellIndex{{31}, 13}));
}

TEST(GridView, ClickSelectsAndControlClickAdds)
{
    View view;
    view.show();
    const auto at = [&](int node, int position) {
        return view.grid.geometry()
            .cell({{static_cast<std::uint8_t>(node)}, static_cast<std::uint8_t>(position)})
            .center();
    };
    QTest::mouseClick(&view.grid, Qt::LeftButton, {}, at(6, 2));
    EXPECT_EQ(view.selection.cells(), (std::vector{units::CellIndex{{6}, 2}}));
    QTest::mouseClick(&view.grid, Qt::LeftButton, Qt::ControlModifier, at(13, 7));
    EXPECT_EQ(view.selection.cells().size(), 2U);
    QTest::mouseClick(&view.grid, Qt::LeftButton, Qt::ControlModifier, at(6, 2));
    EXPECT_EQ(view.selection.cells(), (std::vector{units::CellIndex{{13}, 7}}));
    QTest::mouseClick(&view.grid, Qt::LeftButton, {}, QPoint(10, 5));
    EXPECT_EQ(view.selection.cells().size(), 1U) << "the head selects nothing";
}

TEST(CellSelection, HoldsSixteenAndDropsTheOldest)
{
    CellSelection selection;
    for (std::uint8_t node = 0; node < 17; ++node) {
        selection.toggle({{node}, 0});
    }
    EXPECT_EQ(selection.cells().size(), CellSelection::most);
    EXPECT_EQ(selection.cells().front(), (units::CellIndex{{1}, 0}));
    EXPECT_EQ(selection.current(), (units::CellIndex{{16}, 0}));
}

TEST(GridView, NoTwoFieldsOverlapAndThePictureFillsItsPlace)
{
    View view;
    view.show();
    const QImage image = view.image();
    const QString folder = qEnvironmentVariable("PACKDECK_PICTURES");
    if (!folder.isEmpty()) {
        image.save(folder + QStringLiteral("/grid.png"));
    }
    EXPECT_EQ(image.size(), QSize(960, 658));
    EXPECT_EQ(image.pixelColor(959, 657), view.theme.colours().surface) << "the hairline of the last field";
}

} // namespace

} // namespace packdeck::ui
