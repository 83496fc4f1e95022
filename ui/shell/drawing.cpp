// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drawing.h"

#include <cmath>

#include <QLineF>
#include <QVarLengthArray>

#include "ui/shell/theme.h"

namespace packdeck::ui {

void paintHatch(QPainter& painter, const QRectF& area, const Palette& colours)
{
    constexpr double pitch = 6.0;
    QVarLengthArray<QLineF, 64> lines;
    // Strokes x + y = k * pitch, clipped to the area.
    const double first = std::ceil((area.left() + area.top()) / pitch) * pitch;
    for (double sum = first; sum < area.right() + area.bottom(); sum += pitch) {
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        if (left < right) {
            lines.append(QLineF(left, sum - left, right, sum - right));
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.hatch, 1.0));
    painter.drawLines(lines.constData(), static_cast<int>(lines.size()));
    painter.restore();
}

void paintPanel(QPainter& painter, const QRectF& area, const Palette& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1.0));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    painter.restore();
}

void paintFocus(QPainter& painter, const QRectF& area, const Palette& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    painter.restore();
}

} // namespace packdeck::ui
