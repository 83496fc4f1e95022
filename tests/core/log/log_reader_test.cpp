// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "log/candump_reader.h"
#include "log/candump_writer.h"
#include "log/line_log_reader.h"
#include "log/log_reader.h"

using namespace packdeck;
using namespace packdeck::log;
using testing::ElementsAre;

namespace {

std::filesystem::path temporary(std::string_view name)
{
    return std::filesystem::path(testing::TempDir()) / (std::string("packdeck_log_") + std::string(name));
}

struct ReadBack
{
    std::vector<can::Frame> frames;
    ReadSummary summary;
};

/// Fed in pieces of the given size.
ReadBack readText(std::string_view text, std::size_t piece = 7)
{
    ReadBack result;
    CandumpReader reader([&result](std::span<const can::Frame> frames) {
        result.frames.insert(result.frames.end(), frames.begin(), frames.end());
        return true;
    });
    for (std::size_t at = 0; at < text.size(); at += piece) {
        EXPECT_TRUE(reader.feed(text.substr(at, piece)));
    }
    result.summary = reader.finish();
    return result;
}

constexpr std::string_view sample = "(1.000001) can0 100#01\n"
                                    "(1.000002) can1 200#02\r\n"
                                    "\n"
                                    "(1.000003) can0 1#02\n"
                                    "(1.000004) can0 300##1AABB\n"
                                    "(1.000005) can1 400#05\n"
                                    "garbage\n"
                                    "(1.000006) can0 500#R2";

TEST(CandumpReader, TheSameInPiecesOfAnySize)
{
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 24U, 1000U}) {
        const ReadBack result = readText(sample, piece);
        std::vector<std::uint32_t> ids;
        std::vector<int> buses;
        for (const can::Frame& frame : result.frames) {
            ids.push_back(frame.id);
            buses.push_back(frame.bus);
        }
        EXPECT_THAT(ids, ElementsAre(0x100, 0x200, 0x400, 0x500)) << piece;
        EXPECT_THAT(buses, ElementsAre(0, 1, 1, 0)) << piece;
        EXPECT_EQ(result.summary.frames, 4U);
        EXPECT_EQ(result.summary.fdFrames, 1U);
        EXPECT_THAT(result.summary.channels, ElementsAre("can0", "can1"));
        EXPECT_EQ(result.summary.badLineCount, 2U);
        EXPECT_THAT(result.summary.badLines,
                    ElementsAre(BadLine{4, "expected an ID of three or eight hexadecimal digits"},
                                BadLine{7, "expected a time, as (1700000000.123456)"}));
    }
}

TEST(CandumpReader, BadLinesAreAllCountedAndTheFirstOnesKept)
{
    std::string text;
    for (std::size_t i = 0; i < ReadSummary::mostBadLines + 5; ++i) {
        text += "x\n";
    }
    const ReadBack result = readText(text + "(1.0) can0 123#11\n", 100);
    EXPECT_EQ(result.summary.badLineCount, ReadSummary::mostBadLines + 5);
    EXPECT_EQ(result.summary.badLines.size(), ReadSummary::mostBadLines);
    EXPECT_EQ(result.frames.size(), 1U);
}

