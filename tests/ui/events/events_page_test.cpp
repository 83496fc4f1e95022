// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/events_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFile>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "alarms/rule_file.h"
#include "telemetry/history.h"
#include "telemetry/pack_snapshot.h"
#include "tests/ui/sample_drive.h"
#include "ui/events/alarm_desk.h"
#include "ui/events/alarm_outputs.h"
#include "ui/events/event_model.h"
#include "ui/events/freeze_panel.h"
#include "ui/trace/dbc_shelf.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;
using units::Timestamp;

constexpr int badCell = 7 * 14 + 2; // N07·C03

// One drive for all tests of this file: cell N07·C03 reads 4.3 V from 20 s on, the pack trips.
telemetry::Timeline& drive()
{
    static const auto timeline = [] {
        test::DriveOptions options;
        options.length = 40s;
        options.badCell = badCell;
        options.badFrom = 20s;
        return test::recordedDrive(options);
    }();
    return *timeline;
}

struct EventsPageTest : testing::Test
{
    QTemporaryDir folder;
    Theme theme{ThemeKind::Light};
    AlarmOutputs outputs;
    AlarmDesk desk{{(folder.path() + QStringLiteral("/rules.json")).toStdString(),
                    (folder.path() + QStringLiteral("/frames")).toStdString()}};
    EventsPage page{desk, outputs, theme};
    Timestamp now{40s};
    bool sessionLives = false;

    void SetUp() override
    {
        page.resize(1232, 724);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        tick();
    }

    void tick()
    {
        Moment moment;
        moment.timeline = &drive();
        moment.snapshot = std::make_shared<telemetry::PackSnapshot>(drive().snapshot());
        moment.now = now;
        moment.cursor = now;
        moment.wallNow = units::WallTime(std::chrono::hours(490'000) + now.time_since_epoch());
        moment.settings.naming = binding::CellNaming(0, 1);
        moment.sessionLives = sessionLives;
        desk.observe(moment);
        page.refresh(moment);
    }

    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = page.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }

    QAbstractItemModel& listed() { return *find<QTreeView>("eventTable")->model(); }

    QAbstractItemModel& alarms() { return *find<QTreeView>("alarmTable")->model(); }

    std::vector<std::string> column(QAbstractItemModel& model, int column)
    {
        std::vector<std::string> all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all.push_back(model.index(row, column).data().toString().toStdString());
        }
        return all;
    }
};

TEST_F(EventsPageTest, ListsTheTripWithCellLimitAndValue)
{
    QTest::keyClicks(find<QLineEdit>("search"), QStringLiteral("overvolt set"));
    ASSERT_EQ(listed().rowCount(), 1);
    EXPECT_EQ(column(listed(), EventModel::Part).front(), "N07·C03");
    EXPECT_EQ(column(listed(), EventModel::Value).front(), "4300 mV");
    EXPECT_EQ(column(listed(), EventModel::Limit).front(), "4200 mV *") << "a default limit is marked";
    EXPECT_THAT(column(listed(), EventModel::Circumstances).front(), testing::HasSubstr("DISCONNECT"));
}

TEST_F(EventsPageTest, AcknowledgesByKeyAndSilenceIsNoAcknowledgement)
{
    const int before = desk.list().counts().unacknowledged;
    ASSERT_GT(before, 0);
    QTest::keyClick(&page, Qt::Key_S);
    EXPECT_EQ(desk.list().counts().unacknowledged, before);
    EXPECT_EQ(desk.list().counts().audible, 0);
    QTest::keyClick(&page, Qt::Key_A);
    EXPECT_EQ(desk.list().counts().unacknowledged, before - 1);
    QTest::keyClick(&page, Qt::Key_A, Qt::ShiftModifier);
    EXPECT_EQ(desk.list().counts().unacknowledged, 0);
    tick();
    EXPECT_GT(alarms().rowCount(), 0) << "what stands stays in the list";
    EXPECT_THAT(column(alarms(), 8).front(), testing::HasSubstr("acknowledged"));
}

