// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The law of raw sending (control/raw_sender.h), line by line.

#include <gtest/gtest.h>

#include "control/raw_sender.h"

namespace packdeck::control {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

can::Frame frameOf(std::uint32_t id, std::uint8_t data = 0)
{
    can::Frame frame;
    frame.id = id;
    frame.length = 1;
    frame.data[0] = data;
    return frame;
}

struct RawSenderTest : testing::Test
{
    RawSender sender;
    RawSendFacts facts;
    units::Timestamp now{seconds(100)};
    std::vector<can::Frame> sent;
    bool driverConfirms = true;

    void arm(Mode mode = Mode::Armed)
    {
        facts.armed = true;
        facts.baseId = 0x600;
        facts.unitAlive = true;
        sender.setFacts(facts, mode, now);
    }

    void disarm()
    {
        facts.armed = false;
        sender.setFacts(facts, Mode::Watch, now);
    }

    void pump()
    {
        sender.advance(now);
        while (const auto frame = sender.frameToSend(now)) {
            sent.push_back(*frame);
            if (!driverConfirms) {
                return;
            }
            sender.framesWritten(now);
        }
    }

    void run(units::Duration duration, units::Duration tick = milliseconds(1))
    {
        for (const units::Timestamp end = now + duration; now < end; now += tick) {
            pump();
        }
    }

    Outcome start(std::uint32_t number, std::uint32_t id, units::Duration interval)
    {
        return sender.start({number, frameOf(id), interval}, now);
    }
};

TEST_F(RawSenderTest, SendsNothingUnlessArmed)
{
    EXPECT_EQ(sender.sendOnce(frameOf(0x123)).why.id, PhraseId::RefusedNotArmed);
    EXPECT_EQ(start(1, 0x123, milliseconds(10)).why.id, PhraseId::RefusedNotArmed);
    run(seconds(1));
    EXPECT_TRUE(sent.empty());
    EXPECT_FALSE(sender.nextDeadline());
}

TEST_F(RawSenderTest, SendsOneFrameOnce)
{
    arm();
    ASSERT_TRUE(sender.sendOnce(frameOf(0x123, 7)));
    run(seconds(1));
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent.front(), frameOf(0x123, 7));
    EXPECT_EQ(sender.status().sent, 1U);
}

TEST_F(RawSenderTest, SendsPeriodicallyAtOnceAndThenEachInterval)
{
    arm();
    ASSERT_TRUE(start(1, 0x123, milliseconds(100)));
    ASSERT_TRUE(start(2, 0x124, milliseconds(250)));
    run(seconds(1));
    EXPECT_EQ(std::count(sent.begin(), sent.end(), frameOf(0x123)), 10);
    EXPECT_EQ(std::count(sent.begin(), sent.end(), frameOf(0x124)), 4);
    const RawSendStatus status = sender.status();
    ASSERT_EQ(status.running.size(), 2U);
    EXPECT_EQ(status.running.front().sent, 10U);
    EXPECT_EQ(status.sent, 14U);
    sender.stop(1);
    sent.clear();
    run(seconds(1));
    EXPECT_EQ(std::count(sent.begin(), sent.end(), frameOf(0x123)), 0);
    EXPECT_EQ(std::count(sent.begin(), sent.end(), frameOf(0x124)), 4);
}

TEST_F(RawSenderTest, ChangesARunningOneInPlace)
{
    arm();
    ASSERT_TRUE(start(1, 0x123, milliseconds(500)));
    run(milliseconds(100));
    ASSERT_TRUE(sender.start({1, frameOf(0x123, 9), milliseconds(50)}, now));
    sent.clear();
    run(milliseconds(500));
    EXPECT_EQ(sender.status().running.size(), 1U);
    EXPECT_EQ(sent.size(), 10U - 1U + 0U) << "the first one an interval after the change";
    EXPECT_EQ(sent.front(), frameOf(0x123, 9));
}

TEST_F(RawSenderTest, HasOneFrameOutstandingAndLeavesOutTheSlotsThatPass)
{
    arm();
    driverConfirms = false;
    ASSERT_TRUE(start(1, 0x123, milliseconds(10)));
    run(milliseconds(100));
    ASSERT_EQ(sent.size(), 1U);
    sender.framesWritten(now);
    pump();
    EXPECT_EQ(sent.size(), 2U) << "no burst for what was missed";
    EXPECT_FALSE(sender.frameToSend(now));
}

TEST_F(RawSenderTest, StopsWhenTheDriverTakesNothing)
{
    arm();
    driverConfirms = false;
    ASSERT_TRUE(start(1, 0x123, milliseconds(10)));
    ASSERT_TRUE(sender.sendOnce(frameOf(0x200)));
    run(RawSender::writeTimeout + milliseconds(20));
    EXPECT_TRUE(sender.status().running.empty());
    EXPECT_EQ(sender.status().lastStop.id, PhraseId::EndedRawWrites);
    driverConfirms = true;
    sent.clear();
    run(seconds(1));
    EXPECT_TRUE(sent.empty()) << "nothing starts again by itself";
}

