// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "can/frame.h"
#include "control/mode.h"
#include "control/outcome.h"
#include "control/phrase.h"
#include "control/raw_send_rule.h"
#include "control/raw_send_status.h"
#include "units/time.h"

namespace packdeck::control {

/// A frame that is sent again and again, as the user numbers it.
struct PeriodicSend
{
    std::uint32_t number = 0; ///< the user's, to stop it by
    can::Frame frame;
    units::Duration interval{};

    bool operator==(const PeriodicSend&) const = default;
};

/// Sends single and periodic frames of the user within the rules of raw sending. Decides only; the owner writes. One
/// thread, no clock. At most one frame is outstanding: the next one waits for framesWritten(), and a slot that passes
/// meanwhile is left out, never made up for. Nothing that was stopped starts again by itself.
class RawSender
{
public:
    static constexpr units::Duration shortestInterval = std::chrono::milliseconds(1);
    static constexpr units::Duration longestInterval = std::chrono::hours(1);
    static constexpr std::size_t mostPeriodic = 64;
    static constexpr std::size_t mostWaiting = 16; ///< single frames that wait for the driver

    /// A driver that has not taken a frame after this long takes none: everything stops. Three command periods.
    static constexpr units::Duration writeTimeout = std::chrono::milliseconds(300);

    /// What the rules are judged by, from now on: call it whenever it may have changed, and before anything is asked.
    /// Disarmed, another mode, an ID that has become the unit's: what is no longer allowed stops.
    void setFacts(const RawSendFacts& facts, Mode mode, units::Timestamp now);

    Outcome sendOnce(const can::Frame& frame);

    /// Begins, or goes on with another frame or interval under the same number.
    Outcome start(const PeriodicSend& send, units::Timestamp now);
    void stop(std::uint32_t number);
    void stopAll();

    /// What the driver still queued is dropped: nothing is outstanding.
    void discarded() { m_outstanding.reset(); }

    /// Another connection: everything is forgotten.
    void reset();

    void framesWritten(units::Timestamp now);
    void writeFailed(units::Timestamp now);
    void advance(units::Timestamp now);

    /// The frame to write now, if any; it counts as outstanding from here on.
    [[nodiscard]] std::optional<can::Frame> frameToSend(units::Timestamp now);

    /// When advance() and frameToSend() are due; nothing while there is nothing to wait for.
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

    [[nodiscard]] RawSendStatus status() const;

    /// Grows with everything that a user may want to see at once.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

private:
    struct Periodic
    {
        PeriodicSend send;
        units::Timestamp next{};
        std::uint64_t sent = 0;
    };

    struct Outstanding
    {
        units::Timestamp since{};
        std::optional<std::uint32_t> number; ///< of a periodic one
    };

    void stopEverything(Phrase why, units::Timestamp now);
    void noteStop(Phrase why, units::Timestamp now);

    RawSendFacts m_facts;
    Mode m_mode = Mode::Watch;
    std::vector<Periodic> m_periodic;
    std::deque<can::Frame> m_waiting;
    std::optional<Outstanding> m_outstanding;
    std::uint64_t m_sent = 0;
    Phrase m_lastStop;
    units::Timestamp m_lastStopAt{};
    std::uint64_t m_revision = 0;
};

} // namespace packdeck::control
