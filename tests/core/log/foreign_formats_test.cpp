// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The oddities of each format, as files of it were seen or are described.

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "fuzz/reader_property.h"
#include "log/local_time.h"
#include "log/log_reader.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::log;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

test::FuzzRead readNamed(std::string_view text, std::string_view fileName)
{
    const auto format = detectFormat(text);
    EXPECT_TRUE(format) << text;
    test::FuzzRead result;
    const auto reader = makeReader(
        format.value_or(LogFormat::Candump),
        [&result](std::span<const can::Frame> frames) {
            result.frames.insert(result.frames.end(), frames.begin(), frames.end());
            return true;
        },
        fileName);
    reader->feed(text);
    result.summary = reader->finish();
    return result;
}

std::int64_t at(int year, int month, int day, int hour, int minute, int second, int milliseconds)
{
    return toEpoch({year, month, day, hour, minute, second, milliseconds * 1000}).value();
}

constexpr std::string_view header =
    "Recv time     , Packet num, ID        , flags, data              , float[1]     , float[0]     , sender addr\n";

TEST(ArrowPoint, AsTheRealLogsHaveIt)
{
    const auto read =
        readNamed(std::string(header) + "20:16:25.067  , 1         , 0x0x500   ,      , 0x0000000100001002, "
                                        "1.401298E-45 , 5.742521E-42 , 192.168.1.50\n"
                                        "20:16:25.069  , 2         , 0x6F8     ,      , 0x070100010e0c0de0, "
                                        "9.704883E-35 , 1.726301E-30 , 192.168.1.125\n"
                                        "20:16:25.070  , 4         , 0x0x18000000, E    , 0xe5c1c81461768001, "
                                        "-1.143884E+23, 2.841952E+20 , 192.168.1.125\n"
                                        "20:16:25.071  , 5         , 0x0x0     ,      , 0x0050c2cfc353f401, "
                                        "7.416724E-39 , -211.9531    , 192.168.1.125\n"
                                        "20:16:25.072  , 6         , 0x0x18000001,      , 0x0050c2cfc353f401, "
                                        "7,416724E-39 , -211,9531    , 127.0.0.1\n",
                  "RawDataLog-20190708-1957-small-pack.txt");
    EXPECT_EQ(read.summary.format, LogFormat::ArrowPoint);
    EXPECT_THAT(read.summary.badLines, IsEmpty());
    EXPECT_EQ(read.summary.otherRecords, 1U) << "the bridge's heartbeat";
    EXPECT_EQ(read.summary.missingFrames, 1U) << "packet 3";
    EXPECT_THAT(read.summary.channels, ElementsAre("192.168.1.50", "192.168.1.125", "127.0.0.1"));
    ASSERT_EQ(read.frames.size(), 4U);
    EXPECT_EQ(read.frames[0].time, at(2019, 7, 8, 20, 16, 25, 67));
    EXPECT_EQ(read.frames[1].id, 0x6F8U);
    EXPECT_THAT(read.frames[1].data, ElementsAre(0xE0, 0x0D, 0x0C, 0x0E, 0x01, 0x00, 0x01, 0x07));
    EXPECT_EQ(read.frames[1].length, 8);
    EXPECT_EQ(read.frames[1].bus, 1);
    EXPECT_TRUE(read.frames[2].has(can::Frame::Extended));
    EXPECT_TRUE(read.frames[3].has(can::Frame::Extended)) << "an ID above 7FF, without its flag";
    EXPECT_TRUE(read.frames[3].has(can::Frame::LocalEcho)) << "of the logging computer itself";
}

TEST(ArrowPoint, MidnightIsTheNextDay)
{
    const auto row = [](std::string_view time) {
        return std::string(time) + " , 1 , 0x500 , , 0x0000000100001002, 0, 0, 192.168.1.50\n";
    };
    const auto read = readNamed(std::string(header) + row("23:59:59.900") + row("00:00:00.100") + row("23:59:59.950") +
                                    row("00:00:00.200") + row("00:00:00.150"),
                                "RawDataLog-20191231-2358.txt");
    ASSERT_EQ(read.frames.size(), 5U);
    EXPECT_EQ(read.frames[0].time, at(2019, 12, 31, 23, 59, 59, 900));
    EXPECT_EQ(read.frames[1].time, at(2020, 1, 1, 0, 0, 0, 100));
    EXPECT_EQ(read.frames[2].time, at(2019, 12, 31, 23, 59, 59, 950)) << "a row that came late";
    EXPECT_EQ(read.frames[3].time, at(2020, 1, 1, 0, 0, 0, 200));
    EXPECT_EQ(read.frames[4].time, at(2020, 1, 1, 0, 0, 0, 150));
    const auto after = readNamed(std::string(header) + row("00:00:01.000"), "RawDataLog-20191231-2359.txt");
    EXPECT_EQ(after.frames.at(0).time, at(2020, 1, 1, 0, 0, 1, 0)) << "the name is older than the first row";
    const auto undated = readNamed(std::string(header) + row("00:00:01.000"), "log.txt");
    EXPECT_FALSE(undated.summary.dated);
    EXPECT_EQ(undated.frames.at(0).time, 1'000'000);
}

