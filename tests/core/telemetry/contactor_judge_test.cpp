// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "frames.h"
#include "telemetry/contactor_judge.h"
#include "telemetry/pack_view.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using d1000::State;
using test::ms;
using test::Unit;

namespace {

constexpr auto unknown = ContactorPosition::Unknown;
constexpr auto open = ContactorPosition::Open;
constexpr auto closed = ContactorPosition::Closed;

template <typename T>
Reading<T> fresh(T value)
{
    return {value, ms(0), Freshness::Fresh};
}

PackSnapshot snapshotOf(State state, std::uint32_t nibbles, int battery_mV = 812'000, int load_mV = 0)
{
    PackSnapshot s;
    s.id.dialect = binding::Dialect::V1_2;
    s.state = fresh(state);
    s.batteryVoltage = fresh(units::Millivolts(battery_mV));
    s.loadVoltage = fresh(units::Millivolts(load_mV));
    for (std::size_t i = 0; i < d1000::contactorCount; ++i) {
        const auto nibble = static_cast<std::uint8_t>(nibbles >> (4 * i) & 0xF);
        s.contactors[i].feedback = fresh(nibble);
        s.contactors[i].target = fresh(nibble);
    }
    return s;
}

std::array<ContactorPosition, 5> positions(PackSnapshot s)
{
    judgeContactors(s, {}, ms(1));
    std::array<ContactorPosition, 5> result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = s.contactors[i].position;
    }
    return result;
}

struct CodeRow
{
    std::uint8_t target;
    std::uint8_t feedback;
    ContactorPosition position;
    ContactorPosition commanded;
    ContactorSource source;
};

TEST(ContactorJudge, TheBundledUnitsCodesHold)
{
    constexpr CodeRow rows[] = {
        {0, 0, open, open, ContactorSource::Feedback},
        {1, 1, closed, closed, ContactorSource::Feedback},
        {0, 2, ContactorPosition::Opening, open, ContactorSource::Feedback},
        {1, 3, ContactorPosition::Closing, closed, ContactorSource::Feedback},
        {1, 8, ContactorPosition::FaultOpen, closed, ContactorSource::Feedback},
        {0, 9, ContactorPosition::Welded, open, ContactorSource::Feedback},
        {1, 15, closed, closed, ContactorSource::CommandOnly},
        {0, 15, open, open, ContactorSource::CommandOnly},
        {1, 7, unknown, closed, ContactorSource::Unknown},
        {5, 15, unknown, unknown, ContactorSource::Unknown},
    };
    for (const CodeRow& row : rows) {
        PackSnapshot s = snapshotOf(State::Idle, 0);
        s.announcedAsSimulated = true;
        s.contactors[2].target = fresh(row.target);
        s.contactors[2].feedback = fresh(row.feedback);
        judgeContactors(s, {}, ms(1));
        const ContactorView& view = s.contactors[2];
        EXPECT_EQ(view.position, row.position) << int{row.feedback};
        EXPECT_EQ(view.commanded, row.commanded) << int{row.feedback};
        EXPECT_EQ(view.source, row.source) << int{row.feedback};
        EXPECT_EQ(view.provenClosed(), row.feedback == 1);
    }
}

TEST(ContactorJudge, AStaleWordIsUnknownEvenFromTheBundledUnit)
{
    PackSnapshot s = snapshotOf(State::Enabled, 0x101);
    s.announcedAsSimulated = true;
    s.contactors[0].feedback.freshness = Freshness::Stale;
    judgeContactors(s, {}, ms(1));
    EXPECT_EQ(s.contactors[0].position, unknown);
    EXPECT_EQ(s.contactors[2].position, closed);
}

struct StateRow
{
    const char* what;
    State state;
    std::uint32_t nibbles;
    int load_mV;
    std::array<ContactorPosition, 5> expected;
    ContactorsTogether together;
};

TEST(ContactorJudge, ARealUnitsWordsCountOnlyWhereTheStateAgrees)
{
    using T = ContactorsTogether;
    const StateRow rows[] = {
        {"idle, all open", State::Idle, 0, 0, {open, open, open, open, open}, T::AllOpen},
        {"idle, other codes", State::Idle, 0x22222, 0, {unknown, unknown, unknown, unknown, unknown}, T::AllOpen},
        {"idle, 3 says closed", State::Idle, 0x100, 0, {open, open, unknown, open, open}, T::AllOpen},
        {"connect", State::Connect, 0x1, 0, {closed, open, open, open, open}, T::SomeClosed},
        {"precharge", State::Precharge, 0x11, 400'000, {closed, closed, open, open, open}, T::SomeClosed},
        {"enabled", State::Enabled, 0x101, 810'000, {closed, open, closed, open, open}, T::SomeClosed},
        {"enabled, U3 far off", State::Enabled, 0x101, 700'000, {unknown, unknown, unknown, open, open}, T::SomeClosed},
        {"connect, U3 above", State::Connect, 0x1, 900'000, {unknown, unknown, unknown, open, open}, T::SomeClosed},
        {"charging", State::ChargeEnabled, 0x11000, 0, {open, open, open, closed, closed}, T::SomeClosed},
        {"charge init", State::ChargeInit, 0, 0, {open, open, open, open, open}, T::Unknown},
        {"calibrate", State::Calibrate, 0, 0, {open, open, open, open, open}, T::Unknown},
        {"safe", State::Safe, 0, 0, {open, open, open, open, open}, T::AllOpen},
    };
    for (const StateRow& row : rows) {
        PackSnapshot s = snapshotOf(row.state, row.nibbles, 812'000, row.load_mV);
        EXPECT_EQ(positions(s), row.expected) << row.what;
        judgeContactors(s, {}, ms(1));
        EXPECT_EQ(s.contactorsTogether, row.together) << row.what;
    }
}

TEST(ContactorJudge, WithoutAStateOrAVoltageNothingIsBelieved)
{
    PackSnapshot s = snapshotOf(State::Enabled, 0x101, 812'000, 810'000);
    s.state.freshness = Freshness::Stale;
    EXPECT_EQ(positions(s), (std::array{unknown, unknown, unknown, unknown, unknown}));
    s = snapshotOf(State::Enabled, 0x101, 812'000, 810'000);
    s.loadVoltage.freshness = Freshness::Stale;
    EXPECT_EQ(positions(s), (std::array{unknown, unknown, unknown, open, open}));
}

TEST(ContactorJudge, DisconnectKeepsTheContactorsOfTheStateBefore)
{
    PackSnapshot s = snapshotOf(State::Disconnect, 0x101, 812'000, 811'000);
    EXPECT_EQ(positions(s)[0], unknown);
    s.previousState = State::Enabled;
    EXPECT_EQ(positions(s), (std::array{closed, open, closed, open, open}));
    judgeContactors(s, {}, ms(1));
    EXPECT_EQ(s.contactorsTogether, ContactorsTogether::SomeClosed);
}

TEST(ContactorJudge, TheCodeMapIsData)
{
    binding::ContactorCodes codes;
    codes.meaningOfNibble.fill(binding::ContactorCodes::Meaning::Unknown);
    codes.meaningOfNibble[5] = binding::ContactorCodes::Meaning::Closed;
    codes.meaningOfNibble[4] = binding::ContactorCodes::Meaning::Open;
    PackSnapshot s = snapshotOf(State::Connect, 0x44445);
    judgeContactors(s, codes, ms(1));
    EXPECT_TRUE(s.contactors[0].provenClosed());
    EXPECT_TRUE(s.contactors[4].provenOpen());
}

struct ReferencedVoltage : testing::Test
{
    Unit unit;
    PackView view{test::shippedCatalog(), {}};

    void SetUp() override
    {
        view.apply(unit.heartbeat(), ms(0));
        view.apply(unit.firmware(1, 2, d1000::bundledBmuBuildNumber), ms(0));
    }

    void scan(int t, State state, std::uint32_t words, int load_mV)
    {
        view.apply(unit.info(state), ms(t));
        view.apply(unit.voltages(812'000, load_mV), ms(t + 20));
        view.apply(unit.contactors(words, words), ms(t + 70));
    }
};

TEST_F(ReferencedVoltage, IsAMeasurementOnlyWhileContactor1IsProvenClosed)
{
    scan(0, State::Idle, 0, 12'345);
    EXPECT_FALSE(view.refresh(ms(80)).loadVoltageReferenced);
    EXPECT_FALSE(view.snapshot().lastReferencedLoadVoltage.known());
    scan(100, State::Enabled, 0x101, 811'000);
    scan(200, State::Enabled, 0x101, 810'000);
    EXPECT_TRUE(view.refresh(ms(280)).loadVoltageReferenced);
    EXPECT_EQ(view.snapshot().lastReferencedLoadVoltage.value, units::Millivolts(810'000));
    // It opens between 271 and 370 ms: the sample at 320 ms may be from after.
    scan(300, State::Idle, 0, 4'000);
    const PackSnapshot& s = view.refresh(ms(380));
    EXPECT_FALSE(s.loadVoltageReferenced);
    EXPECT_EQ(s.lastReferencedLoadVoltage.value, units::Millivolts(810'000));
    EXPECT_EQ(s.lastReferencedLoadVoltage.at, ms(220));
    EXPECT_EQ(s.lastReferencedLoadVoltage.freshness, Freshness::Stale);
    EXPECT_EQ(s.contactors[0].operations, 1U);
}

TEST_F(ReferencedVoltage, StaleFeedbackProvesNothing)
{
    for (int t = 0; t < 1000; t += 100) {
        scan(t, State::Enabled, 0x101, 811'000);
    }
    for (int t = 1000; t < 1600; t += 100) { // ContactorInfo has stopped
        view.apply(unit.info(State::Enabled), ms(t));
        view.apply(unit.voltages(812'000, 811'000), ms(t + 20));
        view.refresh(ms(t + 30));
    }
    EXPECT_FALSE(view.snapshot().loadVoltageReferenced);
    EXPECT_EQ(view.snapshot().contactors[0].position, unknown);
    EXPECT_TRUE(view.snapshot().loadVoltage.isFresh());
}

TEST_F(ReferencedVoltage, TheChargersGoesWithContactor4)
{
    view.apply(unit.auxiliary(700'000, 0), ms(10));
    scan(100, State::ChargeEnabled, 0x11000, 0);
    view.apply(unit.auxiliary(811'500, 0), ms(180));
    const PackSnapshot& s = view.refresh(ms(190));
    EXPECT_TRUE(s.chargerVoltageReferenced);
    EXPECT_FALSE(s.loadVoltageReferenced);
}

} // namespace
