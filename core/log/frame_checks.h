// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "can/frame.h"
#include "text/translatable.h"

namespace packdeck::log {

inline constexpr std::uint32_t highestStandardId = 0x7FF;
inline constexpr std::uint32_t highestExtendedId = 0x1FFFFFFF;
inline constexpr std::size_t mostDataBytes = 8;

// What several readers have to say of a bad line.
inline constexpr std::string_view notAnId = PACKDECK_TEXT("LogProblem", "expected an ID");
inline constexpr std::string_view idTooHigh =
    PACKDECK_TEXT("LogProblem", "the ID is above 7FF, or with 29 bits above 1FFFFFFF");
inline constexpr std::string_view notATime = PACKDECK_TEXT("LogProblem", "expected a time");
inline constexpr std::string_view notALength = PACKDECK_TEXT("LogProblem", "expected the number of data bytes");
inline constexpr std::string_view notAByte = PACKDECK_TEXT("LogProblem", "expected as many data bytes as announced");
inline constexpr std::string_view tooManyChannels = PACKDECK_TEXT("LogProblem", "more than 256 interfaces");

/// Gives the frame its ID, or says why it is none. Empty: done.
inline std::string_view setId(std::uint64_t id, bool extended, can::Frame& frame)
{
    if (id > (extended ? highestExtendedId : highestStandardId)) {
        return idTooHigh;
    }
    frame.id = static_cast<std::uint32_t>(id);
    frame.flags = static_cast<std::uint8_t>(frame.flags | (extended ? can::Frame::Extended : 0));
    return {};
}

} // namespace packdeck::log
