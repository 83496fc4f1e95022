// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Logs in the real window on the real session: opened, dropped, moved through, cancelled and closed as a user does.

#include <functional>

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "control/status.h"
#include "link/session.h"
#include "log/recording_note.h"
#include "packdeck/timeline_source.h"
#include "telemetry/id_figures.h"
#include "telemetry/signal_step.h"
#include "telemetry/timeline.h"
#include "tests/ui/logs/sample_log.h"
#include "ui/cells/cells_page.h"
#include "ui/cells/grid_view.h"
#include "ui/logs/log_desk.h"
#include "ui/logs/logs_page.h"
#include "ui/logs/note_desk.h"
#include "ui/logs/time_bar.h"
#include "ui/plot/past_frame.h"
#include "ui/shell/chip.h"
#include "ui/shell/desk.h"
#include "ui/shell/marker_strip.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/tile.h"
#include "ui/trace/dbc_shelf.h"
#include "ui/trends/event_track.h"
#include "ui/trends/trends_page.h"

namespace packdeck::ui::test {
namespace {

using namespace std::chrono_literals;
using packdeck::test::SampleLog;

// Far beyond anything that works: only a failing test gets there.
constexpr int patience_ms = 30'000;

std::shared_ptr<app::TimelineSource> timelines()
{
    return app::TimelineSource::load(qEnvironmentVariable("PACKDECK_DATA_DIR").toStdString(), true).value();
}

link::SessionOptions sessionOptions(const std::shared_ptr<app::TimelineSource>& source)
{
    link::SessionOptions options;
    options.makeTimeline = [source] { return source->make(); };
    return options;
}

class LogDeskTest : public testing::Test
{
protected:
    LogDeskTest()
    {
        window.addPage(cells);
        window.addPage(trends);
        logs.emplace(desk, window, theme, shelf, settings, [this] { return source->make(); });
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        desk.start();
    }

    [[nodiscard]] static bool until(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, patience_ms);
    }

    [[nodiscard]] QString write(const char* name, const SampleLog& options = {}) const
    {
        const QString file = folder.filePath(QString::fromLatin1(name));
        packdeck::test::writeSampleLog(file.toStdString(), options);
        return file;
    }

    /// Opens it and waits until it is read and shown.
    void open(const QString& file)
    {
        logs->shelf().open(file);
        ASSERT_TRUE(until([&] { return !logs->shelf().isLoading(); }));
        const QString name = QFileInfo(file).fileName();
        ASSERT_TRUE(until([&] { return desk.moment().log == name && desk.moment().snapshot; }));
    }

    [[nodiscard]] QString chip(const char* name) const
    {
        return window.findChild<Chip*>(QString::fromLatin1(name))->content().text;
    }

    [[nodiscard]] QString state() const { return window.findChild<Tile*>(QStringLiteral("state"))->content().value; }

    [[nodiscard]] bool stands(const QString& words) const
    {
        const auto& notices = window.findChild<NoticeStrip*>()->notices();
        return std::any_of(notices.begin(), notices.end(),
                           [&words](const Notice& notice) { return notice.text.contains(words); });
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QString::fromLatin1(name));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }

    [[nodiscard]] const TimeCursor& cursor() { return desk.showing().shown().cursor; }

    void connectToSimulatedPack()
    {
        link::ConnectRequest request;
        request.plugin = QString::fromLatin1(link::packdeckPluginName);
        request.interfaceName = QStringLiteral("sim-4");
        session.connectTo(request);
        ASSERT_TRUE(until([this] { return chip("mode") == QStringLiteral("WATCH") && !state().isEmpty(); }));
    }

