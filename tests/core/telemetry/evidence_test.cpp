// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "frames.h"
#include "telemetry/pack_view.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using d1000::Reason;
using d1000::State;
using test::ms;
using test::Unit;

namespace {

/// A pack of two nodes with four cells and four sensors each, all of it sent every 100 ms.
struct EvidenceTest : testing::Test
{
    Unit unit;
    PackView view{test::shippedCatalog(), {}};
    std::array<int, 8> cells{3700, 3701, 3702, 3703, 3704, 3705, 3706, 3707};
    std::array<int, 8> sensors{250, 251, 252, 253, 254, 255, 256, 257};
    std::uint32_t reasons = 0;
    std::int32_t current_mA = 0;
    std::int32_t discharge_mA = 1'000'000;
    std::int32_t charge_mA = 1'000'000;
    std::int32_t battery_mV = 29'600;
    std::int64_t now = 0;
    bool secondNodeAnswers = true;

    void SetUp() override
    {
        view.apply(unit.heartbeat(), ms(0));
        view.apply(unit.firmware(1, 2, d1000::bundledBmuBuildNumber), ms(0));
        run(300);
        events();
    }

    void run(int duration)
    {
        for (const std::int64_t end = now + duration; now < end; now += 100) {
            view.apply(unit.cells(0, 0, cells[0], cells[1], cells[2], cells[3]), ms(now));
            view.apply(unit.temperatures(0, sensors[0], sensors[1], sensors[2], sensors[3]), ms(now));
            if (secondNodeAnswers) {
                view.apply(unit.cells(1, 0, cells[4], cells[5], cells[6], cells[7]), ms(now));
                view.refresh(ms(now)); // whoever looks between its frames
                view.apply(unit.temperatures(1, sensors[4], sensors[5], sensors[6], sensors[7]), ms(now));
            }
            view.apply(unit.currents(current_mA, current_mA), ms(now));
            view.apply(test::packed(unit.base + 0xC, {{4, discharge_mA}, {4, charge_mA}}), ms(now));
            view.apply(unit.voltages(battery_mV, battery_mV), ms(now));
            view.apply(unit.info(State::Idle, reasons), ms(now));
            view.refresh(ms(now));
        }
    }

    std::vector<Event> events() { return view.takeEvents(); }

    std::vector<std::string> lines()
    {
        std::vector<std::string> result;
        for (const Event& event : events()) {
            result.push_back(toEnglish(event, {}));
        }
        return result;
    }

