// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The bundled BMU on its simulated pack, from power-up to ENABLED and back.

#include <cmath>

#include <gtest/gtest.h>

#include "d1000/protocol.h"
#include "driver.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Command;
using d1000::Reason;
using d1000::State;
using packdeck::sim::test::commandFrame;
using packdeck::sim::test::Driver;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

std::uint32_t word(const can::Frame& frame, std::size_t byte)
{
    return std::uint32_t{frame.data[byte]} | std::uint32_t{frame.data[byte + 1]} << 8 |
           std::uint32_t{frame.data[byte + 2]} << 16 | std::uint32_t{frame.data[byte + 3]} << 24;
}

std::uint16_t half(const can::Frame& frame, std::size_t byte)
{
    return static_cast<std::uint16_t>(frame.data[byte] | frame.data[byte + 1] << 8);
}

class EveryPack : public testing::TestWithParam<const char*>
{
};

TEST_P(EveryPack, BootsEnablesDrivesAndOpens)
{
    Driver driver(GetParam());
    const int booted = driver.runUntil(State::Safe, seconds(5));
    EXPECT_GE(booted, 1000);
    EXPECT_LE(booted, 2500);

    driver.command(Command::Idle);
    EXPECT_LE(driver.runUntil(State::Idle, seconds(1)), 50);
    driver.command(Command::Connect);
    EXPECT_LE(driver.runUntil(State::Connect, seconds(2)), 50);
    EXPECT_GE(driver.runUntil([](const Truth& t) { return t.contactors[0].closed; }, seconds(1)), 0);

    driver.command(Command::Enable);
    const int enabled = driver.runUntil(State::Enabled, seconds(10));
    EXPECT_GE(enabled, 2000);
    EXPECT_LE(enabled, 4500);
    driver.run(milliseconds(300));
    Truth truth = driver.pack.truth();
    EXPECT_TRUE(truth.contactors[0].closed && truth.contactors[2].closed);
    EXPECT_FALSE(truth.contactors[1].closed);
    EXPECT_NEAR(truth.loadVolts, truth.batteryVolts, 0.02 * truth.batteryVolts);

    // A drive: current moves, both ways, and nothing complains.
    double highest = 0.0;
    double lowest = 0.0;
    for (int i = 0; i < 600; ++i) {
        driver.run(milliseconds(1000));
        truth = driver.pack.truth();
        ASSERT_EQ(truth.state, State::Enabled) << std::hex << truth.reasons;
        highest = std::max(highest, truth.packAmps);
        lowest = std::min(lowest, truth.packAmps);
    }
    EXPECT_GT(highest, 20.0);
    EXPECT_LT(lowest, -5.0);
    EXPECT_EQ(truth.reasons, 0U);
    EXPECT_NEAR(truth.reportedSocPercent, truth.socPercent, 2.0);

    driver.command(Command::Idle);
    const int opened = driver.runUntil(State::Idle, seconds(3));
    EXPECT_LE(opened, 1050);
    driver.run(milliseconds(100));
    truth = driver.pack.truth();
    EXPECT_FALSE(truth.contactors[0].closed || truth.contactors[1].closed || truth.contactors[2].closed);
    EXPECT_EQ(truth.reasons, 0U);
}

INSTANTIATE_TEST_SUITE_P(Named, EveryPack, testing::Values("sim0", "sim-378", "sim-14", "sim-4"), [](const auto& row) {
    std::string name(row.param);
    std::erase(name, '-');
    return name;
});

TEST(EndToEnd, SilenceOfTheControlUnit)
{
    Driver driver("sim0");
    driver.bring(State::Enabled);
    driver.run(seconds(20));
    driver.command(Command::None);
    const int noticed = driver.runUntil(State::Disconnect, seconds(7));
    EXPECT_GE(noticed, 4900);
    EXPECT_LE(noticed, 5020);
    EXPECT_LE(driver.runUntil(State::Safe, seconds(3)), 2000);
    const Truth truth = driver.pack.truth();
    EXPECT_EQ(truth.reasons, d1000::bit(Reason::ControlTimeout));
    ASSERT_EQ(truth.reasonDetails.size(), 1U);
    EXPECT_EQ(truth.reasonDetails[0].text, "CONTROLTIMEOUT: control unit: 5000 ms, limit 5000 ms");
    EXPECT_EQ(word(driver.last(d1000::bmsInfoOffset), 4), truth.reasons);
}

