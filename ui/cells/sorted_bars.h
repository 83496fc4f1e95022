// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "ui/cells/cell_ranking.h"
#include "ui/cells/cell_selection.h"
#include "ui/cells/colour_scale.h"
#include "ui/shell/theme.h"
#include "ui/shell/view_settings.h"

namespace packdeck::ui {

/// Every measured cell as a bar of its deviation, sorted: from the median, never from zero volts, where all cells look
/// alike. Hover names a bar, a click selects its cell.
class SortedBars : public QWidget
{
    Q_OBJECT

public:
    SortedBars(Theme& theme, CellSelection& selection, QWidget* parent = nullptr);

    /// `scale` as in the grid; the axis reaches its range or the first of 20, 50, 100, 200, 500 mV ... that holds all.
    void setCells(const std::vector<RankedCell>& cells, const ColourScale& scale, const ViewSettings& settings);

    [[nodiscard]] std::optional<units::CellIndex> cellAt(QPoint point) const;

    [[nodiscard]] int axisReach() const { return m_reach; } ///< mV each way

    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect plotArea() const;
    [[nodiscard]] double yOf(double deviation) const;
    void paintAxis(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintLimits(QPainter& painter) const;
    void paintLimit(QPainter& painter, units::Millivolts limit, const QPen& pen, const QString& words,
                    Qt::Alignment wordsAt) const;

    Theme& m_theme;
    CellSelection& m_selection;
    std::vector<RankedCell> m_cells;
    ColourScale m_scale;
    ViewSettings m_settings;
    int m_reach = 50;
    int m_hovered = -1;
};

} // namespace packdeck::ui
