// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The currents that the bundled BMU reports, drawn on the simulated pack to the ampere: for the ten seconds they are
// meant for, and for an hour.

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "pair.h"
#include "sim/hardware.h"
#include "units/constants.h"

using namespace packdeck;
using packdeck::sim::test::Pair;
using packdeck::sim::test::smallConfig;
using namespace std::chrono_literals;

namespace {

enum class Direction : std::uint8_t { Discharge, Charge };

/// Like it is, or with a unit that is told wrong about its pack.
struct Stress
{
    const char* name;
    void (*change)(pack::PackConfig& hardware, bmu::Parameters& beliefs);
    float currentOffset_A;
    double fromTheEnd; ///< state of charge, percent: where the first of the states is
};

void asItIs(pack::PackConfig& /*hardware*/, bmu::Parameters& /*beliefs*/) {}

void tellTooHigh(pack::PackConfig& /*hardware*/, bmu::Parameters& beliefs)
{
    beliefs.cellInternalResistance = 37;
    beliefs.packCapacity = 1030;
}

const Stress nominal{"nominal", asItIs, 0.0F, 6.0};

double reported_A(const Pair& pair, Direction direction)
{
    const bmu::CurrentLimit& limit = pair.bmu.limit();
    return (direction == Direction::Charge ? limit.charge_mA : limit.discharge_mA) * units::perThousand;
}

/// Of the cell that is nearest to its warning voltage: what is left to it.
double left_mV(const Pair& pair, Direction direction)
{
    double least_mV = 1e9;
    for (std::uint8_t c = 0; c < pair.bmu.layout().cellsOfNode[0]; ++c) {
        const double cell_mV = pair.pack.cellVolts({{0}, c}) * units::millivoltsPerVolt;
        const bmu::Parameters& parameters = pair.bmu.parameters();
        least_mV = std::min(least_mV, direction == Direction::Charge ? parameters.warningCellOverVoltage - cell_mV
                                                                     : cell_mV - parameters.warningCellUnderVoltage);
    }
    return least_mV;
}

struct PulseCase
{
    Direction direction;
    int celsius;
    Stress stress;
};

class PulseAt : public testing::TestWithParam<PulseCase>
{
};

/// One of ten states, each with a load of its own, after a minute of jumps like those of driving: from them a unit
/// knows the resistances that its parameters only promise.
Pair stateOf(const PulseCase& c, int state, std::uint64_t seed)
{
    constexpr double largest_A = 400.0; // 4C
    constexpr double strongFuse_A = 5000.0;
    sim::Config config = smallConfig();
    config.ambientCelsius = c.celsius;
    config.seed = seed;
    const double fromTheEnd = c.stress.fromTheEnd + 4.0 * state;
    config.initialSocPercent = c.direction == Direction::Charge ? 100.0 - fromTheEnd : fromTheEnd;
    config.parameters.maxDischargeCurrent = static_cast<std::int16_t>(largest_A * 10.0);
    config.parameters.maxChargeCurrent = config.parameters.maxDischargeCurrent;
    pack::PackConfig hardware = sim::packConfigFor(config);
    hardware.load.fuse_A = strongFuse_A;
    c.stress.change(hardware, config.parameters);
    Pair pair(hardware, config.parameters);
    EXPECT_TRUE(pair.enable());
    EXPECT_TRUE(c.stress.currentOffset_A <= 0.0F ||
                pair.pack.inject({pack::FaultKind::CurrentOffset, 0, c.stress.currentOffset_A}));
    for (int i = 0; i < 30; ++i) {
        pair.pack.setLoad({pack::LoadMode::Constant, i % 2 == 0 ? 60.0 : -55.0});
        pair.run(2s);
    }
    pair.pack.setLoad({pack::LoadMode::Constant, (state * 37 + static_cast<int>(seed) * 5) % 11 * 12.0 - 60.0});
    pair.run(25s);
    return pair;
}

// Where a cell's voltage is what limits, what the unit reports is drawn for its ten seconds, whatever it reports
// meanwhile.
// rule: 1.10 sop
TEST_P(PulseAt, TakesTheWeakestCellToItsVoltageInTenSeconds)
{
    constexpr double before_mV = 30.0;
    constexpr double beyond_mV = 5.0;
    const PulseCase& c = GetParam();
    int limitedByVoltage = 0;
    double least_mV = 1e9;
    double most_mV = -1e9;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        for (int state = 0; state < 10; ++state) {
            Pair pair = stateOf(c, state, seed);
            const double amps = reported_A(pair, c.direction);
            const bmu::PulseReach& reach = pair.bmu.cells().reach();
            const double byVoltage_A =
                static_cast<double>(c.direction == Direction::Charge ? reach.charge_A : reach.discharge_A);
            if (amps < 0.999 * byVoltage_A || left_mV(pair, c.direction) < 60.0) {
                continue; // the parameter, a slope of the limit or the last 50 mV
            }
            ++limitedByVoltage;
            pair.loadObeys = false;
            pair.pack.setLoad({pack::LoadMode::Constant, c.direction == Direction::Charge ? -amps : amps});
            pair.run(10s);
            const double end_mV = left_mV(pair, c.direction);
            least_mV = std::min(least_mV, end_mV);
            most_mV = std::max(most_mV, end_mV);
            EXPECT_EQ(pair.bmu.reasons(), 0U) << seed << ' ' << state;
            EXPECT_GE(end_mV, -beyond_mV) << seed << ' ' << state << ' ' << amps << " A";
            EXPECT_LE(end_mV, before_mV) << seed << ' ' << state << ' ' << amps << " A";
        }
    }
    RecordProperty("limited_by_voltage", limitedByVoltage);
    RecordProperty("least_left_mV", std::to_string(least_mV));
    RecordProperty("most_left_mV", std::to_string(most_mV));
    EXPECT_GE(limitedByVoltage, 3);
}

