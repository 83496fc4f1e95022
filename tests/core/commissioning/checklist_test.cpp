// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// A whole commissioning against the bundled BMU and the simulated hardware, and what a checklist keeps.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/commissioning/scene.h"
#include "core/commissioning/simulated_bench.h"

using namespace packdeck;
using namespace packdeck::commissioning;
using packdeck::test::Scene;
using packdeck::test::SimulatedBench;
using std::chrono::seconds;

namespace {

TEST_F(SimulatedBench, EveryCheckDrivesItselfToItsEnd)
{
    run(seconds(8));
    for (const CheckId id : {CheckId::Identity, CheckId::Firmware, CheckId::Layout, CheckId::Cells, CheckId::Sensors,
                             CheckId::VoltageSum, CheckId::ZeroCurrent, CheckId::LatchedFaults}) {
        EXPECT_EQ(state(id), CheckState::Passed) << label(id) << ": " << words(id);
    }
    EXPECT_EQ(state(CheckId::Interlock), CheckState::Acting);
    pack.apply(sim::FaultSetting{sim::Fault::HvilOpen, true, 0, 0.0, d1000::Command::Idle});
    run(seconds(2));
    pack.apply(sim::FaultSetting{sim::Fault::HvilOpen, false, 0, 0.0, d1000::Command::Idle});
    run(seconds(3));
    EXPECT_EQ(state(CheckId::Interlock), CheckState::Passed) << words(CheckId::Interlock);

    pack.apply(sim::PowerCycleBmu{});
    run(seconds(8));
    run(seconds(1), d1000::Command::Connect);
    run(seconds(20), d1000::Command::Enable);
    run(seconds(8));
    for (const CheckId id : {CheckId::Contactors, CheckId::Precharge, CheckId::CurrentSign}) {
        EXPECT_EQ(state(id), CheckState::Passed) << label(id) << ": " << words(id);
    }
    EXPECT_TRUE(checklist.record().simulated);
    ASSERT_NE(checklist.record().precharge, nullptr);
    EXPECT_GT(checklist.record().precharge->samples.size(), 3U);
    EXPECT_EQ(state(CheckId::Parameters), CheckState::Acting) << "nothing was read";
}

TEST(Checklist, WhatWasFoundStaysWhileTheUnitIsSilentAndAnotherUnitIsNotLookedAt)
{
    Scene scene;
    Checklist checklist(newRecord(""));
    scene.watch(checklist, seconds(4));
    ASSERT_EQ(checklist.record()[CheckId::Cells].found.state, CheckState::Passed);
    const Checks before = checklist.record().checks;

    scene.pack.serial.freshness = telemetry::Freshness::Stale;
    scene.pack.cellStatistics.count = 0;
    scene.watch(checklist, seconds(4));
    EXPECT_EQ(checklist.record().checks, before);

    scene.tell(scene.pack.serial, 77U);
    scene.summarise();
    scene.pack.cells[0].highResistance = true;
    scene.watch(checklist, seconds(4));
    EXPECT_EQ(checklist.record().checks, before);

    scene.tell(scene.pack.serial, 1234U);
    scene.watch(checklist, seconds(4));
    EXPECT_EQ(checklist.record()[CheckId::Cells].found.state, CheckState::Failed) << "a contradiction counts";
}

TEST(Checklist, WhatIsDeclaredStandsWithItsCommentUntilItIsProvenOtherwise)
{
    Scene scene;
    Checklist checklist(newRecord(""));
    checklist.declare(CheckId::Balancing, "no cell is high enough today", "2026-11-28T12:00:00Z");
    scene.watch(checklist, seconds(12));
    EXPECT_EQ(checklist.record()[CheckId::Balancing].found.state, CheckState::Declared);
    EXPECT_EQ(checklist.record()[CheckId::Balancing].comment, "no cell is high enough today");
    scene.pack.cells[0].balanceCommanded = true;
    scene.watch(checklist, seconds(12));
    EXPECT_EQ(checklist.record()[CheckId::Balancing].found.state, CheckState::Failed);
}

TEST(MeterTable, HoldsTheCellItNamedAndComparesWithWhatWasShownThen)
{
    Scene scene;
    scene.tell(scene.pack.cells[Scene::slotOf(1, 2)].voltage, units::Millivolts(3720));
    scene.summarise();
    Checklist checklist(newRecord(""));
    scene.watch(checklist, seconds(1));
    Meter& meter = checklist.record().meter;
    EXPECT_EQ(meter[MeterPoint::HighestCell].place, "N01\u00b7C03");
    EXPECT_FALSE(meter[MeterPoint::LoadVoltage].shown.has_value()) << "not measured while contactor 1 is open";

    // Another cell becomes the highest while the engineer walks to the first one.
    scene.tell(scene.pack.cells[0].voltage, units::Millivolts(3800));
    scene.summarise();
    scene.watch(checklist, seconds(1));
    EXPECT_EQ(meter[MeterPoint::HighestCell].place, "N01\u00b7C03");
    meter.type(MeterPoint::HighestCell, 3.717, "now");
    EXPECT_EQ(meter[MeterPoint::HighestCell].within(), true);
    meter.type(MeterPoint::PackVoltage, 90.0, "now");
    EXPECT_EQ(meter[MeterPoint::PackVoltage].within(), false);
    scene.tell(scene.pack.batteryVoltage, units::Millivolts(90'000));
    scene.watch(checklist, seconds(1));
    EXPECT_EQ(meter[MeterPoint::PackVoltage].within(), false) << "the value beside it is that of the moment";
    meter.type(MeterPoint::HighestCell, std::nullopt, "");
    scene.watch(checklist, seconds(1));
    EXPECT_EQ(meter[MeterPoint::HighestCell].place, "N00\u00b7C01");
}

} // namespace