TEST(ArrowPoint, ColumnsAreFoundByTheirNames)
{
    const auto read = readNamed("Recv time, Packet num, Direction, ID, flags, data, float[1], float[0], sender addr\n"
                                "00:00:01.000, 1, Sent, 0x500, , 0x0000000100001002, 0, 0, 10.0.0.1\n"
                                "00:00:01.000, 2, Received, 0x501, , 0x0000000100001002, 0, 0, 10.0.0.1\n",
                                "x.txt");
    ASSERT_EQ(read.frames.size(), 2U);
    EXPECT_TRUE(read.frames[0].has(can::Frame::LocalEcho));
    EXPECT_FALSE(read.frames[1].has(can::Frame::LocalEcho));
    EXPECT_EQ(read.frames[1].id, 0x501U);
}

TEST(Tritium, HasNoTimes)
{
    const auto read =
        readNamed("Packet num, ID   , flags, data              , float[1]    , float[0]    , sender addr \r\n"
                  "3461      , 0x6F8,      , 0x0000000000000000, 0           , 0           , 192.168.1.2\r\n"
                  "3462      , 0x6FA,      , 0xFFFFFFFC00000000, -1.#QNAN    , 0           , 192.168.1.2\r\n",
                  "canlog_2013-07-18_19-15-03.csv");
    EXPECT_EQ(read.summary.format, LogFormat::Tritium);
    EXPECT_FALSE(read.summary.dated) << "the times are made up";
    ASSERT_EQ(read.frames.size(), 2U);
    EXPECT_EQ(read.frames[0].time, at(2013, 7, 18, 19, 15, 3, 0));
    EXPECT_EQ(read.frames[1].time - read.frames[0].time, 5'000);
    EXPECT_THAT(read.frames[1].data, ElementsAre(0, 0, 0, 0, 0xFC, 0xFF, 0xFF, 0xFF));
}

struct DateText
{
    const char* text;
    std::int64_t time;
};

TEST(Asc, DatesInTheLanguagesOfWindows)
{
    for (const DateText& c : {DateText{"Mon Jul 8 08:16:25.067 pm 2019", at(2019, 7, 8, 20, 16, 25, 67)},
                              DateText{"Mon Jul 8 12:16:25.067 AM 2019", at(2019, 7, 8, 0, 16, 25, 67)},
                              DateText{"Sat Sep 30 15:06:13 2017", at(2017, 9, 30, 15, 6, 13, 0)},
                              DateText{"Mon M\xC3\xA4r 2 15:06:13 2020", at(2020, 3, 2, 15, 6, 13, 0)},
                              DateText{"Die Mrz 3 15:06:13.5 2020", at(2020, 3, 3, 15, 6, 13, 500)},
                              DateText{"Mo Dez 21 15:06:13 2020", at(2020, 12, 21, 15, 6, 13, 0)},
                              DateText{"mar. ao\xC3\xBBt 4 15:06:13 2020", at(2020, 8, 4, 15, 6, 13, 0)}}) {
        const auto read =
            readNamed(std::string("date ") + c.text + "\nbase hex timestamps absolute\n 0.000000 1 1 Rx d 0\n", "");
        ASSERT_EQ(read.frames.size(), 1U) << c.text;
        EXPECT_EQ(read.frames[0].time, c.time) << c.text;
        EXPECT_TRUE(read.summary.dated);
    }
}

TEST(Asc, DecimalAndRelative)
{
    const auto read = readNamed("base dec timestamps relative\n"
                                " 0.500000 1 291 Rx d 2 255 16\n"
                                " 0.250000 Status\n"
                                " 0.250000 2 4096x Tx d 1 7\n",
                                "");
    EXPECT_FALSE(read.summary.dated);
    ASSERT_EQ(read.frames.size(), 2U);
    EXPECT_EQ(read.frames[0].id, 291U);
    EXPECT_EQ(read.frames[0].data[0], 255);
    EXPECT_EQ(read.frames[1].time, 1'000'000);
    EXPECT_EQ(read.frames[1].id, 4096U);
    EXPECT_TRUE(read.frames[1].has(can::Frame::Extended));
    EXPECT_EQ(read.summary.otherRecords, 1U);
}

struct TrcText
{
    const char* version;
    const char* text;
};

TEST(Trc, AllVersions)
{
    for (const TrcText& c : {
             TrcText{"1.0", "; by hand\n     1)      1059  0300  2  0A 04\n"},
             TrcText{"1.1", ";$FILEVERSION=1.1\n     1)      1059.0  Rx         0300  2  0A 04\n"},
             TrcText{"1.2", ";$FILEVERSION=1.2\n     1)      1059.000  1  Rx         0300  2  0A 04\n"},
             TrcText{"1.3", ";$FILEVERSION=1.3\n     1)      1059.000  1  Rx         0300  -  2  0A 04\n"},
             TrcText{"2.0",
                     ";$FILEVERSION=2.0\n;$COLUMNS=N,O,T,I,d,l,D\n      1      1059.000 DT     0300 Rx 2    0A 04\n"},
             TrcText{"2.1", ";$FILEVERSION=2.1\n;$COLUMNS=N,O,T,B,I,d,R,L,D\n      1      1059.000 DT 1      0300 Rx - "
                            " 2    0A 04\n"},
             TrcText{"other columns", ";$FILEVERSION=2.1\n;$COLUMNS=O,T,I,L,D\n 1059.000 DT 0300 2    0A 04\n"},
         }) {
        const auto read = readNamed(c.text, "");
        EXPECT_EQ(read.summary.format, LogFormat::Trc) << c.version;
        EXPECT_THAT(read.summary.badLines, IsEmpty()) << c.version;
        ASSERT_EQ(read.frames.size(), 1U) << c.version;
        EXPECT_EQ(read.frames[0].time, 1'059'000) << c.version;
        EXPECT_EQ(read.frames[0].id, 0x300U) << c.version;
        EXPECT_EQ(read.frames[0].length, 2) << c.version;
        EXPECT_EQ(read.frames[0].data[0], 0x0A) << c.version;
        EXPECT_EQ(read.frames[0].data[1], 0x04) << c.version;
    }
}

TEST(Packed, GzipAndZipAreReadAsWhatIsInThem)
{
    const std::string row = "20:16:25.067  , 1 , 0x500 , , 0x0000000100001002, 0, 0, 192.168.1.50\n";
    const auto plain = test::writeFile("RawDataLog-20190708-1957.txt", std::string(header) + row);
    const std::string folder = plain.parent_path().string();
    const std::string name = plain.filename().string();
    if (test::runShell("cd " + folder + " && gzip -kf " + name + " && rm -f " + name +
                       ".zip && python3 -m zipfile -c " + name + ".zip " + name)
            .exitCode != 0) {
        GTEST_SKIP() << "no gzip or no Python here";
    }
    for (const char* extension : {".gz", ".zip"}) {
        std::vector<can::Frame> frames;
        const auto summary = readLog(plain.string() + extension, [&frames](std::span<const can::Frame> more) {
            frames.assign(more.begin(), more.end());
            return true;
        });
        ASSERT_TRUE(summary) << extension;
        EXPECT_EQ(summary->format, LogFormat::ArrowPoint) << extension;
        ASSERT_EQ(frames.size(), 1U) << extension;
        EXPECT_EQ(frames[0].time, at(2019, 7, 8, 20, 16, 25, 67)) << extension;
    }
    ASSERT_EQ(test::runShell("cd " + folder + " && cp " + name + " later.txt && python3 -m zipfile -c two.zip " + name +
                             " later.txt")
                  .exitCode,
              0);
    const auto first = readLog(folder + "/two.zip", [](std::span<const can::Frame>) { return true; });
    ASSERT_TRUE(first);
    EXPECT_EQ(first->frames, 1U);
    EXPECT_THAT(first->otherLogs, ElementsAre("later.txt")) << "what was not read is said";
    const std::string packed = test::readFile(plain.string() + ".gz");
    const auto cut = test::writeFile("cut.gz", packed.substr(0, packed.size() - 12));
    EXPECT_TRUE(readLog(cut, [](std::span<const can::Frame>) { return true; })) << "what is there is read";
    const auto nonsense = test::writeFile("bad.zip", "PK\x03\x04 and nothing that is a zip");
    EXPECT_FALSE(readLog(nonsense, [](std::span<const can::Frame>) { return true; }));
}

TEST(LocalTime, OleDaysComeBackToTheMicrosecond)
{
    for (const std::int64_t time :
         {at(2019, 7, 8, 20, 16, 25, 67), at(1970, 1, 2, 0, 0, 0, 0), at(2031, 12, 31, 23, 59, 59, 999)}) {
        EXPECT_NEAR(static_cast<double>(*oleDaysToEpoch(epochToOleDays(time)) - time), 0, 1);
    }
    EXPECT_FALSE(oleDaysToEpoch(-1));
    EXPECT_FALSE(oleDaysToEpoch(1e300));
    EXPECT_FALSE(toEpoch({2021, 2, 29, 0, 0, 0, 0}));
}

} // namespace
