// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/cells/cell_ranking.h"
#include "ui/shell/theme.h"

class QAreaSeries;
class QChart;
class QChartView;
class QLineSeries;
class QValueAxis;

namespace packdeck::ui {

/// How many cells lie how far from the median: few points that change slowly, so Qt Charts draws them.
class CellHistogram : public QWidget
{
    Q_OBJECT

public:
    static constexpr int binCount = 20; ///< with an edge at zero; the end bins hold what lies beyond

    explicit CellHistogram(Theme& theme, QWidget* parent = nullptr);

    /// `reach_mV`: the axis reaches that far each way; a multiple of 10.
    void setCells(const std::vector<RankedCell>& cells, int reach_mV);

    [[nodiscard]] const std::vector<int>& bins() const { return m_bins; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 140}; }

private:
    void applyTheme();

    Theme& m_theme;
    QChart* m_chart;
    QLineSeries* m_outline; ///< the steps of the bins
    QAreaSeries* m_area;
    QValueAxis* m_deviationAxis;
    QValueAxis* m_countAxis;
    QChartView* m_view;
    std::vector<int> m_bins;
    int m_reach_mV = 0;
};

} // namespace packdeck::ui
