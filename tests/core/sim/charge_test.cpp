// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Whole charges: by a charger on the bus and through an EVCC, from plugging in to full, and what misbehaves.

#include <algorithm>

#include <gtest/gtest.h>

#include "driver.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Command;
using d1000::Reason;
using d1000::State;
using packdeck::sim::test::Driver;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Config packAt(double socPercent, bmu::ChargingMethod method)
{
    Config config = *Config::named("sim-14");
    config.initialSocPercent = socPercent;
    config.parameters.chargingMethod = method;
    return config;
}

double highestCell(const Truth& truth)
{
    double highest = 0.0;
    for (const float volts : truth.cellVolts) {
        highest = volts > highest ? volts : highest; // NaN where there is no cell
    }
    return highest;
}

class EveryMethod : public testing::TestWithParam<bmu::ChargingMethod>
{
};

TEST_P(EveryMethod, ChargesUntilFullAndOpens)
{
    Driver driver(packAt(90.0, GetParam()));
    driver.bring(State::ChargeEnabled);
    ASSERT_EQ(driver.pack.truth().state, State::ChargeEnabled);
    driver.run(seconds(10));
    const Truth charging = driver.pack.truth();
    EXPECT_GT(charging.chargerAmps, 40.0);
    EXPECT_LE(charging.chargerAmps, 50.0); // C/2
    EXPECT_DOUBLE_EQ(charging.packAmps, -charging.chargerAmps);
    EXPECT_TRUE(charging.contactors[3].closed && charging.contactors[4].closed);
    double highest = 0.0;
    State state = State::ChargeEnabled;
    for (int i = 0; i < 120 && state == State::ChargeEnabled; ++i) {
        driver.run(seconds(30));
        driver.frames.clear();
        highest = std::max(highest, highestCell(driver.pack.truth()));
        state = driver.pack.truth().state;
    }
    const Truth full = driver.pack.truth();
    EXPECT_EQ(full.state, State::Idle);
    EXPECT_EQ(full.reasons, 0U);
    EXPECT_GT(full.socPercent, 97.0);
    EXPECT_LT(highest, 4.150);
    EXPECT_FALSE(full.contactors[3].closed || full.contactors[4].closed);
}

INSTANTIATE_TEST_SUITE_P(Methods, EveryMethod,
                         testing::Values(bmu::ChargingMethod::External, bmu::ChargingMethod::Evse),
                         [](const auto& row) { return row.param == bmu::ChargingMethod::Evse ? "Evse" : "External"; });

TEST(Charge, TheNamedPacksCharge)
{
    for (const std::string_view name : {"sim0", "sim-evse"}) {
        Driver driver(name);
        driver.bring(State::ChargeEnabled);
        driver.run(seconds(5));
        EXPECT_EQ(driver.pack.truth().state, State::ChargeEnabled) << name;
        EXPECT_LT(driver.pack.truth().packAmps, -40.0) << name;
        driver.command(Command::Idle);
        EXPECT_GE(driver.runUntil(State::Idle, seconds(5)), 0) << name;
        EXPECT_EQ(driver.pack.truth().reasons, 0U) << name;
    }
}

// rule: 2.7 charger
TEST(Charge, TheChargerStopsWithin300Ms)
{
    Driver driver(packAt(50.0, bmu::ChargingMethod::External));
    driver.bring(State::ChargeEnabled);
    driver.run(seconds(10));
    driver.command(Command::Idle);
    ASSERT_GE(driver.runUntil(State::ChargeStopping, seconds(1)), 0);
    const int took = driver.runUntil([](const Truth& t) { return t.chargerAmps == 0.0; }, seconds(1));
    EXPECT_GE(took, 0);
    EXPECT_LE(took, 300);
}

