// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "telemetry/pack_snapshot.h"
#include "ui/cells/cell_reference.h"
#include "units/index.h"

namespace packdeck::ui {

struct RankedCell
{
    units::CellIndex cell;
    int millivolts = 0;
    int deviation = 0; ///< from the median of its string, mV

    bool operator==(const RankedCell&) const = default;
};

/// Measured cells only: a stale cell is neither the best nor the worst.
struct CellRanking
{
    std::vector<RankedCell> lowest;  ///< the lowest first
    std::vector<RankedCell> highest; ///< the highest first

    bool operator==(const CellRanking&) const = default;
};

/// The `count` cells farthest below and above the median of their string; of equals the first by index. No cell stands
/// in both lists.
[[nodiscard]] CellRanking rankCells(const telemetry::PackSnapshot& snapshot, const StringStarts& strings,
                                    std::size_t count);

/// Every measured cell, ascending by deviation.
[[nodiscard]] std::vector<RankedCell> sortedCells(const telemetry::PackSnapshot& snapshot, const StringStarts& strings);

/// How many cells fall in each bin; bin i covers deviations from (i - binCount/2) * binWidth up to the next. Cells
/// beyond the ends are counted in the end bins.
[[nodiscard]] std::vector<int> histogram(const std::vector<RankedCell>& cells, int binWidth_mV, int binCount);

} // namespace packdeck::ui
