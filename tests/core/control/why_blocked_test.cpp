// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <functional>

#include <gtest/gtest.h>

#include "control/reason_probe.h"
#include "control/why_blocked.h"
#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Reason;
using d1000::State;
using telemetry::ContactorPosition;
using telemetry::PackSnapshot;

namespace {

constexpr units::Timestamp t0{seconds(50)};

PackLimits limits()
{
    return {.cellMinimum = units::Millivolts(2500),
            .cellMaximum = units::Millivolts(4200),
            .temperatureMinimum = units::DeciCelsius(-200),
            .temperatureMaximum = units::DeciCelsius(600)};
}

/// A pack in SAFE with those reasons on the wire.
PackSnapshot safeWith(std::uint32_t reasons, units::Timestamp now = t0)
{
    FakeBmu bmu;
    bmu.place(State::Safe, now);
    PackSnapshot snapshot = bmu.snapshot(now);
    snapshot.reasons.value = reasons;
    for (auto& lamp : snapshot.reasonLamps) {
        lamp.lastSet = now;
    }
    snapshot.sensorStatistics.count = 4;
    snapshot.sensorStatistics.min = units::DeciCelsius(210);
    snapshot.sensorStatistics.max = units::DeciCelsius(412);
    return snapshot;
}

struct ProbeCase
{
    const char* what;
    Reason reason;
    std::function<void(PackSnapshot&)> change;
    const char* part;
    const char* value;
    const char* limit;
    WhyVerdict verdict;
};

class Probe : public testing::TestWithParam<ProbeCase>
{
};

TEST_P(Probe, TellsPartValueLimitAndVerdict)
{
    const ProbeCase& row = GetParam();
    PackSnapshot snapshot = safeWith(d1000::bit(row.reason));
    row.change(snapshot);
    const ReasonProbe found = probe(row.reason, snapshot, limits());
    EXPECT_EQ(found.part, row.part);
    EXPECT_EQ(found.value, row.value);
    EXPECT_EQ(found.limitToClear, row.limit);
    EXPECT_EQ(label(found.verdict), label(row.verdict));
}

template <typename T>
telemetry::Reading<T> fresh(T value)
{
    return {value, t0, telemetry::Freshness::Fresh};
}

void nothing(PackSnapshot& /*snapshot*/) {}

std::function<void(PackSnapshot&)> highestCell(int millivolts)
{
    return [millivolts](PackSnapshot& s) { s.cellStatistics.max = units::Millivolts(millivolts); };
}

std::function<void(PackSnapshot&)> lowestCell(int millivolts)
{
    return [millivolts](PackSnapshot& s) { s.cellStatistics.min = units::Millivolts(millivolts); };
}

std::function<void(PackSnapshot&)> hottest(int deci)
{
    return [deci](PackSnapshot& s) { s.sensorStatistics.max = units::DeciCelsius(deci); };
}

INSTANTIATE_TEST_SUITE_P(
    Reasons, Probe,
    testing::Values(
        ProbeCase{"", Reason::OverVolt, highestCell(4200), "", "4200 mV", "< 4180 mV", WhyVerdict::StillTrue},
        ProbeCase{"", Reason::OverVolt, highestCell(4185), "", "4185 mV", "< 4180 mV", WhyVerdict::Clearing},
        ProbeCase{"", Reason::OverVolt, highestCell(4100), "", "4100 mV", "< 4180 mV", WhyVerdict::GoneProbablyLatched},
        ProbeCase{"", Reason::UnderVolt, lowestCell(2500), "", "2500 mV", "> 2550 mV", WhyVerdict::StillTrue},
        ProbeCase{"", Reason::UnderVolt, lowestCell(2550), "", "2550 mV", "> 2550 mV", WhyVerdict::Clearing},
        ProbeCase{"", Reason::UnderVolt, lowestCell(2600), "", "2600 mV", "> 2550 mV", WhyVerdict::GoneProbablyLatched},
        ProbeCase{"", Reason::OverTemp, hottest(601), "", "60.1 °C", "< 57.0 °C", WhyVerdict::StillTrue},
        ProbeCase{"", Reason::OverTemp, hottest(580), "", "58.0 °C", "< 57.0 °C", WhyVerdict::Clearing},
        ProbeCase{"does not latch", Reason::OverTemp, hottest(500), "", "50.0 °C", "< 57.0 °C", WhyVerdict::Gone},
        ProbeCase{"", Reason::UnderTemp, nothing, "", "21.0 °C", "> -17.0 °C", WhyVerdict::Gone},
        ProbeCase{"", Reason::OverCurrent, nothing, "", "0.1 A", "", WhyVerdict::GoneProbablyLatched},
        ProbeCase{"", Reason::OverCurrent, [](PackSnapshot& s) { s.current = fresh(units::Milliamps(60'000)); }, "",
                  "60.0 A", "", WhyVerdict::Clearing},
        ProbeCase{"", Reason::SelfTestFail, nothing, "", "", "", WhyVerdict::NeedsPowerCycle},
        ProbeCase{"", Reason::WatchdogFail, nothing, "", "", "", WhyVerdict::NeedsPowerCycle},
        ProbeCase{"", Reason::Hvil, nothing, "", "ok", "", WhyVerdict::Gone},
        ProbeCase{"", Reason::Hvil, [](PackSnapshot& s) { s.hvil[3].value = true; }, "", "open loop", "",
                  WhyVerdict::StillTrue},
        ProbeCase{"not told", Reason::Hvil, [](PackSnapshot& s) { s.hvil = {}; }, "", "", "", WhyVerdict::NotKnown},
        ProbeCase{"", Reason::ContactorFail,
                  [](PackSnapshot& s) {
                      s.contactorFaults.value = 0b00100;
                      s.contactors[2].position = ContactorPosition::FaultOpen;
                  },
                  "3", "FAULT: DOES NOT CLOSE", "", WhyVerdict::StillTrue},
        ProbeCase{"", Reason::ContactorFail,
                  [](PackSnapshot& s) {
                      s.contactorFaults.value = 0b00100;
                      s.contactors[2].position = ContactorPosition::Welded;
                  },
                  "3", "FAULT: WELDED", "", WhyVerdict::NeedsPowerCycle},
        ProbeCase{"", Reason::ContactorFail, nothing, "", "", "", WhyVerdict::Gone},
        ProbeCase{"", Reason::NodeCount,
                  [](PackSnapshot& s) {
                      s.configuredNodes = fresh(std::uint16_t{32});
                      s.connectedNodes = fresh(std::uint16_t{31});
                  },
                  "", "31 / 32", "32", WhyVerdict::StillTrue},
        ProbeCase{"", Reason::CellCount,
                  [](PackSnapshot& s) {
                      s.configuredCells = fresh(std::uint16_t{448});
                      s.connectedCells = fresh(std::uint16_t{448});
                  },
                  "", "448 / 448", "448", WhyVerdict::Gone},
        ProbeCase{"counts not told", Reason::TempCount, nothing, "", "", "", WhyVerdict::NotKnown},
        ProbeCase{"", Reason::BattVoltage, nothing, "U1", "812.4 V", "", WhyVerdict::NotKnown},
        ProbeCase{"never a number without its reference", Reason::LoadVoltage, nothing, "U3", "not measured", "",
                  WhyVerdict::NotKnown},
        ProbeCase{"", Reason::ChargerVoltage, [](PackSnapshot& s) { s.chargerVoltageReferenced = true; }, "U2",
                  "812.4 V", "", WhyVerdict::NotKnown},
        ProbeCase{"", Reason::ControlTimeout, nothing, "", "", "", WhyVerdict::Gone},
        ProbeCase{"", Reason::Precharge, [](PackSnapshot& s) { s.prechargeFailures.value = 0b1000001; },
                  "TIMEOUT, STABLEVOLTAGE", "", "", WhyVerdict::Gone},
        ProbeCase{"", Reason::Voc, [](PackSnapshot& s) { s.voc_ppb = fresh(std::uint16_t{5200}); }, "", "5200.0 ppb",
                  "", WhyVerdict::NotKnown},
        ProbeCase{"", Reason::Bju, nothing, "", "", "", WhyVerdict::NotKnown}),
    [](const auto& row) { return "Row" + std::to_string(row.index); });

TEST(ProbePlace, CellSensorAndNodeAreNamedWhereTheSnapshotTells)
{
    PackSnapshot snapshot = safeWith(0);
    snapshot.cellStatistics.maxCell = {{14}, 7};
    snapshot.sensorStatistics.maxSensor = {{3}, 1};
    EXPECT_EQ(probe(Reason::OverVolt, snapshot, limits()).cell, (units::CellIndex{{14}, 7}));
    EXPECT_EQ(probe(Reason::OverTemp, snapshot, limits()).sensor, (units::SensorIndex{{3}, 1}));

    snapshot.layout.nodeCount = 3;
    for (auto& node : snapshot.nodes) {
        node.present = true;
        node.freshness = telemetry::Freshness::Fresh;
    }
    snapshot.nodes[1].freshness = telemetry::Freshness::Stale;
    EXPECT_EQ(probe(Reason::NodeCount, snapshot, limits()).node, units::NodeIndex{1});
    EXPECT_EQ(probe(Reason::NodeCount, snapshot, limits()).verdict, WhyVerdict::StillTrue);

    snapshot.cells[units::slot(units::CellIndex{{2}, 5})].quality = telemetry::CellQuality::Suspect;
    EXPECT_EQ(probe(Reason::CellCount, snapshot, limits()).cell, (units::CellIndex{{2}, 5}));
}

TEST(ProbePlace, WithoutLimitsThereIsAValueAndNoVerdict)
{
    const ReasonProbe found = probe(Reason::OverVolt, safeWith(0), {});
    EXPECT_EQ(found.value, "3820 mV");
    EXPECT_TRUE(found.limitToClear.empty());
    EXPECT_EQ(found.verdict, WhyVerdict::NotKnown);
}

class WhyBlockedTest : public testing::Test
{
protected:
    WhyBlockedTest() { why.setLimits(limits()); }

    const WhyRow& row(Reason reason)
    {
        const auto found = std::find_if(why.rows().begin(), why.rows().end(),
                                        [reason](const WhyRow& r) { return r.reason == reason; });
        EXPECT_NE(found, why.rows().end());
        return *found;
    }

    WhyBlocked why;
};

TEST_F(WhyBlockedTest, TheValueAtTheTripStaysAndTheValueNowFollows)
{
    PackSnapshot snapshot = safeWith(d1000::bit(Reason::OverVolt));
    snapshot.cellStatistics.max = units::Millivolts(4231);
    snapshot.cellStatistics.maxCell = {{14}, 7};
    why.observe(snapshot);
    snapshot.cellStatistics.max = units::Millivolts(4120);
    snapshot.cellStatistics.maxCell = {{2}, 1};
    why.observe(snapshot);
    const WhyRow& found = row(Reason::OverVolt);
    EXPECT_EQ(found.valueAtTrip, "4231 mV");
    EXPECT_EQ(found.valueNow, "4120 mV");
    EXPECT_EQ(found.cell, (units::CellIndex{{14}, 7})) << "the cell of the trip";
    EXPECT_EQ(found.firstSeen, t0);
    EXPECT_EQ(found.verdict, WhyVerdict::GoneProbablyLatched);
    EXPECT_TRUE(found.computedHere);
}

TEST_F(WhyBlockedTest, ARowOutlivesItsReasonOnTheWireUntilANewWayBegins)
{
    why.observe(safeWith(d1000::bit(Reason::Hvil)));
    PackSnapshot idle = safeWith(0);
    idle.state.value = State::Idle;
    why.observe(idle);
    EXPECT_FALSE(row(Reason::Hvil).onTheWire);
    EXPECT_EQ(row(Reason::Hvil).verdict, WhyVerdict::Gone);
    idle.state.value = State::Connect;
    why.observe(idle);
    EXPECT_TRUE(why.rows().empty());
}

TEST_F(WhyBlockedTest, StaleReasonsChangeNothing)
{
    why.observe(safeWith(d1000::bit(Reason::Hvil)));
    PackSnapshot stale = safeWith(d1000::bit(Reason::OverTemp));
    stale.reasons.freshness = telemetry::Freshness::Stale;
    why.observe(stale);
    ASSERT_EQ(why.rows().size(), 1U);
    EXPECT_TRUE(row(Reason::Hvil).onTheWire);
}

TEST_F(WhyBlockedTest, TheMostCertainRowBlocks)
{
    EXPECT_EQ(why.blocking(), nullptr);
    PackSnapshot snapshot = safeWith(d1000::bit(Reason::Bju));
    why.observe(snapshot);
    EXPECT_EQ(why.blocking()->reason, Reason::Bju);
    snapshot.reasons.value |= d1000::bit(Reason::OverVolt) | d1000::bit(Reason::WatchdogFail);
    why.observe(snapshot);
    EXPECT_EQ(why.blocking()->reason, Reason::WatchdogFail);
    snapshot.reasons.value |= d1000::bit(Reason::Hvil);
    snapshot.hvil[0].value = true;
    why.observe(snapshot);
    EXPECT_EQ(why.blocking()->reason, Reason::Hvil);
}

TEST_F(WhyBlockedTest, ControlTimeoutIsInformationOnlyAloneAndAfterOurOwnRelease)
{
    const auto isInformation = [](bool released, bool commandedSince, std::uint32_t reasons) {
        WhyBlocked w;
        if (released) {
            w.ownRelease();
        }
        if (commandedSince) {
            w.commandSeen();
        }
        w.observe(safeWith(reasons));
        return w.rows().front().informationOnly;
    };
    const std::uint32_t timeout = d1000::bit(Reason::ControlTimeout);
    EXPECT_TRUE(isInformation(true, false, timeout));
    EXPECT_FALSE(isInformation(false, false, timeout));
    EXPECT_FALSE(isInformation(true, true, timeout));
    EXPECT_FALSE(isInformation(true, false, timeout | d1000::bit(Reason::Hvil)));
    EXPECT_FALSE(isInformation(true, false, d1000::bit(Reason::Hvil)));
}

} // namespace
