// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <ostream>

#include <gtest/gtest.h>

#include "link/bus_load.h"

using namespace packdeck;
using namespace std::chrono_literals;

namespace {

units::Timestamp at(units::Duration time)
{
    return units::Timestamp(time);
}

can::Frame frameOf(std::uint8_t length, std::uint8_t flags = 0)
{
    can::Frame frame;
    frame.length = length;
    frame.flags = flags;
    return frame;
}

struct BitsRow
{
    can::Frame frame;
    unsigned least; ///< without a stuff bit
    unsigned most;  ///< with every stuff bit there can be (ISO 11898-1: 135 for eight bytes, 160 with a long ID)
};

void PrintTo(const BitsRow& row, std::ostream* out)
{
    *out << int{row.frame.length} << " bytes, flags " << int{row.frame.flags};
}

class EstimatedBits : public testing::TestWithParam<BitsRow>
{
};

TEST_P(EstimatedBits, LieBetweenNoneAndWorstStuffing)
{
    const BitsRow& row = GetParam();
    EXPECT_GT(link::estimatedBits(row.frame), row.least);
    EXPECT_LT(link::estimatedBits(row.frame), row.most);
}

INSTANTIATE_TEST_SUITE_P(Frames, EstimatedBits,
                         testing::Values(BitsRow{frameOf(0), 47, 55}, BitsRow{frameOf(8), 111, 135},
                                         BitsRow{frameOf(8, can::Frame::Extended), 131, 160},
                                         BitsRow{frameOf(8, can::Frame::Remote), 47, 55}));

TEST(RateMeter, IsZeroBeforeAnything)
{
    EXPECT_EQ(link::RateMeter().perSecond(at(5s)), 0.0);
}

TEST(RateMeter, MeasuresASteadyRate)
{
    link::RateMeter meter;
    for (units::Duration time = 0ms; time < 5s; time += 1ms) {
        meter.add(1, at(time));
    }
    EXPECT_NEAR(meter.perSecond(at(5s)), 1000, 20);
}

TEST(RateMeter, KnowsARateBeforeASecondHasPassed)
{
    link::RateMeter meter;
    for (units::Duration time = 10s; time < 10'300ms; time += 10ms) {
        meter.add(1, at(time));
    }
    EXPECT_NEAR(meter.perSecond(at(10'300ms)), 100, 10);
}

TEST(RateMeter, ForgetsWhatIsOlderThanASecond)
{
    link::RateMeter meter;
    meter.add(1000, at(1s));
    EXPECT_GT(meter.perSecond(at(1500ms)), 0.0);
    EXPECT_EQ(meter.perSecond(at(2100ms)), 0.0);
    EXPECT_EQ(meter.perSecond(at(1h)), 0.0);
}

} // namespace
