// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// packdeck-recorder as a process: killed, abandoned, on a full disk.

#include <chrono>
#include <filesystem>
#include <functional>
#include <random>

#include <sys/mount.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/recorder_process.h"
#include "log/recorder.h"
#include "support/log_frames.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace std::chrono_literals;
using test::RecorderProcess;

namespace fs = std::filesystem;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr std::uint32_t framesPerBatch = 30; // 1,500 frames/s, as the largest pack
constexpr auto batchEvery = 20ms;            // the link thread's own pace

std::int64_t wallNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

class RecorderProgram : public testing::Test
{
protected:
    void SetUp() override
    {
        m_folder = test::temporaryFile("folder");
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }

    void TearDown() override { fs::remove_all(m_folder); }

    static void start(const RecorderProcess& recorder, const fs::path& file)
    {
        recorder.send(log::ChannelsMessage{{"can0"}});
        log::StartMessage message;
        message.options.file = file;
        message.text = "test";
        recorder.send(message);
    }

    /// Frames in the pace of a bus, stamped as they are sent; they go on counting.
    void feed(RecorderProcess& recorder, SteadyClock::time_point until)
    {
        for (auto next = SteadyClock::now(); next < until; next += batchEvery) {
            std::vector<can::Frame> batch;
            for (std::uint32_t i = 0; i < framesPerBatch; ++i) {
                batch.push_back(test::numberedFrame(static_cast<std::uint32_t>(m_sent.size()), wallNow()));
                m_sent.push_back(batch.back());
            }
            recorder.send(batch);
            recorder.listenUntil(std::min(until, next + batchEvery));
        }
    }

    /// What was sent, from its beginning, nothing changed and nothing missing in between.
    void expectBeginningOfSent(const test::ReadLog& read) const
    {
        ASSERT_LE(read.frames.size(), m_sent.size());
        for (std::size_t i = 0; i < read.frames.size(); ++i) {
            ASSERT_EQ(read.frames[i], m_sent[i]) << "frame " << i;
        }
    }

    fs::path m_folder;
    std::vector<can::Frame> m_sent;
};

TEST_F(RecorderProgram, KilledFiftyTimesLosesAtMostTheLast200ms)
{
    constexpr int times = 50;
    constexpr std::int64_t mayBeLost_us = 200'000;
    std::mt19937 random(1907);
    std::int64_t mostLost_us = 0;
    for (int i = 0; i < times; ++i) {
        m_sent.clear();
        const fs::path file = m_folder / ("packdeck-" + std::to_string(i) + ".log");
        std::int64_t killedAt = 0;
        {
            RecorderProcess recorder;
            start(recorder, file);
            ASSERT_TRUE(recorder.listenFor([](const log::RecorderStatus& status) { return status.recording; }));
            feed(recorder, SteadyClock::now() + std::chrono::microseconds(random() % 300'000));
            killedAt = wallNow();
            recorder.kill();
            EXPECT_EQ(recorder.waitForEnd(), -1);
        }
        const auto cut = log::cutUnfinishedLine(file); // as the next recorder does
        ASSERT_TRUE(cut);
        if (fs::file_size(file) == 0) {
            EXPECT_LE(killedAt - m_sent.front().time, mayBeLost_us);
            continue;
        }
        const auto read = test::readWhole(file);
        EXPECT_EQ(read.summary.badLineCount, 0U);
        expectBeginningOfSent(read);
        if (read.frames.size() < m_sent.size()) {
            const std::int64_t lost = killedAt - m_sent[read.frames.size()].time;
            EXPECT_LE(lost, mayBeLost_us) << "killed the time " << i;
            mostLost_us = std::max(mostLost_us, lost);
        }
    }
    RecordProperty("most_lost_ms", static_cast<int>(mostLost_us / 1000));
}

TEST_F(RecorderProgram, FinishesTheFileWhenItsPeerVanishes)
{
    RecorderProcess recorder;
    start(recorder, m_folder / "a.log");
    feed(recorder, SteadyClock::now() + 100ms);
    recorder.closeInput();
    EXPECT_EQ(recorder.waitForEnd(), 0);
    const auto read = test::readWhole(m_folder / "a.log");
    EXPECT_EQ(read.frames, m_sent);
    const auto notes = log::readNotes(m_folder / "a.log");
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].kind, log::RecordingNote::Kind::Start);
    EXPECT_EQ(notes[1].kind, log::RecordingNote::Kind::Stop);
}

