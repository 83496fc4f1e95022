// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Going back: a restored simulator gives the same bytes as it gave before.

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "driver.h"
#include "sim/runner.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Command;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

class SnapshotTest : public testing::Test
{
protected:
    SnapshotTest()
        : control(std::make_shared<Control>())
        , runner(*Config::named("sim-14"), control)
    {
    }

    std::vector<can::Frame> pass(units::Duration wall)
    {
        std::vector<can::Frame> frames;
        for (units::Duration t{}; t < wall; t += milliseconds(10)) {
            runner.advance(milliseconds(10), frames);
        }
        return frames;
    }

    /// What became of a request; empty: done.
    std::string ask(const Request& request)
    {
        std::string problem = "no answer";
        EXPECT_TRUE(control->post(request, [&problem](const Reply& reply) { problem = reply.problem; }));
        std::vector<can::Frame> none;
        runner.advance({}, none);
        return problem;
    }

    std::shared_ptr<Control> control;
    Runner runner;
};

/// All but the time, and times since the first.
void expectSameBytes(const std::vector<can::Frame>& a, const std::vector<can::Frame>& b)
{
    ASSERT_EQ(a.size(), b.size());
    ASSERT_FALSE(a.empty());
    for (std::size_t i = 0; i < a.size(); ++i) {
        ASSERT_EQ(a[i].id, b[i].id) << i;
        ASSERT_EQ(a[i].data, b[i].data) << i;
        ASSERT_EQ(a[i].time - a.front().time, b[i].time - b.front().time) << i;
    }
}

TEST_F(SnapshotTest, RestoredItGivesTheSameBytes)
{
    EXPECT_EQ(ask(SendCommand{Command::Idle}), "");
    pass(seconds(6));
    EXPECT_EQ(ask(TakeSnapshot{"idle"}), "");
    EXPECT_EQ(ask(SendCommand{Command::Connect}), "");
    const auto first = pass(seconds(5));
    EXPECT_EQ(ask(ControlCommand{FaultSetting{Fault::HvilOpen}}), "");
    pass(seconds(5));
    EXPECT_EQ(ask(RestoreSnapshot{"idle"}), "");
    EXPECT_EQ(runner.pack().time(), seconds(6));
    EXPECT_TRUE(runner.pack().truth().faults.empty());
    EXPECT_EQ(ask(SendCommand{Command::Connect}), "");
    expectSameBytes(first, pass(seconds(5)));
}

TEST_F(SnapshotTest, TimeOnTheBusNeverRunsBackwards)
{
    const auto before = pass(seconds(5));
    EXPECT_EQ(ask(Rewind{seconds(3)}), "");
    const auto after = pass(seconds(1));
    EXPECT_EQ(runner.pack().time(), seconds(3));
    EXPECT_EQ(runner.busTime(), seconds(6));
    EXPECT_GE(after.front().time, before.back().time);
    EXPECT_LT(after.back().time, seconds(6) / milliseconds(1) * 1000);
}

TEST_F(SnapshotTest, TheRingReachesFiveMinutesBack)
{
    pass(seconds(330));
    EXPECT_EQ(control->snapshot()->status.rewindable, seconds(299));
    EXPECT_EQ(ask(Rewind{seconds(200)}), "");
    EXPECT_EQ(runner.pack().time(), seconds(130));
    EXPECT_EQ(ask(Rewind{seconds(3000)}), "") << "the oldest there is";
    EXPECT_EQ(runner.pack().time(), seconds(31));
    EXPECT_EQ(ask(Rewind{seconds(0)}), "") << "what was later is another future";
    EXPECT_EQ(runner.pack().time(), seconds(31));
}

TEST_F(SnapshotTest, RewindingWithinTheRingGivesTheSameBytes)
{
    EXPECT_EQ(ask(SendCommand{Command::Idle}), "");
    pass(seconds(10));
    const auto first = pass(seconds(7));
    EXPECT_EQ(ask(Rewind{seconds(7)}), "");
    ASSERT_EQ(runner.pack().time(), seconds(10));
    expectSameBytes(first, pass(seconds(7)));
}

TEST_F(SnapshotTest, SaysWhatIsNotThere)
{
    EXPECT_EQ(ask(RestoreSnapshot{"nosuch"}), "there is no snapshot \"nosuch\"");
    for (std::size_t i = 0; i < SnapshotRing::namedCapacity; ++i) {
        EXPECT_EQ(ask(TakeSnapshot{std::to_string(i)}), "");
    }
    EXPECT_NE(ask(TakeSnapshot{"one more"}), "");
    EXPECT_EQ(ask(TakeSnapshot{"3"}), "") << "a name can be used again";
}

TEST_F(SnapshotTest, OnARealBusTimeGoesAtItsOwnPace)
{
    runner.keepRealTime();
    EXPECT_NE(ask(ControlCommand{SetSpeed{2.0}}), "");
    EXPECT_NE(ask(ControlCommand{Step{seconds(1)}}), "");
    EXPECT_EQ(ask(ControlCommand{SetSpeed{1.0}}), "");
    EXPECT_EQ(ask(ControlCommand{SetPaused{true}}), "");
}

TEST(ScenarioInRunner, HasTheOutcomesOfTheScenarioItself)
{
    Scenario scenario;
    scenario.config = *Config::named("sim-4");
    scenario.duration = seconds(20);
    scenario.steps = {
        {seconds(1), Expectation{d1000::State::Safe, {}, {}, false, {}, {}, {}, seconds(5)}, "It wakes up in SAFE.", 1},
        {seconds(6), SendCommand{Command::Idle}, "", 2},
        {seconds(6), Expectation{d1000::State::Idle, {}, {}, false, {}, {}, {}, seconds(2)}, "", 3},
        {seconds(10), ControlCommand{FaultSetting{Fault::HvilOpen}}, "", 4},
        {seconds(10), Expectation{d1000::State::Idle, {}, {}, false, {}, {}, {}, seconds(5)}, "", 5},
        {seconds(11), Expectation{d1000::State::Enabled, {}, {}, false, {}, {}, {}, seconds(2)}, "", 6},
    };
    const auto control = std::make_shared<Control>();
    Runner runner(std::make_shared<const Scenario>(scenario), control);
    std::vector<can::Frame> frames;
    for (int turn = 0; turn < 2000; ++turn) {
        runner.advance(milliseconds(10), frames);
    }
    const auto progress = control->snapshot()->progress;
    EXPECT_EQ(progress.nextStep, scenario.steps.size());
    ASSERT_EQ(progress.outcomes.size(), 4U);
    EXPECT_TRUE(progress.outcomes[0].met);
    EXPECT_TRUE(progress.outcomes[1].met);
    EXPECT_FALSE(progress.outcomes[3].met);

    control->post(Restart{});
    runner.advance(milliseconds(10), frames);
    EXPECT_EQ(control->snapshot()->progress.nextStep, 0U) << "it begins again";
    EXPECT_TRUE(control->snapshot()->truth.faults.empty());
}

} // namespace
