// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Each wrong wiring that a commissioning shall name, injected into the simulated hardware: cause, and proposed value.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/commissioning/simulated_bench.h"

using namespace packdeck;
using namespace packdeck::commissioning;
using std::chrono::seconds;
using testing::HasSubstr;

namespace {

class InjectedFault : public packdeck::test::SimulatedBench
{
protected:
    using SimulatedBench::SimulatedBench;

    void inject(sim::Fault fault, std::uint16_t index = 0, double value = 0.0)
    {
        pack.apply(sim::FaultSetting{.fault = fault, .index = index, .value = value});
    }

    void rest() { run(seconds(8)); }

    void close(units::Duration duration = seconds(20))
    {
        run(seconds(1), d1000::Command::Connect);
        run(duration, d1000::Command::Enable);
    }

    /// The first advice of a check that failed.
    [[nodiscard]] Advice advice(CheckId id) const
    {
        EXPECT_EQ(state(id), CheckState::Failed) << label(id) << ": " << words(id);
        const auto& all = checklist.record()[id].found.advice;
        EXPECT_FALSE(all.empty()) << label(id) << ": " << words(id);
        return all.empty() ? Advice() : all.front();
    }
};

TEST_F(InjectedFault, AReversedShuntIsSeenInThePrecharge)
{
    inject(sim::Fault::ShuntReversed);
    rest();
    close();
    EXPECT_THAT(toEnglish(advice(CheckId::Precharge).cause), HasSubstr("shunt is reversed"));
}

TEST_F(InjectedFault, AReversedShuntIsSeenByTheCellsThatMoveAgainstTheCurrent)
{
    rest();
    close(seconds(1));
    for (int i = 0; i < 300 && pack.truth().state != d1000::State::Enabled; ++i) {
        run(std::chrono::milliseconds(100), d1000::Command::Enable);
    }
    ASSERT_EQ(pack.truth().state, d1000::State::Enabled);
    inject(sim::Fault::ShuntReversed); // the precharge would have told: here it is over
    run(seconds(5), d1000::Command::Enable);
    EXPECT_THAT(toEnglish(advice(CheckId::CurrentSign).cause), HasSubstr("shunt is reversed"));
}

TEST_F(InjectedFault, AnAuxiliaryOfTheOtherTypeNamesTheContactorAndItsType)
{
    for (const std::uint16_t contactor : {0, 2}) {
        SCOPED_TRACE(contactor);
        checklist = Checklist(newRecord("2026-11-28T12:00:00Z"));
        pack.apply(sim::ClearFaults{});
        pack.apply(sim::PowerCycleBmu{});
        inject(sim::Fault::AuxiliaryInverted, contactor);
        rest();
        const Advice found = advice(CheckId::Contactors);
        EXPECT_THAT(toEnglish(found.cause), HasSubstr("Contactor " + std::to_string(contactor + 1) + ":"));
        EXPECT_THAT(toEnglish(found.cause), HasSubstr("it is of the other type"));
        const params::RawValue before =
            *parameters.effective(test::indexOf(parameters.metadata(), "contactorConfigTypes"));
        EXPECT_EQ(found.proposal,
                  (Proposal{"contactorConfigTypes", {before[0] ^ (std::int64_t{1} << (4 * contactor))}}));
    }
}

TEST_F(InjectedFault, ABrokenChainNamesTheLastNodeThatAnswers)
{
    inject(sim::Fault::ChainBroken, 2);
    rest();
    const Advice found = advice(CheckId::Layout);
    EXPECT_THAT(toEnglish(found.cause), HasSubstr("N01 is the last node to answer"));
    EXPECT_EQ(found.proposal, (Proposal{"numCMUNodes", {2}}));
}

TEST_F(InjectedFault, AnOpenResistorIsNamed)
{
    rest();
    inject(sim::Fault::PrechargeResistorOpen);
    close(seconds(40));
    EXPECT_THAT(toEnglish(advice(CheckId::Precharge).cause), HasSubstr("resistor, its fuse or contactor 2 is open"));
}

TEST_F(InjectedFault, ABleedThatIsOnSettlesTheLoadVoltage)
{
    rest();
    inject(sim::Fault::LoadBleed, 0, 400.0);
    close(seconds(40));
    const Advice found = advice(CheckId::Precharge);
    EXPECT_THAT(toEnglish(found.cause), HasSubstr("a load or a bleed of about"));
    EXPECT_FALSE(found.proposal.has_value()) << "no parameter makes a bleed go away";
}

TEST_F(InjectedFault, TwoVoltagesThatDifferProposeTheirDelta)
{
    rest();
    inject(sim::Fault::LoadVoltageGain, 0, -4.0);
    close(seconds(40));
    const Advice found = advice(CheckId::Precharge);
    EXPECT_THAT(toEnglish(found.cause), HasSubstr("U1 and U3 stay"));
    ASSERT_TRUE(found.proposal.has_value());
    EXPECT_EQ(found.proposal->parameter, "maxPrechargeVoltageDelta");
    const double pack_mV = pack.truth().batteryVolts * 1000.0;
    EXPECT_GT(static_cast<double>(found.proposal->value.front()), 0.04 * pack_mV);
}

class InjectedFaultOfAFullPack : public InjectedFault
{
protected:
    InjectedFaultOfAFullPack()
        : InjectedFault(full())
    {
        pack.apply(sim::LoadSetting{sim::LoadMode::ConstantCurrent, 0.0, false}); // no balancing under load
    }

private:
    static sim::Config full()
    {
        sim::Config config = *sim::Config::ofSize(4, 14);
        config.initialSocPercent = 97.0;
        return config;
    }
};

TEST_F(InjectedFaultOfAFullPack, ACellThatDoesNotBleedIsNamed)
{
    rest();
    const units::CellIndex highest = view.refresh(units::Timestamp(pack.time())).cellStatistics.maxCell;
    inject(sim::Fault::BalanceOpen, static_cast<std::uint16_t>(units::slot(highest)));
    close(seconds(40));
    EXPECT_THAT(toEnglish(advice(CheckId::Balancing).cause),
                HasSubstr(naming.cell(highest) + ": asked to balance, not confirmed: a bad tap, or the balancing FET"));
}

TEST_F(InjectedFaultOfAFullPack, WithoutOneTheBalancingIsConfirmed)
{
    rest();
    close(seconds(40));
    EXPECT_EQ(state(CheckId::Balancing), CheckState::Passed) << words(CheckId::Balancing);
}

} // namespace
