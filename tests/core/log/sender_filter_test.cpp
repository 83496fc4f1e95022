// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "log/sender_filter.h"

using namespace packdeck;
using namespace packdeck::log;
using testing::ElementsAre;

namespace {

constexpr std::uint8_t computer = 1;
constexpr std::uint8_t loopback = 2;

can::Frame frame(std::uint32_t id, std::int64_t time, std::uint8_t bus, std::uint8_t flags = 0)
{
    can::Frame made;
    made.id = id;
    made.time = time;
    made.bus = bus;
    made.flags = flags;
    return made;
}

can::Frame echo(std::uint32_t id, std::int64_t time)
{
    return frame(id, time, loopback, can::Frame::LocalEcho);
}

std::vector<can::Frame> filtered(const std::vector<can::Frame>& frames, const SenderFilterOptions& options)
{
    SenderFilter filter(options);
    std::vector<can::Frame> passed;
    for (const can::Frame& one : frames) { // batches of one: what is held back has to survive the border
        const auto more = filter.pass({&one, 1});
        passed.insert(passed.end(), more.begin(), more.end());
    }
    const auto rest = filter.finish();
    passed.insert(passed.end(), rest.begin(), rest.end());
    return passed;
}

SenderFilterOptions withoutEchoes()
{
    SenderFilterOptions options;
    options.dropEchoes = true;
    return options;
}

TEST(SenderFilter, PassesAllByDefault)
{
    const std::vector frames{frame(0x500, 0, computer), echo(0x500, 10)};
    EXPECT_EQ(filtered(frames, {}), frames);
}

TEST(SenderFilter, HidesSenders)
{
    SenderFilterOptions options;
    options.hiddenBuses.set(computer);
    EXPECT_THAT(filtered({frame(1, 0, 0), frame(2, 1, computer), frame(3, 2, 0)}, options),
                ElementsAre(frame(1, 0, 0), frame(3, 2, 0)));
}

TEST(SenderFilter, OfEachPairTheOriginalStaysWhicheverCameFirst)
{
    const std::vector frames{frame(0x500, 0, computer), echo(0x500, 100), echo(0x505, 200), frame(0x505, 300, computer),
                             frame(0x600, 400, 0)};
    EXPECT_THAT(filtered(frames, withoutEchoes()),
                ElementsAre(frame(0x500, 0, computer), frame(0x505, 200, computer), frame(0x600, 400, 0)));
}

TEST(SenderFilter, PairsMayInterleave)
{
    const std::vector frames{frame(0x500, 0, computer), frame(0x505, 10, computer), echo(0x500, 20), echo(0x505, 30)};
    EXPECT_THAT(filtered(frames, withoutEchoes()), ElementsAre(frames[0], frames[1]));
}

TEST(SenderFilter, KeepsWhatIsNoPair)
{
    const std::vector frames{
        frame(0x500, 0, computer),
        frame(0x500, 10, 0), // two buses carry the same: no echo
        echo(0x501, 20),     // only the echo was logged
        frame(0x502, 30, computer),
        echo(0x502, 60'000), // too late
        frame(0x503, 70'000, computer),
        echo(0x503, 70'001), // a pair ...
        echo(0x503, 70'002), // ... has two halves
    };
    EXPECT_THAT(filtered(frames, withoutEchoes()),
                ElementsAre(frames[0], frames[1], frames[2], frames[3], frames[4], frames[5], frames[7]));
}

} // namespace