TEST_F(EventsPageTest, NextAndPreviousMoveTheCursor)
{
    QSignalSpy asked(&page, &EventsPage::instantRequested);
    find<QComboBox>("group")->setCurrentIndex(1 + static_cast<int>(EventGroup::States));
    ASSERT_GT(listed().rowCount(), 1);
    QTest::keyClick(&page, Qt::Key_N);
    QTest::keyClick(&page, Qt::Key_N);
    QTest::keyClick(&page, Qt::Key_P);
    ASSERT_EQ(asked.size(), 3);
    EXPECT_EQ(asked[0][0].value<Timestamp>(), asked[2][0].value<Timestamp>());
    EXPECT_GE(asked[1][0].value<Timestamp>(), asked[0][0].value<Timestamp>());
}

TEST_F(EventsPageTest, AChosenEventShowsItsFreezeFrame)
{
    QTest::keyClicks(find<QLineEdit>("search"), QStringLiteral("overvolt set"));
    QTest::keyClick(&page, Qt::Key_N);
    tick();
    auto* panel = page.findChild<FreezePanel*>();
    ASSERT_NE(panel->frame(), nullptr);
    const auto* cell = panel->frame()->find(binding::Quantity::CellVoltage, badCell);
    ASSERT_NE(cell, nullptr);
    EXPECT_NEAR(cell->value, 4.3, 1e-3);
    EXPECT_THAT(panel->words().toStdString(), testing::HasSubstr("N07·C03 4300\u00A0mV"));
    QSignalSpy asked(&page, &EventsPage::instantRequested);
    QTest::mouseClick(find<QPushButton>("showInstant"), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<Timestamp>(), panel->frame()->at);
}

TEST_F(EventsPageTest, WritesTheFrameOfARealUnit)
{
    for (int i = 0; i < 50; ++i) {
        tick();
    }
    const QStringList files = QDir(folder.filePath(QStringLiteral("frames"))).entryList(QDir::Files);
    ASSERT_FALSE(files.isEmpty());
    EXPECT_THAT(files.first().toStdString(), testing::EndsWith(".freeze.json"));
    QFile file(folder.filePath(QStringLiteral("frames/")) + files.first());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto frame = alarms::parseFreezeFrame(file.readAll().toStdString(), "frame");
    ASSERT_TRUE(frame) << toEnglish(frame.error());
    EXPECT_FALSE(frame->causes.empty());
}

