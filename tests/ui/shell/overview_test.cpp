// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/overview/lamp_panel.h"
#include "ui/overview/margin.h"
#include "ui/overview/schematic_content.h"
#include "ui/overview/state_exits.h"
#include "ui/sample_snapshot.h"
#include "ui/shell/notices.h"
#include "ui/shell/pack_text.h"
#include "ui/shell/sample.h"

namespace packdeck::ui::test {
namespace {

struct CellCase
{
    int millivolts;
    const char* words;
    Standing standing;
};

class HighestCell : public testing::TestWithParam<CellCase>
{
};

TEST_P(HighestCell, SaysItsDistanceInWords)
{
    Sample sample = sampleEnabled();
    sample.pack.cellStatistics.max = units::Millivolts(GetParam().millivolts);
    const Margin margin = highestCellMargin(sample.moment());
    EXPECT_EQ(margin.words, QString::fromLatin1(GetParam().words));
    EXPECT_EQ(margin.standing, GetParam().standing);
    EXPECT_GE(margin.share, 0.0);
    EXPECT_LE(margin.share, 1.0);
}

INSTANTIATE_TEST_SUITE_P(All, HighestCell,
                         testing::Values(CellCase{4064, "86 mV to warning", Standing::Normal},
                                         CellCase{4150, "WARNING: 50 mV to critical", Standing::Warning},
                                         CellCase{4212, "CRITICAL: 12 mV beyond", Standing::Critical},
                                         CellCase{3000, "1150 mV to warning", Standing::Normal}));

TEST(Margin, LowestCellCountsDownwards)
{
    Sample sample = sampleEnabled();
    sample.pack.cellStatistics.min = units::Millivolts(2590);
    EXPECT_EQ(lowestCellMargin(sample.moment()).words, QStringLiteral("WARNING: 90 mV to critical"));
}

TEST(Margin, CurrentIsJudgedByTheLimitOfItsOwnDirection)
{
    const Sample sample = sampleEnabled(); // 182.3 A in, limits 300 A out and 240 A in
    EXPECT_EQ(chargeMargin(sample.moment()).words, QStringLiteral("57.7 A to the limit"));
    EXPECT_EQ(dischargeMargin(sample.moment()).words, QStringLiteral("300.0 A to the limit"));
}

TEST(Margin, WithoutASingleCellThereIsNoNumber)
{
    Sample sample = sampleEnabled();
    makeStale(sample, std::chrono::seconds(4));
    EXPECT_TRUE(highestCellMargin(sample.moment()).value.isEmpty());
    EXPECT_TRUE(hottestMargin(sample.moment()).value.isEmpty());
    EXPECT_TRUE(chargeMargin(sample.moment()).stale);
}

TEST(Margin, TemperaturesAreThoseOfTheUnitWhereItTellsNoSensor)
{
    Sample sample = sampleEnabled();
    telemetry::PackSnapshot& pack = sample.pack;
    pack.sensorStatistics = {};
    pack.layout.sensorsOfNode = {};
    pack.configuredSensors = {};
    using Sensor = telemetry::ReportedExtreme<units::DeciCelsius, units::SensorIndex>;
    pack.reportedMaxTemperature = {Sensor{units::DeciCelsius(580), 0, 0, units::SensorIndex{{2}, 0}}, pack.now,
                                   telemetry::Freshness::Fresh};
    EXPECT_EQ(hottestMargin(sample.moment()).value, QStringLiteral("58.0"));
    EXPECT_EQ(hottestMargin(sample.moment()).standing, Standing::Warning);
    pack.reportedMaxTemperature = {};
    pack.reportedMinTemperature = {};
    EXPECT_TRUE(hottestMargin(sample.moment()).words.isEmpty()) << "not known";
    pack.configuredSensors = {0, pack.now, telemetry::Freshness::Fresh};
    EXPECT_EQ(hottestMargin(sample.moment()).words, QStringLiteral("no sensor is connected"));
}

TEST(Schematic, VoltagesBehindAnOpenContactorAreWordsNotNumbers)
{
    const Sample sample = samplePack(d1000::State::Idle);
    const SchematicContent content = schematicContent(sample.moment());
    EXPECT_EQ(content.load.text, QStringLiteral("not measured (contactor 1 open)"));
    EXPECT_TRUE(content.load.second.startsWith(QStringLiteral("last 891.0 V at ")));
    EXPECT_TRUE(content.load.hatched);
    EXPECT_EQ(content.charger.text, QStringLiteral("not measured (contactor 4 open)"));
    EXPECT_TRUE(content.charger.second.isEmpty());
    EXPECT_EQ(content.battery.text, QStringLiteral("812.4 V"));
}

TEST(Schematic, CountsNoOperationsOfAContactorThatNobodyTold)
{
    Sample sample = samplePack(d1000::State::Idle);
    auto& contactor = sample.pack.contactors[0];
    contactor = {};
    EXPECT_EQ(schematicContent(sample.moment()).contactors[0].source, QStringLiteral("source unknown"));
    contactor.operations = 2;
    EXPECT_EQ(schematicContent(sample.moment()).contactors[0].source, QStringLiteral("source unknown \u00b7 2\u00d7"));
}

// What a unit of the previous generation does not have is left out, not shown as missing.
TEST(Overview, ShowsOfAGen1PackWhatItHas)
{
    Theme theme;
    LampPanel lamps(theme);
    Sample sample = sampleEnabled();
    lamps.refresh(sample.moment());
    EXPECT_TRUE(lamps.names().contains(QStringLiteral("PRECHARGE FAILURES")));
    EXPECT_TRUE(lamps.names().contains(QStringLiteral("CONTACTOR FAULTS")));

    sample.pack.id.dialect = binding::Dialect::Gen1;
    lamps.refresh(sample.moment());
    EXPECT_FALSE(lamps.names().contains(QStringLiteral("PRECHARGE FAILURES")));
    EXPECT_FALSE(lamps.names().contains(QStringLiteral("CONTACTOR FAULTS")));
    EXPECT_TRUE(lamps.names().contains(QStringLiteral("CMU TIMEOUT")));
    const SchematicContent schematic = schematicContent(sample.moment());
    EXPECT_EQ(schematic.contactors[static_cast<std::size_t>(d1000::Contactor::ChargePositive)].number, 0);
    EXPECT_FALSE(schematic.load.published);
    EXPECT_EQ(dischargeMargin(sample.moment()).words, QStringLiteral("this unit sends no limit"));
    EXPECT_TRUE(dischargeMargin(sample.moment()).value.isEmpty());
    EXPECT_FALSE(packText(sample.moment()).contains(QStringLiteral("Contactor 4")));
    EXPECT_TRUE(packText(sample.moment()).contains(QStringLiteral("Contactor 3")));
}

TEST(Schematic, CommandAndFeedbackAreApart)
{
    Sample sample = sampleEnabled();
    auto& contactor = sample.pack.contactors[static_cast<std::size_t>(d1000::Contactor::MainPositive)];
    contactor.commanded = telemetry::ContactorPosition::Open;
    contactor.position = telemetry::ContactorPosition::Welded;
    const auto content = schematicContent(sample.moment());
    const auto& shown = content.contactors[static_cast<std::size_t>(d1000::Contactor::MainPositive)];
    EXPECT_EQ(shown.command, QStringLiteral("command OPEN"));
    EXPECT_EQ(shown.position, QStringLiteral("WELDED?"));
    EXPECT_TRUE(shown.fault);
    EXPECT_TRUE(shown.closed) << "what may be live is drawn live";
}

TEST(StateExits, EveryStateHasAWayOut)
{
    for (const d1000::State state : d1000::allStates) {
        const auto all = stateExits();
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const StateExit& exit) { return exit.from == state; }))
            << d1000::name(state);
    }
}

