// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The control machine against the bundled BMU and the simulated hardware, through frames and snapshots as on a bus.

#include <functional>
#include <memory>

#include <gtest/gtest.h>

#include "binding/pack_catalog.h"
#include "control/control_machine.h"
#include "core/control/bench.h"
#include "sim/simulated_pack.h"
#include "support/paths.h"
#include "telemetry/pack_view.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Command;
using d1000::Contactor;
using d1000::State;

namespace {

class AgainstTheSimulatedPack : public testing::Test
{
protected:
    AgainstTheSimulatedPack()
        : pack(*sim::Config::named("sim-14"))
        , view(shippedCatalog(), {})
    {
        machine.setToday(std::chrono::sys_days{std::chrono::days{20'000}});
        machine.connected(Bench::session(), now);
        run(seconds(5)); // INIT, CALIBRATE, SAFE
    }

    static std::shared_ptr<const binding::PackCatalog> shippedCatalog()
    {
        return std::make_shared<const binding::PackCatalog>(
            binding::PackCatalog::load(packdeck::test::sourceDirectory()).value());
    }

    void run(units::Duration duration)
    {
        const units::Timestamp end = now + duration;
        while (now < end) {
            tick();
        }
    }

    bool runUntil(const std::function<bool()>& done, units::Duration atMost)
    {
        const units::Timestamp end = now + atMost;
        while (!done() && now < end) {
            tick();
        }
        return done();
    }

    void arm()
    {
        ASSERT_TRUE(machine.status(now).serialHeard);
        unit = {*machine.status(now).serialHeard, "socketcan", "can0", 500'000};
        ASSERT_TRUE(machine.acknowledgeHazards(now));
        ASSERT_TRUE(machine.arm(ArmKind::Control, unit, now));
    }

    void holdTo(Target target)
    {
        ASSERT_TRUE(machine.select(target, now));
        const Outcome begun = machine.holdBegin(now);
        ASSERT_TRUE(begun) << toEnglish(begun.why);
        run(ControlMachine::holdFor);
        ASSERT_TRUE(machine.holdEnd(now));
    }

    [[nodiscard]] bool isClosed(Contactor contactor) const
    {
        return pack.truth().contactors[static_cast<std::size_t>(contactor)].closed;
    }

    [[nodiscard]] bool allOpen() const
    {
        for (const Contactor contactor : d1000::allContactors) {
            if (isClosed(contactor)) {
                return false;
            }
        }
        return true;
    }

    sim::SimulatedPack pack;
    telemetry::PackView view;
    ControlMachine machine;
    UnitIdentity unit;
    units::Timestamp now{seconds(10)};
    int closingsOf1 = 0;
    std::optional<Command> foreign; ///< another node sends it at 10 Hz

private:
    void tick()
    {
        constexpr units::Duration step = milliseconds(5);
        now += step;
        m_frames.clear();
        const bool wasClosed = isClosed(Contactor::MainNegative);
        pack.advance(step, m_frames);
        closingsOf1 += !wasClosed && isClosed(Contactor::MainNegative) ? 1 : 0;
        for (const can::Frame& frame : m_frames) {
            receive(frame);
        }
        if (foreign && now >= m_nextForeign) {
            m_nextForeign = now + milliseconds(100);
            can::Frame frame;
            frame.id = 0x6FA;
            frame.length = 8;
            frame.data = d1000::encodeCommand(*foreign);
            pack.receive(frame);
            receive(frame);
        }
        if (now >= m_nextFacts) {
            m_nextFacts = now + milliseconds(20);
            machine.facts(view.refresh(now), now);
        }
        machine.uiAlive(now);
        send();
    }

    void receive(const can::Frame& frame)
    {
        (void)view.apply(frame, now);
        machine.received(frame, now);
        send();
    }

    void send()
    {
        if (const auto frame = machine.frameToSend(now)) {
            pack.receive(*frame);
            (void)view.apply(*frame, now);
            machine.framesWritten(1, now);
        }
    }

    std::vector<can::Frame> m_frames;
    units::Timestamp m_nextFacts{};
    units::Timestamp m_nextForeign{};
};

TEST_F(AgainstTheSimulatedPack, WatchArmHoldEnabledOpenIdle)
{
    ASSERT_EQ(pack.truth().state, State::Safe);
    EXPECT_EQ(machine.mode(), Mode::Watch);
    ASSERT_NO_FATAL_FAILURE(arm());
    EXPECT_EQ(machine.mode(), Mode::Armed);
    ASSERT_NO_FATAL_FAILURE(holdTo(Target::Enabled));
    ASSERT_TRUE(runUntil([this] { return machine.status(now).targetReached; }, seconds(30)))
        << toEnglish(machine.status(now).lastEnding);
    EXPECT_EQ(machine.mode(), Mode::Held);
    EXPECT_EQ(pack.truth().state, State::Enabled);
    EXPECT_TRUE(isClosed(Contactor::MainNegative) && isClosed(Contactor::MainPositive));
    EXPECT_FALSE(isClosed(Contactor::Precharge));
    const auto precharge = machine.status(now).precharge;
    ASSERT_EQ(precharge.last.size(), 1U);
    EXPECT_TRUE(precharge.last[0]->succeeded());
    EXPECT_TRUE(precharge.last[0]->tau);

    run(seconds(20));
    EXPECT_EQ(machine.mode(), Mode::Held);
    ASSERT_TRUE(machine.open(now));
    ASSERT_TRUE(runUntil([this] { return machine.mode() == Mode::Armed; }, seconds(4)));
    EXPECT_TRUE(allOpen());
    EXPECT_EQ(pack.truth().state, State::Idle);
    const auto result = machine.status(now).lastOpening;
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->opened) << toEnglish(result->text);
    EXPECT_EQ(result->text.id, PhraseId::OpenedAt);

    ASSERT_TRUE(runUntil([this] { return pack.truth().state == State::Safe; }, seconds(10)));
    run(milliseconds(200));
    const auto why = machine.status(now).why;
    ASSERT_EQ(why.size(), 1U);
    EXPECT_EQ(why[0].reason, d1000::Reason::ControlTimeout);
    EXPECT_TRUE(why[0].informationOnly);
}

TEST_F(AgainstTheSimulatedPack, ForeignIdleAt10HzPlusOurConnectOperatesContactor1AtMostOnce)
{
    ASSERT_NO_FATAL_FAILURE(arm());
    ASSERT_NO_FATAL_FAILURE(holdTo(Target::Connect));
    ASSERT_TRUE(runUntil([this] { return isClosed(Contactor::MainNegative); }, seconds(5)));
    foreign = Command::Idle;
    run(seconds(20));
    EXPECT_EQ(closingsOf1, 1);
    EXPECT_TRUE(allOpen());
    EXPECT_EQ(machine.mode(), Mode::Watch);
}

TEST_F(AgainstTheSimulatedPack, TakeOverOpensWhatAnotherNodeKeepsClosed)
{
    ASSERT_NO_FATAL_FAILURE(arm());
    ASSERT_NO_FATAL_FAILURE(holdTo(Target::Enabled));
    ASSERT_TRUE(runUntil([this] { return machine.status(now).targetReached; }, seconds(30)));
    foreign = Command::Enable;
    run(seconds(5));
    ASSERT_EQ(machine.mode(), Mode::Watch);
    ASSERT_EQ(pack.truth().state, State::Enabled) << "the other node keeps it";
    const Outcome begun = machine.takeOverHoldBegin(now);
    ASSERT_TRUE(begun) << toEnglish(begun.why);
    run(seconds(3));
    const Status status = machine.status(now);
    ASSERT_TRUE(status.lastOpening);
    EXPECT_TRUE(status.lastOpening->opened) << toEnglish(status.lastOpening->text);
    EXPECT_LE(status.takeOver.framesSent, TakeOver::maxFrames);
    EXPECT_TRUE(allOpen()) << "a later Enable does not cancel the soft opening";
}

TEST_F(AgainstTheSimulatedPack, AnInterlockThatOpensWhileHeldIsNamedAndNotRepeatedAgainst)
{
    ASSERT_NO_FATAL_FAILURE(arm());
    ASSERT_NO_FATAL_FAILURE(holdTo(Target::Enabled));
    ASSERT_TRUE(runUntil([this] { return machine.status(now).targetReached; }, seconds(30)));
    pack.apply(sim::FaultSetting{.fault = sim::Fault::HvilOpen});
    ASSERT_TRUE(runUntil([this] { return pack.truth().state == State::Safe; }, seconds(5)));
    run(milliseconds(200));
    const Status status = machine.status(now);
    EXPECT_EQ(status.mode, Mode::Watch);
    EXPECT_EQ(status.lastEnding.id, PhraseId::EndedLeftChain);
    ASSERT_FALSE(status.why.empty());
    EXPECT_EQ(status.why[0].reason, d1000::Reason::Hvil);
    EXPECT_EQ(status.why[0].verdict, WhyVerdict::StillTrue);
    EXPECT_FALSE(status.why[0].informationOnly);
    EXPECT_FALSE(status.command);
}

} // namespace
