// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

#include "units/time.h"

namespace packdeck::ui {

/// Columns of time on an absolute lattice: column k covers [k * width, (k + 1) * width) of session time, whatever part
/// of it is in view. So a scrolling picture moves by whole columns and never shimmers.
struct Lattice
{
    using Index = std::int64_t;

    units::Duration width{1}; ///< above 0

    [[nodiscard]] constexpr Index indexOf(units::Timestamp at) const
    {
        const auto t = at.time_since_epoch().count();
        const auto w = width.count();
        return t >= 0 ? t / w : -((-t + w - 1) / w);
    }

    [[nodiscard]] constexpr units::Timestamp begin(Index index) const { return units::Timestamp(width * index); }

    /// Seconds of session time in the middle of a column: where its values are drawn.
    [[nodiscard]] constexpr double middle_s(Index index) const
    {
        return (static_cast<double>(index) + 0.5) * units::toSeconds(width);
    }

    bool operator==(const Lattice&) const = default;
};

/// Columns [first, last) of a lattice.
struct ColumnRange
{
    Lattice::Index first = 0;
    Lattice::Index last = 0;

    [[nodiscard]] constexpr Lattice::Index count() const { return last > first ? last - first : 0; }

    [[nodiscard]] constexpr bool empty() const { return last <= first; }

    [[nodiscard]] constexpr bool contains(Lattice::Index index) const { return index >= first && index < last; }

    bool operator==(const ColumnRange&) const = default;
};

[[nodiscard]] constexpr ColumnRange intersection(const ColumnRange& a, const ColumnRange& b)
{
    return {a.first > b.first ? a.first : b.first, a.last < b.last ? a.last : b.last};
}

} // namespace packdeck::ui