TEST_F(RecorderProgram, ARestartedOneGoesOnInTheNextPartAndTheSameRing)
{
    const std::string ring = (m_folder / "ring").string();
    const fs::path file = m_folder / "packdeck-a.log";
    for (int i = 0; i < 2; ++i) {
        RecorderProcess recorder({"--ring", ring});
        start(recorder, file);
        const std::size_t before = m_sent.size();
        feed(recorder, SteadyClock::now() + 100ms);
        ASSERT_TRUE(recorder.listenFor(
            [&](const log::RecorderStatus& status) { return status.taken == m_sent.size() - before; }));
        recorder.kill();
    }
    RecorderProcess recorder({"--ring", ring});
    recorder.send(log::KeepMessage{m_folder / "kept.log"});
    ASSERT_TRUE(recorder.listenFor([](const log::RecorderStatus& status) { return status.keptCount == 1; }));
    EXPECT_EQ(test::readWhole(m_folder / "kept.log").frames, m_sent);
    auto parts = test::readWhole(file).frames;
    const auto second = test::readWhole(m_folder / "packdeck-a-2.log").frames;
    parts.insert(parts.end(), second.begin(), second.end());
    EXPECT_EQ(parts, m_sent);
}

TEST_F(RecorderProgram, NonsenseAsInputEndsItWithAWholeFile)
{
    RecorderProcess recorder;
    start(recorder, m_folder / "a.log");
    feed(recorder, SteadyClock::now() + 40ms);
    ASSERT_TRUE(recorder.listenFor([this](const log::RecorderStatus& s) { return s.frames == m_sent.size(); }));
    recorder.sendBytes("this is no message of ours");
    EXPECT_EQ(recorder.waitForEnd(), 0);
    EXPECT_EQ(test::readWhole(m_folder / "a.log").frames, m_sent);
}

TEST_F(RecorderProgram, PythonCanReadsARecording)
{
    const std::string python = "/usr/bin/python3"; // Debian's, which has Debian's python-can
    if (test::runShell(python + " -c 'import can'").exitCode != 0) {
        GTEST_SKIP() << "no python-can here: apt-get install python3-can";
    }
    RecorderProcess recorder;
    start(recorder, m_folder / "a.log");
    feed(recorder, SteadyClock::now() + 100ms);
    std::vector<can::Frame> own{m_sent.back()};
    own[0].flags |= can::Frame::LocalEcho;
    m_sent.push_back(own[0]);
    recorder.send(own);
    recorder.closeInput();
    ASSERT_EQ(recorder.waitForEnd(), 0);
    const auto script = test::writeFile("read.py", "import can, sys\n"
                                                   "for m in can.CanutilsLogReader(sys.argv[1]):\n"
                                                   "    print(round(m.timestamp * 1e6), m.arbitration_id, "
                                                   "bytes(m.data).hex(), m.channel, int(m.is_rx))\n");
    const auto result = test::runShell(python + ' ' + script.string() + ' ' + (m_folder / "a.log").string());
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    const auto lines = result.lines();
    ASSERT_EQ(lines.size(), m_sent.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string hex;
        for (const std::uint8_t byte : m_sent[i].data) {
            constexpr std::string_view digits = "0123456789abcdef";
            hex += digits[byte >> 4];
            hex += digits[byte & 0x0F];
        }
        EXPECT_EQ(lines[i], std::to_string(m_sent[i].time) + ' ' + std::to_string(m_sent[i].id) + ' ' + hex + " can0 " +
                                (m_sent[i].has(can::Frame::LocalEcho) ? '0' : '1'));
    }
}

/// A disk of 64 KiB.
class FullDisk : public RecorderProgram
{
protected:
    void SetUp() override
    {
        RecorderProgram::SetUp();
        m_disk = m_folder / "disk";
        fs::create_directories(m_disk);
        if (mount("packdeck-test", m_disk.c_str(), "tmpfs", 0, "size=64k") != 0) {
            GTEST_SKIP() << "mounting a small tmpfs is not permitted here; run as root, or in `unshare -rm`";
        }
        m_mounted = true;
    }

    void TearDown() override
    {
        if (m_mounted) {
            EXPECT_EQ(umount2(m_disk.c_str(), MNT_DETACH), 0);
        }
        RecorderProgram::TearDown();
    }

    /// A recorder with a ring on the full disk, and frames until `condition` is met.
    void feedUntil(log::Recorder& recorder, const std::function<bool()>& condition)
    {
        for (int second = 0; second < 1'000 && !condition(); ++second) {
            std::vector<can::Frame> batch;
            for (std::uint32_t i = 0; i < framesPerBatch; ++i) {
                batch.push_back(test::numberedFrame(static_cast<std::uint32_t>(m_sent.size()), second * 1'000'000));
                m_sent.push_back(batch.back());
            }
            recorder.take(batch, at(second));
        }
        ASSERT_TRUE(condition());
    }

