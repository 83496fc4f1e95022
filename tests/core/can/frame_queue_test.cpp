// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <thread>

#include <gtest/gtest.h>

#include "can/frame_queue.h"

using namespace packdeck::can;

namespace {

std::vector<Frame> numbered(std::size_t count)
{
    std::vector<Frame> frames(count);
    for (std::size_t i = 0; i < count; ++i) {
        frames[i].time = static_cast<std::int64_t>(i);
    }
    return frames;
}

TEST(FrameKey, TellsStandardFromExtended)
{
    EXPECT_EQ(key(0x123, false), 0x123U);
    EXPECT_EQ(key(0x123, true), 0x80000123U);
}

TEST(FrameQueue, DropsTheNewestAndCountsThem)
{
    FrameQueue queue(10);
    EXPECT_EQ(queue.push(numbered(8)), 0U);
    EXPECT_EQ(queue.push(numbered(5)), 3U);
    std::vector<Frame> out;
    EXPECT_EQ(queue.take(out), 10U);
    EXPECT_EQ(out[9].time, 1);
    EXPECT_EQ(queue.dropped(), 3U);
    EXPECT_EQ(queue.take(out), 0U);
}

TEST(FrameQueue, CloseWakesTheReaderAndRefusesMore)
{
    FrameQueue queue(4);
    std::thread reader([&queue] {
        std::vector<Frame> out;
        EXPECT_EQ(queue.waitAndTake(out, std::chrono::hours(1)), 0U);
    });
    queue.close();
    reader.join();
    EXPECT_EQ(queue.push(numbered(1)), 1U);
}

TEST(FrameQueue, KeepsOrderPerWriterAcrossThreads)
{
    FrameQueue queue(100'000);
    constexpr std::size_t perWriter = 20'000;
    const auto write = [&queue](std::uint8_t bus) {
        for (std::size_t i = 0; i < perWriter; ++i) {
            Frame frame;
            frame.bus = bus;
            frame.time = static_cast<std::int64_t>(i);
            queue.push({&frame, 1});
        }
    };
    std::thread first(write, std::uint8_t{0});
    std::thread second(write, std::uint8_t{1});
    std::vector<Frame> out;
    while (out.size() < 2 * perWriter) {
        queue.waitAndTake(out, std::chrono::milliseconds(10));
    }
    first.join();
    second.join();
    std::array<std::int64_t, 2> next{};
    for (const Frame& frame : out) {
        ASSERT_EQ(frame.time, next[frame.bus]++);
    }
    EXPECT_EQ(queue.dropped(), 0U);
}

} // namespace
