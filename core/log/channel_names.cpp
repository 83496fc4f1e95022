// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/channel_names.h"

#include <optional>

#include "log/text_scan.h"

namespace packdeck::log {

namespace {

constexpr std::string_view prefix = "can";

std::optional<unsigned> numberOf(std::string_view name)
{
    constexpr unsigned highest = 254; // one more still fits a byte, for formats that count from 1
    const auto number = name.starts_with(prefix) ? parseDecimal(name.substr(prefix.size())) : std::nullopt;
    return number && *number <= highest ? std::optional(static_cast<unsigned>(*number)) : std::nullopt;
}

} // namespace

std::string interfaceName(LogFormat readFrom, std::string_view channel)
{
    const bool fromOne = readFrom == LogFormat::Asc || readFrom == LogFormat::Blf || readFrom == LogFormat::Trc;
    const auto number = fromOne || readFrom == LogFormat::Gvret ? parseDecimal(channel) : std::nullopt;
    if (!number || (fromOne && *number == 0)) {
        return std::string(channel);
    }
    return std::string(prefix) + std::to_string(*number - (fromOne ? 1 : 0));
}

std::vector<unsigned> channelNumbers(const std::vector<std::string>& names)
{
    std::vector<unsigned> numbers;
    for (const std::string& name : names) {
        const auto number = numberOf(name);
        if (!number) {
            return {};
        }
        numbers.push_back(*number);
    }
    return numbers;
}

} // namespace packdeck::log
