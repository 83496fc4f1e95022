// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The same configuration, commands and build give the same bytes; a copy is a snapshot.

#include <algorithm>

#include <gtest/gtest.h>

#include "driver.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Command;
using d1000::State;
using packdeck::sim::test::Driver;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

void script(Driver& driver)
{
    driver.bring(State::Enabled);
    driver.run(seconds(15));
    driver.set(Fault::NodeLost, 2);
    driver.run(seconds(3));
    driver.clear(Fault::NodeLost, 2);
    driver.command(Command::Idle);
    driver.run(seconds(5));
}

// rule: 2.9 same bytes
TEST(Determinism, TheSameSeedGivesTheSameBytes)
{
    Driver first("sim0");
    Driver second("sim0");
    script(first);
    script(second);
    ASSERT_EQ(first.frames.size(), second.frames.size());
    EXPECT_TRUE(first.frames == second.frames);
}

TEST(Determinism, AnotherSeedGivesAnotherPack)
{
    Config config = *Config::named("sim0");
    Driver first(config);
    config.seed = 2;
    Driver second(config);
    first.run(seconds(3));
    second.run(seconds(3));
    EXPECT_NE(first.last(0x11).data, second.last(0x11).data);
}

TEST(Determinism, TheLengthOfTheStepsDoesNotMatter)
{
    SimulatedPack coarse(*Config::named("sim-14"));
    SimulatedPack fine(*Config::named("sim-14"));
    std::vector<can::Frame> coarseFrames;
    std::vector<can::Frame> fineFrames;
    coarse.advance(seconds(7), coarseFrames);
    for (int i = 0; i < 7000 / 7; ++i) {
        fine.advance(milliseconds(7), fineFrames);
    }
    EXPECT_EQ(fine.time(), coarse.time());
    EXPECT_TRUE(coarseFrames == fineFrames);
    fine.advance(microseconds(9'999), fineFrames);
    EXPECT_EQ(fine.time(), seconds(7));
    fine.advance(microseconds(1), fineFrames);
    EXPECT_EQ(fine.time(), seconds(7) + milliseconds(10));
    fine.advance(-seconds(1), fineFrames); // time does not run backwards
    EXPECT_EQ(fine.time(), seconds(7) + milliseconds(10));
}

class SnapshotIn : public testing::TestWithParam<State>
{
};

// rule: 2.9 snapshot
TEST_P(SnapshotIn, ACopyGoesOnWithTheSameBytes)
{
    Driver driver("sim0");
    driver.bring(GetParam());
    driver.run(milliseconds(330));
    driver.frames.clear();
    const SimulatedPack snapshot = driver.pack;
    Driver other("sim0");
    other.run(seconds(1)); // anywhere else
    other.pack = snapshot;
    std::vector<can::Frame> first;
    std::vector<can::Frame> second;
    driver.pack.advance(seconds(8), first);
    other.pack.advance(seconds(8), second);
    ASSERT_FALSE(first.empty());
    EXPECT_TRUE(first == second);
}

INSTANTIATE_TEST_SUITE_P(States, SnapshotIn,
                         testing::Values(State::Safe, State::Connect, State::Precharge, State::Enabled),
                         [](const auto& row) { return std::string(d1000::name(row.param)); });

TEST(Determinism, FramesComeInOrderWithinTheirTick)
{
    Driver driver("sim0");
    driver.bring(State::Enabled);
    driver.run(seconds(2));
    EXPECT_TRUE(std::is_sorted(driver.frames.begin(), driver.frames.end(),
                               [](const can::Frame& a, const can::Frame& b) { return a.time < b.time; }));
    EXPECT_LT(driver.frames.back().time, driver.pack.time().count());
}

TEST(Determinism, RestartBeginsAgainButTimeGoesOn)
{
    Driver driver("sim0");
    driver.bring(State::Enabled);
    const auto before = driver.pack.time();
    driver.pack.apply(Restart{});
    EXPECT_EQ(driver.pack.time(), before);
    EXPECT_EQ(driver.pack.truth().state, State::Init);
    EXPECT_TRUE(driver.pack.truth().faults.empty());
    driver.frames.clear();
    driver.run(seconds(3));
    EXPECT_EQ(driver.pack.truth().state, State::Safe);
    EXPECT_GE(driver.frames.front().time, before.count());
}

} // namespace
