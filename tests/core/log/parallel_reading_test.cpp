// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Reading on several threads gives what reading on one gives: frames, bus numbers, bad lines, counts.

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "log/parallel_reading.h"
#include "read_both_ways.h"
#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::log;
using test::difference;
using test::into;
using test::readSerially;
using test::readSideBySide;
using test::WhatCame;
using testing::ElementsAre;

namespace {

constexpr std::string_view goodLine = "(1700000000.000001) can0 600#7811000001000000";

/// A line of any kind that a log may hold, by number.
std::string lineOfKind(int kind, int variant)
{
    switch (kind) {
    case 0:
        return "(1700000000.000002) can" + std::to_string(variant % 5) + " 1FFFFFFF#0102030405060708";
    case 1:
        return "(1700000000.000003) vcan" + std::to_string(variant % 3) + " 123##1AABB";
    case 2:
        return "garbage " + std::to_string(variant);
    case 3:
        return "";
    case 4:
        return "\r";
    case 5:
        return std::string(static_cast<std::size_t>(1015 + variant % 15), 'x') + (variant % 2 == 0 ? "\r" : "");
    case 6:
        return std::string(static_cast<std::size_t>(2000 + variant * 7 % 5000), '\r');
    case 7:
        return std::string("(1700000000.000004) can0 \0 123#00", 33);
    case 8:
        return "\xEF\xBB\xBF" + std::string(goodLine);
    default:
        return std::string(goodLine);
    }
}

RC_GTEST_PROP(ParallelReading, GivesWhatOneReaderGives, ())
{
    std::string text(goodLine);
    text = (*rc::gen::arbitrary<bool>() ? "\xEF\xBB\xBF" : "") + text + '\n';
    const auto kinds = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 1000)));
    for (const auto& [kind, variant] : kinds) {
        text += lineOfKind(kind, variant);
        text += variant % 3 == 0 ? "\r\n" : "\n";
    }
    text.resize(std::max(goodLine.size() + 4, text.size() - static_cast<std::size_t>(*rc::gen::inRange(0, 40))));
    const auto file = test::writeFile("random.log", text);
    const auto chunkSize = static_cast<std::size_t>(*rc::gen::inRange(1, 3000));
    const auto threads = static_cast<unsigned>(*rc::gen::inRange(1, 5));
    RC_ASSERT(difference(readSerially(file), readSideBySide(file, chunkSize, threads)) == "");
}

TEST(ParallelReading, AtEveryBorderOfAShortLog)
{
    std::string text = std::string("\xEF\xBB\xBF") + std::string(goodLine) + "\r\n";
    for (int kind = 0; kind < 10; ++kind) {
        text += lineOfKind(kind, kind) + "\r\n";
    }
    text += goodLine; // without its end
    const auto file = test::writeFile("borders.log", text);
    const WhatCame serial = readSerially(file);
    EXPECT_GT(serial.summary.badLineCount, 0U);
    for (std::size_t chunkSize = 1; chunkSize <= 200; ++chunkSize) {
        ASSERT_EQ(difference(serial, readSideBySide(file, chunkSize)), "") << chunkSize;
    }
}

TEST(ParallelReading, AllBrokenFiles)
{
    int files = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(test::sourceDirectory() + "/tests/data/broken")) {
        if (!entry.is_regular_file()) {
            continue;
        }
        WhatCame serial;
        const auto read = readLog(entry.path(), into(serial.frames));
        for (const std::size_t chunkSize : {1U, 5U, 64U, 100000U}) {
            WhatCame parallel;
            const auto again = readLogParallel(entry.path(), into(parallel.frames), {}, {2, chunkSize});
            ASSERT_EQ(read.has_value(), again.has_value()) << entry.path();
            if (read) {
                serial.summary = *read;
                parallel.summary = *again;
                ASSERT_EQ(difference(serial, parallel), "") << entry.path() << chunkSize;
            } else {
                ASSERT_EQ(read.error(), again.error()) << entry.path();
            }
        }
        ++files;
    }
    EXPECT_GT(files, 20);
}

TEST(ParallelReading, MoreInterfacesThanNumbers)
{
    std::string text;
    for (int i = 0; i < 600; ++i) {
        text += "(1700000000.000001) bus" + std::to_string(i * 7 % 300) + " 123#00\n";
    }
    const auto file = test::writeFile("interfaces.log", text);
    const WhatCame serial = readSerially(file);
    EXPECT_GT(serial.summary.badLineCount, 0U);
    EXPECT_EQ(difference(serial, readSideBySide(file, 1000)), "");
}

TEST(ParallelReading, StopsWhenTheSinkHasHadEnough)
{
    std::string text;
    for (int i = 0; i < 10'000; ++i) {
        text += std::string(goodLine) + '\n';
    }
    const auto file = test::writeFile("long.log", text);
    int calls = 0;
    const auto enough = [&calls](std::span<const can::Frame>) { return ++calls < 3; };
    const auto summary = readLogParallel(file, enough, {}, {4, 1000});
    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->stopped);
    EXPECT_EQ(calls, 3);
    EXPECT_LT(summary->frames, 10'000U);
}

TEST(ParallelReading, ProgressGoesToTheEnd)
{
    std::string text;
    for (int i = 0; i < 1000; ++i) {
        text += std::string(goodLine) + '\n';
    }
    const auto file = test::writeFile("progress.log", text);
    std::vector<std::uint64_t> done;
    const auto note = [&](std::uint64_t bytes, std::uint64_t total) {
        EXPECT_EQ(total, text.size());
        done.push_back(bytes);
    };
    ASSERT_TRUE(readLogParallel(file, [](auto) { return true; }, note, {2, 1000}));
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
    EXPECT_EQ(done.back(), text.size());
}

TEST(ParallelReading, RowsOfTheVendorsLogs)
{
    std::string text = "Recv time     , Packet num, ID        , flags, data              , float[1]     , float[0]     "
                       ", sender addr\n";
    for (int i = 0; i < 70'000; ++i) {
        text += "20:16:25.067  , " + std::to_string(i + 1) +
                ", 0x0x500   ,      , 0x0000000100001002, 1.401298E-45 , 5.742521E-42 , 192.168.1.50\n";
    }
    text += "no row\n";
    const auto file = test::writeFile("RawDataLog-20190708-1957.txt", text);
    const WhatCame serial = readSerially(file);
    EXPECT_THAT(serial.summary.badLines, ElementsAre(testing::Field(&BadLine::line, 70'002U)));
    EXPECT_EQ(difference(serial, readSideBySide(file, 1000)), "");
}

TEST(ParallelReading, AMissingFileIsAnError)
{
    const auto read = readLogParallel(test::temporaryFile("none.log"), [](auto) { return true; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().id, ErrorId::FileOpen);
}

} // namespace
