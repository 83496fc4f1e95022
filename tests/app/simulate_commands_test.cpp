// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `packdeckctl simulate` says of itself: whose word a behaviour is, and units that differ where nobody published
// anything.

#include <algorithm>
#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "bmu/behaviour.h"
#include "support/run_program.h"

using namespace packdeck;
using nlohmann::json;
using test::ProgramResult;
using testing::HasSubstr;

namespace {

ProgramResult ctl(const std::string& arguments)
{
    return test::runProgram("packdeckctl", arguments);
}

TEST(Explain, SaysOfEveryRuleWhoseWordItIs)
{
    const ProgramResult result = ctl("simulate --explain --json");
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    std::map<std::string, int> marks;
    std::map<std::string, std::string> ofRule;
    for (const std::string& line : result.lines()) {
        const json rule = json::parse(line);
        ++marks[rule.at("provenance")];
        ofRule[rule.at("rule")] = rule.at("provenance");
        EXPECT_FALSE(rule.at("text").get<std::string>().empty()) << line;
    }
    EXPECT_EQ(ofRule.size(), bmu::behaviours().size()) << "each once";
    EXPECT_EQ(marks.size(), 3U);
    EXPECT_EQ(ofRule["T05"], "documented");
    EXPECT_EQ(ofRule["T08"], "chosen");
    EXPECT_EQ(ofRule["1.1 floating"], "inferred");
}

TEST(Explain, IsWrittenForReadersByGroup)
{
    const ProgramResult result = ctl("simulate --explain");
    EXPECT_EQ(result.exitCode, 0);
    for (const bmu::Behaviour& behaviour : bmu::behaviours()) {
        EXPECT_THAT(result.output, HasSubstr(std::string(bmu::title(behaviour.group))));
        EXPECT_THAT(result.output, HasSubstr(std::string(behaviour.text)));
    }
}

TEST(Vary, DrivesUnitsThatDifferWhereNobodyPublishedAnything)
{
    const ProgramResult result = ctl("simulate --vary 4 --nodes 1 --json");
    ASSERT_EQ(result.exitCode, 0) << result.output << result.errors;
    ASSERT_EQ(result.lines().size(), 4U);
    std::map<int, int> timeouts;
    for (const std::string& line : result.lines()) {
        const json unit = json::parse(line);
        const int timeout_ms = unit.at("control_timeout_ms");
        ++timeouts[timeout_ms];
        EXPECT_LT(unit.at("safe_s"), 10.0) << line;
        EXPECT_LT(unit.at("enabled_s"), 30.0) << line;
        // Silence is noticed within the unit's own time-out, and opening takes no more than DISCONNECT.
        EXPECT_GE(unit.at("open_after_silence_s").get<double>() * 1000.0, timeout_ms - 100) << line;
        EXPECT_LE(unit.at("open_after_silence_s").get<double>() * 1000.0, timeout_ms + 2200) << line;
    }
    EXPECT_GT(timeouts.size(), 1U) << "all the same";
    EXPECT_EQ(ctl("simulate --vary 4 --nodes 1 --json").output, result.output) << "the seed decides";
}

TEST(DocumentedProfile, SaysThatItHasNoPlaceForMoreNodes)
{
    const ProgramResult result = ctl("simulate --profile documented --nodes 30 --out none --seconds 1");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.errors, HasSubstr("at most 27 nodes"));
    EXPECT_EQ(ctl("simulate --profile documented --nodes 27 --out none --seconds 1").exitCode, 0);
}

const std::string leavesSafe = R"({"name": "x", "pack": {"interface": "sim-4"}, "duration_s": 8, "steps": [
    {"at_s": 4, "command": "Idle"}, {"at_s": 4, "expect": {"state": "IDLE", "within_s": 2}},
    {"at_s": 7, "expect": {"state": "IDLE"}}]})";

TEST(Vary, EachPlaysTheScenario)
{
    const std::string file = test::writeFile("leaves.json", leavesSafe).string();
    const ProgramResult result = ctl("simulate --vary 3 --json --scenario " + file);
    EXPECT_EQ(result.exitCode, 0) << result.output << result.errors;
    ASSERT_EQ(result.lines().size(), 3U);
    EXPECT_EQ(json::parse(result.lines()[2]).at("expectations"), 2);
    // What only a patient unit does: not all of them are.
    const auto patient =
        test::writeFile("patient.json", R"({"name": "x", "pack": {"interface": "sim-4"}, "duration_s": 11, "steps": [
            {"at_s": 4, "command": "Idle"}, {"at_s": 5, "command": "None"}, {"at_s": 9, "expect": {"state": "IDLE"}}]})");
    const ProgramResult some = ctl("simulate --vary 3 --scenario " + patient.string());
    EXPECT_EQ(some.exitCode, 1);
    EXPECT_THAT(some.output, HasSubstr("1 of   1"));
    EXPECT_THAT(some.output, HasSubstr("0 of   1  state IDLE: not so"));
}

