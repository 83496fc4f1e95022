// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "can/frame.h"
#include "sim/config.h"
#include "sim/control.h"
#include "sim/simulated_pack.h"
#include "units/time.h"

namespace packdeck::sim {

/// Turns wall time into simulated time: speed, pause, steps, the time-lapse's virtual control unit, and the limit on
/// frames handed out. Lives in the device's thread; only the Control is shared. Takes elapsed time, has no clock.
class Runner
{
public:
    /// Time-lapse hands out at most this many frames a second of wall time, whole scans only.
    static constexpr int maxFramesPerSecond = 5000;

    Runner(const Config& config, std::shared_ptr<Control> control);

    /// Call every 5 ... 50 ms with the wall time since the last call. Applies what was posted, advances the pack and
    /// appends its frames. Publishes a Snapshot about ten times a second of wall time. An elapsed time above 1 s counts
    /// as 1 s: after a suspend the pack does not catch up. `timeIsUp` is asked about once a simulated second: when it
    /// says so, the rest of this call's simulated time is given up (Status::reachedSpeed tells), so that a speed this
    /// machine cannot reach does not block the thread.
    void advance(units::Duration wallElapsed, std::vector<can::Frame>& out, const std::function<bool()>& timeIsUp = {});

    /// A frame from the bus, see SimulatedPack::receive(). At speeds other than 1 the command is repeated in simulated
    /// time as long as frames keep coming at least every 500 ms of wall time.
    void receive(const can::Frame& frame);

    [[nodiscard]] const SimulatedPack& pack() const { return m_pack; }

    [[nodiscard]] const Status& status() const { return m_status; }

private:
    void takeCommands(std::vector<can::Frame>& out);
    void run(units::Duration simulated, std::vector<can::Frame>& out, const std::function<bool()>& timeIsUp);
    void handOutScan(std::vector<can::Frame>& out);
    void publish(units::Duration wallElapsed);

    std::shared_ptr<Control> m_control;
    SimulatedPack m_pack;
    Status m_status;
    std::vector<can::Frame> m_scan;
    units::Duration m_sinceCommand = std::chrono::hours(1); ///< wall time
    units::Duration m_sincePublish{};                       ///< wall time
    units::Duration m_publishedTime{};                      ///< simulated
    double m_carry_us = 0.0;
    double m_frameBudget = 0.0;
    std::int64_t m_scanCount = 0;
    std::int64_t m_nextScanPhase = 0;
    bool m_publishNow = false; ///< a command was applied
};

} // namespace packdeck::sim
