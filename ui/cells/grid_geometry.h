// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

#include <QRect>
#include <QSize>

#include "units/index.h"

namespace packdeck::ui {

/// How many rows and columns the grid has, from the layout of the pack: never constants.
struct GridShape
{
    int nodes = 0;
    int cells = 0;   ///< of the node that has most
    int sensors = 0; ///< of the node that has most

    bool operator==(const GridShape&) const = default;
};

/// What stands at a point of the grid.
using GridPlace = std::variant<std::monostate, units::NodeIndex, units::CellIndex, units::SensorIndex>;

/// Where everything of the grid stands, in whole pixels of the widget. A row is a node:
/// label and sum | cells | spread | sensors | cells balancing. Fits 32 rows of 14 cells into 960 x 658.
class GridGeometry
{
public:
    static constexpr int labelWidth = 92;
    static constexpr int spreadWidth = 44;
    static constexpr int sensorWidth = 38;
    static constexpr int balancingWidth = 28;
    static constexpr int headHeight = 18;
    static constexpr int leastCellWidth = 24;
    static constexpr int mostCellWidth = 52;
    static constexpr int leastRowHeight = 14;
    static constexpr int mostRowHeight = 30;
    static constexpr int millivoltCellWidth = 40; ///< narrower cells have no room for four digits and their marks
    static constexpr int twoLineRowHeight = 26;   ///< from here a second, smaller figure fits

    GridGeometry() = default;
    GridGeometry(QSize available, GridShape shape);

    [[nodiscard]] const GridShape& shape() const { return m_shape; }

    [[nodiscard]] int cellWidth() const { return m_cellWidth; }

    [[nodiscard]] int rowHeight() const { return m_rowHeight; }

    [[nodiscard]] bool showsMillivolts() const { return m_cellWidth >= millivoltCellWidth; }

    [[nodiscard]] bool hasTwoLines() const { return m_rowHeight >= twoLineRowHeight; }

    /// Size of all rows and columns with the head.
    [[nodiscard]] QSize size() const;

    /// The width that gives every cell `cellWidth`.
    [[nodiscard]] static int widthFor(GridShape shape, int cellWidth);

    [[nodiscard]] QRect head() const;
    [[nodiscard]] QRect row(int node) const;
    [[nodiscard]] QRect label(int node) const;
    [[nodiscard]] QRect cell(units::CellIndex cell) const;
    [[nodiscard]] QRect spread(int node) const;
    [[nodiscard]] QRect sensor(units::SensorIndex sensor) const;
    [[nodiscard]] QRect balancing(int node) const;

    [[nodiscard]] GridPlace at(QPoint point) const;

    bool operator==(const GridGeometry&) const = default;

private:
    [[nodiscard]] int cellsLeft() const { return labelWidth; }

    [[nodiscard]] int spreadLeft() const { return cellsLeft() + m_shape.cells * m_cellWidth; }

    [[nodiscard]] int sensorsLeft() const { return spreadLeft() + spreadWidth; }

    [[nodiscard]] int balancingLeft() const { return sensorsLeft() + m_shape.sensors * sensorWidth; }

    [[nodiscard]] int rowTop(int node) const { return headHeight + node * m_rowHeight; }

    GridShape m_shape;
    int m_cellWidth = mostCellWidth;
    int m_rowHeight = mostRowHeight;
};

} // namespace packdeck::ui
