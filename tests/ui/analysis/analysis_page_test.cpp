// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QChart>
#include <QChartView>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QValueAxis>

#include <QDoubleSpinBox>

#include "core/analysis/synthetic_pack.h"
#include "telemetry/log_opening.h"
#include "telemetry/pack_snapshot.h"
#include "ui/analysis/analysis_page.h"
#include "ui/analysis/band_chart.h"
#include "ui/analysis/result_model.h"
#include "ui/analysis/spread_plot.h"
#include "ui/passport/passport_view.h"
#include "ui/passport/visit_model.h"
#include "ui/plot/choice_bar.h"
#include "ui/shell/sort_header.h"

namespace packdeck::ui {

namespace {

using analysis::test::pulses;
using analysis::test::SyntheticPack;
using testing::HasSubstr;
using testing::StartsWith;
using units::Timestamp;

// Far beyond anything that works: only a failing test gets there.
constexpr int patience_ms = 30'000;

constexpr double level_mV = 3700.0;
constexpr std::size_t oddCell = 4;
constexpr std::size_t driftingCell = 9;

/// 100 s of rest, in which one cell falls, then pulses; another cell stands off by `odd_mV`.
std::shared_ptr<SyntheticPack> visit(double odd_mV)
{
    auto pack = std::make_shared<SyntheticPack>();
    const auto offset = [odd_mV](std::size_t cell, double seconds) {
        if (cell == driftingCell) {
            return -0.1 * std::min(seconds, 100.0);
        }
        return cell == oddCell ? odd_mV : 0.0;
    };
    pack->run(
        100, [=](std::size_t cell, double seconds) { return std::optional(level_mV + offset(cell, seconds)); },
        [](double) { return std::optional(0.0); });
    const double begin = pack->seconds() - 0.01;
    const auto amps = [begin](double seconds) { return pulses(50.0, 5.0)(seconds - begin); };
    pack->run(
        50,
        [=](std::size_t cell, double seconds) {
            return std::optional(level_mV + offset(cell, seconds) - *amps(seconds));
        },
        amps);
    return pack;
}

std::shared_ptr<telemetry::Timeline> timelineOf(const std::shared_ptr<SyntheticPack>& pack)
{
    return {pack, &pack->timeline()};
}

struct AnalysisPageTest : testing::Test
{
    Theme theme{ThemeKind::Light};
    Showing showing;
    CellSelection selection;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::shared_ptr<telemetry::Timeline> timeline = timelineOf(visit(-19.0));
    std::filesystem::path passports = folder.filePath(QStringLiteral("passport")).toStdString();
    AnalysisPage page{theme, showing, selection, settings, passports};
    Moment moment;

    void SetUp() override
    {
        QLocale::setDefault(QLocale::c());
        page.resize(1232, 724);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        showing.tick(timeline, false, Timestamp{});
        standAt(149.9);
    }

    void standAt(double seconds)
    {
        moment.timeline = timeline.get();
        moment.snapshot = std::make_shared<telemetry::PackSnapshot>(timeline->snapshot());
        moment.now = timeline->now();
        moment.cursor = SyntheticPack::at(seconds);
        moment.simulated = true;
        moment.live = false;
        page.refresh(moment);
    }

    /// Until the work that the last refresh asked for is done.
    [[nodiscard]] bool analysed()
    {
        page.refresh(moment);
        return QTest::qWaitFor([this] { return !page.isBusy() && page.report() != nullptr; }, patience_ms);
    }

    [[nodiscard]] QTableView& table(const char* name) const
    {
        return *page.findChild<QTableView*>(QString::fromLatin1(name));
    }

    [[nodiscard]] std::string said() const
    {
        return page.findChild<QLabel*>(QStringLiteral("said"))->text().toStdString();
    }

