// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The simulated unit with firmware 1.1: what it sends and what it stores.

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bmu/parameter_table.h"
#include "driver.h"
#include "sim/firmware_v1_1.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::State;
using packdeck::sim::test::Driver;
using std::chrono::seconds;

namespace {

constexpr auto name = "sim-v1.1";

std::uint32_t word(const can::Frame& frame, std::size_t byte)
{
    return std::uint32_t{frame.data[byte]} | std::uint32_t{frame.data[byte + 1]} << 8 |
           std::uint32_t{frame.data[byte + 2]} << 16 | std::uint32_t{frame.data[byte + 3]} << 24;
}

TEST(FirmwareV11, SendsThePublishedMessagesAndNoOthers)
{
    Driver driver(name);
    driver.bring(State::Enabled);
    driver.run(seconds(3));
    std::set<std::uint32_t> ids;
    std::int64_t before = 0;
    for (const can::Frame& frame : driver.frames) {
        ids.insert(frame.id);
        EXPECT_GE(frame.time, before) << "in the order of time";
        before = frame.time;
    }
    EXPECT_THAT(
        ids, testing::ElementsAre(0x600, 0x601, 0x606, 0x607, 0x608, 0x609, 0x60A, 0x60B, 0x60C, 0x60D, 0x60E, 0x60F));
    EXPECT_EQ(word(driver.last(0x01), 0), 0x0101U) << "1.1.0";
}

TEST(FirmwareV11, TellsItsEightStates)
{
    struct Row
    {
        State state;
        std::uint16_t word;
    };

    for (const Row& row : {Row{State::Idle, 1U << 2}, Row{State::Connect, 1U << 3}, Row{State::Enabled, 1U << 5},
                           Row{State::ChargeEnabled, 1U << 6}, Row{State::Safe, 1U << 7}}) {
        Driver driver(name);
        driver.bring(row.state);
        EXPECT_EQ(word(driver.last(0x06), 0) & 0xFFFFU, row.word) << d1000::name(row.state);
    }
}

TEST(FirmwareV11, DisconnectIsTheStateBefore)
{
    Driver driver(name);
    driver.bring(State::Enabled);
    driver.command(d1000::Command::None);
    ASSERT_GE(driver.runUntil(State::Disconnect, seconds(7)), 0);
    driver.run(std::chrono::milliseconds(10));
    ASSERT_EQ(driver.pack.truth().state, State::Disconnect);
    EXPECT_EQ(word(driver.last(0x06), 0) & 0xFFFFU, 1U << 5);
}

TEST(FirmwareV11, CountsChargeAndEnergy)
{
    Config config = *Config::named(name);
    config.load = {};
    config.load.mode = LoadMode::ConstantCurrent;
    config.load.amps = 10.0;
    Driver driver(config);
    driver.bring(State::Enabled);
    driver.run(seconds(5));
    const auto charge = word(driver.last(0x0C), 0);
    const auto energy = word(driver.last(0x0C), 4);
    driver.run(seconds(36));
    const double volts = driver.pack.truth().batteryVolts;
    EXPECT_NEAR(word(driver.last(0x0C), 0) - charge, 360'000, 12'000);                 // 0.001 As
    EXPECT_NEAR(word(driver.last(0x0C), 4) - energy, volts * 100, volts * 100 * 0.05); // 0.001 Wh
}

TEST(FirmwareV11, ParametersGoToTheBundledUnitAndBack)
{
    const bmu::Parameters bundled = Config::named(name)->parameters;
    const auto counted = v1_1::fromBundled(bundled);
    ASSERT_TRUE(counted);
    EXPECT_EQ(counted->maxDischargeCurrent, 32'000) << "mA";
    EXPECT_EQ(counted->prechargeResistance, 330) << "ohm";
    EXPECT_EQ(counted->packCapacity, 28'800) << "0.1 Wh: 100 Ah at 28.8 V";
    EXPECT_EQ(bmu::imageOf(v1_1::toBundled(*counted)), bmu::imageOf(bundled));
}

TEST(FirmwareV11, ValuesTheBundledUnitCannotHoldAreRefusedByIt)
{
    bmu::Parameters counted = *v1_1::fromBundled(Config::named(name)->parameters);
    EXPECT_EQ(bmu::parameterProblem(v1_1::toBundled(counted)), bmu::ParameterProblem::None);
    counted.prechargeResistance = 32'000; // 32 kohm, in 0.1 ohm more than 16 bits
    EXPECT_EQ(bmu::parameterProblem(v1_1::toBundled(counted)), bmu::ParameterProblem::OutOfRange);
}

TEST(FirmwareV11, IsNotForPacksItCannotCount)
{
    EXPECT_FALSE(Config::named("sim0")->withFirmwareV1_1());
    EXPECT_FALSE(Config::ofSize(1, 9)->withFirmwareV1_1());
    EXPECT_TRUE(Config::ofSize(1, 8)->withFirmwareV1_1());
}

TEST(FirmwareV11, HasTheVendorsIndicesAndNoExtensions)
{
    EXPECT_EQ(v1_1::parameterIndex(0x60), 0x53) << "contactorConfigAuxEnable";
    EXPECT_EQ(v1_1::parameterIndex(0x61), 0x61);
    EXPECT_EQ(v1_1::parameterIndex(0x62), std::nullopt);
    EXPECT_EQ(v1_1::parameterIndex(0x69), std::nullopt);
    EXPECT_EQ(v1_1::parameterIndex(0x100), 0x100);
}

} // namespace
