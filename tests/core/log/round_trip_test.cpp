// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// What is written is read back, field by field, by us and by python-can.

#include <map>
#include <random>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "log/log_reader.h"
#include "log/log_writer.h"
#include "read_both_ways.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::log;

namespace {

struct Format
{
    LogFormat format;
    const char* extension;
    bool keepsDirection;
    bool keepsRemote;
    bool keepsErrors;
    const char* pythonReader; ///< nullptr: python-can 4.1 does not know it
    bool pythonTimesAreRelative;
    int pythonFirstChannel;   ///< the last digit of its name for our first bus
    bool pythonKnowsOnlyData; ///< of TRC it reads data frames alone, of candump no error frame but "bus error"
};

void PrintTo(const Format& format, std::ostream* out)
{
    *out << name(format.format);
}

constexpr std::array formats{
    Format{LogFormat::Candump, ".log", true, true, true, "CanutilsLogReader", false, 0, true},
    Format{LogFormat::Asc, ".asc", true, true, true, "ASCReader", true, 0, false},
    Format{LogFormat::Blf, ".blf", true, true, true, "BLFReader", false, 0, false},
    Format{LogFormat::Trc, ".trc", true, true, true, "TRCReader", true, 1, true},
    Format{LogFormat::Gvret, ".csv", true, false, false, nullptr, false, 0, false},
    Format{LogFormat::Pcapng, ".pcapng", true, true, true, nullptr, false, 0, false},
};

/// Frames of all kinds on two buses, whose times go back by a little now and then.
std::vector<can::Frame> variousFrames(std::size_t count, std::int64_t start)
{
    std::mt19937 random(1907);
    std::vector<can::Frame> frames;
    std::int64_t time = start;
    for (std::size_t i = 0; i < count; ++i) {
        can::Frame frame;
        time += static_cast<std::int64_t>(random() % 20'000) - 500;
        frame.time = std::max(time, start);
        frame.bus = static_cast<std::uint8_t>(i % 2);
        const bool extended = random() % 2 == 0;
        frame.id = static_cast<std::uint32_t>(random()) & (extended ? 0x1FFFFFFFU : 0x7FFU);
        frame.flags = static_cast<std::uint8_t>((extended ? can::Frame::Extended : 0) |
                                                (random() % 4 == 0 ? can::Frame::LocalEcho : 0));
        frame.length = static_cast<std::uint8_t>(random() % 9);
        const auto kind = random() % 10;
        if (kind == 0) {
            frame.flags |= can::Frame::Remote;
        } else if (kind == 1) {
            frame.flags = can::Frame::ErrorFrame;
            frame.id = 0;
            frame.length = 0;
        } else {
            for (std::size_t b = 0; b < frame.length; ++b) {
                frame.data.at(b) = static_cast<std::uint8_t>(random());
            }
        }
        frames.push_back(frame);
    }
    return frames;
}

void writeLog(const Format& format, const std::filesystem::path& file, const std::vector<can::Frame>& frames)
{
    auto writer = createWriter(format.format, file, {{"can0", "can1"}, true});
    ASSERT_TRUE(writer) << toEnglish(writer.error());
    for (std::size_t at = 0; at < frames.size(); at += 100) {
        const auto part = std::span(frames).subspan(at, std::min<std::size_t>(100, frames.size() - at));
        ASSERT_TRUE((*writer)->write(part));
    }
    ASSERT_TRUE((*writer)->finish());
}

std::vector<can::Frame> kept(const Format& format, std::vector<can::Frame> frames)
{
    std::erase_if(frames, [&format](const can::Frame& frame) {
        return (frame.has(can::Frame::Remote) && !format.keepsRemote) ||
               (frame.has(can::Frame::ErrorFrame) && !format.keepsErrors);
    });
    return frames;
}

class RoundTrip : public testing::TestWithParam<Format>
{
};

TEST_P(RoundTrip, EveryFieldOfEveryFrameComesBack)
{
    const Format& format = GetParam();
    for (const std::int64_t start : {std::int64_t{1'562'616'985'067'123}, std::int64_t{1'711'846'799'999'999}}) {
        const auto file = test::temporaryFile(std::string("log") + format.extension);
        const auto frames = variousFrames(5'000, start);
        writeLog(format, file, frames);
        std::vector<can::Frame> back;
        const auto summary = readLog(file, test::into(back));
        ASSERT_TRUE(summary) << toEnglish(summary.error());
        EXPECT_EQ(summary->format, format.format);
        EXPECT_EQ(summary->badLineCount, 0U);
        EXPECT_EQ(summary->channels.size(), 2U);
        EXPECT_TRUE(summary->dated);
        const auto expected = kept(format, frames);
        ASSERT_EQ(back.size(), expected.size());
        for (std::size_t i = 0; i < back.size(); ++i) {
            can::Frame frame = back[i];
            // Buses are numbered in the order of their first frame.
            frame.bus = static_cast<std::uint8_t>(summary->channels[frame.bus].back() -
                                                  std::min(summary->channels[0].back(), summary->channels[1].back()));
            ASSERT_EQ(frame, expected[i]) << i;
        }
    }
}

TEST_P(RoundTrip, ALogWithoutFramesIsNoError)
{
    const auto file = test::temporaryFile(std::string("empty") + GetParam().extension);
    writeLog(GetParam(), file, {});
    const auto summary = readLog(file, [](std::span<const can::Frame>) { return true; });
    if (GetParam().format == LogFormat::Candump) { // an empty file is of no format
        EXPECT_FALSE(summary);
        return;
    }
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->frames, 0U);
    EXPECT_EQ(summary->badLineCount, 0U);
}

constexpr const char* python = "/usr/bin/python3"; // Debian's, which has Debian's python-can

bool hasPythonCan()
{
    return test::runShell(std::string(python) + " -c 'import can'").exitCode == 0;
}

TEST_P(RoundTrip, PythonCanReadsTheSame)
{
    const Format& format = GetParam();
    if (format.pythonReader == nullptr) {
        GTEST_SKIP() << "python-can 4.1 does not read this format";
    }
    if (!hasPythonCan()) {
        GTEST_SKIP() << "no python-can here: apt-get install python3-can";
    }
    constexpr std::int64_t second = 1'562'616'985'000'000;
    const auto file = test::temporaryFile(std::string("log") + format.extension);
    auto frames = variousFrames(2'000, second + 67'123);
    if (format.pythonKnowsOnlyData) {
        std::erase_if(frames, [](const can::Frame& frame) { return !frame.isData(); });
    }
    writeLog(format, file, frames);
    const auto script = test::writeFile("read.py", "import can, sys\n"
                                                   "for m in can." +
                                                       std::string(format.pythonReader) +
                                                       "(sys.argv[1]):\n"
                                                       "    print(round(m.timestamp * 1e6), m.arbitration_id, "
                                                       "int(m.is_extended_id), int(m.is_remote_frame), "
                                                       "int(m.is_error_frame), m.dlc, bytes(m.data).hex() or '-', "
                                                       "str(m.channel)[-1], int(m.is_rx))\n");
    const auto result = test::runShell(std::string(python) + ' ' + script.string() + ' ' + file.string());
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    const auto lines = result.lines();
    const auto expected = kept(format, frames);
    ASSERT_EQ(lines.size(), expected.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const can::Frame& frame = expected[i];
        std::istringstream line(lines[i]);
        std::int64_t time = 0;
        std::uint32_t id = 0;
        int extended = 0;
        int remote = 0;
        int error = 0;
        int length = 0;
        std::string data;
        int channel = 0;
        int received = 0;
        line >> time >> id >> extended >> remote >> error >> length >> data >> channel >> received;
        ASSERT_NEAR(static_cast<double>(time),
                    static_cast<double>(frame.time - (format.pythonTimesAreRelative ? second : 0)),
                    1) // a double of seconds has no more
            << i;
        ASSERT_EQ(error != 0, frame.has(can::Frame::ErrorFrame)) << i;
        if (error != 0) {
            continue;
        }
        ASSERT_EQ(id, frame.id) << i;
        ASSERT_EQ(extended != 0, frame.has(can::Frame::Extended)) << i;
        ASSERT_EQ(remote != 0, frame.has(can::Frame::Remote)) << i;
        ASSERT_EQ(length, frame.length) << i;
        std::string hex;
        for (std::size_t b = 0; b < frame.length && !frame.has(can::Frame::Remote); ++b) {
            constexpr std::string_view digits = "0123456789abcdef";
            hex += digits[frame.data.at(b) >> 4];
            hex += digits[frame.data.at(b) & 0xF];
        }
        ASSERT_EQ(data, hex.empty() ? "-" : hex) << i;
        ASSERT_EQ(channel, frame.bus + format.pythonFirstChannel) << i;
        ASSERT_EQ(received == 0, frame.has(can::Frame::LocalEcho)) << i;
    }
}

TEST_P(RoundTrip, WhatPythonCanWritesIsReadTheSame)
{
    const std::map<LogFormat, const char*> writers{{LogFormat::Candump, "CanutilsLogWriter"},
                                                   {LogFormat::Asc, "ASCWriter"},
                                                   {LogFormat::Blf, "BLFWriter"},
                                                   {LogFormat::Trc, "TRCWriter"}};
    const auto writer = writers.find(GetParam().format);
    if (writer == writers.end()) {
        GTEST_SKIP() << "python-can 4.1 does not write this format";
    }
    if (!hasPythonCan()) {
        GTEST_SKIP() << "no python-can here: apt-get install python3-can";
    }
    const bool all = GetParam().format != LogFormat::Trc; // there it writes remote and error frames as data
    const auto file = test::temporaryFile(std::string("python") + GetParam().extension);
    const auto script = test::writeFile(
        "write.py", "import can, sys\n"
                    "w = can." +
                        std::string(writer->second) +
                        "(sys.argv[1])\n"
                        "t = 1562616985.0\n"
                        "for i in range(500):\n"
                        "    w.on_message_received(can.Message(timestamp=t + i * 0.001, arbitration_id=(i * 7919) % "
                        "(0x20000000 if i % 2 else 0x800), is_extended_id=bool(i % 2), channel=0, dlc=i % 9,\n"
                        "        is_remote_frame=(i % 10 == 3 and " +
                        std::string(all ? "True" : "False") + "), data=None if (i % 10 == 3 and " +
                        std::string(all ? "True" : "False") +
                        ") else bytes((i + b) % 256 for b in range(i % 9))))\n"
                        "w.stop()\n");
    ASSERT_EQ(test::runShell(std::string(python) + ' ' + script.string() + ' ' + file.string()).exitCode, 0);
    std::vector<can::Frame> back;
    const auto summary = readLog(file, test::into(back));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->format, GetParam().format);
    EXPECT_EQ(summary->badLineCount, 0U);
    ASSERT_EQ(back.size(), 500U);
    for (std::uint32_t i = 0; i < 500; ++i) {
        const can::Frame& frame = back[i];
        // A 29-bit ID below 0x10000 is not told from an 11-bit one where TRC has no more than its digits.
        ASSERT_EQ(frame.id, (i * 7919) % (i % 2 != 0 ? 0x20000000U : 0x800U));
        ASSERT_EQ(frame.has(can::Frame::Extended), i % 2 != 0) << i;
        if (GetParam().format != LogFormat::Candump || !frame.has(can::Frame::Remote)) { // there it writes "R" alone
            ASSERT_EQ(frame.length, i % 9) << i;
        }
        ASSERT_NEAR(static_cast<double>(frame.time - back[0].time), i * 1000.0, 1) << i;
        const bool remote = all && i % 10 == 3;
        ASSERT_EQ(frame.has(can::Frame::Remote), remote) << i;
        for (std::uint32_t b = 0; b < frame.length && !remote; ++b) {
            ASSERT_EQ(frame.data.at(b), (i + b) % 256) << i;
        }
    }
}

TEST_P(RoundTrip, FdAndErrorFramesOfPythonCanAreCountedAndNeverMistaken)
{
    const std::map<LogFormat, const char*> writers{
        {LogFormat::Candump, "CanutilsLogWriter"}, {LogFormat::Asc, "ASCWriter"}, {LogFormat::Blf, "BLFWriter"}};
    const auto writer = writers.find(GetParam().format);
    if (writer == writers.end()) {
        GTEST_SKIP() << "python-can 4.1 writes no CAN FD in this format";
    }
    if (!hasPythonCan()) {
        GTEST_SKIP() << "no python-can here: apt-get install python3-can";
    }
    // Between two frames of 8 bytes FD frames of all lengths, also of 0 and 8 bytes as classic ones have, with and
    // without switching of the bit rate and a passive sender; then an error frame.
    const auto file = test::temporaryFile(std::string("fd") + GetParam().extension);
    const auto script = test::writeFile(
        "fd.py", "import can, sys\n"
                 "w = can." +
                     std::string(writer->second) +
                     "(sys.argv[1])\n"
                     "t = 1562616985.0\n"
                     "def send(**more):\n"
                     "    global t\n"
                     "    t += 0.001\n"
                     "    w.on_message_received(can.Message(timestamp=t, channel=0, **more))\n"
                     "send(arbitration_id=0x123, is_extended_id=False, data=b'12345678')\n"
                     "for n in (0, 1, 8, 12, 16, 20, 24, 32, 48, 64):\n"
                     "    for i in range(4):\n"
                     "        send(arbitration_id=0x18FF50E5 if i == 3 else 0x124, is_extended_id=i == 3, is_fd=True,\n"
                     "             bitrate_switch=i > 0, error_state_indicator=i > 1, data=bytes(range(n)))\n"
                     "send(arbitration_id=0, is_error_frame=True)\n"
                     "send(arbitration_id=0x125, is_extended_id=False, data=b'87654321')\n"
                     "w.stop()\n");
    ASSERT_EQ(test::runShell(std::string(python) + ' ' + script.string() + ' ' + file.string()).exitCode, 0);
    std::vector<can::Frame> back;
    const auto summary = readLog(file, test::into(back));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->badLineCount, 0U);
    EXPECT_EQ(summary->fdFrames, 40U);
    ASSERT_EQ(back.size(), 3U);
    EXPECT_EQ(back[0].id, 0x123U);
    EXPECT_TRUE(back[1].has(can::Frame::ErrorFrame));
    EXPECT_EQ(back[2].id, 0x125U);
    EXPECT_EQ(back[2].data[0], '8');
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTrip, testing::ValuesIn(formats),
                         [](const auto& each) { return std::string(name(each.param.format)); });

TEST(GvretWriter, CountsWhatItLeavesOut)
{
    auto writer = createWriter(LogFormat::Gvret, test::temporaryFile("x.csv"), {});
    ASSERT_TRUE(writer);
    const auto frames = variousFrames(1'000, 1);
    ASSERT_TRUE((*writer)->write(frames));
    EXPECT_EQ((*writer)->leftOut() + kept(formats[4], frames).size(), frames.size());
    EXPECT_GT((*writer)->leftOut(), 0U);
}

TEST(LogWriter, SaysWhichFormatIsNotWritten)
{
    const auto writer = createWriter(LogFormat::ArrowPoint, test::temporaryFile("x.txt"), {});
    ASSERT_FALSE(writer);
    EXPECT_EQ(toEnglish(writer.error()), "arrowpoint is a format this program reads, but does not write");
}

} // namespace
