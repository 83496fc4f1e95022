// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/trends/event_track.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;
using d1000::State;
using telemetry::ContactorPosition;
using telemetry::Event;
using telemetry::EventKind;
using units::Timestamp;

Event event(std::uint64_t sequence, units::Duration at, EventKind kind, std::array<std::int64_t, 4> arguments = {},
            telemetry::Severity severity = telemetry::Severity::Information)
{
    Event result;
    result.sequence = sequence;
    result.at = Timestamp(at);
    result.kind = kind;
    result.severity = severity;
    result.arguments = arguments;
    return result;
}

Event stateChange(std::uint64_t sequence, units::Duration at, int from, State to)
{
    return event(sequence, at, EventKind::StateChanged, {from, static_cast<std::int64_t>(to)});
}

std::array<telemetry::ContactorView, d1000::contactorCount> contactorsAt(ContactorPosition position,
                                                                         units::Duration since)
{
    std::array<telemetry::ContactorView, d1000::contactorCount> views;
    for (auto& view : views) {
        view.position = position;
        view.since = Timestamp(since);
    }
    return views;
}

TEST(EventTrack, StatesFollowEachOther)
{
    EventTrack track;
    track.add({stateChange(1, 1s, -1, State::Safe), stateChange(2, 5s, static_cast<int>(State::Safe), State::Idle)});
    track.setPresent(State::Idle, Timestamp(5s), {}, Timestamp(9s));
    ASSERT_EQ(track.states().size(), 2U);
    EXPECT_EQ(track.states()[0].from, Timestamp(1s));
    EXPECT_EQ(track.states()[0].to, Timestamp(5s));
    EXPECT_EQ(track.states()[1].state, State::Idle);
    EXPECT_EQ(track.states()[1].to, Timestamp(9s)) << "the present state reaches to now";
    EXPECT_EQ(track.lastSequence(), 2U);
}

TEST(EventTrack, StateFromBeforeAnyoneListenedIsShown)
{
    EventTrack track;
    track.setPresent(State::Enabled, Timestamp(2s), {}, Timestamp(4s));
    ASSERT_EQ(track.states().size(), 1U);
    EXPECT_EQ(track.states()[0].from, Timestamp(2s));
    track.setPresent(State::Enabled, Timestamp(2s), {}, Timestamp(6s));
    ASSERT_EQ(track.states().size(), 1U);
    EXPECT_EQ(track.states()[0].to, Timestamp(6s));
}

TEST(EventTrack, LostLinkIsAGapNotAState)
{
    EventTrack track;
    track.add({stateChange(1, 1s, -1, State::Enabled), event(2, 5s, EventKind::LinkLost)});
    track.setPresent(std::nullopt, {}, {}, Timestamp(9s));
    EXPECT_EQ(track.states()[0].to, Timestamp(5s));
    track.add({event(3, 12s, EventKind::LinkRegained)});
    track.setPresent(State::Enabled, Timestamp(12s), {}, Timestamp(13s));
    ASSERT_EQ(track.states().size(), 2U);
    EXPECT_EQ(track.states()[1].from, Timestamp(12s));
}

TEST(EventTrack, ContactorsHaveTheirLanes)
{
    EventTrack track;
    const auto moved = [](std::uint64_t sequence, units::Duration at, int contactor, ContactorPosition to) {
        return event(sequence, at, EventKind::ContactorMoved, {contactor, 0, static_cast<std::int64_t>(to), 0});
    };
    track.add({moved(1, 1s, 1, ContactorPosition::Closed), moved(2, 3s, 1, ContactorPosition::Open),
               moved(3, 3s, 9, ContactorPosition::Open)});
    track.setPresent(std::nullopt, {}, contactorsAt(ContactorPosition::Open, 0s), Timestamp(4s));
    ASSERT_EQ(track.positions(0).size(), 2U);
    EXPECT_EQ(track.positions(0)[0].position, ContactorPosition::Closed);
    EXPECT_EQ(track.positions(0)[0].to, Timestamp(3s));
    EXPECT_EQ(track.positions(0)[1].to, Timestamp(4s));
    ASSERT_EQ(track.positions(4).size(), 1U);
    EXPECT_EQ(track.positions(4)[0].from, Timestamp(0s));
}

TEST(EventTrack, OtherPacksAreNotOurs)
{
    EventTrack track;
    Event other = stateChange(7, 1s, -1, State::Enabled);
    other.pack.baseId = 0x500;
    track.add({other});
    EXPECT_TRUE(track.states().empty());
    EXPECT_TRUE(track.flags().empty());
    EXPECT_EQ(track.lastSequence(), 7U) << "it is not asked for again";
}

TEST(EventTrack, NextAndPreviousFlag)
{
    EventTrack track;
    track.add({event(1, 10s, EventKind::ReasonSet), event(2, 10s, EventKind::ContactorMoved, {1, 1, 2, 0}),
               event(3, 20s, EventKind::ReasonCleared), event(4, 30s, EventKind::NodeLost)});
    ASSERT_EQ(track.flags().size(), 2U) << "what clears, and every movement, plants no flag";
    EXPECT_EQ(track.next(Timestamp(0s))->sequence, 1U);
    EXPECT_EQ(track.next(Timestamp(10s))->sequence, 4U);
    EXPECT_EQ(track.next(Timestamp(30s)), nullptr);
    EXPECT_EQ(track.previous(Timestamp(40s))->sequence, 4U);
    EXPECT_EQ(track.previous(Timestamp(30s))->sequence, 1U);
    EXPECT_EQ(track.previous(Timestamp(10s)), nullptr);
}

} // namespace

} // namespace packdeck::ui
