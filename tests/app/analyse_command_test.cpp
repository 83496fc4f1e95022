// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// analyse as a user types it, on logs whose making is known.

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/telemetry/frames.h"
#include "log/candump_writer.h"
#include "support/run_program.h"

using namespace packdeck;
using nlohmann::json;
using test::ProgramResult;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

constexpr std::int64_t begin_us = 1'700'000'000'000'000;
constexpr int load_mA = 50'000;

ProgramResult ctl(const std::string& arguments)
{
    return test::runProgram("packdeckctl", arguments);
}

/// 100 s of rest, then pulses of 5 s; the third of four cells stands off by `odd_mV`, all have a milliohm.
std::string visit(const std::string& name, int odd_mV, std::uint32_t serial = 1234)
{
    const test::Unit unit;
    std::string lines;
    const auto put = [&lines](can::Frame frame, int tick) {
        frame.time = begin_us + tick * std::int64_t{100'000};
        log::appendCandumpLine(frame, "can0", false, lines);
    };
    for (int tick = 0; tick < 1500; ++tick) {
        if (tick % 10 == 0) {
            put(unit.heartbeat(serial), tick);
            put(unit.firmware(1, 2), tick);
        }
        const bool loaded = tick >= 1000 && tick / 50 % 2 == 0;
        const int level = 3700 - (loaded ? 50 : 0);
        put(unit.currents(loaded ? load_mA : 0, loaded ? load_mA : 0), tick);
        put(unit.cells(0, 0, level, level, level + odd_mV, level), tick);
    }
    return test::writeFile(name, lines).string();
}

TEST(AnalyseCommand, SaysInJsonWhatTheCellsDid)
{
    const ProgramResult result = ctl("analyse --json " + visit("analyse.log", -19));
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    const json report = json::parse(result.output);
    EXPECT_EQ(report.at("cells"), 4);
    EXPECT_EQ(report.at("simulated"), false);
    EXPECT_NEAR(report.at("from").get<double>(), 1.7e9, 1e-3);
    const json& rest = report.at("rest");
    EXPECT_EQ(rest.at("cells").at(0).at("cell"), "N00\u00B7C03");
    EXPECT_NEAR(rest.at("cells").at(0).at("deviation_mV").get<double>(), -19.0, 0.01);
    EXPECT_NEAR(rest.at("mean_spread_mV").get<double>(), 19.0, 0.01);
    EXPECT_NEAR(rest.at("seconds").get<double>(), 40.0, 1.5);
    EXPECT_NEAR(report.at("resistance").at(0).at("mohm").get<double>(), 1.0, 1e-3);
    EXPECT_NEAR(report.at("throughput").at("out_Ah").get<double>(), 50.0 * 25 / 3600, 0.01);
    EXPECT_TRUE(report.at("throughput").at("out_Wh").is_null());
    EXPECT_TRUE(report.at("balancing").is_null());
    EXPECT_THAT(report.at("notes").dump(), HasSubstr("No temperature"));
}

TEST(AnalyseCommand, SpanCanBeGivenByClockOrFromTheBeginning)
{
    const std::string log = visit("span.log", 5);
    for (const std::string span : {"--from 70 --to 90", "--from 1700000070 --to 1700000090"}) {
        const ProgramResult result = ctl("analyse --json " + log + ' ' + span);
        ASSERT_EQ(result.exitCode, 0) << result.errors;
        const json report = json::parse(result.output);
        EXPECT_NEAR(report.at("to").get<double>() - report.at("from").get<double>(), 20.0, 0.2);
        EXPECT_EQ(report.at("steps"), 0);
        EXPECT_TRUE(report.at("resistance").at(0).at("mohm").is_null());
    }
}

TEST(AnalyseCommand, ComparesTwoLogsAndTwoInstants)
{
    const std::string before = visit("before.log", -4);
    const std::string after = visit("after.log", -19);
    const ProgramResult logs = ctl("analyse " + after + " --since " + before);
    ASSERT_EQ(logs.exitCode, 0) << logs.errors;
    EXPECT_THAT(logs.output, HasSubstr("N00\u00B7C03 from -4 to -19 mV"));
    EXPECT_THAT(logs.errors, IsEmpty());
    const std::string stranger = visit("stranger.log", 0, 77);
    EXPECT_THAT(ctl("analyse " + after + " --since " + stranger).errors, HasSubstr("cells of two packs are compared"));
    const ProgramResult instants = ctl("analyse --json " + after + " --instants 80 90");
    ASSERT_EQ(instants.exitCode, 0) << instants.errors;
    EXPECT_NEAR(json::parse(instants.output).at("cells").at(0).at("change_mV").get<double>(), 0.0, 0.01);
}

TEST(AnalyseCommand, TablesAreCsv)
{
    const std::string log = visit("tables.log", 7);
    for (const std::string table : {"cells", "spread", "bands", "sensors"}) {
        const ProgramResult result = ctl("analyse " + log + " --csv " + table);
        ASSERT_EQ(result.exitCode, 0) << result.errors;
        const auto lines = result.lines();
        ASSERT_THAT(lines, Not(IsEmpty()));
        const auto commas = std::count(lines.front().begin(), lines.front().end(), ',');
        EXPECT_GT(commas, 3);
        for (const std::string& line : lines) {
            EXPECT_EQ(std::count(line.begin(), line.end(), ','), commas) << line;
        }
    }
}

TEST(AnalyseCommand, LogWithoutAPackIsRefused)
{
    const auto log = test::writeFile("none.log", "(1.0) can0 123#00\n(2.0) can0 123#00\n").string();
    const ProgramResult result = ctl("analyse " + log);
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.output, IsEmpty());
    EXPECT_THAT(result.errors, HasSubstr("no pack shows in this log"));
    EXPECT_EQ(ctl("analyse").exitCode, 2);
    EXPECT_EQ(ctl("analyse " + log + " --instants 1").exitCode, 2);
}

} // namespace
