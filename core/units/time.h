// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace packdeck::units {

using Duration = std::chrono::microseconds;

/// The one clock of a Timeline: monotonic, starts with the session, does not jump with the wall clock.
/// It has no now(): time is passed in, so that everything above can be tested.
struct SessionClock
{
    using rep = std::chrono::microseconds::rep;
    using period = std::chrono::microseconds::period;
    using duration = std::chrono::microseconds;
    using time_point = std::chrono::time_point<SessionClock>;
    static constexpr bool is_steady = true;
};

using Timestamp = SessionClock::time_point;

/// Wall-clock time, microseconds since 1970-01-01 UTC.
using WallTime = std::chrono::sys_time<std::chrono::microseconds>;

constexpr double toSeconds(Duration d)
{
    return std::chrono::duration<double>(d).count();
}

constexpr double toSeconds(Timestamp t)
{
    return toSeconds(t.time_since_epoch());
}

/// Of less than 292,000 years; the part of a microsecond is cut off.
constexpr Duration fromSeconds(double seconds)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

} // namespace packdeck::units