// rule: 2.9 charge
TEST(Charge, ChargeIsConserved)
{
    Driver driver(packAt(50.0, bmu::ChargingMethod::External));
    driver.bring(State::ChargeEnabled);
    driver.run(seconds(10)); // the ramp
    const double before = driver.pack.truth().socPercent;
    double amps = 0.0;
    constexpr int steps = 360;
    for (int i = 0; i < steps; ++i) {
        driver.run(seconds(10));
        driver.frames.clear();
        amps += driver.pack.truth().chargerAmps;
    }
    const double gained_Ah = (driver.pack.truth().socPercent - before) / 100.0 * 100.0; // of 100 Ah
    EXPECT_NEAR(gained_Ah, amps / steps, 0.3); // one hour; cells of 0.3 % spread in capacity
}

TEST(Charge, ADeadChargerEndsInTheTimeOut)
{
    Driver driver(packAt(50.0, bmu::ChargingMethod::External));
    driver.set(Fault::ChargerDead);
    driver.bring(State::ChargeConnect);
    EXPECT_GE(driver.runUntil(State::Disconnect, seconds(51)), 49'000);
    const Truth truth = driver.pack.truth();
    EXPECT_TRUE(Driver::has(truth, Reason::Precharge));
    EXPECT_EQ(truth.prechargeFailures, d1000::bit(d1000::PrechargeFailure::Timeout));
}

// rule: R39
TEST(Charge, ATooHighVoltageIsNeverConnected)
{
    Driver driver(packAt(50.0, bmu::ChargingMethod::External));
    driver.set(Fault::ChargerOverVoltage, 0, 5.0); // too far for contactor 5, not for CHARGERVOLTAGE
    driver.bring(State::ChargeConnect);
    driver.run(seconds(20));
    EXPECT_EQ(driver.pack.truth().state, State::ChargeConnect);
    driver.set(Fault::ChargerOverVoltage, 0, 15.0);
    EXPECT_GE(driver.runUntil(State::Disconnect, seconds(5)), 0);
    EXPECT_TRUE(Driver::has(driver.pack.truth(), Reason::ChargerVoltage));
}

TEST(Charge, AChargerThatDoesNotStopIsCutOff)
{
    Driver driver(packAt(50.0, bmu::ChargingMethod::External));
    driver.bring(State::ChargeEnabled);
    driver.run(seconds(5));
    driver.set(Fault::ChargerIgnoresStop);
    driver.command(Command::Idle);
    ASSERT_GE(driver.runUntil(State::ChargeStopping, seconds(1)), 0);
    EXPECT_NEAR(driver.runUntil(State::Disconnect, seconds(25)), 20'000, 50);
    EXPECT_NEAR(driver.runUntil(State::Safe, seconds(5)), 2000, 20);
    driver.run(milliseconds(50));
    EXPECT_EQ(driver.pack.truth().packAmps, 0.0);
}

// rule: W3
TEST(Charge, AWeldOfContactorFiveIsFound)
{
    Driver driver(packAt(50.0, bmu::ChargingMethod::Evse));
    driver.bring(State::ChargeEnabled);
    driver.run(seconds(5));
    driver.set(Fault::ContactorWelded, 4);
    driver.command(Command::Idle);
    ASSERT_GE(driver.runUntil(State::Disconnect, seconds(30)), 0);
    EXPECT_TRUE(Driver::has(driver.pack.truth(), Reason::ContactorFail));
    EXPECT_NE(driver.pack.truth().contactorFaults & 0b10000, 0);
}

TEST(Charge, EvccSilenceAndEmergencyStopOpen)
{
    for (const auto& [fault, reasons] :
         {std::pair(Fault::EvccSilent, d1000::bit(Reason::InternalComms)), std::pair(Fault::EvccEmergencyStop, 0U)}) {
        Driver driver(packAt(50.0, bmu::ChargingMethod::Evse));
        driver.bring(State::ChargeEnabled);
        driver.run(seconds(5));
        driver.set(fault);
        ASSERT_GE(driver.runUntil(State::Disconnect, seconds(3)), 0);
        EXPECT_EQ(driver.pack.truth().reasons, reasons);
        ASSERT_GE(driver.runUntil(State::Safe, seconds(3)), 0);
    }
}

} // namespace