    QTemporaryDir folder;
    std::shared_ptr<app::TimelineSource> source = timelines();
    Theme theme;
    link::Session session{sessionOptions(source)};
    CellSelection selection;
    QSettings settings{folder.filePath(QStringLiteral("pages.ini")), QSettings::IniFormat};
    MainWindow window{theme, Preferences{}};
    Desk desk{session, window};
    CellsPage* cells = new CellsPage(theme, selection, settings);
    DbcShelf shelf{settings};
    TrendsPage* trends = new TrendsPage(theme, selection, shelf, settings);
    std::optional<LogDesk> logs;
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

TEST_F(LogDeskTest, AMarkerOfALogIsKeptBesideItAndStandsEverywhere)
{
    const QString file = write("marked.log");
    QFile before(file);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray recording = before.readAll();
    open(file);
    desk.showing().showInstant(cursor().first() + 4s);
    press(Qt::Key_M);
    auto* strip = window.findChild<MarkerStrip*>();
    ASSERT_TRUE(until([&] { return strip->isVisible(); }));
    auto* line = strip->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("hammer on Box 3"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(strip->isVisible());
    press(Qt::Key_M);
    QTest::keyClick(line, Qt::Key_Escape); // discarded

    const std::filesystem::path path(file.toStdU16String());
    const log::RecordingNote note{packdeck::test::sampleBegin_us + 4'000'000, log::RecordingNote::Kind::Marker,
                                  "hammer on Box 3"};
    EXPECT_EQ(log::readNotes(path), std::vector{note});
    QFile after(file);
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_EQ(after.readAll(), recording) << "the recording is never rewritten";

    logs->shelf().close(desk.showing().shown().id);
    open(file);
    window.showPage(QStringLiteral("logs"));
    logs->page().contents().show(LogContents::Sheet::Notes);
    auto* table = find<QTableView>("noteTable");
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(table->model()->index(0, NoteModel::Text).data().toString(), QStringLiteral("hammer on Box 3"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    EXPECT_EQ(cursor().at() - cursor().first(), 4s);

    const auto events = desk.showing().shown().timeline->events();
    const auto marked = std::find_if(events.begin(), events.end(),
                                     [](const auto& e) { return e.kind == telemetry::EventKind::Marked; });
    ASSERT_NE(marked, events.end());
    const auto& flags = window.findChild<TimeBar*>()->flags();
    EXPECT_TRUE(until([&] {
        return std::any_of(flags.begin(), flags.end(),
                           [&](const TimeBar::Flag& flag) { return flag.at == marked->at; });
    }));
    EventTrack track(desk.moment().snapshot->id);
    track.add(events);
    ASSERT_NE(track.next(cursor().first() + 3900ms), nullptr);
    EXPECT_EQ(track.next(cursor().first() + 3900ms)->kind, telemetry::EventKind::Marked)
        << "in order, though it was told last";
}

TEST_F(LogDeskTest, AMarkerIsChangedTakenBackAndBroughtBack)
{
    const QString file = write("changed.log");
    const std::filesystem::path path(file.toStdU16String());
    const log::RecordingNote first{packdeck::test::sampleBegin_us + 4'000'000, log::RecordingNote::Kind::Marker,
                                   "hamer"};
    const log::RecordingNote second{packdeck::test::sampleBegin_us + 6'000'000, log::RecordingNote::Kind::Marker,
                                    "fan"};
    ASSERT_TRUE(log::appendNote(path, first) && log::appendNote(path, second));
    open(file);
    window.showPage(QStringLiteral("logs"));
    logs->page().contents().show(LogContents::Sheet::Notes);
    auto* table = find<QTableView>("noteTable");
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 2; }));
    const auto markers = [this] {
        std::vector<std::string> words;
        for (const telemetry::Event& event : desk.showing().shown().timeline->events()) {
            if (event.kind == telemetry::EventKind::Marked) {
                words.push_back(event.names.front());
            }
        }
        return words;
    };
    const auto flags = [this] {
        const auto& all = window.findChild<TimeBar*>()->flags();
        return std::count_if(all.begin(), all.end(), [](const TimeBar::Flag& flag) {
            return flag.severity == telemetry::Severity::Information;
        });
    };
    ASSERT_TRUE(until([&] { return flags() == 2; }));

    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_F2);
    auto* strip = window.findChild<MarkerStrip*>();
    ASSERT_TRUE(strip->isVisible());
    auto* line = strip->findChild<QLineEdit*>();
    EXPECT_EQ(line->text(), QStringLiteral("hamer"));
    QTest::keyClicks(line, QStringLiteral("hammer"));
    QTest::keyClick(line, Qt::Key_Return);
    log::RecordingNote changed = first;
    changed.text = "hammer";
    EXPECT_EQ(log::readNotes(path), (std::vector{second, changed}));
    EXPECT_EQ(markers(), (std::vector<std::string>{"fan", "hammer"}));
    ASSERT_TRUE(until([&] { return table->model()->index(0, NoteModel::Text).data() == QStringLiteral("hammer"); }));

    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(log::readNotes(path), std::vector{changed});
    EXPECT_TRUE(until([&] { return table->model()->rowCount() == 1 && flags() == 1; }));
    EXPECT_TRUE(until([this] { return stands(QStringLiteral("taken back")); }));
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(log::readNotes(path), (std::vector{changed, second}));
    EXPECT_TRUE(until([&] { return table->model()->rowCount() == 2 && flags() == 2; }));
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(markers(), (std::vector<std::string>{"fan", "hamer"}));
    EXPECT_EQ(log::readNotes(path), (std::vector{second, first}));
}