    [[nodiscard]] QByteArray exported(const char* name)
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        EXPECT_EQ(page.exportTo(path).toStdString(), "");
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(AnalysisPageTest, RanksTheCellsOfWhatIsShown)
{
    ASSERT_TRUE(analysed());
    EXPECT_EQ(page.report()->cells, SyntheticPack::cellCount);
    const QAbstractItemModel& model = *table("cells").model();
    ASSERT_EQ(model.rowCount(), static_cast<int>(SyntheticPack::cellCount));
    EXPECT_EQ(model.index(0, 0).data().toString().toStdString(), "N00\u00B7C05");
    EXPECT_EQ(model.index(0, 1).data().toString().toStdString(), "-19.0");
    EXPECT_EQ(model.index(0, 4).data().toString().toStdString(), "1.000");
    EXPECT_THAT(page.findChild<QLabel*>(QStringLiteral("method"))->text().toStdString(),
                HasSubstr("step(s) of 10.0 A"));
    EXPECT_THAT(page.findChild<QLabel*>(QStringLiteral("notes"))->text().toStdString(), HasSubstr("No temperature"));
}

TEST_F(AnalysisPageTest, NothingChangedIsNothingDone)
{
    ASSERT_TRUE(analysed());
    const auto report = page.report();
    page.refresh(moment);
    EXPECT_FALSE(page.isBusy());
    EXPECT_EQ(page.report(), report);
    QTest::keyClick(&page, Qt::Key_F5);
    page.refresh(moment);
    EXPECT_TRUE(page.isBusy());
    ASSERT_TRUE(analysed());
    EXPECT_NE(page.report(), report);
}

TEST_F(AnalysisPageTest, ChosenRowIsTheSelectedCellAndEnterGoesThere)
{
    ASSERT_TRUE(analysed());
    QTableView& cells = table("cells");
    cells.setFocus();
    cells.setCurrentIndex(cells.model()->index(0, 0));
    ASSERT_TRUE(selection.current());
    EXPECT_EQ(units::slot(*selection.current()), oddCell);
    QSignalSpy asked(&page, &Page::pageRequested);
    QTest::keyClick(&cells, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("cells"));
    selection.select(units::cellAt(driftingCell));
    EXPECT_EQ(cells.currentIndex().data().toString().toStdString(), "N00\u00B7C10");
}

TEST_F(AnalysisPageTest, SpreadIsReadAndGoneToByKeys)
{
    ASSERT_TRUE(analysed());
    QTest::keyClick(&page, Qt::Key_2);
    auto* plot = page.findChild<SpreadPlot*>();
    ASSERT_TRUE(plot->isVisible());
    QSignalSpy gone(&page, &Page::instantRequested);
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Left);
    ASSERT_TRUE(plot->marked());
    EXPECT_THAT(said(), HasSubstr("19.0 mV"));
    EXPECT_THAT(said(), HasSubstr("lowest N00\u00B7C05"));
    QTest::keyClick(plot, Qt::Key_Return);
    ASSERT_EQ(gone.count(), 1);
    EXPECT_EQ(gone.front().front().value<Timestamp>(), page.report()->spread[*plot->marked()].at);
}

TEST_F(AnalysisPageTest, MarkedInstantIsComparedWithTheCursor)
{
    ASSERT_TRUE(analysed());
    standAt(10.0);
    QTest::keyClick(&page, Qt::Key_B);
    page.refresh(moment);
    standAt(99.0);
    ASSERT_FALSE(page.comparison().cells().empty());
    EXPECT_EQ(units::slot(page.comparison().cells().front().cell), driftingCell);
    EXPECT_EQ(page.comparison().headline().toStdString(), "N00\u00B7C10 from -1 to -10 mV");
    QTest::keyClick(&page, Qt::Key_1);
    EXPECT_TRUE(table("cells").isVisible());
}

TEST_F(AnalysisPageTest, AnotherLogIsComparedCellByCell)
{
    showing.addLog(1, QStringLiteral("before.log"), timelineOf(visit(-4.0)));
    ASSERT_TRUE(analysed());
    QTest::keyClick(&page, Qt::Key_5);
    page.comparison().chooseSource(1);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            page.refresh(moment);
            return !page.comparison().cells().empty();
        },
        patience_ms));
    EXPECT_EQ(page.comparison().headline().toStdString(), "N00\u00B7C05 from -4 to -19 mV");
    EXPECT_NEAR(*page.comparison().cells().front().now.resistance_mohm, 1.0, 0.01);
    EXPECT_THAT(exported("compare.csv").toStdString(), StartsWith("cell,then_mV,now_mV,change_mV"));
    EXPECT_FALSE(page.leftOutOfCase().isEmpty()) << "a case has one log";
    page.showView(AnalysisPage::Cells);
    EXPECT_TRUE(page.leftOutOfCase().isEmpty());
}

