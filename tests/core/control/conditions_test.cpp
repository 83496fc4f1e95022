// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <functional>

#include <gtest/gtest.h>

#include "control/conditions.h"
#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Contactor;
using d1000::Reason;
using d1000::State;
using telemetry::Freshness;
using telemetry::PackSnapshot;

namespace {

constexpr units::Timestamp t0{seconds(50)};

/// A pack in IDLE with everything as it should be.
struct Scene
{
    Scene()
    {
        FakeBmu bmu;
        bmu.place(State::Idle, t0);
        snapshot = bmu.snapshot(t0);
        inputs.now = t0;
        inputs.lastUnitFrame = t0;
        inputs.armedUnit = UnitIdentity{.serial = bmu.serial};
        inputs.commandId = 0x6FA;
        inputs.hazardsAcknowledged = true;
        inputs.statesToStartFrom = d1000::oneHot(State::Safe) | d1000::oneHot(State::Idle);
        inputs.limits = {.cellMinimum = units::Millivolts(2500),
                         .cellMaximum = units::Millivolts(4200),
                         .temperatureMinimum = units::DeciCelsius(-200),
                         .temperatureMaximum = units::DeciCelsius(600)};
    }

    std::vector<Condition> evaluate()
    {
        inputs.snapshot = &snapshot;
        inputs.why = &why;
        return evaluateConditions(inputs);
    }

