// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Trace page on a recorded drive, driven as a user would, offscreen. With PACKDECK_PICTURES set it leaves pictures
// there.

#include <memory>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "telemetry/timeline.h"
#include "tests/ui/sample_drive.h"
#include "ui/trace/byte_heat_delegate.h"
#include "ui/trace/frame_model.h"
#include "ui/trace/id_model.h"
#include "ui/trace/trace_page.h"

using namespace packdeck;
using namespace packdeck::ui;
using namespace std::chrono_literals;

namespace {

using Reporting = QAbstractItemModelTester::FailureReportingMode;

constexpr const char* userDbc = R"(VERSION ""
BU_: ECU
BO_ 1542 Twin: 8 ECU
 SG_ TwinSignal : 0|8@1+ (1,0) [0|255] "" ECU
BO_ 2000 Wheel: 8 ECU
 SG_ WheelSpeed : 0|16@1+ (0.01,0) [0|655] "km/h" ECU
)";

class Trace : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        test::DriveOptions options;
        options.length = 20s;
        drive = test::recordedDrive(options);
    }

    static void TearDownTestSuite() { drive.reset(); }

    void SetUp() override
    {
        ASSERT_TRUE(folder.isValid());
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        shelf = std::make_unique<DbcShelf>(*settings);
        theme.install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        page = std::make_unique<TracePage>(theme, *shelf, *settings);
        page->resize(1232, 690);
        page->show();
        QApplication::setActiveWindow(page.get()); // shortcuts work in the active window only
        refresh();
    }

    /// The live page, or at the cursor in the past.
    void refresh(std::optional<units::Duration> cursor = std::nullopt)
    {
        show(cursor.value_or(drive->now().time_since_epoch()), !cursor);
    }

    void show(units::Duration instant, bool live)
    {
        Moment moment;
        moment.timeline = drive.get();
        moment.now = drive->now();
        moment.live = live;
        moment.cursor = units::Timestamp(instant);
        moment.replay = true; // all of it has come
        page->refresh(moment);
        QCoreApplication::processEvents();
    }

    template <typename Widget>
    Widget& part(const char* name)
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void filter(const QString& text)
    {
        auto& line = part<QLineEdit>("filter");
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, text);
        refresh();
    }

    [[nodiscard]] QAbstractItemModel& shownIds() { return *part<QTreeView>("ids").model(); }

    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QString loadDbc(const QByteArray& text, const QString& name = QStringLiteral("user.dbc"))
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        shelf->load(path);
        return path;
    }

    void takePicture(const QString& name)
    {
        const QString pictures = qEnvironmentVariable("PACKDECK_PICTURES");
        if (!pictures.isEmpty()) {
            QDir().mkpath(pictures);
            page->grab().save(QStringLiteral("%1/%2.png").arg(pictures, name));
        }
    }

    static std::unique_ptr<telemetry::Timeline> drive;

    Theme theme;
    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<DbcShelf> shelf;
    std::unique_ptr<TracePage> page;
};

std::unique_ptr<telemetry::Timeline> Trace::drive;

TEST_F(Trace, ModelsKeepTheRulesOfQt)
{
    const QAbstractItemModelTester ids(&page->ids(), Reporting::Fatal);
    const QAbstractItemModelTester shown(&shownIds(), Reporting::Fatal);
    const QAbstractItemModelTester frames(&page->frames(), Reporting::Fatal);
    page->showView(TracePage::View::List);
    refresh();
    filter(QStringLiteral("cell01>0"));
    filter(QStringLiteral("id:606"));
    page->showView(TracePage::View::ById);
    refresh(5s);
    loadDbc(userDbc);
    refresh();
    page->reset();
    refresh();
    EXPECT_GT(page->ids().rowCount(), 100);
}

