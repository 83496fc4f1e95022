// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cell_histogram.h"

#include <algorithm>

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include "ui/plot/chart_style.h"

namespace packdeck::ui {

namespace {

// The axis keeps its height until the tallest bin leaves it: bins shall move, not the scale.
int axisTop(int tallest)
{
    int top = 10;
    while (top < tallest) {
        top *= 2;
    }
    return top;
}

QList<QPointF> stepsOf(const std::vector<int>& bins, int reach_mV)
{
    const double width = 2.0 * reach_mV / static_cast<double>(bins.size());
    QList<QPointF> points;
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        const double left = -reach_mV + static_cast<double>(bin) * width;
        points << QPointF(left, bins[bin]) << QPointF(left + width, bins[bin]);
    }
    return points;
}

} // namespace

CellHistogram::CellHistogram(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chart(new QChart)
    , m_outline(new QLineSeries(this))
    , m_area(new QAreaSeries(m_outline))
    , m_deviationAxis(new QValueAxis)
    , m_countAxis(new QValueAxis)
    , m_view(new QChartView(m_chart, this))
{
    setAccessibleName(tr("Histogram of deviations"));
    m_chart->addSeries(m_area);
    m_chart->addAxis(m_deviationAxis, Qt::AlignBottom);
    m_chart->addAxis(m_countAxis, Qt::AlignLeft);
    m_area->attachAxis(m_deviationAxis);
    m_area->attachAxis(m_countAxis);
    m_chart->legend()->hide();
    m_chart->setTitle(tr("Cells by deviation from the median, mV"));
    m_deviationAxis->setTickCount(5);
    m_deviationAxis->setLabelFormat(QStringLiteral("%d"));
    m_countAxis->setLabelFormat(QStringLiteral("%d"));
    m_countAxis->setTickCount(3);
    makePlain(*m_chart, *m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(&theme, &Theme::changed, this, &CellHistogram::applyTheme);
    applyTheme();
}

void CellHistogram::setCells(const std::vector<RankedCell>& cells, int reach_mV)
{
    std::vector<int> bins = histogram(cells, std::max(1, 2 * reach_mV / binCount), binCount);
    if (bins == m_bins && reach_mV == m_reach_mV) {
        return;
    }
    m_bins = std::move(bins);
    m_reach_mV = reach_mV;
    m_outline->replace(stepsOf(m_bins, reach_mV));
    m_deviationAxis->setRange(-reach_mV, reach_mV);
    m_countAxis->setRange(0, axisTop(*std::max_element(m_bins.begin(), m_bins.end())));
}

void CellHistogram::applyTheme()
{
    const Palette& colours = m_theme.colours();
    ui::applyTheme(*m_chart, *m_view, {m_deviationAxis, m_countAxis}, m_theme);
    m_area->setBrush(mix(colours.surface, colours.accent, 0.35));
    m_area->setPen(QPen(colours.accent, 1.0));
}

} // namespace packdeck::ui
