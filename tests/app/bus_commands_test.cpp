// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands on a bus, run as programs on simulated packs of their own process.

#include <functional>
#include <string>

#include <QProcess>
#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "refused_row.h"
#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
using nlohmann::json;
using test::ProgramResult;
using test::RefusedRow;
using testing::HasSubstr;

namespace {

constexpr int patience_ms = 60'000;

ProgramResult ctl(const std::string& arguments)
{
    return test::runProgram("packdeckctl", arguments);
}

class Refused : public testing::TestWithParam<RefusedRow>
{
};

TEST_P(Refused, SaysWhyOnStandardErrorAndNothingElse)
{
    test::expectRefused(GetParam(), ctl(GetParam().arguments));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Refused,
    testing::Values(
        RefusedRow{"MonitorWithoutBus", "monitor", 2, "--plugin"},
        RefusedRow{"MonitorWithoutInterface", "monitor --plugin packdeck", 2, "--interface"},
        RefusedRow{"UnknownPlugin", "monitor --plugin nosuch --interface x", 1, "there are: packdeck"},
        RefusedRow{"UnknownInterface", "monitor --plugin packdeck --interface sim-5000", 1, "sim-378"},
        RefusedRow{"SimulateNowhere", "simulate", 2, "--out"},
        RefusedRow{"NoSuchScenario", "simulate --scenario nosuch --out none", 1, "nosuch"},
        RefusedRow{"ScenarioNames", "simulate --scenario nosuch", 1, "own-pack, precharge-resistor-open"},
        RefusedRow{"ScenarioHasItsOwnNodes", "simulate --scenario example --nodes 3", 2, "--nodes"},
        RefusedRow{"VaryOnAChannel", "simulate --vary 3 --control x", 2, "--vary"},
        RefusedRow{"TooLargeForItsFirmware", "simulate --firmware 1.1 --out none --seconds 1", 1, "3200 Wh"},
        RefusedRow{"NoSuchFirmware", "simulate --firmware 3 --out none --seconds 1", 2, "--firmware"},
        RefusedRow{"ControlAndOut", "simulate --control x --out none --seconds 1", 2, "--control"},
        RefusedRow{"SimWithoutControl", "sim pause", 2, "--control"},
        RefusedRow{"SimOfNobody", "sim --control packdeck-test-nobody pause", 1, "packdeck-test-nobody"},
        RefusedRow{"BoundWithoutNumber", "sim --control x expect --above pack_amps=much", 2, "NAME=NUMBER"},
        RefusedRow{"SimulateForHowLong", "simulate --out none", 2, "--seconds"},
        RefusedRow{"TooManyNodes", "simulate --out none --seconds 1 --nodes 33", 2, "--nodes"},
        RefusedRow{"NoFactor", "simulate --out none --seconds 1 --speed fast", 2, "--speed"},
        RefusedRow{"NowhereToWrite", "simulate --out /nosuchfolder/x.log --seconds 1", 1, "/nosuchfolder/x.log"},
        RefusedRow{"CommandWithoutUnit", "command --plugin packdeck --interface sim-4 idle", 2, "--unit"},
        RefusedRow{"UnknownCommand", "command --plugin packdeck --interface sim-4 --unit 1234 explode", 2, "explode"},
        RefusedRow{"UnknownSubcommand", "foo", 2, "unknown command \"foo\", there are: plugins monitor"},
        RefusedRow{"NoSubcommand", "--json", 2, "a command is missing, there are: plugins monitor"},
        RefusedRow{"UnknownSubcommandOfSim", "sim --control x foo", 2, "unknown command \"foo\""},
        RefusedRow{"SecondsInLetters", "monitor --plugin packdeck --interface sim-4 --seconds abc", 2,
                   "--seconds: \"abc\" is not a number above 0"},
        RefusedRow{"NoSeconds", "monitor --plugin packdeck --interface sim-4 --seconds 0", 2,
                   "--seconds: \"0\" is not a number above 0"},
        RefusedRow{"UntilAlone", "command --plugin packdeck --interface sim-4 --unit 1234 idle --until IDLE", 2,
                   "--until"}),
    [](const auto& row) { return row.param.name; });

TEST(Help, OfCommandIsReadable)
{
    const ProgramResult result = ctl("command --help");
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.output, HasSubstr("{idle,connect,enable,charge-enable}"));
    EXPECT_THAT(result.output, HasSubstr("PRECHARGE"));
    for (const char c : result.output) {
        ASSERT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= ' ') << "byte " << static_cast<int>(c);
    }
}