TEST(EndToEnd, APackNobodyCommandsIsCalm)
{
    Driver driver("sim0");
    driver.run(minutes(10));
    const Truth truth = driver.pack.truth();
    EXPECT_EQ(truth.state, State::Safe);
    EXPECT_EQ(truth.reasons, 0U);
    EXPECT_FALSE(truth.explanation.empty());
    for (const can::Frame& frame : driver.frames) {
        if (frame.id == 0x606) {
            ASSERT_EQ(word(frame, 4), 0U);
        }
    }
}

// rule: X23
TEST(EndToEnd, TheBusTellsTheTruth)
{
    Driver driver("sim0");
    driver.bring(State::Enabled);
    driver.run(seconds(30));
    const Truth truth = driver.pack.truth();
    int compared = 0;
    for (std::uint32_t n = 0; n < 32; ++n) {
        const std::uint32_t first = n < 27 ? 0x10 + 8 * n : 0x100 + 8 * (n - 27);
        for (std::uint32_t c = 0; c < 14; ++c) {
            const can::Frame frame = driver.last(first + 1 + c / 4);
            ASSERT_EQ(frame.length, 8);
            const double volts = half(frame, 2 * (c % 4)) * 1e-3;
            EXPECT_NEAR(volts, static_cast<double>(truth.cellVolts[n * 14 + c]), 0.02) << n << ' ' << c;
            ++compared;
        }
    }
    EXPECT_EQ(compared, 448);
    EXPECT_NEAR(static_cast<std::int32_t>(word(driver.last(0x07), 0)) * 1e-3, truth.packAmps, 3.0);
    EXPECT_NEAR(word(driver.last(0x08), 0) * 1e-3, truth.batteryVolts, 3.0);
    EXPECT_NEAR(word(driver.last(0x08), 4) * 1e-3, truth.loadVolts, 3.0);
    // A pack that can be charged sends U2 here; without contactor 4 its input floats.
    EXPECT_NEAR(static_cast<std::int32_t>(word(driver.last(0x09), 0)) * 1e-3, 0.0, 2.0);
    EXPECT_NEAR(half(driver.last(0x0A), 0) * 0.1, truth.socPercent, 1.5);
    EXPECT_EQ(word(driver.last(0x01), 4), d1000::bundledBmuBuildNumber);
    EXPECT_EQ(word(driver.last(0x00), 0), d1000::deviceTypeGen2Supply12V);
    EXPECT_EQ(word(driver.last(0x00), 4), driver.pack.config().parameters.serialNumber);
    EXPECT_EQ(driver.last(0xF0).data[0] & 0x0F, 1); // contactor 1: target closed
    EXPECT_EQ(driver.last(0xF0).data[4] & 0x0F, 1); // and closed
}

TEST(EndToEnd, WithoutAChargingMethodTheAuxiliaryVoltageIsTheSupply)
{
    Config config = *Config::named("sim-14");
    config.parameters.chargingMethod = bmu::ChargingMethod::None;
    Driver driver(config);
    driver.run(seconds(3));
    EXPECT_NEAR(word(driver.last(0x09), 0) * 1e-3, 13.2, 0.1);
}

TEST(EndToEnd, AnotherBaseIdMovesEverything)
{
    Config config = *Config::named("sim-14");
    config.parameters.nodeId = 0x200;
    config.announcesItself = false;
    Driver driver(config);
    driver.bring(State::Enabled);
    EXPECT_EQ(driver.pack.truth().state, State::Enabled);
    for (const can::Frame& frame : driver.frames) {
        ASSERT_GE(frame.id, 0x200U);
        ASSERT_LE(frame.id, 0x200U + d1000::lastOffset);
        ASSERT_NE(frame.id, 0x2FAU);
    }
    EXPECT_EQ(word(driver.last(0x01), 4), 1U);
}

