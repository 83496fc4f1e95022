// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include "control/replay_guard.h"

#include <gtest/gtest.h>

#include "d1000/protocol.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace std::chrono_literals;

namespace {

constexpr std::uint16_t base = 0x200;
constexpr std::uint32_t serial = 1234;

can::Frame frameOf(std::uint32_t id)
{
    can::Frame frame;
    frame.id = id;
    frame.length = 8;
    return frame;
}

can::Frame heartbeat(std::uint16_t at, std::uint32_t unit)
{
    can::Frame frame = frameOf(at);
    for (std::size_t i = 0; i < 4; ++i) {
        frame.data.at(i) = static_cast<std::uint8_t>(d1000::deviceTypeGen2Supply12V >> (8 * i));
        frame.data.at(4 + i) = static_cast<std::uint8_t>(unit >> (8 * i));
    }
    return frame;
}

units::Timestamp at(units::Duration t)
{
    return units::Timestamp(t);
}

/// A guard that knows a log with one unit, a vehicle's frame and a command.
ReplayGuard guardFor(ReplayGuard::Options options)
{
    options.baseId = d1000::defaultBaseId;
    ReplayGuard guard(options);
    for (int second = 0; second < 3; ++second) {
        can::Frame beat = heartbeat(base, serial);
        beat.time = second * 1'000'000;
        guard.learn(beat);
    }
    guard.learn(frameOf(0x123));
    guard.learn(frameOf(base + d1000::commandOffset));
    guard.opened(at(0s));
    return guard;
}

PhraseId refusal(const ReplayGuard& guard, units::Duration when)
{
    return guard.verdict(at(when)).why.id;
}

ReplayGuard::Options onVirtual()
{
    ReplayGuard::Options options;
    options.isVirtual = true;
    return options;
}

ReplayGuard::Options onReal()
{
    ReplayGuard::Options options;
    options.realBusAllowed = true;
    return options;
}

TEST(ReplayGuard, AVirtualBusGetsALogAtOnceAtAnySpeed)
{
    ReplayGuard::Options options = onVirtual();
    options.speed = 10;
    EXPECT_TRUE(guardFor(options).mayTransmit(at(0s)));
}

TEST(ReplayGuard, CommandsAndTheServiceStayOut)
{
    ReplayGuard guard = guardFor(onVirtual());
    EXPECT_FALSE(guard.mayPass(frameOf(base + d1000::commandOffset))) << "of the log's unit";
    EXPECT_FALSE(guard.mayPass(frameOf(0x6FA))) << "of the expected base";
    EXPECT_FALSE(guard.mayPass(frameOf(0x7E0)));
    EXPECT_FALSE(guard.mayPass(frameOf(0x7E8)));
    EXPECT_TRUE(guard.mayPass(frameOf(base)));
    EXPECT_TRUE(guard.mayPass(frameOf(0x123)));
    EXPECT_TRUE(guard.mayPass(frameOf(0x4FA)));
    guard.received(heartbeat(0x400, 77));
    EXPECT_FALSE(guard.mayPass(frameOf(0x4FA))) << "of a unit on the bus";
    can::Frame extended = frameOf(0x6FA);
    extended.flags = can::Frame::Extended;
    EXPECT_TRUE(guard.mayPass(extended));
    can::Frame error = frameOf(0x123);
    error.flags = can::Frame::ErrorFrame;
    EXPECT_FALSE(guard.mayPass(error));
}

TEST(ReplayGuard, CommandsGoToTheNamedUnitAlone)
{
    ReplayGuard::Options options = onVirtual();
    options.unit = serial;
    const ReplayGuard guard = guardFor(options);
    EXPECT_TRUE(guard.mayPass(frameOf(base + d1000::commandOffset)));
    EXPECT_TRUE(guard.mayPass(frameOf(0x7E0)));
    EXPECT_FALSE(guard.mayPass(frameOf(0x6FA))) << "another base";
    EXPECT_EQ(refusal(guard, 2999ms), PhraseId::RealBusListening) << "for who lives at that base";
    EXPECT_TRUE(guard.mayTransmit(at(3s)));
}

TEST(ReplayGuard, TheNamedUnitHasToBeKnown)
{
    ReplayGuard::Options options = onVirtual();
    options.unit = 9;
    ReplayGuard guard = guardFor(options);
    EXPECT_EQ(refusal(guard, 3s), PhraseId::ReplayUnitUnknown);
    guard.received(heartbeat(0x600, 9));
    EXPECT_TRUE(guard.mayTransmit(at(3s)));
    EXPECT_TRUE(guard.mayPass(frameOf(0x6FA)));
}

TEST(ReplayGuard, AnotherUnitAtItsAddressRefuses)
{
    ReplayGuard::Options options = onVirtual();
    options.unit = serial;
    ReplayGuard guard = guardFor(options);
    guard.received(heartbeat(base, serial));
    EXPECT_TRUE(guard.mayTransmit(at(3s)));
    guard.received(heartbeat(base, 4321));
    EXPECT_EQ(refusal(guard, 4s), PhraseId::ReplayOtherUnit);
}

TEST(ReplayGuard, ARealBusIsToBeNamedAndListenedTo)
{
    EXPECT_EQ(refusal(guardFor({}), 10s), PhraseId::RealBusNotAllowed);
    const ReplayGuard guard = guardFor(onReal());
    EXPECT_EQ(refusal(guard, 2999ms), PhraseId::RealBusListening);
    EXPECT_TRUE(guard.mayTransmit(at(3s)));
    ReplayGuard::Options fast = onReal();
    fast.speed = 2;
    EXPECT_EQ(refusal(guardFor(fast), 10s), PhraseId::RealBusSpeed);
}

struct Heard
{
    const char* what;
    std::uint32_t id;
    bool stops;
};

class OnARealBus : public testing::TestWithParam<Heard>
{
};

TEST_P(OnARealBus, WhatIsHeardDecides)
{
    ReplayGuard guard = guardFor(onReal());
    EXPECT_TRUE(guard.mayTransmit(at(5s)));
    guard.received(frameOf(GetParam().id));
    EXPECT_EQ(guard.mayTransmit(at(5s)), !GetParam().stops);
    if (GetParam().stops) {
        EXPECT_EQ(refusal(guard, 60s), PhraseId::RealBusIntruder) << "for good";
    }
}

INSTANTIATE_TEST_SUITE_P(Ids, OnARealBus,
                         testing::Values(Heard{"the log's unit", base + 0x127, true},
                                         Heard{"a frame of the log", 0x123, true},
                                         Heard{"the expected unit", 0x606, true}, Heard{"another", 0x124, false}),
                         [](const auto& row) { return std::to_string(row.index); });

TEST(ReplayGuard, ACommandNeverReachesAUnitOfARealBus)
{
    ReplayGuard::Options options = onReal();
    options.unit = serial;
    ReplayGuard guard = guardFor(options);
    guard.received(heartbeat(base, serial));
    EXPECT_EQ(refusal(guard, 10s), PhraseId::RealBusIntruder);
}

} // namespace
