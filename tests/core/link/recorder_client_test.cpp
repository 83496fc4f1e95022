// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The window's end of the recorder, with the real program at the other.

#include <chrono>
#include <csignal>
#include <filesystem>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/link/patience.h"
#include "link/frame_tap.h"
#include "link/recorder_client.h"
#include "log/recording_note.h"
#include "support/log_frames.h"
#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
using link::FrameTap;
using link::RecorderClient;
using link::RecorderState;
using Health = link::RecorderState::Health;

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t epoch = 1'790'000'000'000'000;

class RecorderClientTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_folder = test::temporaryFile("folder");
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        m_tap->connectedTo("sim0");
    }

    void TearDown() override { fs::remove_all(m_folder); }

    [[nodiscard]] std::unique_ptr<RecorderClient> makeClient(const QString& program = {}) const
    {
        link::RecorderClientOptions options;
        options.program =
            program.isEmpty() ? QString::fromStdString(test::buildDirectory() + "/bin/packdeck-recorder") : program;
        options.ringFolder = QString::fromStdString((m_folder / "ring").string());
        return std::make_unique<RecorderClient>(m_tap, options);
    }

    void feed(std::uint32_t count)
    {
        std::vector<can::Frame> batch;
        for (std::uint32_t i = 0; i < count; ++i) {
            batch.push_back(test::numberedFrame(m_next, epoch + std::int64_t{m_next} * 1000));
            ++m_next;
        }
        m_tap->push(batch);
    }

    static bool waitFor(const RecorderClient& client, const std::function<bool(const RecorderState&)>& condition)
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (!condition(client.state())) {
            if (std::chrono::milliseconds(elapsed.elapsed()) > link::patience) {
                return false;
            }
            QEventLoop loop;
            QObject::connect(&client, &RecorderClient::changed, &loop, &QEventLoop::quit);
            QTimer::singleShot(link::patience, &loop, &QEventLoop::quit);
            loop.exec();
        }
        return true;
    }

    /// All frames of all parts, in order.
    [[nodiscard]] std::vector<can::Frame> recorded(const std::string& stem) const
    {
        std::vector<can::Frame> all;
        for (int part = 1;; ++part) {
            const fs::path file = m_folder / (stem + (part == 1 ? "" : "-" + std::to_string(part)) + ".log");
            if (!fs::exists(file)) {
                return all;
            }
            if (fs::file_size(file) > 0) {
                const auto read = test::readWhole(file);
                EXPECT_EQ(read.summary.badLineCount, 0U) << file;
                all.insert(all.end(), read.frames.begin(), read.frames.end());
            }
        }
    }

    void expectAllOf(const std::vector<can::Frame>& frames) const
    {
        ASSERT_EQ(frames.size(), m_next);
        for (std::uint32_t i = 0; i < m_next; ++i) {
            ASSERT_EQ(frames[i], test::numberedFrame(i, epoch + std::int64_t{i} * 1000)) << i;
        }
    }

    fs::path m_folder;
    std::shared_ptr<FrameTap> m_tap = std::make_shared<FrameTap>();
    std::uint32_t m_next = 0;
};

TEST_F(RecorderClientTest, RecordsWhatIsTapped)
{
    auto client = makeClient();
    client->start({m_folder / "packdeck-a.log"});
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.status.recording; }));
    EXPECT_TRUE(client->state().wanted);
    feed(500);
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.status.frames == 500; }));
    client->note({epoch, log::RecordingNote::Kind::Marker, "here"});
    client->stop();
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return !s.status.recording; }));
    EXPECT_FALSE(client->state().wanted);
    expectAllOf(recorded("packdeck-a"));
    EXPECT_THAT(log::readNotes(m_folder / "packdeck-a.log"),
                testing::Contains(log::RecordingNote{epoch, log::RecordingNote::Kind::Marker, "here"}));
    EXPECT_THAT(test::readWhole(m_folder / "packdeck-a.log").summary.channels, testing::ElementsAre("sim0"));
}

TEST_F(RecorderClientTest, WhatWasTappedBeforeTheEndIsWritten)
{
    auto client = makeClient();
    client->start({m_folder / "packdeck-a.log"});
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.status.recording; }));
    feed(5'000);
    client.reset();
    expectAllOf(recorded("packdeck-a"));
}

TEST_F(RecorderClientTest, AKilledRecorderIsNoticedReplacedAndNothingIsMissing)
{
    auto client = makeClient();
    client->start({m_folder / "packdeck-a.log"});
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.status.recording; }));
    for (int death = 1; death <= 3; ++death) {
        feed(300);
        ASSERT_TRUE(waitFor(*client, [this](const RecorderState& s) { return s.status.frames > 0 && m_next > 0; }));
        feed(300);
        const auto killed = static_cast<pid_t>(client->processId());
        ASSERT_GT(killed, 0);
        ::kill(killed, SIGKILL);
        feed(300); // into the gap
        ASSERT_TRUE(waitFor(*client, [death](const RecorderState& s) { return s.restarts == death; }));
        EXPECT_TRUE(client->state().problem || client->state().health == Health::Running);
        ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) {
            return s.health == Health::Running && s.status.recording && !s.problem;
        }));
    }
    EXPECT_EQ(client->state().dropped, 0U);
    client.reset();
    expectAllOf(recorded("packdeck-a"));
}

TEST_F(RecorderClientTest, AHangingRecorderIsSaidWithinASecondAndReplaced)
{
    auto client = makeClient();
    client->start({m_folder / "packdeck-a.log"});
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.status.recording; }));
    feed(100);
    ::kill(static_cast<pid_t>(client->processId()), SIGSTOP);
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.health == Health::Silent; }));
    EXPECT_EQ(client->state().problem->id, ErrorId::RecorderSilent);
    feed(100);
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.restarts == 1; }));
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.health == Health::Running; }));
    client.reset();
    expectAllOf(recorded("packdeck-a"));
}

TEST_F(RecorderClientTest, KeepsTheRing)
{
    auto client = makeClient();
    feed(1'000); // nobody records
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.status.taken == 1'000; }));
    client->keep(m_folder / "kept.log");
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.status.keptCount == 1; }));
    expectAllOf(recorded("kept"));
}

TEST_F(RecorderClientTest, TwoWindowsHaveARingEach)
{
    auto first = makeClient();
    ASSERT_TRUE(waitFor(*first, [](const RecorderState& s) { return s.health == Health::Running; }));
    auto second = makeClient();
    ASSERT_TRUE(waitFor(*second, [](const RecorderState& s) { return s.health == Health::Running; }));
    EXPECT_TRUE(fs::exists(m_folder / "ring" / "0"));
    EXPECT_TRUE(fs::exists(m_folder / "ring" / "1"));
}

TEST_F(RecorderClientTest, AMissingProgramIsAStandingProblem)
{
    auto client = makeClient(QStringLiteral("/nowhere/packdeck-recorder"));
    client->start({m_folder / "packdeck-a.log"});
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.health == Health::Lost; }));
    EXPECT_EQ(client->state().problem->id, ErrorId::RecorderLost);
    feed(10);
    ASSERT_TRUE(waitFor(*client, [](const RecorderState& s) { return s.restarts >= 2; })) << "it is tried again";
    EXPECT_TRUE(client->state().wanted);
}

} // namespace
