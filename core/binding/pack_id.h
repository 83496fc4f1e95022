// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

#include "binding/dialect.h"
#include "d1000/protocol.h"

namespace packdeck::binding {

/// One pack of a Timeline. Bus and base ID say which one; the dialect, how it is read, may become known later.
struct PackId
{
    std::uint8_t bus = 0;
    std::uint16_t baseId = d1000::defaultBaseId;
    Dialect dialect = Dialect::Unknown;

    constexpr auto operator<=>(const PackId&) const = default;
};

/// Whether both name the same pack, whatever is known of its dialect.
constexpr bool samePack(const PackId& a, const PackId& b)
{
    return a.bus == b.bus && a.baseId == b.baseId;
}

} // namespace packdeck::binding
