// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

namespace packdeck::log {

/// A date and time as a clock on the wall shows it. Several formats write this and no time zone: it is taken as the
/// zone of this computer, so that the times shown are those in the file.
struct LocalTime
{
    int year = 1970;
    int month = 1; ///< 1 ... 12
    int day = 1;   ///< 1 ... 31
    int hour = 0;
    int minute = 0;
    int second = 0;
    int microsecond = 0;

    bool operator==(const LocalTime&) const = default;
};

/// Microseconds since 1970-01-01 UTC. Nothing when there is no such day or time, or it lies outside the years
/// 1970 ... 9999.
[[nodiscard]] std::optional<std::int64_t> toEpoch(const LocalTime& time);

/// The other way. Times before 1970 are taken as 1970.
[[nodiscard]] LocalTime toLocal(std::int64_t microseconds);

/// The latest whole second at or before `microseconds` (an hour earlier while clocks are put back) that is the same
/// again after toLocal() and toEpoch(): what a file may name as its start. Nothing when there is none: before 1970.
[[nodiscard]] std::optional<std::int64_t> writableStart(std::int64_t microseconds);

/// 0 = Sunday ... 6.
[[nodiscard]] int dayOfWeek(const LocalTime& time);

/// "43654.8459375": days since 1899-12-30 as OLE automation counts them, local time, rounded to microseconds.
/// Nothing when it is no such time. The same number always gives the same microsecond.
[[nodiscard]] std::optional<std::int64_t> oleDaysToEpoch(double days);
[[nodiscard]] double epochToOleDays(std::int64_t microseconds);

} // namespace packdeck::log