    PackSnapshot snapshot;
    std::vector<WhyRow> why;
    ConditionInputs inputs;
};

struct Case
{
    const char* what;
    ConditionId id;
    std::function<void(Scene&)> change;
    Verdict verdict;
    const char* value;
};

class Conditions : public testing::TestWithParam<Case>
{
};

TEST(ConditionsAtRest, AreAllMet)
{
    Scene scene;
    const auto conditions = scene.evaluate();
    EXPECT_EQ(conditions.size(), 17U);
    EXPECT_EQ(overall(conditions), Verdict::Met);
    EXPECT_EQ(firstBlocking(conditions), nullptr);
}

TEST(ConditionsAtRest, WithoutASnapshotNothingIsKnownAndNothingIsGuessed)
{
    Scene scene;
    scene.inputs.lastUnitFrame.reset();
    const auto conditions = evaluateConditions(scene.inputs);
    EXPECT_EQ(overall(conditions), Verdict::Unknown);
    for (const Condition& condition : conditions) {
        EXPECT_FALSE(condition.value.empty());
    }
}

TEST(ConditionsAtRest, WithoutLimitsCellsAndTemperaturesAreNotJudgedByThemAndThatIsSaid)
{
    Scene scene;
    scene.inputs.limits = {};
    const auto conditions = scene.evaluate();
    EXPECT_EQ(std::count_if(conditions.begin(), conditions.end(),
                            [](const Condition& c) {
                                return c.verdict == Verdict::Met &&
                                       c.value == "not judged: this unit's limits are not known";
                            }),
              2);
}

TEST(ConditionsAtRest, APackWithoutSensorsIsNotJudgedByTemperature)
{
    Scene scene;
    scene.snapshot.sensorStatistics = {};
    EXPECT_EQ(overall(scene.evaluate()), Verdict::Met);
    scene.snapshot.sensorStatistics.staleCount = 4;
    EXPECT_EQ(overall(scene.evaluate()), Verdict::Unknown) << "it has some, and they are silent";
}

TEST(ConditionsAtRest, ChargingIsNotJudgedByPrecharge)
{
    Scene scene;
    scene.inputs.target = Target::ChargeEnabled;
    const auto conditions = scene.evaluate();
    EXPECT_TRUE(std::none_of(conditions.begin(), conditions.end(), [](const Condition& c) {
        return c.id == ConditionId::NoLockOut || c.id == ConditionId::LoadVoltageFits;
    }));
}

TEST_P(Conditions, StandWithTheirValue)
{
    const Case& row = GetParam();
    Scene scene;
    row.change(scene);
    const auto conditions = scene.evaluate();
    const auto found =
        std::find_if(conditions.begin(), conditions.end(), [&row](const Condition& c) { return c.id == row.id; });
    ASSERT_NE(found, conditions.end());
    EXPECT_EQ(found->verdict, row.verdict) << found->value;
    EXPECT_EQ(found->value, row.value);
    EXPECT_EQ(overall(conditions), row.verdict);
    if (row.verdict != Verdict::Met) {
        EXPECT_EQ(firstBlocking(conditions)->id, row.id);
    }
}

void closed(PackSnapshot& s, Contactor contactor, telemetry::ContactorPosition position)
{
    s.contactors[static_cast<std::size_t>(contactor)].position = position;
}

using telemetry::ContactorPosition;

INSTANTIATE_TEST_SUITE_P(
    Table, Conditions,
    testing::Values(
        Case{"heard", ConditionId::UnitHeard, [](Scene& s) { s.inputs.now += milliseconds(40); }, Verdict::Met,
             "40 ms"},
        Case{"not heard", ConditionId::UnitHeard, [](Scene& s) { s.inputs.now += milliseconds(1100); },
             Verdict::Unknown, "1.1 s"},
        Case{"other serial", ConditionId::UnitIdentified, [](Scene& s) { s.snapshot.serial.value = 77; },
             Verdict::NotMet, "00077"},
        Case{"stale serial", ConditionId::UnitIdentified,
             [](Scene& s) { s.snapshot.serial.freshness = Freshness::Stale; }, Verdict::Unknown, "01234"},
        Case{"map", ConditionId::CommandIdFree, [](Scene& s) { s.inputs.commandIdOwnedByNode = true; }, Verdict::NotMet,
             "0x6FA"},
        Case{"foreign", ConditionId::SingleCommander, [](Scene& s) { s.inputs.foreignCommand = "IDLE"; },
             Verdict::NotMet, "IDLE"},
        Case{"cursor", ConditionId::CursorIsNow, [](Scene& s) { s.inputs.cursorIsNow = false; }, Verdict::NotMet, "no"},
        Case{"hazards", ConditionId::HazardsAcknowledged, [](Scene& s) { s.inputs.hazardsAcknowledged = false; },
             Verdict::NotMet, "no"},
        Case{"state", ConditionId::StateFits, [](Scene& s) { s.snapshot.state.value = State::Init; }, Verdict::NotMet,
             "INIT"},
        Case{"stale state", ConditionId::StateFits, [](Scene& s) { s.snapshot.state.freshness = Freshness::Stale; },
             Verdict::Unknown, "?"},
        Case{"reason in IDLE", ConditionId::NoStandingReason,
             [](Scene& s) { s.snapshot.reasons.value = d1000::bit(Reason::Humidity); }, Verdict::NotMet, "HUMIDITY"},
        Case{"control time-out", ConditionId::NoStandingReason,
             [](Scene& s) { s.snapshot.reasons.value = d1000::bit(Reason::ControlTimeout); }, Verdict::Met,
             "CONTROLTIMEOUT"},
        Case{"reason in SAFE that is over", ConditionId::NoStandingReason,
             [](Scene& s) {
                 s.snapshot.state.value = State::Safe;
                 s.snapshot.reasons.value = d1000::bit(Reason::Hvil);
                 s.why.push_back({.reason = Reason::Hvil, .verdict = WhyVerdict::Gone});
             },
             Verdict::Met, "HVIL"},
        Case{"reason in SAFE that still holds", ConditionId::NoStandingReason,
             [](Scene& s) {
                 s.snapshot.state.value = State::Safe;
                 s.snapshot.reasons.value = d1000::bit(Reason::Hvil) | d1000::bit(Reason::OverTemp);
                 s.why.push_back({.reason = Reason::OverTemp, .verdict = WhyVerdict::StillTrue});
             },
             Verdict::NotMet, "HVIL, OVERTEMP"},
        Case{"contactor closed in IDLE", ConditionId::ContactorsKnown,
             [](Scene& s) { s.snapshot.contactorsTogether = telemetry::ContactorsTogether::SomeClosed; },
             Verdict::NotMet, "CLOSED"},
        Case{"contactors unknown", ConditionId::ContactorsKnown,
             [](Scene& s) { s.snapshot.contactorsTogether = telemetry::ContactorsTogether::Unknown; }, Verdict::Unknown,
             "?"},
        Case{"CONNECT as it should be", ConditionId::ContactorsKnown,
             [](Scene& s) {
                 s.snapshot.state.value = State::Connect;
                 s.inputs.statesToStartFrom = d1000::oneHot(State::Connect);
                 closed(s.snapshot, Contactor::MainNegative, ContactorPosition::Closed);
             },
             Verdict::Met, "1"},
        Case{"CONNECT with 1 still closing", ConditionId::ContactorsKnown,
             [](Scene& s) {
                 s.snapshot.state.value = State::Connect;
                 s.inputs.statesToStartFrom = d1000::oneHot(State::Connect);
                 closed(s.snapshot, Contactor::MainNegative, ContactorPosition::Closing);
             },
             Verdict::NotMet, "1: CLOSING"},
        Case{"CONNECT with 3 welded", ConditionId::ContactorsKnown,
             [](Scene& s) {
                 s.snapshot.state.value = State::Connect;
                 s.inputs.statesToStartFrom = d1000::oneHot(State::Connect);
                 closed(s.snapshot, Contactor::MainNegative, ContactorPosition::Closed);
                 closed(s.snapshot, Contactor::MainPositive, ContactorPosition::Welded);
             },
             Verdict::NotMet, "3: FAULT: WELDED"},
        Case{"contactor fault", ConditionId::NoContactorFault,
             [](Scene& s) { s.snapshot.contactorFaults.value = 0b00110; }, Verdict::NotMet, "2, 3"},
        Case{"interlock", ConditionId::InterlockClosed, [](Scene& s) { s.snapshot.hvil[3].value = true; },
             Verdict::NotMet, "no"},
        Case{"interlock not told", ConditionId::InterlockClosed, [](Scene& s) { s.snapshot.hvil = {}; },
             Verdict::Unknown, "?"},
        Case{"stale cell", ConditionId::CellsFresh,
             [](Scene& s) {
                 s.snapshot.cellStatistics.count = 13;
                 s.snapshot.cellStatistics.staleCount = 1;
             },
             Verdict::Unknown, "13 / 14"},
        Case{"suspect cell", ConditionId::CellsFresh,
             [](Scene& s) {
                 s.snapshot.cellStatistics.count = 13;
                 s.snapshot.cellStatistics.suspectCount = 1;
             },
             Verdict::NotMet, "13 / 14"},
        Case{"cell at its limit", ConditionId::CellsWithinLimits,
             [](Scene& s) { s.snapshot.cellStatistics.min = units::Millivolts(2500); }, Verdict::NotMet,
             "2500 ... 3820 mV"},
        Case{"sensor at its limit", ConditionId::TemperaturesWithinLimits,
             [](Scene& s) {
                 s.snapshot.sensorStatistics.count = 4;
                 s.snapshot.sensorStatistics.min = units::DeciCelsius(210);
                 s.snapshot.sensorStatistics.max = units::DeciCelsius(600);
             },
             Verdict::NotMet, "21.0 °C ... 60.0 °C"},
        Case{"current", ConditionId::NoCurrent, [](Scene& s) { s.snapshot.current.value = units::Milliamps(-5001); },
             Verdict::NotMet, "-5.0 A"},
        Case{"stale current", ConditionId::NoCurrent, [](Scene& s) { s.snapshot.current.freshness = Freshness::Stale; },
             Verdict::Unknown, "?"},
        Case{"lock-out", ConditionId::NoLockOut, [](Scene& s) { s.inputs.lockOutLeft = seconds(42); }, Verdict::NotMet,
             "42 s"},
        Case{"load above battery", ConditionId::LoadVoltageFits,
             [](Scene& s) {
                 s.snapshot.loadVoltageReferenced = true;
                 s.snapshot.loadVoltage.value = units::Millivolts(900'000);
             },
             Verdict::NotMet, "900.0 V / 812.4 V"}),
    [](const auto& row) { return "Row" + std::to_string(row.index); });

TEST(ConditionsOfARecoveryCharge, LetUnderVoltageStandWhereTheUnitItselfDoes)
{
    Scene scene;
    scene.snapshot.reasons = {d1000::bit(Reason::UnderVolt), t0, Freshness::Fresh};
    scene.snapshot.cellStatistics.min = units::Millivolts(2300);
    EXPECT_EQ(overall(scene.evaluate()), Verdict::NotMet) << "driving is not allowed";
    scene.inputs.target = Target::ChargeEnabled;
    EXPECT_EQ(overall(scene.evaluate()), Verdict::Met);
    scene.snapshot.cellStatistics.min = units::Millivolts(2000);
    ASSERT_NE(firstBlocking(scene.evaluate()), nullptr);
    EXPECT_EQ(firstBlocking(scene.evaluate())->id, ConditionId::CellsWithinLimits);
    scene.snapshot.cellStatistics.min = units::Millivolts(2300);
    scene.snapshot.reasons.value |= d1000::bit(Reason::OverTemp);
    EXPECT_EQ(overall(scene.evaluate()), Verdict::NotMet) << "nothing but UNDERVOLT is forgiven";
}

} // namespace
