// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Reaction times, from the physical event to the coil command, against the table of the specification. Each fault is
// injected at several phases of the scans; the slowest counts. The table is printed as the test's properties.

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "driver.h"
#include "sim/hardware.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Command;
using d1000::Reason;
using d1000::State;
using packdeck::sim::test::Driver;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

struct Reaction
{
    const char* what;
    Reason reason;
    void (*inject)(Driver&);
    int detect_ms;     ///< at most, from the event to DISCONNECT
    int openIdle_ms;   ///< at most, from the event to all coils off, without current
    int openLoaded_ms; ///< the same with a load that does not obey
};

// Each reading stays plausible, the sum of the string does not: 60 x 0.28 V against 1.5 % of 855 V.
void shiftFirstString(Driver& driver)
{
    for (int cell = 0; cell < 60; ++cell) {
        driver.set(Fault::CellSenseOffset, cell, 0.28);
    }
}

constexpr double loadAmps = 60.0;

const Reaction reactions[] = {
    {"cellOverVoltage", Reason::OverVolt, [](Driver& d) { d.set(Fault::CellVoltage, 40, 4.21); }, 610, 750, 2650},
    {"cellUnderVoltage", Reason::UnderVolt, [](Driver& d) { d.set(Fault::CellVoltage, 41, 2.49); }, 610, 750, 2650},
    {"overCurrent120", Reason::OverCurrent, [](Driver& d) { d.set(Fault::CurrentOffset, 0, 125.0); }, 130, 2200, 2200},
    {"overCurrent150", Reason::OverCurrent, [](Driver& d) { d.set(Fault::CurrentOffset, 0, 160.0); }, 50, 2100, 2100},
    {"interlock", Reason::Hvil, [](Driver& d) { d.set(Fault::HvilOpen); }, 120, 250, 2200},
    {"contactorFeedback", Reason::ContactorFail, [](Driver& d) { d.set(Fault::AuxiliaryStuckOpen, 2); }, 320, 450,
     2400},
    {"nodeLost", Reason::NodeCount, [](Driver& d) { d.set(Fault::NodeLost, 3); }, 410, 550, 2500},
    {"junctionLost", Reason::Bju, [](Driver& d) { d.set(Fault::BjuLost); }, 260, 2300, 2300},
    {"controlTimeout", Reason::ControlTimeout, [](Driver& d) { d.command(Command::None); }, 5010, 5200, 7100},
    {"packVoltage", Reason::PackVoltage, shiftFirstString, 1110, 1300, 3200},
};

/// What was measured, printed at the end as the table of the specification has it.
class Table : public testing::Environment
{
public:
    struct Line
    {
        std::string what;
        int detect_ms;
        int idle_ms;
        int loaded_ms;
        const Reaction* allowed;
    };

    static std::vector<Line>& lines()
    {
        static std::vector<Line> measured;
        return measured;
    }

    void TearDown() override
    {
        if (lines().empty()) {
            return;
        }
        std::printf("\n%-18s %18s %22s %22s   (measured/allowed, ms)\n", "fault", "detected", "open, no current",
                    "open, full current");
        for (const Line& line : lines()) {
            std::printf("%-18s %9d/%-8d %12d/%-9d %12d/%-9d\n", line.what.c_str(), line.detect_ms,
                        line.allowed->detect_ms, line.idle_ms, line.allowed->openIdle_ms, line.loaded_ms,
                        line.allowed->openLoaded_ms);
        }
    }
};

[[maybe_unused]] const testing::Environment* const table = testing::AddGlobalTestEnvironment(new Table);

class ReactionTime : public testing::TestWithParam<Reaction>
{
protected:
    struct Times
    {
        int detect_ms = 0;
        int open_ms = 0;
    };

    static Times measure(const Driver& ready, units::Duration phase)
    {
        Driver driver = ready;
        driver.run(phase);
        GetParam().inject(driver);
        Times times;
        times.detect_ms = driver.runUntil(State::Disconnect, seconds(8));
        EXPECT_GE(times.detect_ms, 0);
        EXPECT_TRUE(Driver::has(driver.pack.truth(), GetParam().reason)) << std::hex << driver.pack.truth().reasons;
        const int disconnect_ms = driver.runUntil([](const Truth& t) { return !Driver::anyCoil(t); }, seconds(3));
        EXPECT_GE(disconnect_ms, 0);
        times.open_ms = times.detect_ms + disconnect_ms;
        EXPECT_EQ(driver.pack.truth().state, State::Safe);
        driver.run(milliseconds(30));
        const Truth truth = driver.pack.truth();
        EXPECT_FALSE(truth.contactors[0].closed || truth.contactors[2].closed);
        return times;
    }

    static Times slowest(const LoadSetting& load)
    {
        Driver driver("sim0");
        driver.pack.apply(LoadSetting{LoadMode::Zero, 0.0, true});
        driver.bring(State::Enabled);
        driver.run(milliseconds(500));
        driver.pack.apply(load);
        driver.run(seconds(8));
        driver.frames.clear();
        Times slowest;
        for (int phase = 0; phase < 100; phase += 10) {
            const Times times = measure(driver, milliseconds(phase));
            slowest.detect_ms = std::max(slowest.detect_ms, times.detect_ms);
            slowest.open_ms = std::max(slowest.open_ms, times.open_ms);
        }
        return slowest;
    }
};

// rule: 4.2
TEST_P(ReactionTime, KeepsTheTable)
{
    const Reaction& row = GetParam();
    const Times idle = slowest({LoadMode::Zero, 0.0, true});
    EXPECT_LE(idle.detect_ms, row.detect_ms);
    EXPECT_LE(idle.open_ms, row.openIdle_ms);
    const Times loaded = slowest({LoadMode::ConstantCurrent, loadAmps, false});
    EXPECT_LE(loaded.detect_ms, row.detect_ms);
    EXPECT_LE(loaded.open_ms, row.openLoaded_ms);
    RecordProperty("detect_ms", std::max(idle.detect_ms, loaded.detect_ms));
    RecordProperty("open_idle_ms", idle.open_ms);
    RecordProperty("open_loaded_ms", loaded.open_ms);
    Table::lines().push_back(
        {row.what, std::max(idle.detect_ms, loaded.detect_ms), idle.open_ms, loaded.open_ms, &row});
}

INSTANTIATE_TEST_SUITE_P(Rows, ReactionTime, testing::ValuesIn(reactions),
                         [](const auto& row) { return std::string(row.param.what); });

// A thermistor lags its cell: the time counts from the measured value.
// rule: 4.2
TEST(ReactionTime, OverTemperature)
{
    Driver driver("sim0");
    driver.pack.apply(LoadSetting{LoadMode::Zero, 0.0, true});
    driver.bring(State::Enabled);
    const units::CellIndex cell = pack::cellOfSensor(packConfigFor(driver.pack.config()), {{0}, 0});
    driver.set(Fault::HotCell, static_cast<int>(units::slot(cell)), 65.0);
    ASSERT_GE(driver.runUntil([](const Truth& t) { return t.sensorCelsius[0] >= 60.0F; }, seconds(120)), 0);
    const int detected = driver.runUntil(State::Disconnect, seconds(3));
    EXPECT_GE(detected, 900);
    EXPECT_LE(detected, 1200); // noise may take the reading back below the limit once
    EXPECT_TRUE(Driver::has(driver.pack.truth(), Reason::OverTemp));
    EXPECT_LE(driver.runUntil(State::Safe, seconds(3)), 150);
}

} // namespace
