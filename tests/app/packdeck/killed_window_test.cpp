// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window killed while it records, with the real programs: the recording is whole, its notes are kept, the visit is
// filed, and the next window goes on recording.

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "link/recording_handover.h"
#include "log/log_reader.h"
#include "log/recording_note.h"
#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
namespace fs = std::filesystem;

namespace {

constexpr int patience_ms = 60'000;

class KilledWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_home.isValid());
        fs::create_directories(recordings());
        recordWithEveryConnection(true);
    }

    void TearDown() override
    {
        for (const auto& window : m_windows) {
            if (window->state() != QProcess::NotRunning) {
                window->kill();
                EXPECT_TRUE(window->waitForFinished(patience_ms));
            }
        }
        link::RecordingHandover::takeOver(handover()); // whatever went on
    }

    /// As a window with this home finds what went on.
    [[nodiscard]] QString handover() const
    {
        return link::RecordingHandover::nameFor(m_home.path() + QStringLiteral("/PackDeck/packdeck/ring"));
    }

    void recordWithEveryConnection(bool wanted) const
    {
        QSettings settings(m_home.filePath(QStringLiteral("PackDeck/packdeck.conf")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("recorder/folder"), QString::fromStdString(recordings().string()));
        settings.setValue(QStringLiteral("recorder/withSession"), wanted);
        settings.setValue(QStringLiteral("recorder/compress"), false);
    }

    QProcess& startWindow(const QString& connection = QStringLiteral("packdeck:sim-4"))
    {
        QProcess& window = *m_windows.emplace_back(std::make_unique<QProcess>());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
            environment.insert(QString::fromLatin1(variable), m_home.path());
        }
        window.setProcessEnvironment(environment);
        window.start(
            QString::fromStdString(test::buildDirectory() + "/bin/packdeck"),
            {QStringLiteral("--connect"), connection, QStringLiteral("--control"), QString::fromStdString(m_name)});
        EXPECT_TRUE(window.waitForStarted(patience_ms));
        return window;
    }

    template <typename Condition>
    [[nodiscard]] static bool until(QProcess& window, const Condition& condition)
    {
        const QDeadlineTimer patience(patience_ms);
        while (!condition()) {
            if (patience.hasExpired() || window.waitForFinished(50)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] fs::path recordings() const { return fs::path(m_home.path().toStdString()) / "recordings"; }

    /// In the order of their names, which are times.
    [[nodiscard]] std::vector<fs::path> logs() const
    {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(recordings())) {
            if (entry.path().extension() == ".log") {
                found.push_back(entry.path());
            }
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    /// Those of visits below the home, by the name of their folder.
    [[nodiscard]] std::vector<fs::path> filesIn(std::string_view folder) const
    {
        std::vector<fs::path> found;
        for (const auto& entry : fs::recursive_directory_iterator(m_home.path().toStdString())) {
            if (entry.is_regular_file() && entry.path().extension() != ".lock" &&
                entry.path().string().find(folder) != std::string::npos) {
                found.push_back(entry.path());
            }
        }
        return found;
    }

    [[nodiscard]] bool isNoted(std::string_view words) const
    {
        const auto all = logs();
        const auto notes = all.empty() ? std::vector<log::RecordingNote>{} : log::readNotes(all.front());
        return std::any_of(notes.begin(), notes.end(), [words](const log::RecordingNote& note) {
            return note.text.find(words) != std::string::npos;
        });
    }

    [[nodiscard]] int sim(const std::string& arguments) const
    {
        return test::runProgram("packdeckctl", "sim --control " + m_name + ' ' + arguments).exitCode;
    }

    const std::string m_name = "packdeck-killed-" + std::to_string(QCoreApplication::applicationPid());
    QTemporaryDir m_home;
    std::vector<std::unique_ptr<QProcess>> m_windows;
};

TEST_F(KilledWindow, LeavesItsRecordingWholeItsNotesAndItsVisitAndTheNextOneGoesOn)
{
    QProcess& window = startWindow();
    ASSERT_TRUE(until(window, [this] { return sim("truth") == 0 && !logs().empty(); }))
        << window.readAllStandardError().toStdString();
    ASSERT_EQ(sim("inject hvil-open"), 0);
    ASSERT_TRUE(until(window, [this] { return isNoted("HVIL"); }));
    ASSERT_TRUE(until(window, [this] { return !filesIn("passport/drafts").empty(); }));
    window.kill(); // SIGKILL
    ASSERT_TRUE(window.waitForFinished(patience_ms));
    EXPECT_EQ(window.exitStatus(), QProcess::CrashExit);

    // The recorder ends the file by itself when nobody speaks to it any more.
    const fs::path recorded = logs().front();
    const QDeadlineTimer patience(patience_ms);
    std::vector<log::RecordingNote> notes;
    do {
        notes = log::readNotes(recorded);
    } while (notes.back().kind != log::RecordingNote::Kind::Stop && !patience.hasExpired());
    EXPECT_EQ(notes.front().kind, log::RecordingNote::Kind::Start);
    EXPECT_EQ(notes.back().kind, log::RecordingNote::Kind::Stop);
    EXPECT_TRUE(isNoted("HVIL"));
    std::int64_t last = 0;
    const auto read = log::readLog(recorded, [&last](std::span<const can::Frame> frames) {
        last = frames.empty() ? last : frames.back().time;
        return true;
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(read->badLineCount, 0U);
    EXPECT_GT(read->frames, 100U);
    const auto hvil = std::find_if(notes.begin(), notes.end(), [](const log::RecordingNote& note) {
        return note.text.find("HVIL") != std::string::npos;
    });
    EXPECT_GE(last, hvil->time - 200'000) << "the frames before the note are there";

    // Another window, which records by no setting: that the last one did is enough.
    recordWithEveryConnection(false);
    QProcess& next = startWindow();
    EXPECT_TRUE(until(next, [this] { return logs().size() == 2; })) << "the recording goes on";
    EXPECT_TRUE(until(next, [this] {
        const auto visits = filesIn(".visits.jsonl");
        return !visits.empty();
    })) << "the visit of the killed window is filed";
    for (const fs::path& visits : filesIn(".visits.jsonl")) {
        EXPECT_EQ(visits.parent_path().filename(), "simulated") << "a rehearsal is no visit to a real unit";
    }
    next.terminate(); // an end in order: nothing is left to go on
    ASSERT_TRUE(next.waitForFinished(patience_ms));
    EXPECT_TRUE(filesIn("recording-0.lock").empty());
}

/// All frames of a log.
std::vector<can::Frame> framesOf(const fs::path& log)
{
    std::vector<can::Frame> frames;
    const auto read = log::readLog(log, [&frames](std::span<const can::Frame> some) {
        frames.insert(frames.end(), some.begin(), some.end());
        return true;
    });
    EXPECT_TRUE(read && read->badLineCount == 0) << log;
    return frames;
}

TEST_F(KilledWindow, OnABusTheRecordingGoesOnWithoutAWindowUntilTheNextOneTakesOver)
{
    // A bus of our own that lives as long as the pack on it.
    constexpr qint64 firstPort = 20'000;
    constexpr qint64 ports = 10'000;
    const QString bus =
        QStringLiteral("tcp://127.0.0.1:%1/can0").arg(firstPort + QCoreApplication::applicationPid() % ports);
    QProcess pack;
    pack.start(QString::fromStdString(test::buildDirectory() + "/bin/packdeckctl"),
               {QStringLiteral("simulate"), QStringLiteral("--plugin"), QStringLiteral("virtualcan"),
                QStringLiteral("--interface"), bus, QStringLiteral("--nodes"), QStringLiteral("1")});
    QByteArray said;
    while (!said.contains("transmitting") && pack.waitForReadyRead(patience_ms)) {
        said += pack.readAllStandardOutput();
    }
    if (!said.contains("transmitting")) {
        GTEST_SKIP() << "Qt's virtual bus cannot be used here";
    }
    const QString connection = QStringLiteral("virtualcan:") + bus;
    QProcess& window = startWindow(connection);
    ASSERT_TRUE(until(window, [this] { return !logs().empty() && fs::file_size(logs().front()) > 10'000; }))
        << window.readAllStandardError().toStdString();
    window.kill(); // SIGKILL
    ASSERT_TRUE(window.waitForFinished(patience_ms));
    const fs::path first = logs().front();
    fs::path second = first;
    second.replace_filename(first.stem().string() + "-2.log");
    std::error_code notYet;
    ASSERT_TRUE(until(pack, [&] { return fs::file_size(second, notYet) > 10'000 && !notYet; }));
    EXPECT_EQ(link::RecordingHandover::goingOn(handover()), QStringList{QString::fromStdString(first.string())});

    QProcess& next = startWindow(connection);
    ASSERT_TRUE(until(next, [this] { return logs().size() == 3 && fs::file_size(logs().back()) > 0; }));
    EXPECT_TRUE(link::RecordingHandover::goingOn(handover()).empty());
    EXPECT_EQ(log::readNotes(second).back().kind, log::RecordingNote::Kind::Stop);
    next.terminate(); // an end in order: nothing goes on
    ASSERT_TRUE(next.waitForFinished(patience_ms));
    EXPECT_TRUE(link::RecordingHandover::goingOn(handover()).empty());
    EXPECT_EQ(logs().size(), 3U);

    const auto before = framesOf(first);
    const auto after = framesOf(second);
    ASSERT_FALSE(before.empty() || after.empty());
    const std::int64_t gap = after.front().time - before.back().time;
    EXPECT_GT(gap, 0);
    RecordProperty("gap_ms", static_cast<int>(gap / 1000));
    pack.terminate();
    EXPECT_TRUE(pack.waitForFinished(patience_ms));
}

} // namespace
