// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What packdeckctl says of a log with more than one pack: which is which, on every line.

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/telemetry/gen1_rows.h"
#include "support/run_program.h"

using namespace packdeck;
using nlohmann::json;
using test::Gen1Log;
using test::Gen1Unit;
using test::ProgramResult;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

ProgramResult ctl(const std::string& arguments)
{
    return test::runProgram("packdeckctl", arguments);
}

/// Units at `bases`, each behind a bridge of its own, with cells at 3600, 3700 ... mV.
std::string log(const std::vector<std::uint32_t>& bases, const std::vector<std::string_view>& bridges)
{
    constexpr std::uint32_t firstSerial = 1001;
    Gen1Log rows;
    for (int second = 0; second < 20; ++second) {
        for (std::size_t i = 0; i < bases.size(); ++i) {
            const Gen1Unit unit{bases[i], firstSerial + static_cast<std::uint32_t>(i)};
            const int mV = 3600 + 100 * static_cast<int>(i);
            rows.row(unit.heartbeat(), bridges[i]);
            rows.row(unit.cells(1, 0, mV, mV + 1, mV + 2, mV + 3), bridges[i]);
            rows.row(unit.extremes(mV, 1, 0, mV + 3, 1, 3), bridges[i]);
            rows.row(unit.pack(14'000, 0), bridges[i]);
        }
        rows.ownRow(test::driverControls(0x72));
        rows.pause(980);
    }
    return test::writeFile("RawDataLog-20190708-2000.txt", rows.text()).string();
}

std::string twoBases()
{
    return log({0x600, 0x200}, {Gen1Log::bridge, Gen1Log::bridge});
}

std::string oneBase()
{
    return log({0x600, 0x600}, {Gen1Log::bridge, Gen1Log::chargerBridge});
}

TEST(TwoPacks, InfoNamesThem)
{
    EXPECT_THAT(ctl("info " + twoBases()).output,
                AllOf(HasSubstr("pack at base 0x200 on 169.254.84.195: Gen1, serial 1002"),
                      HasSubstr("pack at base 0x600 on 169.254.84.195: Gen1, serial 1001")));
    EXPECT_THAT(ctl("info " + oneBase()).output,
                AllOf(HasSubstr("pack at base 0x600 on 169.254.84.195: Gen1, serial 1001"),
                      HasSubstr("pack at base 0x600 on 169.254.206.192: Gen1, serial 1002")));
}

TEST(TwoPacks, DecodeSaysOnEveryLineWhoseItIs)
{
    const ProgramResult result = ctl("decode --json " + oneBase());
    EXPECT_THAT(result.errors, AllOf(HasSubstr("0x600@169.254.84.195: pack at base 0x600"),
                                     HasSubstr("0x600@169.254.206.192: pack at base 0x600")));
    int cells = 0;
    for (const std::string& line : result.lines()) {
        const json decoded = json::parse(line);
        if (decoded.at("message") == "Node0CellVoltages1") {
            const bool isFirst = decoded.at("signals").at("Node0Cell01") == 3.6;
            EXPECT_EQ(decoded.at("pack"), isFirst ? "0x600@169.254.84.195" : "0x600@169.254.206.192");
            ++cells;
        }
        EXPECT_EQ(decoded.contains("pack"), decoded.at("id") >= 0x600); // the driver controls are of both
    }
    EXPECT_EQ(cells, 40); // no line twice
    EXPECT_THAT(ctl("decode " + twoBases()).output, AllOf(HasSubstr("  202  0x200  Node0CellVoltages1  "),
                                                          HasSubstr("  602  0x600  Node0CellVoltages1  ")));
    EXPECT_THAT(ctl("decode --json " + log({0x600}, {Gen1Log::bridge})).output, Not(HasSubstr("\"pack\"")));
}

// They come from the logging computer, a channel of its own, and are of no pack.
TEST(TwoPacks, TheDriverControlsAreOfNoneOfThem)
{
    for (const std::string& file : {twoBases(), oneBase(), log({0x200}, {Gen1Log::bridge})}) {
        int commands = 0;
        for (const std::string& line : ctl("decode --json " + file).lines()) {
            const json decoded = json::parse(line);
            if (decoded.at("message") == "DriverControlsCommand") {
                EXPECT_FALSE(decoded.contains("pack"));
                EXPECT_EQ(decoded.at("signals").at("BMSCommand"), 0x72);
                ++commands;
            }
        }
        EXPECT_EQ(commands, 40) << "sent, and come back";
        const auto table = test::temporaryFile("table.csv");
        EXPECT_EQ(ctl("decode " + file + " -o " + table.string() + " --signal BMSCommand").exitCode, 0);
    }
}

TEST(TwoPacks, OneOfThemIsDecodedOnDemand)
{
    for (const std::string& file : {twoBases(), oneBase()}) {
        const ProgramResult one = ctl("decode --json --unit 1002 " + file);
        int cells = 0;
        for (const std::string& line : one.lines()) {
            const json decoded = json::parse(line);
            cells += decoded.at("message") == "Node0CellVoltages1" ? 1 : 0;
            EXPECT_TRUE(decoded.at("message") != "Node0CellVoltages1" ||
                        decoded.at("signals").at("Node0Cell01") == 3.7);
        }
        EXPECT_EQ(cells, 20);
        EXPECT_THAT(one.errors, Not(HasSubstr("no message")));
        const auto table = test::temporaryFile("table.csv");
        EXPECT_EQ(ctl("decode --unit 1002 " + file + " -o " + table.string() + " --signal MinCellVoltage").exitCode, 0);
        std::ifstream stream(table);
        std::string head;
        std::getline(stream, head);
        EXPECT_THAT(head, AllOf(HasSubstr("MinCellVoltage [V]"), Not(HasSubstr("pack"))));
        for (const char* rest : {"", " -o /tmp/none.csv"}) {
            EXPECT_EQ(ctl("decode --unit 7 " + file + rest).exitCode, 1);
        }
    }
}

TEST(TwoPacks, AFloatIsWrittenWithTheDigitsItHas)
{
    Gen1Log rows;
    const Gen1Unit unit;
    for (int second = 0; second < 3; ++second) {
        rows.row(unit.heartbeat(), Gen1Log::bridge);
        constexpr std::uint32_t ampHours = 0xBD4CE6A1; // -0.05002463 as a float, -0.0500246314... as a double
        constexpr std::uint32_t share = 0x3F23D710;    // 0.64
        rows.row(test::packed(0x6F4, {{4, ampHours}, {4, share}}), Gen1Log::bridge);
        rows.pause(990);
    }
    const std::string file = test::writeFile("RawDataLog-20190708-2000.txt", rows.text()).string();
    EXPECT_THAT(ctl("decode " + file).output, HasSubstr("PackStateOfCharge  AmpHoursUsed=-0.05002463 Ah  "
                                                        "SoCPercentage=64.00003 %"));
}

// Minutes, in frames: more than are looked at to tell a format.
TEST(TwoPacks, OneThatJoinsLateIsDecodedToo)
{
    constexpr int quietSeconds = 1100;
    constexpr int framesASecond = 200;
    const Gen1Unit first{0x600, 1};
    const Gen1Unit late{0x200, 2};
    Gen1Log rows;
    for (int second = 0; second < quietSeconds + 5; ++second) {
        rows.row(first.heartbeat(), Gen1Log::bridge);
        for (int i = 0; i < framesASecond && second < quietSeconds; ++i) {
            rows.row(first.pack(14'000, 0), Gen1Log::bridge);
        }
        if (second >= quietSeconds) {
            rows.row(late.heartbeat(), Gen1Log::bridge);
            rows.row(late.cells(1, 0, 3700, 3701, 3702, 3703), Gen1Log::bridge);
        }
        rows.pause(700);
    }
    const std::string file = test::writeFile("RawDataLog-20190708-2000.txt", rows.text()).string();
    EXPECT_THAT(ctl("decode " + file).output, HasSubstr("  0x200  Node0CellVoltages1  "));
}

TEST(TwoPacks, ThatComeTogetherTheOneAtTheUsualBaseIsTakenFirst)
{
    Gen1Log rows;
    for (int second = 0; second < 5; ++second) {
        rows.ownRow(test::driverControls(0x72)); // the computer is the first channel
        for (const std::uint32_t base : {0x200U, 0x600U}) {
            const Gen1Unit unit{base, base};
            rows.row(unit.heartbeat(), Gen1Log::bridge);
            rows.row(unit.cells(1, 0, 3700, 3701, 3702, 3703), Gen1Log::bridge);
        }
        rows.pause(990);
    }
    const std::string file = test::writeFile("RawDataLog-20190708-2000.txt", rows.text()).string();
    EXPECT_THAT(ctl("analyse " + file).output, StartsWith("pack at base 0x600 on 169.254.84.195"));
}

TEST(TwoPacks, ATableHasAColumnOfEach)
{
    const auto headOf = [](const std::string& file) {
        const auto table = test::temporaryFile("table.csv");
        EXPECT_EQ(ctl("decode " + file + " -o " + table.string() + " --signal MinCellVoltage --period 1000").exitCode,
                  0);
        std::ifstream stream(table);
        std::string head;
        std::getline(stream, head);
        return head;
    };
    EXPECT_THAT(headOf(twoBases()),
                AllOf(HasSubstr("pack200.MinCellVoltage [V]"), HasSubstr("pack600.MinCellVoltage [V]")));
    EXPECT_THAT(headOf(oneBase()),
                AllOf(HasSubstr("bus0.pack600.MinCellVoltage [V]"), HasSubstr("bus1.pack600.MinCellVoltage [V]")));
}

TEST(TwoPacks, AnalyseSaysWhichItTookAndTakesTheOtherOnDemand)
{
    for (const std::string& file : {twoBases(), oneBase()}) {
        const ProgramResult first = ctl("analyse " + file + " --unit 1001");
        EXPECT_THAT(first.output, HasSubstr("Gen1, serial 1001, 4 cells"));
        EXPECT_THAT(first.errors, AllOf(HasSubstr("also has a pack at base"), HasSubstr("(--unit 1002)")));
        EXPECT_THAT(ctl("analyse " + file + " --unit 1002").output, HasSubstr("Gen1, serial 1002, 4 cells"));
        EXPECT_THAT(first.output, HasSubstr("lowest cell agrees with the cells in 20 of 20 messages"));
        const json second = json::parse(ctl("analyse --json " + file + " --unit 1002").output);
        EXPECT_EQ(second.at("serial"), 1002);
        EXPECT_EQ(second.at("own_extremes").at("highest").at("agree"), 20);
        EXPECT_EQ(ctl("analyse " + file + " --unit 7").exitCode, 1);
    }
    EXPECT_THAT(ctl("analyse " + twoBases() + " --base 0x200").output,
                StartsWith("pack at base 0x200 on 169.254.84.195: Gen1, serial 1002"));
}

} // namespace
