// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "control/command_sender.h"
#include "control/commander_watch.h"
#include "d1000/protocol.h"

using namespace packdeck;
using namespace packdeck::control;
using d1000::Command;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr units::Timestamp t0{seconds(50)};
constexpr std::uint32_t commandId = 0x6FA;

can::Frame commandFrame(Command command)
{
    can::Frame frame;
    frame.id = commandId;
    frame.length = 8;
    frame.data = d1000::encodeCommand(command);
    return frame;
}

class CommanderWatchTest : public testing::Test
{
protected:
    CommanderWatchTest() { watch.watch(commandId); }

    void repeat(Command command, units::Duration period, int count)
    {
        for (int i = 0; i < count; ++i) {
            now += period;
            watch.received(commandFrame(command), now);
        }
    }

    CommanderWatch watch;
    units::Timestamp now = t0;
};

TEST_F(CommanderWatchTest, NobodyAtFirst)
{
    EXPECT_FALSE(watch.present(t0));
    EXPECT_FALSE(watch.goneAt());
    EXPECT_TRUE(watch.status(t0).text.empty());
}

TEST_F(CommanderWatchTest, OneFrameIsPresenceForAsLongAsItMayKeepTheUnit)
{
    watch.received(commandFrame(Command::Enable), t0);
    EXPECT_TRUE(watch.present(t0 + milliseconds(4999)));
    EXPECT_FALSE(watch.present(t0 + seconds(5)));
    EXPECT_EQ(toEnglish(watch.status(t0).text), "another node commands ENABLE");
    EXPECT_FALSE(watch.status(t0).rateHz);
}

struct PresenceCase
{
    milliseconds period;
    milliseconds goneAfter;
    const char* text;
};

class Presence : public CommanderWatchTest, public testing::WithParamInterface<PresenceCase>
{
};

