// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signals of any DBC in the trends: added, dropped, measured, kept as layouts, exported.

#include <gtest/gtest.h>

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "support/shared_data.h"
#include "telemetry/history.h"
#include "telemetry/measurement.h"
#include "telemetry/pack_snapshot.h"
#include "tests/ui/sample_drive.h"
#include "tests/ui/trends/trends_desk.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;
using units::Timestamp;

telemetry::Timeline& drive()
{
    static const auto timeline = test::recordedDrive({"sim0", 30s});
    return *timeline;
}

const SignalChoice cellVoltage{0, 0x629, QStringLiteral("Node3CellVoltages1"), QStringLiteral("Node3Cell01")};

struct SignalTrendsTest : TrendsDesk
{
    bool simulated = true;

    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(TrendsDesk::SetUp());
        refresh();
    }

    [[nodiscard]] Moment moment() const
    {
        Moment result = momentAt(drive(), drive().now());
        result.simulated = simulated;
        return result;
    }

    /// The lines of what the page writes to a file of this name.
    QList<QByteArray> exported(const QString& name)
    {
        const QString path = folder.filePath(name);
        page.exportData(path);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !page.dataJob().isRunning(); }));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().trimmed().split('\n');
    }

    void refresh()
    {
        page.refresh(moment());
        QCoreApplication::processEvents();
        page.refresh(moment());
        QCoreApplication::processEvents();
    }

    /// The first signal of the shelf's book with such a name.
    void find(const QString& name)
    {
        auto* line = page.findChild<QLineEdit*>(QStringLiteral("findSignal"));
        ASSERT_NE(line, nullptr);
        line->setFocus();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        refresh();
    }

    /// The figure below a signal's name.
    [[nodiscard]] QString measured(const QString& name, const QString& head) const
    {
        const auto* table = page.findChild<QTableWidget*>(QStringLiteral("measure"));
        for (int column = 0; column < table->columnCount(); ++column) {
            for (int row = 0; row + 1 < table->rowCount(); ++row) {
                if (table->horizontalHeaderItem(column)->text() == head && table->columnSpan(row, 0) > 1 &&
                    table->item(row, 0)->text().startsWith(name)) {
                    return table->item(row + 1, column)->text();
                }
            }
        }
        return {};
    }

    void click(units::Duration at, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect area = page.plot().paneArea(TrendPlot::Spread);
        const int x = static_cast<int>(std::lround(page.plot().xOf(Timestamp(at))));
        QTest::mouseClick(const_cast<TrendPlot*>(&page.plot()), Qt::LeftButton, modifiers, {x, area.center().y()});
        refresh();
    }

    void takePicture(const QString& name)
    {
        const QString pictures = qEnvironmentVariable("PACKDECK_PICTURES");
        if (!pictures.isEmpty()) {
            QDir().mkpath(pictures);
            page.grab().save(QStringLiteral("%1/%2.png").arg(pictures, name));
        }
    }
};

TEST_F(SignalTrendsTest, AreFoundByNameAndDrawnByUnit)
{
    QTest::keyClick(&page, Qt::Key_S);
    ASSERT_NO_FATAL_FAILURE(find(QStringLiteral("Node3Cell01")));
    ASSERT_NO_FATAL_FAILURE(find(QStringLiteral("node4cell02")));
    ASSERT_NO_FATAL_FAILURE(find(QStringLiteral("InstantaneousCurrent")));
    auto& extra = page.extraSignals();
    ASSERT_EQ(extra.set().entries().size(), 3U);
    EXPECT_EQ(extra.plot().paneCount(), 2U) << "volts together, amps apart";
    EXPECT_TRUE(extra.plot().isVisible());
    for (int i = 0; i < extra.plot().graphCount(); ++i) {
        EXPECT_GT(extra.plot().graph(i)->dataCount(), 50) << i;
    }
    EXPECT_EQ(extra.overlay().content().heads.size(), 2U);
    EXPECT_EQ(extra.overlay().content().heads.front().entries.size(), 2U);
    takePicture(QStringLiteral("signals-in-trends"));
}

TEST_F(SignalTrendsTest, AreDroppedOnThePage)
{
    const std::unique_ptr<QMimeData> data(toMimeData({cellVoltage}));
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&page, &drop);
    refresh();
    ASSERT_EQ(page.extraSignals().set().entries().size(), 1U);
    EXPECT_EQ(page.extraSignals().set().entries().front().choice.field, cellVoltage.field);
    const QMimeData other;
    QDragEnterEvent foreign({100, 100}, Qt::CopyAction, &other, Qt::LeftButton, {});
    foreign.ignore();
    QApplication::sendEvent(&page, &foreign);
    EXPECT_FALSE(foreign.isAccepted());
}

