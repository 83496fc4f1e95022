// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Configurations by name and size, and the list of faults.

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "driver.h"
#include "sim/hardware.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Reason;
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
    for (std::size_t i = 0; i < faultKindCount; ++i) {
        const auto fault = static_cast<Fault>(i);
        driver.set(fault, 0, info(fault).typical);
    }
    EXPECT_EQ(driver.pack.truth().faults.size(), faultKindCount - 1); // the charged load does not stand
    driver.run(seconds(10));
    driver.set(Fault::NodeLost); // again: still one
    EXPECT_EQ(driver.pack.truth().faults.size(), faultKindCount - 1);
    driver.clear(Fault::NodeLost);
    EXPECT_EQ(driver.pack.truth().faults.size(), faultKindCount - 2);
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
    EXPECT_TRUE(driver.pack.truth().faults.empty());
}

struct Symptom
{
    Fault fault;
    int index;
    double value;
    Reason reason;
    int within_ms;
};

class FaultSymptom : public testing::TestWithParam<Symptom>
{
};

TEST_P(FaultSymptom, RaisesItsReason)
{
    const Symptom& row = GetParam();
    Driver driver("sim0");
    driver.bring(State::Idle);
    driver.set(row.fault, row.index, row.value);
    const int took = driver.runUntil([&](const Truth& truth) { return Driver::has(truth, row.reason); },
                                     milliseconds(row.within_ms));
    EXPECT_GE(took, 0);
    EXPECT_FALSE(driver.pack.truth().reasonDetails.empty());
}

INSTANTIATE_TEST_SUITE_P(Rows, FaultSymptom,
                         testing::Values(Symptom{Fault::NodeLost, 0, 0, Reason::NodeCount, 500},
                                         Symptom{Fault::ChainBroken, 20, 0, Reason::NodeCount, 500},
                                         Symptom{Fault::CellVoltage, 447, 4.21, Reason::OverVolt, 700},
                                         Symptom{Fault::CellVoltage, 447, 2.45, Reason::UnderVolt, 700},
                                         Symptom{Fault::CellVoltage, 447, 0.1, Reason::CellCount, 700},
                                         Symptom{Fault::SenseWireOpen, 100, 0, Reason::CellCount, 1500},
                                         Symptom{Fault::ThermistorOpen, 5, 0, Reason::TempCount, 1500},
                                         Symptom{Fault::ThermistorShort, 127, 0, Reason::TempCount, 1500},
                                         Symptom{Fault::AuxiliaryStuckClosed, 0, 0, Reason::ContactorFail, 500},
                                         Symptom{Fault::ContactorWelded, 2, 0, Reason::ContactorFail, 500},
                                         Symptom{Fault::BjuLost, 0, 0, Reason::Bju, 300},
                                         Symptom{Fault::BjuCounterStuck, 0, 0, Reason::Bju, 400},
                                         Symptom{Fault::HvilOpen, 0, 0, Reason::Hvil, 150},
                                         Symptom{Fault::CurrentOffset, 0, 130.0, Reason::OverCurrent, 200},
                                         Symptom{Fault::Pressure, 0, 115.0, Reason::Pressure, 100}, // a rise
                                         Symptom{Fault::Humidity, 0, 95.0, Reason::Humidity, 10'100},
                                         Symptom{Fault::Voc, 0, 6000.0, Reason::Voc, 70'000},
                                         Symptom{Fault::Nox, 0, 1200.0, Reason::Nox, 70'000},
                                         Symptom{Fault::BoardTemperature, 0, 70.0, Reason::OverTemp, 1100}),
                         [](const auto& row) {
                             std::string name(sim::info(row.param.fault).name);
                             std::erase(name, '-');
                             return name + std::to_string(row.index);
                         });

} // namespace
