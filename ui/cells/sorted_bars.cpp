// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/sorted_bars.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int titleHeight = 24;
constexpr int axisWidth = 40;
constexpr int nameHeight = 18;
constexpr std::array reaches{20, 50, 100, 200, 500, 1000, 2000, 5000};

int reachFor(const std::vector<RankedCell>& cells, int atLeast)
{
    int farthest = atLeast;
    if (!cells.empty()) {
        farthest = std::max({atLeast, -cells.front().deviation, cells.back().deviation});
    }
    const auto* found = std::lower_bound(reaches.begin(), reaches.end(), farthest);
    return found != reaches.end() ? *found : reaches.back();
}

} // namespace

SortedBars::SortedBars(Theme& theme, CellSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_selection(selection)
{
    setObjectName(QStringLiteral("sortedBars"));
    setAccessibleName(tr("Cells sorted by deviation"));
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&selection, &CellSelection::changed, this, qOverload<>(&QWidget::update));
}

void SortedBars::setCells(const std::vector<RankedCell>& cells, const ColourScale& scale, const ViewSettings& settings)
{
    if (cells == m_cells && scale == m_scale && settings == m_settings) {
        return;
    }
    m_cells = cells;
    m_scale = scale;
    m_settings = settings;
    m_reach = reachFor(cells, std::max(1, scale.high()));
    m_hovered = std::min(m_hovered, static_cast<int>(cells.size()) - 1);
    update();
}

QRect SortedBars::plotArea() const
{
    return rect().adjusted(axisWidth, titleHeight + Theme::unit, -Theme::gap, -nameHeight - Theme::unit);
}

double SortedBars::yOf(double deviation) const
{
    const QRect area = plotArea();
    return area.top() + (1.0 - (std::clamp(deviation / m_reach, -1.0, 1.0) + 1.0) / 2.0) * area.height();
}

std::optional<units::CellIndex> SortedBars::cellAt(QPoint point) const
{
    const QRect area = plotArea();
    if (m_cells.empty() || !area.contains(point)) {
        return std::nullopt;
    }
    const auto index =
        static_cast<std::size_t>(point.x() - area.left()) * m_cells.size() / static_cast<std::size_t>(area.width());
    return m_cells[std::min(index, m_cells.size() - 1)].cell;
}

void SortedBars::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colours = m_theme.colours();
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(colours.textMuted);
    painter.drawText(QRect(Theme::gap, 0, width() - Theme::gap, titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 cells, sorted by deviation from the median, mV").arg(m_cells.size()));
    paintAxis(painter);
    if (m_cells.empty()) {
        paintHatch(painter, plotArea(), colours);
        return;
    }
    paintBars(painter);
    paintLimits(painter);
    paintNames(painter);
}

// The warnings as the unit has them, dashed, and every limit as edited, dotted: what will act on these cells. What is
// edited is looked at against them, so it is named even where its line is beyond the picture.
void SortedBars::paintLimits(QPainter& painter) const
{
    constexpr double editedWidth = 2.0;
    const Palette& colours = m_theme.colours();
    const Limits& now = m_settings.limits;
    const QPen held(colours.warning, 1.0, Qt::DashLine);
    paintLimit(painter, now.cellWarningHigh, held, tr("warning"), Qt::AlignRight);
    paintLimit(painter, now.cellWarningLow, held, tr("warning"), Qt::AlignRight);
    if (!m_settings.editedLimits) {
        return;
    }
    const QPen pen(colours.accent, editedWidth, Qt::DotLine);
    const auto isEdited = [&](units::Millivolts Limits::*limit) {
        return !((*m_settings.editedLimits).*limit == now.*limit);
    };
    for (const auto limit : {&Limits::cellWarningHigh, &Limits::cellWarningLow}) {
        if (isEdited(limit)) {
            paintLimit(painter, (*m_settings.editedLimits).*limit, pen, tr("edited: warning"), Qt::AlignLeft);
        }
    }
    for (const auto limit : {&Limits::cellCriticalHigh, &Limits::cellCriticalLow}) {
        if (isEdited(limit)) {
            paintLimit(painter, (*m_settings.editedLimits).*limit, pen, tr("edited: critical"), Qt::AlignLeft);
        }
    }
}

void SortedBars::paintLimit(QPainter& painter, units::Millivolts limit, const QPen& pen, const QString& words,
                            Qt::Alignment wordsAt) const
{
    const QRect area = plotArea();
    const RankedCell& middle = m_cells[m_cells.size() / 2];
    const int deviation = limit.value() - (middle.millivolts - middle.deviation);
    QString label = tr("%1 %2 V").arg(words, number(units::toVolts(limit), 3));
    const bool isFar = std::abs(deviation) > m_reach;
    if (isFar && pen.style() != Qt::DotLine) {
        return;
    }
    const double y = std::round(yOf(std::clamp(deviation, -m_reach, m_reach)));
    painter.setPen(pen);
    if (isFar) {
        label = tr("%1: %2 mV away").arg(label, signedNumber(deviation, 0));
    } else {
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    constexpr int lineHeight = 16;
    const double top = y - lineHeight < area.top() ? y : y - lineHeight;
    painter.drawText(QRectF(area.left() + Theme::unit, top, area.width() - 2 * Theme::unit, lineHeight),
                     wordsAt | Qt::AlignBottom, label);
}

void SortedBars::paintAxis(QPainter& painter) const
{
    const Palette& colours = m_theme.colours();
    const QRect area = plotArea();
    const int neutral = std::min(m_scale.neutral(), m_reach);
    painter.fillRect(QRectF(area.left(), yOf(neutral), area.width(), yOf(-neutral) - yOf(neutral)), colours.raised);
    for (const double share : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const double y = std::round(yOf(share * m_reach));
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), share == 0.0 ? colours.lineStrong : colours.line);
        painter.setPen(colours.textMuted);
        painter.drawText(QRectF(0, y - 8, axisWidth - Theme::unit, 16), Qt::AlignRight | Qt::AlignVCenter,
                         signedNumber(share * m_reach, 0));
    }
}

