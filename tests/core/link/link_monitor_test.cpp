// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "link/backoff.h"
#include "link/link_monitor.h"

using namespace packdeck;
using namespace std::chrono_literals;
using link::BusStatus;
using link::LinkMonitor;
using link::LinkState;

namespace {

struct Happening
{
    units::Duration at;
    std::function<void(LinkMonitor&, units::Timestamp)> what;
};

const auto frame = [](LinkMonitor& m, units::Timestamp t) { m.validFrame(t); };
const auto error = [](LinkMonitor& m, units::Timestamp t) { m.errorFrame(false, t); };
const auto busOffError = [](LinkMonitor& m, units::Timestamp t) { m.errorFrame(true, t); };
const auto warning = [](LinkMonitor& m, units::Timestamp t) { m.busStatus(BusStatus::Warning, t); };
const auto good = [](LinkMonitor& m, units::Timestamp t) { m.busStatus(BusStatus::Good, t); };
const auto busOff = [](LinkMonitor& m, units::Timestamp t) { m.busStatus(BusStatus::BusOff, t); };
const auto unknown = [](LinkMonitor& m, units::Timestamp t) { m.busStatus(BusStatus::Unknown, t); };

struct Row
{
    std::string name;
    std::vector<Happening> happenings;
    units::Duration judgedAt;
    LinkState expected;
};

void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.name;
}

class LinkStates : public testing::TestWithParam<Row>
{
};

TEST_P(LinkStates, FollowWhatWasSeen)
{
    const auto& row = GetParam();
    LinkMonitor monitor;
    monitor.opened(units::Timestamp(10s));
    for (const Happening& happening : row.happenings) {
        happening.what(monitor, units::Timestamp(10s + happening.at));
    }
    EXPECT_EQ(monitor.state(units::Timestamp(10s + row.judgedAt)), row.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Sequences, LinkStates,
    testing::Values(Row{"JustOpened", {}, 500ms, LinkState::Connecting}, //
                    Row{"NothingEver", {}, 1s, LinkState::Silent},       //
                    Row{"FirstFrame", {{100ms, frame}}, 200ms, LinkState::Live},
                    Row{"FrameJustUnderASecondOld", {{100ms, frame}}, 1099ms, LinkState::Live},
                    Row{"FrameASecondOld", {{100ms, frame}}, 1100ms, LinkState::Silent},
                    Row{"LiveAgain", {{100ms, frame}, {5s, frame}}, 5500ms, LinkState::Live},
                    Row{"ErrorsAlone", {{100ms, error}, {200ms, error}}, 1100ms, LinkState::WrongBitrate},
                    Row{"ErrorsForLessThanASecond", {{500ms, error}}, 1499ms, LinkState::Silent},
                    Row{"WarningAlone", {{0ms, warning}}, 1s, LinkState::WrongBitrate},
                    Row{"UnknownBusStatusIsNoTrouble", {{0ms, unknown}}, 2s, LinkState::Silent},
                    Row{"ErrorsAmongFrames", {{0ms, error}, {900ms, frame}, {950ms, error}}, 1800ms, LinkState::Live},
                    Row{"ErrorsAfterFramesAreNoWrongBitrate", {{0ms, frame}, {3s, error}}, 9s, LinkState::Silent},
                    Row{"BusOffByErrorFrame", {{0ms, frame}, {1ms, busOffError}}, 10ms, LinkState::BusOff},
                    Row{"BusOffByStatusIsNotTakenForAWrongBitrate", {{0ms, busOff}}, 5s, LinkState::BusOff},
                    Row{"BackFromBusOff", {{0ms, busOff}, {1s, good}}, 1s, LinkState::WrongBitrate},
                    Row{"FrameAfterBusOff", {{0ms, busOff}, {1s, frame}}, 1s, LinkState::Live}),
    [](const auto& row) { return row.param.name; });

TEST(LinkMonitor, ForgetsTheLastDeviceWhenOpened)
{
    LinkMonitor monitor;
    monitor.opened(units::Timestamp(0s));
    monitor.errorFrame(true, units::Timestamp(0s));
    monitor.opened(units::Timestamp(5s));
    EXPECT_EQ(monitor.state(units::Timestamp(5s)), LinkState::Connecting);
}

TEST(Backoff, DoublesUpToItsEndAndStartsAnew)
{
    link::Backoff backoff;
    std::vector<units::Duration> waits;
    for (int i = 0; i < 7; ++i) {
        waits.push_back(backoff.next());
    }
    EXPECT_EQ(waits, (std::vector<units::Duration>{250ms, 500ms, 1s, 2s, 4s, 5s, 5s}));
    EXPECT_EQ(backoff.attempts(), 7);
    backoff.reset();
    EXPECT_EQ(backoff.next(), link::Backoff::first);
    EXPECT_EQ(backoff.attempts(), 1);
}

} // namespace