TEST_P(Presence, IsThreePeriodsWithinBounds)
{
    repeat(Command::Idle, GetParam().period, 10);
    EXPECT_EQ(*watch.goneAt() - now, units::Duration(GetParam().goneAfter));
    EXPECT_EQ(toEnglish(watch.status(now).text), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Rates, Presence,
    testing::Values(PresenceCase{milliseconds(20), milliseconds(1000), "another node commands IDLE at 50 Hz"},
                    PresenceCase{milliseconds(100), milliseconds(1000), "another node commands IDLE at 10 Hz"},
                    PresenceCase{milliseconds(500), milliseconds(1500), "another node commands IDLE at 2.0 Hz"},
                    PresenceCase{milliseconds(2000), milliseconds(5000), "another node commands IDLE at 0.5 Hz"}));

TEST_F(CommanderWatchTest, AfterAnAbsenceTheRateIsLearntAnew)
{
    repeat(Command::Idle, milliseconds(100), 10);
    now += seconds(60);
    watch.received(commandFrame(Command::Connect), now);
    EXPECT_FALSE(watch.status(now).rateHz);
    EXPECT_EQ(watch.status(now).command, Command::Connect);
}

TEST_F(CommanderWatchTest, OursOtherIdsAndErrorFramesAreNotForeign)
{
    can::Frame frame = commandFrame(Command::Enable);
    frame.flags = can::Frame::LocalEcho;
    EXPECT_FALSE(watch.received(frame, t0));
    frame.flags = can::Frame::ErrorFrame;
    EXPECT_FALSE(watch.received(frame, t0));
    frame.flags = can::Frame::Extended;
    EXPECT_FALSE(watch.received(frame, t0));
    frame = commandFrame(Command::Enable);
    frame.id = 0x6F9;
    EXPECT_FALSE(watch.received(frame, t0));
    EXPECT_FALSE(watch.present(t0));
}

TEST_F(CommanderWatchTest, WhateverComesOnTheCommandIdIsACommander)
{
    can::Frame shortFrame = commandFrame(Command::Enable);
    shortFrame.length = 3;
    EXPECT_TRUE(watch.received(shortFrame, t0));
    EXPECT_EQ(watch.commandName(), "?");
    EXPECT_FALSE(watch.status(t0).command);
    can::Frame remote = commandFrame(Command::Enable);
    remote.flags = can::Frame::Remote;
    EXPECT_TRUE(watch.received(remote, t0));
    can::Frame odd = commandFrame(Command::Enable);
    odd.data[0] = 0x13;
    EXPECT_TRUE(watch.received(odd, t0));
    EXPECT_EQ(watch.commandName(), "0x13");
    EXPECT_EQ(watch.status(t0).rawCommand, 0x13U);
}

TEST(CommandSender, NothingIsDueUntilSomethingIsRepeated)
{
    CommandSender sender;
    EXPECT_FALSE(sender.due(t0));
    EXPECT_FALSE(sender.nextDeadline());
    sender.repeat(Command::Enable, t0);
    EXPECT_EQ(sender.due(t0), Command::Enable);
}

TEST(CommandSender, TheNextIsDueAPeriodLaterAndOnlyOnceConfirmed)
{
    CommandSender sender;
    sender.repeat(Command::Enable, t0);
    sender.sent(Command::Enable, t0);
    EXPECT_FALSE(sender.due(t0 + milliseconds(150))) << "outstanding";
    EXPECT_TRUE(sender.writtenByDriver());
    EXPECT_FALSE(sender.due(t0 + milliseconds(99)));
    EXPECT_EQ(sender.due(t0 + milliseconds(100)), Command::Enable);
    EXPECT_EQ(sender.nextDeadline(), t0 + milliseconds(100));
}

TEST(CommandSender, AChangeKeepsTheRhythmAndOpeningDoesNot)
{
    CommandSender sender;
    sender.repeat(Command::Connect, t0);
    sender.sent(Command::Connect, t0);
    sender.writtenByDriver();
    sender.repeat(Command::Enable, t0 + milliseconds(40));
    EXPECT_FALSE(sender.due(t0 + milliseconds(99)));
    EXPECT_EQ(sender.due(t0 + milliseconds(100)), Command::Enable);
    sender.repeatAtOnce(Command::Idle, t0 + milliseconds(41));
    EXPECT_EQ(sender.due(t0 + milliseconds(41)), Command::Idle);
}

TEST(CommandSender, ABurstKeepsItsDistance)
{
    CommandSender sender;
    sender.repeatAtOnce(Command::Idle, t0);
    sender.sent(Command::Idle, t0);
    sender.writtenByDriver();
    sender.repeatAtOnce(Command::Idle, t0 + milliseconds(1));
    EXPECT_FALSE(sender.due(t0 + milliseconds(9)));
    EXPECT_TRUE(sender.due(t0 + CommandSender::smallestGap));
}

TEST(CommandSender, WithEchoOnlyTheEchoOfTheSameCommandConfirms)
{
    CommandSender sender;
    sender.reset(true);
    sender.repeat(Command::Enable, t0);
    sender.sent(Command::Enable, t0);
    EXPECT_FALSE(sender.writtenByDriver());
    EXPECT_FALSE(sender.echoed(Command::Idle));
    EXPECT_TRUE(sender.isOutstanding());
    EXPECT_TRUE(sender.echoed(Command::Enable));
    EXPECT_FALSE(sender.echoed(Command::Enable)) << "once";
}

TEST(CommandSender, ThreePeriodsWithoutSuccessAreAFailure)
{
    CommandSender silent;
    silent.repeat(Command::Enable, t0);
    silent.sent(Command::Enable, t0);
    EXPECT_FALSE(silent.failed(t0 + milliseconds(299)));
    EXPECT_TRUE(silent.failed(t0 + milliseconds(300)));
    EXPECT_EQ(silent.nextDeadline(), t0 + milliseconds(300));

    CommandSender refused;
    refused.repeat(Command::Enable, t0);
    for (int i = 0; i < 3; ++i) {
        refused.sent(Command::Enable, t0 + milliseconds(100 * i));
        refused.refusedByDriver();
        EXPECT_FALSE(refused.isOutstanding());
    }
    EXPECT_TRUE(refused.failed(t0 + milliseconds(300)));
    refused.discard();
    EXPECT_FALSE(refused.failed(t0 + seconds(9)));
}

TEST(CommandSender, StoppingLeavesWhatIsOutstanding)
{
    CommandSender sender;
    sender.repeat(Command::Enable, t0);
    sender.sent(Command::Enable, t0);
    sender.stop();
    EXPECT_TRUE(sender.isOutstanding());
    EXPECT_FALSE(sender.command());
    EXPECT_FALSE(sender.due(t0 + seconds(1)));
}

} // namespace
