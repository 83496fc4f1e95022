// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The small parts of control that have few rules of their own.

#include <set>

#include <gtest/gtest.h>

#include "control/arming.h"
#include "control/contactor_log.h"
#include "control/format.h"
#include "control/hold_button.h"
#include "control/phrase.h"
#include "control/take_over.h"
#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;

namespace {

constexpr units::Timestamp t0{seconds(50)};

TEST(Phrase, EverySentenceIsThereOnceAndTakesItsArguments)
{
    std::set<std::string_view> seen;
    for (int i = 1; i < 256; ++i) {
        const std::string_view sentence = englishTemplate(static_cast<PhraseId>(i));
        if (sentence.empty()) {
            break; // past the end of the table
        }
        EXPECT_TRUE(seen.insert(sentence).second) << sentence;
        EXPECT_EQ(toEnglish({static_cast<PhraseId>(i), {"a", "b", "c"}}).find('{'), std::string::npos) << sentence;
    }
    EXPECT_TRUE(seen.contains("WATCH"));
    EXPECT_TRUE(seen.contains("opened in {0} at {1}"));
    EXPECT_TRUE(toEnglish({}).empty());
}

TEST(Format, ValuesCarryTheirUnit)
{
    EXPECT_EQ(formatted(units::Millivolts(812'400)), "812.4 V");
    EXPECT_EQ(formatted(units::Milliamps(-182'300)), "-182.3 A");
    EXPECT_EQ(formatted(units::Milliamps(-49)), "0.0 A") << "no minus before nothing";
    EXPECT_EQ(formatted(units::Milliamps(-51)), "-0.1 A");
    EXPECT_EQ(formattedSigned(units::Milliamps(-49)), "+0.0 A");
    EXPECT_EQ(formattedSigned(units::Milliamps(182'300)), "+182.3 A");
    EXPECT_EQ(formatted(units::Duration(milliseconds(340))), "340 ms");
    EXPECT_EQ(formatted(units::Duration(milliseconds(2100))), "2.1 s");
    EXPECT_EQ(formatted(units::Duration(minutes(5))), "5 min");
    EXPECT_EQ(formattedContactors(0b00101), "1, 3");
    EXPECT_EQ(formattedContactors(0), "");
    EXPECT_EQ(formattedSerial(1234), "01234");
}

TEST(Arming, TheNearerEndCounts)
{
    Arming arming;
    EXPECT_FALSE(arming.expiry());
    arming.arm(ArmKind::Control, {}, t0);
    EXPECT_EQ(arming.expiry()->at, t0 + Arming::withoutUse);
    arming.focused(false, t0 + seconds(10));
    arming.focused(false, t0 + seconds(20));
    EXPECT_EQ(arming.expiry()->at, t0 + seconds(10) + Arming::withoutFocus);
    EXPECT_EQ(arming.expiry()->why, Arming::Why::NoFocus);
    arming.restart(t0 + seconds(100));
    EXPECT_EQ(arming.expiry()->at, t0 + seconds(100) + Arming::withoutFocus);
    arming.focused(true, t0 + seconds(110));
    EXPECT_EQ(arming.expiry()->why, Arming::Why::NoUse);
}

TEST(Arming, TheUnitIsKeptWhileAnyKindIsArmed)
{
    Arming arming;
    arming.arm(ArmKind::Control, {.serial = 5}, t0);
    arming.arm(ArmKind::RawSend, {.serial = 5}, t0);
    arming.disarm(ArmKind::Control);
    EXPECT_TRUE(arming.unit());
    arming.disarm(ArmKind::RawSend);
    EXPECT_FALSE(arming.unit());
    EXPECT_FALSE(arming.anyArmed());
}

TEST(HoldButton, CountsOnceAndOnlyWhenItLasted)
{
    HoldButton button(milliseconds(700));
    EXPECT_FALSE(button.takeComplete(t0));
    button.press(t0);
    button.press(t0 + milliseconds(500)); // auto-repeat of a key is no new press
    EXPECT_EQ(button.completeAt(), t0 + milliseconds(700));
    EXPECT_FALSE(button.takeComplete(t0 + milliseconds(699)));
    EXPECT_EQ(button.progress(t0 + milliseconds(350)).held, units::Duration(milliseconds(350)));
    EXPECT_TRUE(button.takeComplete(t0 + milliseconds(700)));
    EXPECT_FALSE(button.takeComplete(t0 + milliseconds(701)));
    button.press(t0 + seconds(1));
    button.cancel();
    EXPECT_FALSE(button.takeComplete(t0 + seconds(9)));
}

TEST(TakeOver, OneFrameAForeignOneAndFiveInAll)
{
    TakeOver takeOver;
    takeOver.foreignReceived(t0);
    EXPECT_FALSE(takeOver.due(t0)) << "not begun";
    takeOver.begin(t0);
    EXPECT_FALSE(takeOver.due(t0)) << "a foreign frame from before is no gap";
    for (int i = 0; i < 8; ++i) {
        const auto at = t0 + milliseconds(100 * i);
        takeOver.foreignReceived(at);
        EXPECT_EQ(takeOver.due(at), i < TakeOver::maxFrames);
        if (takeOver.due(at)) {
            takeOver.sent(at);
            takeOver.foreignReceived(at);
        }
        EXPECT_FALSE(takeOver.due(at + milliseconds(1)));
    }
    EXPECT_EQ(takeOver.framesSent(), 5);
    EXPECT_FALSE(takeOver.timedOut(t0 + milliseconds(2999)));
    EXPECT_TRUE(takeOver.timedOut(t0 + seconds(3)));
}

TEST(TakeOver, TheWindowAfterAForeignFrameEndsBefore5Milliseconds)
{
    TakeOver takeOver;
    takeOver.begin(t0);
    takeOver.foreignReceived(t0);
    EXPECT_TRUE(takeOver.due(t0 + units::Duration(4999)));
    EXPECT_FALSE(takeOver.due(t0 + milliseconds(5)));
    EXPECT_FALSE(takeOver.due(t0 - milliseconds(1)));
}

struct WearCase
{
    int milliamps;
    telemetry::Freshness freshness;
    std::uint32_t counted;
};

class Wear : public testing::TestWithParam<WearCase>
{
};

TEST_P(Wear, CountsOnlyLoadedOpenings)
{
    FakeBmu bmu;
    ContactorLog log;
    bmu.loadCurrent = units::Milliamps(GetParam().milliamps);
    bmu.place(d1000::State::Enabled, t0);
    auto closed = bmu.snapshot(t0);
    closed.current.freshness = GetParam().freshness;
    log.observe(closed);
    bmu.place(d1000::State::Idle, t0 + seconds(1));
    log.observe(bmu.snapshot(t0 + seconds(1)));
    EXPECT_EQ(log.wear()[0].loadedOpenings, GetParam().counted);
    EXPECT_EQ(log.wear()[2].loadedOpenings, GetParam().counted);
    EXPECT_EQ(log.wear()[1].loadedOpenings, 0U);
}

INSTANTIATE_TEST_SUITE_P(Currents, Wear,
                         testing::Values(WearCase{5'000, telemetry::Freshness::Fresh, 0},
                                         WearCase{5'001, telemetry::Freshness::Fresh, 1},
                                         WearCase{-90'000, telemetry::Freshness::Fresh, 1},
                                         WearCase{90'000, telemetry::Freshness::Stale, 0}));

TEST(ContactorLog, AcrossAGapNothingIsCounted)
{
    FakeBmu bmu;
    ContactorLog log;
    bmu.place(d1000::State::Enabled, t0);
    log.observe(bmu.snapshot(t0));
    log.interrupt();
    bmu.place(d1000::State::Idle, t0 + seconds(1));
    log.observe(bmu.snapshot(t0 + seconds(1)));
    EXPECT_EQ(log.wear()[2].loadedOpenings, 0U);
}

TEST(ContactorLog, KeepsTheHighestCurrentWithItsSign)
{
    FakeBmu bmu;
    ContactorLog log;
    auto now = t0;
    for (const int amps : {50, -180, 60}) {
        bmu.loadCurrent = units::Milliamps(amps * 1000);
        bmu.place(d1000::State::Enabled, now += seconds(1));
        log.observe(bmu.snapshot(now));
        bmu.place(d1000::State::Idle, now += seconds(1));
        log.observe(bmu.snapshot(now));
    }
    EXPECT_EQ(log.wear()[2].loadedOpenings, 3U);
    EXPECT_EQ(log.wear()[2].highestCurrent, units::Milliamps(-180'000));
    EXPECT_EQ(log.wear()[2].lastCurrent, units::Milliamps(60'000));
    EXPECT_EQ(log.wear()[2].lastAt, now);
}

} // namespace
