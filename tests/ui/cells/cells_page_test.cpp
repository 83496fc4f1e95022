// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/sample_snapshot.h"
#include "ui/cells/cells_page.h"
#include "ui/cells/grid_view.h"
#include "ui/cells/inspector.h"

namespace packdeck::ui {

namespace {

struct CellsPageTest : testing::Test
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{ThemeKind::Light};
    CellSelection selection;
    std::unique_ptr<CellsPage> page = std::make_unique<CellsPage>(theme, selection, settings);
    telemetry::PackSnapshot pack = test::sampleSnapshot();
    std::optional<Limits> editedLimits;

    void SetUp() override
    {
        page->resize(1232, 724);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    void refresh()
    {
        Moment moment;
        moment.snapshot = std::make_shared<telemetry::PackSnapshot>(pack);
        moment.now = pack.now;
        moment.cursor = pack.now;
        moment.wallNow = units::WallTime(std::chrono::hours(490'000) + pack.now.time_since_epoch());
        moment.settings.naming = binding::CellNaming(0, 1);
        moment.settings.editedLimits = editedLimits;
        page->refresh(moment);
    }

    [[nodiscard]] std::string figure(std::size_t node, std::size_t position) const
    {
        return page->grid().picture().rows[node].cells[position].figure.view().toString().toStdString();
    }

    [[nodiscard]] std::string row(std::size_t column, std::size_t index) const
    {
        const auto& found = page->inspector().list().columns().at(column).rows.at(index);
        return (found.name + QLatin1Char(' ') + found.figure).toStdString();
    }
};

TEST_F(CellsPageTest, WithoutCellsItSaysWhyAndWhatIsKnown)
{
    EXPECT_TRUE(page->wordsWithoutCells().contains(QStringLiteral("No pack was heard yet")));
    pack = telemetry::PackSnapshot{};
    pack.id.dialect = binding::Dialect::V1_1;
    refresh();
    EXPECT_TRUE(page->wordsWithoutCells().contains(QStringLiteral("No cell voltage was received yet")));
    using Cell = telemetry::ReportedExtreme<units::Millivolts, units::CellIndex>;
    pack.now += std::chrono::seconds(1);
    pack.reportedMinCell = {Cell{units::Millivolts(3701), 0, 3, units::cellAt(3)}, pack.now,
                            telemetry::Freshness::Fresh};
    pack.reportedMaxCell = {Cell{units::Millivolts(3750), 0, 90, std::nullopt}, pack.now, telemetry::Freshness::Fresh};
    refresh();
    EXPECT_EQ(page->wordsWithoutCells().section(QLatin1Char('\n'), 1),
              QStringLiteral("Lowest 3701 mV at N00\u00B7C04, highest 3750 mV."));
    const QImage picture = page->findChild<GridView*>()->grab().toImage();
    bool isBlank = true;
    for (int x = 0; x < picture.width() && isBlank; ++x) {
        for (int y = 0; y < picture.height() && isBlank; ++y) {
            isBlank = picture.pixel(x, y) == picture.pixel(0, 0);
        }
    }
    EXPECT_FALSE(isBlank);
}

TEST_F(CellsPageTest, AllCellsFitTheSmallestWindow)
{
    refresh();
    const GridGeometry& geometry = page->grid().geometry();
    EXPECT_EQ(geometry.shape(), (GridShape{32, 14, 4}));
    EXPECT_GE(geometry.cellWidth(), 46);
    EXPECT_GE(geometry.rowHeight(), 20);
    EXPECT_LE(geometry.size().width(), page->grid().width());
    EXPECT_LE(geometry.size().height(), page->grid().height());
}

TEST_F(CellsPageTest, NumberKeysChooseWhatTheColoursTell)
{
    refresh();
    EXPECT_EQ(figure(2, 5), "3758");
    QTest::keyClick(page.get(), Qt::Key_3);
    EXPECT_EQ(figure(2, 5), "41.2");
    QTest::keyClick(page.get(), Qt::Key_5);
    EXPECT_EQ(figure(2, 5), "0.0");
    QTest::keyClick(page.get(), Qt::Key_1);
    EXPECT_EQ(figure(2, 5), "3758");
}

TEST_F(CellsPageTest, ReferenceShowsChangesAndRanksThem)
{
    refresh();
    EXPECT_EQ(row(0, 0), "N06\u00B7C03 -53");
    QTest::keyClick(page.get(), Qt::Key_R);
    EXPECT_EQ(figure(6, 2), "0");
    pack.now += std::chrono::seconds(1);
    pack.cells[units::slot(units::CellIndex{{6}, 2})].voltage.value -= units::Millivolts(31);
    pack.sensors[units::slot(units::SensorIndex{{2}, 1})].temperature.value += units::DeciCelsius(21);
    test::sampleStatistics(pack);
    refresh();
    EXPECT_EQ(figure(6, 2), "\u221231");
    EXPECT_EQ(row(0, 0), "N06\u00B7C03 -31 mV");
    EXPECT_EQ(row(0, 1), "N02\u00B7T2 +2.1 K");
    QTest::keyClick(page.get(), Qt::Key_R, Qt::ShiftModifier);
    EXPECT_EQ(page->reference(), nullptr);
    EXPECT_EQ(figure(6, 2), "3680");
}

TEST_F(CellsPageTest, FastestMoverIsNamed)
{
    for (int step = 0; step < 30; ++step) {
        pack.now += std::chrono::milliseconds(100);
        if (step > 10) {
            pack.cells[units::slot(units::CellIndex{{20}, 1})].voltage.value -= units::Millivolts(2);
        }
        refresh();
    }
    EXPECT_EQ(page->inspector().mover().toStdString(), "N20\u00B7C02");
}

TEST_F(CellsPageTest, SelectedCellIsTold)
{
    refresh();
    selection.select({{11}, 5});
    ASSERT_TRUE(page->inspector().detail());
    const auto& detail = *page->inspector().detail();
    EXPECT_EQ(detail.name.toStdString(), "N11\u00B7C06");
    EXPECT_EQ(detail.voltage.toStdString(), "3.768 V");
    const auto value = [&](const char* label) {
        for (const auto& line : detail.lines) {
            if (line.label == QLatin1String(label)) {
                return line.value.toStdString();
            }
        }
        return std::string("?");
    };
    EXPECT_EQ(value("Deviation"), "+4 mV from median");
    EXPECT_EQ(value("Age"), "0.1 s");
    EXPECT_EQ(value("Sense wire"), "W: high resistance");
    EXPECT_EQ(value("On the wire"), "node 11, cell 6");
    test::loseNode(pack, 11);
    refresh();
    EXPECT_TRUE(page->inspector().detail()->isOld);
}

TEST_F(CellsPageTest, SensorMapIsEditedAndRemembered)
{
    refresh();
    QTest::keyClick(page.get(), Qt::Key_3);
    selection.select({{2}, 13}); // takes T4 until told otherwise
    EXPECT_NE(figure(2, 13), "41.2");
    auto* choice = page->findChild<ChoiceBar*>(QStringLiteral("nearestSensor"));
    ASSERT_NE(choice, nullptr);
    choice->choose(1);
    EXPECT_EQ(figure(2, 13), "41.2");
    auto* place = page->findChild<QAbstractButton*>(QStringLiteral("placeSensor"));
    ASSERT_NE(place, nullptr);
    place->click();
    const auto& row = page->grid().picture().rows[2];
    EXPECT_TRUE(row.cells[13].marks.has(Mark::SensorPlace));
    EXPECT_FALSE(row.cells[5].marks.has(Mark::SensorPlace)) << "it moved";

    page = std::make_unique<CellsPage>(theme, selection, settings);
    refresh();
    EXPECT_EQ(figure(2, 13), "41.2") << "mode and map are remembered";
}

TEST_F(CellsPageTest, DistributionIsOneKeyAwayAndBesideTheGridWhereThereIsRoom)
{
    refresh();
    auto* bars = page->findChild<QWidget*>(QStringLiteral("sortedBars"));
    ASSERT_NE(bars, nullptr);
    EXPECT_FALSE(bars->isVisible());
    QTest::keyClick(page.get(), Qt::Key_D);
    EXPECT_TRUE(bars->isVisible());
    EXPECT_FALSE(page->grid().isVisible());
    QTest::keyClick(page.get(), Qt::Key_D);
    EXPECT_TRUE(page->grid().isVisible());
    page->resize(1872, 1004);
    EXPECT_TRUE(bars->isVisible());
    EXPECT_TRUE(page->grid().isVisible());
    EXPECT_TRUE(page->grid().geometry().hasTwoLines()) << "more room shows more";
}

TEST_F(CellsPageTest, NoPackIsNoPackOfZeros)
{
    page->refresh({});
    EXPECT_TRUE(page->grid().picture().rows.empty());
    refresh();
    EXPECT_EQ(page->grid().picture().rows.size(), 32U);
    page->reset();
    EXPECT_TRUE(page->grid().picture().rows.empty());
}

struct SmallPack : CellsPageTest, testing::WithParamInterface<test::SampleShape>
{
};

TEST_P(SmallPack, TakesTheSameCode)
{
    pack = test::sampleSnapshot(GetParam());
    refresh();
    EXPECT_EQ(page->grid().picture().shape.nodes, GetParam().nodes);
    EXPECT_FALSE(page->grab().isNull());
}

INSTANTIATE_TEST_SUITE_P(Shapes, SmallPack,
                         testing::Values(test::SampleShape{1, 4, 1}, test::SampleShape{1, 14, 4},
                                         test::SampleShape{27, 14, 4}, test::SampleShape{32, 14, 0},
                                         test::SampleShape{1, 1, 0}));

TEST_F(CellsPageTest, AnEditedLimitMarksWhatItWouldTripBeforeItIsSent)
{
    QTest::keyClick(page.get(), Qt::Key_D);
    refresh();
    EXPECT_EQ(countMarks(page->grid().picture(), Mark::BeyondEdited), 0);
    editedLimits = Limits{};
    editedLimits->cellWarningHigh = pack.cellStatistics.max - units::Millivolts(20);
    refresh();
    EXPECT_GT(countMarks(page->grid().picture(), Mark::BeyondEdited), 0);
    if (const QString to = qEnvironmentVariable("PACKDECK_PICTURES"); !to.isEmpty()) {
        theme.install(*qApp);
        pack.now += std::chrono::seconds(1); // the distribution takes its time
        refresh();
        page->grab().save(to + QStringLiteral("/cells-edited-limit-bars.png"));
        QTest::keyClick(page.get(), Qt::Key_D);
        refresh();
        page->grab().save(to + QStringLiteral("/cells-edited-limit-grid.png"));
    }
    editedLimits.reset();
    refresh();
    EXPECT_EQ(countMarks(page->grid().picture(), Mark::BeyondEdited), 0);
}

TEST_F(CellsPageTest, PicturesForTheEye)
{
    const QString to = qEnvironmentVariable("PACKDECK_PICTURES");
    if (to.isEmpty()) {
        GTEST_SKIP() << "set PACKDECK_PICTURES to a folder to get them";
    }
    theme.install(*qApp);
    test::loseNode(pack, 24);
    refresh();
    selection.select({{6}, 2});
    const auto shoot = [&](const QString& name) {
        for (const auto kind : {ThemeKind::Light, ThemeKind::Dark}) {
            theme.setKind(kind);
            for (const QSize size : {QSize(1232, 724), QSize(1872, 1004)}) {
                page->resize(size);
                refresh();
                QCoreApplication::processEvents();
                page->grab().save(
                    QStringLiteral("%1/cells-%2-%3-%4.png").arg(to, name, Theme::name(kind)).arg(size.width()));
            }
        }
    };
    shoot(QStringLiteral("deviation"));
    QTest::keyClick(page.get(), Qt::Key_3);
    shoot(QStringLiteral("temperature"));
    QTest::keyClick(page.get(), Qt::Key_1);
    QTest::keyClick(page.get(), Qt::Key_R);
    pack.now += std::chrono::seconds(1);
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        pack.cells[slot].voltage.value -=
            units::Millivolts(12 + static_cast<int>(3 * test::sampleNoise(7, static_cast<unsigned>(slot))));
    }
    pack.cells[units::slot(units::CellIndex{{6}, 2})].voltage.value -= units::Millivolts(31);
    test::sampleStatistics(pack);
    shoot(QStringLiteral("reference"));
    QTest::keyClick(page.get(), Qt::Key_R, Qt::ShiftModifier);
    page->resize(1232, 724);
    QTest::keyClick(page.get(), Qt::Key_D);
    shoot(QStringLiteral("distribution"));
}

} // namespace

} // namespace packdeck::ui
