// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "telemetry/frame_filter.h"

namespace packdeck::telemetry {

/// One operation or term of a parsed filter.
struct FrameFilter::Node
{
    enum class Kind : std::uint8_t {
        And,
        Or,
        Not,
        Text,        ///< `text` in a name or the ID
        Id,          ///< `range`
        Name,        ///< `text` in the message's name
        SignalName,  ///< `text` in a signal's name
        AnyValue,    ///< `range`
        AnyWord,     ///< `text` in a word of a value table
        SignalValue, ///< `name`, `range`
        SignalWord,  ///< `name`, `text`
        Byte,        ///< `position`, `range`
        Data,        ///< `pattern`, `mask`, `position` bytes
        Bus,         ///< `range`
        Length,      ///< `range`
        Sent,
        Received,
        Extended,
        Unknown,
        Contested,
        WrongLength,
    };

    Kind kind = Kind::Text;
    std::size_t column = 1;
    std::shared_ptr<const Node> left; ///< And, Or, Not
    std::shared_ptr<const Node> right;
    std::string name; ///< in lower case
    std::string text; ///< in lower case
    NumberRange range;
    unsigned position = 0;
    std::uint64_t pattern = 0;
    std::uint64_t mask = 0;
};

/// ASCII only: names in DBCs are.
[[nodiscard]] std::string lowered(std::string_view text);

} // namespace packdeck::telemetry
