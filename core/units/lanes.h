// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

#include "units/index.h"

// A loop over lanes may exist twice: for any x86-64 and for one with AVX2, chosen when the program starts. Wider, not
// different: nothing is fused and nothing added in another order, so both give the same bytes. Not under a sanitizer,
// whose run-time is not there yet when the choice is made.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__) && defined(__OPTIMIZE__) &&  \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PACKDECK_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define PACKDECK_WIDE
#endif

// For a function called in such a loop: optimised over all files at once, it would otherwise stay a call, and the loop
// a scalar one.
#if defined(__GNUC__)
#define PACKDECK_INLINE [[gnu::always_inline]] inline
#else
#define PACKDECK_INLINE inline
#endif

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
