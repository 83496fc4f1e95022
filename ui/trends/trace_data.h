// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>

#include <qcustomplot.h>

#include "telemetry/signal_ref.h"
#include "ui/plot/lattice.h"

namespace packdeck::ui {

/// Columns as the points of a graph: the extremes of each column, so that a spike of one sample stays, and a NaN where
/// more than `bridge` columns are empty, so that what was not measured is a gap. `columnAt(k)` gives a
/// telemetry::Column; values are multiplied by `scale`.
template <typename ColumnAt>
QVector<QCPGraphData> tracePoints(const Lattice& lattice, const ColumnRange& columns, int bridge, double scale,
                                  ColumnAt columnAt)
{
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(columns.count()) * 2);
    int empty = 0;
    for (Lattice::Index k = columns.first; k < columns.last; ++k) {
        const telemetry::Column column = columnAt(k);
        const double key = lattice.middle_s(k);
        if (column.empty()) {
            if (++empty == bridge + 1 && !points.isEmpty()) {
                points.append({key, std::numeric_limits<double>::quiet_NaN()});
            }
            continue;
        }
        empty = 0;
        double first = column.minimum * scale;
        double second = column.maximum * scale;
        if (first == second) {
            points.append({key, first});
            continue;
        }
        // Nearer end first: the line then runs through the column once.
        const double before = points.isEmpty() ? first : points.constLast().value;
        if (std::abs(second - before) < std::abs(first - before)) {
            std::swap(first, second);
        }
        points.append({key, first});
        points.append({key, second});
    }
    return points;
}

} // namespace packdeck::ui
