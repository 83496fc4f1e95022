// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/time_cursor.h"

#include <gtest/gtest.h>

namespace packdeck::ui {
namespace {

using namespace std::chrono_literals;
using units::Timestamp;

class TimeCursorTest : public testing::Test
{
protected:
    TimeCursorTest() { cursor.setSpan(Timestamp(10s), Timestamp(70s)); }

    TimeCursor cursor;
};

TEST_F(TimeCursorTest, GoesAlongWithTheNewestUntilItIsMoved)
{
    EXPECT_EQ(cursor.at(), Timestamp(70s));
    cursor.setSpan(Timestamp(10s), Timestamp(80s));
    EXPECT_EQ(cursor.at(), Timestamp(80s));
    cursor.seek(Timestamp(30s));
    cursor.setSpan(Timestamp(10s), Timestamp(90s));
    EXPECT_EQ(cursor.at(), Timestamp(30s)) << "the past stands still";
    cursor.toNewest();
    EXPECT_EQ(cursor.at(), Timestamp(90s));
}

TEST_F(TimeCursorTest, StaysWithinWhatThereIs)
{
    cursor.seek(Timestamp(0s));
    EXPECT_EQ(cursor.at(), Timestamp(10s));
    EXPECT_FALSE(cursor.isAtNewest());
    cursor.seek(Timestamp(99s));
    EXPECT_TRUE(cursor.isAtNewest());
    cursor.seek(Timestamp(20s));
    cursor.setSpan(Timestamp(40s), Timestamp(70s)); // older frames were forgotten
    EXPECT_EQ(cursor.at(), Timestamp(40s));
}

TEST_F(TimeCursorTest, EverySpeedPlaysByItsFactor)
{
    for (const double speed : TimeCursor::speeds) {
        cursor.setSpan(Timestamp(10s), Timestamp(1h));
        cursor.setSpeed(speed);
        cursor.seek(Timestamp(20s));
        cursor.setPlaying(true);
        cursor.advance(100ms);
        EXPECT_NEAR(units::toSeconds(cursor.at()), 20.0 + 0.1 * speed, 1e-6);
        EXPECT_EQ(cursor.speed(), speed);
    }
}

TEST_F(TimeCursorTest, SpeedHasALeastAndAMost)
{
    for (std::size_t i = 0; i < 2 * TimeCursor::speeds.size(); ++i) {
        cursor.faster();
    }
    EXPECT_EQ(cursor.speed(), 1000.0);
    for (std::size_t i = 0; i < 2 * TimeCursor::speeds.size(); ++i) {
        cursor.slower();
    }
    EXPECT_EQ(cursor.speed(), 0.1);
}

TEST_F(TimeCursorTest, PlayingEndsAtTheNewest)
{
    cursor.seek(Timestamp(69s));
    cursor.setPlaying(true);
    cursor.advance(2s);
    EXPECT_TRUE(cursor.isAtNewest());
    EXPECT_FALSE(cursor.isPlaying());
}

TEST_F(TimeCursorTest, LoopingBeginsAnew)
{
    cursor.setLooping(true);
    cursor.seek(Timestamp(69s));
    cursor.setPlaying(true);
    cursor.advance(2s);
    EXPECT_EQ(cursor.at(), Timestamp(11s));
    EXPECT_TRUE(cursor.isPlaying());
}

TEST_F(TimeCursorTest, PlaysRoundBetweenTwoInstants)
{
    cursor.seek(Timestamp(30s));
    cursor.markLoop();
    EXPECT_EQ(cursor.loopFrom(), Timestamp(30s));
    EXPECT_FALSE(cursor.loopTo());
    cursor.seek(Timestamp(20s)); // the later one may be marked first
    cursor.markLoop();
    EXPECT_EQ(cursor.loopFrom(), Timestamp(20s));
    EXPECT_EQ(cursor.loopTo(), Timestamp(30s));
    cursor.seek(Timestamp(28s));
    cursor.setPlaying(true);
    cursor.advance(5s);
    EXPECT_EQ(cursor.at(), Timestamp(23s));
    cursor.seek(Timestamp(50s)); // from elsewhere it begins at A
    cursor.setPlaying(true);
    cursor.advance(1s);
    EXPECT_EQ(cursor.at(), Timestamp(20s));
    cursor.toNewest();
    cursor.setPlaying(true);
    EXPECT_EQ(cursor.at(), Timestamp(20s));
    cursor.markLoop();
    EXPECT_FALSE(cursor.loopFrom());
    cursor.advance(1s);
    EXPECT_EQ(cursor.at(), Timestamp(21s));
}

TEST_F(TimeCursorTest, ALoopOfNoLengthIsNone)
{
    cursor.seek(Timestamp(30s));
    cursor.markLoop();
    cursor.markLoop();
    EXPECT_FALSE(cursor.loopFrom());
    cursor.markLoop();
    cursor.setSpan(Timestamp(40s), Timestamp(70s)); // A was forgotten
    EXPECT_FALSE(cursor.loopFrom());
}

TEST_F(TimeCursorTest, PlayAtTheEndBeginsAtTheFirst)
{
    cursor.setPlaying(true);
    EXPECT_EQ(cursor.at(), Timestamp(10s));
    EXPECT_TRUE(cursor.isPlaying());
}

TEST_F(TimeCursorTest, NothingToPlayIsNotPlayed)
{
    TimeCursor nothing;
    nothing.setLooping(true);
    nothing.setPlaying(true);
    nothing.advance(1s);
    EXPECT_FALSE(nothing.isPlaying());
    EXPECT_EQ(nothing.at(), Timestamp{});
}

TEST_F(TimeCursorTest, AStepEndsPlaying)
{
    cursor.seek(Timestamp(30s));
    cursor.setPlaying(true);
    cursor.step(-100ms);
    EXPECT_FALSE(cursor.isPlaying());
    EXPECT_EQ(cursor.at(), Timestamp(29'900ms));
}

} // namespace
} // namespace packdeck::ui
