// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/spread_plot.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "ui/plot/wall_clock_ticker.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

using analysis::Condition;
using analysis::SpreadPoint;

constexpr int decimals = 1;
constexpr double room = 1.1;       // above the greatest spread
constexpr double leastTop_mV = 10; // noise shall not fill the picture

std::size_t graphOf(Condition condition)
{
    return std::min(static_cast<std::size_t>(condition), analysis::rankedConditions);
}

} // namespace

SpreadPlot::SpreadPlot(Theme& theme, QWidget* parent)
    : QCustomPlot(parent)
    , m_theme(theme)
    , m_ticker(new WallClockTicker)
    , m_markLine(new QCPItemStraightLine(this))
    , m_cursorLine(new QCPItemStraightLine(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Spread of the cells over time"));
    setMouseTracking(true);
    xAxis->setTicker(m_ticker);
    yAxis->setLabel(tr("highest less lowest cell, mV"));
    yAxis->setNumberFormat(QStringLiteral("f"));
    yAxis->setNumberPrecision(0);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLengthIn(0);
    }
    const std::array<QString, 4> names{tr("at rest"), tr("discharging"), tr("charging"),
                                       tr("small current, settling, or current unknown")};
    for (std::size_t i = 0; i < m_graphs.size(); ++i) {
        m_graphs[i] = addGraph();
        m_graphs[i]->setName(names[i]);
        m_graphs[i]->setSelectable(QCP::stNone);
    }
    for (QCPItemStraightLine* line : {m_markLine, m_cursorLine}) {
        line->point1->setTypeY(QCPItemPosition::ptAxisRectRatio);
        line->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
        line->setSelectable(false);
        line->setVisible(false);
    }
    legend->setVisible(true);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setWrap(0);
    axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
    connect(&theme, &Theme::changed, this, &SpreadPlot::applyTheme);
    applyTheme();
}

void SpreadPlot::setPoints(std::vector<SpreadPoint> points, const telemetry::TimeSpan& span, units::Duration width,
                           units::WallTime wallAtZero)
{
    m_points = std::move(points);
    m_wallAtZero = wallAtZero;
    m_ticker->setWallOffset(wallAtZero);
    m_marked.reset();
    m_markLine->setVisible(false);
    const double gap = std::numeric_limits<double>::quiet_NaN();
    std::array<QVector<double>, 4> keys;
    std::array<QVector<double>, 4> values;
    double greatest = leastTop_mV;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const SpreadPoint& point = m_points[i];
        const double at = units::toSeconds(point.at + width / 2);
        const std::size_t graph = graphOf(point.condition);
        greatest = std::max(greatest, point.spread_mV);
        if (i > 0) {
            const SpreadPoint& before = m_points[i - 1];
            if (point.at - before.at > width + width / 2) {
                keys[graphOf(before.condition)] << units::toSeconds(before.at + width);
                values[graphOf(before.condition)] << gap;
            } else if (graph != graphOf(before.condition)) {
                // The line of one condition reaches to the first point of the next: no break where nothing is missing.
                keys[graphOf(before.condition)] << at << at;
                values[graphOf(before.condition)] << point.spread_mV << gap;
            }
        }
        keys[graph] << at;
        values[graph] << point.spread_mV;
    }
    for (std::size_t i = 0; i < m_graphs.size(); ++i) {
        m_graphs[i]->setData(keys[i], values[i], true);
    }
    xAxis->setRange(units::toSeconds(span.from), units::toSeconds(span.to));
    yAxis->setRange(0.0, greatest * room);
    replot(rpQueuedReplot);
}

void SpreadPlot::setCursor(units::Timestamp at)
{
    const double key = units::toSeconds(at);
    if (m_cursorLine->visible() && m_cursorLine->point1->key() == key) {
        return;
    }
    m_cursorLine->point1->setCoords(key, 0.0);
    m_cursorLine->point2->setCoords(key, 1.0);
    m_cursorLine->setVisible(true);
    replot(rpQueuedReplot);
}

