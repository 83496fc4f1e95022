// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace packdeck::ui {

namespace {

// Icons are drawn on a grid of 24 x 24.
constexpr double grid = 24.0;

void paintOverview(QPainter& p)
{
    QPainterPath gauge;
    gauge.arcMoveTo(QRectF(3, 4, 18, 18), 210);
    gauge.arcTo(QRectF(3, 4, 18, 18), 210, -240);
    p.drawPath(gauge);
    p.drawLine(QPointF(12, 13), QPointF(16.5, 8));
    p.drawEllipse(QPointF(12, 13), 1.2, 1.2);
}

void paintCells(QPainter& p)
{
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QRectF cell(3.5 + column * 6, 3.5 + row * 6, 5, 5);
            if (row == 1 && column == 2) {
                p.fillRect(cell.adjusted(-0.5, -0.5, 0.5, 0.5), p.pen().color());
            } else {
                p.drawRect(cell);
            }
        }
    }
}

void paintTrends(QPainter& p)
{
    p.drawPolyline(QPolygonF{{3.5, 3}, {3.5, 20.5}, {21, 20.5}});
    p.drawPolyline(QPolygonF{{6, 16}, {10, 10.5}, {13.5, 13.5}, {20, 5.5}});
}

// A contactor in a line, open.
void paintControl(QPainter& p)
{
    p.drawLine(QPointF(2.5, 15), QPointF(7, 15));
    p.drawLine(QPointF(17, 15), QPointF(21.5, 15));
    p.drawEllipse(QPointF(8.2, 15), 1.2, 1.2);
    p.drawEllipse(QPointF(15.8, 15), 1.2, 1.2);
    p.drawLine(QPointF(9, 14.2), QPointF(15.5, 8));
}

// A list with one value turned.
void paintParameters(QPainter& p)
{
    for (const double y : {5.5, 12.0, 18.5}) {
        p.drawLine(QPointF(3, y), QPointF(11, y));
    }
    p.drawRoundedRect(QRectF(14, 3.2, 7, 4.6), 1, 1);
    p.drawRoundedRect(QRectF(14, 16.2, 7, 4.6), 1, 1);
    p.fillRect(QRectF(14, 9.7, 7, 4.6), p.pen().color());
}

// A bell.
void paintEvents(QPainter& p)
{
    QPainterPath bell;
    bell.moveTo(4.5, 17);
    bell.quadTo(6.8, 15, 6.8, 10.5);
    bell.cubicTo(6.8, 3.2, 17.2, 3.2, 17.2, 10.5);
    bell.quadTo(17.2, 15, 19.5, 17);
    bell.closeSubpath();
    p.drawPath(bell);
    p.drawArc(QRectF(9.8, 16.8, 4.4, 4.4), 180 * 16, 180 * 16);
}

// Frames on a bus, one after the other.
void paintTrace(QPainter& p)
{
    p.drawLine(QPointF(3, 4.5), QPointF(21, 4.5));
    for (const QPointF& frame : {QPointF(3, 8.5), QPointF(8, 13), QPointF(13, 17.5)}) {
        p.drawRect(QRectF(frame, QSizeF(8, 2.8)));
    }
}

// A line of time with its cursor.
void paintLogs(QPainter& p)
{
    p.drawRoundedRect(QRectF(3.5, 3.5, 17, 10.5), 1.5, 1.5);
    p.drawLine(QPointF(6.5, 7), QPointF(17.5, 7));
    p.drawLine(QPointF(6.5, 10.5), QPointF(13.5, 10.5));
    p.drawLine(QPointF(3.5, 19), QPointF(20.5, 19));
    p.fillRect(QRectF(12.5, 16.5, 3, 5), p.pen().color());
}

// A sheet with ticks.
void paintCommissioning(QPainter& p)
{
    p.drawRoundedRect(QRectF(4.5, 3, 15, 18), 1.5, 1.5);
    for (const double y : {7.5, 12.0, 16.5}) {
        p.drawPolyline(QPolygonF{{7, y}, {8.5, y + 1.5}, {11, y - 1.5}});
        p.drawLine(QPointF(13, y), QPointF(17, y));
    }
}

// A die: what happens is made up.
void paintSimulation(QPainter& p)
{
    p.drawRoundedRect(QRectF(4, 4, 16, 16), 2.5, 2.5);
    p.setBrush(p.pen().color());
    for (const QPointF& eye : {QPointF(8.5, 8.5), QPointF(12, 12), QPointF(15.5, 15.5)}) {
        p.drawEllipse(eye, 1.1, 1.1);
    }
}

// A distribution, and the one that stands apart.
void paintAnalysis(QPainter& p)
{
    p.drawLine(QPointF(3, 20.5), QPointF(21, 20.5));
    p.drawRect(QRectF(4, 14, 3, 6.5));
    p.drawRect(QRectF(7, 6, 3, 14.5));
    p.drawRect(QRectF(10, 10, 3, 10.5));
    p.fillRect(QRectF(16.5, 15, 3.5, 5.5), p.pen().color());
}

void paintConnection(QPainter& p)
{
    p.drawRoundedRect(QRectF(3.5, 9, 7, 6), 1.5, 1.5);
    p.drawRoundedRect(QRectF(13.5, 9, 7, 6), 1.5, 1.5);
    p.drawLine(QPointF(10.5, 12), QPointF(13.5, 12));
    p.drawLine(QPointF(1, 12), QPointF(3.5, 12));
    p.drawLine(QPointF(20.5, 12), QPointF(23, 12));
}

void paintSettings(QPainter& p)
{
    constexpr double knobs[] = {15.0, 8.0, 13.0};
    for (int row = 0; row < 3; ++row) {
        const double y = 6.0 + row * 6.0;
        p.drawLine(QPointF(3, y), QPointF(knobs[row] - 2, y));
        p.drawLine(QPointF(knobs[row] + 2, y), QPointF(21, y));
        p.drawEllipse(QPointF(knobs[row], y), 2, 2);
    }
}

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& square, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / grid, square.height() / grid);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (icon) {
    case Icon::Overview:
        paintOverview(painter);
        break;
    case Icon::Cells:
        paintCells(painter);
        break;
    case Icon::Trends:
        paintTrends(painter);
        break;
    case Icon::Control:
        paintControl(painter);
        break;
    case Icon::Parameters:
        paintParameters(painter);
        break;
    case Icon::Events:
        paintEvents(painter);
        break;
    case Icon::Trace:
        paintTrace(painter);
        break;
    case Icon::Logs:
        paintLogs(painter);
        break;
    case Icon::Commissioning:
        paintCommissioning(painter);
        break;
    case Icon::Simulation:
        paintSimulation(painter);
        break;
    case Icon::Analysis:
        paintAnalysis(painter);
        break;
    case Icon::Connection:
        paintConnection(painter);
        break;
    case Icon::Settings:
        paintSettings(painter);
        break;
    }
    painter.restore();
}

} // namespace packdeck::ui