TEST(EndToEnd, FramesAreCountedAndOddOnesIgnored)
{
    Driver driver("sim-4");
    driver.bring(State::Idle);
    const ReceiveCounters before = driver.pack.counters();
    can::Frame frame = commandFrame(Command::Connect);
    frame.length = 7;
    driver.pack.receive(frame);
    frame = commandFrame(Command::Connect);
    frame.flags = can::Frame::Remote;
    driver.pack.receive(frame);
    frame = commandFrame(Command::Connect);
    frame.data[0] = 6;
    driver.pack.receive(frame);
    frame = commandFrame(Command::Connect);
    frame.data[4] = 0;
    driver.pack.receive(frame);
    frame = commandFrame(Command::Connect);
    frame.flags = can::Frame::Extended;
    driver.pack.receive(frame);
    frame = commandFrame(Command::Connect);
    frame.id = 0x7E1;
    driver.pack.receive(frame);
    frame = commandFrame(Command::Connect);
    frame.flags = can::Frame::ErrorFrame;
    driver.pack.receive(frame);
    const ReceiveCounters after = driver.pack.counters();
    EXPECT_EQ(after.wrongLength - before.wrongLength, 2U);
    EXPECT_EQ(after.ignoredValue - before.ignoredValue, 1U);
    EXPECT_EQ(after.ignoredType - before.ignoredType, 1U);
    EXPECT_EQ(after.otherIds - before.otherIds, 3U);
    EXPECT_EQ(after.accepted, before.accepted);
    driver.command(Command::None);
    driver.run(milliseconds(50));
    EXPECT_EQ(driver.pack.truth().state, State::Idle);
}

TEST(EndToEnd, PowerCycleForgetsLatchedFaults)
{
    Driver driver("sim0");
    driver.bring(State::Enabled);
    driver.set(Fault::CellVoltage, 7 * 14 + 2, 4.21);
    ASSERT_GE(driver.runUntil(State::Safe, seconds(4)), 0);
    driver.clear(Fault::CellVoltage, 7 * 14 + 2);
    driver.command(Command::Idle);
    driver.run(seconds(3));
    Truth truth = driver.pack.truth();
    EXPECT_EQ(truth.state, State::Safe);
    ASSERT_FALSE(truth.reasonDetails.empty());
    EXPECT_TRUE(truth.reasonDetails[0].latched);
    EXPECT_EQ(truth.reasonDetails[0].text, "OVERVOLT: cell 3 of node 7: 4210 mV, limit 4200 mV");
    driver.pack.apply(PowerCycleBmu{});
    EXPECT_EQ(driver.pack.truth().state, State::Init);
    EXPECT_GE(driver.runUntil(State::Idle, seconds(4)), 0);
    EXPECT_EQ(driver.pack.truth().reasons, 0U);
}

TEST(EndToEnd, ALostNodeFallsSilentAndIsNamed)
{
    Driver driver("sim0");
    driver.bring(State::Safe);
    driver.set(Fault::NodeLost, 5);
    driver.run(seconds(2));
    driver.frames.clear();
    driver.run(seconds(2));
    for (std::uint32_t i = 0; i < 8; ++i) {
        EXPECT_EQ(driver.last(0x10 + 8 * 5 + i).length, 0);
        EXPECT_EQ(driver.last(0x10 + 8 * 6 + i).length, 8);
    }
    const Truth truth = driver.pack.truth();
    EXPECT_TRUE(Driver::has(truth, Reason::NodeCount));
    EXPECT_EQ(truth.reasonDetails[0].text, "NODECOUNT: node 5: 31, limit 32");
    EXPECT_EQ(half(driver.last(0xF4), 2), 31);
    EXPECT_EQ(half(driver.last(0xF4), 4), 1);
    driver.clear(Fault::NodeLost, 5);
    driver.run(seconds(3));
    EXPECT_EQ(driver.pack.truth().reasons, 0U);
}

TEST(EndToEnd, ExplainsWhyItWaits)
{
    Driver driver("sim0");
    driver.bring(State::Safe);
    EXPECT_EQ(driver.pack.truth().explanation, std::vector<std::string>{"T04 waits: the command is not Idle"});
    driver.bring(State::Connect);
    EXPECT_EQ(driver.pack.truth().explanation.front(), "T08 waits: contactor 1: proven closed for 0 ms of 100 ms");
    driver.bring(State::Precharge);
    driver.run(milliseconds(500));
    const std::string text = driver.pack.truth().explanation.front();
    EXPECT_EQ(text.substr(0, 24), "T11 waits: the load is 4");
    EXPECT_NE(text.find(" V below the battery, 10.0 V allowed"), std::string::npos) << text;
}

} // namespace
