// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Message rates and the load they put on a bus.

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "bmu/frames.h"
#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::Command;
using packdeck::d1000::State;

namespace {

constexpr int worstFrameBits = 135; // eight bytes, worst-case stuffing

struct Census
{
    std::map<std::uint16_t, int> count;
    std::map<std::uint16_t, int> lastTick;
    std::map<std::uint16_t, int> shortestGap;
    std::map<std::uint16_t, int> longestGap;
    std::size_t busiestTick = 0;
    int total = 0;
};

Census listen(Rig& rig, int milliseconds)
{
    Census census;
    for (int tick = 0; tick < milliseconds / 10; ++tick) {
        rig.tick();
        census.busiestTick = std::max(census.busiestTick, rig.bmu.messages().size());
        for (const Message& message : rig.bmu.messages()) {
            ++census.total;
            ++census.count[message.offset];
            if (const auto last = census.lastTick.find(message.offset); last != census.lastTick.end()) {
                const int gap = tick - last->second;
                auto [shortest, isNew] = census.shortestGap.try_emplace(message.offset, gap);
                shortest->second = std::min(shortest->second, gap);
                census.longestGap[message.offset] = std::max(census.longestGap[message.offset], gap);
            }
            census.lastTick[message.offset] = tick;
        }
    }
    return census;
}

Parameters fullPack(std::uint16_t bitrate)
{
    Parameters parameters = demoParameters(32, 14, 4, 2);
    parameters.bitrate = bitrate;
    return parameters;
}

int expectedPeriod_ms(std::uint16_t offset)
{
    if (offset >= 0x10 && offset < 0xEF) {
        return offset % 8 >= 1 && offset % 8 <= 4 ? 100 : offset % 8 == 5 ? 500 : 1000;
    }
    switch (offset) {
    case 0x06:
    case 0x07:
    case 0x08:
    case 0x09:
    case 0x0C:
    case 0x0D:
    case 0x0E:
    case 0xEF:
    case 0xF0:
        return 100;
    case 0x0F:
    case 0xF8:
    case 0xF9:
        return 500;
    default:
        return 1000;
    }
}

// rule: 4.1
TEST(Schedule, EveryMessageOf32NodesKeepsItsPeriodWithoutJitter)
{
    Rig rig(fullPack(500));
    rig.bring(State::Safe);
    rig.run(1000);
    const Census census = listen(rig, 10'000);
    EXPECT_EQ(census.count.size(), 2U + 9U + 11U + 32U * 8U);
    for (const auto& [offset, count] : census.count) {
        const auto mapped = static_cast<std::uint16_t>(offset >= 0x100 ? offset - 0x100 + 0x10 : offset);
        const int period = expectedPeriod_ms(mapped);
        EXPECT_EQ(count, 10'000 / period) << std::hex << offset;
        EXPECT_EQ(census.shortestGap.at(offset) * 10, period) << std::hex << offset;
        EXPECT_EQ(census.longestGap.at(offset) * 10, period) << std::hex << offset;
    }
    EXPECT_FALSE(census.count.contains(0x0FA));
    EXPECT_NEAR(census.total / 10.0, 1550.0, 15.0);
    // Spread: no tick asks for more than a tick of the bus can carry.
    EXPECT_LE(census.busiestTick * worstFrameBits, 500U * 10U);
    EXPECT_EQ(rig.bmu.droppedMessages(), 0U);
}

class BusLoad : public testing::TestWithParam<std::uint16_t>
{
};

// rule: 4.1
TEST_P(BusLoad, IsAtMostOneHalf)
{
    Rig rig(fullPack(GetParam()));
    rig.bring(State::Safe);
    rig.run(1000);
    const Census census = listen(rig, 20'000);
    const double load = census.total / 20.0 * worstFrameBits / (GetParam() * 1000.0);
    EXPECT_LE(load, 0.5);
    EXPECT_GE(load, 0.2);
}

INSTANTIATE_TEST_SUITE_P(Bitrates, BusLoad, testing::Values(125, 250, 500, 1000));

TEST(Schedule, AChangedStateIsSentAtOnce)
{
    Rig rig;
    rig.bring(State::Idle);
    rig.run(1000);
    rig.command(Command::Connect);
    rig.tick();
    const auto isInfo = [](const Message& message) { return message.offset == 0x06; };
    const auto* info = std::find_if(rig.bmu.messages().begin(), rig.bmu.messages().end(), isInfo);
    ASSERT_NE(info, rig.bmu.messages().end());
    EXPECT_EQ(info->data[0], 0x08); // CONNECT
}

TEST(Schedule, WhatIsSilentIsNotSent)
{
    Rig rig;
    rig.bring(State::Safe);
    rig.inputs.nodes[1].answers = false;
    rig.run(200);
    Census census = listen(rig, 2000);
    EXPECT_TRUE(census.count.contains(frames::nodeOffset(0) + 1));
    for (std::uint16_t i = 0; i < 8; ++i) {
        EXPECT_FALSE(census.count.contains(static_cast<std::uint16_t>(frames::nodeOffset(1) + i))) << i;
    }
    rig.junctionAnswers = false;
    rig.run(300);
    census = listen(rig, 2000);
    for (const std::uint16_t offset : {0x07, 0x08, 0x09}) {
        EXPECT_FALSE(census.count.contains(offset)) << offset;
    }
    EXPECT_TRUE(census.count.contains(0x06));
    rig.inputs.environment.answers = false;
    census = listen(rig, 2000);
    EXPECT_FALSE(census.count.contains(0xF8) || census.count.contains(0xF9));
}

TEST(Schedule, AbsentCellsAndSensorsAreMarked)
{
    Rig rig; // nodes of 4 cells and 2 sensors
    rig.inputs.nodes[0].cells_mV[2] = 0;
    rig.inputs.nodes[0].temperatures_dC[1] = -600;
    std::map<std::uint16_t, Message> last;
    for (int i = 0; i < 200; ++i) {
        rig.tick();
        for (const Message& message : rig.bmu.messages()) {
            last[message.offset] = message;
        }
    }
    EXPECT_EQ(last[0x11].data, (std::array<std::uint8_t, 8>{0x74, 0x0E, 0x74, 0x0E, 0xFF, 0xFF, 0x74, 0x0E}));
    EXPECT_EQ(last[0x12].data, (std::array<std::uint8_t, 8>{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}));
    EXPECT_EQ(last[0x15].data, (std::array<std::uint8_t, 8>{0xFA, 0, 0xFF, 0x7F, 0xFF, 0x7F, 0xFF, 0x7F}));
    EXPECT_EQ(last[0x16].data, (std::array<std::uint8_t, 8>{3, 1, 1, 1, 0, 0, 0, 0}));
}

} // namespace
