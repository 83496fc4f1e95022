// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "units/lanes.h"

namespace packdeck::bmu {

/// Capacity of each cell of a row relative to the nominal one, from what was counted between two rests: recursive total
/// least squares, because both the charge counted and the two states of charge read at rest have errors (Balasingam,
/// Pattipati 2014: closed form for one unknown). A new cell counts as one weak observation of 1.
class CapacityHealth
{
public:
    CapacityHealth();

    /// Both ends at rest. `soc` from the voltage alone; `counted` discharged since power-up, as a share of the nominal
    /// capacity. A span below 0.4 says too little: the older end is kept.
    void rested(const units::Lanes<float>& soc, double counted);

    /// 1 for a new cell.
    [[nodiscard]] float of(std::size_t cell) const;

    /// Spans that counted, since power-up.
    [[nodiscard]] std::uint16_t spans() const { return m_spans; }

private:
    units::Lanes<float> m_anchorSoc;
    units::Lanes<float> m_socSquares; ///< sums of x^2, x y, y^2 with x the change of charge, y what was counted
    units::Lanes<float> m_products;
    units::Lanes<float> m_countedSquares;
    double m_anchorCounted = 0.0;
    std::uint16_t m_spans = 0;
    bool m_hasAnchor = false;
};

/// Series resistance of each cell of a row relative to what the model says at the same charge and temperature, from the
/// jumps of its voltage at jumps of the current: recursive least squares that forget.
class ResistanceHealth
{
public:
    ResistanceHealth();

    /// `fell_V` of each cell when the current rose by `rose_A` within 200 ms, `model_ohm` what the model expects.
    void jumped(const units::Lanes<float>& fell_V, float rose_A, const units::Lanes<float>& model_ohm);

    [[nodiscard]] float of(std::size_t cell) const { return m_products[cell] / m_squares[cell]; }

private:
    units::Lanes<float> m_products;
    units::Lanes<float> m_squares;
};

static_assert(std::is_trivially_copyable_v<CapacityHealth> && std::is_trivially_copyable_v<ResistanceHealth>);

} // namespace packdeck::bmu
