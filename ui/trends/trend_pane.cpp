// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_pane.h"

#include <algorithm>

#include "ui/plot/value_ticker.h"

namespace packdeck::ui {

namespace {

constexpr int below = 5; // with what stands above the next pane: the labels at their ends stay apart
constexpr int timeLabels = 20;
constexpr int mostValueTicks = 4;
constexpr int leastValueTicks = 2;
constexpr int pixelsPerValueTick = 18; // labels closer than that run into each other

// Shares of the width: apart from each other, left of the cells' names at the end of the traces.
constexpr double editedWordsAt = 0.6;
constexpr double heldWordsAt = 0.82;

} // namespace

TrendPane::TrendPane(QCustomPlot& plot, QCPAxisRect& area, const Look& look, QSharedPointer<QCPAxisTicker> timeTicker)
    : m_plot(plot)
    , m_area(area)
    , m_look(look)
    , m_range(look.leastSpan)
{
    // Fixed margins: the panes stand exactly above each other, and a column stays a pixel whatever the labels say.
    m_area.setAutoMargins(QCP::msNone);
    m_area.setMargins(QMargins(leftMargin, headHeight, rightMargin, below + (look.showsTime ? timeLabels : 0)));
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
    value.setTicker(QSharedPointer<ValueTicker>::create());
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

void TrendPane::setLimits(const std::vector<Limit>& limits, const QColor& colour)
{
    showLines(m_limits, limits, QPen(colour, 1.0, Qt::DashLine), heldWordsAt);
}

void TrendPane::setEditedLimits(const std::vector<Limit>& limits, const QColor& colour)
{
    constexpr double width = 2.0;
    showLines(m_edited, limits, QPen(colour, width, Qt::DotLine), editedWordsAt);
}

TrendPane::Line TrendPane::addLimitLine()
{
    Line made{new QCPItemStraightLine(&m_plot), new QCPItemText(&m_plot)};
    for (QCPItemPosition* point : {made.line->point1, made.line->point2, made.words->position}) {
        point->setAxes(&timeAxis(), &valueAxis());
        point->setTypeX(QCPItemPosition::ptAxisRectRatio);
    }
    made.line->setAntialiased(false);
    made.words->setPadding(QMargins(Theme::unit, 0, Theme::unit, 0));
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{made.line, made.words}) {
        item->setClipAxisRect(&m_area);
        item->setSelectable(false);
    }
    return made;
}

void TrendPane::showLines(Lines& lines, const std::vector<Limit>& limits, const QPen& pen, double wordsAt)
{
    lines.limits = limits;
    while (lines.items.size() < limits.size()) {
        lines.items.push_back(addLimitLine());
    }
    for (std::size_t i = 0; i < lines.items.size(); ++i) {
        const Line& item = lines.items[i];
        item.line->setVisible(i < limits.size());
        item.words->setVisible(i < limits.size());
        if (i < limits.size()) {
            item.line->point1->setCoords(0.0, limits[i].value);
            item.line->point2->setCoords(1.0, limits[i].value);
            item.line->setPen(pen);
            item.words->position->setCoords(wordsAt, limits[i].value);
            item.words->setText(limits[i].words);
            item.words->setColor(pen.color());
            item.words->setFont(m_font);
            item.words->setBrush(m_surface); // over the traces: words are read, the line leads the eye
        }
    }
}

// Above the line, or below it where there is no room.
void TrendPane::placeWords(const Lines& lines) const
{
    constexpr double room = 20.0;
    const QCPRange range = valueAxis().range();
    for (std::size_t i = 0; i < lines.limits.size(); ++i) {
        const double above = (range.upper - lines.limits[i].value) / range.size() * m_area.height();
        lines.items[i].words->setPositionAlignment(Qt::AlignHCenter | (above < room ? Qt::AlignTop : Qt::AlignBottom));
    }
}

void TrendPane::follow(double low, double high, double near)
{
    double from = low;
    double to = high;
    for (const auto& [limit, words] : m_limits.limits) {
        if (limit < low && low - limit <= near) {
            from = std::min(from, limit);
        } else if (limit > high && limit - high <= near) {
            to = std::max(to, limit);
        }
    }
    // What is edited is looked at against the cells.
    for (const auto& [limit, words] : m_edited.limits) {
        from = std::min(from, limit);
        to = std::max(to, limit);
    }
    if (m_look.fromZero) {
        from = std::min(from, 0.0);
    }
    fitTicks();
    m_range.follow(from, to);
    const bool fromZero = m_look.fromZero && from >= 0.0;
    valueAxis().setRange(fromZero ? 0.0 : m_range.lower(),
                         fromZero ? std::max(m_range.upper(), m_look.leastSpan) : m_range.upper());
    placeWords(m_limits);
    placeWords(m_edited);
}

void TrendPane::setFixedRange(double lower, double upper)
{
    fitTicks();
    valueAxis().setRange(lower, upper);
}

void TrendPane::fitTicks()
{
    valueAxis().ticker()->setTickCount(
        std::clamp(m_area.height() / pixelsPerValueTick, leastValueTicks, mostValueTicks));
}

void TrendPane::setTimeRange(double from_s, double to_s)
{
    timeAxis().setRange(from_s, to_s);
}

void TrendPane::applyTheme(const Theme& theme)
{
    const Palette& colours = theme.colours();
    m_area.setBackground(colours.surface);
    m_surface = colours.surface;
    m_font = theme.font(TextRole::Caption);
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