std::string nameOf(const testing::TestParamInfo<PulseCase>& row)
{
    const PulseCase& c = row.param;
    return std::string(c.stress.name) + (c.direction == Direction::Charge ? "Charge" : "Discharge") +
           (c.celsius < 0 ? "Minus" : "") + std::to_string(std::abs(c.celsius));
}

std::vector<PulseCase> pulseCases()
{
    // Below -10 degC, and charging below 10, the temperature limits.
    std::vector<PulseCase> cases{{Direction::Discharge, -9, nominal}, {Direction::Discharge, 0, nominal},
                                 {Direction::Discharge, 11, nominal}, {Direction::Discharge, 25, nominal},
                                 {Direction::Discharge, 40, nominal}, {Direction::Charge, 11, nominal},
                                 {Direction::Charge, 25, nominal},    {Direction::Charge, 40, nominal}};
    const auto stresses = std::to_array<Stress>({
        {"aged", [](pack::PackConfig& hardware, bmu::Parameters&) { hardware.spread = pack::Spread::aged(); }, 0.0F,
         12.0},
        {"resistanceTooLow", [](pack::PackConfig&, bmu::Parameters& beliefs) { beliefs.cellInternalResistance = 25; },
         0.0F, 6.0},
        {"resistanceTooHigh", [](pack::PackConfig&, bmu::Parameters& beliefs) { beliefs.cellInternalResistance = 37; },
         0.0F, 6.0},
        {"capacityTooHigh", [](pack::PackConfig&, bmu::Parameters& beliefs) { beliefs.packCapacity = 1030; }, 0.0F,
         6.0},
        {"currentOffset", asItIs, 0.4F, 6.0},
        {"allTogether", tellTooHigh, 0.4F, 6.0},
    });
    for (const Stress& stress : stresses) {
        cases.push_back({Direction::Discharge, -9, stress});
        cases.push_back({Direction::Discharge, 11, stress});
        cases.push_back({Direction::Charge, 25, stress});
    }
    return cases;
}

INSTANTIATE_TEST_SUITE_P(Rows, PulseAt, testing::ValuesIn(pulseCases()), nameOf);

struct HourCase
{
    Direction direction;
    double celsius;
};

class HourAt : public testing::TestWithParam<HourCase>
{
};

// The sensor reads up to 0.3 % more than flows; OVERCURRENT goes by what it reads.
// rule: 1.10 sop, R40
TEST_P(HourAt, ExactlyTheReportedCurrentSetsNoFault)
{
    constexpr double asMuchAsAllowed_A = 1e6;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const bool charging = GetParam().direction == Direction::Charge;
        sim::Config config = smallConfig();
        config.seed = seed;
        config.ambientCelsius = GetParam().celsius;
        config.initialSocPercent = charging ? 5.0 : 97.0;
        Pair pair(sim::packConfigFor(config), config.parameters);
        ASSERT_TRUE(pair.enable());
        pair.run(10s);
        pair.pack.setLoad({pack::LoadMode::Constant, charging ? -asMuchAsAllowed_A : asMuchAsAllowed_A});
        pair.run(10s);
        EXPECT_NEAR(std::abs(pair.pack.packAmps()), 99.65, 0.01);
        for (int minute = 0; minute < 60; ++minute) {
            pair.run(1min);
            ASSERT_EQ(pair.bmu.reasons(), 0U) << seed << ' ' << minute;
            ASSERT_EQ(pair.bmu.state(), d1000::State::Enabled) << seed << ' ' << minute;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, HourAt,
                         testing::Values(HourCase{Direction::Discharge, -5.0}, HourCase{Direction::Discharge, 25.0},
                                         HourCase{Direction::Discharge, 44.0}, HourCase{Direction::Charge, 15.0},
                                         HourCase{Direction::Charge, 25.0}, HourCase{Direction::Charge, 40.0}));

struct Excess
{
    double amps; ///< the parameters allow 100 A
    units::Duration within;
};

class OverCurrentAt : public testing::TestWithParam<Excess>
{
};

// However the sensor errs, more than its error above the limit is noticed in the time it has.
// rule: R40
TEST_P(OverCurrentAt, IsNoticedInTime)
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        for (const double sign : {1.0, -1.0}) {
            sim::Config config = smallConfig();
            config.seed = seed;
            config.initialSocPercent = 50.0;
            Pair pair(sim::packConfigFor(config), config.parameters);
            ASSERT_TRUE(pair.enable());
            pair.loadObeys = false;
            pair.pack.setLoad({pack::LoadMode::Constant, sign * GetParam().amps});
            units::Duration waited{};
            while (pair.bmu.reasons() == 0 && waited <= 1s) {
                pair.run(bmu::Bmu::tick);
                waited += bmu::Bmu::tick;
            }
            EXPECT_EQ(pair.bmu.reasons(), d1000::bit(d1000::Reason::OverCurrent)) << seed << ' ' << sign;
            EXPECT_LE(waited, GetParam().within) << seed << ' ' << sign;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, OverCurrentAt,
                         testing::Values(Excess{100.5, 530ms}, Excess{121.0, 130ms}, Excess{151.0, 50ms}));

} // namespace
