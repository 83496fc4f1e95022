// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "can/frame.h"
#include "control/control_machine.h"
#include "core/control/fake_bmu.h"
#include "d1000/command.h"
#include "units/time.h"

namespace packdeck::control::test {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// A control machine, a fake unit and the bus between them, driven by simulated time: what link does, without link.
class Bench
{
public:
    enum class Driver {
        Confirms, ///< framesWritten() at once
        Late,     ///< framesWritten() 30 ms later
        Echoes,   ///< framesWritten() at once, the echo a millisecond later
        Silent,   ///< takes frames and never says so
        Refuses,  ///< writeFailed()
    };

    struct Sent
    {
        units::Timestamp at{};
        d1000::Command command{};
        Mode mode{};
        int outstandingBefore = 0;
        std::optional<units::Timestamp> lastForeign; ///< when the other node had sent last
    };

    explicit Bench(ControlMachine::StartAs startAs = ControlMachine::StartAs::Normal);

    /// Connects and lets the unit be heard for a while.
    void connect(const SessionInfo& info = session());

    /// connect(), hazards, arm CONTROL.
    void armed();

    /// armed(), then one hold to the target, run until it is reached.
    void held(Target target = Target::Enabled);

    [[nodiscard]] static SessionInfo session();
    [[nodiscard]] UnitIdentity unit() const;

    /// Lets time pass in ticks: the unit, its frames each 100 ms, snapshots each 50 ms, the ui, the driver.
    void run(units::Duration duration, units::Duration tick = milliseconds(10));

    /// Runs until `done` or the time is over; true when it was.
    bool runUntil(const std::function<bool()>& done, units::Duration atMost = seconds(10));

    /// Writes what the machine wants to send now; after every action of a test.
    void pump();

    /// A command frame of another node, seen by the machine and by the unit.
    void foreign(d1000::Command command);

    /// A foreign commander from now on; period 0 ends it.
    void foreignEvery(units::Duration period, d1000::Command command = d1000::Command::Idle);

    /// A hold of the selected target's button.
    Outcome hold(units::Duration duration = ControlMachine::holdFor);

    [[nodiscard]] Status status() const { return machine.status(now); }

    [[nodiscard]] std::size_t countSince(units::Timestamp from) const;

    ControlMachine machine;
    FakeBmu bmu;
    units::Timestamp now{seconds(100)};
    Driver driver = Driver::Confirms;
    bool unitTalks = true;
    bool factsCome = true;
    bool uiLives = true;
    bool unitListens = true;
    std::vector<Sent> sent;
    std::optional<units::Timestamp> lastForeign;
    int outstanding = 0; ///< handed to the driver and not confirmed
    int discards = 0;
    std::function<void(telemetry::PackSnapshot&)> distort; ///< what a test does to every snapshot

private:
    void tick();

    void confirm();

    std::optional<can::Frame> m_echo;
    std::optional<units::Timestamp> m_confirmAt;
    units::Timestamp m_nextFrame{};
    units::Timestamp m_nextFacts{};
    units::Timestamp m_nextForeign{};
    units::Duration m_foreignPeriod{};
    d1000::Command m_foreignCommand{};
};

} // namespace packdeck::control::test