void SortedBars::paintBars(QPainter& painter) const
{
    const Palette& colours = m_theme.colours();
    const QRect area = plotArea();
    const double pitch = static_cast<double>(area.width()) / static_cast<double>(m_cells.size());
    const double zero = std::round(yOf(0.0));
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const RankedCell& cell = m_cells[i];
        const double left = area.left() + std::floor(static_cast<double>(i) * pitch);
        const double right = area.left() + std::floor(static_cast<double>(i + 1) * pitch);
        const double barWidth = std::max(1.0, right - left - (pitch >= 3.0 ? 1.0 : 0.0));
        const double y = yOf(cell.deviation);
        const bool isNeutral = std::abs(cell.deviation) <= m_scale.neutral();
        QColor colour = isNeutral ? colours.lineStrong : QColor::fromRgb(m_scale.at(cell.deviation).fill);
        if (m_selection.contains(cell.cell)) {
            colour = colours.accent;
            painter.fillRect(QRectF(left, area.top(), barWidth, area.height()), colours.accentSoft);
        }
        if (static_cast<int>(i) == m_hovered) {
            painter.fillRect(QRectF(left, area.top(), barWidth, area.height()), colours.line);
        }
        // A bar of nothing is still a cell.
        painter.fillRect(QRectF(left, std::min(y, zero), barWidth, std::max(1.0, std::abs(y - zero))), colour);
    }
}

void SortedBars::paintNames(QPainter& painter) const
{
    const QRect area = plotArea();
    const QRect line(area.left(), area.bottom() + Theme::unit, area.width(), nameHeight);
    const auto words = [&](const RankedCell& cell) {
        return tr("%1  %2 mV").arg(name(m_settings, cell.cell), signedNumber(cell.deviation, 0));
    };
    painter.setPen(m_theme.colours().text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words(m_cells.front()));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words(m_cells.back()));
    if (m_hovered >= 0) {
        painter.setFont(m_theme.font(TextRole::Strong));
        painter.drawText(line, Qt::AlignCenter, words(m_cells[static_cast<std::size_t>(m_hovered)]));
    }
}

void SortedBars::mousePressEvent(QMouseEvent* event)
{
    if (const auto cell = cellAt(event->pos())) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            m_selection.toggle(*cell);
        } else {
            m_selection.select(*cell);
        }
    }
}

void SortedBars::mouseMoveEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->pos());
    int hovered = -1;
    for (std::size_t i = 0; cell && i < m_cells.size(); ++i) {
        if (m_cells[i].cell == *cell) {
            hovered = static_cast<int>(i);
        }
    }
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void SortedBars::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

} // namespace packdeck::ui
