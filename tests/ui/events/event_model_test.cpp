// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "alarms/alarm_list.h"
#include "ui/events/alarm_model.h"
#include "ui/events/alarm_outputs.h"
#include "ui/events/event_strip.h"

namespace packdeck::ui {

namespace {

using telemetry::Event;
using telemetry::EventKind;
using telemetry::Severity;

Event event(std::int64_t milliseconds, EventKind kind, std::array<std::int64_t, 4> arguments = {},
            Severity severity = Severity::Alarm)
{
    Event event;
    event.at = units::Timestamp(std::chrono::milliseconds(milliseconds));
    event.pack.dialect = binding::Dialect::V1_2;
    event.kind = kind;
    event.severity = severity;
    event.arguments = arguments;
    return event;
}

Event overVolt(std::int64_t milliseconds)
{
    Event e = event(milliseconds, EventKind::ReasonSet, {static_cast<std::int64_t>(d1000::Reason::OverVolt), 1});
    e.evidence = telemetry::Evidence::of(units::CellIndex{{7}, 2}, units::Millivolts(4215), units::Millivolts(4200));
    return e;
}

struct EventModelTest : testing::Test
{
    Theme theme{ThemeKind::Light};
    EventModel model{theme};
    EventFilter filter{model};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};

    std::string text(int row, int column)
    {
        return model.data(model.index(row, column), Qt::DisplayRole).toString().toStdString();
    }
};

TEST_F(EventModelTest, NamesPartValueAndLimit)
{
    model.add({overVolt(1000)});
    EXPECT_EQ(text(0, EventModel::Part), "N07·C03");
    EXPECT_EQ(text(0, EventModel::What), "reason OVERVOLT set (time 1)");
    EXPECT_EQ(text(0, EventModel::Value), "4215 mV");
    EXPECT_EQ(text(0, EventModel::Limit), "4200 mV");
    EXPECT_THAT(text(0, EventModel::Severity), testing::EndsWith("Alarm")) << "a word, not a colour alone";
}

TEST_F(EventModelTest, NamesThePackWhereThereAreSeveral)
{
    Event marker = event(500, EventKind::Marked, {}, Severity::Information);
    marker.pack.baseId = 0x400; // it is of the Timeline: no pack
    marker.names = {"fan on"};
    model.add({marker, overVolt(1000)});
    EXPECT_EQ(text(0, EventModel::What), "marked: fan on");
    EXPECT_EQ(text(1, EventModel::Part), "N07·C03");
    EXPECT_FALSE(model.hasSeveralPacks());
    Event second = overVolt(2000);
    second.pack.baseId = 0x200;
    model.add({second});
    EXPECT_TRUE(model.hasSeveralPacks());
    EXPECT_EQ(text(1, EventModel::Part), "0x600 N07·C03");
    EXPECT_EQ(text(2, EventModel::Part), "0x200 N07·C03");
    model.clear();
    model.add({second});
    EXPECT_EQ(text(0, EventModel::Part), "N07·C03");
}

TEST_F(EventModelTest, NamesTheChannelWhereTwoPacksHaveOneBase)
{
    Event second = overVolt(2000);
    second.pack.bus = 1;
    model.add({overVolt(1000), second});
    EXPECT_EQ(text(1, EventModel::Part), "0x600 on channel 2 N07·C03");
    const std::vector<std::string> channels{"192.168.1.125", "192.168.1.126"};
    Moment moment;
    moment.channels = &channels;
    model.setWriting(moment);
    EXPECT_EQ(text(0, EventModel::Part), "0x600 on 192.168.1.125 N07·C03");
    EXPECT_EQ(text(1, EventModel::Part), "0x600 on 192.168.1.126 N07·C03");
}

TEST_F(EventModelTest, LateEventsStandWhereTheyBelong)
{
    model.add({overVolt(1000), event(3000, EventKind::NodeLost, {7})});
    model.add({event(2000, EventKind::LimitExceeded, {0, 1}, Severity::Warning)});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.events()[1].kind, EventKind::LimitExceeded);
}

TEST_F(EventModelTest, WhatHasEndedNoLongerStands)
{
    model.add({overVolt(1000), event(1500, EventKind::NodeLost, {7}), event(1600, EventKind::NodeLost, {8})});
    model.add({event(2000, EventKind::NodeReturned, {7, 500}, Severity::Information)});
    EXPECT_TRUE(model.isStanding(0));
    EXPECT_FALSE(model.isStanding(1));
    EXPECT_TRUE(model.isStanding(2));
    EXPECT_FALSE(model.isStanding(3));
    filter.setOnlyStanding(true);
    EXPECT_EQ(filter.rowCount(), 2);
    model.add({event(2500, EventKind::UnitChanged, {1, 2}, Severity::Warning)});
    EXPECT_EQ(filter.rowCount(), 0) << "another unit: nothing of the old one stands";
}

