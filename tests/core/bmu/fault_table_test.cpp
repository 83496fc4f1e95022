// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The fault table as a table: what sets a reason, after how long, what clears it, and whether it latches.

#include <set>

#include <gtest/gtest.h>

#include "bmu/fault_table.h"
#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::bit;
using packdeck::d1000::Command;
using packdeck::d1000::Contactor;
using packdeck::d1000::Reason;
using packdeck::d1000::State;

namespace {

struct FaultCase
{
    const char* what;
    Reason reason;
    State state; ///< in which it is provoked
    void (*provoke)(Rig&);
    int set_ms; ///< from the first tick that sees it; scans add up to 100 ms
    int slack_ms;
    void (*remove)(Rig&);
    int clear_ms;
    bool latches;
    Cause cause;
};

void overVolts(Rig& rig)
{
    rig.setCells(4190);
    rig.inputs.nodes[1].cells_mV[2] = 4205;
}

void normalVolts(Rig& rig)
{
    rig.setCells(3700);
}

const Cause anyCause{};

const FaultCase cases[] = {
    {"overVolt", Reason::OverVolt, State::Idle, overVolts, 500, 110, normalVolts, 1000, true,
     Cause{Part::Cell, 1, 2, Measure::Millivolts, 4205, 4200}},
    {"overVoltFast", Reason::OverVolt, State::Idle,
     [](Rig& rig) {
         rig.setCells(4190);
         rig.inputs.nodes[0].cells_mV[3] = 4260;
     },
     200, 110, normalVolts, 1000, true, Cause{Part::Cell, 0, 3, Measure::Millivolts, 4260, 4200}},
    {"underVolt", Reason::UnderVolt, State::Idle,
     [](Rig& rig) {
         rig.setCells(2560);
         rig.inputs.nodes[0].cells_mV[0] = 2500;
     },
     500, 110, normalVolts, 1000, true, Cause{Part::Cell, 0, 0, Measure::Millivolts, 2500, 2500}},
    {"underVoltFast", Reason::UnderVolt, State::Idle,
     [](Rig& rig) {
         rig.setCells(2560);
         rig.inputs.nodes[1].cells_mV[1] = 2390;
     },
     200, 110, normalVolts, 1000, true, Cause{Part::Cell, 1, 1, Measure::Millivolts, 2390, 2500}},
    {"overTemp", Reason::OverTemp, State::Idle, [](Rig& rig) { rig.inputs.nodes[1].temperatures_dC[1] = 601; }, 1000,
     110, [](Rig& rig) { rig.inputs.nodes[1].temperatures_dC[1] = 569; }, 5000, false,
     Cause{Part::Sensor, 1, 1, Measure::DeciCelsius, 601, 600}},
    {"underTemp", Reason::UnderTemp, State::Idle, [](Rig& rig) { rig.inputs.nodes[0].temperatures_dC[0] = -200; }, 1000,
     110, [](Rig& rig) { rig.inputs.nodes[0].temperatures_dC[0] = -169; }, 5000, false,
     Cause{Part::Sensor, 0, 0, Measure::DeciCelsius, -200, -200}},
    {"boardHot", Reason::OverTemp, State::Idle, [](Rig& rig) { rig.inputs.environment.temperatures_dC[1] = 650; }, 1000,
     10, [](Rig& rig) { rig.inputs.environment.temperatures_dC[1] = 500; }, 5000, false,
     Cause{Part::Board, 1, 0, Measure::DeciCelsius, 650, 600}},
    {"boardCold", Reason::UnderTemp, State::Idle, [](Rig& rig) { rig.inputs.environment.temperatures_dC[0] = -250; },
     1000, 10, [](Rig& rig) { rig.inputs.environment.temperatures_dC[0] = 0; }, 5000, false,
     Cause{Part::Board, 0, 0, Measure::DeciCelsius, -250, -200}},
    {"overCurrent", Reason::OverCurrent, State::Enabled, [](Rig& rig) { rig.setCurrent(100'001); }, 500, 10,
     [](Rig& rig) { rig.setCurrent(0); }, 1000, true, Cause{Part::Current, 0, 0, Measure::Milliamps, 100'001, 100'000}},
    {"overCurrent120", Reason::OverCurrent, State::Enabled, [](Rig& rig) { rig.setCurrent(120'001); }, 100, 10,
     [](Rig& rig) { rig.setCurrent(0); }, 1000, true, Cause{Part::Current, 0, 0, Measure::Milliamps, 120'001, 120'000}},
    {"overCurrent150", Reason::OverCurrent, State::Enabled, [](Rig& rig) { rig.setCurrent(-150'001); }, 20, 10,
     [](Rig& rig) { rig.setCurrent(0); }, 1000, true,
     Cause{Part::Current, 0, 0, Measure::Milliamps, -150'001, -150'000}},
    {"nodeLost", Reason::NodeCount, State::Idle, [](Rig& rig) { rig.inputs.nodes[1].answers = false; }, 300, 110,
     [](Rig& rig) { rig.inputs.nodes[1].answers = true; }, 1000, false, Cause{Part::Node, 1, 0, Measure::Count, 1, 2}},
    {"chainSilent", Reason::NodeCount, State::Idle, [](Rig& rig) { rig.scanning = false; }, 300, 140,
     [](Rig& rig) { rig.scanning = true; }, 1000, false, Cause{Part::Node, 0, 0, Measure::Count, 0, 2}},
    {"cellGone", Reason::CellCount, State::Idle, [](Rig& rig) { rig.inputs.nodes[1].cells_mV[3] = 100; }, 500, 110,
     normalVolts, 1000, false, Cause{Part::Cell, 1, 3, Measure::Count, 3, 4}},
    {"extraCell", Reason::CellCount, State::Idle, [](Rig& rig) { rig.inputs.nodes[0].cells_mV[4] = 3700; }, 500, 110,
     [](Rig& rig) { rig.inputs.nodes[0].cells_mV[4] = 0; }, 1000, false, Cause{Part::Node, 0, 0, Measure::Count, 5, 4}},
    {"senseWireOpen", Reason::CellCount, State::Idle, [](Rig& rig) { rig.inputs.nodes[0].highResistance = 0b0100; },
     500, 110, [](Rig& rig) { rig.inputs.nodes[0].highResistance = 0; }, 1000, false,
     Cause{Part::Cell, 0, 2, Measure::Count, 3, 4}},
    {"thermistorOpen", Reason::TempCount, State::Idle, [](Rig& rig) { rig.inputs.nodes[1].temperatures_dC[0] = -500; },
     1000, 110, [](Rig& rig) { rig.inputs.nodes[1].temperatures_dC[0] = 250; }, 2000, false,
     Cause{Part::Sensor, 1, 0, Measure::Count, 1, 2}},
    {"thermistorShort", Reason::TempCount, State::Idle, [](Rig& rig) { rig.inputs.nodes[0].temperatures_dC[1] = 1500; },
     1000, 110, [](Rig& rig) { rig.inputs.nodes[0].temperatures_dC[1] = 250; }, 2000, false,
     Cause{Part::Sensor, 0, 1, Measure::Count, 1, 2}},
    {"junctionLost", Reason::Bju, State::Idle, [](Rig& rig) { rig.junctionAnswers = false; }, 200, 10,
     [](Rig& rig) { rig.junctionAnswers = true; }, 1000, false,
     Cause{Part::JunctionUnit, 0, 0, Measure::Milliseconds, 200, 200}},
    {"junctionCounterStuck", Reason::Bju, State::Idle, [](Rig& rig) { rig.junctionCounts = false; }, 200, 20,
     [](Rig& rig) { rig.junctionCounts = true; }, 1000, false, anyCause},
    {"junctionError", Reason::Bju, State::Idle, [](Rig& rig) { rig.inputs.junction.systemError = true; }, 200, 10,
     [](Rig& rig) { rig.inputs.junction.systemError = false; }, 1000, false, anyCause},
    {"interlock", Reason::Hvil, State::Idle, [](Rig& rig) { rig.inputs.interlock.open = true; }, 100, 10,
     [](Rig& rig) { rig.inputs.interlock.open = false; }, 1000, false,
     Cause{Part::Interlock, 0, 0, Measure::Flags, 8, 0}},
    {"expander", Reason::Io, State::Idle, [](Rig& rig) { rig.inputs.expanderAnswers = false; }, 100, 10,
     [](Rig& rig) { rig.inputs.expanderAnswers = true; }, 1000, false, anyCause},
    {"enclosureSensors", Reason::InternalComms, State::Idle, [](Rig& rig) { rig.inputs.environment.answers = false; },
     1000, 10, [](Rig& rig) { rig.inputs.environment.answers = true; }, 2000, false, anyCause},
    {"stuckOpen", Reason::ContactorFail, State::Connect, [](Rig& rig) { rig.stuckOpen[0] = true; }, 300, 10,
     [](Rig& rig) { rig.stuckOpen[0] = false; }, 500, false, anyCause},
    {"welded", Reason::ContactorFail, State::Idle, [](Rig& rig) { rig.welded[2] = true; }, 100, 20,
     [](Rig& rig) { rig.welded[2] = false; }, 500, true, anyCause},
    {"loadVoltageInEnabled", Reason::LoadVoltage, State::Enabled,
     [](Rig& rig) {
         rig.loadFollows = false;
         rig.load_mV = 8 * 3700 - 10'100;
     },
     500, 70, [](Rig& rig) { rig.loadFollows = true; }, 1000, false,
     Cause{Part::LoadVolts, 0, 0, Measure::Millivolts, 10'100, 10'000}},
    {"loadReversedInConnect", Reason::LoadVoltage, State::Connect,
     [](Rig& rig) {
         rig.run(200);
         rig.loadFollows = false;
         rig.load_mV = -20'100;
     },
     500, 70, [](Rig& rig) { rig.load_mV = 0; }, 1000, false,
     Cause{Part::LoadVolts, 0, 0, Measure::Millivolts, -20'100, -20'000}},
    {"pressureHigh", Reason::Pressure, State::Idle,
     [](Rig& rig) {
         for (int p = 1013; p <= 1201; p += 20) { // slower than the alarm for a rise
             rig.inputs.environment.pressure_dkPa = static_cast<std::int16_t>(p);
             rig.run(1100);
         }
         rig.inputs.environment.pressure_dkPa = 1201;
     },
     2000, 10, [](Rig& rig) { rig.inputs.environment.pressure_dkPa = 1179; }, 10'000, true,
     Cause{Part::Enclosure, 0, 0, Measure::DeciKilopascal, 1201, 1200}},
    {"pressureRise", Reason::Pressure, State::Idle, [](Rig& rig) { rig.inputs.environment.pressure_dkPa = 1013 + 51; },
     0, 10, [](Rig& rig) { rig.inputs.environment.pressure_dkPa = 1013; }, 10'000, true,
     Cause{Part::Enclosure, 0, 0, Measure::DeciKilopascal, 51, 50}},
    {"humidity", Reason::Humidity, State::Idle, [](Rig& rig) { rig.inputs.environment.humidity_dpc = 901; }, 10'000, 10,
     [](Rig& rig) { rig.inputs.environment.humidity_dpc = 860; }, 30'000, false,
     Cause{Part::Enclosure, 0, 0, Measure::DeciPercent, 901, 900}},
    {"voc", Reason::Voc, State::Idle,
     [](Rig& rig) {
         rig.run(60'000); // warm-up
         rig.inputs.environment.voc_ppb = 5001;
     },
     5000, 10, [](Rig& rig) { rig.inputs.environment.voc_ppb = 3999; }, 60'000, true,
     Cause{Part::Enclosure, 0, 0, Measure::PartsPerBillion, 5001, 5000}},
    {"nox", Reason::Nox, State::Idle,
     [](Rig& rig) {
         rig.run(60'000);
         rig.inputs.environment.nox_ppb = 1001;
     },
     5000, 10, [](Rig& rig) { rig.inputs.environment.nox_ppb = 799; }, 60'000, true,
     Cause{Part::Enclosure, 0, 0, Measure::PartsPerBillion, 1001, 1000}},
    {"coldCharge", Reason::UnderTemp, State::Enabled,
     [](Rig& rig) {
         rig.inputs.nodes[0].temperatures_dC[0] = -10;
         rig.setCurrent(-5100);
     },
     10'000, 110, [](Rig& rig) { rig.setCurrent(0); }, 5000, false,
     Cause{Part::Sensor, 0, 0, Measure::DeciCelsius, -10, 0}},
};

class FaultTable : public testing::TestWithParam<FaultCase>
{
};

// rule: R34, R35, R38, R40-R45, R47-R55, 1.6 engine, 1.6 causes, 1.6 cold charge, 1.12, X24, X29, X30
TEST_P(FaultTable, SetsClearsAndLatchesAsWritten)
{
    const FaultCase& row = GetParam();
    Rig rig;
    rig.bring(row.state);
    ASSERT_EQ(rig.bmu.state(), row.state);
    row.provoke(rig);
    const int set = rig.runWhile([&] { return (rig.bmu.faults().active() & bit(row.reason)) == 0; }, row.set_ms + 1000);
    EXPECT_GE(set, row.set_ms);
    EXPECT_LE(set, row.set_ms + row.slack_ms + 10);
    if (row.cause.part != Part::None) {
        const Cause& cause = rig.bmu.faults().cause(row.reason);
        EXPECT_EQ(cause.part, row.cause.part);
        EXPECT_EQ(cause.index, row.cause.index);
        EXPECT_EQ(cause.position, row.cause.position);
        EXPECT_EQ(cause.measure, row.cause.measure);
        EXPECT_EQ(cause.value, row.cause.value);
        EXPECT_EQ(cause.limit, row.cause.limit);
    } else {
        EXPECT_NE(rig.bmu.faults().cause(row.reason).part, Part::None);
    }

    rig.run(50);
    row.remove(rig);
    const int cleared =
        rig.runWhile([&] { return (rig.bmu.faults().active() & bit(row.reason)) != 0; }, row.clear_ms + 3000);
    EXPECT_GE(cleared, row.clear_ms - 60);   // opening contactor 1 may have ended the condition in the 50 ms before
    EXPECT_LE(cleared, row.clear_ms + 1200); // scans, samples, and the pressure's own second
    EXPECT_EQ((rig.bmu.faults().latched() & bit(row.reason)) != 0, row.latches);
    rig.run(5000);
    rig.command(Command::Idle);
    rig.run(200);
    EXPECT_EQ(rig.has(row.reason), row.latches);
}

INSTANTIATE_TEST_SUITE_P(Rows, FaultTable, testing::ValuesIn(cases),
                         [](const auto& row) { return std::string(row.param.what); });

TEST(FaultTable, EveryReasonHasARule)
{
    std::set<Reason> seen;
    for (const FaultRule& rule : faultTable()) {
        seen.insert(rule.reason);
        EXPECT_NE(rule.armedIn, 0);
        EXPECT_NE(rule.evaluate, nullptr);
    }
    EXPECT_EQ(seen.size(), packdeck::d1000::reasonCount);
}

// rule: 1.6 engine
TEST(FaultTable, AConditionShorterThanItsSetTimeSetsNothing)
{
    Rig rig;
    rig.bring(State::Enabled);
    for (int i = 0; i < 20; ++i) {
        rig.inputs.interlock.open = true;
        rig.run(90);
        rig.inputs.interlock.open = false;
        rig.run(10);
    }
    EXPECT_EQ(rig.bmu.state(), State::Enabled);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

// A cell too high for 400 of its 500 ms, then the interlock with its 100 ms: whichever is first opens, and neither
// begins anew because of the other.
// rule: 1.18 shortest delay
TEST(FaultTable, OfSeveralFaultsTheOneWithTheShortestDelayLeftOpens)
{
    for (const int before_ms : {300, 480}) {
        Rig rig;
        rig.bring(State::Enabled);
        rig.inputs.nodes[0].cells_mV[1] = 4210;
        rig.run(before_ms);
        ASSERT_EQ(rig.bmu.state(), State::Enabled);
        rig.inputs.interlock.open = true;
        const int took_ms = rig.runUntil(State::Disconnect, 1000);
        const bool cellFirst = before_ms > 400;
        EXPECT_EQ(rig.has(Reason::OverVolt), cellFirst) << before_ms;
        EXPECT_EQ(rig.has(Reason::Hvil), !cellFirst) << before_ms;
        EXPECT_LE(took_ms, cellFirst ? 110 : 120) << before_ms;
    }
}

// rule: 1.6 engine
TEST(FaultTable, BetweenSetAndClearLimitsAReasonStands)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.inputs.nodes[0].temperatures_dC[0] = 605;
    rig.run(1500);
    ASSERT_TRUE(rig.has(Reason::OverTemp));
    rig.inputs.nodes[0].temperatures_dC[0] = 580; // not 3 K below
    rig.run(20'000);
    EXPECT_TRUE(rig.has(Reason::OverTemp));
    rig.inputs.nodes[0].temperatures_dC[0] = 569;
    rig.run(5200);
    EXPECT_FALSE(rig.has(Reason::OverTemp));
}

TEST(FaultTable, AStaleSampleIsAMatterOfItsOwnFreshnessRuleOnly)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.setCurrent(110'000);
    rig.run(100); // over-current is counting
    rig.junctionAnswers = false;
    rig.run(3000);
    EXPECT_TRUE(rig.has(Reason::Bju));
    EXPECT_FALSE(rig.has(Reason::OverCurrent));
    EXPECT_FALSE(rig.has(Reason::PackVoltage));
    EXPECT_FALSE(rig.has(Reason::BattVoltage));
}

// rule: T16
TEST(FaultTable, UnknownCurrentWaitsTheFullTwoSeconds)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.junctionAnswers = false;
    ASSERT_GE(rig.runUntil(State::Disconnect, 1000), 0);
    EXPECT_EQ(rig.runUntil(State::Safe, 3000), 2000);
}

// rule: R36, R37
TEST(FaultTable, PackAndBatteryVoltage)
{
    Rig rig;
    rig.bring(State::Idle);
    // U1 follows the cells in the rig, so both rules are provoked through the junction unit alone.
    rig.junctionAnswers = false;
    const auto feed = [&](std::int32_t battery_mV, int milliseconds) {
        for (int t = 0; t < milliseconds; t += 10) {
            ++rig.inputs.junction.current.samples;
            rig.inputs.junction.current.messageCounter =
                static_cast<std::uint8_t>((rig.inputs.junction.current.messageCounter + 1) % 16);
            ++rig.inputs.junction.battery.samples;
            ++rig.inputs.junction.load.samples;
            rig.inputs.junction.battery.value = battery_mV;
            rig.tick();
        }
    };
    feed(8 * 3700 - 4900, 3000); // within 5 V
    EXPECT_EQ(rig.bmu.reasons(), 0U);
    feed(8 * 3700 - 5100, 990);
    EXPECT_FALSE(rig.has(Reason::PackVoltage));
    feed(8 * 3700 - 5100, 30);
    EXPECT_TRUE(rig.has(Reason::PackVoltage));
    EXPECT_FALSE(rig.has(Reason::BattVoltage));
    feed(8 * 2250 - 100, 520); // 0.9 of the critical voltage, less a little
    EXPECT_TRUE(rig.has(Reason::BattVoltage));
}

// rule: R37
TEST(FaultTable, PackVoltageIsSuspendedWhileACellIsInvalid)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.inputs.nodes[0].cells_mV[0] = 0; // the sum of the rig's U1 loses it, too; then U1 is restored by hand
    rig.run(1000);
    EXPECT_TRUE(rig.has(Reason::CellCount));
    EXPECT_FALSE(rig.has(Reason::PackVoltage));
}

} // namespace