TEST_F(SignalTrendsTest, HaveRoomForEveryPane)
{
    QTest::keyClick(&page, Qt::Key_S);
    int least = 1000;
    for (const char* name : {"Node3Cell01", "InstantaneousCurrent", "Node3Temp01"}) {
        ASSERT_NO_FATAL_FAILURE(find(QString::fromLatin1(name)));
        const auto& plot = page.extraSignals().plot();
        for (std::size_t pane = 0; pane < plot.paneCount(); ++pane) {
            least = std::min(least, plot.paneArea(pane).height());
        }
    }
    EXPECT_EQ(page.extraSignals().plot().paneCount(), 3U);
    EXPECT_GE(least, 50) << "a line in less is none";
    EXPECT_GE(page.plot().height(), 260);
    EXPECT_EQ(page.extraSignals().overlay().content().heads.back().title, QStringLiteral("°C"));
}

TEST_F(SignalTrendsTest, LeaveByTheKeyboard)
{
    QTest::keyClick(&page, Qt::Key_S);
    ASSERT_NO_FATAL_FAILURE(find(QStringLiteral("Node3Cell01")));
    auto* list = page.findChild<QListWidget*>(QStringLiteral("chosenSignals"));
    ASSERT_EQ(list->count(), 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    refresh();
    EXPECT_EQ(list->count(), 0);
    EXPECT_FALSE(page.extraSignals().plot().isVisible());
}

TEST_F(SignalTrendsTest, AreMeasuredBetweenTheCursors)
{
    QTest::keyClick(&page, Qt::Key_S);
    ASSERT_NO_FATAL_FAILURE(find(QStringLiteral("InstantaneousCurrent")));
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_2); // one minute: all of it
    refresh();
    click(12s);
    click(25s, Qt::ShiftModifier);
    ASSERT_TRUE(page.pinned());
    ASSERT_TRUE(page.second());
    const double hours = units::toSeconds(*page.second() - *page.pinned()) / 3600.0;
    EXPECT_NEAR(hours * 3600.0, 13.0, 0.3);
    const QString integral = measured(QStringLiteral("Pack current"), QStringLiteral("Integral"));
    EXPECT_TRUE(integral.endsWith(QStringLiteral(" Ah"))) << qPrintable(integral);
    const double mean = measured(QStringLiteral("Pack current"), QStringLiteral("Mean")).toDouble();
    EXPECT_NEAR(integral.section(QLatin1Char(' '), 0, 0).toDouble(), mean * hours, 0.002);
    EXPECT_TRUE(measured(QStringLiteral("Pack power"), QStringLiteral("Integral")).endsWith(QStringLiteral(" Wh")));
    EXPECT_FALSE(measured(QStringLiteral("InstantaneousCurrent"), QStringLiteral("Mean")).isEmpty());
    const auto* table = page.findChild<QTableWidget*>(QStringLiteral("measure"));
    int columns = 0;
    for (int column = 0; column < table->columnCount(); ++column) {
        columns += table->columnWidth(column);
    }
    EXPECT_LE(columns, table->viewport()->width()) << "all figures in sight without scrolling";
    EXPECT_TRUE(page.overlay().content().second) << "drawn too";
    takePicture(QStringLiteral("measure"));
}

TEST_F(SignalTrendsTest, GetAnAxisOfTheirOwnOnDemand)
{
    QTest::keyClick(&page, Qt::Key_S);
    ASSERT_NO_FATAL_FAILURE(find(QStringLiteral("BatteryVoltage")));
    ASSERT_NO_FATAL_FAILURE(find(QStringLiteral("Node3Cell01")));
    auto& extra = page.extraSignals();
    EXPECT_EQ(extra.plot().paneCount(), 1U) << "both are volts";
    auto* list = page.findChild<QListWidget*>(QStringLiteral("chosenSignals"));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_X);
    refresh();
    ASSERT_EQ(extra.plot().paneCount(), 2U);
    const auto& heads = extra.overlay().content().heads;
    ASSERT_EQ(heads.size(), 2U);
    EXPECT_TRUE(heads[0].entries.front().text.startsWith(QStringLiteral("BatteryVoltage")));
    EXPECT_TRUE(heads[1].entries.front().text.startsWith(QStringLiteral("Node3Cell01")));
    const auto& axes = extra.set().axes();
    EXPECT_EQ(axes[0].unit, axes[1].unit);
    EXPECT_NE(axes[0].name(), axes[1].name()) << "each keeps a range of its own";

    const SignalChoices kept = choicesFrom(toJson(extra.set().choices())); // as a layout keeps them
    EXPECT_EQ(kept, extra.set().choices());
    EXPECT_EQ(kept[1].axis, 1);
    page.addSignals({cellVoltage});
    EXPECT_EQ(extra.set().entries().size(), 2U) << "on another axis it is the same signal";
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("ownAxis")), Qt::LeftButton);
    refresh();
    EXPECT_EQ(extra.plot().paneCount(), 1U);
}

