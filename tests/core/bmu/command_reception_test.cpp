// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "bmu/command_reception.h"

using namespace packdeck::bmu;
using packdeck::d1000::Command;
using packdeck::d1000::CommandType;
using packdeck::d1000::encodeCommand;

namespace {

using Bytes = std::array<std::uint8_t, 8>;

struct Row
{
    const char* what;
    Bytes data;
    std::uint8_t length;
    CommandVerdict verdict;
    Command stored; ///< after Connect had been stored
    bool feedsWatchdog;
};

class CommandFrames : public testing::TestWithParam<Row>
{
};

// rule: 1.2a, 1.2b, 1.2c, 1.2d
TEST_P(CommandFrames, ChangeTheCommandAndFeedTheWatchdogOnlyWhenValid)
{
    CommandReception reception;
    reception.receive(encodeCommand(Command::Connect), 8);
    for (int i = 0; i < 30; ++i) {
        reception.tick();
    }
    ASSERT_EQ(reception.age_ms(), 300U);
    const Row& row = GetParam();
    EXPECT_EQ(reception.receive(row.data, row.length), row.verdict);
    EXPECT_EQ(reception.command(), row.stored);
    EXPECT_EQ(reception.age_ms(), row.feedsWatchdog ? 0U : 300U);
    EXPECT_EQ(reception.ignored(), row.verdict == CommandVerdict::Accepted ? 0U : 1U);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, CommandFrames,
    testing::Values(
        Row{"idle", encodeCommand(Command::Idle), 8, CommandVerdict::Accepted, Command::Idle, true},
        Row{"enable", encodeCommand(Command::Enable), 8, CommandVerdict::Accepted, Command::Enable, true},
        Row{"chargeInit", encodeCommand(Command::ChargeInitialise), 8, CommandVerdict::Accepted,
            Command::ChargeInitialise, true},
        Row{"chargeEnable", encodeCommand(Command::ChargeEnable), 8, CommandVerdict::Accepted, Command::ChargeEnable,
            true},
        // Feeds the watchdog, but is no command.
        Row{"none", encodeCommand(Command::None), 8, CommandVerdict::Accepted, Command::Connect, true},
        Row{"notAnUpdate", encodeCommand(Command::Idle, CommandType::None), 8, CommandVerdict::IgnoredType,
            Command::Connect, false},
        Row{"typeTwo", Bytes{1, 0, 0, 0, 2, 0, 0, 0}, 8, CommandVerdict::IgnoredType, Command::Connect, false},
        Row{"typeInHighByte", Bytes{1, 0, 0, 0, 1, 0, 0, 1}, 8, CommandVerdict::IgnoredType, Command::Connect, false},
        Row{"twoBits", Bytes{5, 0, 0, 0, 1, 0, 0, 0}, 8, CommandVerdict::IgnoredValue, Command::Connect, false},
        Row{"unknown", Bytes{32, 0, 0, 0, 1, 0, 0, 0}, 8, CommandVerdict::IgnoredValue, Command::Connect, false},
        Row{"highByte", Bytes{1, 1, 0, 0, 1, 0, 0, 0}, 8, CommandVerdict::IgnoredValue, Command::Connect, false},
        Row{"short", encodeCommand(Command::Idle), 7, CommandVerdict::WrongLength, Command::Connect, false},
        Row{"empty", Bytes{}, 0, CommandVerdict::WrongLength, Command::Connect, false},
        Row{"overlong", encodeCommand(Command::Idle), 64, CommandVerdict::WrongLength, Command::Connect, false}),
    [](const auto& row) { return std::string(row.param.what); });

// rule: 1.2e
TEST(CommandReception, RemembersAnIdleUntilItIsForgotten)
{
    CommandReception reception;
    reception.receive(encodeCommand(Command::Idle), 8);
    EXPECT_TRUE(reception.idleReceived());
    reception.forgetIdle();
    EXPECT_FALSE(reception.idleReceived());
    EXPECT_EQ(reception.command(), Command::Idle);
    reception.receive(encodeCommand(Command::Enable), 8);
    EXPECT_FALSE(reception.idleReceived());
    reception.receive(encodeCommand(Command::Idle), 8);
    EXPECT_TRUE(reception.idleReceived());
}

} // namespace