TEST_F(Trace, RowsOfAGrowingAndForgettingHistoryKeepTheRulesOfQt)
{
    telemetry::History history(300'000);
    FrameModel model(theme);
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    can::Frame frame;
    frame.length = 8;
    std::int64_t at = 0;
    for (int round = 0; round < 60; ++round) {
        for (int i = 0; i < 700; ++i, at += 1000) {
            frame.id = static_cast<std::uint32_t>(i % 7);
            frame.data[0] = static_cast<std::uint8_t>(i);
            history.append(frame, units::Timestamp(units::Duration(at)));
        }
        model.update(history, units::Timestamp(units::Duration(at)));
        const auto last = model.frameAt(model.rowCount() - 1);
        ASSERT_TRUE(last);
        EXPECT_EQ(last->at.time_since_epoch().count(), at - 1000);
        ASSERT_TRUE(model.frameAt(0));
        EXPECT_LE(model.frameAt(0)->at, model.frameAt(1)->at);
    }
    EXPECT_LT(model.rowCount(), 60 * 700);
}

TEST_F(Trace, EqualRowsStandInTheOrderOfTheirIds)
{
    auto& tree = part<QTreeView>("ids");
    const auto idsOfEqualCounts = [this](Qt::SortOrder order) {
        part<QTreeView>("ids").sortByColumn(IdModel::Count, order);
        std::vector<qulonglong> ids;
        for (int row = 1; row < shownIds().rowCount(); ++row) {
            const auto key = [&](int at, int column) {
                return shownIds().index(at, column).data(IdModel::SortRole).toULongLong();
            };
            if (key(row, IdModel::Count) == key(row - 1, IdModel::Count)) {
                EXPECT_LT(key(row - 1, IdModel::Id), key(row, IdModel::Id));
                ids.push_back(key(row, IdModel::Id));
            }
        }
        return ids;
    };
    tree.sortByColumn(IdModel::Name, Qt::DescendingOrder);
    EXPECT_GT(idsOfEqualCounts(Qt::DescendingOrder).size(), 50U);
    EXPECT_GT(idsOfEqualCounts(Qt::AscendingOrder).size(), 50U);
}

TEST_F(Trace, AFilterLeavesTheListAtItsInstant)
{
    page->showView(TracePage::View::List);
    refresh();
    auto& list = part<QTableView>("frames");
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum() / 2);
    const auto top = [&] { return page->frames().frameAt(list.verticalScrollBar()->value())->at; };
    const units::Timestamp before = top();
    ASSERT_GT(before, units::Timestamp(5s));
    filter(QStringLiteral("id:606")); // ten times a second
    while (page->frames().progress() < 1.0) {
        refresh();
    }
    refresh();
    EXPECT_GE(top(), before);
    EXPECT_LT(top() - before, 200ms);
    filter({});
    EXPECT_GE(top(), before);
    EXPECT_LT(top() - before, 200ms);
}

TEST_F(Trace, ShowsEveryIdWithItsSignals)
{
    filter(QStringLiteral("name:BMSInfo"));
    ASSERT_EQ(shownIds().rowCount(), 1);
    auto& tree = part<QTreeView>("ids");
    const QModelIndex row = shownIds().index(0, 0);
    EXPECT_EQ(row.data().toString(), QStringLiteral("606"));
    EXPECT_EQ(row.siblingAtColumn(IdModel::Direction).data().toString(), QStringLiteral("Rx"));
    EXPECT_EQ(row.siblingAtColumn(IdModel::Note).data().toString(), QString());
    tree.setFocus();
    tree.setCurrentIndex(row);
    QTest::keyClick(&tree, Qt::Key_Right);
    EXPECT_TRUE(tree.isExpanded(row));
    ASSERT_GT(shownIds().rowCount(row), 30);
    const QModelIndexList enabled = shownIds().match(shownIds().index(0, 0, row), Qt::DisplayRole,
                                                     QStringLiteral("BMSStateENABLED"), 1, Qt::MatchExactly);
    ASSERT_EQ(enabled.size(), 1);
    EXPECT_TRUE(enabled.front().siblingAtColumn(IdModel::Name).data().toString().contains(QLatin1Char('1')))
        << "the drive ends in ENABLED";
    takePicture(QStringLiteral("signals"));
}

TEST_F(Trace, TellsValuesWithTheirUnits)
{
    filter(QStringLiteral("signal:Node3Cell01"));
    ASSERT_EQ(shownIds().rowCount(), 1);
    const QModelIndex field = shownIds().index(0, IdModel::Name, shownIds().index(0, 0));
    EXPECT_TRUE(field.data().toString().endsWith(QStringLiteral(" V"))) << qPrintable(field.data().toString());
    const double volts = field.data().toString().section(QLatin1Char(' '), 0, 0).toDouble();
    EXPECT_GT(volts, 3.0);
    EXPECT_LT(volts, 4.3);
}

