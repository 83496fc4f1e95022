// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "ui/cells/cell_selection.h"
#include "ui/cells/grid_painter.h"

namespace packdeck::ui {

/// The grid of cells: one painted widget, one row a node. Repaints only the rows that differ. The mouse selects, Ctrl
/// with it adds; arrow keys walk, Space adds, Enter asks for the trend.
class GridView : public QWidget
{
    Q_OBJECT

public:
    GridView(Theme& theme, CellSelection& selection, QWidget* parent = nullptr);
    ~GridView() override;

    /// Tells what stands at a place, for tool tips and screen readers.
    using Describer = std::function<QString(const GridPlace&)>;
    void setDescriber(Describer describer);

    /// Shows a picture; returns how many rows had to be repainted.
    int setPicture(const GridPicture& picture, int firstCellNumber);

    /// What stands in place of the grid while there are no cells to draw.
    void setWordsWithoutCells(const QString& words);

    [[nodiscard]] const GridPicture& picture() const { return m_picture; }

    [[nodiscard]] const GridGeometry& geometry() const { return m_geometry; }

    /// The cell the keyboard stands on.
    [[nodiscard]] std::optional<units::CellIndex> current() const { return m_selection.current(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(units::CellIndex cell);
    void geometryChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    void themeChanged();
    void selectionChanged();
    void setHovered(std::optional<units::CellIndex> cell);
    void updateCell(std::optional<units::CellIndex> cell);
    [[nodiscard]] bool exists(units::CellIndex cell) const;
    [[nodiscard]] std::optional<units::CellIndex> step(units::CellIndex from, int columns, int rows) const;
    GridPainter& painterForScale();

    Theme& m_theme;
    CellSelection& m_selection;
    Describer m_describer;
    QString m_wordsWithoutCells;
    GridPicture m_picture;
    GridGeometry m_geometry;
    GridOverlay m_overlay;
    int m_firstCellNumber = 1;
    std::unique_ptr<GridPainter> m_painter;
    double m_painterScale = 0.0;
};

} // namespace packdeck::ui
