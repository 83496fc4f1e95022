// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The bundled BMU's estimates against what is really in the simulated cells: driving, in the cold, with a BMU that is
// told wrong about its pack, and with a current sensor that is off.

#include <cmath>

#include <gtest/gtest.h>

#include "pair.h"
#include "sim/hardware.h"

using namespace packdeck;
using packdeck::sim::test::Pair;
using packdeck::sim::test::smallConfig;
using namespace std::chrono_literals;

namespace {

struct Errors
{
    double rootMeanSquare = 0.0; ///< percent, as the next
    double largest = 0.0;
    double coverage = 0.0;
};

/// Drives for that long and looks at every cell once in ten seconds, after `settle`.
Errors drive(Pair& pair, units::Duration duration, units::Duration settle)
{
    double squares = 0.0;
    Errors errors;
    int count = 0;
    int covered = 0;
    for (units::Duration t{}; t < duration && pair.bmu.state() == d1000::State::Enabled; t += 10s) {
        pair.run(10s);
        if (t < settle) {
            continue;
        }
        for (std::uint8_t c = 0; c < pair.bmu.layout().cellsOfNode[0]; ++c) {
            const double error = (pair.bmu.cells().socOf(0, c) - pair.pack.cellSoc({{0}, c})) * 100.0;
            squares += error * error;
            errors.largest = std::max(errors.largest, std::abs(error));
            covered += std::abs(error) <= 200.0 * static_cast<double>(pair.bmu.cells().sigmaOf(0, c)) ? 1 : 0;
            ++count;
        }
    }
    EXPECT_GT(count, 0);
    errors.rootMeanSquare = std::sqrt(squares / std::max(count, 1));
    errors.coverage = static_cast<double>(covered) / std::max(count, 1);
    testing::Test::RecordProperty("rmse_percent", std::to_string(errors.rootMeanSquare));
    testing::Test::RecordProperty("max_percent", std::to_string(errors.largest));
    return errors;
}

struct Case
{
    const char* name;
    void (*change)(pack::PackConfig& hardware, bmu::Parameters& beliefs);
    void (*spoil)(Pair& pair); ///< once it drives
    double rootMeanSquare;     ///< allowed, percent
    double largest;
};

void asItIs(pack::PackConfig& /*hardware*/, bmu::Parameters& /*beliefs*/) {}

void nothing(Pair& /*pair*/) {}

Pair pairOf(const Case& c)
{
    const sim::Config config = smallConfig();
    pack::PackConfig hardware = sim::packConfigFor(config);
    bmu::Parameters beliefs = config.parameters;
    c.change(hardware, beliefs);
    return Pair(hardware, beliefs);
}

class EstimatesOf : public testing::TestWithParam<Case>
{
};

TEST_P(EstimatesOf, ASimulatedPack)
{
    const Case& c = GetParam();
    Pair pair = pairOf(c);
    ASSERT_TRUE(pair.enable());
    c.spoil(pair);
    const Errors errors = drive(pair, 3h, 10min);
    EXPECT_LE(errors.rootMeanSquare, c.rootMeanSquare);
    EXPECT_LE(errors.largest, c.largest);
    EXPECT_GE(errors.coverage, 0.85);
}

const auto cases = testing::Values(
    Case{"nominal", asItIs, nothing, 0.5, 1.5},
    Case{"aged", [](pack::PackConfig& hardware, bmu::Parameters&) { hardware.spread = pack::Spread::aged(); }, nothing,
         1.0, 3.0},
    Case{"cold", [](pack::PackConfig& hardware, bmu::Parameters&) { hardware.ambient_degC = 0.0; }, nothing, 2.0, 4.0},
    Case{"warm", [](pack::PackConfig& hardware, bmu::Parameters&) { hardware.ambient_degC = 40.0; }, nothing, 1.0, 3.0},
    Case{"resistanceTooLow", [](pack::PackConfig&, bmu::Parameters& beliefs) { beliefs.cellInternalResistance = 25; },
         nothing, 2.0, 4.0},
    Case{"resistanceTooHigh", [](pack::PackConfig&, bmu::Parameters& beliefs) { beliefs.cellInternalResistance = 37; },
         nothing, 2.0, 4.0},
    Case{"capacityTooHigh", [](pack::PackConfig&, bmu::Parameters& beliefs) { beliefs.packCapacity = 1030; }, nothing,
         2.0, 4.0},
    Case{"currentOffset", asItIs,
         [](Pair& pair) {
             ASSERT_TRUE(pair.pack.inject({pack::FaultKind::CurrentOffset, 0, 0.4F}));
         },
         2.0, 4.0},
    Case{"allTogether",
         [](pack::PackConfig&, bmu::Parameters& beliefs) {
             beliefs.cellInternalResistance = 37;
             beliefs.packCapacity = 1030;
         },
         [](Pair& pair) {
             ASSERT_TRUE(pair.pack.inject({pack::FaultKind::CurrentOffset, 0, 0.4F}));
         },
         2.0, 4.0});

std::string nameOf(const testing::TestParamInfo<Case>& row)
{
    return row.param.name;
}

INSTANTIATE_TEST_SUITE_P(Rows, EstimatesOf, cases, nameOf);

class EstimatesFromAWrongStart : public testing::TestWithParam<Case>
{
};

// Told a fifth of the capacity too little before the first kilometre.
// rule: 1.10 soc
TEST_P(EstimatesFromAWrongStart, AreWithinFivePercentAfterFiveMinutesOfDriving)
{
    const Case& c = GetParam();
    Pair pair = pairOf(c);
    ASSERT_TRUE(pair.enable());
    c.spoil(pair);
    const double told = pair.bmu.cells().mean() - 0.2;
    ASSERT_TRUE(pair.bmu.setStateOfCharge(units::DeciPercent(std::lround(told * 1000.0))));
    ASSERT_NEAR(pair.pack.cellSoc({{0}, 0}) - pair.bmu.cells().socOf(0, 0), 0.2, 0.03);
    pair.run(5min);
    const Errors converged = drive(pair, 10min, 0min);
    EXPECT_LE(converged.largest, 5.0);
    const Errors errors = drive(pair, 2h, 0min); // such a start is a stress of its own
    EXPECT_LE(errors.rootMeanSquare, 2.0);
    EXPECT_LE(errors.largest, 4.0);
    EXPECT_GE(errors.coverage, 0.85);
}

INSTANTIATE_TEST_SUITE_P(Rows, EstimatesFromAWrongStart, cases, nameOf);

// Switched off and on right after a load: what the voltages say is too low, and no rest comes to correct it.
TEST(Estimates, FindBackWithinFiveMinutesFromAStartWithoutRest)
{
    const sim::Config config = smallConfig();
    Pair pair(sim::packConfigFor(config), config.parameters);
    ASSERT_TRUE(pair.enable());
    pair.pack.setLoad({pack::LoadMode::Constant, 95.0});
    pair.run(10min);
    pair.pack.setLoad({pack::LoadMode::Drive, 0.0});
    pair.restartBmu();
    ASSERT_TRUE(pair.enable());
    EXPECT_GT(std::abs(pair.bmu.cells().socOf(0, 0) - pair.pack.cellSoc({{0}, 0})), 0.01);
    const Errors errors = drive(pair, 30min, 5min);
    EXPECT_LE(errors.largest, 5.0);
}

TEST(Estimates, NoSignalOfTheirsLeavesItsRangeWhenTheSensorLies)
{
    const sim::Config config = smallConfig();
    Pair pair(sim::packConfigFor(config), config.parameters);
    ASSERT_TRUE(pair.enable());
    ASSERT_TRUE(pair.pack.inject({pack::FaultKind::CurrentOffset, 0, -90.0F}));
    pair.run(30min);
    EXPECT_GE(pair.bmu.cells().lowest(), 0.0);
    EXPECT_LE(pair.bmu.cells().highest(), 1.0);
    EXPECT_LE(pair.bmu.charge().soc_dpc, 1000);
}

} // namespace
