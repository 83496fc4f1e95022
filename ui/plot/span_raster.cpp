// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/span_raster.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace packdeck::ui {

int RowScale::rowOf(double value) const
{
    const double share = (upper - value) / (upper - lower);
    return static_cast<int>(std::clamp(share, 0.0, 1.0) * (height - 1) + 0.5);
}

SpanRaster::SpanRaster(std::vector<QRgb> shades)
    : m_shades(std::move(shades))
{
}

std::vector<QRgb> SpanRaster::densityShades(QRgb background, QRgb single, QRgb full, int count)
{
    std::vector<QRgb> shades{background};
    for (int n = 1; n <= count; ++n) {
        const double share = count > 1 ? std::log(n) / std::log(count) : 1.0;
        const auto blend = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
        shades.push_back(qRgb(blend(qRed(single), qRed(full)), blend(qGreen(single), qGreen(full)),
                              blend(qBlue(single), qBlue(full))));
    }
    return shades;
}

void SpanRaster::rasterise(const ColumnRange& columns, const ColumnRange& available, int bridge, const RowScale& scale,
                           const ColumnAt& columnAt, QImage& image)
{
    const ColumnRange wanted = intersection(columns, available);
    for (Lattice::Index first = wanted.first; first < wanted.last; first += blockWidth) {
        const ColumnRange block{first, std::min(first + blockWidth, wanted.last)};
        m_steps.assign((static_cast<std::size_t>(scale.height) + 1) * blockWidth, 0);
        const ColumnRange near = intersection({block.first - bridge - 1, block.last + bridge + 1}, available);
        m_near.clear();
        m_nearFirst = near.first;
        for (Lattice::Index k = near.first; k < near.last; ++k) {
            m_near.push_back(columnAt(k));
        }
        const std::size_t traceCount = m_near.front().size();
        for (std::size_t signal = 0; signal < traceCount; ++signal) {
            addTrace(signal, block, near, bridge, scale);
        }
        writeBlock(block, scale.height, image);
    }
}

void SpanRaster::addTrace(std::size_t signal, const ColumnRange& block, const ColumnRange& available, int bridge,
                          const RowScale& scale)
{
    // The columns of one trace are disjoint in time: what joins two spans belongs half to each, and a column between
    // them carries the line that leads across.
    struct Held
    {
        Lattice::Index at;
        int top;
        int bottom;
    };

    bool hasBefore = false;
    Held before{};
    for (Lattice::Index k = available.first; k < available.last; ++k) {
        const telemetry::Column& value = m_near[static_cast<std::size_t>(k - m_nearFirst)][signal];
        if (value.empty()) {
            continue;
        }
        Held now{k, scale.rowOf(value.maximum), scale.rowOf(value.minimum)};
        if (hasBefore && k - before.at <= bridge + 1) {
            if (k - before.at == 1) {
                // Rows grow downwards: a span below its neighbour starts where that one ended.
                if (now.top > before.bottom) {
                    addSpan(k, block, before.bottom + 1, now.top - 1);
                } else if (now.bottom < before.top) {
                    addSpan(k, block, now.bottom + 1, before.top - 1);
                }
            } else {
                const double from = (before.top + before.bottom) / 2.0;
                const double slope = ((now.top + now.bottom) / 2.0 - from) / static_cast<double>(k - before.at);
                for (Lattice::Index between = before.at + 1; between < k; ++between) {
                    const double left = from + slope * (static_cast<double>(between - before.at) - 0.5);
                    const double right = left + slope;
                    addSpan(between, block, static_cast<int>(std::lround(std::min(left, right))),
                            static_cast<int>(std::lround(std::max(left, right))));
                }
            }
        }
        addSpan(k, block, now.top, now.bottom);
        before = now;
        hasBefore = true;
    }
}

void SpanRaster::addSpan(Lattice::Index column, const ColumnRange& block, int top, int bottom)
{
    if (!block.contains(column) || top > bottom) {
        return;
    }
    const auto x = static_cast<std::size_t>(column - block.first);
    m_steps[static_cast<std::size_t>(top) * blockWidth + x] += 1;
    m_steps[static_cast<std::size_t>(bottom + 1) * blockWidth + x] -= 1;
}

void SpanRaster::writeBlock(const ColumnRange& block, int height, QImage& image) const
{
    std::array<int, blockWidth> counts{};
    std::array<int, blockWidth> pixels{};
    const auto width = static_cast<Lattice::Index>(image.width());
    const auto columns = static_cast<std::size_t>(block.count());
    for (std::size_t x = 0; x < columns; ++x) {
        const Lattice::Index k = block.first + static_cast<Lattice::Index>(x);
        pixels[x] = static_cast<int>((k % width + width) % width);
    }
    const int most = static_cast<int>(m_shades.size()) - 1;
    const std::int16_t* steps = m_steps.data();
    for (int y = 0; y < height; ++y, steps += blockWidth) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (std::size_t x = 0; x < columns; ++x) {
            counts[x] += steps[x];
            line[pixels[x]] = m_shades[static_cast<std::size_t>(std::min(counts[x], most))];
        }
    }
}

} // namespace packdeck::ui