TEST_F(Trace, FiltersAsItIsTypedAndSaysWhereAFilterIsWrong)
{
    const int all = shownIds().rowCount();
    filter(QStringLiteral("id:0x600..0x60F"));
    const int some = shownIds().rowCount();
    EXPECT_GT(some, 5);
    EXPECT_LT(some, 17);
    filter(QStringLiteral("id:0x600..0x60F \""));
    EXPECT_EQ(shownIds().rowCount(), some) << "the last good one stays in force";
    EXPECT_TRUE(says(QStringLiteral("Column 17")));
    filter(QStringLiteral("torque>3"));
    EXPECT_EQ(shownIds().rowCount(), 0);
    EXPECT_TRUE(says(QStringLiteral("no loaded DBC has a signal \"torque\"")));
    filter({});
    EXPECT_EQ(shownIds().rowCount(), all);
    EXPECT_FALSE(says(QStringLiteral("Column")));
}

TEST_F(Trace, SortsByEveryColumn)
{
    auto& tree = part<QTreeView>("ids");
    for (int column = 0; column < IdModel::ColumnCount; ++column) {
        tree.sortByColumn(column, Qt::DescendingOrder);
        QVariant before;
        for (int row = 0; row < shownIds().rowCount(); ++row) {
            const QVariant key = shownIds().index(row, column).data(IdModel::SortRole);
            if (before.isValid() && before.typeId() != QMetaType::QString) {
                EXPECT_GE(before.toLongLong(), key.toLongLong()) << column;
            }
            before = key;
        }
    }
}

TEST_F(Trace, ListsEveryFrameInTheOrderOfTime)
{
    QTest::keyClick(page.get(), Qt::Key_L);
    refresh();
    const FrameModel& frames = page->frames();
    EXPECT_EQ(static_cast<std::uint64_t>(frames.rowCount()), drive->history().frameCount());
    units::Timestamp before{};
    for (int row = 0; row < frames.rowCount(); row += 97) {
        const auto frame = frames.frameAt(row);
        ASSERT_TRUE(frame);
        EXPECT_GE(frame->at, before);
        before = frame->at;
    }
    auto& table = part<QTableView>("frames");
    EXPECT_EQ(table.verticalScrollBar()->value(), table.verticalScrollBar()->maximum()) << "follows";
    takePicture(QStringLiteral("list"));
    filter(QStringLiteral("\"cell\" and value>0"));
    EXPECT_GT(page->frames().rowCount(), 1000);
    EXPECT_LT(static_cast<std::uint64_t>(page->frames().rowCount()), drive->history().frameCount());
}

TEST_F(Trace, ShowsThePastAtTheCursor)
{
    page->showView(TracePage::View::List);
    refresh(7s);
    auto& table = part<QTableView>("frames");
    const int row = table.currentIndex().row();
    ASSERT_GE(row, 1);
    EXPECT_GE(page->frames().frameAt(row)->at, units::Timestamp(7s));
    EXPECT_LT(page->frames().frameAt(row - 1)->at, units::Timestamp(7s));
    EXPECT_TRUE(table.viewport()->rect().intersects(table.visualRect(table.currentIndex())));
    const QSignalSpy cursor(page.get(), &Page::instantRequested);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(cursor.size(), 1);
    page->showView(TracePage::View::ById);
    refresh(7s);
    const auto count = [this] { return page->ids().index(0, IdModel::Count).data().toString().toInt(); };
    const int then = count();
    refresh();
    EXPECT_GT(count(), then);
}

TEST_F(Trace, StandsStillWhilePaused)
{
    QTest::keyClick(page.get(), Qt::Key_Space);
    EXPECT_EQ(part<QToolButton>("pause").text(), QStringLiteral("Follow"));
    const auto count = page->ids().index(0, IdModel::Count).data();
    show(3s, true); // time goes on, the page does not
    EXPECT_EQ(page->ids().index(0, IdModel::Count).data(), count);
    takePicture(QStringLiteral("paused"));
    page->followNow(); // Home, pressed in the window
    EXPECT_EQ(part<QToolButton>("pause").text(), QStringLiteral("Pause"));
    show(3s, true);
    EXPECT_NE(page->ids().index(0, IdModel::Count).data(), count);
}