// The vendor's logs number buses by who spoke first, and a pack may have another base.
TEST_F(SignalTrendsTest, OfALayoutAreFoundWhereThePackIsNow)
{
    SignalChoice elsewhere = cellVoltage;
    elsewhere.bus = 3;
    elsewhere.key = 0x229;
    page.addSignals({elsewhere});
    refresh();
    const auto& entry = page.extraSignals().set().entries().front();
    EXPECT_TRUE(entry.isKnown);
    EXPECT_EQ(entry.key, cellVoltage.key);
    EXPECT_GT(page.extraSignals().plot().graph(0)->dataCount(), 50);
    EXPECT_EQ(entry.choice, elsewhere) << "the layout stays what it was";
}

TEST_F(SignalTrendsTest, OfAForeignDbcAreFoundOnTheBusTheyAreOn)
{
    QFile file(folder.filePath(QStringLiteral("user.dbc")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("VERSION \"\"\nBU_: E\nBO_ 291 Motor: 8 E\n SG_ MotorSpeed : 0|16@1+ (1,0) [0|0] \"rpm\" E\n");
    file.close();
    shelf.load(file.fileName());
    telemetry::TimelineOptions options;
    telemetry::Timeline other(options);
    for (int i = 0; i < 100; ++i) {
        can::Frame frame;
        frame.bus = 2;
        frame.id = 291;
        frame.length = 8;
        frame.time = i * 100'000;
        frame.data[0] = static_cast<std::uint8_t>(i);
        other.ingestLog({&frame, 1});
    }
    SignalSet set;
    set.add({0, 291, QStringLiteral("Motor"), QStringLiteral("MotorSpeed")});
    set.resolve(*shelf.book(), other.history(), {}, {});
    ASSERT_TRUE(set.entries().front().isKnown);
    EXPECT_EQ(set.entries().front().bus, 2);
    EXPECT_FALSE(set.isHeardElsewhere(other.history()));
    EXPECT_DOUBLE_EQ(other.history().valueAt(set.refs().front(), other.now())->value, 99.0);
}

TEST_F(SignalTrendsTest, TheHeadOfAPaneCoversNoTrace)
{
    page.addSignals({cellVoltage});
    refresh();
    for (const TrendOverlay* overlay :
         std::initializer_list<const TrendOverlay*>{&page.overlay(), &page.extraSignals().overlay()}) {
        QImage words(overlay->size(), QImage::Format_ARGB32_Premultiplied);
        words.fill(Qt::transparent);
        const_cast<TrendOverlay*>(overlay)->render(&words, {}, {}, QWidget::RenderFlags());
        ASSERT_FALSE(overlay->content().heads.empty());
        for (const TrendOverlay::Head& head : overlay->content().heads) {
            const auto inked = [&words](const QRect& area) {
                int count = 0;
                for (int y = area.top(); y <= area.bottom(); ++y) {
                    for (int x = area.left(); x <= area.right(); ++x) {
                        count += qAlpha(words.pixel(x, y)) > 0 ? 1 : 0;
                    }
                }
                return count;
            };
            constexpr int titleWidth = 60;
            const QRect above(head.area.left(), head.area.top() - TrendPane::headHeight, titleWidth,
                              TrendPane::headHeight);
            EXPECT_GT(inked(above), 0) << qPrintable(head.title);
            EXPECT_EQ(inked(above.translated(0, TrendPane::headHeight)), 0) << qPrintable(head.title);
        }
    }
}

TEST_F(SignalTrendsTest, CellsThatAreChosenAreMeasuredToo)
{
    QTest::keyClick(&page, Qt::Key_S);
    selection.toggle({{3}, 0});
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_2);
    refresh();
    click(12s);
    click(25s, Qt::ShiftModifier);
    const QString name = QStringLiteral("N03\u00b7C01");
    const double mean = measured(name, QStringLiteral("Mean")).toDouble();
    EXPECT_GT(mean, 2500.0);
    EXPECT_LT(mean, 4300.0);
    EXPECT_LE(measured(name, QStringLiteral("Min")).toDouble(), mean);
}

TEST_F(SignalTrendsTest, AreKeptAsALayoutByName)
{
    QTest::keyClick(&page, Qt::Key_S);
    ASSERT_NO_FATAL_FAILURE(find(QStringLiteral("Node3Cell01")));
    auto* layout = page.findChild<QComboBox*>(QStringLiteral("layout"));
    layout->setEditText(QStringLiteral("cell three"));
    selection.select({{5}, 2});
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_A);
    QTest::keyClick(&page, Qt::Key_2);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("saveLayout")), Qt::LeftButton);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("removeSignal")), Qt::LeftButton);
    refresh();
    EXPECT_TRUE(page.extraSignals().set().entries().empty());

    TrendsPage another(theme, selection, shelf, settings); // the next start
    auto* choices = another.findChild<QComboBox*>(QStringLiteral("layout"));
    const int index = choices->findText(QStringLiteral("cell three"));
    ASSERT_GE(index, 0);
    selection.clear();
    emit choices->activated(index);
    EXPECT_EQ(another.plot().cellsView(), TrendPlot::CellsView::Traces);
    EXPECT_EQ(another.window().preset(), TrendWindow::Preset::OneMinute);
    EXPECT_EQ(selection.cells(), (std::vector<units::CellIndex>{{{5}, 2}}));
    ASSERT_EQ(another.extraSignals().set().entries().size(), 1U);
    EXPECT_EQ(another.extraSignals().set().entries().front().choice.field, QStringLiteral("Node3Cell01"));
    choices->setEditText(QStringLiteral("cell three"));
    QTest::mouseClick(another.findChild<QPushButton*>(QStringLiteral("deleteLayout")), Qt::LeftButton);
    EXPECT_EQ(LayoutStore(settings).names(), QStringList());
}

