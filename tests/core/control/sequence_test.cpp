// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "control/sequence.h"
#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Command;
using d1000::Contactor;
using d1000::State;
using Progress = Sequence::Progress;

namespace {

class SequenceTest : public testing::Test
{
protected:
    /// What the sequence makes of the unit in `state` with those contactors closed, a second later.
    Progress see(State state, std::uint8_t closed = 0, telemetry::Freshness freshness = telemetry::Freshness::Fresh)
    {
        now += seconds(1);
        auto snapshot = bmu.snapshot(now);
        snapshot.state.value = state;
        snapshot.state.freshness = freshness;
        snapshot.stateSince = now;
        for (const auto contactor : d1000::allContactors) {
            auto& view = snapshot.contactors[static_cast<std::size_t>(contactor)];
            const bool isClosed = (closed & d1000::bit(contactor)) != 0;
            view.position = isClosed ? telemetry::ContactorPosition::Closed : telemetry::ContactorPosition::Open;
        }
        return sequence.update(&snapshot, now);
    }

    void command(Command expected)
    {
        EXPECT_TRUE(sequence.wantsCommand());
        sequence.releaseCommand();
        EXPECT_FALSE(sequence.wantsCommand());
        EXPECT_EQ(sequence.command(), expected);
    }

    FakeBmu bmu;
    Sequence sequence;
    units::Timestamp now{seconds(50)};
};

TEST_F(SequenceTest, WalksToEnabled)
{
    sequence.begin(Target::Enabled, now);
    EXPECT_EQ(sequence.command(), Command::Idle);
    EXPECT_EQ(see(State::Safe), Progress::Running);
    EXPECT_EQ(see(State::Idle), Progress::Running);
    EXPECT_EQ(sequence.command(), Command::Idle) << "until it is released";
    EXPECT_EQ(sequence.statesToCommandFrom(), d1000::oneHot(State::Idle));
    command(Command::Connect);
    EXPECT_EQ(see(State::Connect), Progress::Running);
    EXPECT_EQ(sequence.activeStep()->id, StepId::Contactor1Closed);
    EXPECT_EQ(see(State::Connect, 0b00001), Progress::Running);
    command(Command::Enable);
    EXPECT_EQ(see(State::Precharge, 0b00011), Progress::Running);
    EXPECT_EQ(see(State::Enabled, 0b00011), Progress::Running);
    EXPECT_EQ(sequence.activeStep()->id, StepId::Contactor3Closed);
    EXPECT_EQ(see(State::Enabled, 0b00111), Progress::Running);
    EXPECT_EQ(sequence.activeStep()->id, StepId::Contactor2Open);
    EXPECT_EQ(see(State::Enabled, 0b00101), Progress::Reached);
    EXPECT_EQ(sequence.activeStep(), nullptr);
    EXPECT_FALSE(sequence.nextDeadline());
    EXPECT_EQ(see(State::Disconnect, 0b00101), Progress::LeftChain);
}

TEST_F(SequenceTest, WalksToChargeEnabled)
{
    sequence.begin(Target::ChargeEnabled, now);
    EXPECT_EQ(see(State::Idle), Progress::Running);
    command(Command::ChargeInitialise);
    EXPECT_EQ(see(State::ChargeInit), Progress::Running);
    command(Command::ChargeEnable);
    EXPECT_EQ(see(State::ChargeConnect), Progress::Running);
    EXPECT_EQ(see(State::ChargeConnect, 0b01000), Progress::Running);
    EXPECT_EQ(sequence.activeStep()->id, StepId::ChargerPrecharge);
    EXPECT_EQ(see(State::ChargeEnabled, 0b01000), Progress::Running);
    EXPECT_EQ(see(State::ChargeEnabled, 0b11000), Progress::Reached);
    EXPECT_EQ(see(State::ChargeStopping, 0b11000), Progress::LeftChain);
}

TEST_F(SequenceTest, AStaleStateNeitherAdvancesNorEnds)
{
    sequence.begin(Target::Enabled, now);
    EXPECT_EQ(see(State::Idle, 0, telemetry::Freshness::Stale), Progress::Running);
    EXPECT_EQ(sequence.activeStep()->id, StepId::Idle);
    EXPECT_EQ(see(State::Disconnect, 0, telemetry::Freshness::Stale), Progress::Running);
}

TEST_F(SequenceTest, TimesOutAlsoWhenNothingIsKnown)
{
    sequence.begin(Target::Enabled, now);
    EXPECT_EQ(sequence.update(nullptr, now + milliseconds(2999)), Progress::Running);
    EXPECT_EQ(sequence.update(nullptr, now + seconds(3)), Progress::TimedOut);
    EXPECT_EQ(sequence.nextDeadline(), now + seconds(3));
}

TEST_F(SequenceTest, EveryStepHasItsLimitAndTheUnitsOwnTimeoutsComeFirst)
{
    const auto limitOf = [](Target target, StepId id) {
        for (const Step& step : Sequence::stepsTo(target)) {
            if (step.id == id) {
                return *step.timeLimit;
            }
        }
        return units::Duration{};
    };
    EXPECT_GT(limitOf(Target::Enabled, StepId::Precharge), *d1000::timeLimit(State::Precharge));
    EXPECT_GT(limitOf(Target::ChargeEnabled, StepId::ChargeEnable), *d1000::timeLimit(State::ChargeInit));
    EXPECT_GT(limitOf(Target::ChargeEnabled, StepId::ChargerPrecharge), *d1000::timeLimit(State::ChargeConnect));
    for (const Target target : {Target::Idle, Target::Connect, Target::Enabled, Target::ChargeEnabled}) {
        for (const Step& step : Sequence::stepsTo(target)) {
            EXPECT_GE(*step.timeLimit, units::Duration(seconds(2)));
        }
    }
}

TEST_F(SequenceTest, PrechargeMayTakeWhatTheUnitIsSetTo)
{
    sequence.setPrechargeTimeout(seconds(60));
    sequence.begin(Target::Enabled, now);
    (void)see(State::Idle);
    command(Command::Connect);
    (void)see(State::Connect);
    (void)see(State::Connect, 0b00001);
    command(Command::Enable);
    (void)see(State::Precharge, 0b00011);
    EXPECT_EQ(*sequence.nextDeadline() - now, units::Duration(seconds(62)));
}

TEST_F(SequenceTest, ExtendsOnlyAheadAndOnlyWhenReached)
{
    sequence.begin(Target::Connect, now);
    EXPECT_FALSE(sequence.canExtend(Target::Enabled)) << "not there yet";
    (void)see(State::Idle);
    command(Command::Connect);
    (void)see(State::Connect);
    EXPECT_EQ(see(State::Connect, 0b00001), Progress::Reached);
    EXPECT_FALSE(sequence.canExtend(Target::ChargeEnabled));
    EXPECT_FALSE(sequence.canExtend(Target::Connect));
    EXPECT_FALSE(sequence.canExtend(Target::Idle));
    EXPECT_FALSE(sequence.extend(Target::Idle, now));
    ASSERT_TRUE(sequence.extend(Target::Enabled, now));
    EXPECT_EQ(sequence.steps().size(), 7U);
    EXPECT_EQ(sequence.steps()[2].state, StepState::Done);
    EXPECT_EQ(sequence.activeStep()->id, StepId::Enable);
    command(Command::Enable);
}

struct UnexpectedCase
{
    Target target;
    std::vector<std::pair<State, int>> way; ///< states with the contactors closed in them
    std::vector<State> allowed;
};

class Unexpected : public SequenceTest, public testing::WithParamInterface<UnexpectedCase>
{
};

TEST_P(Unexpected, EveryOtherStateIs)
{
    for (const State state : d1000::allStates) {
        sequence.begin(GetParam().target, now);
        for (const auto& [passed, closed] : GetParam().way) {
            ASSERT_EQ(see(passed, static_cast<std::uint8_t>(closed)), Progress::Running);
            sequence.releaseCommand();
        }
        const bool allowed =
            std::find(GetParam().allowed.begin(), GetParam().allowed.end(), state) != GetParam().allowed.end();
        EXPECT_EQ(see(state) != Progress::Unexpected, allowed) << d1000::name(state);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Steps, Unexpected,
    testing::Values(UnexpectedCase{Target::Enabled, {}, {State::Safe, State::Idle}},
                    UnexpectedCase{Target::Enabled, {{State::Idle, 0}}, {State::Idle, State::Connect}},
                    UnexpectedCase{Target::Enabled, {{State::Idle, 0}, {State::Connect, 0}}, {State::Connect}},
                    UnexpectedCase{Target::Enabled,
                                   {{State::Idle, 0}, {State::Connect, 0}, {State::Connect, 1}},
                                   {State::Connect, State::Precharge, State::Enabled}},
                    UnexpectedCase{Target::Enabled,
                                   {{State::Idle, 0}, {State::Connect, 0}, {State::Connect, 1}, {State::Precharge, 3}},
                                   {State::Precharge, State::Enabled}},
                    UnexpectedCase{Target::ChargeEnabled, {{State::Idle, 0}}, {State::Idle, State::ChargeInit}},
                    UnexpectedCase{Target::ChargeEnabled,
                                   {{State::Idle, 0}, {State::ChargeInit, 0}},
                                   {State::ChargeInit, State::ChargeConnect, State::ChargeEnabled}}));

} // namespace
