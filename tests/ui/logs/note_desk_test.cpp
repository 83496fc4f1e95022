// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and markers of logs in the real window: made, changed, taken back, and shown wherever one looks for what
// happened.

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "log/recording_note.h"
#include "telemetry/signal_step.h"
#include "telemetry/timeline.h"
#include "tests/ui/logs/log_desk_bench.h"
#include "ui/events/alarm_desk.h"
#include "ui/events/alarm_outputs.h"
#include "ui/events/event_model.h"
#include "ui/events/events_page.h"
#include "ui/logs/logs_page.h"
#include "ui/logs/note_desk.h"
#include "ui/logs/time_bar.h"
#include "ui/shell/marker_strip.h"
#include "ui/trends/event_track.h"

namespace packdeck::ui::test {
namespace {

using namespace std::chrono_literals;
using packdeck::test::SampleLog;

class NoteDeskTest : public LogDeskBench
{
};

TEST_F(NoteDeskTest, AMarkerOfALogIsKeptBesideItAndStandsEverywhere)
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

TEST_F(NoteDeskTest, AMarkerIsChangedTakenBackAndBroughtBack)
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

TEST_F(NoteDeskTest, AMarkerIsChangedAndTakenBackOnThePageEventsToo)
{
    AlarmOutputs outputs;
    AlarmDesk alarms(AlarmDesk::Files{});
    auto* page = new EventsPage(alarms, outputs, theme); // the window's
    window.addPage(page);
    QObject::connect(&window, &MainWindow::observed, &alarms, &AlarmDesk::observe);
    logs->notes().serve(*page);
    const QString file = write("events.log");
    const std::filesystem::path path(file.toStdU16String());
    const log::RecordingNote first{packdeck::test::sampleBegin_us + 4'000'000, log::RecordingNote::Kind::Marker,
                                   "hamer"};
    log::RecordingNote second = first;
    second.time += 2'000'000;
    second.text = "fan";
    ASSERT_TRUE(log::appendNote(path, first) && log::appendNote(path, second));
    open(file);
    window.showPage(QStringLiteral("events"));
    auto* table = find<QTreeView>("eventTable");
    const auto listed = [table](const QString& words) {
        return table->model()->match(table->model()->index(0, EventModel::What), Qt::DisplayRole, words, 1,
                                     Qt::MatchContains);
    };
    ASSERT_TRUE(until([&] { return !listed(QStringLiteral("hamer")).isEmpty(); }));
    table->setCurrentIndex(listed(QStringLiteral("hamer")).front());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* line = window.findChild<MarkerStrip*>()->findChild<QLineEdit*>();
    EXPECT_EQ(line->text(), QStringLiteral("hamer"));
    QTest::keyClicks(line, QStringLiteral("hammer"));
    QTest::keyClick(line, Qt::Key_Return);
    log::RecordingNote changed = first;
    changed.text = "hammer";
    EXPECT_EQ(log::readNotes(path), (std::vector{second, changed}));
    ASSERT_TRUE(until([&] { return !listed(QStringLiteral("hammer")).isEmpty(); }));
    EXPECT_TRUE(
        table->currentIndex().siblingAtColumn(EventModel::What).data().toString().contains(QStringLiteral("hammer")))
        << "the keyboard stays where it was";

    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(log::readNotes(path), std::vector{second});
    ASSERT_TRUE(until([&] { return listed(QStringLiteral("hammer")).isEmpty(); }));
    EXPECT_GT(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(log::readNotes(path), (std::vector{second, changed}));
    ASSERT_TRUE(until([&] { return !listed(QStringLiteral("hammer")).isEmpty(); }));

    // What happened is no note.
    const auto state = listed(QStringLiteral("state"));
    ASSERT_FALSE(state.isEmpty());
    table->setCurrentIndex(state.front());
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(log::readNotes(path), (std::vector{second, changed}));
}

TEST_F(NoteDeskTest, NotesOfTheRecorderStandEverywhereAndStay)
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

TEST_F(NoteDeskTest, AMarkerThatCannotBeKeptSaysSo)
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

TEST_F(NoteDeskTest, AMarkerOfTheSessionIsToldToTheRecorder)
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

} // namespace
} // namespace packdeck::ui::test
