// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "frames.h"
#include "telemetry/frame_list.h"
#include "telemetry/frame_stream.h"
#include "telemetry/id_digest.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t everything = std::size_t{1} << 40U;

FrameTest all(std::uint8_t, std::uint32_t)
{
    return FrameTest(true);
}

can::Frame counted(std::uint32_t id, std::int64_t value)
{
    return test::packed(id, {{8, value}});
}

void complete(FrameList& list, const History& history, units::Timestamp until)
{
    ASSERT_EQ(list.update(history, until, everything), FrameList::Progress::Complete);
}

TEST(FrameMarks, CountAndFindLikeAPlainList)
{
    rc::check([] {
        const auto first = *rc::gen::inRange<std::uint64_t>(0, 5000);
        const auto seed = *rc::gen::inRange<std::uint64_t>(1, 50);
        const auto size = *rc::gen::inRange<std::uint64_t>(0, 4000);
        FrameMarks marks(first);
        std::vector<std::uint64_t> marked;
        for (std::uint64_t i = 0; i < size; ++i) {
            const bool mark = (i * 2654435761U >> 7U) % seed == 0;
            marks.add(mark);
            if (mark) {
                marked.push_back(first + i);
            }
        }
        const auto number = first + *rc::gen::inRange<std::uint64_t>(0, size + 1);
        const auto found = std::lower_bound(marked.begin(), marked.end(), number);
        RC_ASSERT(marks.before(number) == static_cast<std::uint64_t>(found - marked.begin()));
        RC_ASSERT(marks.next(number) == (found == marked.end() ? marks.end() : *found));
    });
}

TEST(FrameList, IsTheHistoryInTheOrderOfTime)
{
    rc::check([] {
        History history;
        std::vector<std::tuple<std::int64_t, std::uint32_t, std::int64_t>> truth;
        std::int64_t time = 0;
        const auto count = *rc::gen::inRange(1, 3000);
        const auto ids = *rc::gen::inRange(1, 9);
        const auto seed = *rc::gen::inRange<std::uint32_t>(1, 1000);
        std::uint32_t random = seed;
        std::vector<std::uint32_t> order; // positions are given as IDs first come
        for (int i = 0; i < count; ++i) {
            random = random * 1664525U + 1013904223U;
            const auto id = 0x100 + (random >> 16U) % static_cast<std::uint32_t>(ids);
            time += (random >> 8U) % 4 * 500;
            history.append(counted(id, i), units::Timestamp(units::Duration(time)));
            if (std::find(order.begin(), order.end(), id) == order.end()) {
                order.push_back(id);
            }
            truth.emplace_back(time, id, i);
        }
        const bool odd = *rc::gen::arbitrary<bool>();
        if (odd) {
            std::erase_if(truth, [](const auto& row) { return std::get<2>(row) % 2 == 0; });
        }
        const auto place = [&](std::uint32_t id) { return std::find(order.begin(), order.end(), id); };
        std::stable_sort(truth.begin(), truth.end(), [&](const auto& a, const auto& b) {
            return std::tuple(std::get<0>(a), place(std::get<1>(a))) <
                   std::tuple(std::get<0>(b), place(std::get<1>(b)));
        });
        FrameList list;
        list.reset([odd](std::uint8_t, std::uint32_t) { return odd ? FrameTest::data(1, 1, 8) : FrameTest(true); });
        // In slices, as a window does it.
        const auto slice = *rc::gen::inRange<std::size_t>(1, 2000);
        while (list.update(history, units::Timestamp(units::Duration(time)), slice) == FrameList::Progress::Partial) {
            RC_ASSERT(list.size() == 0U);
        }
        RC_ASSERT(list.size() == truth.size());
        const auto first = *rc::gen::inRange<std::size_t>(0, truth.size() + 1);
        const auto rows = list.rows(history, first, 100);
        RC_ASSERT(rows.size() == std::min<std::size_t>(100, truth.size() - first));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& [at, id, value] = truth[first + i];
            RC_ASSERT(rows[i].at.time_since_epoch().count() == at);
            RC_ASSERT(rows[i].frame.id == id);
            RC_ASSERT(dbc::dataWord(rows[i].frame) == static_cast<std::uint64_t>(value));
        }
        const auto instant = *rc::gen::inRange<std::int64_t>(-1, time + 2);
        const auto before = std::count_if(truth.begin(), truth.end(),
                                          [instant](const auto& row) { return std::get<0>(row) < instant; });
        RC_ASSERT(list.rowAt(history, units::Timestamp(units::Duration(instant))) ==
                  static_cast<std::uint64_t>(before));
    });
}

