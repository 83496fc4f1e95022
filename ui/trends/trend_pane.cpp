// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_pane.h"

#include <algorithm>

namespace packdeck::ui {

namespace {

constexpr int leftMargin = 56;
constexpr int rightMargin = 12;
constexpr int gapBetween = 7; // twice this between two panes: the labels at their ends stay apart
constexpr int timeLabels = 20;
constexpr int valueTicks = 4;

} // namespace

TrendPane::TrendPane(QCustomPlot& plot, QCPAxisRect& area, const Look& look, QSharedPointer<QCPAxisTicker> timeTicker)
    : m_plot(plot)
    , m_area(area)
    , m_look(look)
    , m_range(look.leastSpan)
{
    // Fixed margins: the panes stand exactly above each other, and a column stays a pixel whatever the labels say.
    m_area.setAutoMargins(QCP::msNone);
    m_area.setMargins(QMargins(leftMargin, gapBetween, rightMargin, gapBetween + (look.showsTime ? timeLabels : 0)));
    m_area.setMinimumMargins(QMargins());
    // A rectangle of one's own starts with everything in the layer of the graphs.
    m_area.setLayer(QStringLiteral("background"));
    for (QCPAxis* axis : m_area.axes()) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    QCPAxis& time = timeAxis();
    time.setTicker(std::move(timeTicker));
    time.setTickLabels(look.showsTime);
    time.setTickLengthIn(0);
    time.setTickLengthOut(look.showsTime ? 4 : 0);
    QCPAxis& value = valueAxis();
    value.ticker()->setTickCount(valueTicks);
    value.setNumberFormat(QStringLiteral("f"));
    value.setNumberPrecision(look.decimals);
    value.setSubTicks(false);
    value.setTickLengthIn(0);
    value.setTickLengthOut(4);
    time.setSubTicks(false);
}

QCPGraph& TrendPane::addLine(const QString& layer)
{
    QCPGraph* graph = m_plot.addGraph(&timeAxis(), &valueAxis());
    graph->setAdaptiveSampling(false); // columns are already one a pixel
    graph->setSelectable(QCP::stNone);
    graph->setAntialiased(false);
    if (!layer.isEmpty()) {
        graph->setLayer(layer);
    }
    return *graph;
}

TrendPane::Band TrendPane::addBand()
{
    Band band{&addLine(), &addLine()};
    band.low->setPen(Qt::NoPen);
    band.high->setPen(Qt::NoPen);
    band.high->setChannelFillGraph(band.low);
    return band;
}

void TrendPane::setLimits(const std::vector<double>& values, const QColor& colour)
{
    showLines(m_limits, values, QPen(colour, 1.0, Qt::DashLine));
    m_limitValues = values;
}

void TrendPane::setEditedLimits(const std::vector<double>& values, const QColor& colour)
{
    constexpr double width = 2.0;
    showLines(m_edited, values, QPen(colour, width, Qt::DotLine));
    m_editedValues = values;
}

void TrendPane::showLines(Lines& lines, const std::vector<double>& values, const QPen& pen)
{
    while (lines.size() < values.size()) {
        auto* line = new QCPItemStraightLine(&m_plot);
        for (QCPItemPosition* point : {line->point1, line->point2}) {
            point->setAxes(&timeAxis(), &valueAxis());
            point->setTypeX(QCPItemPosition::ptAxisRectRatio);
        }
        line->setClipAxisRect(&m_area);
        line->setSelectable(false);
        line->setAntialiased(false);
        lines.push_back(line);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i]->setVisible(i < values.size());
        if (i < values.size()) {
            lines[i]->point1->setCoords(0.0, values[i]);
            lines[i]->point2->setCoords(1.0, values[i]);
            lines[i]->setPen(pen);
        }
    }
}

void TrendPane::follow(double low, double high, double near)
{
    double from = low;
    double to = high;
    for (const double limit : m_limitValues) {
        if (limit < low && low - limit <= near) {
            from = std::min(from, limit);
        } else if (limit > high && limit - high <= near) {
            to = std::max(to, limit);
        }
    }
    // What is edited is looked at against the cells.
    for (const double limit : m_editedValues) {
        from = std::min(from, limit);
        to = std::max(to, limit);
    }
    if (m_look.fromZero) {
        from = std::min(from, 0.0);
    }
    m_range.follow(from, to);
    const bool fromZero = m_look.fromZero && from >= 0.0;
    valueAxis().setRange(fromZero ? 0.0 : m_range.lower(),
                         fromZero ? std::max(m_range.upper(), m_look.leastSpan) : m_range.upper());
}

void TrendPane::setFixedRange(double lower, double upper)
{
    valueAxis().setRange(lower, upper);
}

void TrendPane::setTimeRange(double from_s, double to_s)
{
    timeAxis().setRange(from_s, to_s);
}

void TrendPane::applyTheme(const Theme& theme)
{
    const Palette& colours = theme.colours();
    m_area.setBackground(colours.surface);
    for (QCPAxis* axis : {&timeAxis(), &valueAxis()}) {
        axis->setBasePen(QPen(colours.lineStrong));
        axis->setTickPen(QPen(colours.lineStrong));
        axis->setTickLabelFont(theme.font(TextRole::Caption));
        axis->setTickLabelColor(colours.textMuted);
        axis->grid()->setPen(QPen(colours.line));
        axis->grid()->setZeroLinePen(QPen(colours.lineStrong));
        axis->grid()->setAntialiased(false);
    }
}

} // namespace packdeck::ui
