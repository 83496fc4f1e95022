// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recorder as a user has it: words of the header, keys of the window, settings; with the real recorder behind.

#include <filesystem>
#include <functional>

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLayout>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include "link/frame_tap.h"
#include "link/recorder_client.h"
#include "link/session.h"
#include "log/recording_note.h"
#include "support/log_frames.h"
#include "support/paths.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/chip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/marker_strip.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/recorder_control.h"
#include "ui/shell/recorder_settings_box.h"
#include "ui/shell/recorder_words.h"
#include "ui/shell/recording_mark.h"
#include "ui/shell/settings_panel.h"

namespace packdeck::ui::test {
namespace {

namespace fs = std::filesystem;
using Health = link::RecorderState::Health;
using namespace std::chrono_literals;

constexpr int patience_ms = 30'000;
constexpr std::int64_t epoch = 1'790'000'000'000'000;

link::RecorderState running()
{
    link::RecorderState state;
    state.health = Health::Running;
    return state;
}

struct ChipRow
{
    const char* name;
    std::function<void(link::RecorderState&)> is;
    const char* says;
    Standing standing;
    std::size_t notices;
};

class RecorderChip : public testing::TestWithParam<ChipRow>
{
};

TEST_P(RecorderChip, SaysInWordsHowTheRecorderFares)
{
    link::RecorderState state = running();
    GetParam().is(state);
    const ChipContent chip = recorderChip(state, units::WallTime(units::Duration(epoch)));
    EXPECT_EQ(chip.label, QStringLiteral("REC"));
    EXPECT_EQ(chip.text, QString::fromLatin1(GetParam().says));
    EXPECT_EQ(chip.standing, GetParam().standing);
    EXPECT_EQ(recorderNotices(state, units::WallTime(units::Duration(epoch))).size(), GetParam().notices);
}

void record(link::RecorderState& s, units::Duration since)
{
    s.status.recording = true;
    s.status.begun = epoch - since.count();
    s.status.bytes = 12'345'678;
}

INSTANTIATE_TEST_SUITE_P(
    States, RecorderChip,
    testing::Values(ChipRow{"off", [](auto&) {}, "off", Standing::Normal, 0},
                    ChipRow{"recording", [](auto& s) { record(s, 41s); }, "00:41 12 MB", Standing::Normal, 0},
                    ChipRow{"long", [](auto& s) { record(s, 3h + 2min); }, "03:02:00 12 MB", Standing::Normal, 0},
                    ChipRow{"dropped", [](auto& s) { record(s, 41s), s.dropped = 17; }, "00:41 12 MB, 17 dropped",
                            Standing::Warning, 0},
                    ChipRow{"full",
                            [](auto& s) {
                                s.status.stopped = Error{ErrorId::DiskFull, {"0", "/x"}};
                            },
                            "stopped", Standing::Critical, 1},
                    ChipRow{"lost",
                            [](auto& s) {
                                record(s, 41s);
                                s.health = Health::Lost;
                                s.problem = Error{ErrorId::RecorderLost, {"killed"}};
                            },
                            "lost, restarting", Standing::Critical, 1},
                    ChipRow{"silent",
                            [](auto& s) {
                                s.health = Health::Silent;
                                s.problem = Error{ErrorId::RecorderSilent, {}};
                            },
                            "no answer", Standing::Critical, 1},
                    ChipRow{"slow", [](auto& s) { record(s, 41s), s.status.stuckFor = 2'000'000; }, "00:41 12 MB",
                            Standing::Normal, 1},
                    ChipRow{"soonFull", [](auto& s) { record(s, 41s), s.status.room = 200'000'000; }, "00:41 12 MB",
                            Standing::Normal, 1},
                    ChipRow{"room", [](auto& s) { record(s, 41s), s.status.room = 800'000'000; }, "00:41 12 MB",
                            Standing::Normal, 0},
                    ChipRow{"event", [](auto& s) { s.status.eventFile = "/x/event.log"; }, "event", Standing::Normal,
                            0},
                    ChipRow{"ring",
                            [](auto& s) {
                                s.status.ringError = Error{ErrorId::DiskFull, {"0", "/x"}};
                            },
                            "off", Standing::Normal, 1}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(RecorderNotices, NameTheDiskAndTheFile)
{
    link::RecorderState state = running();
    state.status.stopped = Error{ErrorId::DiskFull, {"0", "/x"}};
    state.status.file = "/x/a.log";
    const QString text = recorderNotices(state, {}).at(0).text;
    EXPECT_TRUE(text.contains(QStringLiteral("disk full: 0 bytes left on /x"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("/x/a.log")));
}

TEST(RecorderNotices, TellHowLongTheDiskLasts)
{
    link::RecorderState state = running();
    const units::WallTime now{units::Duration(epoch)};
    EXPECT_TRUE(roomWords(state.status, now).isEmpty()) << "nothing is recorded";
    record(state, 5s);
    state.status.room = 123'000'000;
    EXPECT_EQ(roomWords(state.status, now), QStringLiteral("123 MB left on the disk")) << "too early for a rate";
    record(state, 100s); // 123 kB/s
    EXPECT_EQ(roomWords(state.status, now), QStringLiteral("123 MB left on the disk, about 16 min of recording"));
    EXPECT_TRUE(recorderNotices(state, now).empty());
    state.status.room = 98'000'000;
    EXPECT_TRUE(recorderNotices(state, now).at(0).text.contains(QStringLiteral("about 13 min")));
    state.status.room = 123'000'000'000;
    EXPECT_TRUE(roomWords(state.status, now).endsWith(QStringLiteral("about 11 days of recording")));
    record(state, 5s);
    state.status.room = 49'000'000;
    EXPECT_EQ(recorderNotices(state, now).size(), 1U) << "nearly nothing, at any rate";
}

struct ConditionRow
{
    const char* text;
    bool good;
};

class TriggerCondition : public testing::TestWithParam<ConditionRow>
{
};

TEST_P(TriggerCondition, IsReadOrRefused)
{
    EXPECT_EQ(parseTriggerCondition(QString::fromLatin1(GetParam().text)).has_value(), GetParam().good);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, TriggerCondition,
    testing::Values(ConditionRow{"lowestCell < 3.0", true}, ConditionRow{" lowestCell<3.0 hysteresis 0.01 ", true},
                    ConditionRow{"highestCell > 4.1", true}, ConditionRow{"", false}, ConditionRow{"lowestCell", false},
                    ConditionRow{"lowestCell = 3", false}, ConditionRow{"lowestCell < three", false},
                    ConditionRow{"lowestCell < 3 hysteresis", false},
                    ConditionRow{"lowestCell < 3 hysteresis -1", false}, ConditionRow{"no such signal < 3", false}));

TEST(TriggerCondition, MayBeSeveral)
{
    const auto rules = parseTriggerConditions(QStringLiteral("lowestCell < 3.0 hysteresis 0.01; current > 300;"));
    ASSERT_TRUE(rules);
    ASSERT_EQ(rules->size(), 2U);
    EXPECT_EQ(rules->at(1).name, "current > 300");
    EXPECT_FALSE(parseTriggerConditions(QStringLiteral("lowestCell < 3.0; current")));
    EXPECT_TRUE(parseTriggerConditions(QStringLiteral(" "))->empty());
}

TEST(TriggerCondition, HasEveryPart)
{
    const auto rule = parseTriggerCondition(QStringLiteral("lowestCell < 3.0 hysteresis 0.01"));
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->signal, "lowestCell");
    EXPECT_EQ(rule->direction, alarms::Rule::Direction::Below);
    EXPECT_EQ(rule->threshold, 3.0);
    EXPECT_EQ(rule->hysteresis, 0.01);
}

TEST(RecorderSettings, AreKept)
{
    QSettings().clear();
    RecorderSettings settings = RecorderSettings::load();
    EXPECT_EQ(settings, RecorderSettings{});
    settings.folder = QStringLiteral("/x");
    settings.withSession = true;
    settings.rotateMegabytes = 7;
    settings.rotateMinutes = 8;
    settings.compress = false;
    settings.onReason = settings.onCommand = true;
    settings.condition = QStringLiteral("lowestCell < 3");
    settings.secondsBefore = 9;
    settings.secondsAfter = 10;
    settings.save();
    EXPECT_EQ(RecorderSettings::load(), settings);
    QSettings().clear();
}

TEST(RecorderSettings, NameFilesByTimeAndPlace)
{
    const auto file = recordingFile(QStringLiteral("/x"), units::WallTime(units::Duration(epoch)),
                                    QStringLiteral("tcp://1.2.3.4/can 0"));
    EXPECT_EQ(file.parent_path(), "/x");
    EXPECT_TRUE(file.filename().string().starts_with(log::recordingPrefix));
    EXPECT_TRUE(file.filename().string().ends_with("-tcp_1.2.3.4_can_0.log")) << file;
}

TEST(RecorderSettingsBox, SaysWhatIsNoCondition)
{
    Theme theme;
    RecorderSettingsBox box(theme, RecorderSettings{});
    box.show();
    QSignalSpy changes(&box, &RecorderSettingsBox::changed);
    QLineEdit* condition = nullptr;
    for (QLineEdit* line : box.findChildren<QLineEdit*>()) {
        if (line->placeholderText().startsWith(QStringLiteral("lowestCell"))) {
            condition = line;
        }
    }
    ASSERT_NE(condition, nullptr);
    QTest::keyClicks(condition, QStringLiteral("lowestCell <"));
    const auto visible = [&box] {
        for (const QLabel* label : box.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Not a condition"))) {
                return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(visible());
    QTest::keyClicks(condition, QStringLiteral(" 3"));
    EXPECT_FALSE(visible());
    EXPECT_EQ(changes.last().at(0).value<RecorderSettings>().condition, QStringLiteral("lowestCell < 3"));
}

/// The window with a recorder, and frames that a test taps.
class RecorderInWindow : public testing::Test
{
protected:
    RecorderInWindow()
    {
        window.addPage(new OverviewPage(theme));
        window.show();
        RecorderSettings settings;
        settings.folder = m_folder.path();
        settings.compress = false;
        control.setSettings(settings);
        tap->connectedTo("sim0");
    }

    [[nodiscard]] link::RecorderClientOptions options() const
    {
        link::RecorderClientOptions result;
        result.program = QString::fromStdString(packdeck::test::buildDirectory() + "/bin/packdeck-recorder");
        result.ringFolder = m_folder.path() + QStringLiteral("/ring");
        return result;
    }

    [[nodiscard]] link::SessionOptions withTap() const
    {
        link::SessionOptions result;
        result.tap = tap;
        return result;
    }

    void feed()
    {
        const can::Frame frame = packdeck::test::numberedFrame(m_next, epoch + m_next * 1000);
        ++m_next;
        tap->push({&frame, 1});
    }

    bool waitFor(const std::function<bool(const link::RecorderState&)>& condition)
    {
        return QTest::qWaitFor([&] { return condition(recorder.state()); }, patience_ms);
    }

    [[nodiscard]] fs::path fileWith(const std::string& part) const
    {
        for (const auto& entry : fs::directory_iterator(m_folder.path().toStdString())) {
            if (entry.path().extension() == ".log" &&
                entry.path().filename().string().find(part) != std::string::npos) {
                return entry.path();
            }
        }
        return {};
    }

    [[nodiscard]] QString chip() const { return window.findChild<Chip*>(QStringLiteral("recorder"))->content().text; }

    QTemporaryDir m_folder;
    Theme theme;
    std::shared_ptr<link::FrameTap> tap = std::make_shared<link::FrameTap>();
    link::RecorderClient recorder{tap, options()};
    link::Session session{withTap()};
    MainWindow window{theme, Preferences{}};
    RecorderControl control{recorder, session, window};
    std::int64_t m_next = 0;
};

TEST(RecordingMark, OfAWindowThatLivesIsNotTaken)
{
    const QTemporaryDir folder;
    RecordingMark first(folder.path());
    first.set(true);
    RecordingMark second(folder.path());
    EXPECT_FALSE(second.takeLeft());
    second.set(true);
    second.set(false);
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(QStringLiteral("recording-0.lock"))));
    first.set(false);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(RecordingMark, OfAProcessThatIsGoneIsTakenOnce)
{
    const QTemporaryDir folder;
    QProcess gone;
    gone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_list_tests")});
    ASSERT_TRUE(gone.waitForStarted());
    const qint64 id = gone.processId();
    ASSERT_TRUE(gone.waitForFinished());
    QFile file(folder.filePath(QStringLiteral("recording-0.lock")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(id) + "\nsomebody\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    file.close();
    const RecordingMark mark(folder.path());
    EXPECT_TRUE(mark.takeLeft());
    EXPECT_FALSE(mark.takeLeft());
}

TEST_F(RecorderInWindow, CtrlRStartsAndStops)
{
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    control.tick();
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([](const auto& s) { return s.status.recording; }));
    feed();
    ASSERT_TRUE(waitFor([](const auto& s) { return s.status.frames == 1; }));
    control.tick();
    EXPECT_TRUE(chip().startsWith(QStringLiteral("00:"))) << chip().toStdString();
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([](const auto& s) { return !s.status.recording && !s.wanted; }));
    control.tick();
    EXPECT_EQ(chip(), QStringLiteral("off"));
    EXPECT_EQ(packdeck::test::readWhole(fileWith("packdeck-")).frames.size(), 1U);
}

TEST_F(RecorderInWindow, ItsSettingsStandInTheDrawerUncut)
{
    window.resize(1280, 800);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    auto* box = new RecorderSettingsBox(theme, RecorderSettings{});
    auto* wide = new QCheckBox(
        QStringLiteral("words that are longer in another language than they are in this one, and then some more"), box);
    box->layout()->addWidget(wide);
    window.addSettings(box);
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([wide] { return wide->isVisible(); }, patience_ms));
    const auto* area = window.findChild<SettingsPanel*>()->parentWidget(); // the viewport
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return area->width() >= window.findChild<SettingsPanel*>()->width(); }, patience_ms))
        << area->width() << " for " << window.findChild<SettingsPanel*>()->width();
}

TEST_F(RecorderInWindow, CtrlSKeepsTheRingAndNamesTheFile)
{
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    for (int i = 0; i < 20; ++i) {
        feed();
    }
    ASSERT_TRUE(waitFor([](const auto& s) { return s.status.taken == 20; }));
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([](const auto& s) { return s.status.keptCount == 1; }));
    control.tick();
    window.showMoment(Moment{}, Moment{}, MainWindow::Refresh::Everything);
    const auto* strip = window.findChild<NoticeStrip*>();
    ASSERT_FALSE(strip->notices().empty());
    const fs::path kept = fileWith("last30min");
    ASSERT_FALSE(kept.empty());
    EXPECT_TRUE(strip->notices().front().text.contains(QString::fromStdString(kept.string())));
    EXPECT_EQ(packdeck::test::readWhole(kept).frames.size(), 20U);
}

