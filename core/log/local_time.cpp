// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/local_time.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace packdeck::log {

namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t secondsOfDay = 86'400;
constexpr int lastYear = 9999;

std::chrono::sys_days daysOf(const LocalTime& time)
{
    return std::chrono::year_month_day(std::chrono::year(time.year),
                                       std::chrono::month(static_cast<unsigned>(time.month)),
                                       std::chrono::day(static_cast<unsigned>(time.day)));
}

std::chrono::sys_days oleEpoch()
{
    return std::chrono::year_month_day(std::chrono::year(1899), std::chrono::December, std::chrono::day(30));
}

} // namespace

std::optional<std::int64_t> toEpoch(const LocalTime& time)
{
    const std::chrono::year_month_day date(std::chrono::year(time.year),
                                           std::chrono::month(static_cast<unsigned>(std::max(time.month, 0))),
                                           std::chrono::day(static_cast<unsigned>(std::max(time.day, 0))));
    if (time.year < 1970 || time.year > lastYear || !date.ok() || time.hour < 0 || time.hour > 23 || time.minute < 0 ||
        time.minute > 59 || time.second < 0 || time.second > 60 || time.microsecond < 0 ||
        time.microsecond >= million) {
        return std::nullopt;
    }
    std::tm broken{};
    broken.tm_year = time.year - 1900;
    broken.tm_mon = time.month - 1;
    broken.tm_mday = time.day;
    broken.tm_hour = time.hour;
    broken.tm_min = time.minute;
    broken.tm_sec = time.second;
    broken.tm_isdst = -1;
    const std::time_t seconds = std::mktime(&broken);
    if (seconds < 0) {
        return std::nullopt;
    }
    return std::int64_t{seconds} * million + time.microsecond;
}

LocalTime toLocal(std::int64_t microseconds)
{
    const std::int64_t clamped = std::clamp<std::int64_t>(microseconds, 0, std::int64_t{253'402'214'400} * million);
    const auto seconds = static_cast<std::time_t>(clamped / million);
    std::tm broken{};
#ifdef _WIN32
    localtime_s(&broken, &seconds);
#else
    localtime_r(&seconds, &broken);
#endif
    return {broken.tm_year + 1900,
            broken.tm_mon + 1,
            broken.tm_mday,
            broken.tm_hour,
            broken.tm_min,
            broken.tm_sec,
            static_cast<int>(clamped % million)};
}

std::optional<std::int64_t> writableStart(std::int64_t microseconds)
{
    constexpr std::int64_t hour = 3600 * million;
    if (microseconds < 0) {
        return std::nullopt;
    }
    const std::int64_t second = microseconds - microseconds % million;
    for (const std::int64_t start : {second, second - hour}) {
        const auto again = start < 0 ? std::nullopt : toEpoch(toLocal(start));
        if (again && *again <= microseconds) {
            return again;
        }
    }
    return std::nullopt;
}

int dayOfWeek(const LocalTime& time)
{
    return static_cast<int>(std::chrono::weekday(daysOf(time)).c_encoding());
}

std::optional<std::int64_t> oleDaysToEpoch(double days)
{
    constexpr double mostDays = 2'958'465; // the year 9999
    if (!(days >= 1 && days < mostDays)) {
        return std::nullopt;
    }
    const double whole = std::floor(days);
    const auto ofDay = std::llround((days - whole) * static_cast<double>(secondsOfDay * million));
    const std::chrono::year_month_day date(oleEpoch() + std::chrono::days(static_cast<int>(whole)));
    LocalTime time;
    time.year = static_cast<int>(date.year());
    time.month = static_cast<int>(static_cast<unsigned>(date.month()));
    time.day = static_cast<int>(static_cast<unsigned>(date.day()));
    const auto midnight = toEpoch(time);
    if (!midnight) {
        return std::nullopt;
    }
    // Through the clock on the wall again, or a day on which the clocks change would be an hour off.
    const std::int64_t second = std::min<std::int64_t>(ofDay / million, secondsOfDay - 1);
    time.hour = static_cast<int>(second / 3600);
    time.minute = static_cast<int>(second / 60 % 60);
    time.second = static_cast<int>(second % 60);
    time.microsecond = static_cast<int>(ofDay % million);
    return toEpoch(time);
}

double epochToOleDays(std::int64_t microseconds)
{
    const LocalTime time = toLocal(microseconds);
    const auto days = (daysOf(time) - oleEpoch()).count();
    const std::int64_t second = std::int64_t{time.hour} * 3600 + time.minute * 60 + time.second;
    return static_cast<double>(days) +
           static_cast<double>(second * million + time.microsecond) / static_cast<double>(secondsOfDay * million);
}

} // namespace packdeck::log
