// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "link/frame_conversion.h"

using namespace packdeck;

namespace {

const units::WallTime receivedAt(std::chrono::seconds(1'700'000'000));

struct Row
{
    std::string name;
    can::Frame frame;
};

void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.name;
}

class RoundTrip : public testing::TestWithParam<Row>
{
};

TEST_P(RoundTrip, KeepsEveryField)
{
    EXPECT_EQ(link::fromQt(link::toQt(GetParam().frame), receivedAt), GetParam().frame);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, RoundTrip,
    testing::Values(Row{"Data", {1'700'000'000'123'456, 0x606, 8, 0, 0, 0, {1, 2, 3, 4, 5, 6, 7, 0xFF}}},
                    Row{"ShortData", {1, 0x7FF, 3, 0, 0, 0, {1, 2, 3}}},
                    Row{"ExtendedId", {1, 0x1FFFFFFF, 1, can::Frame::Extended, 0, 0, {9}}},
                    Row{"SmallIdInExtendedFormat", {1, 0x123, 0, can::Frame::Extended, 0, 0, {}}},
                    Row{"LocalEcho", {1, 0x6FA, 8, can::Frame::LocalEcho, 0, 0, {1, 0, 0, 0, 1}}},
                    Row{"Remote", {1, 0x100, 0, can::Frame::Remote, 0, 0, {}}},
                    Row{"ErrorFrame",
                        {1, 0x40 /* bus-off */, 8, can::Frame::ErrorFrame, 0, 0, {0, 0, 0, 0, 0, 0, 0, 0}}}),
    [](const auto& row) { return row.param.name; });

TEST(FrameConversion, StampsWhatTheDriverDidNot)
{
    QCanBusFrame frame(0x123, QByteArray(2, '\1'));
    ASSERT_EQ(frame.timeStamp().seconds(), 0);
    EXPECT_EQ(link::fromQt(frame, receivedAt)->time, receivedAt.time_since_epoch().count());
}

TEST(FrameConversion, RefusesWhatAClassicFrameCannotHold)
{
    QCanBusFrame flexible(0x123, QByteArray(64, '\0'));
    flexible.setFlexibleDataRateFormat(true);
    EXPECT_FALSE(link::fromQt(flexible, receivedAt));

    QCanBusFrame shortFlexible(0x123, QByteArray(8, '\0'));
    shortFlexible.setFlexibleDataRateFormat(true);
    EXPECT_FALSE(link::fromQt(shortFlexible, receivedAt));

    EXPECT_FALSE(link::fromQt(QCanBusFrame(QCanBusFrame::InvalidFrame), receivedAt));
    EXPECT_FALSE(link::fromQt(QCanBusFrame(QCanBusFrame::UnknownFrame), receivedAt));
}

TEST(FrameConversion, NeverReadsBeyondTheEightBytes)
{
    can::Frame broken;
    broken.id = 0x123;
    broken.length = 255;
    EXPECT_EQ(link::toQt(broken).payload().size(), 8);
}

} // namespace