TEST(Plugins, AreListedOneObjectALine)
{
    const ProgramResult result = ctl("--json plugins");
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    bool hasOurs = false;
    for (const std::string& line : result.lines()) {
        const json plugin = json::parse(line);
        if (plugin.at("plugin") == "packdeck") {
            hasOurs = true;
            std::vector<std::string> names;
            for (const json& interface : plugin.at("interfaces")) {
                names.push_back(interface.at("name"));
            }
            EXPECT_THAT(names, testing::ElementsAre("sim0", "sim-evse", "sim-378", "sim-14", "sim-4", "sim-v1.1"));
            EXPECT_TRUE(plugin.at("error").is_null());
        }
    }
    EXPECT_TRUE(hasOurs);
}

TEST(Monitor, PrintsThePackOnceASecond)
{
    const ProgramResult result = ctl("monitor --plugin packdeck --interface sim-4 --seconds 4 --json");
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    const auto lines = result.lines();
    ASSERT_GE(lines.size(), 3U);
    const json last = json::parse(lines.back());
    EXPECT_EQ(last.at("link"), "live");
    EXPECT_EQ(last.at("state"), "SAFE");
    EXPECT_EQ(last.at("serial"), 1234);
    EXPECT_TRUE(last.at("simulated").get<bool>());
    EXPECT_NEAR(last.at("volts").get<double>(), 4 * 3.8, 4 * 0.5);
    EXPECT_EQ(last.at("cells").size(), 4U);
    EXPECT_TRUE(last.at("cells").at(0).at("fresh").get<bool>());
    EXPECT_EQ(last.at("contactors").size(), 5U);
    EXPECT_TRUE(last.at("load_volts").is_null()) << "contactor 1 is open: there is no measurement";
}

TEST(Simulate, TheSameSeedGivesTheSameBytes)
{
    const auto run = [](const std::string& name, const std::string& seed) {
        const auto file = test::temporaryFile(name);
        const auto result = ctl("simulate --nodes 2 --seconds 5 --seed " + seed + " --out " + file.string());
        EXPECT_EQ(result.exitCode, 0) << result.errors;
        return test::readFile(file);
    };
    const std::string first = run("first.log", "7");
    EXPECT_GT(first.size(), 10'000U);
    EXPECT_EQ(first, run("second.log", "7"));
    EXPECT_NE(first, run("third.log", "8"));
}

TEST(Simulate, CountsWithoutWriting)
{
    const ProgramResult result = ctl("simulate --out none --seconds 10 --json");
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    const json summary = json::parse(result.output);
    EXPECT_GT(summary.at("frames").get<int>(), 10'000) << "32 nodes send some 1,550 frames a second";
    EXPECT_EQ(summary.at("simulated_seconds"), 10.0);
}

TEST(Command, WalksToEnabledAndLetsGo)
{
    const ProgramResult result = ctl("command --plugin packdeck --interface sim-4 --unit 1234 enable --until ENABLED "
                                     "--timeout 40 --then idle --json");
    ASSERT_EQ(result.exitCode, 0) << result.output << result.errors;
    std::vector<std::string> sent;
    std::vector<std::string> states;
    for (const std::string& line : result.lines()) {
        const json change = json::parse(line);
        if (change.at("what") == "sends") {
            sent.push_back(change.at("value"));
        } else if (change.at("what") == "state") {
            states.push_back(change.at("value"));
        }
    }
    EXPECT_THAT(sent, testing::ElementsAre("nothing", "IDLE", "CONNECT", "ENABLE", "IDLE", "nothing"));
    EXPECT_THAT(states, testing::IsSupersetOf({"SAFE", "CONNECT", "PRECHARGE", "ENABLED"}));
    EXPECT_EQ(states.back(), "IDLE");
    EXPECT_THAT(result.output, HasSubstr("opened in"));
}

TEST(Command, RefusesAnotherUnit)
{
    const ProgramResult result = ctl("command --plugin packdeck --interface sim-4 --unit 77 connect");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.errors, HasSubstr("01234"));
}

TEST(Command, GivesUpAStateThatDoesNotCome)
{
    const ProgramResult result = ctl("command --plugin packdeck --interface sim-4 --unit 1234 connect --until ENABLED "
                                     "--timeout 5 --then idle");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.errors, HasSubstr("ENABLED was not reached"));
    EXPECT_THAT(result.output, HasSubstr("opened in"));
}