TEST(FrameList, GrowsAtItsEndOnly)
{
    History history;
    FrameList list;
    list.reset(all);
    complete(list, history, test::ms(0));
    EXPECT_EQ(list.size(), 0U);
    history.append(counted(1, 0), test::ms(10));
    history.append(counted(2, 1), test::ms(30));
    history.append(counted(1, 2), test::ms(50));
    complete(list, history, test::ms(20));
    EXPECT_EQ(list.size(), 1U) << "what lies after the instant waits: something before it may still come";
    history.append(counted(3, 3), test::ms(25));
    complete(list, history, test::ms(60));
    ASSERT_EQ(list.size(), 4U);
    const auto rows = list.rows(history, 0, 10);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[1].frame.id, 3U);
    EXPECT_EQ(rows[3].sincePrevious, units::Duration(40ms));
    EXPECT_FALSE(rows[1].sincePrevious) << "the first of its ID";
    EXPECT_TRUE(list.rows(history, 4, 10).empty());
}

TEST(FrameList, LosesRowsAtItsFrontWhenTheBudgetIsUsedUp)
{
    History history(400'000);
    FrameList list;
    list.reset([](std::uint8_t, std::uint32_t key) { return key == 1 ? FrameTest(true) : FrameTest::data(1, 1, 8); });
    std::int64_t value = 0;
    std::uint64_t rowsEver = 0;
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < 500; ++i, ++value) {
            history.append(counted(value % 3 == 0 ? 1 : 2, value), test::ms(value));
            rowsEver += value % 3 == 0 || value % 2 != 0 ? 1 : 0;
        }
        complete(list, history, test::ms(value));
        ASSERT_EQ(list.dropped() + list.size(), rowsEver);
        const auto rows = list.rows(history, 0, 3);
        ASSERT_FALSE(rows.empty());
        EXPECT_GE(rows.front().at, *history.rawSince());
        ASSERT_EQ(list.rows(history, list.size() - 1, 5).size(), 1U);
    }
    EXPECT_GT(list.dropped(), 10'000U);
}

TEST(FrameList, SaysNothingOfFramesThatHaveJustGone)
{
    History history(100'000);
    FrameList list;
    list.reset(all);
    std::int64_t value = 0;
    const auto fill = [&](int count) {
        for (int i = 0; i < count; ++i, ++value) {
            history.append(counted(1, value), test::ms(value));
        }
    };
    fill(2000);
    complete(list, history, test::ms(value));
    fill(50'000);
    EXPECT_TRUE(list.rows(history, 0, 10).empty());
    complete(list, history, test::ms(value));
    EXPECT_FALSE(list.rows(history, 0, 10).empty());
}

TEST(FrameList, TellsOurOwnFramesFromOthers)
{
    History history;
    can::Frame ours = counted(1, 1);
    ours.flags = can::Frame::LocalEcho;
    history.append(counted(1, 0), test::ms(0));
    history.append(ours, test::ms(10));
    history.append(counted(1, 2), test::ms(20));
    FrameList list;
    list.reset([](std::uint8_t, std::uint32_t) { return FrameTest::echo(true); });
    complete(list, history, test::ms(20));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_TRUE(list.rows(history, 0, 1).front().frame.has(can::Frame::LocalEcho));
}

// ---- by ID

TEST(IdDigests, KnowPeriodJitterAndWhichBytesChange)
{
    History history;
    std::int64_t at = 0;
    for (int i = 0; i < 200; ++i) {
        at += i == 190 ? 130 : 100;
        // Byte 0 changes every time, byte 1 every fourth, the others never.
        history.append(test::packed(0x10, {{1, i}, {1, i / 4}, {6, 7}}), test::ms(at));
    }
    history.append(counted(0x20, 1), test::ms(at));
    const auto digests = digestsAt(history, test::ms(at));
    ASSERT_EQ(digests.size(), 2U);
    const IdDigest& first = digests.front();
    EXPECT_EQ(first.count, 200U);
    EXPECT_EQ(first.at, test::ms(at));
    EXPECT_EQ(first.period, units::Duration(100ms));
    EXPECT_EQ(first.jitter, units::Duration(30ms));
    EXPECT_FLOAT_EQ(first.changes[0], 1.0F);
    EXPECT_NEAR(first.changes[1], 0.25, 0.02);
    EXPECT_FLOAT_EQ(first.changes[2], 0.0F);
    EXPECT_FALSE(digests.back().period) << "one frame has no period";
}

TEST(IdDigests, OfThePastAreThoseOfThen)
{
    History history;
    for (int i = 0; i < 100; ++i) {
        history.append(counted(1, i), test::ms(i * 100));
    }
    history.append(counted(2, 0), test::ms(9'950));
    const auto then = digestsAt(history, test::ms(5'050));
    ASSERT_EQ(then.size(), 2U);
    EXPECT_EQ(then[0].count, 51U);
    EXPECT_EQ(then[0].last.data[0], 50);
    EXPECT_EQ(then[1].count, 0U) << "had not come yet";
}

} // namespace
