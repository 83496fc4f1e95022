// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <cstdlib>
#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <zlib.h>

#include "cellmodel/recording_reader.h"
#include "support/run_program.h"
#include "synthetic_cell.h"

using namespace packdeck;
using namespace packdeck::cellmodel;
using testing::HasSubstr;

namespace {

const std::string header = "time_s,voltage_V,current_A,temperature_degC,discharged_Ah\n";

TEST(RecordingReader, TakesColumnsInAnyOrderAmongOthers)
{
    const auto recording = parseRecording("\xEF\xBB\xBF# a remark\r\nStep;Voltage_V;TIME_S;current_a\r\n"
                                          "1;3.7;0;+1.5\r\n\r\n1;3.69;1e1;-2\r\n",
                                          "x.csv", {CurrentSign::DischargePositive, 12.0});
    ASSERT_TRUE(recording) << toEnglish(recording.error());
    ASSERT_EQ(recording->samples.size(), 2U);
    EXPECT_EQ(recording->samples[0].voltage_V, 3.7);
    EXPECT_EQ(recording->samples[0].current_A, 1.5);
    EXPECT_EQ(recording->samples[1].time_s, 10.0);
    EXPECT_EQ(recording->samples[1].current_A, -2.0);
    EXPECT_EQ(recording->samples[1].temperature_degC, 12.0);
    EXPECT_FALSE(recording->hasTemperature);
    EXPECT_FALSE(recording->hasDischarged);
    EXPECT_FALSE(recording->currentWasReversed);
}

struct BadTable
{
    const char* name;
    std::string text;
    const char* message;
};

class BadTables : public testing::TestWithParam<BadTable>
{
};

TEST_P(BadTables, AreRefusedWithFileLineAndReason)
{
    const auto recording = parseRecording(GetParam().text, "x.csv", {});
    ASSERT_FALSE(recording);
    EXPECT_THAT(toEnglish(recording.error()), HasSubstr(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BadTables,
    testing::Values(
        BadTable{"empty", "", "x.csv:0: fewer than two rows"},
        BadTable{"oneRow", header + "0,3.7,0,25,0\n", "x.csv:2: fewer than two rows"},
        BadTable{"noTable", "hello\n", "x.csv:1: no header"},
        BadTable{"noCurrent", "time_s,voltage_V\n0,3\n", "x.csv:1: the header has no column current_A"},
        BadTable{"twice", "time_s,voltage_V,current_A,time_s\n", "x.csv:1: the column time_s is there twice"},
        BadTable{"short", header + "0,3.7,0,25,0\n1,3.7\n", "x.csv:3: 2 values where the header has 5"},
        BadTable{"word", header + "0,3.7,off,25,0\n", "x.csv:2: current_A: \"off\" is no number"},
        BadTable{"hole", header + "0,,0,25,0\n", "x.csv:2: voltage_V: \"\" is no number"},
        BadTable{"notANumber", header + "0,nan,0,25,0\n", "x.csv:2: voltage_V: \"nan\" is no number"},
        BadTable{"millivolts", header + "0,3700,0,25,0\n", "x.csv:2: 3700 V is not the voltage of one cell"},
        BadTable{"back", header + "0,3.7,0,25,0\n2,3.7,0,25,0\n1,3.7,0,25,0\n", "x.csv:4: the time goes back"}),
    [](const auto& row) { return std::string(row.param.name); });

RC_GTEST_PROP(RecordingReader, SurvivesAnything, (const std::string& rest))
{
    const auto recording = parseRecording(header + "0,3.7,0,25,0\n" + rest, "x.csv", {});
    RC_ASSERT(recording || recording.error().id == ErrorId::LogLine);
}

TEST(RecordingReader, ReadsCompressedAndPlainFiles)
{
    const std::string text = header + "0,3.7,0,25,0\n1,3.6,1,25,0.001\n";
    const auto plain = packdeck::test::writeFile("cell.csv", text);
    const auto packed = packdeck::test::temporaryFile("cell.csv.gz");
    gzFile file = gzopen(packed.string().c_str(), "wb");
    gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
    gzclose(file);
    for (const auto& path : {plain, packed}) {
        const auto recording = readRecording(path, {});
        ASSERT_TRUE(recording) << toEnglish(recording.error());
        EXPECT_EQ(recording->samples.size(), 2U);
        EXPECT_EQ(recording->samples[1].discharged_Ah, 0.001);
    }
    std::filesystem::resize_file(packed, std::filesystem::file_size(packed) / 2);
    EXPECT_EQ(readRecording(packed, {}).error().id, ErrorId::FileRead);
    EXPECT_EQ(readRecording("/nowhere/cell.csv", {}).error().id, ErrorId::FileOpen);
    EXPECT_EQ(readRecording(plain.parent_path(), {}).error().id, ErrorId::FileOpen);
}

TEST(CurrentSign, IsToldByCounterStepsOrTrend)
{
    const Recording drive = cellmodel::test::SyntheticCell{}.drive({.seconds = 900.0});
    const Recording slow = cellmodel::test::SyntheticCell{}.slowDischarge();
    for (const Recording& original : {drive, slow}) {
        for (const bool counted : {true, false}) {
            Recording recording = original;
            recording.hasDischarged = counted;
            EXPECT_TRUE(dischargeIsPositive(recording));
            reverseCurrent(recording);
            EXPECT_FALSE(dischargeIsPositive(recording));
        }
    }
}

TEST(CurrentSign, OfACellAtRestIsLeftAlone)
{
    const auto recording = parseRecording(header + "0,3.7,0,25,0\n1,3.7001,0,25,0\n", "x.csv", {});
    ASSERT_TRUE(recording);
    EXPECT_FALSE(recording->currentWasReversed);
}

TEST(Discharged, IsCountedWhereTheFileDoesNot)
{
    Recording drive = cellmodel::test::SyntheticCell{}.drive({.seconds = 900.0});
    const auto byCounter = dischargedSinceStart(drive);
    drive.hasDischarged = false;
    const auto byCurrent = dischargedSinceStart(drive);
    EXPECT_NEAR(byCounter.back(), byCurrent.back(), 1e-9);
    EXPECT_GT(byCounter.back(), 0.1);
}

} // namespace
