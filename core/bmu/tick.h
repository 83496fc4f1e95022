// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>

namespace packdeck::bmu {

/// The BMU task's period: every supervision counts time in these.
inline constexpr std::uint32_t tick_ms = 10;

/// Time counters stop at their end instead of starting again.
constexpr std::uint32_t saturatingAdd(std::uint32_t a, std::uint32_t b)
{
    const std::uint32_t sum = a + b;
    return sum < a ? std::numeric_limits<std::uint32_t>::max() : sum;
}

} // namespace packdeck::bmu
