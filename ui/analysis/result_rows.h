// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/report.h"
#include "ui/analysis/result_model.h"
#include "ui/shell/fact_grid.h"
#include "ui/shell/view_settings.h"

/// A report as columns and rows, in the user's words.
namespace packdeck::ui {

[[nodiscard]] std::vector<ResultColumn> cellColumns();
[[nodiscard]] std::vector<ResultRow> cellRows(const analysis::Report& report, const ViewSettings& settings);

[[nodiscard]] std::vector<ResultColumn> sensorColumns();
[[nodiscard]] std::vector<ResultRow> sensorRows(const analysis::Report& report, const ViewSettings& settings);

[[nodiscard]] std::vector<ResultColumn> comparisonColumns();
[[nodiscard]] std::vector<ResultRow> comparisonRows(const std::vector<analysis::CellComparison>& cells,
                                                    const ViewSettings& settings);

[[nodiscard]] std::vector<Fact> summaryOf(const analysis::Report& report, const ViewSettings& settings);

/// What was found missing, a sentence a line.
[[nodiscard]] QStringList notesOf(const analysis::Report& report);

/// How deviations, resistance and slowness were found, with their windows.
[[nodiscard]] QString methodOf(const analysis::Report& report);

} // namespace packdeck::ui