TEST_F(RecorderInWindow, TheUsersNotesGoBesideTheRecording)
{
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    control.tick();
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([](const auto& s) { return s.status.recording; }));
    const log::RecordingNote note{1'700'000'000'000'000, log::RecordingNote::Kind::Marker, "hammer on Box 3 m"};
    control.note(note);
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([](const auto& s) { return !s.status.recording; }));
    const auto notes = log::readNotes(fileWith("packdeck-"));
    EXPECT_EQ(std::count(notes.begin(), notes.end(), note), 1);
}

TEST_F(RecorderInWindow, FramesThatWereLostAreAnAlarm)
{
    QSignalSpy problems(&control, &RecorderControl::problemBegan);
    tap->push(
        std::vector<can::Frame>(link::FrameTap::defaultCapacity + 5'000, packdeck::test::numberedFrame(1, epoch)));
    ASSERT_TRUE(waitFor([](const auto& s) { return s.dropped > 0; }));
    control.tick();
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems.at(0).at(0).toString().contains(QStringLiteral("lost on the way to the disk")))
        << problems.at(0).at(0).toString().toStdString();
    EXPECT_FALSE(problems.at(0).at(1).toBool());
}

TEST_F(RecorderInWindow, AFullOrForbiddenDiskStandsAsNoticeAndAlarm)
{
    RecorderSettings settings;
    settings.folder = QStringLiteral("/proc/nowhere");
    control.setSettings(settings);
    QSignalSpy problems(&control, &RecorderControl::problemBegan);
    QSignalSpy ends(&control, &RecorderControl::problemEnded);
    control.toggleRecording();
    ASSERT_TRUE(waitFor([](const auto& s) { return s.status.stopped.has_value(); }));
    control.tick();
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems.at(0).at(0).toString().contains(QStringLiteral("/proc/nowhere")));
    EXPECT_TRUE(problems.at(0).at(1).toBool());
    EXPECT_EQ(chip(), QStringLiteral("stopped"));
    settings.folder = m_folder.path();
    control.setSettings(settings);
    control.toggleRecording();
    ASSERT_TRUE(waitFor([](const auto& s) { return s.status.recording; }));
    control.tick();
    EXPECT_EQ(ends.size(), 1);
}

TEST_F(RecorderInWindow, RecordsWithTheSessionAndEndsWithIt)
{
    RecorderSettings settings;
    settings.folder = m_folder.path();
    settings.withSession = true;
    settings.compress = false;
    control.setSettings(settings);
    session.connectTo({QString::fromLatin1(link::packdeckPluginName), QStringLiteral("sim-4"), 0});
    ASSERT_TRUE(waitFor([](const auto& s) { return s.status.recording && s.status.frames > 20; }));
    session.disconnectFrom();
    ASSERT_TRUE(waitFor([](const auto& s) { return !s.wanted && !s.status.recording; }));
    control.keepLastMinutes();
    ASSERT_TRUE(waitFor([](const auto& s) { return s.status.keptCount == 1; }));
    const auto recorded = packdeck::test::readWhole(fileWith("sim-4")).frames;
    const auto kept = packdeck::test::readWhole(fileWith("last30min")).frames;
    ASSERT_FALSE(recorded.empty());
    ASSERT_GE(kept.size(), recorded.size());
    EXPECT_EQ(recorded, std::vector(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(recorded.size())))
        << "from the very first frame on, though the window looked later";
}

} // namespace
} // namespace packdeck::ui::test
