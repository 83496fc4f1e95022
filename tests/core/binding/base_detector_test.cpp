// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "binding/base_detector.h"

using namespace packdeck;
using binding::BaseDetector;
using binding::BaseSuggestion;

namespace {

can::Frame heartbeat(std::uint32_t id, std::uint32_t type, std::uint8_t serial)
{
    can::Frame frame;
    frame.id = id;
    frame.length = 8;
    for (unsigned i = 0; i < 4; ++i) {
        frame.data[i] = static_cast<std::uint8_t>(type >> (8 * i));
    }
    frame.data[4] = serial;
    return frame;
}

units::Timestamp at(int milliseconds)
{
    return units::Timestamp(std::chrono::milliseconds(milliseconds));
}

TEST(BaseDetector, SuggestsWhereAHeartbeatRepeats)
{
    BaseDetector detector;
    EXPECT_FALSE(detector.observe(heartbeat(0x200, 4472, 7), at(0)));
    EXPECT_TRUE(detector.suggestions().empty());
    EXPECT_TRUE(detector.observe(heartbeat(0x200, 4472, 7), at(1000)));
    EXPECT_FALSE(detector.observe(heartbeat(0x200, 4472, 7), at(2000)));
    detector.observe(heartbeat(0x600, 0x1000, 9), at(2000));
    detector.observe(heartbeat(0x600, 0x1000, 9), at(3000));
    EXPECT_EQ(detector.suggestions(),
              (std::vector<BaseSuggestion>{{0, 0x200, 4472, 7, 3, false}, {0, 0x600, 0x1000, 9, 2, true}}));
}

TEST(BaseDetector, BelievesOnlyWhatLasts)
{
    BaseDetector detector;
    for (int t = 0; t <= 800; t += 100) {
        EXPECT_FALSE(detector.observe(heartbeat(0x6F0, 0x1000, 0), at(t))) << t;
    }
    EXPECT_TRUE(detector.suggestions().empty());
    EXPECT_TRUE(detector.observe(heartbeat(0x6F0, 0x1000, 0), at(900)));
    EXPECT_FALSE(detector.observe(heartbeat(0x6F0, 0x1000, 0), at(1000))) << "told once";
    EXPECT_EQ(detector.suggestions().size(), 1U);
}

TEST(BaseDetector, IsNotTakenInByOtherTraffic)
{
    BaseDetector detector;
    can::Frame extended = heartbeat(0x600, 4472, 7);
    extended.flags = can::Frame::Extended;
    can::Frame shortFrame = heartbeat(0x601, 4472, 7);
    shortFrame.length = 4;
    for (int i = 0; i < 100; ++i) {
        detector.observe(extended, at(1000 * i));
        detector.observe(shortFrame, at(1000 * i));
        detector.observe(heartbeat(0x610, 4473, 7), at(1000 * i));                            // no device type
        detector.observe(heartbeat(0x620, 4472, static_cast<std::uint8_t>(i)), at(1000 * i)); // a counter
        detector.observe(heartbeat(0x630, 4472, 7), at(10 * i));                              // too fast
        detector.observe(heartbeat(0x7F0, 4472, 7), at(1000 * i));                            // no base ID
    }
    EXPECT_TRUE(detector.suggestions().empty());
}

} // namespace
