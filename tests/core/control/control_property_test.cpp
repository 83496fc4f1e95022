// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Whatever users and the world do in whatever order, the few rules on which everything rests hold.

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/control/bench.h"

using namespace packdeck;
using namespace packdeck::control;
using namespace packdeck::control::test;
using d1000::Command;
using d1000::State;

namespace {

enum class Do : int {
    Wait,
    WaitShort,
    WaitLong,
    Arm,
    Disarm,
    Select,
    HoldBegin,
    HoldLong,
    HoldEnd,
    ReturnToIdle,
    Open,
    Release,
    TakeOverBegin,
    TakeOverLong,
    TakeOverEnd,
    Resume,
    Hazards,
    Quit,
    QuitAndOpen,
    Stay,
    Connect,
    Disconnect,
    ForeignOnce,
    ForeignStart,
    ForeignStop,
    Focus,
    Driver,
    UnitTalks,
    PlaceUnit,
    OtherUnit,
    Cursor,
    MapOwnsId,
    Ui,
    Facts,
    Fault,
    Count
};

struct Event
{
    Do what;
    int argument;
};

void showValue(const Event& event, std::ostream& out)
{
    out << static_cast<int>(event.what) << '/' << event.argument;
}

/// Where a script begins: most of what can go wrong needs a beginning that chance alone seldom finds.
enum class Beginning { Unconnected, Armed, Held, DrivenByAnother };

struct Script
{
    Beginning beginning;
    std::vector<Event> events;
};

void showValue(const Script& script, std::ostream& out)
{
    out << "beginning " << static_cast<int>(script.beginning) << ": ";
    rc::show(script.events, out);
}

rc::Gen<Event> anyEvent()
{
    const auto any = rc::gen::map(rc::gen::inRange(0, static_cast<int>(Do::Count)),
                                  [](int value) { return static_cast<Do>(value); });
    const auto usual = rc::gen::element(Do::Wait, Do::WaitShort, Do::HoldLong, Do::TakeOverLong, Do::Open, Do::Arm);
    const auto action = rc::gen::weightedOneOf<Do>({{2, any}, {1, usual}});
    return rc::gen::apply(
        [](Do what, int argument) {
            return Event{what, argument};
        },
        action, rc::gen::inRange(0, 1000));
}

rc::Gen<Script> anyScript()
{
    constexpr int longestScript = 120;
    return rc::gen::apply(
        [](Beginning beginning, std::vector<Event> events) {
            return Script{beginning, std::move(events)};
        },
        rc::gen::element(Beginning::Unconnected, Beginning::Armed, Beginning::Held, Beginning::DrivenByAnother),
        rc::gen::resize(longestScript, rc::gen::container<std::vector<Event>>(anyEvent())));
}

class Play
{
public:
    explicit Play(ControlMachine::StartAs startAs)
        : m_bench(startAs)
    {
    }

    const Bench& run(const Script& script)
    {
        begin(script.beginning);
        for (const Event& event : script.events) {
            act(event);
            m_bench.pump();
            // A deadline that has passed and stays would keep the owner's timer spinning.
            const auto deadline = m_bench.machine.nextDeadline();
            RC_ASSERT(!deadline || *deadline > m_bench.now);
        }
        return m_bench;
    }

private:
    void begin(Beginning beginning)
    {
        if (beginning == Beginning::Unconnected) {
            return;
        }
        m_bench.connect();
        if (beginning == Beginning::DrivenByAnother) {
            m_bench.bmu.place(State::Enabled, m_bench.now);
            m_bench.foreignEvery(milliseconds(100), Command::Enable);
            m_bench.run(seconds(1));
            return;
        }
        (void)m_bench.machine.acknowledgeHazards(m_bench.now);
        (void)m_bench.machine.arm(ArmKind::Control, m_bench.unit(), m_bench.now);
        (void)m_bench.machine.select(Target::Enabled, m_bench.now);
        if (beginning == Beginning::Held) {
            (void)m_bench.hold();
            m_bench.run(seconds(3));
        }
    }

