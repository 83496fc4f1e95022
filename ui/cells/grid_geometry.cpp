// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/grid_geometry.h"

#include <algorithm>

namespace packdeck::ui {

namespace {

int fixedWidth(const GridShape& shape)
{
    return GridGeometry::labelWidth + GridGeometry::spreadWidth + shape.sensors * GridGeometry::sensorWidth +
           GridGeometry::balancingWidth;
}

} // namespace

GridGeometry::GridGeometry(QSize available, GridShape shape)
    : m_shape(shape)
{
    if (shape.cells > 0) {
        m_cellWidth = std::clamp((available.width() - fixedWidth(shape)) / shape.cells, leastCellWidth, mostCellWidth);
    }
    if (shape.nodes > 0) {
        m_rowHeight = std::clamp((available.height() - headHeight) / shape.nodes, leastRowHeight, mostRowHeight);
    }
}

int GridGeometry::widthFor(GridShape shape, int cellWidth)
{
    return fixedWidth(shape) + shape.cells * cellWidth;
}

QSize GridGeometry::size() const
{
    return {widthFor(m_shape, m_cellWidth), headHeight + m_shape.nodes * m_rowHeight};
}

QRect GridGeometry::head() const
{
    return {0, 0, size().width(), headHeight};
}

QRect GridGeometry::row(int node) const
{
    return {0, rowTop(node), size().width(), m_rowHeight};
}

QRect GridGeometry::label(int node) const
{
    return {0, rowTop(node), labelWidth, m_rowHeight};
}

QRect GridGeometry::cell(units::CellIndex cell) const
{
    return {cellsLeft() + cell.position * m_cellWidth, rowTop(cell.node.value), m_cellWidth, m_rowHeight};
}

QRect GridGeometry::spread(int node) const
{
    return {spreadLeft(), rowTop(node), spreadWidth, m_rowHeight};
}

QRect GridGeometry::sensor(units::SensorIndex sensor) const
{
    return {sensorsLeft() + sensor.position * sensorWidth, rowTop(sensor.node.value), sensorWidth, m_rowHeight};
}

QRect GridGeometry::balancing(int node) const
{
    return {balancingLeft(), rowTop(node), balancingWidth, m_rowHeight};
}

GridPlace GridGeometry::at(QPoint point) const
{
    const int y = point.y() - headHeight;
    if (y < 0 || y >= m_shape.nodes * m_rowHeight || point.x() < 0 || point.x() >= size().width()) {
        return {};
    }
    const units::NodeIndex node{static_cast<std::uint8_t>(y / m_rowHeight)};
    if (point.x() >= cellsLeft() && point.x() < spreadLeft()) {
        return units::CellIndex{node, static_cast<std::uint8_t>((point.x() - cellsLeft()) / m_cellWidth)};
    }
    if (point.x() >= sensorsLeft() && point.x() < balancingLeft()) {
        return units::SensorIndex{node, static_cast<std::uint8_t>((point.x() - sensorsLeft()) / sensorWidth)};
    }
    return node;
}

} // namespace packdeck::ui
