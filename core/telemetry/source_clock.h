// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "units/time.h"

namespace packdeck::telemetry {

/// Maps the stamps of a source to session time. Live, every frame has an arrival time too: the smallest delay seen
/// between both is taken as the offset, so that the jitter of drivers and threads does not reach the values; when one
/// of the clocks jumps, the offset is found anew and the jump reported. A source whose clock runs at another speed
/// (time-lapse) is given up on: arrival counts. For a log the stamps alone count. One thread.
class SourceClock
{
public:
    /// Live. `source_us` at or below 0 is no stamp: the arrival time counts. Never returns a time after `arrival`.
    units::Timestamp map(std::int64_t source_us, units::Timestamp arrival);

    /// A log: time starts at 0 with the first stamp. A step back beyond jitter is a jump, a step ahead is a pause.
    units::Timestamp mapLog(std::int64_t source_us);

    /// By how much the source's clock jumped, when it did since the last call.
    [[nodiscard]] std::optional<units::Duration> takeJump();

    /// Wall-clock time of a session time by the source's stamps; nothing before the first stamp.
    [[nodiscard]] std::optional<units::WallTime> wallTime(units::Timestamp at) const;

    /// The session time at which the source's clock showed `wall`: the latest one when it did so more than once, the
    /// jump when it jumped over it.
    [[nodiscard]] std::optional<units::Timestamp> instantOf(units::WallTime wall) const;

    /// A step ahead above this is a jump, one below is delay or drift. Chosen by this project.
    static constexpr units::Duration jumpLimit = std::chrono::seconds(1);

    /// Steps back within this are jitter: of a driver, of a log's writer.
    static constexpr units::Duration jitterLimit = std::chrono::milliseconds(100);

private:
    struct Offset
    {
        units::Timestamp since; ///< session time from which it holds
        std::int64_t offset_us; ///< session time less source stamp
    };

    void restart(std::int64_t source_us, units::Timestamp at);
    void noteJump(std::int64_t by_us, units::Timestamp at);
    void followDrift(std::int64_t offset_us, units::Timestamp arrival);

    std::deque<Offset> m_offsets; ///< the latest last; bounded
    std::optional<std::int64_t> m_lastSource;
    units::Timestamp m_lastArrival{};
    units::Timestamp m_latest{}; ///< the latest session time given out
    std::int64_t m_windowLeast = 0;
    std::optional<units::Timestamp> m_windowStart;
    std::optional<units::Duration> m_jump;
    std::deque<units::Timestamp> m_jumps; ///< recent ones, to tell a clock that runs at another speed
    std::optional<units::Timestamp> m_unusableUntil;
};

} // namespace packdeck::telemetry
