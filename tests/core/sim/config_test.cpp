// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Configurations by name and size, and the list of faults.

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "driver.h"
#include "sim/hardware.h"
#include "sim/variation.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::State;
using packdeck::sim::test::Driver;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

TEST(Config, EveryNameIsAConfiguration)
{
    for (const std::string_view name : Config::names()) {
        const auto config = Config::named(name);
        ASSERT_TRUE(config) << name;
        EXPECT_EQ(config->name, name);
    }
    EXPECT_FALSE(Config::named("sim"));
    EXPECT_FALSE(Config::named(""));
    EXPECT_EQ(Config::named("sim0")->parameters.stringCount, 2);
    EXPECT_EQ(Config::named("sim0")->parameters.prechargeResistance, 3300);
    EXPECT_EQ(Config::named("sim0")->parameters.maxPrechargeVoltageDelta, 10'000);
}

TEST(Config, AnySizeGivesStringsBelowTheLimitOfTheProduct)
{
    for (int nodes = 1; nodes <= 32; ++nodes) {
        for (const int cells : {1, 4, 10, 14}) {
            const auto config = Config::ofSize(nodes, cells);
            ASSERT_TRUE(config);
            const pack::PackConfig pack = packConfigFor(*config);
            EXPECT_EQ(pack.nodes, nodes);
            EXPECT_EQ(pack.strings, config->parameters.stringCount); // the hardware accepts the split
            EXPECT_LE(nodes / pack.strings * cells * 4.2, 1000.0);
        }
    }
    EXPECT_FALSE(Config::ofSize(0, 14));
    EXPECT_FALSE(Config::ofSize(33, 14));
    EXPECT_FALSE(Config::ofSize(1, 0));
    EXPECT_FALSE(Config::ofSize(1, 15));
}

TEST(Config, OddSizesReachEnabled)
{
    for (const auto& [nodes, cells] :
         {std::pair(1, 1), std::pair(1, 2), std::pair(3, 7), std::pair(19, 14), std::pair(31, 5)}) {
        Driver driver(*Config::ofSize(nodes, cells));
        driver.bring(State::Enabled);
        driver.run(seconds(20));
        EXPECT_EQ(driver.pack.truth().state, State::Enabled)
            << nodes << 'x' << cells << ' ' << std::hex << driver.pack.truth().reasons;
    }
}

TEST(Config, DocumentedKeepsToTheVendorsTables)
{
    EXPECT_FALSE(Config::ofSize(28, 14)->documented()) << "node 27 has no documented place";
    const auto documented = Config::ofSize(27, 14)->documented();
    ASSERT_TRUE(documented);
    EXPECT_TRUE(documented->parameters.strictVendorTable);
    EXPECT_EQ(Config::named("sim-378")->profile, Profile::Documented);
    EXPECT_EQ(Config::named("sim0")->profile, Profile::PackDeck);
    Driver driver("sim-378");
    driver.bring(State::Enabled);
    driver.run(seconds(3));
    for (const can::Frame& frame : driver.frames) {
        EXPECT_LT(frame.id, 0x700U); // nothing behind the documented block
    }
}

// rule: 4.1
TEST(Variation, StaysWithinItsRangeAndIsTheSameForTheSameNumber)
{
    const VariationRange range;
    const Config nominal = *Config::named("sim-14");
    std::set<std::uint16_t> timeouts;
    for (std::uint64_t number = 0; number < 200; ++number) {
        const Config one = varied(nominal, number);
        EXPECT_GE(one.parameters.controlTimeout, range.shortestControlTimeout_ms);
        EXPECT_LE(one.parameters.controlTimeout, range.longestControlTimeout_ms);
        EXPECT_GE(one.timing.period_percent, range.shortestPeriod_percent);
        EXPECT_LE(one.timing.period_percent, range.longestPeriod_percent);
        EXPECT_LE(one.timing.jitter_us, range.largestJitter_us);
        EXPECT_LE(one.timing.start_ms, range.longestStart_ms);
        EXPECT_EQ(one.timing, varied(nominal, number).timing);
        timeouts.insert(one.parameters.controlTimeout);
    }
    EXPECT_GT(timeouts.size(), 50U);
}

// rule: 4.1
TEST(Variation, IsSeenOnTheBus)
{
    Config config = *Config::named("sim-14");
    config.timing = {200, 4000, 2000, 7};
    Driver driver(config);
    driver.run(milliseconds(500));
    std::set<std::uint32_t> early;
    for (const can::Frame& frame : driver.frames) {
        early.insert(frame.id);
    }
    driver.bring(State::Safe);
    driver.run(seconds(3));
    driver.frames.clear();
    driver.run(seconds(10));
    std::set<std::uint32_t> all;
    std::vector<std::int64_t> times;
    for (const can::Frame& frame : driver.frames) {
        all.insert(frame.id);
        if (frame.id == 0x606) {
            times.push_back(frame.time);
        }
    }
    EXPECT_LT(early.size(), all.size() / 2) << "in an order of its own";
    ASSERT_GE(times.size(), 45U);
    ASSERT_LE(times.size(), 52U);
    std::int64_t shortest = times[1] - times[0];
    std::int64_t longest = shortest;
    for (std::size_t i = 1; i < times.size(); ++i) {
        shortest = std::min(shortest, times[i] - times[i - 1]);
        longest = std::max(longest, times[i] - times[i - 1]);
    }
    EXPECT_GE(shortest, 196'000);
    EXPECT_LE(longest, 204'000);
    EXPECT_GT(longest - shortest, 2'000);
}

TEST(Faults, HaveNamesTextsAndRanges)
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < faultKindCount; ++i) {
        const auto fault = static_cast<Fault>(i);
        const FaultInfo& row = info(fault);
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
        EXPECT_FALSE(row.text.empty());
        EXPECT_EQ(faultFromName(row.name), fault);
        EXPECT_LE(row.minimum, row.typical);
        EXPECT_LE(row.typical, row.maximum);
        if (const auto kind = packFault(fault)) {
            const pack::FaultInfo& hardware = pack::info(*kind);
            EXPECT_EQ(row.unit.empty(), hardware.unit.empty()) << row.name;
            EXPECT_NEAR(row.minimum, static_cast<double>(hardware.minimum), 1e-6) << row.name;
            EXPECT_NEAR(row.maximum, static_cast<double>(hardware.maximum), 1e-6) << row.name;
        }
    }
    EXPECT_FALSE(faultFromName("nothing"));
}

TEST(Faults, StandUntilTheyAreTakenAway)
{
    Driver driver("sim-14");
    std::size_t standing = 0;
    for (std::size_t i = 0; i < faultKindCount; ++i) {
        const auto fault = static_cast<Fault>(i);
        if (!actsAtOnce(fault)) {
            driver.set(fault, 0, info(fault).typical);
            ++standing;
        }
    }
    EXPECT_EQ(driver.pack.truth().faults.size(), standing);
    driver.run(seconds(10));
    driver.set(Fault::NodeLost); // again: still one
    EXPECT_EQ(driver.pack.truth().faults.size(), standing);
    driver.clear(Fault::NodeLost);
    EXPECT_EQ(driver.pack.truth().faults.size(), standing - 1);
    driver.pack.apply(ClearFaults{});
    EXPECT_TRUE(driver.pack.truth().faults.empty());
    driver.pack.apply(PowerCycleBmu{});
    driver.run(seconds(5));
    EXPECT_EQ(driver.pack.truth().state, State::Safe);
    EXPECT_EQ(driver.pack.truth().reasons, 0U);
}

TEST(Faults, ThatCannotBeAreRefused)
{
    Driver driver("sim-14");
    driver.set(Fault::NodeLost, 1); // there is one node
    driver.set(Fault::CellVoltage, 14, 4.0);
    driver.set(Fault::ContactorWelded, 5);
    driver.set(Fault::CellVoltage, 0, 100.0);
    driver.set(Fault::CellVoltage, 0, std::nan(""));
    driver.set(Fault::Pressure, 0, 1e9);
    driver.set(Fault::Voc, 0, std::nan(""));
    driver.set(Fault::TaskHung, 6);
    driver.set(Fault::HvilOpen, 1);
    EXPECT_TRUE(driver.pack.truth().faults.empty());
}

} // namespace
