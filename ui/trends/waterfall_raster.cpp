// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/waterfall_raster.h"

#include <algorithm>
#include <cmath>

namespace packdeck::ui {

WaterfallRaster::WaterfallRaster(std::vector<QRgb> colours, float reach, QRgb nothing)
    : m_colours(std::move(colours))
    , m_reach(reach)
    , m_nothing(nothing)
{
}

void WaterfallRaster::rasterise(const ColumnRange& columns, const SpanRaster::ColumnAt& columnAt, QImage& image)
{
    const auto width = static_cast<Lattice::Index>(image.width());
    const auto height = static_cast<std::size_t>(image.height());
    const auto last = static_cast<float>(m_colours.size() - 1);
    for (Lattice::Index k = columns.first; k < columns.last; ++k) {
        const auto column = columnAt(k);
        const std::size_t traceCount = column.size();
        m_middles.resize(traceCount);
        m_sorted.clear();
        for (std::size_t i = 0; i < traceCount; ++i) {
            m_middles[i] = (column[i].minimum + column[i].maximum) / 2.0F;
            if (!column[i].empty()) {
                m_sorted.push_back(m_middles[i]);
            }
        }
        float median = 0.0F;
        if (!m_sorted.empty()) {
            const auto middle = m_sorted.begin() + static_cast<std::ptrdiff_t>((m_sorted.size() - 1) / 2);
            std::nth_element(m_sorted.begin(), middle, m_sorted.end());
            median = *middle;
        }
        const auto x = static_cast<int>((k % width + width) % width);
        for (std::size_t y = 0; y < height; ++y) {
            const std::size_t from = y * traceCount / height;
            const std::size_t to = std::max(from + 1, (y + 1) * traceCount / height);
            float farthest = std::numeric_limits<float>::quiet_NaN();
            for (std::size_t i = from; i < to && i < traceCount; ++i) {
                const float deviation = m_middles[i] - median;
                if (!column[i].empty() && !(std::abs(deviation) <= std::abs(farthest))) {
                    farthest = deviation;
                }
            }
            QRgb colour = m_nothing;
            if (!std::isnan(farthest)) {
                const float share = std::clamp(farthest / m_reach, -1.0F, 1.0F) / 2.0F + 0.5F;
                colour = m_colours[static_cast<std::size_t>(share * last + 0.5F)];
            }
            reinterpret_cast<QRgb*>(image.scanLine(static_cast<int>(y)))[x] = colour;
        }
    }
}

} // namespace packdeck::ui