TEST_F(SignalTrendsTest, AreExportedAsPicturesWithTheMarkOfASimulation)
{
    page.addSignals({cellVoltage});
    refresh();
    for (const char* ending : {"png", "svg", "pdf"}) {
        const QString path = folder.filePath(QStringLiteral("picture.") + QLatin1String(ending));
        EXPECT_EQ(page.exportPicture(path), QString()) << ending;
        EXPECT_GT(QFileInfo(path).size(), 5000) << ending;
    }
    QFile svg(folder.filePath(QStringLiteral("picture.svg")));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    EXPECT_TRUE(text.contains("SIMULATED"));
    EXPECT_TRUE(text.contains("Node3Cell01"));
    EXPECT_TRUE(text.contains("live session")) << "what it shows stands below";
    EXPECT_TRUE(text.contains("BMU 1234"));
    EXPECT_FALSE(QImage(folder.filePath(QStringLiteral("picture.png"))).isNull());
    EXPECT_FALSE(page.exportPicture(folder.filePath(QStringLiteral("picture.txt"))).isEmpty());
    EXPECT_FALSE(page.exportPicture(QStringLiteral("/nowhere/picture.png")).isEmpty());
    simulated = false;
    refresh();
    EXPECT_EQ(page.exportPicture(svg.fileName()), QString());
    QFile real(svg.fileName());
    ASSERT_TRUE(real.open(QIODevice::ReadOnly));
    EXPECT_FALSE(real.readAll().contains("SIMULATED"));
}

