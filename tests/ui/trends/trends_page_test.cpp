// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "telemetry/history.h"
#include "telemetry/pack_snapshot.h"
#include "tests/ui/sample_drive.h"
#include "tests/ui/trends/trends_desk.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;
using units::Timestamp;

// One drive for all tests of this file: it is made once and only read.
telemetry::Timeline& drive()
{
    static const auto timeline = test::recordedDrive({"sim0", 40s, 4s, 9, 25s, 32s});
    return *timeline;
}

struct TrendsPageTest : TrendsDesk
{
    Timestamp now{40s};

    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(TrendsDesk::SetUp());
        page.resize(1232, 724);
        refresh();
    }

    [[nodiscard]] Moment moment() const
    {
        Moment result = momentAt(drive(), now);
        result.settings.naming = binding::CellNaming(0, 1);
        return result;
    }

    void refresh() { page.refresh(moment()); }

    /// The tick after a key draws what it asked for.
    void key(Qt::Key which)
    {
        QTest::keyClick(&page, which);
        refresh();
    }

    [[nodiscard]] std::string head(TrendPlot::Pane pane) const
    {
        QString text;
        for (const auto& entry : page.overlay().content().heads.at(pane).entries) {
            text += entry.text + QLatin1Char('|');
        }
        return text.toStdString();
    }
};

TEST_F(TrendsPageTest, StartsWithTenMinutesFollowing)
{
    EXPECT_EQ(page.window().span(), 10min);
    EXPECT_TRUE(page.window().isFollowing());
    EXPECT_EQ(page.model().cells().signalRefs().size(), 448U);
    EXPECT_EQ(page.model().sensors().signalRefs().size(), 128U);
}

TEST_F(TrendsPageTest, PanesShareTheHeightFortyTwentyTwentyTwenty)
{
    const double cells = page.plot().paneArea(TrendPlot::Cells).height();
    constexpr double gapsAndLabels =
        32.0; // pixels: what every pane gives up above and below, the last for the time too
    for (const auto pane : {TrendPlot::Spread, TrendPlot::Current, TrendPlot::Temperature}) {
        EXPECT_NEAR(page.plot().paneArea(pane).height(), cells / 2, gapsAndLabels) << pane;
        EXPECT_EQ(page.plot().paneArea(pane).left(), page.plot().paneArea(TrendPlot::Cells).left());
        EXPECT_EQ(page.plot().paneArea(pane).width(), page.plot().paneArea(TrendPlot::Cells).width());
    }
}

TEST_F(TrendsPageTest, AxesNeverSpanLessThanTheirLeast)
{
    const auto span = [&](TrendPlot::Pane pane) { return page.plot().pane(pane).valueAxis().range().size(); };
    EXPECT_GE(span(TrendPlot::Cells), 50.0);
    EXPECT_GE(span(TrendPlot::Spread), 50.0);
    EXPECT_GE(span(TrendPlot::Current), 5.0);
    EXPECT_GE(span(TrendPlot::Temperature), 5.0);
}

TEST_F(TrendsPageTest, NumberKeysSetTheSpan)
{
    const std::vector<std::pair<Qt::Key, units::Duration>> keys{
        {Qt::Key_1, 10s}, {Qt::Key_2, 1min}, {Qt::Key_4, 1h}, {Qt::Key_5, 40s}, {Qt::Key_3, 10min}};
    for (const auto& [which, span] : keys) {
        key(which);
        EXPECT_NEAR(units::toSeconds(page.window().span()), units::toSeconds(span), 0.2);
    }
}

TEST_F(TrendsPageTest, HeadsTellWhatIsNow)
{
    const auto& statistics = drive().snapshot().cellStatistics;
    const binding::CellNaming naming(0, 1);
    EXPECT_THAT(head(TrendPlot::Cells), testing::HasSubstr("highest " + naming.cell(statistics.maxCell)));
    EXPECT_THAT(head(TrendPlot::Cells), testing::HasSubstr("lowest " + naming.cell(statistics.minCell)));
    EXPECT_THAT(head(TrendPlot::Current), testing::HasSubstr("may discharge"));
}

TEST_F(TrendsPageTest, EventsAreVisitedWithTheirWords)
{
    QSignalSpy cursor(&page, &Page::instantRequested);
    key(Qt::Key_5);
    key(Qt::Key_P);
    ASSERT_TRUE(page.pinned());
    const Timestamp last = *page.pinned();
    EXPECT_GT(last, Timestamp(25s)) << "the node was lost at 25 s and came back after 32 s";
    key(Qt::Key_P);
    EXPECT_LT(*page.pinned(), last);
    key(Qt::Key_N);
    EXPECT_EQ(*page.pinned(), last);
    EXPECT_EQ(cursor.count(), 3);
    EXPECT_TRUE(page.overlay().content().cursor.has_value());
    EXPECT_GT(page.overlay().content().cursorTime.size(), 10) << "time and what happened";
}

