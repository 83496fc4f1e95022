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
        EXPECT_EQ(json::parse(ctl("analyse --json " + file + " --unit 1002").output).at("serial"), 1002);
        EXPECT_EQ(ctl("analyse " + file + " --unit 7").exitCode, 1);
    }
    EXPECT_THAT(ctl("analyse " + twoBases() + " --base 0x200").output,
                StartsWith("pack at base 0x200 on 169.254.84.195: Gen1, serial 1002"));
}

} // namespace