TEST_F(AnalysisPageTest, SpanIsChosenAndWhatIsMissingForItIsSaid)
{
    ASSERT_TRUE(analysed());
    page.spans().choose(SpanBar::Cursors);
    page.refresh(moment);
    EXPECT_EQ(page.report(), nullptr);
    EXPECT_THAT(page.findChild<QLabel*>(QStringLiteral("notes"))->text().toStdString(), HasSubstr("two cursors"));
    page.spans().setSpansOfTrends({}, [] {
        return std::optional(telemetry::TimeSpan{SyntheticPack::at(20.0), SyntheticPack::at(90.0)});
    });
    ASSERT_TRUE(analysed());
    EXPECT_EQ(page.report()->span.from, SyntheticPack::at(20.0));
    EXPECT_EQ(page.report()->span.to, SyntheticPack::at(90.0));
    EXPECT_TRUE(page.report()->has(analysis::Note::StepsMissing));
    EXPECT_EQ(table("cells").model()->index(0, 4).data().toString().toStdString(), "\u2013");
}

TEST_F(AnalysisPageTest, WithoutRestTheWorstUnderLoadStandsFirst)
{
    page.spans().setSpansOfTrends({}, [] {
        return std::optional(telemetry::TimeSpan{SyntheticPack::at(100.0), SyntheticPack::at(140.0)});
    });
    page.spans().choose(SpanBar::Cursors);
    ASSERT_TRUE(analysed());
    const QAbstractItemModel& model = *table("cells").model();
    EXPECT_EQ(model.index(0, 1).data().toString().toStdString(), "\u2013");
    EXPECT_EQ(model.index(0, 0).data().toString().toStdString(), "N00\u00B7C05");
    EXPECT_EQ(model.index(0, 2).data().toString().toStdString(), "-19.0");
    EXPECT_EQ(model.index(1, 0).data().toString().toStdString(), "N00\u00B7C10");
}

TEST_F(AnalysisPageTest, EditedLineIsUsedAndRemembered)
{
    ASSERT_TRUE(analysed());
    auto* step = page.findChild<QDoubleSpinBox*>(QStringLiteral("stepCurrent"));
    step->setValue(60.0);
    ASSERT_TRUE(analysed());
    EXPECT_TRUE(page.report()->steps.empty());
    const AnalysisPage next(theme, showing, selection, settings, passports);
    EXPECT_EQ(next.findChild<QDoubleSpinBox*>(QStringLiteral("stepCurrent"))->value(), 60.0);
}

TEST_F(AnalysisPageTest, WhatWasSaidOfOneLogIsGoneWithIt)
{
    ASSERT_TRUE(analysed());
    page.reset();
    EXPECT_EQ(page.report(), nullptr);
    EXPECT_EQ(table("cells").model()->rowCount(), 0);
    EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("method"))->text().toStdString(), "");
    EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("notes"))->text().toStdString(), "");
    EXPECT_NE(page.exportTo(folder.filePath(QStringLiteral("none.csv"))).toStdString(), "");
    ASSERT_TRUE(analysed());
}

TEST_F(AnalysisPageTest, CancelledWorkIsSaidAndNotBegunAgainByItself)
{
    page.refresh(moment);
    ASSERT_TRUE(page.isBusy());
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_FALSE(page.isBusy());
    EXPECT_EQ(said(), "cancelled");
    page.refresh(moment);
    EXPECT_FALSE(page.isBusy());
    QTest::keyClick(&page, Qt::Key_F5);
    ASSERT_TRUE(analysed());
}

