// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The control channel: JSON lines in, one answer each, whatever comes.

#include <memory>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "driver.h"
#include "sim/control_channel.h"
#include "sim/runner.h"

using namespace packdeck;
using namespace packdeck::sim;
using nlohmann::json;
using std::chrono::milliseconds;
using testing::HasSubstr;

namespace {

/// A simulator and one client of it.
class Desk
{
public:
    explicit Desk(std::string_view name = "sim-14")
        : control(std::make_shared<Control>())
        , runner(*Config::named(name), control)
        , channel(control)
    {
    }

    void pass(units::Duration wall)
    {
        for (units::Duration t{}; t < wall; t += milliseconds(10)) {
            runner.advance(milliseconds(10), frames);
            collect();
        }
    }

    /// The answer to one line; waits for at most a minute of wall time, which passes here only.
    json ask(const std::string& line)
    {
        channel.receive(line + '\n');
        collect();
        for (int turn = 0; answers.empty() && turn < 6000; ++turn) {
            pass(milliseconds(10));
        }
        EXPECT_EQ(answers.size(), 1U) << line;
        json answer = answers.empty() ? json() : answers.front();
        answers.clear();
        return answer;
    }

    void collect()
    {
        std::istringstream text(channel.takeAnswers());
        for (std::string line; std::getline(text, line);) {
            answers.push_back(json::parse(line));
        }
    }

