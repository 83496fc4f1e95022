// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "binding/dialect.h"

using namespace packdeck;
using binding::Dialect;
using d1000::State;

namespace {

// rule: X35
TEST(Dialect, FollowsTheFirmwareVersion)
{
    struct Row
    {
        unsigned major, minor;
        Dialect dialect;
        bool published;
    };

    constexpr Row rows[] = {{1, 1, Dialect::V1_1, true},  {1, 2, Dialect::V1_2, true},  {1, 0, Dialect::V1_1, false},
                            {0, 9, Dialect::V1_1, false}, {1, 3, Dialect::V1_2, false}, {2, 0, Dialect::V1_2, false}};
    for (const Row& row : rows) {
        EXPECT_EQ(binding::dialectOfFirmware(row.major, row.minor), row.dialect) << row.major << '.' << row.minor;
        EXPECT_EQ(binding::isPublishedFirmware(row.major, row.minor), row.published) << row.major << '.' << row.minor;
    }
}

TEST(Dialect, KnowsThePreviousGeneration)
{
    EXPECT_TRUE(binding::isGen1DeviceType(0x1000));
    EXPECT_TRUE(binding::isGen1DeviceType(0x37364F54));
    EXPECT_TRUE(binding::isGen1DeviceType(0x544F3637));
    EXPECT_FALSE(binding::isGen1DeviceType(4472));
    EXPECT_FALSE(binding::isGen1DeviceType(4476));
}

TEST(Dialect, StatesOfV11)
{
    EXPECT_EQ(binding::stateFromWord(Dialect::V1_1, 1U << 5), State::Enabled);
    EXPECT_EQ(binding::stateFromWord(Dialect::V1_1, 1U << 6), State::ChargeEnabled);
    EXPECT_EQ(binding::stateFromWord(Dialect::V1_1, 1U << 7), State::Safe);
    EXPECT_EQ(binding::stateFromWord(Dialect::V1_1, 1U << 8), std::nullopt);
    EXPECT_EQ(binding::stateFromWord(Dialect::V1_1, 0), std::nullopt);
    EXPECT_EQ(binding::stateFromWord(Dialect::V1_1, 3), std::nullopt);
    EXPECT_EQ(binding::stateFromWord(Dialect::V1_2, 1U << 7), State::ChargeConnect);
    EXPECT_EQ(binding::stateName(Dialect::V1_1, State::ChargeEnabled), "CHARGE");
    EXPECT_EQ(binding::stateName(Dialect::V1_2, State::ChargeEnabled), "CHARGE_ENABLED");
    EXPECT_EQ(binding::stateName(Dialect::Gen1, State::Enabled), "Run");
    EXPECT_EQ(binding::stateName(Dialect::Gen1, State::ChargeEnabled), "?");
    EXPECT_EQ(binding::closedContactors(Dialect::V1_1, State::ChargeEnabled), 0b11101);
    EXPECT_EQ(binding::closedContactors(Dialect::V1_2, State::ChargeEnabled), 0b11000);
}

// rule: X26
TEST(Dialect, ReasonsThatDiffer)
{
    EXPECT_EQ(binding::reasonText(Dialect::V1_1, 7).name, "FUSEVOLTAGE");
    EXPECT_EQ(binding::reasonText(Dialect::V1_1, 13).name, "PACKTIMEOUT");
    EXPECT_EQ(binding::reasonText(Dialect::V1_1, 15).name, "SENSORTIMEOUT");
    EXPECT_EQ(binding::reasonText(Dialect::V1_2, 7).name, "CHARGERVOLTAGE");
    EXPECT_EQ(binding::reasonText(Dialect::V1_1, 3).name, binding::reasonText(Dialect::V1_2, 3).name);
    EXPECT_EQ(binding::reasonText(Dialect::V1_2, 31).name, "?");
}

} // namespace
