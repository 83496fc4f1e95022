// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/band_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include "ui/plot/chart_style.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

using analysis::Histogram;

constexpr double wholePercent = 100.0;
constexpr int percentDecimals = 1;
constexpr double mostTicks = 9.0;
constexpr double leastBands = 8.0; // in sight: one band alone would be a wall, and say nothing of its width

struct Range
{
    double from = std::numeric_limits<double>::infinity();
    double to = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return !(from < to); }
};

// An open band is drawn as wide as its neighbour.
double lowerEdge(const Histogram& bands, std::size_t band)
{
    return band == 0 ? 2.0 * bands.upper(0) - bands.upper(1) : bands.lower(band);
}

double upperEdge(const Histogram& bands, std::size_t band)
{
    return band + 1 == bands.size() ? 2.0 * bands.lower(band) - bands.lower(band - 1) : bands.upper(band);
}

Range usedRange(const std::vector<Histogram>& all)
{
    Range range;
    for (const Histogram& bands : all) {
        const auto used = bands.used();
        if (used.begin < used.end) {
            range.from = std::min(range.from, lowerEdge(bands, used.begin));
            range.to = std::max(range.to, upperEdge(bands, used.end - 1));
        }
    }
    return range;
}

double widthOf(const Histogram& bands)
{
    return bands.upper(1) - bands.lower(1);
}

/// With empty bands on both sides where few were used, as far as there are any.
Range widened(const Range& range, const Histogram& bands)
{
    const double width = widthOf(bands);
    const double missing = std::max(0.0, leastBands - std::round((range.to - range.from) / width));
    const double lowest = std::min(range.from, bands.upper(0));
    const double highest = std::max(range.to, bands.lower(bands.size() - 1));
    Range result{range.from - std::floor(missing / 2.0) * width, range.to + std::ceil(missing / 2.0) * width};
    if (result.from < lowest) {
        result = {lowest, std::min(highest, result.to + lowest - result.from)};
    } else if (result.to > highest) {
        result = {std::max(lowest, result.from - (result.to - highest)), highest};
    }
    return result;
}

/// Decimals that tell two limits of bands apart.
int decimalsOf(double width, int least)
{
    return std::max(least, static_cast<int>(std::ceil(-std::log10(width))));
}

QList<QPointF> stepsOf(const Histogram& bands, const Range& range)
{
    QList<QPointF> points;
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const double from = lowerEdge(bands, band);
        const double to = upperEdge(bands, band);
        if (to <= range.from || from >= range.to) {
            continue;
        }
        points << QPointF(from, bands.percent(band)) << QPointF(to, bands.percent(band));
    }
    return points;
}

} // namespace

BandChart::BandChart(Theme& theme, const QString& title, const QString& unit, int decimals, const QStringList& names,
                     QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_unit(unit)
    , m_decimals(decimals)
    , m_names(names)
    , m_chart(new QChart)
    , m_valueAxis(new QValueAxis)
    , m_shareAxis(new QValueAxis)
    , m_view(new QChartView(m_chart, this))
{
    setAccessibleName(title);
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_lines.push_back(new QLineSeries(this));
    }
    m_area = new QAreaSeries(m_lines.front());
    m_area->setName(names.front());
    m_chart->addSeries(m_area);
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
        m_lines[i]->setName(names[static_cast<qsizetype>(i)]);
        m_chart->addSeries(m_lines[i]);
    }
    m_chart->addAxis(m_valueAxis, Qt::AlignBottom);
    m_chart->addAxis(m_shareAxis, Qt::AlignLeft);
    for (QAbstractSeries* series : m_chart->series()) {
        series->attachAxis(m_valueAxis);
        series->attachAxis(m_shareAxis);
    }
    m_chart->legend()->setVisible(names.size() > 1);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_shareAxis->setLabelFormat(QStringLiteral("%g %%"));
    m_shareAxis->setTickCount(3);
    makePlain(*m_chart, *m_view);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(&theme, &Theme::changed, this, &BandChart::applyTheme);
    applyTheme();
    setBands({});
}

