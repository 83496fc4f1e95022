// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a failed check points to: cause, next measurement, and the parameter with its proposed value.

#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/commissioning/scene.h"

using namespace packdeck;
using namespace packdeck::commissioning;
using packdeck::test::Scene;
using telemetry::ContactorPosition;
using testing::HasSubstr;

namespace {

struct Case
{
    const char* name;
    CheckId check;
    std::function<void(Scene&)> spoil;
    CheckState state;
    const char* value; ///< part of it
    const char* cause; ///< part of the first one; empty: no advice
    std::optional<Proposal> proposal = std::nullopt;
};

control::PrechargeRun failedRun(d1000::PrechargeFailure failure, int load_mV, int current_mA = 500)
{
    control::PrechargeRun run;
    run.endedIn = d1000::State::Safe;
    run.failures = d1000::bit(failure);
    run.duration = std::chrono::seconds(5);
    for (int i = 0; i < 20; ++i) {
        run.samples.push_back({std::chrono::milliseconds(60 * i), units::Millivolts(100'000),
                               units::Millivolts(load_mV), units::Milliamps(current_mA), 0});
    }
    return run;
}

void give(Scene& scene, const control::PrechargeRun& run)
{
    scene.precharge.last = {std::make_shared<const control::PrechargeRun>(run)};
}

class Advices : public testing::TestWithParam<Case>
{
};

TEST_P(Advices, NameCauseMeasurementAndParameter)
{
    Scene scene;
    GetParam().spoil(scene);
    Checklist checklist(newRecord("2026-11-28T12:00:00Z"));
    scene.watch(checklist, std::chrono::seconds(12));
    const Check& check = checklist.record()[GetParam().check];
    EXPECT_EQ(check.found.state, GetParam().state) << toEnglish(check.found.value);
    EXPECT_THAT(toEnglish(check.found.value), HasSubstr(GetParam().value));
    if (std::string(GetParam().cause).empty()) {
        EXPECT_TRUE(check.found.advice.empty()) << toEnglish(check.found.advice.front().cause);
        return;
    }
    ASSERT_FALSE(check.found.advice.empty());
    EXPECT_THAT(toEnglish(check.found.advice.front().cause), HasSubstr(GetParam().cause));
    EXPECT_FALSE(toEnglish(check.found.advice.front().nextMeasurement).empty());
    EXPECT_EQ(check.found.advice.front().proposal, GetParam().proposal);
}

void loseNode(Scene& scene, std::size_t node)
{
    scene.pack.nodes[node].freshness = telemetry::Freshness::Stale;
    scene.tell(scene.pack.connectedNodes, Scene::nodes - 1);
}

void loadThePack(Scene& scene, int amps, int meanMoved_mV)
{
    // The rest before it is the scene's own.
    scene.tell(scene.pack.current, units::Milliamps(amps * 1000));
    scene.pack.cellStatistics.mean_mV += meanMoved_mV;
}

INSTANTIATE_TEST_SUITE_P(
    Checks, Advices,
    testing::Values(
        Case{"Healthy", CheckId::Layout, [](Scene&) {}, CheckState::Passed, "2 of 2 nodes, 28 of 28 cells", ""},
        Case{"HealthyCells", CheckId::Cells, [](Scene&) {}, CheckState::Passed, "28 of 28", ""},
        Case{"HealthySum", CheckId::VoltageSum, [](Scene&) {}, CheckState::Passed, "103.6 V", ""},
        Case{"ZeroCurrent", CheckId::ZeroCurrent, [](Scene&) {}, CheckState::Passed, "+0.02 A", ""},
        Case{"Offset", CheckId::ZeroCurrent,
             [](Scene& scene) { scene.tell(scene.pack.current, units::Milliamps(-900)); }, CheckState::Failed,
             "-0.90 A", "offset"},
        Case{"TwoUnits", CheckId::Identity, [](Scene& scene) { scene.tell(scene.pack.serial, 77U); },
             CheckState::Failed, "00077", "serial 1234"},
        Case{"OtherHardware", CheckId::Identity, [](Scene& scene) { scene.set("deviceID", {4476}); },
             CheckState::Failed, "4472", "4476", Proposal{"deviceID", {4472}}},
        Case{"UnknownFirmware", CheckId::Firmware, [](Scene& scene) { scene.pack.dialectAssumed = true; },
             CheckState::Failed, "1.2.0", "Nobody has published"},
        Case{"ChainBroken", CheckId::Layout, [](Scene& scene) { loseNode(scene, 1); }, CheckState::Failed,
             "1 of 2 nodes", "N00 is the last node to answer", Proposal{"numCMUNodes", {1}}},
        Case{"NodeInTheMiddle", CheckId::Layout, [](Scene& scene) { loseNode(scene, 0); }, CheckState::Failed,
             "1 of 2 nodes", "N00 does not answer"},
        Case{"FewerCells", CheckId::Layout,
             [](Scene& scene) {
                 scene.tell(scene.pack.nodes[1].connectedCells, 12);
                 scene.tell(scene.pack.connectedCells, 26);
             },
             CheckState::Failed, "26 of 28", "N01: another number of cells",
             Proposal{"nodeNumCells",
                      [] {
                          params::RawValue counts(32, 10);
                          counts[0] = 14;
                          counts[1] = 12;
                          return counts;
                      }()}},
        Case{"CellMissing", CheckId::Cells,
             [](Scene& scene) {
                 scene.pack.cells[Scene::slotOf(1, 2)].quality = telemetry::CellQuality::Suspect;
                 scene.summarise();
             },
             CheckState::Failed, "27 of 28", "N01\u00b7C03: no measurement"},
        Case{"CellImplausible", CheckId::Cells,
             [](Scene& scene) {
                 scene.tell(scene.pack.cells[Scene::slotOf(0, 0)].voltage, units::Millivolts(3300));
                 scene.summarise();
             },
             CheckState::Failed, "28 of 28", "N00\u00b7C01 3.300 V"},
        Case{"SenseWire", CheckId::Cells,
             [](Scene& scene) { scene.pack.cells[Scene::slotOf(1, 0)].highResistance = true; }, CheckState::Failed, "",
             "N01\u00b7C01: high resistance"},
        Case{"Thermistor", CheckId::Sensors,
             [](Scene& scene) { scene.pack.sensors[0].quality = telemetry::CellQuality::Suspect; },
             CheckState::Failed, "", "N00\u00b7T1: no measurement"},
        Case{"TwoStrings", CheckId::VoltageSum,
             [](Scene& scene) { scene.tell(scene.pack.batteryVoltage, units::Millivolts(51'800)); },
             CheckState::Failed, "51.8 V", "2 strings in parallel", Proposal{"stringCount", {2}}},
        Case{"WrongTap", CheckId::VoltageSum,
             [](Scene& scene) { scene.tell(scene.pack.batteryVoltage, units::Millivolts(90'000)); },
             CheckState::Failed, "13.6 V", "U1 is not taken"},
        Case{"InterlockOpen", CheckId::Interlock, [](Scene& scene) { scene.tell(scene.pack.hvil[3], true); },
             CheckState::Failed, "open from the beginning", "not seated"},
        Case{"InterlockShorted", CheckId::Interlock, [](Scene& scene) { scene.tell(scene.pack.hvil[1], true); },
             CheckState::Failed, "", "shorted to ground"},
        Case{"AuxiliaryOfTheOtherType", CheckId::Contactors,
             [](Scene& scene) { scene.pack.contactors[2].position = ContactorPosition::Welded; }, CheckState::Failed,
             "contradicts", "Contactor 3: the auxiliary says the opposite",
             Proposal{"contactorConfigTypes", {0x00100}}},
        Case{"BleedOn", CheckId::Precharge,
             [](Scene& scene) { give(scene, failedRun(d1000::PrechargeFailure::StableVoltage, 50'000)); },
             CheckState::Failed, "STABLEVOLTAGE", "settles at 50.0 V of 100.0 V: a load or a bleed of about 33"},
        Case{"VoltagesDiffer", CheckId::Precharge,
             [](Scene& scene) { give(scene, failedRun(d1000::PrechargeFailure::Timeout, 98'700)); },
             CheckState::Failed, "TIMEOUT", "U1 and U3 stay 1.3 V apart",
             Proposal{"maxPrechargeVoltageDelta", {2000}}},
        Case{"TooSlow", CheckId::Precharge,
             [](Scene& scene) {
                 auto run = failedRun(d1000::PrechargeFailure::Timeout, 60'000);
                 run.tau = std::chrono::seconds(4);
                 give(scene, run);
             },
             CheckState::Failed, "TIMEOUT", "time constant is 4.00 s", Proposal{"prechargeTimeout", {32'000}}},
        Case{"NothingRises", CheckId::Precharge,
             [](Scene& scene) { give(scene, failedRun(d1000::PrechargeFailure::Timeout, 200, 0)); },
             CheckState::Failed, "TIMEOUT", "does not rise"},
        Case{"CurrentTooHigh", CheckId::Precharge,
             [](Scene& scene) { give(scene, failedRun(d1000::PrechargeFailure::OverCurrentPrecharge, 1000, 5000)); },
             CheckState::Failed, "OVERCURRENT", "reached 5.00 A", Proposal{"maxPrechargeCurrent", {6500}}},
        Case{"CurrentBackwards", CheckId::Precharge,
             [](Scene& scene) { give(scene, failedRun(d1000::PrechargeFailure::NegativeCurrent, 1000, -500)); },
             CheckState::Failed, "NEGCURRENT", "shunt is reversed"},
        Case{"BalancingNotConfirmed", CheckId::Balancing,
             [](Scene& scene) { scene.pack.cells[Scene::slotOf(0, 6)].balanceCommanded = true; }, CheckState::Failed,
             "1 asked, 0 confirmed", "N00\u00b7C07: asked to balance, not confirmed"},
        Case{"BalancingConfirmed", CheckId::Balancing,
             [](Scene& scene) {
                 auto& cell = scene.pack.cells[Scene::slotOf(0, 6)];
                 cell.balanceCommanded = true;
                 cell.balanceConfirmed = true;
             },
             CheckState::Passed, "1 asked, 1 confirmed", ""},
        Case{"NobodyBalances", CheckId::Balancing, [](Scene&) {}, CheckState::Acting, "no cell is asked",
             "No cell is above", Proposal{"cellBalancingVoltage", {3680}}},
        Case{"AReasonStands", CheckId::LatchedFaults,
             [](Scene& scene) { scene.tell(scene.pack.reasons, d1000::bit(d1000::Reason::OverVolt)); },
             CheckState::Failed, "OVERVOLT", "cell"},
        Case{"NobodyCommands", CheckId::LatchedFaults,
             [](Scene& scene) { scene.tell(scene.pack.reasons, d1000::bit(d1000::Reason::ControlTimeout)); },
             CheckState::Passed, "nothing stands", ""},
        Case{"NoFile", CheckId::Parameters, [](Scene&) {}, CheckState::Acting, "load the file", ""},
        Case{"AsInTheFile", CheckId::Parameters, [](Scene& scene) { scene.setFile("noxMax", {1000}); },
             CheckState::Passed, "1 as in the file, read back; checksum", ""},
        Case{"NotAsInTheFile", CheckId::Parameters, [](Scene& scene) { scene.setFile("noxMax", {900}); },
             CheckState::Acting, "1 of 1 differ (noxMax)", ""}),
    [](const auto& row) { return row.param.name; });

TEST(CurrentSign, CellsThatRiseWhileTheUnitSaysDischargingMeanAReversedShunt)
{
    for (const bool reversed : {false, true}) {
        Scene scene;
        Checklist checklist(newRecord(""));
        scene.watch(checklist, std::chrono::seconds(1));
        EXPECT_EQ(checklist.record()[CheckId::CurrentSign].found.state, CheckState::Acting);
        loadThePack(scene, 50, reversed ? 20 : -20);
        scene.watch(checklist, std::chrono::seconds(3));
        const Check& check = checklist.record()[CheckId::CurrentSign];
        EXPECT_EQ(check.found.state, reversed ? CheckState::Failed : CheckState::Passed);
        if (reversed) {
            EXPECT_THAT(toEnglish(check.found.advice.front().cause), HasSubstr("shunt is reversed"));
        }
    }
}

TEST(Auxiliaries, OppositeInBothStatesAreOfTheOtherTypeAndOneThatFollowsHalfWayIsNot)
{
    Scene scene;
    Checklist checklist(newRecord(""));
    auto& first = scene.pack.contactors[0];
    scene.watch(checklist, std::chrono::seconds(1));
    first.commanded = ContactorPosition::Closed;
    first.position = ContactorPosition::FaultOpen;
    scene.watch(checklist, std::chrono::seconds(1));
    const Check& check = checklist.record()[CheckId::Contactors];
    ASSERT_EQ(check.found.state, CheckState::Failed);
    ASSERT_EQ(check.found.advice.size(), 1U);
    EXPECT_THAT(toEnglish(check.found.advice[0].cause), HasSubstr("Contactor 1 does not follow"));
    EXPECT_FALSE(check.found.advice[0].proposal.has_value());
}

TEST(Interlock, IsSeenToOpenAndToCloseAgain)
{
    Scene scene;
    Checklist checklist(newRecord(""));
    const auto state = [&] { return checklist.record()[CheckId::Interlock].found.state; };
    scene.watch(checklist, std::chrono::seconds(1));
    EXPECT_EQ(state(), CheckState::Acting);
    scene.tell(scene.pack.hvil[3], true);
    scene.watch(checklist, std::chrono::seconds(1));
    EXPECT_EQ(state(), CheckState::Acting);
    scene.tell(scene.pack.hvil[3], false);
    scene.watch(checklist, std::chrono::seconds(1));
    EXPECT_EQ(state(), CheckState::Passed);
    checklist.repeat(CheckId::Interlock);
    EXPECT_EQ(state(), CheckState::Waiting);
}

} // namespace