TEST(CandumpReader, ALineWithoutEndCostsItselfAlone)
{
    for (const std::size_t piece : {1U, 100U, 5000U, 100'000U}) {
        const ReadBack result = readText("(1.0) can0 100#\n" + std::string(70'000, 'A') + "\n(2.0) can0 200#\n", piece);
        EXPECT_EQ(result.frames.size(), 2U);
        EXPECT_THAT(result.summary.badLines, ElementsAre(BadLine{2, "the line is too long"})) << piece;
    }
}

TEST(CandumpReader, AByteOrderMarkDoesNotMakeALineShorter)
{
    const std::string text = "\xEF\xBB\xBF" + std::string(LineLogReader::longestLine + 1, 'A');
    for (const std::size_t piece : {1U, 100U, 5000U}) {
        for (const std::string& more : {std::string(), std::string(100, 'A'), std::string("\r\n")}) {
            EXPECT_THAT(readText(text + more, piece).summary.badLines, ElementsAre(BadLine{1, "the line is too long"}))
                << piece << " " << more.size();
        }
    }
}

TEST(CandumpReader, ALogMayComeFrom256InterfacesAtMost)
{
    std::string text;
    for (int i = 0; i < 300; ++i) {
        text += "(1.0) can" + std::to_string(i) + " 100#\n";
    }
    const ReadBack result = readText(text, 1000);
    EXPECT_EQ(result.frames.size(), 256U);
    EXPECT_EQ(result.summary.badLineCount, 44U);
    EXPECT_EQ(result.summary.badLines.at(0), (BadLine{257, "more than 256 interfaces"}));
}

TEST(CandumpReader, TheSinkCanStop)
{
    std::string text;
    for (int i = 0; i < 10'000; ++i) {
        text += "(1.0) can0 100#\n";
    }
    std::size_t seen = 0;
    CandumpReader reader([&seen](std::span<const can::Frame> frames) {
        seen += frames.size();
        return false;
    });
    EXPECT_FALSE(reader.feed(text));
    const std::size_t first = seen;
    EXPECT_FALSE(reader.feed(text));
    const ReadSummary summary = reader.finish();
    EXPECT_TRUE(summary.stopped);
    EXPECT_EQ(seen, first);
    EXPECT_LT(seen, 10'000U);
    EXPECT_EQ(summary.frames, seen);
}

struct DetectCase
{
    const char* text;
    bool candump;
};

TEST(LogFormat, IsDetectedByContent)
{
    for (const DetectCase& c : {
             DetectCase{"(1436509052.249713) vcan0 044#2A36", true},
             DetectCase{"# my notes\n\n(1436509052.249713) vcan0 044#2A36\n", true},
             DetectCase{"(1436509052.249713) vcan0 044#", true},
             DetectCase{"(1436509052.249713) vcan0 0", false},
             DetectCase{"(1436509052) vcan0 044#", false},
             DetectCase{"(1436509052.249713)  044 #", false},
             DetectCase{"BO_ 1 A: 8 X\n", false},
             DetectCase{"", false},
         }) {
        EXPECT_EQ(detectFormat(c.text).has_value(), c.candump) << c.text;
    }
    EXPECT_EQ(name(LogFormat::Candump), "candump");
}

TEST(ReadLog, NamesTheFileAndTheReason)
{
    const auto ignore = [](std::span<const can::Frame>) { return true; };
    const auto missing = readLog("/nowhere/x.log", ignore);
    ASSERT_FALSE(missing);
    EXPECT_EQ(toEnglish(missing.error()), "cannot open /nowhere/x.log: No such file or directory");

    const auto other = temporary("other.txt");
    std::ofstream(other) << "nothing of the kind\n";
    const auto unknown = readLog(other, ignore);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(toEnglish(unknown.error()), other.string() + ": not a log format this program knows");

    EXPECT_FALSE(readLog(testing::TempDir(), ignore)) << "a folder";
}

TEST(ReadLog, ReadsAFileLongerThanOnePiece)
{
    const auto file = temporary("long.log");
    constexpr int lines = 30'000;
    {
        std::ofstream stream(file, std::ios::binary);
        for (int i = 0; i < lines; ++i) {
            stream << "(" << i << ".5) can0 123#1122334455667788\n";
        }
    }
    std::int64_t next = 0;
    const auto summary = readLog(file, [&next](std::span<const can::Frame> frames) {
        for (const can::Frame& frame : frames) {
            EXPECT_EQ(frame.time, next * 1'000'000 + 500'000);
            ++next;
        }
        return true;
    });
    ASSERT_TRUE(summary);
    EXPECT_EQ(next, lines);
    EXPECT_EQ(summary->frames, static_cast<std::uint64_t>(lines));
    EXPECT_EQ(summary->badLineCount, 0U);
}

RC_GTEST_PROP(CandumpWriter, WhatIsWrittenIsReadBack, ())
{
    const auto count = *rc::gen::inRange<std::size_t>(0, 50);
    std::vector<can::Frame> frames(count);
    const std::vector<std::string> channels{"can0", "vcan12"};
    for (can::Frame& frame : frames) {
        frame.time = *rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000'000);
        frame.flags =
            *rc::gen::element<std::uint8_t>(0, can::Frame::Extended, can::Frame::Remote,
                                            can::Frame::Extended | can::Frame::Remote, can::Frame::ErrorFrame);
        frame.flags |= *rc::gen::element<std::uint8_t>(0, can::Frame::LocalEcho);
        frame.id = *rc::gen::inRange<std::uint32_t>(
            0, frame.has(can::Frame::Extended) || frame.has(can::Frame::ErrorFrame) ? 0x20000000U : 0x800U);
        frame.length = *rc::gen::inRange<std::uint8_t>(0, 9);
        for (std::uint8_t i = 0; i < frame.length && !frame.has(can::Frame::Remote); ++i) {
            frame.data.at(i) = *rc::gen::arbitrary<std::uint8_t>();
        }
    }
    std::string text;
    for (can::Frame& frame : frames) {
        frame.bus = *rc::gen::inRange<std::uint8_t>(0, 2);
        appendCandumpLine(frame, channels.at(frame.bus), true, text);
    }
    ReadBack result = readText(text, 64);
    RC_ASSERT(result.summary.badLineCount == 0U);
    for (can::Frame& frame : result.frames) { // the reader numbers interfaces as they come
        frame.bus = result.summary.channels.at(frame.bus) == "can0" ? 0 : 1;
    }
    RC_ASSERT(result.frames == frames);
}

TEST(CandumpWriter, WritesTheLinesOfCandump)
{
    const auto line = [](std::uint32_t id, unsigned flags, std::uint8_t length, std::int64_t time, bool direction) {
        can::Frame frame;
        frame.id = id;
        frame.flags = static_cast<std::uint8_t>(flags);
        frame.length = length;
        frame.time = time;
        frame.data = {0x0A, 0xFF};
        std::string text;
        appendCandumpLine(frame, "can0", direction, text);
        return text;
    };
    using enum can::Frame::Flag;
    EXPECT_EQ(line(0x23, 0, 2, 1436509052249713, false), "(1436509052.249713) can0 023#0AFF\n");
    EXPECT_EQ(line(0x23, Extended, 0, 1, false), "(0000000000.000001) can0 00000023#\n");
    EXPECT_EQ(line(0x4, ErrorFrame, 1, 0, false), "(0000000000.000000) can0 20000004#0A\n");
    EXPECT_EQ(line(0x23, Remote, 2, -5, true), "(0000000000.000000) can0 023#R2 R\n");
    EXPECT_EQ(line(0x23, Remote | LocalEcho, 0, 0, true), "(0000000000.000000) can0 023#R T\n");
}

TEST(CandumpWriter, WritesAFileThatReadLogReads)
{
    const auto file = temporary("written.log");
    std::vector<can::Frame> frames(3);
    frames[1].bus = 1;
    frames[2].bus = 2;
    {
        auto writer = createWriter(LogFormat::Candump, file, {{"vcan0"}, false});
        ASSERT_TRUE(writer);
        ASSERT_TRUE((*writer)->write(frames));
        ASSERT_TRUE((*writer)->finish());
    }
    const auto summary = readLog(file, [](std::span<const can::Frame>) { return true; });
    ASSERT_TRUE(summary);
    EXPECT_THAT(summary->channels, ElementsAre("vcan0", "can1", "can2"));
    EXPECT_FALSE(createWriter(LogFormat::Candump, "/nowhere/x.log", {}));
}

TEST(CandumpWriter, AFullDiskIsReported)
{
    if (!std::filesystem::exists("/dev/full")) {
        GTEST_SKIP() << "no /dev/full here";
    }
    auto writer = createWriter(LogFormat::Candump, "/dev/full", {});
    ASSERT_TRUE(writer);
    const std::vector<can::Frame> frames(10);
    const bool reported = !(*writer)->write(frames) || !(*writer)->finish();
    EXPECT_TRUE(reported);
}

} // namespace
