// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `packdeckctl coach` over logs of simulated packs, and its suite.

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

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

/// A log of a scenario with these steps.
std::string logOf(const std::string& steps)
{
    const auto scenario = test::writeFile(
        "scenario.json",
        R"({"name": "x", "pack": {"interface": "sim-14"}, "duration_s": 40, "steps": [)" + steps + "]}");
    const std::string log = test::temporaryFile("drive.log").string();
    EXPECT_EQ(ctl("simulate --scenario " + scenario.string() + " --out " + log).exitCode, 0);
    return log;
}

TEST(Coach, PassesAGoodDrive)
{
    const std::string log = logOf(R"({"at_s": 4, "command": "Idle"}, {"at_s": 6, "command": "Connect"},
                                     {"at_s": 7, "command": "Enable"}, {"at_s": 30, "command": "Idle"},
                                     {"at_s": 36, "command": "None"})");
    const std::string html = test::temporaryFile("report.html").string();
    const std::string junit = test::temporaryFile("report.xml").string();
    const ProgramResult result = ctl("coach " + log + " --html " + html + " --junit " + junit);
    EXPECT_EQ(result.exitCode, 0) << result.output << result.errors;
    EXPECT_THAT(result.output, HasSubstr("kept      command-period"));
    EXPECT_THAT(test::readFile(html), HasSubstr("Every rule was kept"));
    EXPECT_THAT(test::readFile(junit), HasSubstr("tests=\"11\" failures=\"0\""));
}

TEST(Coach, FailsABadOneAndShowsTheFrame)
{
    const std::string log = logOf(R"({"at_s": 4, "command": "Idle"}, {"at_s": 6, "command": "Enable"},
                                     {"at_s": 20, "command": "None"})");
    const ProgramResult result = ctl("coach --json " + log);
    EXPECT_EQ(result.exitCode, 1);
    bool found = false;
    for (const std::string& line : result.lines()) {
        const json rule = json::parse(line);
        if (rule.at("rule") == "enable-before-connect") {
            found = true;
            EXPECT_EQ(rule.at("source"), "documented");
            EXPECT_EQ(rule.at("findings").at(0).at("id"), 0x6FA);
            EXPECT_EQ(rule.at("findings").at(0).at("data"), "04 00 00 00 01 00 00 00");
        }
    }
    EXPECT_TRUE(found);
    EXPECT_THAT(result.output, HasSubstr("ENABLE was the last command"));
}

// The same on a bus: a pack that plays its own control unit, in the coach's process, at its own pace.
TEST(Coach, JudgesALiveBus)
{
    const auto scenario = test::writeFile("live.json",
                                          R"({"name": "x", "pack": {"interface": "sim-14"}, "duration_s": 40, "steps": [
                                              {"at_s": 2.5, "command": "Idle"}, {"at_s": 3, "command": "Enable"}]})");
    const std::string junit = test::temporaryFile("live.xml").string();
    const ProgramResult result =
        ctl("coach --json --plugin packdeck --interface " + scenario.string() + " --seconds 5 --junit " + junit);
    EXPECT_EQ(result.exitCode, 1) << result.output << result.errors;
    bool found = false;
    for (const std::string& line : result.lines()) {
        const json rule = json::parse(line);
        found = found || (rule.at("rule") == "enable-before-connect" && !rule.at("findings").empty());
    }
    EXPECT_TRUE(found) << result.output;
    EXPECT_THAT(test::readFile(junit), HasSubstr("<failure"));
    EXPECT_EQ(ctl("coach --plugin packdeck --interface nosuch --seconds 1").exitCode, 1);
}

TEST(Coach, NeedsAControlUnit)
{
    const std::string log = logOf("");
    const ProgramResult result = ctl("coach " + log);
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.errors, HasSubstr("no command frame"));
    EXPECT_EQ(ctl("coach").exitCode, 2);
    EXPECT_EQ(ctl("coach /nosuch.log").exitCode, 1);
}

TEST(CoachSuite, EveryReasonHasItsReaction)
{
    const std::string html = test::temporaryFile("suite.html").string();
    const std::string junit = test::temporaryFile("suite.xml").string();
    const ProgramResult result = ctl("coach --suite --json --html " + html + " --junit " + junit);
    EXPECT_EQ(result.exitCode, 0) << result.output << result.errors;
    EXPECT_EQ(result.lines().size(), 25U) << "one of each";
    EXPECT_THAT(test::readFile(junit), HasSubstr("tests=\"25\" failures=\"0\""));
    EXPECT_THAT(test::readFile(html), HasSubstr("25 of 25 cases as expected"));
}

TEST(CoachSuite, SaysWhatIsWrongWithAFile)
{
    const auto bad = test::writeFile("suite.json", R"([{"text": "x", "do": [{"inject": "gremlin"}],
                                                        "expect": {"reason": "HVIL"}}])");
    const ProgramResult result = ctl("coach --suite-file " + bad.string());
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.errors, HasSubstr("case 1: do.inject"));
    const auto wrong = test::writeFile("wrong.json", R"([{"text": "x", "do": [{"inject": "hvil-open"}],
                                                        "expect": {"reason": "VOC", "within_s": 1}}])");
    const ProgramResult unmet = ctl("coach --suite-file " + wrong.string());
    EXPECT_EQ(unmet.exitCode, 1);
    EXPECT_THAT(unmet.output, HasSubstr("did not follow"));
    EXPECT_EQ(ctl("coach --suite --junit /nosuch/dir/x.xml").exitCode, 1);
}

} // namespace