TEST_F(LogDeskTest, NotesOfTheRecorderStandEverywhereAndStay)
{
    using Kind = log::RecordingNote::Kind;
    const QString file = write("noted.log");
    const std::filesystem::path path(file.toStdU16String());
    const auto note = [&path](int second, Kind kind, const char* words) {
        ASSERT_TRUE(log::appendNote(path, {packdeck::test::sampleBegin_us + second * 1'000'000, kind, words}));
    };
    note(1, Kind::Start, "packdeck 1");
    note(2, Kind::Trigger, "spread above 50 mV");
    note(3, Kind::Event, "found anew");
    note(4, Kind::Dropped, "17");
    note(19, Kind::Stop, "");
    open(file);
    std::vector<std::string> told;
    for (const telemetry::Event& event : desk.showing().shown().timeline->events()) {
        if (event.kind == telemetry::EventKind::Marked) {
            told.push_back(telemetry::toEnglish(event, {}));
        }
    }
    EXPECT_EQ(told,
              (std::vector<std::string>{"a recording began", "an event recording was triggered: spread above 50 mV",
                                        "17 frames were lost in recording", "the recording ended"}));
    EventTrack track(desk.moment().snapshot->id);
    track.add(desk.showing().shown().timeline->events());
    ASSERT_NE(track.next(cursor().first() + 1900ms), nullptr);
    EXPECT_EQ(track.next(cursor().first() + 1900ms)->kind, telemetry::EventKind::Marked);
    const auto& flags = window.findChild<TimeBar*>()->flags();
    EXPECT_TRUE(until([&] {
        return std::any_of(flags.begin(), flags.end(),
                           [this](const TimeBar::Flag& flag) { return flag.at == cursor().first() + 2s; });
    }));
    window.showPage(QStringLiteral("logs"));
    logs->page().contents().show(LogContents::Sheet::Notes);
    auto* table = find<QTableView>("noteTable");
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 4; }));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(until([this] { return stands(QStringLiteral("it stays")); }));
    EXPECT_EQ(table->model()->rowCount(), 4);
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
    EXPECT_TRUE(desk.moment().snapshot->batteryVoltage.isFresh());
    EXPECT_TRUE(desk.moment().snapshot->cells[0].isMeasured());
    press(Qt::Key_End);
    EXPECT_TRUE(cursor().isAtNewest()) << "a user who asks for the end sees it";
}

