// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/alarm_list.h"

#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "events.h"
#include "telemetry/contactor_view.h"

using namespace packdeck;
using namespace packdeck::alarms;
using d1000::Reason;
using telemetry::EventKind;
using telemetry::Severity;
using test::at;
using test::event;
using test::reasonCleared;
using test::reasonSet;

namespace {

/// What is done to one alarm, a letter a step: r rises, g goes, a acknowledged,
/// s silenced.
struct LifeCase
{
    const char* steps;
    bool inList;
    bool present;
    bool acknowledged;
    bool audible;
    std::uint32_t count;
};

void PrintTo(const LifeCase& row, std::ostream* out)
{
    *out << row.steps;
}

class AlarmLife : public testing::TestWithParam<LifeCase>
{
};

TEST_P(AlarmLife, StandsUntilGoneAndAcknowledged)
{
    const LifeCase& row = GetParam();
    AlarmList list;
    std::int64_t now = 0;
    for (const char* step = row.steps; *step != '\0'; ++step) {
        now += 10'000;
        switch (*step) {
        case 'r':
            list.take(reasonSet(now));
            break;
        case 'g':
            list.take(reasonCleared(now));
            break;
        case 'a':
            list.acknowledgeAll("Ada", at(now));
            break;
        default:
            list.silence();
            break;
        }
    }
    ASSERT_EQ(!list.alarms().empty(), row.inList);
    EXPECT_EQ(list.counts().present, row.inList && row.present ? 1 : 0);
    EXPECT_EQ(list.counts().audible, row.audible ? 1 : 0);
    if (!row.inList) {
        return;
    }
    const Alarm& alarm = list.alarms().front();
    EXPECT_EQ(alarm.present, row.present);
    EXPECT_EQ(alarm.acknowledged.has_value(), row.acknowledged);
    EXPECT_EQ(alarm.count, row.count);
    EXPECT_EQ(alarm.firstSeen, at(10'000));
    if (alarm.acknowledged) {
        EXPECT_EQ(alarm.acknowledged->by, "Ada");
    }
}

INSTANTIATE_TEST_SUITE_P(
    EveryOrder, AlarmLife,
    testing::Values(LifeCase{"r", true, true, false, true, 1}, LifeCase{"rs", true, true, false, false, 1},
                    LifeCase{"ra", true, true, true, false, 1}, LifeCase{"rg", true, false, false, true, 1},
                    LifeCase{"rsa", true, true, true, false, 1}, LifeCase{"rsg", true, false, false, false, 1},
                    LifeCase{"ras", true, true, true, false, 1}, LifeCase{"rag", false, false, false, false, 1},
                    LifeCase{"rga", false, false, false, false, 1}, LifeCase{"rgs", true, false, false, false, 1},
                    LifeCase{"rsag", false, false, false, false, 1}, LifeCase{"rsga", false, false, false, false, 1},
                    LifeCase{"rasg", false, false, false, false, 1}, LifeCase{"rgsa", false, false, false, false, 1},
                    LifeCase{"rgas", false, false, false, false, 1},
                    LifeCase{"rgr", true, true, false, true, 2}, // again: to be seen again
                    LifeCase{"rsgr", true, true, false, true, 2}, LifeCase{"ragr", true, true, false, true, 2},
                    LifeCase{"ragra", true, true, true, false, 2}, LifeCase{"ragrag", false, false, false, false, 2},
                    LifeCase{"rgrgrga", false, false, false, false, 3}),
    [](const auto& row) { return std::string(row.param.steps); });

struct CauseCase
{
    telemetry::Event begins;
    telemetry::Event ends;
    Severity severity;
};

TEST(AlarmList, EveryCauseBeginsAndEnds)
{
    using telemetry::ContactorPosition;
    const auto closed = static_cast<std::int64_t>(ContactorPosition::Closed);
    const auto welded = static_cast<std::int64_t>(ContactorPosition::Welded);
    telemetry::Event rule = event(1, EventKind::RuleBegan, {}, Severity::Warning);
    telemetry::Event ruleEnds = event(2, EventKind::RuleEnded);
    rule.names = ruleEnds.names = {"Hot", "hottestSensor", "61", "> 60"};
    const std::vector<CauseCase> table = {
        {event(1, EventKind::ReasonSet, {3, 1}), event(2, EventKind::ReasonCleared, {3, 7}), Severity::Alarm},
        {event(1, EventKind::PrechargeFailureSet, {0, 1}), event(2, EventKind::PrechargeFailureCleared, {0, 7}),
         Severity::Alarm},
        {event(1, EventKind::ContactorFaultSet, {3, 1}), event(2, EventKind::ContactorFaultCleared, {3, 7}),
         Severity::Alarm},
        {event(1, EventKind::HvilFlagSet, {1, 1}), event(2, EventKind::HvilFlagCleared, {1, 7}), Severity::Alarm},
        {event(1, EventKind::ContactorMoved, {3, closed, welded}),
         event(2, EventKind::ContactorMoved, {3, welded, closed}), Severity::Alarm},
        {event(1, EventKind::LimitExceeded, {0, 1}, Severity::Warning), event(2, EventKind::LimitKept, {0, 7}),
         Severity::Warning},
        {event(1, EventKind::NodeLost, {7}), event(2, EventKind::NodeReturned, {7, 9}), Severity::Alarm},
        {event(1, EventKind::CellLost, {7}), event(2, EventKind::CellReturned, {7, 9}), Severity::Alarm},
        {event(1, EventKind::SensorLost, {7}), event(2, EventKind::SensorReturned, {7, 9}), Severity::Alarm},
        {event(1, EventKind::HighResistanceSet, {7}, Severity::Warning),
         event(2, EventKind::HighResistanceCleared, {7, 9}), Severity::Warning},
        {event(1, EventKind::LinkLost, {900}, Severity::Warning), event(2, EventKind::LinkRegained, {1700}),
         Severity::Alarm},
        {event(1, EventKind::DataStale, {1}, Severity::Warning), event(2, EventKind::DataFresh, {1, 9}),
         Severity::Warning},
        {rule, ruleEnds, Severity::Warning},
    };
    for (const CauseCase& row : table) {
        AlarmList list;
        list.take(row.begins);
        ASSERT_EQ(list.alarms().size(), 1U) << toEnglish(row.begins, {});
        EXPECT_TRUE(list.alarms().front().present);
        EXPECT_EQ(list.alarms().front().severity, row.severity) << toEnglish(row.begins, {});
        list.take(row.ends);
        EXPECT_FALSE(list.alarms().front().present) << toEnglish(row.ends, {});
        EXPECT_EQ(list.alarms().front().goneAt, at(2));
    }
}

TEST(AlarmList, ACauseThatEndedElsewhereEndsNothing)
{
    AlarmList list;
    list.take(reasonSet(1, Reason::Hvil));
    list.take(reasonCleared(2, Reason::OverVolt));
    telemetry::Event other = reasonCleared(3, Reason::Hvil);
    other.pack.baseId = 0x500;
    list.take(other);
    EXPECT_TRUE(list.alarms().front().present);
}

TEST(AlarmList, AnotherUnitEndsWhatTheOldOneSaid)
{
    AlarmList list;
    list.take(reasonSet(1));
    list.beginCondition("disk", "the disk is full", Severity::Alarm, at(1));
    list.take(event(2, EventKind::UnitChanged, {1, 2}, Severity::Warning));
    EXPECT_EQ(list.counts().present, 1);
    EXPECT_EQ(list.counts().unacknowledged, 2);
}

TEST(AlarmList, ConditionsFromOutsideBeginOnceAndTellTheirLatestText)
{
    AlarmList list;
    list.beginCondition("recorder", "the disk is nearly full", Severity::Alarm, at(1));
    list.beginCondition("recorder", "the disk is full", Severity::Alarm, at(2));
    ASSERT_EQ(list.alarms().size(), 1U);
    EXPECT_EQ(list.alarms().front().count, 1U);
    EXPECT_EQ(toEnglish(list.alarms().front().event, {}), "the disk is full");
    list.acknowledge(list.alarms().front().id, "Ada", at(3));
    list.endCondition("recorder", at(4));
    EXPECT_TRUE(list.alarms().empty());
}

TEST(AlarmList, AConditionThatBecomesGraverIsNews)
{
    AlarmList list;
    list.beginCondition("recorder", "the disk is slow", Severity::Warning, at(1));
    list.acknowledgeAll("Ada", at(2));
    list.beginCondition("recorder", "the disk is full", Severity::Alarm, at(3));
    EXPECT_EQ(list.counts().unacknowledged, 1);
    EXPECT_EQ(list.counts().worst, Severity::Alarm);
    list.acknowledgeAll("Ada", at(4));
    list.beginCondition("recorder", "the disk is slow", Severity::Warning, at(5));
    EXPECT_EQ(list.counts().unacknowledged, 0);
    EXPECT_EQ(list.counts().worst, Severity::Warning);
}

TEST(AlarmList, OurOwnTimeoutAloneIsInformation)
{
    AlarmList list;
    list.take(reasonSet(0, Reason::ControlTimeout));
    EXPECT_TRUE(list.takeAnnouncement(at(33)).empty()) << "control has not told yet";
    list.setReleasedByUs(true);
    EXPECT_EQ(list.counts(), AlarmList::Counts{});
    EXPECT_TRUE(list.takeAnnouncement(at(5000)).empty());
    list.take(reasonSet(6000, Reason::Hvil));
    EXPECT_EQ(list.counts().present, 2) << "not alone any more";
    list.take(reasonCleared(7000, Reason::Hvil));
    list.acknowledgeAll("Ada", at(7500));
    list.take(reasonCleared(8000, Reason::ControlTimeout));
    EXPECT_TRUE(list.alarms().empty());
}

TEST(AlarmList, AForeignTimeoutIsAnAlarmOnceThereWereCommands)
{
    AlarmList list;
    list.take(reasonSet(0, Reason::ControlTimeout));
    EXPECT_EQ(list.counts().worst, Severity::Warning) << "nobody has commanded yet";
    list.clear();
    telemetry::Event lost = reasonSet(0, Reason::ControlTimeout);
    lost.evidence.measure = telemetry::Measure::Time;
    lost.evidence.value = 5'000'000;
    list.take(lost);
    EXPECT_EQ(list.counts().worst, Severity::Alarm);
    EXPECT_EQ(list.counts().present, 1);
    EXPECT_EQ(list.takeAnnouncement(at(500)).alarms.size(), 1U);
}

TEST(AlarmList, ABurstOfOneCauseIsAnnouncedOnceInFiveSeconds)
{
    AlarmList list;
    int announced = 0;
    for (std::int64_t now = 0; now < 20'000; now += 100) {
        list.take(now % 200 == 0 ? reasonSet(now) : reasonCleared(now));
        announced += list.takeAnnouncement(at(now)).empty() ? 0 : 1;
    }
    EXPECT_EQ(announced, 4);
    EXPECT_EQ(list.alarms().front().count, 100U);
}

TEST(AlarmList, ManyCausesAtOnceAreOneAnnouncement)
{
    AlarmList list;
    for (std::int64_t node = 0; node < 32; ++node) {
        list.take(event(0, EventKind::NodeLost, {node}));
    }
    EXPECT_EQ(list.takeAnnouncement(at(0)).alarms.size(), 32U);
    list.take(reasonSet(100));
    EXPECT_TRUE(list.takeAnnouncement(at(100)).empty()) << "within a second of the last";
    EXPECT_EQ(list.takeAnnouncement(at(1000)).alarms.size(), 1U);
}

TEST(AlarmList, AnAlarmIsHeardAgainUntilSomebodyCares)
{
    AlarmList list;
    list.take(reasonSet(0));
    EXPECT_FALSE(list.takeAnnouncement(at(0)).repeated);
    EXPECT_TRUE(list.takeAnnouncement(at(9'999)).empty());
    EXPECT_TRUE(list.takeAnnouncement(at(10'000)).repeated);
    list.silence();
    EXPECT_TRUE(list.takeAnnouncement(at(30'000)).empty());
    EXPECT_EQ(list.counts().unacknowledged, 1) << "silence is no acknowledgement";
}

TEST(AlarmList, AWarningIsHeardOnce)
{
    AlarmList list;
    list.take(event(0, EventKind::LimitExceeded, {0, 1}, Severity::Warning));
    EXPECT_FALSE(list.takeAnnouncement(at(0)).empty());
    EXPECT_TRUE(list.takeAnnouncement(at(60'000)).empty());
}

TEST(AlarmList, TheUnacknowledgedAndTheGravestComeFirst)
{
    AlarmList list;
    list.take(event(1, EventKind::LimitExceeded, {0, 1}, Severity::Warning));
    list.take(reasonSet(2, Reason::Hvil));
    list.take(reasonSet(3, Reason::OverVolt));
    list.acknowledge(list.alarms().front().id, "Ada", at(4));
    std::vector<std::int64_t> order;
    for (const Alarm& alarm : list.alarms()) {
        order.push_back(alarm.lastSeen.time_since_epoch().count() / 1000);
    }
    EXPECT_THAT(order, testing::ElementsAre(2, 1, 3));
}

} // namespace