TEST_F(TrendsPageTest, RibbonKnowsTheWayToEnabled)
{
    key(Qt::Key_2);
    const QImage image = page.grab().toImage();
    EXPECT_FALSE(image.isNull());
    const auto states = page.track().states();
    ASSERT_GE(states.size(), 4U);
    EXPECT_EQ(states.back().state, drive().snapshot().state.value);
}

TEST_F(TrendsPageTest, PausedPageSaysItShowsThePast)
{
    auto* frame = page.findChild<QWidget*>(QStringLiteral("pastFrame"));
    ASSERT_NE(frame, nullptr);
    EXPECT_FALSE(frame->isVisible());
    key(Qt::Key_Space);
    now += 161s;
    refresh();
    EXPECT_TRUE(frame->isVisible());
    EXPECT_TRUE(frame->accessibleName().endsWith(QStringLiteral("00:02:41 ago, Live: Home")));
    QSignalSpy live(&page, &Page::nowRequested);
    key(Qt::Key_Space);
    EXPECT_FALSE(frame->isVisible());
    EXPECT_TRUE(page.window().isFollowing());
    EXPECT_EQ(live.count(), 1);
    key(Qt::Key_Space);
    page.followNow();
    EXPECT_TRUE(page.window().isFollowing()) << "Home, pressed in the window";
}

TEST_F(TrendsPageTest, WheelZoomsAndDraggingPans)
{
    auto* plot = page.findChild<TrendPlot*>();
    const QPoint middle = plot->paneArea(TrendPlot::Current).center();
    QWheelEvent wheel(middle, plot->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(plot, &wheel);
    EXPECT_LT(page.window().span(), 10min);
    EXPECT_TRUE(page.window().isFollowing());
    key(Qt::Key_1);
    QTest::mousePress(plot, Qt::LeftButton, {}, middle);
    QTest::mouseMove(plot, middle + QPoint(60, 0));
    QTest::mouseMove(plot, middle + QPoint(300, 0));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, middle + QPoint(300, 0));
    EXPECT_FALSE(page.window().isFollowing());
    EXPECT_LT(page.window().to(), now);
    QTest::mouseDClick(plot, Qt::LeftButton, {}, middle);
    EXPECT_TRUE(page.window().isFollowing());
}

TEST_F(TrendsPageTest, ClickPinsTheCursorAndHoverReads)
{
    auto* plot = page.findChild<TrendPlot*>();
    key(Qt::Key_2);
    QSignalSpy cursor(&page, &Page::instantRequested);
    const QPoint point = plot->paneArea(TrendPlot::Cells).center();
    QTest::mouseClick(plot, Qt::LeftButton, {}, point);
    ASSERT_EQ(cursor.count(), 1);
    EXPECT_NEAR(units::toSeconds(*page.pinned()), 10.0, 0.2) << "the middle of the last minute";
}

TEST_F(TrendsPageTest, SelectedCellsGetTracesAndValues)
{
    selection.select({{3}, 4});
    selection.toggle({{5}, 6});
    refresh();
    EXPECT_THAT(head(TrendPlot::Cells), testing::HasSubstr("N03\u00B7C05"));
    EXPECT_THAT(head(TrendPlot::Cells), testing::HasSubstr("N05\u00B7C07"));
    EXPECT_EQ(page.overlay().content().tags.size(), 4U) << "two extremes, two selected";
}

TEST_F(TrendsPageTest, AllTracesAndWaterfallAreOneKeyAway)
{
    key(Qt::Key_2);
    key(Qt::Key_A);
    EXPECT_EQ(page.plot().cellsView(), TrendPlot::CellsView::Traces);
    EXPECT_EQ(page.plot().rasterisedColumns(), page.plot().columnCount());
    key(Qt::Key_W);
    EXPECT_EQ(page.plot().cellsView(), TrendPlot::CellsView::Waterfall);
    key(Qt::Key_W);
    EXPECT_EQ(page.plot().cellsView(), TrendPlot::CellsView::Envelope);
}

TEST_F(TrendsPageTest, ScrollingRasterisesNewColumnsOnly)
{
    key(Qt::Key_A);
    const int before = page.drawings();
    now += 1s;
    refresh();
    EXPECT_EQ(page.drawings(), before + 1);
    EXPECT_LT(page.plot().rasterisedColumns(), 12);
}

