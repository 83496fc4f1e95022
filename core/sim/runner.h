// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "can/frame.h"
#include "sim/config.h"
#include "sim/control.h"
#include "sim/expectation_watch.h"
#include "sim/script.h"
#include "sim/simulated_pack.h"
#include "sim/snapshot_ring.h"
#include "units/time.h"

namespace packdeck::sim {

/// Turns wall time into simulated time: speed, pause, steps, the time-lapse's virtual control unit, and the limit on
/// frames handed out. Plays a scenario, answers what was posted, and keeps the last five minutes to go back to. Lives
/// in the device's thread; only the Control is shared. Takes elapsed time, has no clock.
class Runner
{
public:
    /// Time-lapse hands out at most this many frames a second of wall time, whole scans only.
    static constexpr int maxFramesPerSecond = 5000;

    Runner(const Config& config, std::shared_ptr<Control> control);

    /// Plays the scenario; after its last step the pack goes on.
    Runner(const std::shared_ptr<const Scenario>& scenario, std::shared_ptr<Control> control);

    /// Answers what still waits.
    ~Runner();

    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// On a bus with real nodes time goes at its own pace only: speeds other than 1 and steps are refused.
    void keepRealTime() { m_realTimeOnly = true; }

    /// Call every 5 ... 50 ms with the wall time since the last call. Applies what was posted, advances the pack and
    /// appends its frames. Publishes a Snapshot about ten times a second of wall time. An elapsed time above 1 s counts
    /// as 1 s: after a suspend the pack does not catch up. `timeIsUp` is asked about once a simulated second: when it
    /// says so, the rest of this call's simulated time is given up (Status::reachedSpeed tells), so that a speed this
    /// machine cannot reach does not block the thread.
    void advance(units::Duration wallElapsed, std::vector<can::Frame>& out, const std::function<bool()>& timeIsUp = {});

    /// A frame from the bus, see SimulatedPack::receive(). At speeds other than 1 the command is repeated in simulated
    /// time as long as frames keep coming at least every 500 ms of wall time.
    void receive(const can::Frame& frame);

    /// What signals on the bus make of the pack's currents, from now on.
    struct BusDrive
    {
        std::optional<double> load_A;    ///< nothing: the load as it is set
        std::optional<double> charger_A; ///< nothing: as the BMU demands
        std::string note;                ///< English, for Status::signalNote
    };

    void drive(const BusDrive& drive);

    /// Who hears signals on the bus: called in advance(), returns English why not, empty when it does. Without anybody
    /// a DriveFrom is refused.
    using DriveHandler = std::function<std::string(const DriveFrom& from)>;

    void onDriveFrom(DriveHandler handler) { m_onDriveFrom = std::move(handler); }

    [[nodiscard]] const SimulatedPack& pack() const { return m_pack; }

    /// What the frames' times are counted in: the pack's time, but it never runs backwards.
    [[nodiscard]] units::Duration busTime() const { return m_pack.time() + m_rewound; }

    [[nodiscard]] const Status& status() const { return m_status; }

private:
    Runner(const Config& config, Script script, std::shared_ptr<Control> control);

    void takeRequests(std::vector<can::Frame>& out);
    [[nodiscard]] std::string perform(const ControlCommand& command, std::vector<can::Frame>& out);
    [[nodiscard]] std::string driveFrom(const DriveFrom& from);
    [[nodiscard]] std::string keep(const TakeSnapshot& snapshot);
    [[nodiscard]] std::string restore(const Moment* moment, const std::string& otherwise);
    void expect(const Expectation& expectation, const ReplyHandler& reply);
    void answer(const std::vector<ExpectationWatch::Verdict>& verdicts);
    void giveUp(const std::string& why);
    void run(units::Duration simulated, std::vector<can::Frame>& out, const std::function<bool()>& timeIsUp);
    void advancePack(units::Duration simulated, std::vector<can::Frame>& out);
    void keepForRewinding();
    void handOutScan(std::vector<can::Frame>& out);
    void publish(units::Duration wallElapsed);

    std::shared_ptr<Control> m_control;
    DriveHandler m_onDriveFrom;
    SimulatedPack m_pack;
    Script m_script;
    SnapshotRing m_ring;
    ExpectationWatch m_watch; ///< of those who posted; tickets are keys of m_replies
    std::map<std::size_t, ReplyHandler> m_replies;
    std::size_t m_nextTicket = 0;
    Status m_status;
    std::vector<can::Frame> m_scan;
    units::Duration m_sinceCommand = std::chrono::hours(1); ///< wall time
    units::Duration m_sincePublish{};                       ///< wall time
    units::Duration m_publishedTime{};                      ///< of the bus
    units::Duration m_sinceKept{};                          ///< wall time, in the ring
    units::Duration m_rewound{};                            ///< what restoring took back, in all
    double m_carry_us = 0.0;
    double m_frameBudget = 0.0;
    std::int64_t m_scanCount = 0;
    std::int64_t m_nextScanPhase = 0;
    bool m_publishNow = false; ///< a command was applied
    bool m_realTimeOnly = false;
};

} // namespace packdeck::sim
