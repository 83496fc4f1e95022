// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/raster_plottable.h"

namespace packdeck::ui {

RasterPlottable::RasterPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis)
    : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
    setAntialiased(false);
}

void RasterPlottable::fit(int columns, int height, QRgb background)
{
    m_image.setSize(columns, height, background);
}

void RasterPlottable::draw(QCPPainter* painter)
{
    const QCPAxisRect* area = keyAxis()->axisRect();
    m_image.paint(*painter, area->rect(), parentPlot()->bufferDevicePixelRatio());
}

void RasterPlottable::drawLegendIcon(QCPPainter* /*painter*/, const QRectF& /*rect*/) const {}

// Neither selected by the mouse nor part of an automatic range.
double RasterPlottable::selectTest(const QPointF& /*pos*/, bool /*onlySelectable*/, QVariant* /*details*/) const
{
    return -1.0;
}

QCPRange RasterPlottable::getKeyRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/) const
{
    foundRange = false;
    return {};
}

QCPRange RasterPlottable::getValueRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/,
                                        const QCPRange& /*inKeyRange*/) const
{
    foundRange = false;
    return {};
}

} // namespace packdeck::ui