TEST_F(AnalysisPageTest, ExportsBearTheMarkOfASimulation)
{
    ASSERT_TRUE(analysed());
    const std::string cells = exported("cells.csv").toStdString();
    EXPECT_THAT(cells, StartsWith("cell,rest_deviation_mV"));
    EXPECT_THAT(cells, HasSubstr(",SIMULATED\n"));
    const std::string html = exported("all.html").toStdString();
    EXPECT_THAT(html, HasSubstr("<h2>SIMULATED</h2>"));
    EXPECT_THAT(html, HasSubstr("data:image/png;base64,"));
    EXPECT_THAT(html, HasSubstr("<td>N00\u00B7C05</td>"));
    QTest::keyClick(&page, Qt::Key_3);
    const QImage picture = QImage::fromData(exported("bands.png"), "PNG");
    EXPECT_GT(picture.width(), 1000);
    QTest::keyClick(&page, Qt::Key_2);
    EXPECT_THAT(exported("spread.csv").toStdString(), StartsWith("time_s,spread_mV"));
    EXPECT_NE(page.exportTo(QStringLiteral("/nowhere/at/all.csv")).toStdString(), "");
}

TEST_F(AnalysisPageTest, WithoutAnythingReceivedItSaysSo)
{
    const Moment nothing;
    page.reset();
    showing.tick(nullptr, false, Timestamp{});
    page.refresh(nothing);
    EXPECT_FALSE(page.isBusy());
    EXPECT_EQ(table("cells").model()->rowCount(), 0);
    EXPECT_THAT(page.findChild<QLabel*>(QStringLiteral("notes"))->text().toStdString(),
                HasSubstr("Nothing was received"));
}

TEST_F(AnalysisPageTest, PicturesForTheEye)
{
    const QString to = qEnvironmentVariable("PACKDECK_PICTURES");
    if (to.isEmpty()) {
        GTEST_SKIP() << "set PACKDECK_PICTURES to a folder to get them, PACKDECK_BENCH_LOG to a log to be shown";
    }
    theme.install(*qApp);
    if (const QString log = qEnvironmentVariable("PACKDECK_BENCH_LOG"); !log.isEmpty()) {
        telemetry::TimelineOptions options;
        options.catalog = timeline->catalog();
        timeline = std::make_shared<telemetry::Timeline>(std::move(options));
        telemetry::LogOpening(*timeline, log.toStdString()).wait();
        page.reset();
        showing.addLog(1, QStringLiteral("drive.log"), timeline);
        showing.addLog(2, QStringLiteral("before.log"), timelineOf(visit(-4.0)));
        showing.show(1);
    }
    standAt(200.0);
    ASSERT_TRUE(analysed());
    page.comparison().markInstant();
    page.showView(AnalysisPage::Compare);
    page.refresh(moment);
    standAt(units::toSeconds(timeline->now()));
    selection.select(units::cellAt(oddCell));
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark}) {
        theme.setKind(kind);
        for (int view = AnalysisPage::Cells; view <= AnalysisPage::Compare; ++view) {
            page.showView(static_cast<AnalysisPage::View>(view));
            page.refresh(moment);
            QCoreApplication::processEvents();
            EXPECT_TRUE(
                page.grab().save(QStringLiteral("%1/analysis-%2-%3.png").arg(to).arg(view).arg(Theme::name(kind))));
        }
    }
}

TEST(BandChartTest, ShowsAFewBandsRoundTheOneThatWasUsed)
{
    Theme theme(ThemeKind::Light);
    BandChart chart(theme, QStringLiteral("Current"), QStringLiteral("A"), 0, {QStringLiteral("current")});
    const auto axisOf = [&chart] {
        const auto axes = chart.findChild<QChartView*>()->chart()->axes(Qt::Horizontal);
        return qobject_cast<QValueAxis*>(axes.front());
    };
    EXPECT_FALSE(axisOf()->isVisible()) << "no scale of nothing";
    analysis::Histogram bands = analysis::currentBands(-2.0, 2.0);
    bands.add(0.01, std::chrono::seconds(10));
    chart.setBands({bands});
    EXPECT_TRUE(axisOf()->isVisible());
    const double width = bands.upper(1) - bands.lower(1);
    ASSERT_LT(width, 1.0);
    EXPECT_NEAR((axisOf()->max() - axisOf()->min()) / width, 8.0, 0.01);
    EXPECT_LE(axisOf()->min(), 0.0);
    EXPECT_GT(axisOf()->max(), width);
    EXPECT_NE(axisOf()->labelFormat(), QStringLiteral("%.0f")) << "limits of bands have to be told apart";
    EXPECT_TRUE(chart.textAt(0.01).contains(QStringLiteral("100.0 %"))) << qPrintable(chart.textAt(0.01));
}

