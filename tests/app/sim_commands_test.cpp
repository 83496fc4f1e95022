// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `packdeckctl sim` against a real `packdeckctl simulate` process, and the control channel on standard input.

#include <string>

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
using nlohmann::json;
using test::ProgramResult;
using testing::HasSubstr;

namespace {

constexpr int patience_ms = 60'000;

const QString program = QString::fromStdString(test::buildDirectory() + "/bin/packdeckctl");

/// A simulator of 14 cells without a bus, in a process of its own.
class SteeredSimulator : public testing::Test
{
protected:
    void SetUp() override
    {
        m_name = "packdeck-test-" + std::to_string(QCoreApplication::applicationPid()) + '-' +
                 testing::UnitTest::GetInstance()->current_test_info()->name();
        m_process.start(program,
                        {"simulate", "--control", QString::fromStdString(m_name), "--nodes", "1", "--speed", "10"});
        ASSERT_TRUE(m_process.waitForStarted(patience_ms));
        ProgramResult first;
        for (int attempt = 0; attempt < 100 && first.exitCode != 0; ++attempt) {
            first = sim("truth"); // until the socket is there; each attempt waits for it
        }
        ASSERT_EQ(first.exitCode, 0) << first.errors << m_process.readAllStandardError().toStdString();
    }

    void TearDown() override
    {
        m_process.terminate();
        EXPECT_TRUE(m_process.waitForFinished(patience_ms));
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(m_process.exitCode(), 0);
    }

    [[nodiscard]] ProgramResult sim(const std::string& arguments) const
    {
        return test::runProgram("packdeckctl", "sim --control " + m_name + ' ' + arguments);
    }

    /// The one answer of a request that is not refused.
    json done(const std::string& arguments) const
    {
        const ProgramResult result = sim(arguments + " --json");
        EXPECT_EQ(result.exitCode, 0) << arguments << ": " << result.output << result.errors;
        return json::parse(result.output, nullptr, false);
    }

    std::string m_name;
    QProcess m_process;
};

TEST_F(SteeredSimulator, IsDrivenToAFaultAndBack)
{
    done("expect --state SAFE --within 20");
    done("command Idle");
    done("expect --state IDLE --within 5");
    done("command Connect");
    done("expect --state CONNECT --within 5");
    done("command Enable");
    const json enabled = done("expect --state ENABLED --above load_volts=40 --within 30");
    EXPECT_EQ(enabled.at("state"), "ENABLED");
    done("load constant --amps 20");
    done("expect --above pack_amps=15 --within 10");
    done("snapshot driving");

    done("inject cell-voltage --node 0 --cell 3 --value 4.4");
    const json tripped = done("expect --state SAFE --reason OVERVOLT --within 20");
    EXPECT_THAT(tripped.at("reasons").dump(), HasSubstr("4400 mV"));
    EXPECT_EQ(done("truth").at("faults").at(0).at("cell"), 3);

    done("restore driving");
    const json back = done("truth");
    EXPECT_EQ(back.at("state"), "ENABLED");
    EXPECT_TRUE(back.at("faults").empty());
}

TEST_F(SteeredSimulator, TakesLoadsFromFilesAndAnySpeed)
{
    const auto recording = test::writeFile("amps.csv", "time_s,current_A\n0,1\n10,2\n");
    done("load recording --file " + recording.string() + " --scale 10");
    done("load speed-trace");
    const auto speeds = test::writeFile("speeds.csv", "0,0\n10,50\n");
    done("load speed-trace --file " + speeds.string() + " --unit mph --ignore-limits");
    EXPECT_EQ(sim("load recording").exitCode, 1);
    EXPECT_EQ(sim("load recording --file /nosuch.csv").exitCode, 1);
    done("speed max");
    EXPECT_EQ(done("truth").at("simulator").at("speed"), 100'000.0);
    EXPECT_EQ(sim("speed fast").exitCode, 2);
}

TEST_F(SteeredSimulator, SaysNoWithAnExitCode)
{
    const ProgramResult place = sim("inject node-lost --node 7");
    EXPECT_EQ(place.exitCode, 1);
    EXPECT_THAT(place.output, HasSubstr("no such node"));
    const ProgramResult kind = sim("inject gremlin --json");
    EXPECT_EQ(kind.exitCode, 1);
    EXPECT_EQ(json::parse(kind.output).at("key"), "inject");
    const ProgramResult never = sim("expect --state ENABLED --within 1");
    EXPECT_EQ(never.exitCode, 1);
    EXPECT_THAT(never.output, HasSubstr("state ENABLED: not so"));
}

TEST_F(SteeredSimulator, StandsAndGoesInSteps)
{
    done("pause");
    const double before = done("truth").at("time");
    EXPECT_NEAR(done("step 2").at("time").get<double>(), before + 2.0, 0.011);
    done("rewind 1");
    EXPECT_LT(done("truth").at("time").get<double>(), before + 2.0);
    done("resume");
    done("restart");
    done("power-cycle");
    done("clear");
}

TEST_F(SteeredSimulator, RunsAFileOfRequests)
{
    const auto file = test::writeFile("requests.jsonl", "{\"inject\": \"hvil-open\"}\n\nnonsense\n{\"truth\": true}\n");
    const ProgramResult result = sim("run " + file.string() + " --json");
    EXPECT_EQ(result.exitCode, 1) << "one line was refused";
    const auto lines = result.lines();
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(json::parse(lines[0]).at("ok"), true);
    EXPECT_EQ(json::parse(lines[1]).at("ok"), false);
    EXPECT_EQ(json::parse(lines[2]).at("faults").at(0).at("inject"), "hvil-open");
}

TEST_F(SteeredSimulator, KeepsItsNameForItself)
{
    const ProgramResult second = test::runProgram("packdeckctl", "simulate --nodes 1 --control " + m_name);
    EXPECT_EQ(second.exitCode, 1);
    EXPECT_THAT(second.errors, HasSubstr("another simulator has this name"));
}

TEST(SimulateByStandardInput, AnswersEveryLineAndEndsWithItsInput)
{
    QProcess process;
    process.start(program, {"simulate", "--control", "-", "--nodes", "1", "--speed", "100"});
    ASSERT_TRUE(process.waitForStarted(patience_ms));
    process.write("{\"inject\": \"hvil-open\"}\n{\"oops\n{\"expect\": {\"reason\": \"HVIL\", \"within_s\": 30}}");
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(patience_ms));
    EXPECT_EQ(process.exitCode(), 0);
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(json::parse(lines[0].toStdString()).at("ok"), true);
    EXPECT_EQ(json::parse(lines[1].toStdString()).at("line"), 2);
    EXPECT_EQ(json::parse(lines[2].toStdString()).at("ok"), true);
}

TEST(SimFaults, ListsThemAllWithoutASimulator)
{
    const ProgramResult result = test::runProgram("packdeckctl", "sim faults --json");
    EXPECT_EQ(result.exitCode, 0);
    ASSERT_GT(result.lines().size(), 30U);
    EXPECT_EQ(json::parse(result.lines().front()).at("name"), "node-lost");
    EXPECT_EQ(json::parse(result.lines().front()).at("needs"), "node");
}

} // namespace