bool says(const std::vector<Notice>& notices, const char* words)
{
    return std::any_of(notices.begin(), notices.end(),
                       [words](const Notice& notice) { return notice.text.contains(QString::fromUtf8(words)); });
}

TEST(Notices, NothingStandsOnAHealthyPack)
{
    EXPECT_TRUE(standingNotices(sampleEnabled().moment()).empty());
}

TEST(Notices, NameTheNodeThatFellSilentAndGoWhenItIsBack)
{
    Sample sample = sampleEnabled();
    packdeck::test::loseNode(sample.pack, 5);
    sample.pack.nodes[5].lastSeen = sample.now - std::chrono::seconds(7);
    EXPECT_TRUE(says(standingNotices(sample.moment()), "N05: no frames for 7.0 s"));
    sample.pack.nodes[5].freshness = telemetry::Freshness::Fresh;
    EXPECT_TRUE(standingNotices(sample.moment()).empty());
}

TEST(Notices, ALostUnitHidesTheSilenceOfItsNodes)
{
    Sample sample = sampleEnabled();
    makeStale(sample, std::chrono::milliseconds(4200));
    const auto notices = standingNotices(sample.moment());
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices.front().text, QStringLiteral("No frame of BMU 01234 for 4.2 s"));
    EXPECT_EQ(notices.front().standing, Standing::Critical);
}

TEST(Notices, ALinkThatFailedOffersTheConnection)
{
    Sample sample = sampleEnabled();
    sample.link.state = link::LinkState::Failed;
    sample.link.reason = Error{ErrorId::DeviceLost, {"socketcan", "can0", "network is down"}};
    const auto notices = standingNotices(sample.moment());
    ASSERT_FALSE(notices.empty());
    EXPECT_TRUE(says(notices, "network is down"));
    EXPECT_EQ(notices.front().action, NoticeAction::Connect);
    sample.link.reconnectIn = std::chrono::seconds(2);
    EXPECT_TRUE(
        standingNotices(sample.moment()).front().text.endsWith(QStringLiteral(" \u2014 next attempt in 2.0 s")));
}

TEST(Notices, AResultStaysForAWhileOnly)
{
    Sample sample = sampleEnabled();
    control::OpeningResult result;
    result.opened = true;
    result.text = {control::PhraseId::OpenedAt, {"340 ms", "180.0 A"}};
    result.asked = sample.now - std::chrono::seconds(3);
    sample.control.lastOpening = result;
    EXPECT_TRUE(says(standingNotices(sample.moment()), "opened in 340 ms at 180.0 A"));
    sample.control.lastOpening->asked = sample.now - std::chrono::seconds(30);
    EXPECT_TRUE(standingNotices(sample.moment()).empty());
}

} // namespace
} // namespace packdeck::ui::test