TEST(BandChartTest, TellsWhatStandsInABand)
{
    QLocale::setDefault(QLocale::c());
    Theme theme{ThemeKind::Dark};
    BandChart chart(theme, QStringLiteral("Cell voltage"), QStringLiteral("V"), 2,
                    {QStringLiteral("all"), QStringLiteral("lowest"), QStringLiteral("highest")});
    analysis::Histogram bands = analysis::cellVoltageBands();
    bands.add(3.71, std::chrono::seconds(30));
    bands.add(3.76, std::chrono::seconds(10));
    chart.setBands({bands, bands, bands});
    EXPECT_THAT(chart.textAt(3.72).toStdString(), StartsWith("3.70 \u2026 3.75 V\nall: 75.0 %\nlowest: 75.0 %"));
    EXPECT_THAT(chart.textAt(3.76).toStdString(), HasSubstr("25.0 %"));
}

TEST_F(AnalysisPageTest, ThePassportSaysWhatChangedAndFilesALogOnce)
{
    const std::uint32_t serial = timeline->snapshot().serial.value;
    passport::Visit before;
    before.serial = serial;
    before.begin = units::WallTime(std::chrono::hours(1));
    before.end = units::WallTime(std::chrono::hours(2));
    before.spread_mV = 12.0;
    for (std::size_t cell = 0; cell < SyntheticPack::cellCount; ++cell) {
        before.cells.push_back({units::cellAt(cell), cell == oddCell ? -4.0 : 0.0, std::nullopt});
    }
    const passport::Passport files(passports);
    ASSERT_TRUE(files.add(before));
    moment.log = QStringLiteral("visit.log");
    ASSERT_TRUE(analysed());
    page.showView(AnalysisPage::Passport);
    page.refresh(moment);
    EXPECT_THAT(page.passport().headline().toStdString(), HasSubstr("from -4 to -19 mV"));
    QTableView& visits = table("visits");
    ASSERT_EQ(visits.model()->rowCount(), 2);
    EXPECT_TRUE(visits.model()->index(0, VisitModel::When).data(Qt::FontRole).value<QFont>().bold()) << "it is shown";
    EXPECT_TRUE(visits.model()
                    ->index(0, VisitModel::Worst)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("N00\u00B7C05 -19 mV")));
    EXPECT_EQ(visits.model()->index(1, VisitModel::Spread).data().toString(), QStringLiteral("12.0"));
    EXPECT_EQ(visits.model()->index(1, VisitModel::Parameters).data().toString(), QStringLiteral("not read"));
    EXPECT_THAT(exported("visits.csv").toStdString(), HasSubstr("N00\u00B7C05 -4.0"));

    visits.setCurrentIndex(visits.model()->index(1, 0));
    EXPECT_THAT(page.findChild<QLabel*>(QStringLiteral("visitDetails"))->text().toStdString(),
                HasSubstr("worst five N00\u00B7C05 -4 mV"));
    auto* file = page.findChild<QPushButton*>(QStringLiteral("fileVisit"));
    ASSERT_TRUE(file->isEnabled());
    file->click();
    page.refresh(moment);
    EXPECT_EQ(files.visits(serial, false).size(), 2U);
    EXPECT_FALSE(file->isEnabled());
    EXPECT_EQ(visits.model()->rowCount(), 2);

    page.spans().choose(SpanBar::Chosen); // not the whole visit: nothing of it may be filed
    ASSERT_TRUE(analysed());
    page.refresh(moment);
    EXPECT_FALSE(file->isEnabled());
}

TEST_F(AnalysisPageTest, TheArrowOfSortingStandsBesideTheFirstLineOfTheHead)
{
    ASSERT_TRUE(analysed());
    const auto* heads = qobject_cast<SortHeader*>(table("cells").horizontalHeader());
    ASSERT_NE(heads, nullptr);
    const QRect section(heads->sectionViewportPosition(1), 0, heads->sectionSize(1), heads->height());
    const QRect arrow = heads->arrowIn(section, 1);
    EXPECT_TRUE(section.contains(arrow));
    EXPECT_LT(arrow.bottom(), section.center().y());
    EXPECT_LT(arrow.right(), section.center().x()) << "the text stands at the right";
}

} // namespace

} // namespace packdeck::ui