    void act(const Event& event)
    {
        ControlMachine& machine = m_bench.machine;
        const units::Timestamp now = m_bench.now;
        const bool flag = event.argument % 2 == 0;
        switch (event.what) {
        case Do::Wait:
            return m_bench.run(milliseconds(event.argument));
        case Do::WaitShort:
            return m_bench.run(milliseconds(event.argument / 20), milliseconds(1));
        case Do::WaitLong:
            return m_bench.run(milliseconds(10 * event.argument), milliseconds(20));
        case Do::Arm:
            (void)machine.arm(static_cast<ArmKind>(event.argument % 3), m_bench.unit(), now);
            break;
        case Do::Disarm:
            (void)machine.disarm(static_cast<ArmKind>(event.argument % 3), now);
            break;
        case Do::Select:
            (void)machine.select(static_cast<Target>(event.argument % 4), now);
            break;
        case Do::HoldBegin:
            (void)machine.holdBegin(now);
            break;
        case Do::HoldLong:
            (void)m_bench.hold(milliseconds(800));
            break;
        case Do::HoldEnd:
            (void)machine.holdEnd(now);
            break;
        case Do::ReturnToIdle:
            (void)machine.returnToIdle(now);
            break;
        case Do::Open:
            (void)machine.open(now);
            break;
        case Do::Release:
            (void)machine.release(now);
            break;
        case Do::TakeOverBegin:
            (void)machine.takeOverHoldBegin(now);
            break;
        case Do::TakeOverLong:
            (void)machine.takeOverHoldBegin(now);
            return m_bench.run(milliseconds(1000 + event.argument), milliseconds(1));
        case Do::TakeOverEnd:
            (void)machine.takeOverHoldEnd(now);
            break;
        case Do::Resume:
            (void)machine.resume(now);
            break;
        case Do::Hazards:
            (void)machine.acknowledgeHazards(now);
            break;
        case Do::Quit:
            (void)machine.quit(now);
            break;
        case Do::QuitAndOpen:
            (void)machine.quitAndOpen(now);
            break;
        case Do::Stay:
            (void)machine.stay(now);
            break;
        case Do::Connect:
            return m_bench.connect();
        case Do::Disconnect:
            machine.disconnected(ControlMachine::Disconnection::Lost, now);
            m_bench.outstanding = 0;
            break;
        case Do::ForeignOnce:
            return m_bench.foreign(flag ? Command::Enable : Command::Idle);
        case Do::ForeignStart:
            return m_bench.foreignEvery(milliseconds(1 + event.argument % 200), flag ? Command::Enable : Command::Idle);
        case Do::ForeignStop:
            return m_bench.foreignEvery(units::Duration::zero());
        case Do::Focus:
            machine.windowFocused(flag, now);
            break;
        case Do::Driver: {
            constexpr std::array drivers{Bench::Driver::Confirms, Bench::Driver::Late, Bench::Driver::Silent,
                                         Bench::Driver::Refuses};
            m_bench.driver = drivers[static_cast<std::size_t>(event.argument) % drivers.size()];
            break;
        }
        case Do::UnitTalks:
            m_bench.unitTalks = flag;
            break;
        case Do::PlaceUnit:
            m_bench.bmu.place(d1000::allStates[static_cast<std::size_t>(event.argument) % d1000::stateCount], now);
            break;
        case Do::OtherUnit:
            m_bench.bmu.serial = flag ? 1234 : 77;
            break;
        case Do::Cursor:
            machine.setCursorIsNow(flag);
            break;
        case Do::MapOwnsId:
            machine.setCommandIdOwnedByNode(!flag);
            break;
        case Do::Ui:
            m_bench.uiLives = flag;
            break;
        case Do::Facts:
            m_bench.factsCome = flag;
            break;
        case Do::Fault:
            m_bench.bmu.activeReasons = flag ? d1000::bit(d1000::Reason::Hvil) : 0;
            break;
        case Do::Count:
            break;
        }
    }

    Bench m_bench;
};

// One property a rule would replay the same scripts for each: the generator's seed is that of the process.

void noFrameInWatchExceptTakeOverFramesEachRightAfterAForeignOne(const Bench& bench)
{
    units::Timestamp lastTakeOver{};
    for (const auto& frame : bench.sent) {
        if (frame.mode != Mode::Watch) {
            continue;
        }
        RC_ASSERT(frame.command == Command::Idle);
        RC_ASSERT(frame.lastForeign.has_value());
        RC_ASSERT(frame.at - *frame.lastForeign < milliseconds(5));
        RC_ASSERT(lastTakeOver < *frame.lastForeign); // one for each of theirs
        lastTakeOver = frame.at;
    }
}

void noTakeOverSendsMoreThanFiveFrames(const Bench& bench)
{
    std::vector<units::Timestamp> times;
    for (const auto& frame : bench.sent) {
        if (frame.mode == Mode::Watch) {
            times.push_back(frame.at);
        }
    }
    // The next take-over needs a hold of its own, so that a sixth frame is at least that far from the first.
    for (std::size_t i = TakeOver::maxFrames; i < times.size(); ++i) {
        RC_ASSERT(times[i] - times[i - TakeOver::maxFrames] >= TakeOver::holdFor);
    }
}

void neverMoreThanOneCommandIsOutstanding(const Bench& bench)
{
    for (const auto& frame : bench.sent) {
        RC_ASSERT(frame.outstandingBefore == 0);
    }
}

void whatClosesIsSentWhileHeldOnlyAndNeverAgainstAnotherCommander(const Bench& bench)
{
    for (const auto& frame : bench.sent) {
        if (frame.command == Command::Idle) {
            continue;
        }
        RC_ASSERT(frame.mode == Mode::Held);
        RC_ASSERT(!frame.lastForeign || frame.at - *frame.lastForeign >= CommanderWatch::shortestPresence);
    }
}

void armedSendsNothing(const Bench& bench)
{
    for (const auto& frame : bench.sent) {
        RC_ASSERT(frame.mode != Mode::Armed);
    }
}

RC_GTEST_PROP(AnyOrderOfEvents, KeepsTheRules, ())
{
    Play play(ControlMachine::StartAs::Normal);
    const Bench& bench = play.run(*anyScript());
    noFrameInWatchExceptTakeOverFramesEachRightAfterAForeignOne(bench);
    noTakeOverSendsMoreThanFiveFrames(bench);
    neverMoreThanOneCommandIsOutstanding(bench);
    whatClosesIsSentWhileHeldOnlyAndNeverAgainstAnotherCommander(bench);
    armedSendsNothing(bench);
}

RC_GTEST_PROP(AnyOrderOfEvents, AKioskSendsNothing, ())
{
    Play play(ControlMachine::StartAs::WatchOnly);
    RC_ASSERT(play.run(*anyScript()).sent.empty());
}

} // namespace
