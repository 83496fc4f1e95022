// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The precharge as an oscilloscope would show it, and what the contactors do around it.

#include <cmath>

#include <gtest/gtest.h>

#include "driver.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Command;
using d1000::PrechargeFailure;
using d1000::Reason;
using d1000::State;
using packdeck::sim::test::commandFrame;
using packdeck::sim::test::Driver;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

TEST(PrechargeCurve, IsTheExponentialOfItsResistorAndCapacitor)
{
    Driver driver("sim0");
    driver.bring(State::Precharge);
    ASSERT_GE(driver.runUntil([](const Truth& t) { return t.contactors[1].closed; }, milliseconds(200)), 0);
    const Truth start = driver.pack.truth();
    constexpr double resistance = 330.0;
    constexpr double tau_s = resistance * 2e-3;
    double elapsed_s = 0.0;
    while (driver.pack.truth().state == State::Precharge) {
        driver.run(milliseconds(10));
        elapsed_s += 0.01;
        const Truth truth = driver.pack.truth();
        const double rest = (start.batteryVolts - start.loadVolts) * std::exp(-elapsed_s / tau_s);
        if (truth.contactors[2].closed) {
            break;
        }
        EXPECT_NEAR(truth.batteryVolts - truth.loadVolts, rest, 0.01 * start.batteryVolts) << elapsed_s;
        ASSERT_LT(elapsed_s, 10.0);
    }
    // 855 V down to 10 V in 2.94 s, then 0.1 s of standing still; samples of the voltages every 60 ms.
    EXPECT_NEAR(elapsed_s, 3.05, 0.15);
}

TEST(PrechargeCurve, HandsOverFromTwoToThree)
{
    Driver driver("sim0");
    driver.bring(State::Precharge);
    ASSERT_GE(driver.runUntil(State::Enabled, seconds(6)), 0);
    int both_ms = 0;
    bool closedTogether = false;
    while (driver.pack.truth().contactors[1].coil && both_ms < 1000) {
        driver.run(milliseconds(10));
        both_ms += 10;
        const Truth truth = driver.pack.truth();
        closedTogether = closedTogether || (truth.contactors[1].closed && truth.contactors[2].closed);
    }
    EXPECT_TRUE(closedTogether); // make before break
    EXPECT_LE(both_ms, 150);
}

struct BadPrecharge
{
    const char* what;
    Fault fault;
    int index;
    double value;
    std::uint8_t failures; ///< one of these at least
    int before_ms;
};

class PrechargeFault : public testing::TestWithParam<BadPrecharge>
{
};

