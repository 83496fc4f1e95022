// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The recorder without a process around it: parts, ring, triggers, notes, and what a killed one left behind.

#include <chrono>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "log/compress_file.h"
#include "log/recorder.h"
#include "log/recorder_protocol.h"
#include "support/log_frames.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::log;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t epoch = 1'790'000'000'000'000;

class RecorderTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_folder = test::temporaryFile("folder");
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }

    void TearDown() override { fs::remove_all(m_folder); }

    [[nodiscard]] Instant at(units::Duration after) const
    {
        return {units::Timestamp(after), units::WallTime(units::Duration(epoch) + after)};
    }

    /// One frame each 100 ms, with the stamps of the same clock.
    void feed(Recorder& recorder, units::Duration from, units::Duration to)
    {
        for (units::Duration t = from; t < to; t += 100ms) {
            const can::Frame frame = test::numberedFrame(m_next++, (units::Duration(epoch) + t).count());
            recorder.take({&frame, 1}, at(t));
            recorder.tick(at(t));
        }
    }

    [[nodiscard]] std::vector<std::string> files() const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator(m_folder)) {
            if (entry.is_regular_file()) {
                names.push_back(fs::relative(entry.path(), m_folder).generic_string());
            }
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    [[nodiscard]] RecorderOptions withRing() const
    {
        RecorderOptions options;
        options.ring.emplace();
        options.ring->folder = m_folder / "ring";
        return options;
    }

    fs::path m_folder;
    std::uint32_t m_next = 0;
};