TEST_F(RawSenderTest, StopsOnDisarm)
{
    arm();
    ASSERT_TRUE(start(1, 0x123, milliseconds(10)));
    run(milliseconds(50));
    disarm();
    sent.clear();
    run(seconds(1));
    EXPECT_TRUE(sent.empty());
    EXPECT_EQ(sender.status().lastStop.id, PhraseId::EndedDisarmed);
    arm();
    run(seconds(1));
    EXPECT_TRUE(sent.empty()) << "arming again starts nothing";
}

TEST_F(RawSenderTest, AWaitingSingleFrameDoesNotOutliveDisarm)
{
    arm();
    driverConfirms = false;
    ASSERT_TRUE(sender.sendOnce(frameOf(0x123)));
    ASSERT_TRUE(sender.sendOnce(frameOf(0x124)));
    pump();
    disarm();
    sender.framesWritten(now);
    driverConfirms = true;
    run(seconds(1));
    EXPECT_EQ(sent.size(), 1U) << "the second one never left";
}

class EveryMode : public RawSenderTest, public testing::WithParamInterface<Mode>
{
};

TEST_P(EveryMode, StopsWhatWasRunningBefore)
{
    arm();
    ASSERT_TRUE(start(1, 0x123, milliseconds(10)));
    run(milliseconds(50));
    sender.setFacts(facts, GetParam(), now);
    sent.clear();
    run(seconds(1));
    EXPECT_TRUE(sent.empty());
    EXPECT_EQ(sender.status().lastStop.id, PhraseId::EndedModeChanged);
    EXPECT_TRUE(start(1, 0x123, milliseconds(10))) << "by hand it may start again while armed";
}

INSTANTIATE_TEST_SUITE_P(Modes, EveryMode, testing::Values(Mode::Held, Mode::Withdrawing));

TEST_F(RawSenderTest, NeverUsesTheUnitsIdsWhileItIsAlive)
{
    arm();
    EXPECT_EQ(start(1, 0x6FA, milliseconds(10)).why.id, PhraseId::RefusedRawCommandId);
    EXPECT_EQ(start(1, 0x610, milliseconds(10)).why.id, PhraseId::RefusedRawUnitId);
    EXPECT_EQ(sender.sendOnce(frameOf(0x7E0)).why.id, PhraseId::RefusedRawServiceId);
    facts.simulatedHere = true;
    arm();
    EXPECT_TRUE(start(1, 0x6FA, milliseconds(10))) << "a simulated pack may be sent its own IDs: glitch tests";
}

TEST_F(RawSenderTest, StopsWhenTheUnitComesAliveOnThatId)
{
    arm();
    facts.unitAlive = false;
    sender.setFacts(facts, Mode::Armed, now);
    ASSERT_TRUE(start(1, 0x610, milliseconds(10)));
    ASSERT_TRUE(start(2, 0x123, milliseconds(10)));
    run(milliseconds(50));
    facts.unitAlive = true;
    sender.setFacts(facts, Mode::Armed, now);
    sent.clear();
    run(milliseconds(100));
    EXPECT_EQ(std::count(sent.begin(), sent.end(), frameOf(0x610)), 0);
    EXPECT_EQ(std::count(sent.begin(), sent.end(), frameOf(0x123)), 10) << "the others go on";
    EXPECT_EQ(sender.status().lastStop.id, PhraseId::RefusedRawUnitId);
}

TEST_F(RawSenderTest, HasBounds)
{
    arm();
    EXPECT_EQ(start(1, 0x123, milliseconds(0)).why.id, PhraseId::RefusedRawInterval);
    EXPECT_EQ(start(1, 0x123, hours(2)).why.id, PhraseId::RefusedRawInterval);
    for (std::uint32_t i = 0; i < RawSender::mostPeriodic; ++i) {
        ASSERT_TRUE(start(i, 0x100 + i, milliseconds(100)));
    }
    EXPECT_EQ(start(1000, 0x123, milliseconds(100)).why.id, PhraseId::RefusedRawTooMany);
    driverConfirms = false;
    for (std::size_t i = 0; i < RawSender::mostWaiting; ++i) {
        ASSERT_TRUE(sender.sendOnce(frameOf(0x123)));
    }
    EXPECT_EQ(sender.sendOnce(frameOf(0x123)).why.id, PhraseId::RefusedRawWaiting);
    EXPECT_EQ(sender.sendOnce(frameOf(0x800)).why.id, PhraseId::RefusedRawMalformed);
}

TEST_F(RawSenderTest, ForgetsEverythingWithTheConnection)
{
    arm();
    ASSERT_TRUE(start(1, 0x123, milliseconds(10)));
    sender.reset();
    EXPECT_FALSE(sender.nextDeadline());
    arm();
    run(seconds(1));
    EXPECT_TRUE(sent.empty());
}

TEST_F(RawSenderTest, TellsWhenItIsDue)
{
    arm();
    EXPECT_FALSE(sender.nextDeadline());
    ASSERT_TRUE(start(1, 0x123, milliseconds(100)));
    pump();
    EXPECT_EQ(sender.nextDeadline(), now + milliseconds(100));
    driverConfirms = false;
    now += milliseconds(100);
    pump();
    EXPECT_EQ(sender.nextDeadline(), now + RawSender::writeTimeout);
}

} // namespace

} // namespace packdeck::control
