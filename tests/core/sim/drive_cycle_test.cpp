// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// What a load draws: speed traces through a vehicle, and recordings.

#include <cmath>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "driver.h"
#include "sim/drive_cycle.h"
#include "sim/load_recording.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::State;
using packdeck::sim::test::Driver;
using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::HasSubstr;

namespace {

// rule: 2.7 drive
TEST(DriveCycle, IsTheOneOfTheRegulation)
{
    double metres = 0.0;
    double fastest = 0.0;
    double strongest = 0.0;
    constexpr double step_s = 0.1;
    for (int i = 0; i < 11'800; ++i) {
        metres += DriveCycle::speed_m_per_s(i * step_s) * step_s;
        fastest = std::max(fastest, DriveCycle::speed_m_per_s(i * step_s));
        strongest = std::max(strongest, DriveCycle::acceleration_m_per_s2(i * step_s));
    }
    EXPECT_NEAR(metres, 11'007.0, 40.0); // as published
    EXPECT_NEAR(fastest * 3.6, 120.0, 1e-9);
    EXPECT_NEAR(strongest, 1.042, 0.01);
    EXPECT_EQ(DriveCycle::speed_m_per_s(1180.0 + 50.0), DriveCycle::speed_m_per_s(50.0));
    EXPECT_EQ(DriveCycle::speed_m_per_s(-1.0), 0.0);
}

// rule: 2.7 drive
TEST(Vehicle, NeedsWhatAMassAndTheAirNeed)
{
    const Vehicle vehicle(83.0);
    EXPECT_NEAR(vehicle.power_W(0.0, 0.0), 498.0, 1.0);            // auxiliaries
    EXPECT_NEAR(vehicle.power_W(120.0 / 3.6, 0.0), 23'000, 2'000); // a car on a motorway
    EXPECT_GT(vehicle.power_W(20.0, 1.0), 40'000.0);
    EXPECT_LT(vehicle.power_W(20.0, -1.0), -15'000.0); // regenerates
    EXPECT_NEAR(Vehicle(8.3).power_W(20.0, 1.0) * 10.0, vehicle.power_W(20.0, 1.0), 1e-6);
}

// rule: 2.7 drive
TEST(Load, ASpeedTraceDrivesThePack)
{
    Driver driver("sim-14");
    driver.pack.apply(LoadSetting{LoadMode::SpeedTrace, 0.0, true});
    driver.bring(State::Enabled);
    double most = 0.0;
    double least = 0.0;
    for (int i = 0; i < 1200; ++i) {
        driver.run(seconds(1));
        const double amps = driver.pack.truth().packAmps;
        most = std::max(most, amps);
        least = std::min(least, amps);
    }
    const Truth truth = driver.pack.truth();
    EXPECT_EQ(truth.state, State::Enabled) << std::hex << truth.reasons;
    EXPECT_GT(most, 35.0);
    EXPECT_LT(most, 80.0);
    EXPECT_LT(least, -10.0);
}

// rule: 2.7 drive
TEST(Load, ARecordingDrivesThePackAndStartsAgain)
{
    Driver driver("sim-14");
    LoadSetting load{LoadMode::Recording, 0.0, true};
    load.recording = parseLoadRecording("time,current\n0,10\n5,-5\n10,0\n", "x.csv").value();
    driver.pack.apply(load);
    driver.bring(State::Enabled);
    driver.run(seconds(20)); // through the ramp of the limits
    std::set<int> seen;
    for (int i = 0; i < 20; ++i) {
        driver.run(seconds(1));
        seen.insert(static_cast<int>(std::lround(driver.pack.truth().packAmps)));
    }
    EXPECT_EQ(seen, (std::set<int>{-5, 10}));
}

// rule: 2.7 drive
TEST(Load, ASpeedTraceOfOnesOwnDrivesThePack)
{
    Driver driver("sim-14");
    LoadSetting load{LoadMode::SpeedTrace, 0.0, true};
    // Half a minute at 36 km/h, reached in ten seconds, and braked again.
    load.recording = parseLoadRecording("t,v\n0,0\n10,10\n40,10\n50,0\n60,0\n", "x.csv", RecordedValue::Speed).value();
    EXPECT_DOUBLE_EQ(load.recording->between(5.0), 5.0);
    EXPECT_DOUBLE_EQ(load.recording->slope(45.0), -1.0);
    EXPECT_DOUBLE_EQ(load.recording->between(65.0), 5.0) << "starts again";
    const Vehicle vehicle(1.0);
    EXPECT_GT(vehicle.power_W(10.0, 2.0), vehicle.power_W(20.0, 0.0));
    driver.bring(State::Enabled);
    driver.run(seconds(20)); // through the ramp of the limits
    driver.pack.apply(load);
    double most = 0.0;
    double least = 0.0;
    for (int i = 0; i < 120; ++i) {
        driver.run(milliseconds(500));
        most = std::max(most, driver.pack.truth().packAmps);
        least = std::min(least, driver.pack.truth().packAmps);
    }
    EXPECT_GT(most, 20.0);
    EXPECT_LT(least, -5.0);
}

TEST(Load, ATableIsReadByItsHeadAndScaled)
{
    const auto recording =
        parseLoadRecording("time_s,voltage_V,current_A,temperature_degC\n0,4.1,2.0,25\n1,4.0,3.0,25\n", "x.csv",
                           RecordedValue::Current, 20.0);
    ASSERT_TRUE(recording) << toEnglish(recording.error());
    EXPECT_DOUBLE_EQ((*recording)->held(0.5), 40.0);
    EXPECT_EQ((*recording)->points().size(), 2U);
    const auto speeds = parseLoadRecording("Time;Gear;Speed [km/h]\n0;1;36\n", "x.csv", RecordedValue::Speed, 1 / 3.6);
    ASSERT_TRUE(speeds) << toEnglish(speeds.error());
    EXPECT_DOUBLE_EQ((*speeds)->between(0.0), 10.0);
    EXPECT_FALSE(parseLoadRecording("0,-3\n", "x.csv", RecordedValue::Speed));
}

TEST(Load, ARecordingThatIsNoneIsNamedWithItsLine)
{
    for (const auto& [text, reason] : {std::pair("", "there is no line"),
                                       {"0,1\n1\n", "2"},
                                       {"0,1\n0,2\n", "rise"},
                                       {"-1,2\n", "rise"},
                                       {"0,x\n", "1"},
                                       {"0,nan\n", "1"}}) {
        const auto recording = parseLoadRecording(text, "x.csv");
        ASSERT_FALSE(recording) << text;
        EXPECT_THAT(toEnglish(recording.error()), HasSubstr(reason));
    }
    EXPECT_FALSE(readLoadRecording("/no/such/file.csv"));
}

} // namespace