void BandChart::setBands(const std::vector<Histogram>& histograms)
{
    m_bands = histograms;
    const Range used = usedRange(m_bands);
    const Range range = used.isEmpty() ? used : widened(used, m_bands.front());
    m_chart->setTitle(range.isEmpty() ? tr("%1: nothing was measured").arg(m_title)
                                      : tr("%1, %2: share of the time").arg(m_title, m_unit));
    for (QAbstractSeries* series : m_chart->series()) {
        series->setVisible(!range.isEmpty());
    }
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{m_valueAxis, m_shareAxis}) {
        axis->setVisible(!range.isEmpty()); // no scale of nothing
    }
    if (range.isEmpty()) {
        return;
    }
    double tallest = 0.0;
    for (std::size_t i = 0; i < m_lines.size() && i < m_bands.size(); ++i) {
        m_lines[i]->replace(stepsOf(m_bands[i], range));
        for (std::size_t band = 0; band < m_bands[i].size(); ++band) {
            tallest = std::max(tallest, m_bands[i].percent(band));
        }
    }
    // Ticks stand on limits of bands, the first and the last included. A hair beside them: sums of fractions miss the
    // end of the axis, and a zero would read "-0".
    constexpr double hair = 1e-6;
    const double width = widthOf(m_bands.front());
    const double every = std::ceil(std::round((range.to - range.from) / width) / mostTicks);
    m_valueAxis->setRange(range.from - hair * width, range.to + 2.0 * hair * width);
    m_valueAxis->setLabelFormat(QStringLiteral("%.%1f").arg(decimalsOf(width, m_decimals)));
    m_valueAxis->setTickType(QValueAxis::TicksDynamic);
    m_valueAxis->setTickAnchor(range.from + hair * width);
    m_valueAxis->setTickInterval(every * width);
    constexpr double roundedTo = 10.0;
    m_shareAxis->setRange(0.0, std::min(wholePercent, std::ceil(tallest / roundedTo) * roundedTo));
}

QString BandChart::textAt(double value) const
{
    QStringList lines;
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        const Histogram& bands = m_bands[i];
        const int decimals = decimalsOf(widthOf(bands), m_decimals);
        for (std::size_t band = 0; band < bands.size(); ++band) {
            if (value < lowerEdge(bands, band) || value >= upperEdge(bands, band)) {
                continue;
            }
            if (lines.isEmpty()) {
                const QString from = std::isinf(bands.lower(band)) ? QString() : number(bands.lower(band), decimals);
                const QString to = std::isinf(bands.upper(band)) ? QString() : number(bands.upper(band), decimals);
                lines << QStringLiteral("%1 \u2026 %2 %3").arg(from, to, m_unit);
            }
            lines << QStringLiteral("%1: %2 %")
                         .arg(m_names[static_cast<qsizetype>(i)], number(bands.percent(band), percentDecimals));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

bool BandChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(move->pos()));
        const bool isInside = m_chart->plotArea().contains(inChart);
        QToolTip::showText(move->globalPosition().toPoint(),
                           isInside ? textAt(m_chart->mapToValue(inChart, m_area).x()) : QString(), m_view);
    }
    return QWidget::eventFilter(watched, event);
}

void BandChart::applyTheme()
{
    const Palette& colours = m_theme.colours();
    ui::applyTheme(*m_chart, *m_view, {m_valueAxis, m_shareAxis}, m_theme);
    m_area->setBrush(mix(colours.surface, colours.accent, 0.35));
    m_area->setPen(QPen(colours.accent, 1.0));
    for (QLegendMarker* marker : m_chart->legend()->markers(m_area)) {
        marker->setShape(QLegend::MarkerShapeRectangle);
        marker->setBrush(m_area->brush());
        marker->setPen(m_area->pen());
    }
    // Told apart by the line as well as by the colour.
    const std::vector<QPen> pens{QPen(colours.accent, 1.0), QPen(colours.divergingLow, 2.0, Qt::DashLine),
                                 QPen(colours.divergingHigh, 2.0, Qt::SolidLine)};
    for (std::size_t i = 1; i < m_lines.size() && i < pens.size(); ++i) {
        m_lines[i]->setPen(m_lines.size() == 2 ? pens.back() : pens[i]);
    }
}

} // namespace packdeck::ui