TEST_F(SignalTrendsTest, AreExportedAsDataWithUnits)
{
    page.addSignals({cellVoltage});
    refresh();
    const QList<QByteArray> lines = exported(QStringLiteral("data.csv"));
    ASSERT_GT(lines.size(), 1);
    const QList<QByteArray> head = lines.front().trimmed().split(',');
    EXPECT_EQ(head.front(), "time_s");
    EXPECT_TRUE(head.contains("current [A]"));
    const auto cell = head.indexOf("Node3Cell01 [V]");
    ASSERT_GE(cell, 0);
    EXPECT_EQ(head.back(), "source");
    int samples = 0;
    double before = -1.0;
    for (const QByteArray& line : lines.mid(1)) {
        const QList<QByteArray> values = line.trimmed().split(',');
        ASSERT_EQ(values.size(), head.size());
        EXPECT_EQ(values.back(), "SIMULATED");
        EXPECT_GT(values.front().toDouble(), before);
        before = values.front().toDouble();
        samples += values[cell].isEmpty() ? 0 : 1;
    }
    const auto ref = page.extraSignals().set().entries().front().ref;
    const auto raw = drive().history().samples(ref, Timestamp(0s), Timestamp(30s), 100'000);
    EXPECT_EQ(samples, std::count_if(raw.begin(), raw.end(), [](const auto& s) { return s.value == s.value; }))
        << "every raw sample";
}

TEST_F(SignalTrendsTest, AreExportedInRowsOfEqualDistance)
{
    page.addSignals({cellVoltage});
    refresh();
    page.findChild<QComboBox*>(QStringLiteral("exportRows"))->setCurrentIndex(1);
    page.findChild<QSpinBox*>(QStringLiteral("exportPeriod"))->setValue(500);
    const QList<QByteArray> lines = exported(QStringLiteral("rows.csv"));
    ASSERT_GT(lines.size(), 50);
    const QList<QByteArray> head = lines.front().trimmed().split(',');
    EXPECT_EQ(head.at(1), "time");
    const auto cell = head.indexOf("Node3Cell01 [V]");
    const auto current = head.indexOf("current [A]");
    ASSERT_GE(cell, 0);
    ASSERT_GE(current, 0);
    int filled = 0;
    for (int i = 2; i < lines.size(); ++i) {
        const QList<QByteArray> values = lines[i].trimmed().split(',');
        EXPECT_NEAR(values.front().toDouble() - lines[i - 1].trimmed().split(',').front().toDouble(), 0.5, 1e-6);
        filled += values[cell].isEmpty() || values[current].isEmpty() ? 0 : 1;
    }
    EXPECT_GT(filled, 50) << "between its frames a signal holds";
}

TEST_F(SignalTrendsTest, AreExportedForMatlabAndRefusedUnderAnyOtherName)
{
    page.addSignals({cellVoltage});
    refresh();
    EXPECT_TRUE(exported(QStringLiteral("data.mat")).front().startsWith("MATLAB 5.0"));
    page.exportData(folder.filePath(QStringLiteral("data.txt")));
    EXPECT_FALSE(page.dataJob().isRunning());
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("data.txt"))));
}

TEST_F(SignalTrendsTest, AnExportEndsWithItsTimeline)
{
    page.addSignals({cellVoltage});
    refresh();
    page.exportData(folder.filePath(QStringLiteral("data.csv")));
    page.reset();
    EXPECT_FALSE(page.dataJob().isRunning());
    EXPECT_EQ(page.findChild<QPushButton*>(QStringLiteral("exportData"))->text(), QStringLiteral("Data\u2026"));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("data.csv.part"))));
}

