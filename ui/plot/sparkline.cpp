// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/sparkline.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QPainter>

#include "ui/shell/drawing.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

constexpr int titleHeight = 18;
constexpr int axisWidth = 44;
constexpr int preferredHeight = 92;

} // namespace

Sparkline::Sparkline(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Sparkline::sizeHint() const
{
    return {240, preferredHeight};
}

QRect Sparkline::plotArea() const
{
    return rect().adjusted(0, titleHeight, -axisWidth, -Theme::unit);
}

int Sparkline::columnCount() const
{
    return std::max(1, plotArea().width());
}

void Sparkline::setColumns(const QString& title, std::vector<telemetry::Column> columns, const Unit& unit)
{
    m_title = title;
    m_columns = std::move(columns);
    m_unit = unit;
    update();
}

void Sparkline::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colours = m_theme.colours();
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(colours.textMuted);
    painter.drawText(QRect(0, 0, width(), titleHeight), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    if (m_columns.empty()) {
        return;
    }
    const QRect area = plotArea();
    painter.fillRect(area, colours.raised);

    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto& column : m_columns) {
        if (!column.empty()) {
            low = std::min(low, column.minimum * m_unit.scale);
            high = std::max(high, column.maximum * m_unit.scale);
        }
    }
    if (low > high) {
        paintHatch(painter, area, colours);
        return;
    }
    const double spare = std::max(0.0, m_unit.leastSpan - (high - low)) / 2.0;
    const double bottom = low - spare;
    const double span = high - low + 2.0 * spare;
    const auto yOf = [&](double value) {
        return area.bottom() - std::lround((value * m_unit.scale - bottom) / span * (area.height() - 1));
    };
    // Spans reach to their neighbour, so that a steep line stays a line; a column without a measurement is a gap.
    const telemetry::Column* before = nullptr;
    int gap = 0;
    constexpr int bridged = 2;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto& column = m_columns[i];
        if (column.empty()) {
            before = ++gap > bridged ? nullptr : before;
            continue;
        }
        gap = 0;
        float least = column.minimum;
        float most = column.maximum;
        if (before != nullptr) {
            least = std::min(least, before->maximum);
            most = std::max(most, before->minimum);
        }
        const int top = static_cast<int>(yOf(most));
        const int end = static_cast<int>(yOf(least));
        painter.fillRect(area.left() + static_cast<int>(i), top, 1, end - top + 1, colours.accent);
        before = &column;
    }
    painter.setPen(colours.text);
    const auto label = [&](int y, double value) {
        painter.drawText(QRect(area.right() + Theme::unit, y, axisWidth - Theme::unit, titleHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, number(value, m_unit.decimals));
    };
    label(std::clamp(static_cast<int>(yOf(high / m_unit.scale)) - titleHeight / 2, area.top() - 4, area.bottom()),
          high);
    if (high - low > 0.0 && yOf(low / m_unit.scale) - yOf(high / m_unit.scale) >= titleHeight) {
        label(std::min(static_cast<int>(yOf(low / m_unit.scale)) - titleHeight / 2, area.bottom() - titleHeight + 4),
              low);
    }
}

} // namespace packdeck::ui