TEST_F(EventsPageTest, ARuleIsTypedKeptAndFindsTheMoment)
{
    page.showSide(EventsPage::Side::Rules);
    find<QLineEdit>("ruleName")->setText(QStringLiteral("cell high"));
    find<QComboBox>("ruleSignal")->setCurrentText(QStringLiteral("highestCell"));
    find<QDoubleSpinBox>("threshold")->setValue(4.25);
    QTest::mouseClick(find<QPushButton>("keepRule"), Qt::LeftButton);
    tick();
    QTest::keyClicks(find<QLineEdit>("search"), QStringLiteral("rule cell high"));
    ASSERT_EQ(listed().rowCount(), 1);
    EXPECT_EQ(column(listed(), EventModel::Value).front(), "4.3 V");
    EXPECT_THAT(column(alarms(), 2), testing::Contains(testing::HasSubstr("cell high")));
    QFile file(folder.filePath(QStringLiteral("rules.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto kept = alarms::parseRules(file.readAll().toStdString(), "rules.json");
    ASSERT_EQ(kept.rules.size(), 1U);
    EXPECT_EQ(kept.rules[0].threshold, 4.25);
    find<QListWidget>("rules")->setCurrentRow(0);
    QTest::mouseClick(find<QPushButton>("removeRule"), Qt::LeftButton);
    EXPECT_TRUE(desk.rules().empty());
}

TEST_F(EventsPageTest, ARulesSignalIsExplainedAndFoundByAPartOfItsName)
{
    page.showSide(EventsPage::Side::Rules);
    auto* signal = find<QComboBox>("ruleSignal");
    signal->setCurrentText(QStringLiteral("hottestSensor"));
    EXPECT_EQ(find<QLabel>("ruleMeaning")->text(), QStringLiteral("hottest sensor"));
    QFile file(folder.filePath(QStringLiteral("pump.dbc")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("VERSION \"\"\nBU_: A\nBO_ 5 Pump: 8 A\n SG_ Speed : 0|16@1+ (1,0) [0|0] \"rpm\" A\n");
    file.close();
    QSettings settings(folder.filePath(QStringLiteral("shelf.ini")), QSettings::IniFormat);
    DbcShelf shelf(settings);
    shelf.load(file.fileName());
    desk.setDatabases(shelf.databases());
    signal->clearEditText();
    QTest::keyClicks(signal->lineEdit(), QStringLiteral("ump.sp"));
    const QAbstractItemModel* offered = signal->completer()->completionModel();
    ASSERT_EQ(offered->rowCount(), 1);
    EXPECT_EQ(offered->index(0, 0).data().toString(), QStringLiteral("Pump.Speed"));
    signal->setCurrentText(QStringLiteral("Pump.Speed"));
    EXPECT_EQ(find<QLabel>("ruleMeaning")->text(), QStringLiteral("a signal of a DBC"));
}

TEST_F(EventsPageTest, AThresholdStartsAtWhatTheSignalSaysNow)
{
    page.showSide(EventsPage::Side::Rules);
    auto* signal = find<QComboBox>("ruleSignal");
    auto* threshold = find<QDoubleSpinBox>("threshold");
    tick();
    EXPECT_NEAR(threshold->value(), 4.3, 0.001) << "the signal that is offered first: the highest cell";
    EXPECT_EQ(find<QLabel>("rulePresent")->text(), QStringLiteral("now 4.300 V"));
    signal->setCurrentText(QStringLiteral("cellSpread"));
    tick();
    const auto cells = drive().snapshot().cellStatistics;
    EXPECT_NEAR(threshold->value(), (cells.max.value() - cells.min.value()) / 1000.0, 0.0005);
    signal->setCurrentText(QStringLiteral("Node7Cell03"));
    tick();
    EXPECT_NEAR(threshold->value(), 4.3, 0.001) << "any signal of the pack";

    threshold->setValue(4.1);
    tick();
    EXPECT_EQ(threshold->value(), 4.1) << "what was typed stays";
    find<QLineEdit>("ruleName")->setText(QStringLiteral("mine"));
    QTest::mouseClick(find<QPushButton>("keepRule"), Qt::LeftButton);
    signal->setCurrentText(QStringLiteral("current"));
    find<QListWidget>("rules")->setCurrentRow(0);
    tick();
    EXPECT_EQ(threshold->value(), 4.1) << "a rule that is looked at keeps its own";
    signal->setCurrentText(QStringLiteral("Nobody.Nothing"));
    tick();
    EXPECT_EQ(threshold->value(), 4.1);
    EXPECT_EQ(find<QLabel>("rulePresent")->text(), QStringLiteral("no such signal here"));
}

TEST_F(EventsPageTest, ARecordingIsToldOfRulesAndAcknowledgements)
{
    sessionLives = true;
    QSignalSpy noted(&desk, &AlarmDesk::noted);
    const std::vector<alarms::Rule> rules = {
        {"cell high", "highestCell", alarms::Rule::Direction::Above, 4.25, 0, {}, telemetry::Severity::Alarm, true}};
    desk.setRules(rules);
    tick();
    ASSERT_EQ(noted.size(), 1);
    EXPECT_THAT(noted[0][1].toString().toStdString(), testing::HasSubstr("cell high"));
    desk.setRules(rules); // judged anew
    tick();
    EXPECT_EQ(noted.size(), 1) << "it has been told";
    desk.beginCondition(QStringLiteral("disk"), QStringLiteral("the disk is full"), telemetry::Severity::Alarm);
    tick();
    ASSERT_EQ(noted.size(), 2);
    EXPECT_THAT(noted[1][1].toString().toStdString(), testing::HasSubstr("the disk is full"));
    const int waiting = desk.list().counts().unacknowledged;
    QTest::keyClick(&page, Qt::Key_A, Qt::ShiftModifier);
    EXPECT_EQ(noted.size(), 2 + waiting);
    EXPECT_THAT(noted.back()[1].toString().toStdString(), testing::StartsWith("acknowledged by "));
    QTest::keyClick(&page, Qt::Key_A, Qt::ShiftModifier);
    EXPECT_EQ(noted.size(), 2 + waiting) << "once";
}

TEST_F(EventsPageTest, AConditionThatChangesIsTold)
{
    const auto standing = [this] {
        std::vector<std::string> words;
        for (std::size_t i = 0; i < page.events().events().size(); ++i) {
            const telemetry::Event& event = page.events().events()[i];
            if (event.kind == telemetry::EventKind::ConditionBegan && page.events().isStanding(i)) {
                words.push_back(event.names.front());
            }
        }
        return words;
    };
    const QString id = QStringLiteral("recorder");
    desk.beginCondition(id, QStringLiteral("slow for 1 s"), telemetry::Severity::Warning);
    tick();
    desk.beginCondition(id, QStringLiteral("slow for 2 s"), telemetry::Severity::Warning);
    tick();
    EXPECT_THAT(standing(), testing::ElementsAre("slow for 1 s")) << "words that tick are no news";
    desk.beginCondition(id, QStringLiteral("full"), telemetry::Severity::Alarm);
    tick();
    EXPECT_THAT(standing(), testing::ElementsAre("full"));
    desk.beginCondition(id, QStringLiteral("slow for 3 s"), telemetry::Severity::Warning);
    desk.beginCondition(id, QStringLiteral("slow for 4 s"), telemetry::Severity::Warning);
    desk.endCondition(id);
    tick();
    EXPECT_THAT(standing(), testing::IsEmpty()) << "it ends, whatever it said last";
}

TEST_F(EventsPageTest, WatchesUntilASignalPassesAValue)
{
    page.showSide(EventsPage::Side::Watch);
    find<QComboBox>("watchKind")->setCurrentIndex(static_cast<int>(alarms::WatchCondition::Kind::Signal));
    auto* line = find<QLineEdit>("watchSignal");
    auto* button = find<QPushButton>("watch");
    EXPECT_TRUE(line->isVisible());
    EXPECT_FALSE(button->isEnabled());
    QTest::keyClicks(line, QStringLiteral("highestCell > 4.5"));
    ASSERT_TRUE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    tick();
    EXPECT_TRUE(desk.isWatching()) << "4.3 V";
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(desk.report());
    EXPECT_EQ(desk.report()->ending, alarms::WatchReport::Ending::Cancelled);
    const auto before = desk.list().alarms().size();
    line->setText(QStringLiteral("highestCell > 4.25"));
    QTest::keyClick(line, Qt::Key_Return);
    tick();
    ASSERT_TRUE(desk.report());
    EXPECT_EQ(desk.report()->ending, alarms::WatchReport::Ending::Reached) << "it stands already";
    EXPECT_EQ(desk.report()->alarmCount, 0);
    EXPECT_EQ(desk.list().alarms().size(), before) << "it is no alarm";
    EXPECT_THAT(find<QLabel>("watchReport")->text().toStdString(), testing::HasSubstr("until highestCell > 4.25"));
}

TEST_F(EventsPageTest, AWrongRuleIsRefusedWithWords)
{
    page.showSide(EventsPage::Side::Rules);
    find<QComboBox>("ruleSignal")->setCurrentText(QStringLiteral("nonsense"));
    find<QLineEdit>("ruleName")->setText(QStringLiteral("x"));
    QTest::mouseClick(find<QPushButton>("keepRule"), Qt::LeftButton);
    EXPECT_TRUE(desk.rules().empty());
    EXPECT_THAT(find<QLabel>("ruleProblem")->text().toStdString(), testing::HasSubstr("names no signal"));
}

TEST_F(EventsPageTest, AWatchReportsAndItsReportStays)
{
    page.showSide(EventsPage::Side::Watch);
    find<QComboBox>("watchKind")->setCurrentIndex(0);
    auto* choice = find<QComboBox>("watchChoice");
    choice->setCurrentIndex(static_cast<int>(drive().snapshot().state.value));
    QTest::mouseClick(find<QPushButton>("watch"), Qt::LeftButton);
    ASSERT_TRUE(desk.isWatching());
    now += 100ms;
    tick();
    EXPECT_FALSE(desk.isWatching());
    now += 1h;
    tick();
    EXPECT_THAT(find<QLabel>("watchReport")->text().toStdString(), testing::HasSubstr("Reached"));
    QTest::mouseClick(find<QPushButton>("dismissReport"), Qt::LeftButton);
    EXPECT_FALSE(desk.report());
}

TEST_F(EventsPageTest, AConditionFromOutsideStandsInListAndAlarms)
{
    desk.beginCondition(QStringLiteral("disk"), QStringLiteral("the disk is full"), telemetry::Severity::Alarm);
    tick();
    EXPECT_THAT(column(alarms(), 2), testing::Contains("the disk is full"));
    desk.endCondition(QStringLiteral("disk"));
    tick();
    EXPECT_THAT(column(listed(), EventModel::What), testing::Contains("over: the disk is full"));
}

TEST_F(EventsPageTest, ACommandOfTheUsersIsRunWithoutAShell)
{
#ifdef Q_OS_WIN
    GTEST_SKIP() << "echo is no program there";
#endif
    OutputSettings settings = outputs.settings(telemetry::Severity::Alarm);
    settings.command = QStringLiteral("echo {part} {value}");
    outputs.setSettings(telemetry::Severity::Alarm, settings);
    QSignalSpy done(&outputs, &AlarmOutputs::resultChanged);
    outputs.tryOut(telemetry::Severity::Alarm);
    ASSERT_TRUE(done.wait(10'000));
    EXPECT_THAT(outputs.lastResult().toStdString(), testing::HasSubstr("exit code 0: N00·C01 4215 mV"));
    settings.command = QStringLiteral("/nowhere/at-all {text}");
    outputs.setSettings(telemetry::Severity::Alarm, settings);
    outputs.tryOut(telemetry::Severity::Alarm);
    EXPECT_TRUE(done.size() > 1 || done.wait(10'000));
    EXPECT_THAT(outputs.lastResult().toStdString(), testing::HasSubstr("cannot be started"));
}

TEST_F(EventsPageTest, LeavesPictures)
{
    const QString to = qEnvironmentVariable("PACKDECK_PICTURES");
    if (to.isEmpty()) {
        GTEST_SKIP() << "set PACKDECK_PICTURES to a folder to get them";
    }
    const std::vector<alarms::Rule> rules = {
        {"cell high", "highestCell", alarms::Rule::Direction::Above, 4.15, 0.02, 500ms, telemetry::Severity::Warning,
         true},
        {"spread", "cellSpread", alarms::Rule::Direction::Above, 0.15, 0.02, 2s, telemetry::Severity::Alarm, true},
        {"hot", "hottestSensor", alarms::Rule::Direction::Above, 55, 2, 10s, telemetry::Severity::Warning, true}};
    desk.setRules(rules);
    desk.watchFor({alarms::WatchCondition::Kind::Time, {}, {}, 100ms});
    tick();
    now += 200ms;
    tick();
    desk.acknowledge(desk.list().alarms().back().id);
    auto* alarmTable = find<QTreeView>("alarmTable");
    alarmTable->setCurrentIndex(alarmTable->model()->index(0, 0));
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        theme.setKind(kind);
        theme.install(*qApp);
        for (const QSize size : {QSize(1232, 724), QSize(1872, 1004)}) {
            page.resize(size);
            for (const auto side : {EventsPage::Side::Frame, EventsPage::Side::Rules, EventsPage::Side::Watch,
                                    EventsPage::Side::Outputs}) {
                page.showSide(side);
                tick();
                QTest::qWait(50);
                tick();
                EXPECT_TRUE(page.grab().save(QStringLiteral("%1/events-%2-%3x%4-%5.png")
                                                 .arg(to)
                                                 .arg(static_cast<int>(side))
                                                 .arg(size.width())
                                                 .arg(size.height())
                                                 .arg(Theme::name(kind))));
            }
        }
    }
}

} // namespace

} // namespace packdeck::ui
