// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The type tests of traction batteries as shipped scenarios, with the figures that must be kept. That their
// expectations are met is the business of scenario_test.cpp; here is what no scenario says.

#include <algorithm>
#include <functional>

#include <gtest/gtest.h>

#include "d1000/contactor.h"
#include "sim/scenario_reader.h"
#include "sim/scenario_run.h"
#include "support/paths.h"

using namespace packdeck;
using namespace packdeck::sim;
using namespace std::chrono_literals;
using d1000::Reason;
using d1000::State;

namespace {

/// Plays a shipped scenario, looking at the truth every 100 ms.
void play(const std::string& name, const std::function<void(const Truth&)>& look)
{
    const auto scenario = readScenario(packdeck::test::sourceDirectory() + "/resources/scenarios/" + name + ".json");
    ASSERT_TRUE(scenario) << toEnglish(scenario.error());
    ScenarioRun run(*scenario);
    std::vector<can::Frame> frames;
    while (!run.isOver()) {
        frames.clear();
        run.advance(100ms, frames);
        look(run.pack().truth());
    }
    EXPECT_EQ(run.failures(), 0U);
}

float highestCell(const Truth& truth)
{
    return *std::max_element(truth.cellVolts.begin(), truth.cellVolts.begin() + truth.cellsOfNode[0]);
}

float lowestCell(const Truth& truth)
{
    return *std::min_element(truth.cellVolts.begin(), truth.cellVolts.begin() + truth.cellsOfNode[0]);
}

float hottestCell(const Truth& truth)
{
    return *std::max_element(truth.cellCelsius.begin(), truth.cellCelsius.begin() + truth.cellsOfNode[0]);
}

bool closed(const Truth& truth, d1000::Contactor contactor)
{
    return truth.contactors[static_cast<std::size_t>(contactor)].closed;
}

constexpr double critical_V = 4.2;
constexpr double empty_V = 2.5;

// rule: 4.3 overcharge
TEST(TypeTest, Overcharge)
{
    double crossed_s = -1.0;
    double opened_s = -1.0;
    float highest = 0.0F;
    play("overcharge", [&](const Truth& truth) {
        highest = std::max(highest, highestCell(truth));
        if (crossed_s < 0.0 && highestCell(truth) >= critical_V) {
            crossed_s = units::toSeconds(truth.time);
        }
        const bool charging =
            closed(truth, d1000::Contactor::ChargeNegative) || closed(truth, d1000::Contactor::ChargePositive);
        if (crossed_s >= 0.0 && opened_s < 0.0 && !charging) {
            opened_s = units::toSeconds(truth.time);
        }
    });
    EXPECT_GT(crossed_s, 16.0);
    EXPECT_LE(highest, critical_V + 0.010);
    EXPECT_LE(opened_s - crossed_s, 2.75); // looked at every 100 ms
    EXPECT_GT(opened_s, crossed_s);
    RecordProperty("highest_cell_mV", static_cast<int>(highest * 1000.0F));
    RecordProperty("open_after_ms", static_cast<int>((opened_s - crossed_s) * 1000.0));
}

// rule: 4.3 over-discharge
TEST(TypeTest, OverDischarge)
{
    double crossed_s = -1.0;
    double opened_s = -1.0;
    float lowest = 5.0F;
    play("over-discharge", [&](const Truth& truth) {
        lowest = std::min(lowest, lowestCell(truth));
        if (crossed_s < 0.0 && lowestCell(truth) <= empty_V) {
            crossed_s = units::toSeconds(truth.time);
        }
        if (crossed_s >= 0.0 && opened_s < 0.0 && !closed(truth, d1000::Contactor::MainPositive)) {
            opened_s = units::toSeconds(truth.time);
        }
    });
    EXPECT_GT(crossed_s, 22.0);
    EXPECT_GE(lowest, empty_V - 0.010);
    EXPECT_LE(opened_s - crossed_s, 2.75);
    EXPECT_GT(opened_s, crossed_s);
    RecordProperty("lowest_cell_mV", static_cast<int>(lowest * 1000.0F));
    RecordProperty("open_after_ms", static_cast<int>((opened_s - crossed_s) * 1000.0));
}

// rule: 4.3 over-temperature
TEST(TypeTest, OverTemperature)
{
    float whenOpened = 0.0F;
    play("over-temperature", [&](const Truth& truth) {
        if (whenOpened == 0.0F && truth.state == State::Safe && truth.reasons != 0) {
            whenOpened = hottestCell(truth);
        }
    });
    EXPECT_GT(whenOpened, 58.0F); // a sensor may be off by a kelvin, and lags
    EXPECT_LT(whenOpened, 61.5F);
}

// rule: 4.3 external short
TEST(TypeTest, ExternalShort)
{
    units::Duration fuse{};
    play("external-short", [&](const Truth& truth) {
        if (truth.fuseBlown && fuse == units::Duration{}) {
            fuse = truth.time;
            EXPECT_EQ(truth.state, State::Enabled) << "the fuse comes first";
        }
    });
    EXPECT_GT(fuse, 25s);
    EXPECT_LE(fuse, 25s + 200ms);
}

// rule: 4.3 cooling
TEST(TypeTest, LossOfCooling)
{
    float hottestObeying = 0.0F;
    float hottest = 0.0F;
    double slowed_A = 1e9;
    play("loss-of-cooling", [&](const Truth& truth) {
        hottest = std::max(hottest, hottestCell(truth));
        if (truth.time < 1200s) {
            hottestObeying = hottest;
            slowed_A = truth.time > 1100s ? std::min(slowed_A, truth.packAmps) : slowed_A;
        }
    });
    EXPECT_LT(hottestObeying, 60.0F);
    EXPECT_LT(slowed_A, 80.0);
    EXPECT_LT(hottest, 63.0F);
}

// A charger that gives a tenth more voltage, or a fifth more current than it may: no cell leaves its limits.
// rule: 4.3 charging control
TEST(TypeTest, AChargerBeyondItsVoltageOrCurrentHarmsNoCell)
{
    for (const char* name : {"charger-voltage-high", "charger-current-high"}) {
        SCOPED_TRACE(name);
        float highest = 0.0F;
        double most_A = 0.0;
        play(name, [&](const Truth& truth) {
            highest = std::max(highest, highestCell(truth));
            most_A = std::max(most_A, truth.chargerAmps);
        });
        EXPECT_LE(highest, critical_V);
        EXPECT_GT(most_A, 20.0);
    }
}

// rule: 4.3 over-current
TEST(TypeTest, ALoadBeyondTheLimitIsCutOff)
{
    double longest_s = 0.0;
    double since_s = -1.0;
    play("over-current", [&](const Truth& truth) {
        const double now_s = units::toSeconds(truth.time);
        const bool over = truth.packAmps > 120.0;
        since_s = over ? (since_s < 0.0 ? now_s : since_s) : -1.0;
        longest_s = over ? std::max(longest_s, now_s - since_s) : longest_s;
    });
    EXPECT_GT(longest_s, 0.0);
    EXPECT_LE(longest_s, 2.3); // 100 ms, DISCONNECT with its 2 s
}

} // namespace
