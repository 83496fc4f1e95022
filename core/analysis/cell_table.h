// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/lattice.h"
#include "analysis/report.h"
#include "units/index.h"

namespace packdeck::analysis {

/// The cells of a pack side by side in columns of time, and what follows from comparing them: spread, deviation from
/// the median, bands.
class CellTable
{
public:
    CellTable(const Lattice& lattice, std::vector<units::CellIndex> cells);

    /// Millivolts of the cell at a position, one a column; NaN where it was not measured. `samples`: raw ones it was
    /// made of, by condition.
    void set(std::size_t position, const std::vector<float>& columns, const std::vector<std::uint64_t>& samples);

    /// Fills bands, spread and conditions of the report.
    void compare(const std::vector<Condition>& conditions, Report& report) const;

private:
    Lattice m_lattice;
    std::vector<units::CellIndex> m_cells;
    std::vector<float> m_values; ///< column by column
    std::vector<std::vector<std::uint64_t>> m_samples;
};

} // namespace packdeck::analysis