TEST_F(EventModelTest, FiltersByKindSeverityAndEveryWord)
{
    model.add({overVolt(1000), event(1500, EventKind::NodeLost, {7}),
               event(1600, EventKind::StateChanged, {2, 3}, Severity::Information)});
    filter.setGroup(EventGroup::Parts);
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setGroup({});
    filter.setLeast(Severity::Alarm);
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setLeast(Severity::Information);
    filter.setSearch(QStringLiteral("n07 overvolt"));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setSearch(QStringLiteral("n07"));
    EXPECT_EQ(filter.rowCount(), 2);
}

TEST_F(EventModelTest, KeepsTheLatestOfTooMany)
{
    std::vector<Event> many;
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(EventModel::mostEvents) + 10; ++i) {
        many.push_back(event(i, EventKind::StateChanged, {0, 1}, Severity::Information));
    }
    model.add(many);
    EXPECT_EQ(model.rowCount(), static_cast<int>(EventModel::mostEvents));
    EXPECT_EQ(model.events().front().at, many[10].at);
}

TEST_F(EventModelTest, CsvQuotesWhatItMust)
{
    Event rule = event(1000, EventKind::RuleBegan);
    rule.names = {"a, \"b\"", "current", "3 A", "> 2 A"};
    model.add({rule, overVolt(2000)});
    const QStringList lines = model.toCsv({0, 1}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_THAT(lines[1].toStdString(), testing::HasSubstr("\"rule \"\"a, \"\"b\"\"\"\": current is 3 A\",3 A,> 2 A"));
    EXPECT_THAT(lines[2].toStdString(), testing::HasSubstr(",N07·C03,reason OVERVOLT set (time 1),4215 mV,4200 mV,"));
    EXPECT_EQ(lines[0].count(QLatin1Char(',')), lines[2].count(QLatin1Char(',')));
}

TEST_F(EventModelTest, AlarmsTellHowTheyStand)
{
    AlarmModel alarms(model, theme);
    const QAbstractItemModelTester tester(&alarms, QAbstractItemModelTester::FailureReportingMode::Fatal);
    alarms::AlarmList list;
    const auto state = [&] {
        alarms.setAlarms(list.alarms(), {});
        return alarms.rowCount() == 0
                   ? std::string()
                   : alarms.data(alarms.index(0, AlarmModel::State), Qt::DisplayRole).toString().toStdString();
    };
    list.take(overVolt(1000));
    EXPECT_EQ(state(), "stands");
    list.silence();
    EXPECT_EQ(state(), "stands · silenced");
    list.acknowledgeAll("Ada", units::Timestamp(std::chrono::seconds(2)));
    EXPECT_THAT(state(), testing::MatchesRegex("stands · acknowledged .* by Ada"));
    list.take(event(3000, EventKind::ReasonCleared, {static_cast<std::int64_t>(d1000::Reason::OverVolt), 1}));
    EXPECT_EQ(state(), "");
}

TEST(EventStrip, CountsEachEventOnceInItsColumn)
{
    const telemetry::TimeSpan span{{}, units::Timestamp(std::chrono::seconds(10))};
    const auto at = [](int milliseconds) { return units::Timestamp(std::chrono::milliseconds(milliseconds)); };
    const std::vector<EventStrip::Mark> marks = {{at(0), Severity::Alarm},
                                                 {at(4999), Severity::Warning},
                                                 {at(5000), Severity::Information},
                                                 {at(10'000), Severity::Alarm},
                                                 {at(10'001), Severity::Alarm}};
    const auto all = EventStrip::densities(marks, span, 2);
    EXPECT_EQ(all[0].alarms, 1);
    EXPECT_EQ(all[0].warnings, 1);
    EXPECT_EQ(all[1].information, 1);
    EXPECT_EQ(all[1].alarms, 1) << "the end belongs to the last column, what is later to none";
}

TEST(AlarmOutputs, AnAlarmsWordsStayOneArgument)
{
    alarms::Alarm alarm;
    alarm.event = event(0, EventKind::ConditionBegan);
    alarm.event.names = {"full; rm -rf \"$HOME\" {part}"};
    EXPECT_EQ(AlarmOutputs::filledCommand(QStringLiteral("say --as {severity} \"it says {text}\" {count}x {other}"),
                                          alarm, 3, {}),
              QStringList({QStringLiteral("say"), QStringLiteral("--as"), QStringLiteral("alarm"),
                           QStringLiteral("it says full; rm -rf \"$HOME\" {part}"), QStringLiteral("3x"),
                           QStringLiteral("{other}")}));
    EXPECT_EQ(AlarmOutputs::filledCommand(QStringLiteral("{text}"), alarm, 1, {}).first(), QStringLiteral("{text}"))
        << "what is run is never made of an alarm's words";
    EXPECT_TRUE(AlarmOutputs::filledCommand({}, alarm, 1, {}).isEmpty());
}

} // namespace

} // namespace packdeck::ui
