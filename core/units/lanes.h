// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

#include "units/index.h"

namespace packdeck::units {

/// A node's up to 14 cells side by side in a row of 16, so that a row is whole vector registers whatever the CPU has.
inline constexpr std::size_t laneCount = 16;

/// One value a cell of a node.
template <typename T>
struct alignas(64) Lanes
{
    std::array<T, laneCount> values{};

    constexpr T& operator[](std::size_t lane) { return values[lane]; }

    constexpr const T& operator[](std::size_t lane) const { return values[lane]; }
};

/// One value a cell of the pack, in rows.
template <typename T>
using Rows = std::array<Lanes<T>, maxNodes>;

} // namespace packdeck::units