QString SpreadPlot::textOf(const SpreadPoint& point) const
{
    const QDateTime time = toDateTime(m_wallAtZero + point.at.time_since_epoch());
    return tr("%1 \u00b7 %2 mV \u00b7 lowest %3, highest %4 \u00b7 %5")
        .arg(time.toString(QStringLiteral("HH:mm:ss")), number(point.spread_mV, decimals),
             name(m_settings, point.lowest), name(m_settings, point.highest),
             translated("Analysis", analysis::conditionName(point.condition)));
}

std::optional<std::size_t> SpreadPlot::pointAt(QPoint position) const
{
    if (m_points.empty() || !axisRect()->rect().contains(position)) {
        return std::nullopt;
    }
    const units::Timestamp at(units::Duration(std::llround(xAxis->pixelToCoord(position.x()) * 1e6)));
    const auto after =
        std::upper_bound(m_points.begin(), m_points.end(), at,
                         [](units::Timestamp time, const SpreadPoint& point) { return time < point.at; });
    return after == m_points.begin() ? 0 : static_cast<std::size_t>(after - m_points.begin()) - 1;
}

void SpreadPlot::mark(std::optional<std::size_t> point)
{
    if (point == m_marked) {
        return;
    }
    m_marked = point;
    m_markLine->setVisible(point.has_value());
    if (point) {
        const double key = units::toSeconds(m_points[*point].at);
        m_markLine->point1->setCoords(key, 0.0);
        m_markLine->point2->setCoords(key, 1.0);
    }
    replot(rpQueuedReplot);
    emit read(point ? textOf(m_points[*point]) : QString());
}

void SpreadPlot::choose(std::optional<std::size_t> point)
{
    mark(point);
    if (point) {
        emit instantChosen(m_points[*point].at);
    }
}

void SpreadPlot::mouseMoveEvent(QMouseEvent* event)
{
    mark(pointAt(event->pos()));
}

void SpreadPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        choose(pointAt(event->pos()));
    }
}

void SpreadPlot::leaveEvent(QEvent* event)
{
    mark(std::nullopt);
    QCustomPlot::leaveEvent(event);
}

void SpreadPlot::keyPressEvent(QKeyEvent* event)
{
    const auto last = m_points.empty() ? std::size_t{0} : m_points.size() - 1;
    const std::size_t now = m_marked.value_or(last);
    const std::size_t stride = (event->modifiers() & Qt::ShiftModifier) != 0 ? std::max<std::size_t>(last / 20, 1) : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        mark(m_points.empty() ? std::nullopt : std::optional(now - std::min(now, stride)));
        break;
    case Qt::Key_Right:
        mark(m_points.empty() ? std::nullopt : std::optional(std::min(now + stride, last)));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_marked);
        break;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void SpreadPlot::applyTheme()
{
    const Palette& colours = m_theme.colours();
    setBackground(colours.surface);
    axisRect()->setBackground(colours.surface);
    // Rest is what a pack is judged by: the strongest line. Style as well as colour tells them apart.
    m_graphs[0]->setPen(QPen(colours.text, 2.0));
    m_graphs[1]->setPen(QPen(colours.divergingHigh, 1.0));
    m_graphs[2]->setPen(QPen(colours.accent, 1.0, Qt::DashLine));
    m_graphs[3]->setPen(QPen(colours.textMuted, 1.0, Qt::DotLine));
    m_markLine->setPen(QPen(colours.textMuted, 1.0));
    m_cursorLine->setPen(QPen(colours.accent, 1.0));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(colours.lineStrong));
        axis->setTickPen(QPen(colours.lineStrong));
        axis->setTickLabelFont(m_theme.font(TextRole::Caption));
        axis->setTickLabelColor(colours.textMuted);
        axis->setLabelFont(m_theme.font(TextRole::Caption));
        axis->setLabelColor(colours.textMuted);
        axis->grid()->setPen(QPen(colours.line));
        axis->grid()->setZeroLinePen(QPen(colours.lineStrong));
    }
    legend->setBrush(colours.surface);
    legend->setBorderPen(Qt::NoPen);
    legend->setFont(m_theme.font(TextRole::Caption));
    legend->setTextColor(colours.textMuted);
    replot(rpQueuedReplot);
}

} // namespace packdeck::ui
