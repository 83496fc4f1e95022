// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "analysis/bands.h"
#include "ui/shell/theme.h"

class QAreaSeries;
class QChart;
class QChartView;
class QLineSeries;
class QValueAxis;

namespace packdeck::ui {

/// Share of time in bands of one quantity, as steps; further histograms of it as lines over the first. Few points that
/// change slowly, so Qt Charts draws them.
class BandChart : public QWidget
{
    Q_OBJECT

public:
    /// `names`: of the histograms, the filled one first; at most three.
    BandChart(Theme& theme, const QString& title, const QString& unit, int decimals, const QStringList& names,
              QWidget* parent = nullptr);

    /// In the order of the names. Without any time the chart says that nothing was measured.
    void setBands(const std::vector<analysis::Histogram>& histograms);

    /// What stands at a value: "3.70 ... 3.75 V: all cells 12.3 % (0:07:12)".
    [[nodiscard]] QString textAt(double value) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();

    Theme& m_theme;
    QString m_title;
    QString m_unit;
    int m_decimals;
    QStringList m_names;
    std::vector<analysis::Histogram> m_bands;
    QChart* m_chart;
    std::vector<QLineSeries*> m_lines; ///< the first one is the outline of the area
    QAreaSeries* m_area;
    QValueAxis* m_valueAxis;
    QValueAxis* m_shareAxis;
    QChartView* m_view;
};

} // namespace packdeck::ui
