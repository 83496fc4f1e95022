// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Wall time to simulated time: speed, pause, steps, the virtual control unit, and what is handed out.

#include <map>
#include <thread>

#include <gtest/gtest.h>

#include "driver.h"
#include "sim/runner.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Command;
using d1000::State;
using packdeck::sim::test::commandFrame;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

class RunnerTest : public testing::Test
{
protected:
    explicit RunnerTest(std::string_view name = "sim0")
        : control(std::make_shared<Control>())
        , runner(*Config::named(name), control)
    {
    }

    /// Wall time passes in turns of 10 ms; the window repeats its command every 100 ms.
    void pass(units::Duration wall)
    {
        for (units::Duration t{}; t < wall; t += milliseconds(10)) {
            if (command != Command::None && m_turn++ % 10 == 0) {
                runner.receive(commandFrame(command));
            }
            runner.advance(milliseconds(10), frames);
        }
    }

    [[nodiscard]] State state() const { return runner.pack().truth().state; }

    std::shared_ptr<Control> control;
    Runner runner;
    std::vector<can::Frame> frames;
    Command command = Command::None;

private:
    int m_turn = 0;
};

TEST_F(RunnerTest, RealTimeHandsOutEverything)
{
    pass(seconds(10));
    EXPECT_EQ(runner.pack().time(), seconds(10));
    EXPECT_NEAR(static_cast<double>(frames.size()), 15'400.0, 300.0);
    EXPECT_EQ(runner.status().framesSkipped, 0U);
    EXPECT_FALSE(runner.status().commandRepeated);
}

TEST_F(RunnerTest, SlowerAndPausedAndStepped)
{
    control->post(SetSpeed{0.25});
    pass(seconds(4));
    EXPECT_EQ(runner.pack().time(), seconds(1));
    control->post(SetPaused{true});
    pass(seconds(4));
    EXPECT_EQ(runner.pack().time(), seconds(1));
    control->post(Step{milliseconds(300)});
    pass(milliseconds(10));
    EXPECT_EQ(runner.pack().time(), milliseconds(1300));
    control->post(SetPaused{false});
    pass(seconds(4));
    EXPECT_EQ(runner.pack().time(), milliseconds(2300));
}

TEST_F(RunnerTest, TimeLapseHandsOutWholeScansOfEveryMessageWithinItsLimit)
{
    pass(seconds(3));
    frames.clear();
    control->post(SetSpeed{50.0});
    pass(seconds(4));
    EXPECT_EQ(runner.pack().time(), seconds(203));
    EXPECT_LE(frames.size(), 4U * 5000U + 2500U);
    EXPECT_GE(frames.size(), 4U * 4000U);
    EXPECT_GT(runner.status().framesSkipped, 0U);
    EXPECT_NEAR(static_cast<double>(frames.size() + runner.status().framesSkipped), 200 * 1546.0, 2000.0);
    std::map<std::uint32_t, int> seen;
    for (const can::Frame& frame : frames) {
        ++seen[frame.id];
    }
    EXPECT_EQ(seen.size(), 2U + 9U + 11U + 256U); // the slow ones, too
    const int cells = seen[0x611];
    for (std::uint32_t id = 0x611; id < 0x615; ++id) {
        EXPECT_EQ(seen[id], cells); // whole scans
    }
}

TEST_F(RunnerTest, BackToRealTimeNothingIsLostOrOutOfOrder)
{
    control->post(SetSpeed{2.5});
    pass(seconds(2));
    control->post(SetSpeed{1.0});
    pass(seconds(2));
    std::int64_t last = -1;
    for (const can::Frame& frame : frames) {
        EXPECT_GE(frame.time, last);
        last = frame.time;
    }
    EXPECT_EQ(runner.status().framesSkipped, 0U);
}

TEST_F(RunnerTest, TheVirtualControlUnitRepeatsWhileTheWindowLives)
{
    pass(seconds(2));
    command = Command::Idle;
    pass(milliseconds(300));
    ASSERT_EQ(state(), State::Idle);
    control->post(SetSpeed{100.0});
    pass(seconds(5)); // 500 s in which the window's frames come 10 simulated seconds apart
    EXPECT_EQ(state(), State::Idle);
    EXPECT_TRUE(runner.status().commandRepeated);
    command = Command::None; // the window is gone
    pass(milliseconds(400));
    EXPECT_EQ(state(), State::Idle);
    pass(milliseconds(400));
    EXPECT_FALSE(runner.status().commandRepeated);
    EXPECT_EQ(state(), State::Safe);
}

TEST_F(RunnerTest, ASpeedBeyondTheMachineIsGivenUpNotQueued)
{
    control->post(SetSpeed{100'000.0});
    int asked = 0;
    runner.advance(seconds(1), frames, [&asked] { return ++asked >= 5; });
    EXPECT_EQ(asked, 5);
    EXPECT_EQ(runner.pack().time(), seconds(5));
    EXPECT_NEAR(control->snapshot()->status.reachedSpeed, 5.0, 0.1);
}

TEST_F(RunnerTest, ALongPauseOfTheThreadIsNotCaughtUp)
{
    runner.advance(minutes(10), frames);
    EXPECT_EQ(runner.pack().time(), seconds(1));
    runner.advance(-seconds(5), frames);
    EXPECT_EQ(runner.pack().time(), seconds(1));
}

TEST_F(RunnerTest, PublishesTheTruthTenTimesASecond)
{
    const auto first = control->snapshot();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->truth.nodeCount, 32);
    pass(milliseconds(110));
    const auto second = control->snapshot();
    EXPECT_NE(first, second);
    pass(milliseconds(50));
    EXPECT_EQ(control->snapshot(), second);
    control->post(FaultSetting{Fault::NodeLost, true, 3});
    pass(milliseconds(10)); // a command shows at once
    ASSERT_NE(control->snapshot(), second);
    EXPECT_EQ(control->snapshot()->truth.faults.size(), 1U);
}

// For ThreadSanitizer: a window posts and reads while the device's thread takes and publishes.
TEST(Control, IsSharedByTwoThreads)
{
    Control control;
    constexpr int rounds = 2000;
    std::thread window([&control] {
        for (int i = 0; i < rounds; ++i) {
            control.post(SetSpeed{static_cast<double>(i)});
            if (const auto snapshot = control.snapshot()) {
                EXPECT_GE(snapshot->status.framesSkipped, 0U);
            }
        }
    });
    double last = -1.0;
    for (int i = 0; i < rounds; ++i) {
        for (const Control::Posted& posted : control.take()) {
            const double factor = std::get<SetSpeed>(std::get<ControlCommand>(posted.request)).factor;
            EXPECT_GT(factor, last); // in order
            last = factor;
        }
        control.publish(std::make_shared<Snapshot>());
    }
    window.join();
}

TEST(Control, TakesWhatFitsAndSaysSo)
{
    Control control;
    for (std::size_t i = 0; i < Control::capacity; ++i) {
        EXPECT_TRUE(control.post(SetPaused{true}));
    }
    EXPECT_FALSE(control.post(SetPaused{true}));
    EXPECT_EQ(control.take().size(), Control::capacity);
    EXPECT_TRUE(control.take().empty());
    EXPECT_TRUE(control.post(SetPaused{true}));
    EXPECT_FALSE(control.snapshot());
}

} // namespace
