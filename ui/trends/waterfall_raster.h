// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QImage>

#include "ui/plot/lattice.h"
#include "ui/plot/span_raster.h"

namespace packdeck::ui {

/// Time to the right, cells downwards, colour by deviation from the median of the column. Where several cells share a
/// row of pixels the one farthest from the median is shown: an odd cell never disappears between two normal ones.
class WaterfallRaster
{
public:
    /// `colours` evenly spread over [-reach, reach] (unit of the signals); `nothing` where there is no measurement.
    WaterfallRaster(std::vector<QRgb> colours, float reach, QRgb nothing);

    void rasterise(const ColumnRange& columns, const SpanRaster::ColumnAt& columnAt, QImage& image);

private:
    std::vector<QRgb> m_colours;
    float m_reach;
    QRgb m_nothing;
    std::vector<float> m_middles;
    std::vector<float> m_sorted;
};

} // namespace packdeck::ui
