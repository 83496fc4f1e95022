// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Logs in the real window on the real session: opened, dropped, moved through, cancelled and closed as a user does.

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "control/status.h"
#include "log/compress_file.h"
#include "log/log_reader.h"
#include "log/log_writer.h"
#include "telemetry/id_figures.h"
#include "telemetry/signal_step.h"
#include "telemetry/timeline.h"
#include "tests/ui/logs/log_desk_bench.h"
#include "ui/cells/grid_view.h"
#include "ui/logs/log_facts.h"
#include "ui/logs/logs_page.h"
#include "ui/logs/time_bar.h"
#include "ui/plot/past_frame.h"
#include "ui/shell/pack_menu.h"

namespace packdeck::ui::test {
namespace {

using namespace std::chrono_literals;
using packdeck::test::SampleLog;

class LogDeskTest : public LogDeskBench
{
};

TEST_F(LogDeskTest, AnOpenedLogIsReplayedThroughHeaderAndPages)
{
    open(write("drive.log"));
    ASSERT_TRUE(until([this] { return chip("mode") == QStringLiteral("REPLAY"); }));
    EXPECT_EQ(chip("bus"), QStringLiteral("drive.log"));
    EXPECT_TRUE(cursor().isAtNewest());
    ASSERT_TRUE(until([this] { return state() == QStringLiteral("SAFE"); })) << "its end";
    EXPECT_FALSE(window.findChild<PastFrame*>()->isVisible()) << "there is no now to be mistaken for";

    ASSERT_TRUE(until([this] { return cells->grid().picture().rows.size() == 1U; }));
    desk.showing().showInstant(cursor().first() + 11s);
    ASSERT_TRUE(until([this] { return state() == QStringLiteral("ENABLED"); })) << "the header shows the log too";
    EXPECT_EQ(desk.moment().snapshot->now, cursor().at());

    press(Qt::Key_Home);
    EXPECT_TRUE(cursor().isAtNewest());
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(cursor().at(), cursor().first());
    press(Qt::Key_End);
    EXPECT_TRUE(cursor().isAtNewest());
}

TEST_F(LogDeskTest, FromTheDropToTheFirstFaultInTwoActions)
{
    const QString file = write("fault.log");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({100, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop({100, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    auto* fault = find<QPushButton>("firstFault");
    ASSERT_TRUE(until([&] { return fault->isVisible(); }));
    EXPECT_TRUE(fault->toolTip().contains(QStringLiteral("CONTROLTIMEOUT"), Qt::CaseInsensitive))
        << fault->toolTip().toStdString();
    QTest::mouseClick(fault, Qt::LeftButton);
    const OpenedLog& log = logs->shelf().logs().front();
    ASSERT_TRUE(log.firstFault);
    EXPECT_EQ(cursor().at(), log.firstFault->at);
    EXPECT_GT(cursor().at() - cursor().first(), 12s) << "commands end after twelve seconds";
}

TEST_F(LogDeskTest, AVersionThatIsNotToldIsNoFault)
{
    SampleLog quiet;
    quiet.length = 10s;
    quiet.commandedFrom = quiet.commandedTo = quiet.length;
    const QString file = write("quiet.log", quiet);
    QFile log(file);
    ASSERT_TRUE(log.open(QIODevice::ReadWrite));
    QByteArray kept;
    while (!log.atEnd()) {
        if (const QByteArray line = log.readLine(); !line.contains(" 601#")) { // the firmware's version
            kept += line;
        }
    }
    ASSERT_LT(kept.size(), log.size());
    ASSERT_TRUE(log.resize(0) && log.seek(0) && log.write(kept) == kept.size());
    log.close();
    open(file);
    const auto events = desk.moment().timeline->events();
    EXPECT_TRUE(std::any_of(events.begin(), events.end(), [](const telemetry::Event& event) {
        return event.kind == telemetry::EventKind::DialectRecognised && event.severity == telemetry::Severity::Warning;
    })) << "it is said";
    const auto& fault = logs->shelf().logs().front().firstFault;
    EXPECT_TRUE(!fault || fault->kind != telemetry::EventKind::DialectRecognised)
        << toEnglish(fault.value_or(telemetry::Event{}), {});
}

TEST_F(LogDeskTest, KeysStepPlayAndChangeTheSpeed)
{
    open(write("keys.log"));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(cursor().at() - cursor().first(), 200ms);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(cursor().at() - cursor().first(), 100ms);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    const auto event = cursor().at();
    const auto events = desk.moment().timeline->events();
    EXPECT_TRUE(std::any_of(events.begin(), events.end(), [&](const auto& e) { return e.at == event; }));

    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Up, Qt::ControlModifier);
    }
    EXPECT_EQ(cursor().speed(), 20.0);
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_TRUE(cursor().isPlaying());
    ASSERT_TRUE(until([this] { return cursor().isAtNewest(); })) << "it plays to the end and stops";
    EXPECT_FALSE(cursor().isPlaying());
}

TEST_F(LogDeskTest, StepsFromChangeToChangeOfWhatIsChosen)
{
    open(write("changes.log"));
    window.showPage(QStringLiteral("cells"));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::AltModifier); // nothing is chosen: the state
    const auto isStateChange = [this](units::Timestamp at) {
        const auto events = desk.showing().shown().timeline->events();
        return std::any_of(events.begin(), events.end(), [at](const auto& event) {
            return event.at == at && event.kind == telemetry::EventKind::StateChanged;
        });
    };
    EXPECT_TRUE(isStateChange(cursor().at()));

    selection.select({{0}, 0});
    const auto ref = telemetry::SignalRef::cell(desk.showing().shownPack(), {{0}, 0});
    const telemetry::History& history = desk.showing().shown().timeline->history();
    desk.showing().showInstant(cursor().first() + 5s);
    const auto expected = telemetry::changeAfter(history, std::vector{ref}, cursor().at());
    ASSERT_TRUE(expected);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(cursor().at(), *expected);
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(cursor().at(), *expected);
    press(Qt::Key_End);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(until([this] { return stands(QStringLiteral("No later change")); }));
}

TEST_F(LogDeskTest, PlaysRoundBetweenAAndB)
{
    open(write("round.log"));
    desk.showing().showInstant(cursor().first() + 5s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    desk.showing().showInstant(cursor().first() + 6s);
    auto* button = find<QToolButton>("loopSpan");
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(cursor().loopTo());
    desk.showing().setSpeed(20.0);
    press(Qt::Key_Space, Qt::ControlModifier);
    const auto* bar = window.findChild<TimeBar*>();
    units::Timestamp before = cursor().at();
    EXPECT_TRUE(until([&] { return cursor().at() < std::exchange(before, cursor().at()); })) << "it begins anew";
    EXPECT_TRUE(cursor().isPlaying());
    EXPECT_EQ(bar->content().loopFrom, cursor().loopFrom());
    EXPECT_LT(cursor().at(), *cursor().loopTo());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(cursor().loopFrom());
}

TEST_F(LogDeskTest, TrendsMoveTheOneCursor)
{
    open(write("trend.log"));
    window.showPage(QStringLiteral("trends"));
    press(Qt::Key_5);
    ASSERT_TRUE(until([this] { return trends->drawings() > 0; }));
    auto* plot = trends->findChild<TrendPlot*>();
    const QPoint point = plot->paneArea(TrendPlot::Cells).center();
    ASSERT_TRUE(until([&] {
        QTest::mouseClick(plot, Qt::LeftButton, {}, point);
        return !cursor().isAtNewest();
    }));
    EXPECT_NEAR(units::toSeconds(cursor().at() - cursor().first()), 10.0, 1.0) << "the middle of it";
    ASSERT_TRUE(until([this] { return trends->pinned() == cursor().at(); }));
    window.showPage(QStringLiteral("cells"));
    EXPECT_TRUE(until([this] { return desk.moment().snapshot->now == cursor().at(); }));
}

TEST_F(LogDeskTest, WhatIsNoLogIsNamedWithItsReasonAndStandsUntilItIsClosed)
{
    const QString file = folder.filePath(QStringLiteral("picture.log"));
    QFile no(file);
    ASSERT_TRUE(no.open(QIODevice::WriteOnly));
    no.write("not a log at all\n\x01\x02\x03");
    no.close();
    logs->shelf().open(file);
    ASSERT_TRUE(until([this] { return stands(QStringLiteral("picture.log: not a log format")); }));
    EXPECT_TRUE(desk.moment().log.isEmpty()) << "nothing of it is shown";
    window.showPage(QStringLiteral("logs"));
    auto* list = find<QListView>("logs");
    ASSERT_TRUE(until([&] { return list->model()->rowCount() == 2; }));
    list->setCurrentIndex(list->model()->index(1, 0));
    ASSERT_TRUE(until([this] { return find<QPushButton>("close")->isEnabled(); }));
    QTest::mouseClick(find<QPushButton>("close"), Qt::LeftButton);
    EXPECT_TRUE(until([this] { return !stands(QStringLiteral("picture.log")); }));
}

TEST_F(LogDeskTest, BadLinesAreListedWithTheirNumbers)
{
    SampleLog options;
    options.brokenLines = true;
    open(write("broken.log", options));
    auto* badLines = find<QPushButton>("badLines");
    ASSERT_TRUE(until([&] { return badLines->isVisible(); }));
    EXPECT_TRUE(badLines->text().startsWith(QStringLiteral("2 ")));
    QTest::mouseClick(badLines, Qt::LeftButton);
    EXPECT_EQ(window.currentPage()->key(), QStringLiteral("logs"));
    auto* table = find<QTableView>("badLineTable");
    ASSERT_TRUE(until([&] { return table->isVisible() && table->model()->rowCount() == 2; }));
    EXPECT_EQ(table->model()->index(0, BadLineModel::Line).data().toString(), QStringLiteral("3"));
}

TEST_F(LogDeskTest, ALogThatOutlivesItsPackIsShownWhereThePackWasHeardLast)
{
    SampleLog options;
    options.silentFor = 60s;
    open(write("outlived.log", options));
    ASSERT_TRUE(until([this] { return !cursor().isAtNewest(); }));
    EXPECT_GT(cursor().at() - cursor().first(), 19s);
    EXPECT_LT(cursor().at() - cursor().first(), 20s);
    ASSERT_TRUE(until([this] { return desk.moment().cursor == cursor().at(); }));
    EXPECT_TRUE(until([this] { return stands(QStringLiteral("fell silent before the log ends")); }))
        << "the cursor's leap takes nothing of the words";
    EXPECT_TRUE(desk.moment().snapshot->batteryVoltage.isFresh());
    EXPECT_TRUE(desk.moment().snapshot->cells[0].isMeasured());
    press(Qt::Key_End);
    EXPECT_TRUE(cursor().isAtNewest()) << "a user who asks for the end sees it";
}

TEST_F(LogDeskTest, TheIdsOfALogAreListedAndSorted)
{
    open(write("ids.log"));
    window.showPage(QStringLiteral("logs"));
    auto* table = find<QTableView>("idTable");
    ASSERT_TRUE(until([&] { return table->isVisible() && table->model()->rowCount() > 5; }));
    const auto ids = telemetry::idFigures(desk.showing().shown().timeline->history());
    EXPECT_EQ(table->model()->rowCount(), static_cast<int>(ids.size()));
    EXPECT_TRUE(table->isColumnHidden(IdListModel::Channel)) << "one bus: nothing to tell apart";
    EXPECT_EQ(table->model()->index(0, IdListModel::Id).data().toString(), QStringLiteral("600"));
    EXPECT_EQ(table->model()->index(0, IdListModel::Name).data().toString(), QStringLiteral("DeviceHeartbeat"));
    table->sortByColumn(IdListModel::Frames, Qt::DescendingOrder);
    const auto most =
        std::max_element(ids.begin(), ids.end(), [](const auto& a, const auto& b) { return a.count < b.count; });
    EXPECT_EQ(table->model()->index(0, IdListModel::Frames).data(IdListModel::SortRole).toULongLong(), most->count);
    emit table->activated(table->model()->index(0, 0));
    EXPECT_FALSE(cursor().isAtNewest());
}

TEST_F(LogDeskTest, ReadingCanBeCancelledAndNeverHoldsUpTheWindow)
{
    SampleLog options;
    options.interfaceName = "sim-378";
    options.length = 60s;
    const QString file = write("long.log", options);
    // Copies behind each other: long enough to be cancelled.
    QFile one(file);
    ASSERT_TRUE(one.open(QIODevice::ReadOnly));
    const QByteArray content = one.readAll();
    QFile many(folder.filePath(QStringLiteral("longer.log")));
    ASSERT_TRUE(many.open(QIODevice::WriteOnly));
    for (int copy = 0; copy < 20; ++copy) {
        many.write(content);
    }
    many.close();

    // As it is, in containers and packed: these are unpacked ahead of their reader.
    std::filesystem::path plain = many.fileName().toStdString();
    const std::filesystem::path containers = plain.parent_path() / "longer.blf";
    auto writer = log::createWriter(log::LogFormat::Blf, containers, {{"can0"}});
    ASSERT_TRUE(writer);
    ASSERT_TRUE(log::readLog(
        plain, [&writer](std::span<const can::Frame> frames) { return (*writer)->write(frames).has_value(); }));
    ASSERT_TRUE((*writer)->finish());
    std::filesystem::copy_file(plain, plain.parent_path() / "packed.log");
    const std::filesystem::path packed = log::compressFile(plain.parent_path() / "packed.log").value();
    for (const auto& path : {plain, containers, packed}) {
        const QString name = QString::fromStdString(path.filename().string());
        logs->shelf().open(QString::fromStdString(path.string()));
        auto* cancel = find<QPushButton>("cancelLoading");
        ASSERT_TRUE(until([&] { return cancel->isVisible() && desk.moment().log == name; }))
            << "a first picture while the rest is read: " << path;
        EXPECT_NE(desk.moment().snapshot, nullptr);
        QTest::mouseClick(cancel, Qt::LeftButton);
        ASSERT_TRUE(until([this] { return !logs->shelf().isLoading(); }));
        const OpenedLog& log = logs->shelf().logs().back();
        EXPECT_EQ(log.state, OpenedLog::State::Cancelled) << path;
        EXPECT_GT(log.frames, 0U) << "what was read stays";
        EXPECT_LT(log.share, 1.0);
        EXPECT_EQ(desk.moment().log, name);
    }
}

TEST_F(LogDeskTest, OfTwoPacksTheChosenOneIsShown)
{
    SampleLog options;
    options.baseIds = {0x600, 0x300};
    open(write("two.log", options));
    ASSERT_TRUE(until([this] { return chip("pack") == QStringLiteral("0x600  (1 of 2)"); }))
        << chip("pack").toStdString();
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(until([this] { return chip("pack") == QStringLiteral("0x300  (2 of 2)"); }));
    EXPECT_EQ(desk.moment().snapshot->id.baseId, 0x300);
    window.showPage(QStringLiteral("logs"));
    auto* packs = find<QComboBox>("packs");
    ASSERT_TRUE(until([&] { return packs->isVisible() && packs->count() == 2 && packs->currentIndex() == 1; }));
    packs->setFocus();
    QTest::keyClick(packs, Qt::Key_Up);
    EXPECT_TRUE(until([this] { return desk.moment().snapshot->id.baseId == 0x600; }));

    const OpenedLog& log = logs->shelf().logs().front();
    ASSERT_EQ(log.agreements.size(), 2U);
    for (const OpenedLog::Agreement& agreement : log.agreements) {
        EXPECT_GT(agreement.extremes.lowest.compared, 100U);
        EXPECT_EQ(agreement.extremes.lowest.agree, agreement.extremes.lowest.compared);
    }
    const std::vector<Fact> facts = factsOf(log);
    EXPECT_TRUE(std::any_of(facts.begin(), facts.end(), [](const Fact& fact) {
        return fact.value.contains(QStringLiteral("0x300: lowest and highest as the unit itself tells them"));
    }));

    const std::unique_ptr<QMenu> menu(makePackMenu(desk.showing(), nullptr));
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions().front()->text(), QStringLiteral("BMU 1234, Gen2 V1.2, 0x600"));
    EXPECT_TRUE(menu->actions().front()->isChecked());
    menu->actions().back()->trigger();
    EXPECT_TRUE(until([this] { return desk.moment().snapshot->id.baseId == 0x300; }));
}

TEST_F(LogDeskTest, OfTwoPacksAtOneBaseTheChannelIsNamed)
{
    SampleLog options;
    options.buses = 2;
    open(write("buses.log", options));
    ASSERT_TRUE(until([this] { return chip("pack") == QStringLiteral("0x600 on can0  (1 of 2)"); }))
        << chip("pack").toStdString();
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(until([this] { return chip("pack") == QStringLiteral("0x600 on can1  (2 of 2)"); }));
    EXPECT_EQ(desk.moment().snapshot->id.bus, 1);
}

TEST_F(LogDeskTest, LiveAndLogSideBySideTheHeaderStaysNow)
{
    connectToSimulatedPack();
    open(write("beside.log"));
    desk.showing().showInstant(cursor().first() + 11s);
    auto* frame = window.findChild<PastFrame*>();
    ASSERT_TRUE(
        until([&] { return frame->isVisible() && desk.moment().snapshot->state.value == d1000::State::Enabled; }));
    EXPECT_TRUE(frame->accessibleName().contains(QStringLiteral("beside.log")))
        << frame->accessibleName().toStdString();
    const auto topOf = [this](const QWidget& widget) { return widget.mapTo(&window, QPoint()).y(); };
    EXPECT_GT(topOf(*window.currentPage()), topOf(*frame)) << "its words cover nothing of the page";
    EXPECT_EQ(chip("mode"), QStringLiteral("WATCH"));
    // The unit goes on meanwhile, from its start to SAFE: what it says now is asked for.
    EXPECT_TRUE(until([this] {
        const telemetry::PackSnapshot now = session.timeline()->snapshot();
        const std::string_view name = binding::stateName(now.id.dialect, now.state.value);
        return now.state.value != d1000::State::Enabled && state().toStdString() == name;
    })) << "the header is the session's: "
        << state().toStdString();
    ASSERT_TRUE(until([this] {
        session.select(control::Target::Enabled);
        const auto conditions = session.controlStatus().conditions;
        return std::any_of(conditions.begin(), conditions.end(), [](const control::Condition& condition) {
            return condition.id == control::ConditionId::CursorIsNow && condition.verdict == control::Verdict::NotMet;
        });
    })) << "closing is refused";
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(desk.showing().shown().id, Showing::session);
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_NE(desk.showing().shown().id, Showing::session);
    EXPECT_EQ(cursor().at() - cursor().first(), 11s) << "every one keeps its place";
    press(Qt::Key_Home);
    EXPECT_TRUE(until([this] { return desk.moment().live; }));
}

TEST_F(LogDeskTest, NoFileDialogWhileArmed)
{
    connectToSimulatedPack();
    ASSERT_TRUE(until([this] { return session.controlStatus().serialHeard.has_value(); }));
    session.acknowledgeHazards();
    session.arm(control::ArmKind::Control);
    ASSERT_TRUE(
        until([this] { return desk.moment().control != nullptr && chip("mode").contains(QStringLiteral("ARMED")); }));
    press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_TRUE(until([this] { return stands(QStringLiteral("no file dialog while armed")); }));
    EXPECT_EQ(window.findChild<QFileDialog*>(), nullptr);
    session.disarm(control::ArmKind::Control);
    ASSERT_TRUE(until([this] { return chip("mode") == QStringLiteral("WATCH"); }));
    ASSERT_TRUE(until([this] {
        press(Qt::Key_O, Qt::ControlModifier);
        return window.findChild<QFileDialog*>() != nullptr;
    }));
    EXPECT_FALSE(window.findChild<QFileDialog*>()->isModal());
    window.findChild<QFileDialog*>()->close();
}

TEST_F(LogDeskTest, ReadingAgainLeavesOutHiddenChannels)
{
    const QString file = folder.filePath(QStringLiteral("two_buses.log"));
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    for (int i = 0; i < 10; ++i) {
        out.write(QStringLiteral("(1700000000.%1) can%2 123#11\n")
                      .arg(i * 1000, 6, 10, QLatin1Char('0'))
                      .arg(i % 2)
                      .toLatin1());
    }
    out.close();
    open(file);
    window.showPage(QStringLiteral("logs"));
    auto* channels = find<QListWidget>("channels");
    ASSERT_TRUE(until([&] { return channels->isVisible() && channels->count() == 2; }));
    channels->item(1)->setCheckState(Qt::Unchecked);
    QTest::mouseClick(find<QPushButton>("readAgain"), Qt::LeftButton);
    ASSERT_TRUE(until([this] { return !logs->shelf().isLoading(); }));
    EXPECT_EQ(logs->shelf().logs().front().frames, 5U);
    EXPECT_TRUE(logs->shelf().logs().front().choices.hiddenBuses.test(1));
}

} // namespace
} // namespace packdeck::ui::test