TEST_F(TrendsPageTest, AtMostFiveDrawingsASecondOfAllTracesAndNoneWhileHidden)
{
    key(Qt::Key_1);
    key(Qt::Key_A);
    const int before = page.drawings();
    for (int tick = 0; tick < 30; ++tick) {
        now += 33ms;
        refresh();
    }
    EXPECT_LE(page.drawings() - before, 5);
    EXPECT_GE(page.drawings() - before, 3);
    page.hide();
    const int hidden = page.drawings();
    now += 5s;
    refresh();
    EXPECT_EQ(page.drawings(), hidden);
}

TEST_F(TrendsPageTest, LostNodeIsAGapInItsTraces)
{
    key(Qt::Key_2);
    const auto signal = page.model().signalOf({{9}, 0});
    ASSERT_TRUE(signal);
    const auto& cells = page.model().cells();
    const auto measured = [&](units::Duration at) {
        return !cells.column(cells.lattice().indexOf(Timestamp(at)))[*signal].empty() ||
               !cells.column(cells.lattice().indexOf(Timestamp(at)) + 1)[*signal].empty();
    };
    EXPECT_TRUE(measured(20s));
    EXPECT_FALSE(measured(29s));
    EXPECT_TRUE(measured(38s));
    EXPECT_LT(units::toSeconds(cells.lattice().width) * page.model().cellBridge(), 1.0) << "seconds are never bridged";
}

TEST_F(TrendsPageTest, NoSessionIsNoPicture)
{
    page.reset();
    page.refresh({});
    EXPECT_TRUE(page.overlay().content().heads.empty());
}

TEST_F(TrendsPageTest, AnEditedLimitStandsInSightBesideTheCells)
{
    Moment shown = moment();
    page.refresh(shown);
    const QImage before = page.grab().toImage();
    shown.settings.editedLimits = Limits{};
    shown.settings.editedLimits->cellWarningHigh = units::Millivolts(3850);
    page.refresh(shown);
    QCoreApplication::processEvents();
    page.refresh(shown);
    EXPECT_NE(page.grab().toImage(), before);
    const auto says = [this](const char* words) {
        const TrendPlot& plot = page.plot();
        for (int i = 0; i < plot.itemCount(); ++i) {
            const auto* const text = qobject_cast<const QCPItemText*>(plot.item(i));
            if (text != nullptr && text->visible() && text->text() == QLatin1String(words)) {
                return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(says("edited: warning 3.850 V"));
    EXPECT_TRUE(says("default: warning 4.150 V")) << "the unit's own are not read";
    EXPECT_FALSE(says("edited: critical 4.200 V")) << "only what differs";
    if (const QString to = qEnvironmentVariable("PACKDECK_PICTURES"); !to.isEmpty()) {
        page.grab().save(to + QStringLiteral("/trends-edited-limit.png"));
    }
}

TEST_F(TrendsPageTest, PicturesForTheEye)
{
    const QString to = qEnvironmentVariable("PACKDECK_PICTURES");
    if (to.isEmpty()) {
        GTEST_SKIP() << "set PACKDECK_PICTURES to a folder to get them";
    }
    theme.install(*qApp);
    const auto longDrive = test::recordedDrive({"sim0", 11min, 20s, 9, 400s, 430s});
    now = Timestamp(11min);
    Moment shown = moment();
    shown.timeline = longDrive.get();
    shown.snapshot = std::make_shared<telemetry::PackSnapshot>(longDrive->snapshot());
    page.reset();
    selection.select({{3}, 4});
    selection.toggle({{17}, 6});
    const std::vector<std::pair<QString, Qt::Key>> views{{QStringLiteral("envelope"), Qt::Key_3},
                                                         {QStringLiteral("traces"), Qt::Key_A},
                                                         {QStringLiteral("waterfall"), Qt::Key_W},
                                                         {QStringLiteral("minute"), Qt::Key_2}};
    for (const auto& [name, which] : views) {
        QTest::keyClick(&page, which);
        if (which == Qt::Key_2) {
            QTest::keyClick(&page, Qt::Key_W);
        }
        for (const auto kind : {ThemeKind::Light, ThemeKind::Dark}) {
            theme.setKind(kind);
            for (const QSize size : {QSize(1232, 724), QSize(1872, 1004)}) {
                page.resize(size);
                page.refresh(shown);
                QCoreApplication::processEvents();
                page.refresh(shown);
                page.grab().save(
                    QStringLiteral("%1/trends-%2-%3-%4.png").arg(to, name, Theme::name(kind)).arg(size.width()));
            }
        }
    }
}

} // namespace

} // namespace packdeck::ui