TEST_F(SignalTrendsTest, SayWhenNoLoadedDbcHasThem)
{
    page.addSignals({{0, 0x123, QStringLiteral("Gone"), QStringLiteral("Speed")}});
    refresh();
    EXPECT_TRUE(page.findChild<QListWidget*>(QStringLiteral("chosenSignals"))
                    ->item(0)
                    ->text()
                    .contains(QStringLiteral("no loaded DBC has it")));
    QFile file(folder.filePath(QStringLiteral("user.dbc")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("VERSION \"\"\nBU_: E\nBO_ 291 Gone: 8 E\n SG_ Speed : 0|16@1+ (1,0) [0|0] \"rpm\" E\n");
    file.close();
    shelf.load(file.fileName());
    refresh();
    EXPECT_TRUE(page.extraSignals().set().entries().front().isKnown);
    EXPECT_EQ(page.extraSignals().plot().paneCount(), 1U);
}

// A recorded charge: what is integrated from the pack's current is what its unit counted.
TEST_F(SignalTrendsTest, IntegrateARecordedCurrentToTheChargeThatItsUnitCounted)
{
    const auto file = test::sharedData("logs/RawDataLog-20190708-1957-small-pack.txt");
    if (file.empty()) {
        GTEST_SKIP() << "the recorded logs are not beside the sources";
    }
    const auto opened = test::openedLog(file);
    telemetry::Timeline& log = *opened;
    Moment moment = momentAt(log, log.now());
    moment.log = QStringLiteral("small-pack.txt");
    moment.live = false;
    moment.replay = true;
    const auto show = [&] {
        for (int i = 0; i < 2; ++i) {
            page.refresh(moment);
            QCoreApplication::processEvents();
        }
    };
    const auto choice = [&moment](std::uint32_t key, const char* message, const char* field) {
        return SignalChoice{moment.snapshot->id.bus, key, QString::fromLatin1(message), QString::fromLatin1(field)};
    };
    page.addSignals(
        {choice(0x6F4, "PackStateOfCharge", "AmpHoursUsed"), choice(0x6FA, "PackVoltageCurrent", "BatteryVoltage"),
         choice(0x602, "Node0CellVoltages1", "Node0Cell01"), choice(0x505, "DriverControlsCommand", "BMSCommand")});
    show();
    page.findChild<QListWidget*>(QStringLiteral("chosenSignals"))->setCurrentRow(2);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("ownAxis")), Qt::LeftButton);
    show();
    auto& extra = page.extraSignals();
    EXPECT_EQ(extra.plot().paneCount(), 4U) << "Ah; V twice; a word";
    for (int i = 0; i < extra.plot().graphCount(); ++i) {
        EXPECT_GT(extra.plot().graph(i)->dataCount(), 50) << i;
    }
    // What the page showed before was another pack, which tells its cells ten times a second.
    for (const QCPGraph* graph : page.plot().pane(TrendPlot::Cells).area().graphs()) {
        const auto points = graph->data();
        EXPECT_EQ(std::count_if(points->constBegin(), points->constEnd(),
                                [](const QCPGraphData& point) { return point.key < 190.0 && std::isnan(point.value); }),
                  0)
            << "no gap between two frames of a second";
    }
    const auto charge = [&](units::Duration at) {
        return log.history().valueAt(extra.set().refs().front(), Timestamp(at)).value().value;
    };
    constexpr units::Duration from = 5s;
    constexpr units::Duration to = 195s;
    const auto current = telemetry::SignalRef::of(moment.snapshot->id, binding::Quantity::Current);
    const double integral =
        telemetry::measure(log.history(), current, Timestamp(from), Timestamp(to)).integral / 3600.0;
    EXPECT_NEAR(integral, charge(to) - charge(from), 0.02 * std::abs(integral));
    EXPECT_LT(integral, -0.01) << "it charges";

    moment.cursor = Timestamp(from);
    show();
    const QRect area = page.plot().paneArea(TrendPlot::Spread);
    const int x = static_cast<int>(std::lround(page.plot().xOf(Timestamp(to))));
    QTest::mouseClick(const_cast<TrendPlot*>(&page.plot()), Qt::LeftButton, Qt::ShiftModifier, {x, area.center().y()});
    show();
    EXPECT_TRUE(
        measured(QStringLiteral("Pack power (voltage"), QStringLiteral("Integral")).endsWith(QStringLiteral(" Wh")));
    takePicture(QStringLiteral("recorded-charge"));
    const QString pictures = qEnvironmentVariable("PACKDECK_PICTURES", folder.path());
    for (const char* ending : {"png", "svg", "pdf"}) {
        EXPECT_EQ(page.exportPicture(pictures + QStringLiteral("/recorded.") + QLatin1String(ending)), QString());
    }
    const QList<QByteArray> lines = exported(QStringLiteral("recorded.csv"));
    EXPECT_TRUE(lines.front().contains("AmpHoursUsed [Ah]"));
    EXPECT_GT(lines.size(), 2000);
}

TEST(IntegralUnits, OfAmpsAndWattsCountHours)
{
    EXPECT_EQ(integralUnit(QStringLiteral("A")).unit, QStringLiteral("Ah"));
    EXPECT_DOUBLE_EQ(integralUnit(QStringLiteral("A")).perSecond, 1.0 / 3600.0);
    EXPECT_EQ(integralUnit(QStringLiteral("kW")).unit, QStringLiteral("kWh"));
    EXPECT_EQ(integralUnit(QStringLiteral("mA")).unit, QStringLiteral("mAh"));
    EXPECT_EQ(integralUnit(QStringLiteral("V")).unit, QStringLiteral("V\u00B7s"));
    EXPECT_DOUBLE_EQ(integralUnit(QStringLiteral("V")).perSecond, 1.0);
    EXPECT_EQ(integralUnit({}).unit, QStringLiteral("s"));
}

} // namespace

} // namespace packdeck::ui