/// A command that stays in the foreground until the test ends it.
class HeldCommand : public testing::Test
{
protected:
    void start(const QStringList& more)
    {
        m_process.start(
            QString::fromStdString(packdeck::test::buildDirectory() + "/bin/packdeckctl"),
            QStringList{"command", "--plugin", "packdeck", "--interface", "sim-4", "--unit", "1234", "connect"} + more);
        ASSERT_TRUE(m_process.waitForStarted(patience_ms));
        while (!m_output.contains("Contactor 1 closed: done")) {
            ASSERT_TRUE(m_process.waitForReadyRead(patience_ms)) << m_output.toStdString();
            m_output += m_process.readAllStandardOutput();
        }
    }

    void expectLetGo()
    {
        ASSERT_TRUE(m_process.waitForFinished(patience_ms));
        m_output += m_process.readAllStandardOutput();
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(m_process.exitCode(), 0) << m_process.readAllStandardError().toStdString();
        EXPECT_THAT(m_output.toStdString(), HasSubstr("opened in"));
    }

    QProcess m_process;
    QByteArray m_output;
};

#ifndef _WIN32
TEST_F(HeldCommand, SendsIdleOnSigterm)
{
    ASSERT_NO_FATAL_FAILURE(start({}));
    m_process.terminate();
    expectLetGo();
}
#endif

TEST_F(HeldCommand, SendsIdleWhenItsInputEnds)
{
    ASSERT_NO_FATAL_FAILURE(start({"--watch-stdin"}));
    m_process.closeWriteChannel();
    expectLetGo();
}

TEST(Simulate, AShippedScenarioGivesTheSameBytesAndMeetsItsExpectations)
{
    const auto one = test::temporaryFile("one.log");
    const auto two = test::temporaryFile("two.log");
    const ProgramResult first = ctl("simulate --scenario example --out " + one.string() + " --json");
    ASSERT_EQ(first.exitCode, 0) << first.errors << first.output;
    EXPECT_EQ(json::parse(first.lines().back()).at("failed"), 0);
    ASSERT_EQ(ctl("simulate --scenario example --out " + two.string()).exitCode, 0);
    const std::string bytes = test::readFile(one);
    EXPECT_GT(bytes.size(), 100'000U);
    EXPECT_TRUE(bytes == test::readFile(two));
}

TEST(Simulate, AScenarioThatIsNotMetFails)
{
    const auto file = test::writeFile(
        "never.json", R"({"name": "x", "duration_s": 5, "steps": [{"at_s": 1, "expect": {"state": "ENABLED"}}]})");
    const ProgramResult result = ctl("simulate --scenario " + file.string() + " --out none");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.output, HasSubstr("FAIL  state ENABLED: not so"));
}

} // namespace