TEST_F(Trace, CopiesWhatIsChosenAsCandumpWritesIt)
{
    page->showView(TracePage::View::List);
    filter(QStringLiteral("id:606"));
    auto& table = part<QTableView>("frames");
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_EQ(text, page->selectionAsCandump());
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    const QRegularExpression form(QStringLiteral(R"(^\(\d{10}\.\d{6}\) can0 606#[0-9A-F]{16}$)"));
    for (const QString& line : lines) {
        EXPECT_TRUE(form.match(line).hasMatch()) << qPrintable(line);
    }
}

TEST_F(Trace, DecodesByTheUsersDbcBesideThePacks)
{
    filter(QStringLiteral("id:606"));
    const QString path = loadDbc(userDbc);
    refresh();
    ASSERT_EQ(shownIds().rowCount(), 1);
    const QModelIndex row = shownIds().index(0, 0);
    EXPECT_EQ(row.siblingAtColumn(IdModel::Name).data().toString(), QStringLiteral("BMSInfo / Twin"));
    EXPECT_TRUE(row.siblingAtColumn(IdModel::Note).data().toString().startsWith(QStringLiteral("2 owners: ")));
    filter(QStringLiteral("is:contested"));
    EXPECT_EQ(shownIds().rowCount(), 1);
    const DbcShelf again(*settings);
    ASSERT_EQ(again.items().size(), 1U) << "remembered";
    EXPECT_EQ(again.items().front().path, path);
    EXPECT_EQ(again.items().front().messages, 2U);
    shelf->remove(0);
    refresh();
    EXPECT_EQ(shownIds().rowCount(), 0);
}

TEST_F(Trace, NamesWhatIsWrongInADbcByLineAndColumn)
{
    loadDbc("VERSION \"\"\nBO_ 5 A: 8 X\n SG_ Bad : 0|99@1+ (1,0) [0|0] \"\" X\nBO_ 6 B: 8 X\n",
            QStringLiteral("bad.dbc"));
    ASSERT_EQ(shelf->items().size(), 1U);
    ASSERT_FALSE(shelf->items().front().problems.isEmpty());
    const QString first = shelf->items().front().problems.front();
    EXPECT_TRUE(first.startsWith(QStringLiteral("bad.dbc:3:"))) << qPrintable(first);
    ASSERT_GT(part<QListWidget>("dbcProblems").count(), 0);
    EXPECT_EQ(part<QListWidget>("dbcProblems").item(0)->text(), first);
    shelf->load(folder.filePath(QStringLiteral("nothing.dbc")));
    EXPECT_FALSE(shelf->items().back().database);
    EXPECT_EQ(shelf->items().back().problems.size(), 1);
}

TEST_F(Trace, HandsSignalsToTheTrends)
{
    filter(QStringLiteral("signal:Node3Cell01"));
    auto& tree = part<QTreeView>("ids");
    const QModelIndex row = shownIds().index(0, 0);
    tree.setFocus();
    tree.setCurrentIndex(row);
    QTest::keyClick(&tree, Qt::Key_Right);
    QTest::keyClick(&tree, Qt::Key_Down);
    SignalChoices chosen;
    QObject::connect(page.get(), &TracePage::trendsRequested, page.get(),
                     [&chosen](const SignalChoices& choices) { chosen = choices; });
    QTest::keyClick(page.get(), Qt::Key_T);
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen.front().field, QStringLiteral("Node3Cell01"));
    EXPECT_EQ(chosen.front().key, 0x629U);
    const std::unique_ptr<QMimeData> dragged(shownIds().mimeData({shownIds().index(0, 0, row)}));
    ASSERT_NE(dragged, nullptr);
    EXPECT_EQ(choicesFrom(*dragged), chosen) << "a drag carries the same";
    EXPECT_EQ(SignalTree::labelOf(chosen), QStringLiteral("Node3Cell01"));
    chosen.push_back(chosen.front());
    chosen.push_back(chosen.front());
    EXPECT_TRUE(SignalTree::labelOf(chosen).startsWith(QStringLiteral("Node3Cell01 and 2 more")));
    EXPECT_TRUE(SignalTree::labelOf({}).isEmpty());
}

TEST_F(Trace, WashesOfBytesKeepTheirTextReadable)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Sunlight}) {
        const Palette& colours = palette(kind);
        for (int percent = 0; percent <= 100; percent += 5) {
            EXPECT_GE(contrast(colours.text, ByteHeatDelegate::wash(colours, percent / 100.0)), 4.5) << percent;
        }
    }
}

} // namespace
