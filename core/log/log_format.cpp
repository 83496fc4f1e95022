// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/log_format.h"

#include <algorithm>

namespace packdeck::log {

namespace {

/// "(digits.digits) name id#": what every line of candump -l begins with, good or cut behind that.
bool looksLikeCandump(std::string_view line)
{
    const auto skipDigits = [&line] {
        const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
        line.remove_prefix(digits);
        return digits > 0;
    };
    const auto skip = [&line](char c) {
        const bool there = line.starts_with(c);
        line.remove_prefix(there ? 1 : 0);
        return there;
    };
    if (!skip('(') || !skipDigits() || !skip('.') || !skipDigits() || !skip(')') || !skip(' ')) {
        return false;
    }
    const std::size_t interfaceEnd = line.find(' ');
    const std::size_t idEnd = line.find('#');
    return interfaceEnd != 0 && interfaceEnd < idEnd && idEnd != std::string_view::npos;
}

} // namespace

std::string_view name(LogFormat format)
{
    switch (format) {
    case LogFormat::Candump:
        break;
    }
    return "candump";
}

std::optional<LogFormat> detectFormat(std::string_view firstBytes)
{
    // The first lines may be the bad ones: somebody's note, or the rest of a line where the log was cut in two.
    constexpr int linesLookedAt = 100;
    for (int line = 0; line < linesLookedAt && !firstBytes.empty(); ++line) {
        const std::size_t end = std::min(firstBytes.find('\n'), firstBytes.size());
        if (looksLikeCandump(firstBytes.substr(0, end))) {
            return LogFormat::Candump;
        }
        firstBytes.remove_prefix(std::min(end + 1, firstBytes.size()));
    }
    return std::nullopt;
}

} // namespace packdeck::log
