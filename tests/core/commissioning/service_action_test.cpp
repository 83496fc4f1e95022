// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "commissioning/keying_sheet.h"
#include "commissioning/service_action.h"
#include "core/commissioning/scene.h"
#include "d1000/reason.h"

using namespace packdeck;
using namespace packdeck::commissioning;
using packdeck::test::Scene;
using params::Task;

namespace {

control::Verdict worst(const std::vector<Precondition>& conditions)
{
    control::Verdict verdict = control::Verdict::Met;
    for (const Precondition& condition : conditions) {
        verdict = condition.verdict == control::Verdict::NotMet ? condition.verdict : verdict;
        if (verdict == control::Verdict::Met) {
            verdict = condition.verdict;
        }
    }
    return verdict;
}

TEST(ServiceActions, HaveWordsForUnitsWithAndWithoutAService)
{
    for (const ServiceAction& action : serviceActions()) {
        EXPECT_FALSE(action.explanation.empty()) << params::label(action.task);
        EXPECT_FALSE(action.withoutService.empty()) << params::label(action.task);
    }
}

TEST(ServiceActions, SayBeforehandWhatTheUnitWillRefuse)
{
    Scene scene;
    scene.tell(scene.pack.reasons, 0U);
    for (const ServiceAction& action : serviceActions()) {
        EXPECT_EQ(worst(preconditions(action.task, scene.facts())),
                  action.task == Task::RecoveryCharge ? control::Verdict::NotMet : control::Verdict::Met)
            << params::label(action.task);
    }
    scene.tell(scene.pack.reasons, d1000::bit(d1000::Reason::UnderVolt));
    EXPECT_EQ(worst(preconditions(Task::RecoveryCharge, scene.facts())), control::Verdict::Met);
    scene.pack.contactorsTogether = telemetry::ContactorsTogether::SomeClosed;
    EXPECT_EQ(worst(preconditions(Task::Restart, scene.facts())), control::Verdict::NotMet);
    EXPECT_TRUE(preconditions(Task::Persist, scene.facts()).empty()) << "allowed in every state";
    scene.pack.contactorsTogether = telemetry::ContactorsTogether::AllOpen;
    scene.tell(scene.pack.current, units::Milliamps(-600));
    EXPECT_EQ(worst(preconditions(Task::ZeroCurrent, scene.facts())), control::Verdict::NotMet);
    EXPECT_EQ(worst(preconditions(Task::ClearLatched, scene.facts())), control::Verdict::Met);
    scene.tell(scene.pack.cells[0].voltage, units::Millivolts(1900));
    scene.summarise();
    EXPECT_EQ(worst(preconditions(Task::RecoveryCharge, scene.facts())), control::Verdict::NotMet);
    scene.pack.state.freshness = telemetry::Freshness::Stale;
    EXPECT_EQ(worst(preconditions(Task::SelfTest, scene.facts())), control::Verdict::Unknown);
}

TEST(KeyingSheet, ListsWhatDiffersInTheVendorsOrderAndUnits)
{
    Scene scene;
    scene.parameters.clearDevice();
    scene.setFile("prechargeTimeout", {12'500});
    scene.setFile("critCellOverVoltage", {4180});
    scene.setFile("nodeID", {0x500});
    scene.setFile("numCMUNodes", {2}); // proven by the unit's own messages
    scene.setFile("noxMax", {900});    // an extension: the vendor's tool does not have it
    params::RawValue cells(32, 0);
    cells[0] = 14;
    cells[1] = 12;
    scene.setFile("nodeNumCells", cells);
    KeyingSheet sheet;
    sheet.update(scene.facts());
    std::vector<std::string> lines;
    for (const KeyingRow& row : sheet.rows()) {
        lines.push_back(row.name + ' ' + row.now + " -> " + row.key + ' ' + row.unit);
    }
    EXPECT_THAT(lines,
                testing::ElementsAre("nodeID (0x600) -> 0x500 ", "critCellOverVoltage (4.200) -> 4.180 V",
                                     "prechargeTimeout (25.000) -> 12.500 s", "nodeNumCells (2 x 10) -> 14, 12 "));
}

TEST(KeyingSheet, ListsWhatMerelyFitsToo)
{
    Scene scene;
    scene.parameters.clearDevice();
    scene.tell(scene.pack.maxDischargeCurrent, units::Milliamps(100'000));
    scene.tell(scene.pack.balanceThreshold, units::Millivolts(4100));
    scene.setFile("maxDischargeCurrent", {1200});
    scene.setFile("cellBalancingVoltage", {4000});
    scene.setFile("contactorConfigTypes", {0x00101});
    KeyingSheet sheet;
    sheet.update(scene.facts());
    EXPECT_EQ(sheet.rows().size(), 3U) << "nothing of it is proven";
}

TEST(KeyingSheet, TicksStayAndAreHeldAgainstWhatIsSeenAfterwards)
{
    Scene scene;
    scene.pack.id.baseId = 0x600;
    scene.parameters.clearDevice();
    scene.setFile("nodeID", {0x500});
    KeyingSheet sheet;
    sheet.update(scene.facts());
    ASSERT_EQ(sheet.rows().size(), 1U);
    sheet.tick(sheet.rows()[0].parameter, true);
    sheet.update(scene.facts());
    EXPECT_EQ(sheet.tickedCount(), 1U);
    EXPECT_EQ(sheet.contradictedCount(), 1U) << "ticked, but the unit still stands at the old base";
    scene.pack.id.baseId = 0x500;
    sheet.update(scene.facts());
    EXPECT_EQ(sheet.contradictedCount(), 0U);
    EXPECT_EQ(sheet.rows()[0].seen.verdict, Verdict::Agrees);
    // Another value is another thing to key in.
    scene.setFile("nodeID", {0x400});
    sheet.update(scene.facts());
    EXPECT_EQ(sheet.tickedCount(), 0U);
}

} // namespace
