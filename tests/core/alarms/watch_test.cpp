// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/watch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "events.h"

using namespace packdeck;
using namespace packdeck::alarms;
using d1000::State;
using telemetry::EventKind;
using telemetry::Severity;
using test::at;
using test::event;

namespace {

telemetry::PackSnapshot pack(int current_mA, int lowest_mV, int highest_mV)
{
    telemetry::PackSnapshot s;
    s.current = {units::Milliamps(current_mA), {}, telemetry::Freshness::Fresh};
    s.cellStatistics.count = 2;
    s.cellStatistics.min = units::Millivolts(lowest_mV);
    s.cellStatistics.max = units::Millivolts(highest_mV);
    s.cellStatistics.minCell = units::cellAt(3);
    return s;
}

TEST(Watch, TellsWhatHappenedUntilTheStateWasReached)
{
    Watch watch;
    WatchCondition condition;
    condition.state = State::Enabled;
    watch.start(condition, at(0));
    EXPECT_FALSE(watch.observe({}, pack(0, 3700, 3710), at(0)));
    EXPECT_FALSE(watch.observe(
        {event(400, EventKind::NodeLost, {7}), event(500, EventKind::LimitExceeded, {0, 1}, Severity::Warning)},
        pack(100'000, 3600, 3700), at(1000)));
    EXPECT_FALSE(watch.observe({}, pack(-50'000, 3650, 3720), at(2000)));
    const auto report =
        watch.observe({event(2500, EventKind::StateChanged,
                             {static_cast<std::int64_t>(State::Precharge), static_cast<std::int64_t>(State::Enabled)},
                             Severity::Information)},
                      pack(0, 3650, 3700), at(3000));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->ending, WatchReport::Ending::Reached);
    EXPECT_EQ(report->alarmCount, 1);
    EXPECT_EQ(report->warnings, 1);
    EXPECT_EQ(report->states.size(), 1U);
    EXPECT_EQ(report->lowest->voltage, units::Millivolts(3600));
    EXPECT_EQ(report->lowest->cell, units::cellAt(3));
    EXPECT_EQ(report->highest->voltage, units::Millivolts(3720));
    EXPECT_EQ(report->mostDischarge, units::Milliamps(100'000));
    EXPECT_EQ(report->mostCharge, units::Milliamps(-50'000));
    EXPECT_NEAR(report->ampereHours, 50.0 / 3600, 1e-9);
    EXPECT_EQ(report->to, at(3000));
    EXPECT_FALSE(watch.running()) << "it reports once";
}

struct ConditionCase
{
    WatchCondition condition;
    telemetry::Event meets;
    telemetry::Event doesNot;
};

TEST(Watch, WaitsForWhatItWasAsked)
{
    telemetry::Event rule = event(10, EventKind::RuleBegan, {}, Severity::Warning);
    rule.names = {"hot", "hottestSensor", "61 degC", "> 60 degC"};
    telemetry::Event otherRule = rule;
    otherRule.names.front() = "cold";
    const std::vector<ConditionCase> table = {
        {{WatchCondition::Kind::AnyAlarm, {}, {}, {}},
         event(10, EventKind::NodeLost, {1}),
         event(10, EventKind::NodeReturned, {1}, Severity::Information)},
        {{WatchCondition::Kind::Rule, {}, "hot", {}}, rule, otherRule},
        {{WatchCondition::Kind::StateReached, State::Safe, {}, {}},
         event(10, EventKind::StateChanged, {0, static_cast<std::int64_t>(State::Safe)}),
         event(10, EventKind::StateChanged, {0, static_cast<std::int64_t>(State::Idle)})},
    };
    for (const ConditionCase& row : table) {
        Watch watch;
        watch.start(row.condition, at(0));
        EXPECT_FALSE(watch.observe({row.doesNot}, {}, at(20)));
        telemetry::Event before = row.meets;
        before.at = at(-10);
        EXPECT_FALSE(watch.observe({before}, {}, at(25))) << "it happened before anyone asked";
        EXPECT_TRUE(watch.observe({row.meets}, {}, at(30)));
    }
}

TEST(Watch, ATimePassesAndACancelledWatchReportsToo)
{
    Watch watch;
    WatchCondition condition;
    condition.kind = WatchCondition::Kind::Time;
    condition.duration = std::chrono::seconds(5);
    watch.start(condition, at(1000));
    EXPECT_FALSE(watch.observe({}, {}, at(5999)));
    EXPECT_TRUE(watch.observe({}, {}, at(6000)));
    EXPECT_FALSE(watch.cancel(at(7000)));
    watch.start(condition, at(7000));
    const auto report = watch.cancel(at(8000));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->ending, WatchReport::Ending::Cancelled);
}

} // namespace