    std::shared_ptr<Control> control;
    Runner runner;
    ControlChannel channel;
    std::vector<can::Frame> frames;
    std::vector<json> answers;
};

struct BadRow
{
    std::string name;
    std::string line;
    std::string key;
    std::string says;
};

void PrintTo(const BadRow& row, std::ostream* out)
{
    *out << row.line;
}

class BadLine : public testing::TestWithParam<BadRow>
{
};

TEST_P(BadLine, IsAnsweredWithWhatAndWhereAndDoesNothing)
{
    Desk desk;
    const auto answer = desk.ask(GetParam().line);
    EXPECT_EQ(answer["ok"], false);
    EXPECT_EQ(answer["line"], 1);
    EXPECT_EQ(answer.value("key", ""), GetParam().key);
    EXPECT_THAT(answer["error"].get<std::string>(), HasSubstr(GetParam().says));
    EXPECT_TRUE(desk.runner.pack().truth().faults.empty());
    EXPECT_EQ(desk.ask(R"({"truth": true})")["ok"], true) << "and the next line is served";
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BadLine,
    testing::Values(BadRow{"NoJson", "inject node-lost", "", "not a JSON object"},
                    BadRow{"HalfAnObject", R"({"inject": "node-lost")", "", "not a JSON object"},
                    BadRow{"AList", "[1, 2]", "", "an object in braces"}, BadRow{"Nothing", "{}", "", "nothing to do"},
                    BadRow{"HugeNumber", R"({"speed": 1e999})", "", "too large"},
                    BadRow{"NoSuchFault", R"({"inject": "gremlin"})", "inject", "node-lost"},
                    BadRow{"FaultWithoutNode", R"({"inject": "node-lost"})", "node", "needs a node"},
                    BadRow{"NodeTooFar", R"({"inject": "node-lost", "node": 32})", "node", "0 ... 31"},
                    BadRow{"HalfANode", R"({"inject": "node-lost", "node": 0.5})", "node", "whole number"},
                    BadRow{"Misspelt", R"({"inject": "node-lost", "node": 0, "vlaue": 3})", "vlaue", "nothing here"},
                    BadRow{"ValueBeyondItsRange", R"({"inject": "cell-voltage", "node": 0, "cell": 1, "value": 900})",
                           "value", "not within"},
                    BadRow{"ContactorSix", R"({"inject": "contactor-welded", "contactor": 6})", "contactor", "1 ... 5"},
                    BadRow{"NoSuchState", R"({"expect": {"state": "ASLEEP"}})", "expect.state", "SAFE"},
                    BadRow{"NoSuchValue", R"({"expect": {"above": {"volts": 1}}})", "expect.above.volts", "load_volts"},
                    BadRow{"ExpectNothing", R"({"expect": {"within_s": 1}})", "expect.state", "nothing is expected"},
                    BadRow{"SnapshotWithoutName", R"({"snapshot": ""})", "snapshot", "a name"},
                    BadRow{"IdIsAnObject", R"({"truth": true, "id": {}})", "id", "a text or a whole number"},
                    BadRow{"TooLong", std::string(ControlChannel::longestLine + 1, 'x'), "", "64 KiB"}),
    [](const auto& row) { return row.param.name; });

TEST(ControlChannel, TellsWhereALineIsNoJson)
{
    Desk desk;
    desk.channel.receive("\n{\"pause\": true}\n{\"speed\": ,}\n");
    desk.pass(milliseconds(50));
    ASSERT_EQ(desk.answers.size(), 2U);
    EXPECT_EQ(desk.answers[0]["ok"], true);
    EXPECT_EQ(desk.answers[1]["line"], 3);
    EXPECT_EQ(desk.answers[1]["column"], 11);
}

TEST(ControlChannel, InjectsAndClears)
{
    Desk desk;
    EXPECT_EQ(desk.ask(R"({"inject": "cell-voltage", "node": 0, "cell": 3, "value": 4.3, "id": "x"})")["id"], "x");
    const auto truth = desk.ask(R"({"truth": true, "id": 7})");
    EXPECT_EQ(truth["id"], 7);
    ASSERT_EQ(truth["faults"].size(), 1U);
    EXPECT_EQ(truth["faults"][0], json::parse(R"({"inject": "cell-voltage", "node": 0, "cell": 3, "value": 4.3})"));
    EXPECT_EQ(truth["cell_volts"].size(), 1U);
    EXPECT_EQ(truth["cell_volts"][0].size(), 14U);
    EXPECT_EQ(desk.ask(R"({"clear": "cell-voltage", "node": 0, "cell": 3})")["ok"], true);
    EXPECT_TRUE(desk.ask(R"({"truth": true})")["faults"].empty());
}

TEST(ControlChannel, SaysWhenThePackHasNoSuchPlace)
{
    Desk desk;
    const auto answer = desk.ask(R"({"inject": "node-lost", "node": 5})");
    EXPECT_EQ(answer["ok"], false);
    EXPECT_THAT(answer["error"].get<std::string>(), HasSubstr("no such node"));
}

TEST(ControlChannel, TakesTheSpeedAsANumberOrAsTheMost)
{
    Desk desk;
    EXPECT_EQ(desk.ask(R"({"speed": "max"})")["ok"], true);
    EXPECT_EQ(desk.runner.status().speed, 100'000.0);
    EXPECT_EQ(desk.ask(R"({"speed": 2})")["ok"], true);
    EXPECT_EQ(desk.runner.status().speed, 2.0);
    EXPECT_EQ(desk.ask(R"({"speed": "fast"})")["ok"], false);
    EXPECT_EQ(desk.ask(R"({"speed": 200000})")["ok"], false);
}

TEST(ControlChannel, WaitsForWhatIsExpectedInSimulatedTime)
{
    Desk desk;
    EXPECT_EQ(desk.ask(R"({"speed": 10})")["ok"], true);
    EXPECT_EQ(desk.ask(R"({"expect": {"state": "SAFE", "within_s": 10}})")["state"], "SAFE");
    EXPECT_EQ(desk.ask(R"({"command": "Idle"})")["ok"], true);
    EXPECT_EQ(desk.ask(R"({"expect": {"state": "IDLE", "within_s": 2}})")["ok"], true);
    EXPECT_EQ(desk.ask(R"({"command": "Connect"})")["ok"], true);
    EXPECT_EQ(desk.ask(R"({"expect": {"state": "CONNECT", "within_s": 2}})")["ok"], true);
    EXPECT_EQ(desk.ask(R"({"command": "Enable"})")["ok"], true);
    const auto enabled = desk.ask(
        R"({"expect": {"state": "ENABLED", "above": {"load_volts": 40, "contactor_3": 0.5}, "below": {"contactor_2": 0.5}, "within_s": 20}})");
    EXPECT_EQ(enabled["ok"], true) << enabled;
    EXPECT_EQ(enabled["values"]["contactor_2"], 0.0);
    EXPECT_GT(enabled["values"]["load_volts"].get<double>(), 40.0);

    const auto before = desk.runner.pack().time();
    const auto never = desk.ask(R"({"expect": {"state": "CALIBRATE", "above": {"pack_amps": 5000}, "within_s": 3}})");
    EXPECT_EQ(never["ok"], false);
    EXPECT_THAT(never["error"].get<std::string>(), HasSubstr("state ENABLED"));
    EXPECT_THAT(never["error"].get<std::string>(), HasSubstr("pack_amps "));
    EXPECT_NEAR(never["time"].get<double>(), units::toSeconds(before) + 3.0, 0.2);
}

TEST(ControlChannel, ExpectingWhileTimeStandsFailsAtOnce)
{
    Desk desk;
    desk.ask(R"({"pause": true})");
    const auto answer = desk.ask(R"({"expect": {"state": "ENABLED", "within_s": 3}})");
    EXPECT_EQ(answer["ok"], false);
    EXPECT_THAT(answer["error"].get<std::string>(), HasSubstr("paused"));
    EXPECT_EQ(desk.ask(R"({"step_s": 2.5})")["time"].get<double>(), 2.5 + units::toSeconds(milliseconds(0)));
}

TEST(ControlChannel, AnswersInOrderAndOnlyAfterTheOneBefore)
{
    Desk desk;
    desk.channel.receive(
        "{\"expect\": {\"state\": \"SAFE\", \"within_s\": 30}, \"id\": 1}\n{\"pause\": true, \"id\": 2}\n");
    desk.pass(std::chrono::seconds(10));
    ASSERT_EQ(desk.answers.size(), 2U);
    EXPECT_EQ(desk.answers[0]["id"], 1);
    EXPECT_EQ(desk.answers[0]["ok"], true) << "the pause came after it";
    EXPECT_EQ(desk.answers[1]["id"], 2);
}

TEST(ControlChannel, PiecesOfAnySizeMakeNoDifference)
{
    const std::string text = "{\"inject\": \"hvil-open\"}\nnonsense\n{\"truth\": true}\n";
    Desk whole;
    whole.channel.receive(text);
    whole.pass(milliseconds(100));
    Desk pieces;
    for (const char c : text) {
        pieces.channel.receive(std::string(1, c));
    }
    pieces.pass(milliseconds(100));
    EXPECT_EQ(whole.answers, pieces.answers);
    EXPECT_EQ(whole.answers.size(), 3U);
}

TEST(ControlChannel, SurvivesDamagedLines)
{
    const std::vector<std::string> good{R"({"inject": "cell-voltage", "node": 0, "cell": 3, "value": 4.3})",
                                        R"({"expect": {"state": "SAFE", "above": {"pack_amps": 1}, "within_s": 0}})",
                                        R"({"load": {"mode": "constant", "amps": 30}})",
                                        R"({"truth": true, "id": "é"})"};
    std::mt19937 random(1); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same lines every time
    Desk desk;
    for (int round = 0; round < 2000; ++round) {
        std::string line = good[random() % good.size()];
        for (unsigned change = random() % 3 + 1; change > 0; --change) {
            line[random() % line.size()] = static_cast<char>(random() % 256);
        }
        desk.channel.receive(line + '\n');
        desk.pass(milliseconds(10));
    }
    desk.pass(milliseconds(100));
    EXPECT_FALSE(desk.channel.isBusy());
    desk.answers.clear();
    EXPECT_EQ(desk.ask(R"({"pause": false})")["ok"], true);
}

TEST(ControlChannel, AFullQueueIsAnAnswer)
{
    const auto control = std::make_shared<Control>();
    ControlChannel channel(control);
    for (std::size_t i = 0; i < Control::capacity; ++i) {
        ASSERT_TRUE(control->post(PowerCycleBmu{}));
    }
    channel.receive("{\"truth\": true}\n");
    EXPECT_THAT(channel.takeAnswers(), HasSubstr("does not take requests"));
}

TEST(ControlChannel, ASimulatorThatEndsAnswersWhatWaits)
{
    const auto control = std::make_shared<Control>();
    ControlChannel channel(control);
    {
        Runner runner(*Config::named("sim-4"), control);
        channel.receive("{\"expect\": {\"state\": \"ENABLED\", \"within_s\": 30}}\n");
        std::vector<can::Frame> frames;
        runner.advance(milliseconds(10), frames);
        EXPECT_TRUE(channel.takeAnswers().empty());
    }
    EXPECT_THAT(channel.takeAnswers(), HasSubstr("has ended"));
}

} // namespace
