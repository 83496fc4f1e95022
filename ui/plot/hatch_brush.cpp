// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/hatch_brush.h"

#include <QImage>
#include <QPainter>

#include "ui/shell/drawing.h"

namespace packdeck::ui {

QBrush hatchBrush(const Palette& palette, double devicePixelRatio)
{
    // Two pitches of the strokes: the smallest tile that repeats at 100, 125, 150 and 200 %.
    constexpr int side = 24;
    const int pixels = qRound(side * devicePixelRatio);
    QImage tile(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    {
        QPainter painter(&tile);
        painter.scale(devicePixelRatio, devicePixelRatio);
        paintHatch(painter, QRectF(0, 0, side, side), palette);
    }
    QBrush brush(tile);
    // A texture is laid in device-independent pixels: undo the scale of the tile.
    brush.setTransform(QTransform::fromScale(1.0 / devicePixelRatio, 1.0 / devicePixelRatio));
    return brush;
}

} // namespace packdeck::ui
