// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QBrush>
#include <QPainter>

#include "ui/cells/grid_geometry.h"
#include "ui/cells/grid_picture.h"
#include "ui/plot/figure_painter.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// What lies over the picture: changes with the mouse and the keyboard, not with the pack.
struct GridOverlay
{
    std::vector<units::CellIndex> selected; ///< in the order of their trace colours
    std::optional<units::CellIndex> current;
    std::optional<units::CellIndex> hovered;
    bool hasFocus = false;
};

/// Paints a GridPicture. Fonts, glyphs and the hatch are prepared once for a theme and a scale; a whole pack of 448
/// cells then takes about a millisecond.
class GridPainter
{
public:
    GridPainter(const Theme& theme, double devicePixelRatio);

    void paintHead(QPainter& painter, const GridGeometry& geometry, int firstCellNumber);

    /// Rows first ... last, both included.
    void paintRows(QPainter& painter, const GridGeometry& geometry, const GridPicture& picture, int first, int last);

    void paintOverlay(QPainter& painter, const GridGeometry& geometry, const GridOverlay& overlay) const;

private:
    void paintField(QPainter& painter, const QRect& area, const FieldPaint& field, bool twoLines);

    /// Returns the room it leaves for the figure.
    QRect paintMarks(QPainter& painter, const QRect& area, const FieldPaint& field);

    const Palette& m_colours;
    QBrush m_hatch;
    QFont m_headFont;
    FigurePainter m_figures;
    FigurePainter m_details;
    FigurePainter m_letters;
    FigurePainter m_labels;
};

} // namespace packdeck::ui
