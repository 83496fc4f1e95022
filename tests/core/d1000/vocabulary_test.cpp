// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <set>

#include <gtest/gtest.h>

#include "d1000/command.h"
#include "d1000/contactor.h"
#include "d1000/protocol.h"
#include "d1000/reason.h"
#include "d1000/state.h"

using namespace packdeck::d1000;

namespace {

TEST(State, WireWordIsInvertibleAndOneHot)
{
    for (const State state : allStates) {
        EXPECT_EQ(stateFromOneHot(oneHot(state)), state);
        EXPECT_EQ(stateFromName(name(state)), state);
    }
    EXPECT_EQ(oneHot(State::Safe), 0x800);
    EXPECT_FALSE(stateFromOneHot(0));
    EXPECT_FALSE(stateFromOneHot(0x003));
    EXPECT_FALSE(stateFromOneHot(0x1000));
    EXPECT_FALSE(stateFromName("RUN"));
}

TEST(State, ContactorsOfAState)
{
    EXPECT_EQ(closedContactors(State::Connect), 0b00001);
    EXPECT_EQ(closedContactors(State::Precharge), 0b00011);
    EXPECT_EQ(closedContactors(State::Enabled), 0b00101);
    EXPECT_EQ(closedContactors(State::ChargeConnect), 0b01000);
    EXPECT_EQ(closedContactors(State::ChargeEnabled), 0b11000);
    EXPECT_EQ(closedContactors(State::Safe), 0);
}

TEST(Command, BytesAreLittleEndianWithType)
{
    EXPECT_EQ(encodeCommand(Command::Enable), (std::array<std::uint8_t, 8>{4, 0, 0, 0, 1, 0, 0, 0}));
    const CommandWords words = decodeCommand({0x10, 0, 0, 0, 1, 0, 0, 0});
    EXPECT_EQ(commandFromValue(words.command), Command::ChargeEnable);
    EXPECT_EQ(words.type, 1U);
}

TEST(Command, OnlyTheSixValuesAreCommands)
{
    for (std::uint32_t value = 0; value < 64; ++value) {
        const bool valid = value == 0 || value == 1 || value == 2 || value == 4 || value == 8 || value == 16;
        EXPECT_EQ(commandFromValue(value).has_value(), valid) << value;
    }
}

TEST(Reason, EveryBitHasItsOwnNameAndTexts)
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < reasonCount; ++i) {
        const ReasonInfo& row = info(static_cast<Reason>(i));
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
        EXPECT_FALSE(row.text.empty() || row.whatClears.empty()) << row.name;
    }
    EXPECT_EQ(info(Reason::ControlTimeout).name, "CONTROLTIMEOUT");
    EXPECT_EQ(static_cast<int>(Reason::ControlTimeout), 46 - 32);
    EXPECT_EQ(static_cast<int>(Reason::Precharge), 56 - 32);
    EXPECT_EQ(info(PrechargeFailure::StableVoltage).name, "STABLEVOLTAGE");
}

TEST(Protocol, SuspectRawValuesAreNoMeasurements)
{
    EXPECT_TRUE(isSuspectCell(0) && isSuspectCell(0xFFFF));
    EXPECT_FALSE(isSuspectCell(3714));
    EXPECT_TRUE(isSuspectSensor(0x7FFF) && isSuspectSensor(INT16_MIN));
    EXPECT_FALSE(isSuspectSensor(0));
}

} // namespace