    Event set(Reason reason)
    {
        reasons = bit(reason);
        run(100);
        for (Event& event : events()) {
            if (event.kind == EventKind::ReasonSet) {
                return event;
            }
        }
        ADD_FAILURE() << "no such event";
        return {};
    }
};

struct ReasonCase
{
    Reason reason;
    const char* part;
    const char* value;
    const char* limit;
};

TEST_F(EvidenceTest, AReasonNamesPartValueAndLimitOfItsMoment)
{
    cells[6] = 4215;
    cells[1] = 2480;
    sensors[5] = 612;
    sensors[2] = -215;
    run(100);
    PackLimits limits = PackLimits::vendorDefaults();
    limits.assumed = false;
    view.setLimits(limits);
    const std::array<ReasonCase, 8> table = {{
        {Reason::OverVolt, "N01·C03", "4215 mV", "4200 mV"},
        {Reason::UnderVolt, "N00·C02", "2480 mV", "2500 mV"},
        {Reason::OverTemp, "N01·T2", "61.2 °C", "60.0 °C"},
        {Reason::UnderTemp, "N00·T3", "-21.5 °C", "-20.0 °C"},
        {Reason::BattVoltage, "U1", "29.6 V", ""},
        {Reason::LoadVoltage, "U3", "", ""}, // contactor 1 is not proven closed: no measurement
        {Reason::ControlTimeout, "command", "", ""},
        {Reason::Bju, "", "", ""},
    }};
    for (const ReasonCase& row : table) {
        const Event event = set(row.reason);
        EXPECT_EQ(partText(event.evidence, {}), row.part);
        EXPECT_EQ(valueText(event.evidence), row.value) << row.part;
        EXPECT_EQ(limitText(event.evidence), row.limit) << row.part;
        EXPECT_EQ(event.evidence.computed, row.part[0] != '\0') << row.part;
        EXPECT_FALSE(event.evidence.limitAssumed);
        EXPECT_EQ(event.circumstances.state, State::Idle);
        EXPECT_EQ(event.circumstances.batteryVoltage, units::Millivolts(29'600));
    }
}

TEST_F(EvidenceTest, ALimitThatNobodyToldIsMarked)
{
    cells[0] = 4300;
    EXPECT_TRUE(set(Reason::OverVolt).evidence.limitAssumed);
}

TEST_F(EvidenceTest, AWarningLimitIsOneEventUntilTheHysteresisIsLeft)
{
    cells[3] = 4151;
    run(200);
    cells[3] = 4149; // noise at the limit
    run(200);
    cells[3] = 4151;
    run(200);
    cells[3] = 4140;
    run(200);
    EXPECT_THAT(lines(), testing::ElementsAre("highest cell above its warning limit (time 1)",
                                              "no longer after 0.600 s: highest cell above its warning limit"));
}

TEST_F(EvidenceTest, ACellThatIsNoLongerMeasuredIsNamedAndReturns)
{
    cells[5] = 0xFFFF;
    run(300);
    cells[5] = 3705;
    run(100);
    sensors[0] = 0x7FFF;
    run(100);
    EXPECT_THAT(lines(), testing::ElementsAre("cell N01·C02 is not measured any more",
                                              "cell N01·C02 is measured again after 0.300 s",
                                              "sensor N00·T1 is not measured any more"));
}

TEST_F(EvidenceTest, ANodeThatComesBackFrameByFrameHasLostNoSensor)
{
    secondNodeAnswers = false;
    run(4000);
    secondNodeAnswers = true;
    run(1500);
    const auto back = lines();
    ASSERT_EQ(back.size(), 2U);
    EXPECT_THAT(back.front(), testing::StartsWith("node N01 lost"));
    EXPECT_THAT(back.back(), testing::HasSubstr("node N01"));
    sensors[4] = 0x7FFF;
    run(100);
    EXPECT_THAT(lines(), testing::ElementsAre("sensor N01·T1 is not measured any more"));
}

TEST_F(EvidenceTest, ACurrentBeyondWhatTheUnitAllowsIsSeenBothWays)
{
    discharge_mA = 100'000;
    charge_mA = 50'000;
    run(200);
    EXPECT_TRUE(events().empty());
    for (const std::int32_t current : {103'000, 0, -53'000, 0}) { // as the unit sends it
        current_mA = current;
        run(200);
    }
    const auto all = events();
    ASSERT_EQ(all.size(), 4U);
    for (const Event& event : all) {
        EXPECT_EQ(event.evidence.part, Part::Pack);
    }
    EXPECT_EQ(valueText(all[0].evidence), "103.0 A");
    EXPECT_EQ(limitText(all[0].evidence), "100.0 A");
    EXPECT_EQ(valueText(all[2].evidence), "-53.0 A");
    EXPECT_EQ(limitText(all[2].evidence), "-50.0 A");
    EXPECT_EQ(all[1].kind, EventKind::LimitKept);
    EXPECT_EQ(all[3].kind, EventKind::LimitKept);
}

TEST_F(EvidenceTest, CommandsOnTheBusAreEvents)
{
    for (int i = 0; i < 5; ++i, now += 100) {
        view.apply(unit.command(i < 3 ? 1 : 2), ms(now));
        view.refresh(ms(now));
    }
    view.refresh(ms(now + 2000));
    EXPECT_THAT(lines(), testing::IsSupersetOf({"command IDLE on the bus", "command IDLE -> CONNECT on the bus",
                                                "command CONNECT: nobody sends it any more"}));
}

} // namespace
