// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "binding/take_number.h"

namespace packdeck::binding {

/// The node that a message of that published name belongs to, from 0: "Node30VoltageInfo"; nothing for the others.
inline std::optional<unsigned> nodeOfMessage(std::string_view name)
{
    constexpr std::string_view prefix = "Node";
    constexpr std::size_t mostDigits = 2;
    if (name.substr(0, prefix.size()) != prefix) {
        return std::nullopt;
    }
    name.remove_prefix(prefix.size());
    return takeNumber(name, mostDigits);
}

} // namespace packdeck::binding