    [[nodiscard]] log::RecorderOptions ringOnDisk() const
    {
        log::RecorderOptions options;
        options.ring.emplace();
        options.ring->folder = m_disk / "ring";
        options.ring->chunk = 2s;
        return options;
    }

    static log::Instant at(int second)
    {
        return {units::Timestamp(std::chrono::seconds(second)), units::WallTime(std::chrono::seconds(second))};
    }

    fs::path m_disk;
    bool m_mounted = false;
};

TEST_F(FullDisk, InTheRingTheNewestTakesThePlaceOfTheOldest)
{
    log::Recorder recorder(ringOnDisk(), at(0));
    const auto begun = [&recorder] { return recorder.status().ringBegin; };
    feedUntil(recorder, [&] { return begun() >= 4'000'000; });
    EXPECT_FALSE(recorder.status().ringError);
    recorder.keep(m_folder / "kept.log");
    recorder.finish(at(1'000));
    const auto kept = test::readWhole(m_folder / "kept.log").frames;
    ASSERT_LT(kept.size(), m_sent.size());
    EXPECT_EQ(kept, std::vector(m_sent.end() - static_cast<std::ptrdiff_t>(kept.size()), m_sent.end()));
}

TEST_F(FullDisk, TheRingGivesItsRoomToTheRecordingBeforeThatHasToStop)
{
    log::Recorder recorder(ringOnDisk(), at(0));
    recorder.start({m_disk / "a.log"}, "test", at(0));
    feedUntil(recorder, [&recorder] { return recorder.status().stopped.has_value(); });
    EXPECT_EQ(recorder.status().stopped->id, ErrorId::DiskFull);
    const auto read = test::readWhole(m_disk / "a.log");
    EXPECT_EQ(read.summary.badLineCount, 0U);
    expectBeginningOfSent(read);
    EXPECT_GT(fs::file_size(m_disk / "a.log"), 40'000U) << "more than half of the disk that both lie on";
}

TEST_F(FullDisk, StopsTheRecordingWithAWholeFileAndGoesOnTakingFrames)
{
    RecorderProcess recorder({"--ring", (m_folder / "ring").string()});
    start(recorder, m_disk / "a.log");
    while (!(recorder.status() && recorder.status()->stopped) && m_sent.size() < 10'000) {
        feed(recorder, SteadyClock::now() + batchEvery);
    }
    ASSERT_TRUE(recorder.status() && recorder.status()->stopped);
    EXPECT_FALSE(recorder.status()->recording);
    const Error& why = *recorder.status()->stopped;
    EXPECT_EQ(why.id, ErrorId::DiskFull);
    EXPECT_EQ(toEnglish(why), "disk full: " + why.arguments.at(0) + " bytes left on " + m_disk.string());

    const auto read = test::readWhole(m_disk / "a.log");
    EXPECT_EQ(read.summary.badLineCount, 0U);
    EXPECT_GT(read.frames.size(), 500U);
    expectBeginningOfSent(read);

    // The state stands, and what does not need the full disk goes on.
    feed(recorder, SteadyClock::now() + 100ms);
    ASSERT_TRUE(recorder.listenFor([this](const log::RecorderStatus& s) { return s.taken == m_sent.size(); }));
    EXPECT_TRUE(recorder.status()->stopped);
    recorder.send(log::KeepMessage{m_folder / "kept.log"});
    ASSERT_TRUE(recorder.listenFor([](const log::RecorderStatus& s) { return s.keptCount == 1; }));
    EXPECT_EQ(test::readWhole(m_folder / "kept.log").frames, m_sent);

    // Elsewhere it can be started again.
    start(recorder, m_folder / "b.log");
    ASSERT_TRUE(recorder.listenFor([](const log::RecorderStatus& s) { return s.recording; }));
    EXPECT_FALSE(recorder.status()->stopped);
}

TEST_F(FullDisk, OfTheRingIsSaidAndTheRecordingGoesOn)
{
    RecorderProcess recorder({"--ring", (m_disk / "ring").string()});
    start(recorder, m_folder / "a.log");
    while (!(recorder.status() && recorder.status()->ringError) && m_sent.size() < 10'000) {
        feed(recorder, SteadyClock::now() + batchEvery);
    }
    ASSERT_TRUE(recorder.status() && recorder.status()->ringError);
    EXPECT_EQ(recorder.status()->ringError->id, ErrorId::DiskFull);
    EXPECT_TRUE(recorder.status()->recording);
    recorder.closeInput();
    EXPECT_EQ(recorder.waitForEnd(), 0);
    EXPECT_EQ(test::readWhole(m_folder / "a.log").frames, m_sent);
}

} // namespace
