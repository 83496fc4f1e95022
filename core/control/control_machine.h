// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

#include "can/frame.h"
#include "control/mode.h"
#include "control/outcome.h"
#include "control/session_info.h"
#include "control/status.h"
#include "control/unit_identity.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::telemetry {
struct PackSnapshot;
}

namespace packdeck::control {

/// What a user or a parameter file says about the pack; where nothing is given, nothing is judged by it.
struct PackLimits
{
    std::optional<units::Millivolts> cellMinimum; ///< critical under-voltage
    std::optional<units::Millivolts> cellMaximum; ///< critical over-voltage
    std::optional<units::DeciCelsius> temperatureMinimum;
    std::optional<units::DeciCelsius> temperatureMaximum;
    std::optional<units::Milliohms> prechargeResistance;

    bool operator==(const PackLimits&) const = default;
};

/// Decides what may be transmitted to a pack, and when: the only producer of command frames. One thread, no clock
/// (every call gives the present session time, which never goes back), no I/O. The owner
///   * reports what happens: received(), facts(), framesWritten() ...;
///   * calls advance() at nextDeadline() at the latest;
///   * after every call writes what frameToSend() returns, at most one frame, at once.
/// Every user action answers with an Outcome; what follows from it is in status().
class ControlMachine
{
public:
    enum class StartAs : std::uint8_t { Normal, WatchOnly }; ///< WatchOnly: kiosk, for the life of the process

    explicit ControlMachine(StartAs startAs = StartAs::Normal);
    ~ControlMachine();
    ControlMachine(const ControlMachine&) = delete;
    ControlMachine& operator=(const ControlMachine&) = delete;

    // The user. Each is also a sign of use that restarts the five minutes of ARMED.
    Outcome arm(ArmKind kind, const UnitIdentity& unit, units::Timestamp now);
    Outcome disarm(ArmKind kind, units::Timestamp now); ///< CONTROL while held: released, then WATCH
    Outcome select(Target target, units::Timestamp now);
    Outcome holdBegin(units::Timestamp now);    ///< press of the selected target's button
    Outcome holdEnd(units::Timestamp now);      ///< its release: cancels what was not held long enough
    Outcome returnToIdle(units::Timestamp now); ///< SAFE -> IDLE: closes nothing, needs no hold
    Outcome open(units::Timestamp now);         ///< acts at once; refused in WATCH, kiosk and replay only
    Outcome release(units::Timestamp now);      ///< ends what is held
    Outcome takeOverHoldBegin(units::Timestamp now);
    Outcome takeOverHoldEnd(units::Timestamp now);
    Outcome resume(units::Timestamp now);
    Outcome acknowledgeHazards(units::Timestamp now); ///< for the unit that answers, for today
    Outcome quit(units::Timestamp now);               ///< see Status::quit
    Outcome quitAndOpen(units::Timestamp now);        ///< the answer "Open and quit"
    Outcome stay(units::Timestamp now);               ///< the answer "Stay"
    void userActive(units::Timestamp now);            ///< any key or click in a window

    // The world.
    void connected(const SessionInfo& session, units::Timestamp now);
    void disconnected(units::Timestamp now);
    void received(const can::Frame& frame, units::Timestamp now); ///< every frame, local echoes included
    void facts(const telemetry::PackSnapshot& snapshot, units::Timestamp now);
    void framesWritten(int count, units::Timestamp now); ///< command frames the driver took
    void writeFailed(units::Timestamp now);
    void windowFocused(bool focused, units::Timestamp now);
    void uiAlive(units::Timestamp now);
    void advance(units::Timestamp now);

    // Settings.
    void setToday(std::chrono::sys_days day);
    void setCursorIsNow(bool isNow);          ///< closing is refused while pages show the past; opening never
    void setCommandIdOwnedByNode(bool owned); ///< by the loaded map: then no command is ever sent
    void setLimits(const PackLimits& limits);

    /// The frame to write now, if any; it counts as outstanding from here on. Its time is 0: the driver stamps it.
    [[nodiscard]] std::optional<can::Frame> frameToSend(units::Timestamp now);

    /// True once after writes failed: the owner must drop what the driver still queues, so that no old command leaves
    /// later.
    [[nodiscard]] bool takeDiscardRequest();

    /// When advance() is due at the latest; nothing while there is nothing to wait for.
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

    /// A new copy: cheap enough for every tick of a window, not for every frame.
    [[nodiscard]] Status status(units::Timestamp now) const;

    /// Grows with every change that a user may want to see at once.
    [[nodiscard]] std::uint64_t revision() const;

    [[nodiscard]] Mode mode() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace packdeck::control
