// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison.h"
#include "analysis/report.h"
#include "binding/cell_naming.h"

namespace packdeck::analysis {

/// Rows of text under a head that names values and units: for files and terminals. Numbers have a point and no
/// separators; what was not measured is an empty field.
struct Table
{
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
};

/// One row a cell: deviations by condition, resistance, slowness, balancing.
[[nodiscard]] Table cellTable(const Report& report, const binding::CellNaming& naming);

/// One row a column of time; "time_s" is session time.
[[nodiscard]] Table spreadTable(const Report& report, const binding::CellNaming& naming);

/// One row a band of every histogram.
[[nodiscard]] Table bandTable(const Report& report);

[[nodiscard]] Table sensorTable(const Report& report, const binding::CellNaming& naming);
[[nodiscard]] Table comparisonTable(const std::vector<CellComparison>& cells, const binding::CellNaming& naming);

/// Comma separated, by RFC 4180. `mark`, when not empty, fills a last column "source".
[[nodiscard]] std::string toCsv(const Table& table, std::string_view mark);

} // namespace packdeck::analysis
