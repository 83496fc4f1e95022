// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "ui/plot/scroll_image.h"
#include "ui/plot/span_raster.h"

namespace packdeck::ui {

/// A picture made column by column, as a plottable of QCustomPlot: hundreds of traces in one.
class RasterPlottable : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    RasterPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis);

    /// Sizes the picture to the axis rectangle, one column a device pixel.
    void fit(int columns, int height, QRgb background);

    [[nodiscard]] ScrollImage& image() { return m_image; }

    double selectTest(const QPointF& pos, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& foundRange, QCP::SignDomain inSignDomain) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain inSignDomain, const QCPRange& inKeyRange) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    ScrollImage m_image;
};

} // namespace packdeck::ui
