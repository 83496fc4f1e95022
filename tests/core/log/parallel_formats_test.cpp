// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Lines whose meaning hangs on lines before (a header, a day, a base of numbers) come out of chunks as out of one
// reader, wherever the borders lie.

#include <fmt/core.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "log/arrowpoint_reader.h"
#include "log/parallel_reading.h"
#include "read_both_ways.h"
#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::log;

namespace {

using Lines = std::vector<std::string>;

/// A kind of log: how it begins, and lines that may follow in any order. More of the first ones are taken.
struct Kind
{
    const char* fileName;
    Lines beginning;
    Lines usual;
    Lines odd;
};

const std::string rowEnd = ", 0x0x500, , 0x0000000100001002, 1.4E-45, 5.7E-42, 192.168.1.50";
const std::string vendorHeader = "Recv time, Packet num, ID, flags, data, float[1], float[0], sender addr";
const std::string tritiumHeader = "Packet num, ID, flags, data, float[1], float[0], sender addr";

const std::vector<Kind> kinds{
    {"candump.log",
     {"(1700000000.000001) can0 600#7811000001000000"},
     {"(1700000000.000002) can1 600#78", "(1700000000.000003) can0 123#11"},
     {"(1700000000.000002) can1 600#78 R", "garbage"}},
    {"gvret.csv",
     {"Time Stamp,ID,Extended,Dir,Bus,LEN,D1,D2,D3,D4,D5,D6,D7,D8"},
     {"166064000,0000021A,false,Rx,0,8,FE,36,12,FE,69,05,07,AD", "166065000,0000021B,false,Rx,1,1,FE"},
     {"Time Stamp,ID,Extended,Bus,LEN,D1,D2,D3,D4,D5,D6,D7,D8", "1700000000000000,0000021A,false,Rx,0,1,FE", "what"}},
    {"peak.trc",
     {";$FILEVERSION=2.1", ";$STARTTIME=43654.8459375", ";$COLUMNS=N,O,T,B,I,d,R,L,D"},
     {"1 1059.900 DT 1 0300 Rx - 7 00 00 00 00 04 00 00", "2 1060.900 RR 1 0100 Rx - 3"},
     {";$FILEVERSION=1.1", ";$STARTTIME=43655.0", ";$STARTTIME=43654.8459375", ";$COLUMNS=N,O,T,I,d,L,D",
      "3) 10.4 Rx 0300 7 00 00 00 00 04 00 00", "; a remark", "1 oops"}},
    {"absolute.asc",
     {"date Mon Jul 8 08:16:25.067 pm 2019", "base hex timestamps absolute"},
     {"1.000000 1 600 Rx d 2 10 11", "1.500000 2 600 Tx d 1 10"},
     {"Begin Triggerblock Tue Jul 9 08:16:25.067 pm 2019", "Begin Triggerblock", "base dec timestamps relative",
      "base hex timestamps absolute", "// remark", "nothing"}},
    {"relative.asc",
     {"date Mon Jul 8 08:16:25.067 pm 2019", "base dec timestamps relative"},
     {"0.100000 1 600 Rx d 2 10 11", "0.000100 2 600 Tx d 1 10"},
     {"Begin Triggerblock Tue Jul 9 08:16:25.067 pm 2019", "base hex timestamps absolute", "End TriggerBlock",
      "nothing"}},
    {"RawDataLog-20190708-1957.txt",
     {vendorHeader},
     {"20:16:25.067, 7" + rowEnd, "20:16:26.067, 9" + rowEnd, "20:16:25.900, 12" + rowEnd},
     {"23:59:59.900, 13" + rowEnd, "00:00:00.100, 14" + rowEnd, "08:00:00.000, 15" + rowEnd, vendorHeader,
      tritiumHeader, "16, 0x500, , 0x0000000100001002, 1.4E-45, 5.7E-42, 192.168.1.50", "no row"}},
    {"night.txt", // no date in its name
     {vendorHeader},
     {"23:59:59.900, 7" + rowEnd, "00:00:00.100, 8" + rowEnd},
     {"12:00:00.000, 9" + rowEnd, "23:59:58.900, 10" + rowEnd}},
    {"canlog_2013-07-18_19-15-03.csv",
     {tritiumHeader},
     {"1, 0x500, , 0x0000000100001002, 1.4E-45, 5.7E-42, 192.168.1.50",
      "5, 0x501, , 0x0000000100001002, 1.4E-45, 5.7E-42, 192.168.1.51"},
     {vendorHeader, "20:16:25.067, 7" + rowEnd, "no row", "9, 0x1, , 0x0000000100001002, 1.4E-45, 5.7E-42, 127.0.0.1"}},
    {"headless.csv",
     {"1, 0x500, , 0x0000000100001002, 1.4E-45, 5.7E-42, 192.168.1.50"},
     {"2, 0x500, , 0x0000000100001002, 1.4E-45, 5.7E-42, 192.168.1.50"},
     {"20:16:25.067, 7" + rowEnd, "x, y, z", vendorHeader}},
};

void holdsInChunks(const Kind& kind, bool hasOdd)
{
    std::string text;
    for (const std::string& line : kind.beginning) {
        text += line + "\r\n";
    }
    const auto choices = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
    for (const int choice : choices) {
        const bool odd = hasOdd && choice % 10 < 2;
        const Lines& from = odd ? kind.odd : kind.usual;
        // Now and then so many alike that a reader who begins there does not see what was before.
        const int alike = choice % 7 == 0 ? 80 : 1;
        for (int i = 0; i < alike; ++i) {
            text += from[static_cast<std::size_t>(choice / 10) % from.size()] + (choice % 3 == 0 ? "\n" : "\r\n");
        }
    }
    const auto file = test::writeFile(kind.fileName, text);
    const auto chunkSize = static_cast<std::size_t>(*rc::gen::inRange(1, 5000));
    const auto threads = static_cast<unsigned>(*rc::gen::inRange(1, 4));
    const std::string found =
        test::difference(test::readSerially(file), test::readSideBySide(file, chunkSize, threads));
    if (!found.empty()) {
        RC_LOG() << found << " in chunks of " << chunkSize << "\n" << text << "\n";
    }
    RC_ASSERT(found.empty());
}

RC_GTEST_PROP(ParallelFormats, LinesAsUsualComeOutTheSame, ())
{
    for (const Kind& kind : kinds) {
        holdsInChunks(kind, false);
    }
}

RC_GTEST_PROP(ParallelFormats, LinesThatChangeTheMeaningOfOthersComeOutTheSame, ())
{
    for (const Kind& kind : kinds) {
        holdsInChunks(kind, true);
    }
}

/// Reading in chunks has to know beforehand what each begins with: were they all read twice, it would only be slower.
TEST(ParallelFormats, APartIsReadOnceWhereLinesAreAsUsual)
{
    const auto rows = [](int count) {
        std::string text = vendorHeader + "\n";
        for (int i = 0; i < count; ++i) { // from 23:00, two rows a second
            const int second = 23 * 3600 + i / 2;
            text += fmt::format("{:02}:{:02}:{:02}.{}, {}{}\n", second / 3600 % 24, second / 60 % 60, second % 60,
                                i % 2 * 500, i + 1, rowEnd);
        }
        return text;
    };
    const std::string text = rows(20'000);
    ArrowPointReader reader(
        LogFormat::ArrowPoint, [](auto) { return true; }, "x-20190708-2300.txt");
    const auto head = reader.goOn([](auto) { return true; });
    head->feed(text.substr(0, 65'536));
    const std::size_t begin = text.find('\n', 900'000) + 1;
    const auto truth = reader.goOn([](auto) { return true; });
    truth->feed(std::string_view(text).substr(0, begin));
    const auto assumed = head->goOn([](auto) { return true; });
    assumed->forgetLines();
    assumed->feed(std::string_view(text).substr(begin - 500, 500));
    const auto end = assumed->goOn([](auto) { return true; });
    end->feed(std::string_view(text).substr(begin));
    EXPECT_TRUE(end->correct(*assumed, *truth));
}

} // namespace