TEST_F(LogDeskTest, AMarkerThatCannotBeKeptSaysSo)
{
    const QString file = write("readonly.log");
    open(file);
    // Its place is taken: the notes cannot be written, whoever runs this.
    ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("readonly.notes.jsonl"))));
    press(Qt::Key_M);
    auto* line = window.findChild<MarkerStrip*>()->findChild<QLineEdit*>();
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(until([this] { return stands(QStringLiteral("holds only until the log is closed")); }));
    EXPECT_EQ(desk.showing().shown().timeline->notes().size(), 1U);
}

TEST_F(LogDeskTest, AMarkerOfTheSessionIsToldToTheRecorder)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy noted(&logs->notes(), &NoteDesk::sessionNoted);
    press(Qt::Key_M);
    EXPECT_TRUE(until([this] { return stands(QStringLiteral("nothing to mark")); }));
    connectToSimulatedPack();
    const auto before = std::chrono::system_clock::now();
    press(Qt::Key_M);
    auto* line = window.findChild<MarkerStrip*>()->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("fan on"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(noted.count(), 1);
    const auto note = noted.front().front().value<log::RecordingNote>();
    EXPECT_EQ(note.text, "fan on");
    EXPECT_EQ(desk.showing().shown().timeline->notes(), std::vector{note});
    const auto at = std::chrono::system_clock::time_point(std::chrono::microseconds(note.time));
    EXPECT_LT(std::chrono::abs(at - before), 5min) << "the time of the wall";
    EXPECT_TRUE(until([this] { return stands(QStringLiteral("nothing is recorded")); }));
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

    logs->shelf().open(many.fileName());
    auto* cancel = find<QPushButton>("cancelLoading");
    ASSERT_TRUE(until([&] { return cancel->isVisible() && desk.moment().snapshot != nullptr; }))
        << "a first picture while the rest is read";
    QTest::mouseClick(cancel, Qt::LeftButton);
    ASSERT_TRUE(until([this] { return !logs->shelf().isLoading(); }));
    const OpenedLog& log = logs->shelf().logs().front();
    EXPECT_EQ(log.state, OpenedLog::State::Cancelled);
    EXPECT_GT(log.frames, 0U) << "what was read stays";
    EXPECT_EQ(desk.moment().log, QStringLiteral("longer.log"));
}

TEST_F(LogDeskTest, OfTwoPacksTheChosenOneIsShown)
{
    SampleLog options;
    options.baseIds = {0x600, 0x300};
    open(write("two.log", options));
    ASSERT_TRUE(until([this] { return chip("pack") == QStringLiteral("0x600, 1 of 2"); }))
        << chip("pack").toStdString();
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(until([this] { return chip("pack") == QStringLiteral("0x300, 1 of 2"); }));
    EXPECT_EQ(desk.moment().snapshot->id.baseId, 0x300);
    window.showPage(QStringLiteral("logs"));
    auto* packs = find<QComboBox>("packs");
    ASSERT_TRUE(until([&] { return packs->isVisible() && packs->count() == 2 && packs->currentIndex() == 1; }));
    packs->setFocus();
    QTest::keyClick(packs, Qt::Key_Up);
    EXPECT_TRUE(until([this] { return desk.moment().snapshot->id.baseId == 0x600; }));
}

TEST_F(LogDeskTest, LiveAndLogSideBySideTheHeaderStaysNow)
{
    connectToSimulatedPack();
    const QString liveState = state();
    open(write("beside.log"));
    desk.showing().showInstant(cursor().first() + 11s);
    auto* frame = window.findChild<PastFrame*>();
    ASSERT_TRUE(
        until([&] { return frame->isVisible() && desk.moment().snapshot->state.value == d1000::State::Enabled; }));
    EXPECT_TRUE(frame->accessibleName().contains(QStringLiteral("beside.log")))
        << frame->accessibleName().toStdString();
    EXPECT_EQ(chip("mode"), QStringLiteral("WATCH"));
    EXPECT_EQ(state(), liveState) << "the header is the session's";
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
