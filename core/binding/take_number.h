// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace packdeck::binding {

/// A decimal number of at most `mostDigits` digits, nine or fewer, at the front of the text, taken off it; nothing when
/// there is none.
inline std::optional<unsigned> takeNumber(std::string_view& text, std::size_t mostDigits)
{
    unsigned number = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < mostDigits && text[digits] >= '0' && text[digits] <= '9') {
        number = number * 10 + static_cast<unsigned>(text[digits] - '0');
        ++digits;
    }
    if (digits == 0) {
        return std::nullopt;
    }
    text.remove_prefix(digits);
    return number;
}

} // namespace packdeck::binding