// rule: R56
TEST_P(PrechargeFault, EndsInSafeWithItsName)
{
    Driver driver("sim0");
    driver.bring(State::Connect);
    driver.set(GetParam().fault, GetParam().index, GetParam().value);
    driver.run(milliseconds(200));
    driver.command(Command::Enable);
    ASSERT_GE(driver.runUntil(State::Precharge, seconds(3)), 0);
    const int took = driver.runUntil(State::Disconnect, seconds(30));
    EXPECT_GE(took, 0);
    EXPECT_LE(took, GetParam().before_ms);
    const Truth truth = driver.pack.truth();
    EXPECT_TRUE(Driver::has(truth, Reason::Precharge));
    EXPECT_NE(truth.prechargeFailures & GetParam().failures, 0) << int{truth.prechargeFailures};
    EXPECT_FALSE(truth.contactors[2].coil);
    EXPECT_GE(driver.runUntil(State::Safe, seconds(3)), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, PrechargeFault,
    testing::Values(
        BadPrecharge{"resistorOpen", Fault::PrechargeResistorOpen, 0, 0.0, d1000::bit(PrechargeFailure::StableVoltage),
                     1600},
        BadPrecharge{"loadShort", Fault::LoadShort, 0, 0.5,
                     d1000::bit(PrechargeFailure::StableCurrent) | d1000::bit(PrechargeFailure::StableVoltage), 1600},
        // 22 kohm across the load leave it 12.6 V below the battery: above the delta for ever.
        BadPrecharge{"bleed", Fault::LoadBleed, 0, 22'000.0, d1000::bit(PrechargeFailure::StableVoltage), 12'000}),
    [](const auto& row) { return std::string(row.param.what); });

TEST(SoftOpening, WaitsForTheVehicleToLetGo)
{
    Driver driver("sim0");
    driver.pack.apply(LoadSetting{LoadMode::ConstantCurrent, 60.0, true});
    driver.bring(State::Enabled);
    driver.run(seconds(8));
    ASSERT_NEAR(driver.pack.truth().packAmps, 60.0, 2.0);
    driver.command(Command::Idle);
    // The vehicle reads the limit from the bus, then lets go: the contactors part without current.
    const int took = driver.runUntil(State::Idle, seconds(3));
    EXPECT_GE(took, 50);
    EXPECT_LE(took, 300);
    EXPECT_LT(std::abs(driver.pack.truth().packAmps), 5.0);
}

TEST(SoftOpening, ALoadThatDoesNotObeyIsOpenedAfterASecond)
{
    Driver driver("sim0");
    driver.pack.apply(LoadSetting{LoadMode::Zero, 0.0, true});
    driver.bring(State::Enabled);
    driver.run(seconds(1));
    driver.pack.apply(LoadSetting{LoadMode::ConstantCurrent, 60.0, false});
    driver.run(seconds(2));
    ASSERT_NEAR(driver.pack.truth().packAmps, 60.0, 2.0);
    driver.command(Command::Idle);
    const int took = driver.runUntil(State::Idle, seconds(3));
    EXPECT_GE(took, 950);
    EXPECT_LE(took, 1100);
}

// Two control units that disagree must not hammer the contactors.
TEST(SecondCommander, IdleAgainstOurConnectOperatesContactorOneAtMostOnceASecond)
{
    Driver driver("sim0");
    driver.bring(State::Idle);
    driver.command(Command::Connect);
    FaultSetting foreign;
    foreign.fault = Fault::SecondCommander;
    foreign.command = Command::Idle;
    foreign.value = 10.0;
    driver.pack.apply(foreign);
    int closings = 0;
    bool before = false;
    int sinceClosing_ms = 10'000;
    for (int t = 0; t < 20'000; t += 10) {
        driver.run(milliseconds(10));
        const bool coil = driver.pack.truth().contactors[0].coil;
        sinceClosing_ms += 10;
        if (coil && !before) {
            ++closings;
            EXPECT_GE(sinceClosing_ms, 1000);
            sinceClosing_ms = 0;
        }
        before = coil;
    }
    EXPECT_GE(closings, 2);
    EXPECT_LE(closings, 20);
    // The other one's frames are on the bus, at its rate.
    int seen = 0;
    for (const can::Frame& frame : driver.frames) {
        if (frame.id == 0x6FA) {
            ++seen;
            EXPECT_EQ(frame.data, d1000::encodeCommand(Command::Idle));
        }
    }
    EXPECT_NEAR(seen, 200, 2);
}

TEST(SecondCommander, AForeignIdleOpensOnceAndTheOpeningIsCompleted)
{
    Driver driver("sim0");
    driver.pack.apply(LoadSetting{LoadMode::Zero, 0.0, true});
    driver.bring(State::Enabled);
    driver.run(seconds(1));
    driver.pack.apply(LoadSetting{LoadMode::ConstantCurrent, 60.0, false});
    driver.run(seconds(1));
    FaultSetting foreign;
    foreign.fault = Fault::SecondCommander;
    foreign.command = Command::Idle;
    foreign.value = 1.0;
    driver.pack.apply(foreign);
    driver.run(milliseconds(510)); // its first frame
    driver.clear(Fault::SecondCommander);
    EXPECT_GE(driver.runUntil(State::Idle, seconds(2)), 0);
    driver.run(seconds(5)); // our Enable goes on, and closes nothing
    const Truth truth = driver.pack.truth();
    EXPECT_EQ(truth.state, State::Idle);
    EXPECT_FALSE(truth.contactors[0].coil || truth.contactors[2].coil);
}

} // namespace
