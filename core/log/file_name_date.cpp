// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/file_name_date.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace packdeck::log {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isSeparator(char c)
{
    return c == '-' || c == '_' || c == '.' || c == ' ' || c == 'T';
}

/// Takes `digits` digits, and one separator that may stand before them.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits)
{
    const std::size_t skip = !text.empty() && isSeparator(text.front()) ? 1 : 0;
    const std::string_view number = text.substr(skip, digits);
    if (number.size() != digits || !std::all_of(number.begin(), number.end(), isDigit)) {
        return std::nullopt;
    }
    int value = 0;
    for (const char c : number) {
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(skip + digits);
    return value;
}

std::optional<LocalTime> dateAt(std::string_view text)
{
    constexpr int firstYear = 1990; // before it there was no CAN to log
    LocalTime time;
    const auto year = takeNumber(text, 4);
    const auto month = takeNumber(text, 2);
    const auto day = takeNumber(text, 2);
    if (!year || !month || !day || *year < firstYear) {
        return std::nullopt;
    }
    time.year = *year;
    time.month = *month;
    time.day = *day;
    const std::optional<LocalTime> dateOnly = toEpoch(time) ? std::optional(time) : std::nullopt;
    const auto hour = takeNumber(text, 2);
    const auto minute = takeNumber(text, 2);
    if (!dateOnly || !hour || !minute) {
        return dateOnly;
    }
    time.hour = *hour;
    time.minute = *minute;
    time.second = takeNumber(text, 2).value_or(0);
    return toEpoch(time) ? std::optional(time) : dateOnly;
}

} // namespace

std::optional<LocalTime> dateInFileName(std::string_view fileName)
{
    for (std::size_t i = 0; i < fileName.size(); ++i) {
        if (!isDigit(fileName[i]) || (i > 0 && isDigit(fileName[i - 1]))) {
            continue;
        }
        if (const auto date = dateAt(fileName.substr(i))) {
            return date;
        }
    }
    return std::nullopt;
}

} // namespace packdeck::log
