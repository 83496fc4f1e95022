// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "frames.h"
#include "telemetry/pack_view.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using binding::Dialect;
using d1000::State;
using test::ms;
using test::Unit;

namespace {

struct PackViewTest : testing::Test
{
    Unit unit;
    PackView view{test::shippedCatalog(), {}};

    void introduce(int major = 1, int minor = 2, std::uint32_t build = 1)
    {
        view.apply(unit.heartbeat(), ms(0));
        view.apply(unit.firmware(major, minor, build), ms(0));
    }

    std::vector<EventKind> kinds()
    {
        std::vector<EventKind> result;
        for (const Event& event : view.takeEvents()) {
            result.push_back(event.kind);
        }
        return result;
    }
};

TEST_F(PackViewTest, StartsSilentAndEmpty)
{
    const PackSnapshot& s = view.refresh(ms(10'000));
    EXPECT_EQ(s.link, PackLink::Silent);
    EXPECT_EQ(s.state.freshness, Freshness::Missing);
    EXPECT_EQ(s.cellStatistics.count, 0);
    EXPECT_EQ(s.layout, Layout{});
    EXPECT_EQ(s.id.dialect, Dialect::Unknown);
    EXPECT_TRUE(view.takeEvents().empty());
}

TEST_F(PackViewTest, InterpretsNothingBeforeTheUnitHasToldItsVersion)
{
    EXPECT_EQ(view.apply(unit.voltages(812'400, 0), ms(0)), Handling::Waiting);
    EXPECT_EQ(view.apply(unit.voltages(812'500, 0), ms(100)), Handling::Waiting);
    EXPECT_FALSE(view.refresh(ms(100)).batteryVoltage.known());
    EXPECT_EQ(view.snapshot().link, PackLink::Live);
    view.apply(unit.heartbeat(77), ms(150));
    view.apply(unit.firmware(1, 2), ms(160));
    const PackSnapshot& s = view.refresh(ms(160));
    EXPECT_EQ(s.id.dialect, Dialect::V1_2);
    EXPECT_FALSE(s.dialectAssumed);
    EXPECT_EQ(s.serial.value, 77U);
    EXPECT_EQ(s.batteryVoltage.value, units::Millivolts(812'500));
    EXPECT_EQ(s.batteryVoltage.at, ms(100));
    EXPECT_THAT(kinds(), testing::ElementsAre(EventKind::UnitSeen, EventKind::DialectRecognised));
}

TEST_F(PackViewTest, FirmwareWaitsForTheHeartbeat)
{
    view.apply(unit.firmware(1, 1), ms(0));
    EXPECT_EQ(view.refresh(ms(1)).id.dialect, Dialect::Unknown);
    view.apply(unit.heartbeat(), ms(2));
    EXPECT_EQ(view.refresh(ms(3)).id.dialect, Dialect::V1_1);
}

TEST_F(PackViewTest, AssumesV12WhenTheUnitKeepsSilentAndSaysSo)
{
    view.apply(unit.info(State::Idle), ms(0));
    view.apply(unit.info(State::Idle), ms(3000));
    EXPECT_FALSE(view.refresh(ms(3000)).state.known());
    const PackSnapshot& s = view.refresh(ms(3010));
    EXPECT_EQ(s.id.dialect, Dialect::V1_2);
    EXPECT_TRUE(s.dialectAssumed);
    EXPECT_EQ(s.state.value, State::Idle);
    view.apply(unit.heartbeat(), ms(3020));
    view.apply(unit.firmware(1, 1), ms(3030));
    EXPECT_EQ(view.refresh(ms(3040)).id.dialect, Dialect::V1_1);
    EXPECT_FALSE(view.snapshot().state.known());
}

TEST_F(PackViewTest, AGen1UnitIsNamedAndNotMisread)
{
    view.apply(unit.firmware(1, 2), ms(0)); // on Gen1 the first cell module's serial number
    view.apply(unit.heartbeat(9, 0x1000), ms(10));
    EXPECT_EQ(view.apply(unit.info(State::Enabled), ms(20)), Handling::Taken); // some of its cells
    const PackSnapshot& s = view.refresh(ms(20));
    EXPECT_EQ(s.id.dialect, Dialect::Gen1);
    EXPECT_EQ(s.serial.value, 9U);
    EXPECT_FALSE(s.state.known());
    EXPECT_FALSE(s.firmware.known());
    EXPECT_EQ(view.binding()->pack().dialect, Dialect::Gen1);
}

TEST_F(PackViewTest, ReadsV11)
{
    introduce(1, 1);
    view.apply(test::packed(0x606, {{2, 1 << 6}, {1, 0}, {1, 0}, {4, 1 << 13}}), ms(10));
    view.apply(test::packed(0x60A, {{2, 634}}), ms(10));
    view.apply(test::packed(0x60B, {{2, 998}}), ms(10));
    const PackSnapshot& s = view.refresh(ms(20));
    EXPECT_EQ(s.state.value, State::ChargeEnabled);
    EXPECT_EQ(s.reasons.value, 1U << 13);
    EXPECT_EQ(s.soc.value, units::DeciPercent(634));
    EXPECT_EQ(s.soh.value, units::DeciPercent(998));
    EXPECT_FALSE(s.maxDischargeCurrent.known()); // 0x60C holds counters in V1.1
}

TEST_F(PackViewTest, ReadsEverythingOfV12)
{
    introduce(1, 2, d1000::bundledBmuBuildNumber);
    for (const can::Frame& frame : {unit.info(State::Enabled, 0),
                                    unit.currents(-182'300, -180'000),
                                    unit.voltages(812'400, 811'000),
                                    unit.auxiliary(24'100, -148'000'000),
                                    test::packed(0x60A, {{2, 634}, {2, 1234}, {2, 3714}, {2, 990}}),
                                    test::packed(0x60C, {{4, 400'000}, {4, 150'000}}),
                                    test::packed(0x60D, {{4, 812'345}, {2, 4100}, {2, 7}}),
                                    unit.extremes(3820, 14, 8, 3714, 7, 1),
                                    test::packed(0x60F, {{2, 412}, {1, 3}, {1, 2}, {2, -15}, {1, 0}, {1, 1}}),
                                    test::packed(0x610, {{4, 52'000}, {2, 0}, {2, 0x0003}}),
                                    unit.cells(7, 0, 3714, 3720, 3730, 3740),
                                    unit.temperatures(3, 100, 412, -15, 0x7FFF),
                                    unit.stats(7, 14, 0, 4, 0, 0b11, 0b01),
                                    test::packed(0x617, {{1, 3}, {1, 5}, {2, 0x1111}, {2, 9}, {2, 77}}),
                                    unit.interlock(0b1001),
                                    unit.contactors(0x001001, 0x001001),
                                    test::packed(0x6F1, {{1, 0}, {1, 1}, {1, 2}, {1, 3}, {1, 4}, {1, 1}, {1, 1}}),
                                    test::packed(0x6F2, {{8, 0x100}}),
                                    test::packed(0x6F3, {{1, 1}, {1, 2}, {2, 300}, {2, 4}}),
                                    test::packed(0x6F4, {{2, 32}, {2, 31}, {2, 1}}),
                                    test::packed(0x6F5, {{2, 448}, {2, 434}, {2, 14}}),
                                    test::packed(0x6F6, {{2, 128}, {2, 124}, {2, 4}}),
                                    test::packed(0x6F8, {{2, 312}, {2, -50}, {2, 1013}, {2, 455}}),
                                    test::packed(0x6F9, {{2, 120}, {2, 60}}),
                                    unit.command(4)}) {
        EXPECT_EQ(view.apply(frame, ms(10)), Handling::Taken) << std::hex << frame.id;
    }
    const PackSnapshot& s = view.refresh(ms(20));
    EXPECT_TRUE(s.announcedAsSimulated);
    EXPECT_EQ(s.state.value, State::Enabled);
    EXPECT_EQ(s.current.value, units::Milliamps(-182'300));
    EXPECT_EQ(s.filteredCurrent.value, units::Milliamps(-180'000));
    EXPECT_EQ(s.loadVoltage.value, units::Millivolts(811'000));
    EXPECT_EQ(s.auxiliaryVoltage.value, units::Millivolts(24'100));
    EXPECT_EQ(s.power.value, units::Milliwatts(-148'000'000));
    EXPECT_EQ(s.soc.value, units::DeciPercent(634));
    EXPECT_EQ(s.remainingCapacity_dAh.value, 1234);
    EXPECT_EQ(s.openCircuitVoltage.value, units::Millivolts(3714));
    EXPECT_EQ(s.soh.value, units::DeciPercent(990));
    EXPECT_EQ(s.maxDischargeCurrent.value, units::Milliamps(400'000));
    EXPECT_EQ(s.maxChargeCurrent.value, units::Milliamps(150'000));
    EXPECT_EQ(s.cellSum.value, units::Millivolts(812'345));
    EXPECT_EQ(s.balanceThreshold.value, units::Millivolts(4100));
    EXPECT_EQ(s.cellsBalancing.value, 7);
    EXPECT_EQ(s.reportedMaxCell.value.wireNode, 14);
    EXPECT_EQ(s.reportedMaxCell.value.place, (units::CellIndex{{14}, 7}));
    EXPECT_EQ(s.reportedMinCell.value.value, units::Millivolts(3714));
    EXPECT_EQ(s.reportedMaxTemperature.value.place, (units::SensorIndex{{3}, 1}));
    EXPECT_EQ(s.reportedMinTemperature.value.value, units::DeciCelsius(-15));
    EXPECT_EQ(s.nodes[0].voltage.value, units::Millivolts(52'000));
    EXPECT_EQ(s.cell({{7}, 1}).voltage.value, units::Millivolts(3720));
    EXPECT_EQ(s.sensor({{3}, 2}).temperature.value, units::DeciCelsius(-15));
    EXPECT_TRUE(s.cell({{7}, 0}).balanceConfirmed);
    EXPECT_TRUE(s.cell({{7}, 1}).balanceCommanded);
    EXPECT_FALSE(s.cell({{7}, 1}).balanceConfirmed);
    EXPECT_EQ(s.nodes[0].uartResult.value, 0x1111);
    EXPECT_EQ(s.nodes[0].stateTimer.value, 77);
    EXPECT_TRUE(s.hvil[0].value);
    EXPECT_FALSE(s.hvil[1].value);
    EXPECT_TRUE(s.hvil[3].value);
    EXPECT_EQ(s.tasks[4].value, 4);
    EXPECT_TRUE(s.watchdogReset.value);
    EXPECT_EQ(s.selfTestResult.value, 0x100U);
    EXPECT_EQ(s.controllerStateTimer.value, 300);
    EXPECT_EQ(s.disconnectedNodes.value, 1);
    EXPECT_EQ(s.connectedCells.value, 434);
    EXPECT_EQ(s.configuredSensors.value, 128);
    EXPECT_EQ(s.boardTemperatures[1].value, units::DeciCelsius(-50));
    EXPECT_EQ(s.pressure_hPa.value, 1013);
    EXPECT_EQ(s.humidity.value, units::DeciPercent(455));
    EXPECT_EQ(s.voc_ppb.value, 120);
    EXPECT_EQ(s.command.value, (CommandSeen{4, 1}));
}

TEST_F(PackViewTest, WorksAtAnyBase)
{
    unit.base = 0x100;
    view = PackView(test::shippedCatalog(), {0, 0x100, Dialect::Unknown});
    introduce();
    view.apply(unit.cells(31, 3, 3700, 3701, 0xFFFF, 0xFFFF), ms(10));
    EXPECT_EQ(view.refresh(ms(20)).cell({{31}, 13}).voltage.value, units::Millivolts(3701));
    EXPECT_EQ(view.apply(Unit{0x600}.heartbeat(), ms(30)), Handling::NotMine);
}

TEST_F(PackViewTest, SaturatesWhatDoesNotFit)
{
    introduce();
    view.apply(test::packed(0x60D, {{4, 0xFFFFFFFF}, {2, 0}, {2, 0}}), ms(10));
    EXPECT_EQ(view.refresh(ms(10)).cellSum.value, units::Millivolts(INT32_MAX));
}

TEST_F(PackViewTest, ValuesGoStaleAfterThreePeriodsAndKeepTheirTime)
{
    introduce();
    for (int t = 100; t <= 1000; t += 100) {
        view.apply(unit.currents(t, t), ms(t));
    }
    EXPECT_TRUE(view.refresh(ms(1300)).current.isFresh());
    const PackSnapshot& s = view.refresh(ms(1301));
    EXPECT_EQ(s.current.freshness, Freshness::Stale);
    EXPECT_EQ(s.current.value, units::Milliamps(1000));
    EXPECT_EQ(s.current.at, ms(1000));
    view.apply(unit.currents(5, 5), ms(1400));
    EXPECT_TRUE(view.refresh(ms(1400)).current.isFresh());
}

TEST_F(PackViewTest, LearnsThePeriodThatTheUnitHas)
{
    introduce();
    for (int t = 0; t <= 20'000; t += 1000) {
        view.apply(unit.currents(t, t), ms(t));
        view.refresh(ms(t));
    }
    EXPECT_TRUE(view.refresh(ms(22'999)).current.isFresh());
    EXPECT_FALSE(view.refresh(ms(23'001)).current.isFresh());
}

TEST_F(PackViewTest, ATimeLapseThatEndsMakesNothingStale)
{
    introduce();
    for (int t = 0; t <= 400; t += 4) {
        view.apply(unit.currents(t, t), ms(t));
        view.refresh(ms(t));
    }
    EXPECT_TRUE(view.refresh(ms(700)).current.isFresh()); // published: every 100 ms
    EXPECT_FALSE(view.refresh(ms(701)).current.isFresh());
    EXPECT_EQ(view.refresh(ms(1400)).link, PackLink::Live);
    EXPECT_EQ(view.refresh(ms(1401)).link, PackLink::Lost);
}

TEST_F(PackViewTest, LosesTheLinkAfterTenPeriodsOfTheFastestFrame)
{
    introduce();
    for (int t = 100; t <= 1000; t += 100) {
        view.apply(unit.currents(1, 1), ms(t));
    }
    kinds();
    EXPECT_EQ(view.refresh(ms(2000)).link, PackLink::Live);
    EXPECT_EQ(view.refresh(ms(2001)).link, PackLink::Lost);
    EXPECT_EQ(view.snapshot().linkSince, ms(2001));
    view.apply(unit.currents(1, 1), ms(2500));
    EXPECT_EQ(view.refresh(ms(2500)).link, PackLink::Live);
    EXPECT_THAT(kinds(), testing::ElementsAre(EventKind::LinkLost, EventKind::LinkRegained));
}

TEST_F(PackViewTest, LosesASlowLinkAfterThreeAndAHalfSeconds)
{
    for (int t = 0; t <= 4000; t += 1000) {
        view.apply(unit.heartbeat(), ms(t));
    }
    EXPECT_EQ(view.refresh(ms(7500)).link, PackLink::Live);
    EXPECT_EQ(view.refresh(ms(7501)).link, PackLink::Lost);
}

TEST_F(PackViewTest, ACommandOnTheBusIsNoSignOfLife)
{
    introduce();
    for (int t = 0; t <= 10'000; t += 100) {
        view.apply(unit.command(1), ms(t));
        view.refresh(ms(t));
    }
    EXPECT_EQ(view.snapshot().link, PackLink::Lost);
    EXPECT_TRUE(view.snapshot().command.isFresh());
}

TEST_F(PackViewTest, ShortFramesAreNotInterpreted)
{
    introduce();
    can::Frame frame = unit.voltages(812'400, 811'000);
    frame.length = 4;
    EXPECT_EQ(view.apply(frame, ms(10)), Handling::WrongLength);
    frame.length = 8;
    frame.flags = can::Frame::Remote;
    EXPECT_EQ(view.apply(frame, ms(10)), Handling::NotMine);
    frame.flags = can::Frame::Extended;
    EXPECT_EQ(view.apply(frame, ms(10)), Handling::NotMine);
    frame.flags = 0;
    frame.bus = 1;
    EXPECT_EQ(view.apply(frame, ms(10)), Handling::NotMine);
    EXPECT_FALSE(view.refresh(ms(10)).batteryVoltage.known());
}

TEST_F(PackViewTest, AStateWordThatIsNotOneHotIsNoState)
{
    introduce();
    view.apply(unit.info(State::Idle), ms(10));
    view.apply(test::packed(0x606, {{2, 0b110}, {6, 0}}), ms(20));
    const PackSnapshot& s = view.refresh(ms(30));
    EXPECT_FALSE(s.state.known());
    EXPECT_EQ(s.stateWord.value, 0b110);
    EXPECT_TRUE(s.stateWord.isFresh());
}

TEST_F(PackViewTest, AnotherUnitStartsAfresh)
{
    introduce();
    view.apply(unit.cells(0, 0, 3700, 3700, 3700, 3700), ms(10));
    view.apply(unit.info(State::Safe, 1), ms(10));
    kinds();
    view.apply(unit.heartbeat(4321), ms(10'000));
    EXPECT_EQ(view.refresh(ms(10'001)).id.dialect, Dialect::Unknown);
    view.apply(unit.firmware(1, 2), ms(10'010));
    const PackSnapshot& s = view.refresh(ms(10'020));
    EXPECT_EQ(s.id.dialect, Dialect::V1_2);
    EXPECT_EQ(s.serial.value, 4321U);
    EXPECT_FALSE(s.cell({{0}, 0}).voltage.known());
    EXPECT_EQ(s.reasonLamps[0].count, 0U);
    EXPECT_THAT(kinds(), testing::Contains(EventKind::UnitChanged));
}

TEST_F(PackViewTest, WithoutACatalogNothingIsRead)
{
    PackView blind(nullptr, {});
    EXPECT_EQ(blind.apply(unit.heartbeat(), ms(0)), Handling::NotMine);
    EXPECT_EQ(blind.refresh(ms(5000)).link, PackLink::Silent);
}

} // namespace