TEST(Variant, IsTheUnitOfThatNumber)
{
    const json third = json::parse(ctl("simulate --vary 1 --seed 3 --nodes 1 --json").lines().front());
    const std::string log = test::temporaryFile("variant.log").string();
    EXPECT_EQ(ctl("simulate --variant 3 --nodes 1 --seconds 20 --out " + log).exitCode, 0);
    const std::string plain = test::temporaryFile("plain.log").string();
    EXPECT_EQ(ctl("simulate --nodes 1 --seconds 20 --out " + plain).exitCode, 0);
    const auto framesIn = [](const std::string& file) {
        const std::string text = test::readFile(file);
        return static_cast<double>(std::count(text.begin(), text.end(), '\n'));
    };
    EXPECT_EQ(third.at("period_percent"), 100) << "the seed draws others now: choose a number with other periods";
    EXPECT_NE(test::readFile(log), test::readFile(plain)) << "its messages jitter";
    EXPECT_NEAR(framesIn(log) / framesIn(plain), 1.0, 0.1);
}

TEST(Scenario, IsPlayedWithoutALogAndByOptions)
{
    const std::string file = test::writeFile("leaves.json", leavesSafe).string();
    EXPECT_EQ(ctl("simulate --scenario " + file).exitCode, 0);
    const auto bytes = [&](const std::string& options) {
        const std::string log = test::temporaryFile("scenario.log").string();
        const ProgramResult result = ctl("simulate --scenario " + file + ' ' + options + " --out " + log);
        EXPECT_EQ(result.exitCode, 0) << options << result.errors;
        return test::readFile(log);
    };
    const std::string plain = bytes("");
    EXPECT_EQ(bytes(""), plain);
    EXPECT_NE(bytes("--seed 5"), plain);
    EXPECT_NE(bytes("--firmware 1.1"), plain);
    EXPECT_THAT(bytes("--base 0x500"), HasSubstr(" 506#"));
    EXPECT_THAT(plain, HasSubstr(" 606#"));
}

TEST(Scenario, TellsItsEventsByTheirRules)
{
    const std::string file = test::writeFile("leaves.json", leavesSafe).string();
    const ProgramResult result = ctl("simulate --events --scenario " + file);
    EXPECT_EQ(result.exitCode, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("T04   SAFE to IDLE (documented)"));
    bool told = false;
    for (const std::string& line : ctl("simulate --events --json --scenario " + file).lines()) {
        const json object = json::parse(line);
        told = told || (object.value("rule", "") == "T02" && object.at("provenance") == "documented");
    }
    EXPECT_TRUE(told);
    EXPECT_EQ(ctl("simulate --events --out none --seconds 1").exitCode, 2);
}

TEST(Firmware, IsTheOneAskedFor)
{
    const std::string log = test::temporaryFile("older.log").string();
    EXPECT_EQ(ctl("simulate --firmware 1.1 --nodes 1 --cells-per-node 8 --seconds 3 --out " + log).exitCode, 0);
    EXPECT_THAT(ctl("info " + log).output, HasSubstr("1.1"));
}

struct SourceRow
{
    std::string source;
    std::string says;
};

class DriveSource : public testing::TestWithParam<SourceRow>
{
};

TEST_P(DriveSource, OfLoadOrChargerThatIsNoneIsRefused)
{
    const auto dbc = test::writeFile("drive.dbc", "VERSION \"\"\nBU_: X\n"
                                                  "BO_ 800 InvStatus: 8 X\n"
                                                  " SG_ DcCurrent : 0|16@1- (0.1,0) [0|0] \"A\" X\n"
                                                  " SG_ Motor : 16|16@1- (1,0) [0|0] \"rpm\" X\n");
    for (const std::string option : {"--load-from ", "--charger-from "}) {
        std::string source = GetParam().source;
        if (const auto at = source.find("DBC"); at != std::string::npos) {
            source.replace(at, 3, dbc.string());
        }
        const ProgramResult result =
            ctl("simulate --plugin packdeck --interface sim-4 --real-bus --seconds 0.1 " + option + source);
        EXPECT_EQ(result.exitCode, 1) << option << source;
        EXPECT_THAT(result.errors, HasSubstr(GetParam().says));
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, DriveSource,
                         testing::Values(SourceRow{"nosuch.dbc:A.B", "nosuch.dbc"},
                                         SourceRow{"DBC", "FILE.dbc:Message.Signal"},
                                         SourceRow{"DBC:InvStatus.Power", "no such signal"},
                                         SourceRow{"DBC:InvStatus.Motor", "rpm"}),
                         [](const auto& row) { return "Row" + std::to_string(row.index); });

TEST(DriveSource, NeedsABus)
{
    EXPECT_EQ(ctl("simulate --out none --seconds 1 --charger-from x.dbc:A.B").exitCode, 2);
}

} // namespace
