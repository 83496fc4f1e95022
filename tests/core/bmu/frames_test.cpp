// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Frames written by hand, byte for byte, against the vendor's tables.

#include <array>

#include <gtest/gtest.h>

#include "bmu/frames.h"

using namespace packdeck::bmu;
using packdeck::d1000::ContactorCode;
using packdeck::d1000::State;

namespace {

using Bytes = std::array<std::uint8_t, 8>;

void expectFrame(const Message& message, std::uint16_t offset, const Bytes& bytes)
{
    EXPECT_EQ(message.offset, offset);
    EXPECT_EQ(message.data, bytes);
}

TEST(Frames, Heartbeat)
{
    expectFrame(frames::heartbeat(4472, 0x12345678), 0x00, {0x78, 0x11, 0, 0, 0x78, 0x56, 0x34, 0x12});
}

TEST(Frames, FirmwareInfo)
{
    expectFrame(frames::firmwareInfo({1, 2, 0x0304, 0x5044534D}), 0x01, {1, 2, 0x04, 0x03, 0x4D, 0x53, 0x44, 0x50});
}

TEST(Frames, BmsInfoSafeWithControlTimeout)
{
    // SAFE is bit 11; CONTROLTIMEOUT is bit 46 = bit 14 of the reasons.
    expectFrame(frames::bmsInfo(State::Safe, 0, 0, 1U << 14), 0x06, {0x00, 0x08, 0, 0, 0x00, 0x40, 0, 0});
}

TEST(Frames, BmsInfoFailedPrechargeAndWeldedThree)
{
    // DISCONNECT bit 10; STABLEVOLTAGE bit 22, TIMEOUT bit 16; contactor 3 bit 26; CONTACTORFAIL 34, PRECHARGE 56.
    expectFrame(frames::bmsInfo(State::Disconnect, 0x41, 0x04, 1U << 2 | 1U << 24), 0x06,
                {0x00, 0x04, 0x41, 0x04, 0x04, 0, 0, 0x01});
}

TEST(Frames, CurrentDataOfACharge)
{
    expectFrame(frames::currentData(-1, 256'000), 0x07, {0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0xE8, 0x03, 0x00});
}

TEST(Frames, VoltageData)
{
    // 941.000 V = 0x000E5BC8 mV, -2.000 V = 0xFFFFF830 mV
    expectFrame(frames::voltageData(941'000, -2000), 0x08, {0xC8, 0x5B, 0x0E, 0x00, 0x30, 0xF8, 0xFF, 0xFF});
}

TEST(Frames, AuxiliaryData)
{
    // 13.2 V; 941 kW = 941'000'000 mW = 0x38168540
    expectFrame(frames::auxiliaryData(13'200, 941'000'000), 0x09, {0x90, 0x33, 0, 0, 0x40, 0x85, 0x16, 0x38});
}

// rule: X28
TEST(Frames, SocData)
{
    expectFrame(frames::socData({634, 634, 3746, 1000, true}), 0x0A, {0x7A, 0x02, 0x7A, 0x02, 0xA2, 0x0E, 0xE8, 0x03});
}

TEST(Frames, SopData)
{
    expectFrame(frames::sopData({100'000, 50'000}), 0x0C, {0xA0, 0x86, 0x01, 0, 0x50, 0xC3, 0, 0});
}

TEST(Frames, NodeInfo)
{
    expectFrame(frames::nodeInfo(855'250, 4100, 7), 0x0D, {0xD2, 0x0C, 0x0D, 0, 0x04, 0x10, 7, 0});
}

TEST(Frames, NodeCellInfoNamesNodeFromZeroAndCellFromOne)
{
    expectFrame(frames::nodeCellInfo({3820, 14, 8}, {3714, 7, 1}), 0x0E, {0xEC, 0x0E, 14, 8, 0x82, 0x0E, 7, 1});
}

TEST(Frames, NodeTempInfoBelowZero)
{
    expectFrame(frames::nodeTempInfo({412, 3, 2}, {static_cast<std::uint16_t>(-55), 31, 4}), 0x0F,
                {0x9C, 0x01, 3, 2, 0xC9, 0xFF, 31, 4});
}

TEST(Frames, HvilInfo)
{
    expectFrame(frames::hvilInfo({true, false, false, true}), 0xEF, {0x09, 0, 0, 0, 0, 0, 0, 0});
    expectFrame(frames::hvilInfo({false, true, true, false}), 0xEF, {0x06, 0, 0, 0, 0, 0, 0, 0});
}

TEST(Frames, ContactorInfo)
{
    frames::ContactorReport report;
    report.targets = {ContactorCode::Closed, ContactorCode::Open, ContactorCode::Closed, ContactorCode::Open,
                      ContactorCode::Open};
    report.states = {ContactorCode::Closed, ContactorCode::Opening, ContactorCode::Closing, ContactorCode::FaultClosed,
                     ContactorCode::Unknown};
    expectFrame(frames::contactorInfo(report), 0xF0, {0x01, 0x01, 0x00, 0, 0x21, 0x93, 0xFF, 0});
}

// rule: X27
TEST(Frames, WatchdogInfoKeepsTheFirstStatusInFourBits)
{
    expectFrame(frames::watchdogInfo({0x14, 1, 2, 4, 0, 1, true}), 0xF1, {4, 1, 2, 4, 0, 1, 1, 0});
}

TEST(Frames, SelfTestInfo)
{
    expectFrame(frames::selfTestInfo(0x0102030405060708), 0xF2, {8, 7, 6, 5, 4, 3, 2, 1});
}

TEST(Frames, CountsOfTheWholePack)
{
    expectFrame(frames::nodeStats({32, 31}), 0xF4, {32, 0, 31, 0, 1, 0, 0, 0});
    expectFrame(frames::nodeCellStats({448, 434}), 0xF5, {0xC0, 0x01, 0xB2, 0x01, 14, 0, 0, 0});
    expectFrame(frames::nodeTempStats({128, 128}), 0xF6, {128, 0, 128, 0, 0, 0, 0, 0});
}

TEST(Frames, SensorData)
{
    EnvironmentInput environment;
    environment.temperatures_dC = {301, -5};
    environment.pressure_dkPa = 1013;
    environment.humidity_dpc = 405;
    environment.voc_ppb = 5001;
    environment.nox_ppb = 0xABCD;
    expectFrame(frames::sensorData1(environment), 0xF8, {0x2D, 0x01, 0xFB, 0xFF, 0xF5, 0x03, 0x95, 0x01});
    expectFrame(frames::sensorData2(environment), 0xF9, {0x89, 0x13, 0xCD, 0xAB, 0, 0, 0, 0});
}

TEST(Frames, NodeMessages)
{
    expectFrame(frames::nodeVoltageInfo(1, 51'800, 0x2001), 0x18, {0x58, 0xCA, 0, 0, 0, 0, 0x01, 0x20});
    const std::array<std::uint16_t, packdeck::units::maxCellsPerNode> cells{3714, 3715, 0xFFFF, 3717, 1, 2, 3,
                                                                            4,    5,    6,      7,    8, 9, 10};
    std::array<Message, frames::cellMessages> voltages;
    voltages.back().data.fill(0xAA);
    frames::nodeCellVoltages(0, cells, voltages);
    expectFrame(voltages[0], 0x11, {0x82, 0x0E, 0x83, 0x0E, 0xFF, 0xFF, 0x85, 0x0E});
    expectFrame(voltages[1], 0x12, {1, 0, 2, 0, 3, 0, 4, 0});
    expectFrame(voltages[2], 0x13, {5, 0, 6, 0, 7, 0, 8, 0});
    expectFrame(voltages[3], 0x14, {9, 0, 10, 0, 0, 0, 0, 0});
    frames::nodeCellVoltages(26, cells, voltages);
    expectFrame(voltages[3], 0xE4, {9, 0, 10, 0, 0, 0, 0, 0});
    const std::array<std::int16_t, 4> temperatures{251, -1, 0x7FFF, 0};
    expectFrame(frames::nodeTemperatures(2, temperatures), 0x25, {0xFB, 0, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0});
    expectFrame(frames::nodeCounts(0, {13, 1, 4, 0, 0x1555, 0x0015}), 0x16, {13, 1, 4, 0, 0x55, 0x15, 0x15, 0});
    expectFrame(frames::nodeDiagnosis(0, {1, 2, 0x0304, 0x0506, 0x0708}), 0x17, {1, 2, 4, 3, 6, 5, 8, 7});
}

// rule: X13
TEST(Frames, NodesFromTwentySevenOnStandBehindTheDiagnostics)
{
    EXPECT_EQ(frames::nodeOffset(0), 0x010);
    EXPECT_EQ(frames::nodeOffset(26), 0x0E0);
    EXPECT_EQ(frames::nodeOffset(27), 0x100);
    EXPECT_EQ(frames::nodeOffset(31), 0x120);
    for (std::size_t n = 0; n < 32; ++n) {
        const std::uint16_t first = frames::nodeOffset(n);
        EXPECT_TRUE(first + 7 < 0x0EF || first > 0x0FA) << n; // neither diagnostics nor the command
    }
}

} // namespace
