// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cell_ranking.h"

#include <algorithm>
#include <cmath>

namespace packdeck::ui {

std::vector<RankedCell> sortedCells(const telemetry::PackSnapshot& snapshot, const StringStarts& strings)
{
    const Medians medians = mediansOf(snapshot, strings);
    std::vector<RankedCell> cells;
    cells.reserve(units::maxCells);
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const telemetry::CellView& view = snapshot.cells[slot];
        if (view.isMeasured()) {
            const units::CellIndex cell = units::cellAt(slot);
            const int millivolts = view.voltage.value.value();
            const auto string = static_cast<std::size_t>(strings.stringOf(cell.node));
            cells.push_back({cell, millivolts, millivolts - medians.string_mV[string].value_or(millivolts)});
        }
    }
    std::stable_sort(cells.begin(), cells.end(),
                     [](const RankedCell& a, const RankedCell& b) { return a.deviation < b.deviation; });
    return cells;
}

CellRanking rankCells(const telemetry::PackSnapshot& snapshot, const StringStarts& strings, std::size_t count)
{
    const std::vector<RankedCell> cells = sortedCells(snapshot, strings);
    const std::size_t lowest = std::min(count, (cells.size() + 1) / 2);
    const std::size_t highest = std::min(count, cells.size() - lowest);
    CellRanking ranking;
    ranking.lowest.assign(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(lowest));
    ranking.highest.assign(cells.end() - static_cast<std::ptrdiff_t>(highest), cells.end());
    // Highest first, and of equals still the first by index.
    std::stable_sort(ranking.highest.begin(), ranking.highest.end(),
                     [](const RankedCell& a, const RankedCell& b) { return a.deviation > b.deviation; });
    return ranking;
}

std::vector<int> histogram(const std::vector<RankedCell>& cells, int binWidth_mV, int binCount)
{
    std::vector<int> bins(static_cast<std::size_t>(binCount), 0);
    for (const RankedCell& cell : cells) {
        const int bin = static_cast<int>(std::floor(static_cast<double>(cell.deviation) / binWidth_mV)) + binCount / 2;
        ++bins[static_cast<std::size_t>(std::clamp(bin, 0, binCount - 1))];
    }
    return bins;
}

} // namespace packdeck::ui
