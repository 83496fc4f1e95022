// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Balancing by charge in the whole simulator: found at rest, far below the balancing voltage, and finished although the
// unit's supply goes in between.

#include <algorithm>
#include <memory>

#include <gtest/gtest.h>

#include "driver.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Reason;
using d1000::State;
using packdeck::sim::test::Driver;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t cellCount = 14;

/// 10 Ah, so that a percent takes minutes; half full.
Config smallCells()
{
    Config config = *Config::named("sim-14");
    config.initialSocPercent = 50.0;
    config.parameters.packCapacity = 100;
    config.parameters.balancingByCharge = true;
    config.load = {LoadMode::Zero};
    return config;
}

/// Without keeping all that is sent meanwhile.
void pass(Driver& driver, units::Duration duration)
{
    for (units::Duration t{}; t < duration; t += 1min) {
        driver.frames.clear();
        driver.run(1min);
    }
}

double spreadPercent(const Truth& truth)
{
    const auto [least, most] =
        std::minmax_element(truth.cellSocPercent.begin(), truth.cellSocPercent.begin() + cellCount);
    return static_cast<double>(*most - *least);
}

/// Which cells bleed within twenty seconds, both turns.
unsigned bled(Driver& driver)
{
    unsigned seen = 0;
    for (int tenth = 0; tenth < 250; ++tenth) {
        driver.run(100ms);
        seen |= driver.pack.truth().balancing[0];
    }
    return seen;
}

/// Half an hour of rest has shown who owes.
std::unique_ptr<Driver> rested(const Config& config)
{
    auto driver = std::make_unique<Driver>(config);
    driver->bring(State::Idle);
    pass(*driver, 32min);
    return driver;
}

// rule: 1.9.6
TEST(BalancingMemory, GoesOnAfterThePowerCycleUntilAllIsPaid)
{
    const auto driver = rested(smallCells());
    const Truth before = driver->pack.truth();
    EXPECT_GT(spreadPercent(before), 1.0);
    driver->bring(State::Enabled);
    const unsigned owing = bled(*driver);
    EXPECT_NE(owing, 0U);
    const float least = *std::min_element(before.cellSocPercent.begin(), before.cellSocPercent.begin() + cellCount);
    for (std::size_t c = 0; c < cellCount; ++c) {
        if (before.cellSocPercent[c] < least + 0.1F) {
            EXPECT_EQ(owing >> c & 1U, 0U) << c;
        }
    }
    pass(*driver, 10min);
    EXPECT_LT(spreadPercent(driver->pack.truth()), spreadPercent(before));

    driver->pack.apply(PowerCycleBmu{});
    driver->bring(State::Enabled);
    EXPECT_NE(bled(*driver), 0U) << "without another rest";
    pass(*driver, 2h);
    EXPECT_EQ(bled(*driver), 0U);
    EXPECT_LT(spreadPercent(driver->pack.truth()), 0.5);
    EXPECT_EQ(driver->pack.truth().reasons, 0U);
}

// rule: 1.9.6
TEST(BalancingMemory, ThatIsCorruptIsSaidAndNotUsed)
{
    const auto driver = rested(smallCells());
    driver->set(Fault::NvmCorrupt);
    driver->clear(Fault::NvmCorrupt);
    driver->pack.apply(PowerCycleBmu{});
    EXPECT_GE(driver->runUntil([](const Truth& truth) { return Driver::has(truth, Reason::InternalComms); }, 3s), 0);
    driver->bring(State::Safe);
    driver->run(3s);
    driver->bring(State::Enabled);
    EXPECT_EQ(driver->pack.truth().state, State::Enabled);
    EXPECT_EQ(bled(*driver), 0U);
}

TEST(BalancingMemory, IsPartOfASnapshot)
{
    const auto driver = rested(smallCells());
    Driver copy = *driver;
    for (Driver* each : {driver.get(), &copy}) {
        each->frames.clear();
        each->pack.apply(PowerCycleBmu{});
        each->bring(State::Enabled);
        EXPECT_NE(bled(*each), 0U);
    }
    ASSERT_EQ(driver->frames.size(), copy.frames.size());
    for (std::size_t i = 0; i < copy.frames.size(); ++i) {
        ASSERT_EQ(driver->frames[i].id, copy.frames[i].id) << i;
        ASSERT_EQ(driver->frames[i].data, copy.frames[i].data) << i;
    }
}

TEST(BalancingMemory, StartingOverIsANewUnit)
{
    const auto driver = rested(smallCells());
    driver->pack.apply(Restart{});
    driver->bring(State::Enabled);
    EXPECT_EQ(bled(*driver), 0U);
    EXPECT_EQ(driver->pack.truth().reasons, 0U);
}

// rule: 1.10 remembered
TEST(BalancingMemory, TheChargeIsSentBeforeTheFirstEstimate)
{
    constexpr std::uint32_t socOffset = 0x0A;
    Driver fresh(smallCells());
    fresh.run(1400ms);
    EXPECT_EQ(fresh.last(socOffset).length, 0);
    const auto driver = rested(smallCells());
    const can::Frame known = driver->last(socOffset);
    driver->frames.clear();
    driver->pack.apply(PowerCycleBmu{});
    driver->run(1400ms);
    ASSERT_EQ(driver->pack.truth().state, State::Calibrate);
    const can::Frame sent = driver->last(socOffset);
    ASSERT_EQ(sent.length, 8);
    constexpr std::ptrdiff_t socAndCapacity = 4;
    EXPECT_TRUE(std::equal(sent.data.begin(), sent.data.begin() + socAndCapacity, known.data.begin()));
}

} // namespace
