// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/sample_snapshot.h"
#include "ui/shell/header_content.h"
#include "ui/shell/pack_names.h"
#include "ui/shell/pack_text.h"
#include "ui/shell/sample.h"
#include "ui/shell/words.h"

namespace packdeck::ui::test {
namespace {

TEST(HeaderContent, SaysWhatThePackDoes)
{
    const Sample sample = sampleEnabled();
    const HeaderContent header = headerContent(sample.moment());
    EXPECT_EQ(header.mode.text, QStringLiteral("HELD: ENABLE to BMU 01234"));
    EXPECT_EQ(header.mode.standing, Standing::Notable);
    EXPECT_EQ(header.source.text, QStringLiteral("SIMULATED"));
    EXPECT_EQ(header.unit.text, QStringLiteral("01234  fw 1.2.0"));
    EXPECT_EQ(header.commander.text, QStringLiteral("this PC: ENABLE"));
    EXPECT_EQ(header.bus.text, QStringLiteral("sim0 500k  42 %  err 0  ack"));
    EXPECT_EQ(header.alarms.text, QStringLiteral("no alarms"));
    EXPECT_EQ(header.state.value, QStringLiteral("ENABLED"));
    EXPECT_EQ(header.state.detail, QStringLiteral("for 00:12:44"));
    EXPECT_EQ(header.voltage.value, QStringLiteral("812.4"));
    EXPECT_EQ(header.current.value, QStringLiteral("-182.3"));
    EXPECT_TRUE(header.current.detail.endsWith(QStringLiteral("CHARGING")));
    EXPECT_EQ(header.power.value, QStringLiteral("-148.1"));
    EXPECT_EQ(header.soc.value, QStringLiteral("63.4"));
    EXPECT_EQ(header.lowest.value, QStringLiteral("3711"));
    EXPECT_EQ(header.lowest.detail, QStringLiteral("N06\u00b7C03"));
    EXPECT_EQ(header.highest.detail, QStringLiteral("N13\u00b7C08"));
    EXPECT_EQ(header.spread.value, QStringLiteral("106"));
    EXPECT_EQ(header.hottest.value, QStringLiteral("41.2"));
    EXPECT_EQ(header.hottest.detail, QStringLiteral("N02\u00b7T2"));
    EXPECT_EQ(header.load.value, QStringLiteral("811.2"));
    EXPECT_FALSE(header.load.hatched);
    EXPECT_EQ(header.open.second, QStringLiteral("182 A now"));
}

TEST(HeaderContent, TheSignOfTheCurrentIsASettingItsDirectionIsNot)
{
    const Sample sample = sampleEnabled();
    Moment moment = sample.moment();
    moment.settings.chargeIsNegative = false;
    const HeaderContent header = headerContent(moment);
    EXPECT_EQ(header.current.value, QStringLiteral("182.3"));
    EXPECT_TRUE(header.current.detail.endsWith(QStringLiteral("CHARGING")));
    EXPECT_FALSE(header.current.detail.endsWith(QStringLiteral("DISCHARGING")));
}

TEST(HeaderContent, StaleIsHatchedWithItsAge)
{
    Sample sample = sampleEnabled();
    makeStale(sample, std::chrono::milliseconds(4200));
    const HeaderContent header = headerContent(sample.moment());
    for (const TileContent* tile : {&header.state, &header.voltage, &header.current, &header.power, &header.soc}) {
        EXPECT_TRUE(tile->hatched) << tile->value.toStdString();
        EXPECT_FALSE(tile->value.isEmpty());
        EXPECT_EQ(tile->detail, QStringLiteral("4.2 s old"));
    }
    EXPECT_TRUE(header.unit.hatched);
    EXPECT_TRUE(header.alarms.hatched);
    EXPECT_EQ(header.open.second, QStringLiteral("current unknown"));
}

TEST(HeaderContent, MissingIsNeverZero)
{
    Sample sample = samplePack(d1000::State::Idle);
    sample.pack = telemetry::PackSnapshot{};
    const HeaderContent header = headerContent(sample.moment());
    for (const TileContent* tile : {&header.state, &header.voltage, &header.current, &header.power, &header.soc,
                                    &header.lowest, &header.highest, &header.spread, &header.hottest}) {
        EXPECT_TRUE(tile->value.isEmpty()) << tile->value.toStdString();
        EXPECT_TRUE(tile->hatched);
    }
}

TEST(HeaderContent, AUnitThatSendsNoCellsIsTakenAtItsWordForTheOutermost)
{
    Sample sample = samplePack(d1000::State::Idle);
    telemetry::PackSnapshot& pack = sample.pack;
    pack.cellStatistics = {};
    pack.sensorStatistics = {};
    using Cell = telemetry::ReportedExtreme<units::Millivolts, units::CellIndex>;
    const units::CellIndex low = units::cellAt(3);
    pack.reportedMinCell = {Cell{units::Millivolts(3701), 0, 3, low}, pack.now, telemetry::Freshness::Fresh};
    pack.reportedMaxCell = {Cell{units::Millivolts(3750), 0, 90, std::nullopt}, pack.now, telemetry::Freshness::Fresh};
    HeaderContent header = headerContent(sample.moment());
    EXPECT_EQ(header.lowest.value, QStringLiteral("3701"));
    EXPECT_EQ(header.lowest.detail, name(sample.moment().settings, low));
    EXPECT_FALSE(header.lowest.hatched);
    EXPECT_TRUE(header.lowest.hint.contains(QStringLiteral("unit itself")));
    EXPECT_EQ(header.highest.value, QStringLiteral("3750"));
    EXPECT_TRUE(header.highest.detail.isEmpty()) << "a place outside every pack is no cell's name";
    EXPECT_EQ(header.spread.value, QStringLiteral("49"));
    EXPECT_TRUE(header.hottest.hatched) << "nothing was said of temperatures";
    pack.reportedMinCell.freshness = telemetry::Freshness::Stale;
    header = headerContent(sample.moment());
    EXPECT_TRUE(header.lowest.hatched);
    EXPECT_TRUE(header.spread.value.isEmpty());
}

TEST(HeaderContent, LoadVoltageIsNoNumberWhileContactorOneIsOpen)
{
    Sample sample = samplePack(d1000::State::Idle);
    sample.pack.lastReferencedLoadVoltage = {};
    const HeaderContent header = headerContent(sample.moment());
    EXPECT_TRUE(header.load.hatched);
    EXPECT_EQ(header.load.value, QStringLiteral("not measured"));
    EXPECT_EQ(header.load.hint, QStringLiteral("not measured (contactor 1 open)"));
    EXPECT_TRUE(header.load.detail.isEmpty());

    sample.pack.lastReferencedLoadVoltage = {units::Millivolts(891'000), sample.now - std::chrono::seconds(5),
                                             telemetry::Freshness::Stale};
    const Moment moment = sample.moment();
    const TileContent load = headerContent(moment).load;
    EXPECT_EQ(load.value, QStringLiteral("not measured"));
    EXPECT_EQ(load.detail, QStringLiteral("last 891 V"));
    EXPECT_EQ(load.hint, QStringLiteral("not measured (contactor 1 open); last 891.0 V at ") +
                             wallTime(moment, sample.now - std::chrono::seconds(5)));
}

// Of what its generation does not tell: power follows from what it does, the rest is left out.
TEST(HeaderContent, ShowsOfAGen1PackWhatItHas)
{
    Sample sample = sampleEnabled();
    telemetry::PackSnapshot& pack = sample.pack;
    pack.id.dialect = binding::Dialect::Gen1;
    pack.power = {};
    pack.loadVoltage = {};
    pack.batteryVoltage = {units::Millivolts(148'000), pack.now, telemetry::Freshness::Fresh};
    pack.current = {units::Milliamps(-12'000), pack.now, telemetry::Freshness::Fresh};
    HeaderContent header = headerContent(sample.moment());
    EXPECT_EQ(header.power.value, QStringLiteral("-1.8"));
    EXPECT_FALSE(header.power.hatched);
    EXPECT_TRUE(header.power.hint.contains(QStringLiteral("Voltage times current")));
    EXPECT_FALSE(header.load.present);
    EXPECT_FALSE(packText(sample.moment()).contains(QStringLiteral("Load")));

    EXPECT_EQ(header.power.unit, QStringLiteral("kW"));
    pack.batteryVoltage.value = units::Millivolts(28'282);
    pack.current.value = units::Milliamps(243);
    EXPECT_EQ(headerContent(sample.moment()).power.value, QStringLiteral("6.9")) << "a small pack's watts are seen";
    EXPECT_EQ(headerContent(sample.moment()).power.unit, QStringLiteral("W"));
    pack.current.freshness = telemetry::Freshness::Stale;
    pack.current.at = pack.now - std::chrono::seconds(3);
    header = headerContent(sample.moment());
    EXPECT_TRUE(header.power.hatched) << "no fresher than what it is made of";
    EXPECT_EQ(header.power.detail, QStringLiteral("3.0 s old"));
    pack.current = {};
    EXPECT_TRUE(headerContent(sample.moment()).power.value.isEmpty());
}

TEST(HeaderContent, APackWithoutSensorsIsToldFromOneThatWasNotHeard)
{
    Sample sample = samplePack(d1000::State::Idle);
    telemetry::PackSnapshot& pack = sample.pack;
    pack.id.dialect = binding::Dialect::Gen1;
    pack.sensorStatistics = {};
    pack.layout.sensorsOfNode = {};
    pack.sensors = {};
    pack.configuredSensors = {};
    EXPECT_TRUE(headerContent(sample.moment()).hottest.value.isEmpty());
    constexpr std::int16_t openInput_dC = -400;
    pack.sensors[0].raw = openInput_dC;
    const TileContent hottest = headerContent(sample.moment()).hottest;
    EXPECT_EQ(hottest.value, QStringLiteral("none"));
    EXPECT_EQ(hottest.detail, QStringLiteral("no sensor"));
    EXPECT_FALSE(hottest.hatched);
    pack.sensors[0].raw = 0;
    pack.configuredSensors = {0, pack.now, telemetry::Freshness::Fresh};
    EXPECT_EQ(headerContent(sample.moment()).hottest.value, QStringLiteral("none")) << "as this generation counts them";
}

TEST(PackNames, TellPacksApartInTheFewestWords)
{
    const binding::PackId first{1, 0x600, binding::Dialect::Gen1};
    const binding::PackId second{1, 0x2A0, binding::Dialect::Gen1};
    const binding::PackId behindAnother{2, 0x600, binding::Dialect::Gen1};
    const std::vector<std::string> channels{"192.168.1.50", "192.168.1.125"};
    EXPECT_EQ(packPlace(second, {first, second}, channels), QStringLiteral("0x2A0"));
    EXPECT_EQ(packPlace(first, {first, behindAnother}, channels), QStringLiteral("0x600 on 192.168.1.125"));
    EXPECT_EQ(packPlace(behindAnother, {first, behindAnother}, channels), QStringLiteral("0x600 on channel 3"))
        << "while the log is read its channels have no names";
}

TEST(HeaderContent, CountsDownWhereTheStateHasALimit)
{
    Sample sample = samplePack(d1000::State::Precharge);
    sample.pack.stateSince = sample.now - std::chrono::seconds(7);
    EXPECT_EQ(headerContent(sample.moment()).state.detail, QStringLiteral("18 s until time-out"));
    sample = samplePack(d1000::State::Disconnect);
    const TileContent disconnect = headerContent(sample.moment()).state;
    EXPECT_EQ(disconnect.detail, QStringLiteral("STILL CLOSED, opens within 2 s"));
    EXPECT_EQ(disconnect.standing, Standing::Critical);
}

TEST(HeaderContent, NamesTheOtherCommander)
{
    Sample sample = samplePack(d1000::State::Enabled);
    sample.control.foreign.present = true;
    sample.control.foreign.command = d1000::Command::Idle;
    sample.control.foreign.rateHz = 10.0;
    EXPECT_EQ(headerContent(sample.moment()).commander.text, QStringLiteral("other node: IDLE 10 Hz"));
}

TEST(HeaderContent, ALimitPassedIsMarkedByAShapeToo)
{
    const Sample sample = sampleSafe();
    const HeaderContent header = headerContent(sample.moment());
    EXPECT_EQ(header.highest.standing, Standing::Warning);
    EXPECT_TRUE(header.highest.label.contains(QChar(0x25b2)));
    EXPECT_EQ(header.lowest.standing, Standing::Normal);
    EXPECT_EQ(header.alarms.standing, Standing::Critical);
    EXPECT_TRUE(header.alarms.text.startsWith(QStringLiteral("2 alarm")));
}

TEST(HeaderContent, AReasonThatIsOnlyInformationIsNoAlarm)
{
    Sample sample = samplePack(d1000::State::Safe);
    sample.pack.reasons.value = d1000::bit(d1000::Reason::ControlTimeout);
    EXPECT_TRUE(headerContent(sample.moment()).alarms.text.startsWith(QStringLiteral("1 alarm")));
    control::WhyRow row;
    row.reason = d1000::Reason::ControlTimeout;
    row.informationOnly = true;
    sample.control.why = {row};
    EXPECT_EQ(headerContent(sample.moment()).alarms.text, QStringLiteral("no alarms"));
}

struct OpenCase
{
    control::OpenAction action;
    bool replay;
    bool present;
    bool muted;
    const char* first;
};

class OpenButtonContent : public testing::TestWithParam<OpenCase>
{
};

TEST_P(OpenButtonContent, FollowsWhatOpeningWouldDo)
{
    Sample sample = samplePack(d1000::State::Enabled);
    sample.control.openAction = GetParam().action;
    Moment moment = sample.moment();
    moment.replay = GetParam().replay;
    const OpenContent open = headerContent(moment).open;
    EXPECT_EQ(open.present, GetParam().present);
    if (open.present) {
        EXPECT_EQ(open.muted, GetParam().muted);
        EXPECT_EQ(open.first, QString::fromLatin1(GetParam().first));
    }
}

INSTANTIATE_TEST_SUITE_P(All, OpenButtonContent,
                         testing::Values(OpenCase{control::OpenAction::Absent, false, false, true, ""},
                                         OpenCase{control::OpenAction::Press, true, false, true, ""},
                                         OpenCase{control::OpenAction::Press, false, true, false, "OPEN  F12"},
                                         OpenCase{control::OpenAction::Refused, false, true, true, "OPEN  F12"},
                                         OpenCase{control::OpenAction::HoldTakeOver, false, true, false,
                                                  "HOLD 1 s: OPEN"}));

TEST(HeaderContent, WithoutConnectionThereIsNothingToOpen)
{
    const Moment moment;
    const HeaderContent header = headerContent(moment);
    EXPECT_EQ(header.mode.text, QStringLiteral("NOT CONNECTED"));
    EXPECT_FALSE(header.open.present);
}

} // namespace
} // namespace packdeck::ui::test