TEST_F(RecorderTest, WritesWhatItIsGivenAtOnce)
{
    Recorder recorder({}, at(0s));
    recorder.setChannels({"can 0"});
    recorder.start({m_folder / "a.log"}, "test", at(0s));
    feed(recorder, 0s, 2s);
    const auto read = test::readWhole(m_folder / "a.log"); // while it is being written
    ASSERT_THAT(read.frames, SizeIs(20));
    EXPECT_EQ(read.frames[7], test::numberedFrame(7, epoch + 700'000));
    EXPECT_EQ(read.summary.badLineCount, 0U);
    EXPECT_THAT(read.summary.channels, ElementsAre("can_0"));
    const RecorderStatus status = recorder.status();
    EXPECT_TRUE(status.recording);
    EXPECT_EQ(status.frames, 20U);
    EXPECT_EQ(status.bytes, fs::file_size(m_folder / "a.log"));
}

TEST_F(RecorderTest, KeepsTheDirectionOfFrames)
{
    Recorder recorder({}, at(0s));
    recorder.start({m_folder / "a.log"}, "test", at(0s));
    std::vector<can::Frame> frames{test::numberedFrame(1, epoch), test::numberedFrame(2, epoch)};
    frames[1].flags |= can::Frame::LocalEcho;
    recorder.take(frames, at(0s));
    EXPECT_EQ(test::readWhole(m_folder / "a.log").frames, frames);
}

TEST_F(RecorderTest, BeginsANewPartBySize)
{
    Recorder recorder({}, at(0s));
    RecordingOptions options{m_folder / "a.log"};
    options.rotateBytes = 500; // some ten lines
    recorder.start(options, "test", at(0s));
    feed(recorder, 0s, 3s);
    recorder.finish(at(3s));
    EXPECT_THAT(files(), ElementsAre("a-2.log", "a-3.log", "a-3.notes.jsonl", "a.log", "a.notes.jsonl"));
}

TEST_F(RecorderTest, PartsTogetherAreTheRecording)
{
    Recorder recorder({}, at(0s));
    RecordingOptions options{m_folder / "a.log"};
    options.rotateAfter = 1s;
    options.compress = true;
    recorder.start(options, "test", at(0s));
    feed(recorder, 0s, 3s);
    recorder.finish(at(3s));
    std::vector<can::Frame> all;
    for (const char* part : {"a.log.gz", "a-2.log.gz", "a-3.log.gz"}) {
        const auto read = test::readWhole(m_folder / part);
        EXPECT_THAT(read.frames, SizeIs(10)) << part;
        all.insert(all.end(), read.frames.begin(), read.frames.end());
    }
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i], test::numberedFrame(i, epoch + std::int64_t{i} * 100'000));
    }
}

TEST_F(RecorderTest, NeverReplacesAFile)
{
    test::ReadLog before;
    {
        Recorder recorder({}, at(0s));
        recorder.start({m_folder / "a.log"}, "test", at(0s));
        feed(recorder, 0s, 1s);
        before = test::readWhole(m_folder / "a.log");
    }
    Recorder recorder({}, at(10s));
    recorder.start({m_folder / "a.log"}, "test", at(10s));
    feed(recorder, 10s, 11s);
    EXPECT_EQ(test::readWhole(m_folder / "a.log").frames, before.frames);
    EXPECT_EQ(recorder.status().file, (m_folder / "a-2.log").string());
}

TEST_F(RecorderTest, CutsWhatAKilledProcessLeftUnfinished)
{
    const std::string whole = "(1790000000.000000) can0 123#0011223344556677 R\n";
    std::ofstream(m_folder / "packdeck-old.log") << whole << "(1790000000.100000) can0 123#0011";
    std::ofstream(m_folder / "packdeck-old.notes.jsonl") << "{\"time\":1790000000.0,\"kind\":\"mark";
    std::ofstream(m_folder / "others.log") << whole << "(1790000000.100000) can0 123#0011";
    EXPECT_EQ(test::readWhole(m_folder / "packdeck-old.log").summary.badLineCount, 1U) << "not a frame of two bytes";
    Recorder recorder({}, at(0s));
    recorder.start({m_folder / "packdeck-new.log"}, "test", at(0s));
    EXPECT_EQ(test::readFile(m_folder / "packdeck-old.log"), whole);
    EXPECT_EQ(test::readFile(m_folder / "packdeck-old.notes.jsonl"), "");
    EXPECT_NE(test::readFile(m_folder / "others.log"), whole);
}

TEST_F(RecorderTest, LeavesTheFileOfALivingRecorderAlone)
{
    auto living = AppendFile::create(m_folder / "packdeck-living.log");
    ASSERT_TRUE(living);
    ASSERT_TRUE(living->append("half a li"));
    const auto cut = cutUnfinishedLine(m_folder / "packdeck-living.log");
    ASSERT_TRUE(cut);
    EXPECT_EQ(*cut, 0U);
    EXPECT_EQ(test::readFile(m_folder / "packdeck-living.log"), "half a li");
}

TEST_F(RecorderTest, RingKeepsTheLastHalfHour)
{
    Recorder recorder(withRing(), at(0s));
    feed(recorder, 0s, 45min);
    recorder.keep(m_folder / "kept.log");
    recorder.finish(at(45min));
    const RecorderStatus status = recorder.status();
    EXPECT_EQ(status.keptCount, 1U);
    EXPECT_FALSE(status.keptError);
    EXPECT_EQ(status.keptFile, (m_folder / "kept.log").string());
    const auto kept = test::readWhole(m_folder / "kept.log").frames;
    ASSERT_FALSE(kept.empty());
    const auto span = units::Duration(kept.back().time - kept.front().time);
    EXPECT_GE(span, 30min - 100ms);
    EXPECT_LE(span, 32min);
    for (std::size_t i = 1; i < kept.size(); ++i) {
        ASSERT_EQ(kept[i].time - kept[i - 1].time, 100'000) << i;
    }
}

TEST_F(RecorderTest, RingStaysWithinItsBudget)
{
    RecorderOptions options = withRing();
    options.ring->budget = 100'000;
    Recorder recorder(options, at(0s));
    feed(recorder, 0s, 20min);
    EXPECT_LE(recorder.status().ringBytes, 100'000U + 40'000U) << "the chunk that is being written comes on top";
}

TEST_F(RecorderTest, RingOutlivesItsProcess)
{
    {
        Recorder recorder(withRing(), at(0s));
        feed(recorder, 0s, 5min);
        recorder.note({epoch + 1'000'000, RecordingNote::Kind::Marker, "before"}, at(5min));
    }
    Recorder recorder(withRing(), at(6min));
    feed(recorder, 6min, 7min);
    recorder.note({epoch + 400'000'000, RecordingNote::Kind::Marker, "after"}, at(7min));
    recorder.keep(m_folder / "kept.log");
    recorder.finish(at(7min));
    EXPECT_THAT(test::readWhole(m_folder / "kept.log").frames, SizeIs(3'600));
    EXPECT_THAT(readNotes(m_folder / "kept.log"),
                ElementsAre(RecordingNote{epoch + 1'000'000, RecordingNote::Kind::Marker, "before"},
                            RecordingNote{epoch + 400'000'000, RecordingNote::Kind::Marker, "after"}));
}

TEST_F(RecorderTest, WhatIsHandedOverAgainAfterADeathStandsOnce)
{
    const auto options = [this] { return RecordingOptions{m_folder / "packdeck-a.log"}; };
    std::vector<can::Frame> frames;
    for (std::uint32_t i = 0; i < 10; ++i) {
        frames.push_back(test::numberedFrame(i, epoch + std::int64_t{i} * 1000));
    }
    const std::span<const can::Frame> all(frames);
    {
        Recorder killed(withRing(), at(0s));
        killed.start(options(), "test", at(0s));
        killed.take(all.first(6), at(0s));
    }
    Recorder next(withRing(), at(1s));
    next.start(options(), "test", at(1s));
    next.take(all.subspan(3, 5), at(1s)); // what was not acknowledged
    next.take(all.subspan(8), at(1s));
    next.keep(m_folder / "kept.log");
    next.finish(at(1s));
    auto parts = test::readWhole(m_folder / "packdeck-a.log").frames;
    EXPECT_THAT(parts, SizeIs(6));
    const auto second = test::readWhole(m_folder / "packdeck-a-2.log").frames;
    parts.insert(parts.end(), second.begin(), second.end());
    EXPECT_EQ(parts, frames);
    EXPECT_EQ(test::readWhole(m_folder / "kept.log").frames, frames);
}

TEST_F(RecorderTest, RingGoesByTheSteadyClock)
{
    Recorder recorder(withRing(), at(0s));
    feed(recorder, 0s, 5min);
    const can::Frame frame = test::numberedFrame(m_next++, epoch);
    Instant jumped = at(6min);
    jumped.wall += 24h;
    recorder.take({&frame, 1}, jumped);
    recorder.keep(m_folder / "kept.log");
    recorder.finish(at(6min));
    EXPECT_THAT(test::readWhole(m_folder / "kept.log").frames, SizeIs(3'001));
}

TEST_F(RecorderTest, TriggerHasTheSecondsBeforeAndAfter)
{
    Recorder recorder({}, at(0s));
    feed(recorder, 0s, 20s);
    recorder.note({epoch + 16'000'000, RecordingNote::Kind::Marker, "hammer"}, at(16s));
    recorder.trigger({m_folder / "trigger.log", "HVIL", 5s, 3s}, at(20s));
    EXPECT_FALSE(recorder.status().eventFile.empty());
    feed(recorder, 20s, 30s);
    EXPECT_TRUE(recorder.status().eventFile.empty());
    const auto frames = test::readWhole(m_folder / "trigger.log").frames;
    ASSERT_FALSE(frames.empty());
    EXPECT_EQ(frames.front().time, epoch + 15'000'000);
    EXPECT_EQ(frames.back().time, epoch + 23'000'000);
    EXPECT_THAT(readNotes(m_folder / "trigger.log"),
                ElementsAre(RecordingNote{epoch + 16'000'000, RecordingNote::Kind::Marker, "hammer"},
                            RecordingNote{epoch + 20'000'000, RecordingNote::Kind::Trigger, "HVIL"}));
}

TEST_F(RecorderTest, AnotherTriggerProlongsTheFirst)
{
    Recorder recorder({}, at(0s));
    feed(recorder, 0s, 10s);
    recorder.trigger({m_folder / "one.log", "one", 5s, 3s}, at(10s));
    feed(recorder, 10s, 12s);
    recorder.trigger({m_folder / "two.log", "two", 5s, 3s}, at(12s));
    feed(recorder, 12s, 20s);
    EXPECT_FALSE(fs::exists(m_folder / "two.log"));
    EXPECT_EQ(test::readWhole(m_folder / "one.log").frames.back().time, epoch + 15'000'000);
    EXPECT_THAT(readNotes(m_folder / "one.log"), SizeIs(2));
}

TEST_F(RecorderTest, ANoteIsAddedBesideALogLater)
{
    const fs::path log = m_folder / "track.log";
    const RecordingNote first{epoch, RecordingNote::Kind::Marker, "one"};
    const RecordingNote second{epoch + 1, RecordingNote::Kind::Marker, "two\nlines"};
    ASSERT_TRUE(appendNote(log, first));
    ASSERT_TRUE(appendNote(log, second));
    EXPECT_THAT(readNotes(log), ElementsAre(first, second));
    std::ofstream(notesFileOf(log), std::ios::app) << "{\"time\":179"; // whoever wrote it was killed
    ASSERT_TRUE(appendNote(log, first));
    EXPECT_THAT(readNotes(log), ElementsAre(first, second, first));
    RecordingNote back = first;
    back.takenBack = true;
    ASSERT_TRUE(appendNote(log, back));
    EXPECT_THAT(readNotes(log), ElementsAre(first, second)) << "the later of two that are the same";
    ASSERT_TRUE(appendNote(log, back));
    ASSERT_TRUE(appendNote(log, back)); // there is none such any more
    EXPECT_THAT(readNotes(log), ElementsAre(second));
    const auto refused = appendNote(m_folder / "no" / "track.log", first);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().id, ErrorId::FileWrite);
}

TEST_F(RecorderTest, NotesStandBesideTheFrames)
{
    Recorder recorder({}, at(0s));
    recorder.start({m_folder / "a.log"}, "packdeck 1", at(0s));
    feed(recorder, 0s, 1s);
    const std::string text = "tapped N07\u00B7C03 \"hard\"\nthen again";
    recorder.note({epoch + 500'000, RecordingNote::Kind::Marker, text}, at(1s));
    recorder.addDropped(17, at(1s));
    recorder.stop(at(2s));
    EXPECT_THAT(readNotes(m_folder / "a.log"),
                ElementsAre(RecordingNote{epoch, RecordingNote::Kind::Start, "packdeck 1"},
                            RecordingNote{epoch + 500'000, RecordingNote::Kind::Marker, text},
                            RecordingNote{epoch + 1'000'000, RecordingNote::Kind::Dropped, "17"},
                            RecordingNote{epoch + 2'000'000, RecordingNote::Kind::Stop, ""}));
    EXPECT_EQ(recorder.status().dropped, 17U);
    EXPECT_EQ(test::readWhole(m_folder / "a.log").summary.badLineCount, 0U);
}

TEST_F(RecorderTest, ANoteStandsBesideThePartItIsAboutAndIsTakenBackThere)
{
    const auto marker = [](units::Duration after, const char* text) {
        return RecordingNote{epoch + after.count(), RecordingNote::Kind::Marker, text};
    };
    RecordingOptions options{m_folder / "packdeck-a.log"};
    options.rotateAfter = 1s;
    options.compress = true;
    {
        Recorder killed({}, at(0s));
        killed.start(options, "test", at(0s));
        feed(killed, 0s, 500ms);
        killed.note(marker(100ms, "of the one that was killed"), at(500ms));
    }
    Recorder recorder({}, at(1s));
    recorder.start(options, "test", at(1s));
    feed(recorder, 1s, 4s);
    const RecordingNote early = marker(1500ms, "early");
    const RecordingNote now = marker(3900ms, "now");
    recorder.note(now, at(4s));
    recorder.note(early, at(4s)); // a moment that was looked at once more
    const auto takeBack = [&recorder, this](RecordingNote note) {
        note.takenBack = true;
        recorder.note(note, at(4s));
    };
    takeBack(marker(100ms, "of the one that was killed"));
    recorder.finish(at(4s));
    const auto markers = [this](const char* part) {
        std::vector<RecordingNote> all = readNotes(m_folder / part);
        std::erase_if(all, [](const RecordingNote& note) { return note.kind != RecordingNote::Kind::Marker; });
        return all;
    };
    EXPECT_THAT(markers("packdeck-a.log.gz"), IsEmpty());
    EXPECT_THAT(markers("packdeck-a-2.log.gz"), ElementsAre(early));
    EXPECT_THAT(markers("packdeck-a-3.log.gz"), IsEmpty());
    EXPECT_THAT(markers("packdeck-a-4.log.gz"), ElementsAre(now));
}

TEST_F(RecorderTest, ARecordingMayBeginWithWhatWasTakenBefore)
{
    Recorder recorder({}, at(0s));
    feed(recorder, 0s, 2s);
    recorder.note({epoch + 1'800'000, RecordingNote::Kind::Marker, "just before"}, at(1800ms));
    RecordingOptions options{m_folder / "a.log"};
    options.before = 300ms;
    recorder.start(options, "test", at(2s));
    feed(recorder, 2s, 3s);
    recorder.finish(at(3s));
    const auto frames = test::readWhole(m_folder / "a.log").frames;
    ASSERT_THAT(frames, SizeIs(13));
    EXPECT_EQ(frames.front().time, epoch + 1'700'000);
    EXPECT_EQ(readNotes(m_folder / "a.log").front().text, "just before");
}

TEST_F(RecorderTest, TellsTheRoomThatIsLeft)
{
    Recorder recorder({}, at(0s));
    recorder.tick(at(0s));
    EXPECT_FALSE(recorder.status().room) << "nothing is recorded";
    recorder.start({m_folder / "a.log"}, "test", at(0s));
    recorder.tick(at(0s));
    ASSERT_TRUE(recorder.status().room);
    EXPECT_GT(*recorder.status().room, 0U);
}

TEST_F(RecorderTest, ARecordingThatCannotBeMadeIsAState)
{
    test::writeFile("in_the_way", "");
    Recorder recorder({}, at(0s));
    recorder.start({test::temporaryFile("in_the_way") / "a.log"}, "test", at(0s));
    feed(recorder, 0s, 1s);
    const RecorderStatus status = recorder.status();
    EXPECT_FALSE(status.recording);
    ASSERT_TRUE(status.stopped);
    EXPECT_EQ(status.stopped->id, ErrorId::FileWrite);
    EXPECT_EQ(status.taken, 10U);
}

TEST_F(RecorderTest, CompressionLeavesOneWholeFile)
{
    const auto file = test::writeFile("a.log", "(1790000000.000000) can0 123#00 R\n");
    const auto packed = compressFile(file);
    ASSERT_TRUE(packed);
    EXPECT_FALSE(fs::exists(file));
    EXPECT_FALSE(fs::exists(packed->string() + ".tmp"));
    EXPECT_THAT(test::readWhole(*packed).frames, SizeIs(1));
    fs::remove(*packed);
    EXPECT_FALSE(compressFile(file)) << "there is none";
}

// ---- the protocol

TEST(RecorderProtocol, CarriesEveryMessageInPiecesOfAnySize)
{
    StartMessage start;
    start.options = {fs::path(u8"/tmp/Me\u00DFfahrt.log"), 1'000, 60s, true, 2s};
    start.text = "packdeck";
    const std::vector<RecorderMessage> sent{
        std::vector<can::Frame>{test::numberedFrame(1, epoch), test::numberedFrame(2, epoch)},
        ChannelsMessage{{"can0", "can1"}},
        start,
        StopMessage{},
        KeepMessage{"/tmp/kept.log"},
        NoteMessage{{epoch, RecordingNote::Kind::Marker, "x"}},
        TriggerMessage{{"/tmp/t.log", "why", 5s, 6s}},
        DroppedMessage{3},
        ContinuationMessage{{"packdeckctl", "record"}}};
    std::string bytes;
    for (const RecorderMessage& message : sent) {
        encode(message, bytes);
    }
    for (const std::size_t size : {std::size_t{1}, std::size_t{7}, bytes.size()}) {
        RecorderMessageReader reader;
        std::vector<RecorderMessage> got;
        for (std::size_t i = 0; i < bytes.size(); i += size) {
            reader.feed(std::string_view(bytes).substr(i, size));
            while (auto message = reader.next()) {
                got.push_back(std::move(*message));
            }
        }
        ASSERT_EQ(got.size(), sent.size());
        EXPECT_EQ(std::get<0>(got[0]), std::get<0>(sent[0]));
        EXPECT_EQ(std::get<ChannelsMessage>(got[1]).names, std::get<ChannelsMessage>(sent[1]).names);
        const auto& options = std::get<StartMessage>(got[2]).options;
        EXPECT_EQ(options.file, start.options.file);
        EXPECT_EQ(options.rotateAfter, start.options.rotateAfter);
        EXPECT_TRUE(options.compress);
        EXPECT_EQ(options.before, 2s);
        EXPECT_EQ(std::get<NoteMessage>(got[5]).note, std::get<NoteMessage>(sent[5]).note);
        EXPECT_EQ(std::get<TriggerMessage>(got[6]).options.before, 5s);
        EXPECT_EQ(std::get<DroppedMessage>(got[7]).frames, 3U);
        EXPECT_THAT(std::get<ContinuationMessage>(got[8]).command, ElementsAre("packdeckctl", "record"));
    }
}

RC_GTEST_PROP(RecorderProtocol, SurvivesAnyBytes, (const std::string& bytes))
{
    RecorderMessageReader reader;
    std::string whole;
    encode(RecorderMessage(StopMessage{}), whole);
    reader.feed(whole.substr(0, 8) + bytes);
    while (reader.next()) {
    }
    static_cast<void>(parseStatus(bytes));
    static_cast<void>(parseNote(bytes));
}

TEST(RecorderProtocol, CarriesTheStatus)
{
    RecorderStatus status;
    status.recording = true;
    status.file = "/tmp/a.log";
    status.bytes = 5;
    status.frames = 6;
    status.room = 7'000'000'000;
    status.stopped = Error{ErrorId::DiskFull, {"0", "/x"}};
    status.keptCount = 2;
    status.dropped = 7;
    status.stuckFor = 8;
    EXPECT_EQ(parseStatus(toLine(status)), status);
    EXPECT_EQ(toEnglish(*status.stopped), "disk full: 0 bytes left on /x");
}

} // namespace
