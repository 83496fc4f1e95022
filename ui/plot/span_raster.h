// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <QImage>
#include <QRgb>

#include "telemetry/signal_ref.h"
#include "ui/plot/lattice.h"

namespace packdeck::ui {

/// Value to pixel row: `upper` is drawn in row 0, `lower` in row height - 1; beyond them a value sits at the edge.
struct RowScale
{
    double lower = 0.0;
    double upper = 1.0;
    int height = 1;

    [[nodiscard]] int rowOf(double value) const;

    bool operator==(const RowScale&) const = default;
};

/// Draws hundreds of traces as spans from minimum to maximum, one a column, straight into an image: the colour of a
/// pixel tells how many traces run through it. No lines, no pens: the cost does not depend on how many samples a column
/// holds. Neighbouring spans of a trace are joined; columns without a measurement are crossed when they are at most
/// `bridge`, else they are a gap.
class SpanRaster
{
public:
    /// All signals of one column; asked for columns of `available` only.
    using ColumnAt = std::function<std::span<const telemetry::Column>(Lattice::Index)>;

    /// shades[n] is the colour of n traces, shades[0] of none; more than there are take the last.
    explicit SpanRaster(std::vector<QRgb> shades);

    /// Rasterises `columns` into `image` (Format_RGB32, height as the scale): column k goes to pixel column k modulo
    /// the image's width. Columns of `available` beyond `columns` are looked at, so that joins reach over the edge.
    void rasterise(const ColumnRange& columns, const ColumnRange& available, int bridge, const RowScale& scale,
                   const ColumnAt& columnAt, QImage& image);

    /// `count` shades from `background` to `full`: one trace can be seen, many can be told from few.
    [[nodiscard]] static std::vector<QRgb> densityShades(QRgb background, QRgb single, QRgb full, int count);

private:
    void addTrace(std::size_t signal, const ColumnRange& block, const ColumnRange& available, int bridge,
                  const RowScale& scale);
    void addSpan(Lattice::Index column, const ColumnRange& block, int top, int bottom);
    void writeBlock(const ColumnRange& block, int height, QImage& image) const;

    static constexpr int blockWidth = 64; ///< columns worked on together: their counts stay within the cache

    std::vector<QRgb> m_shades;
    std::vector<std::int16_t> m_steps; ///< [row][column of block]: how many traces begin less how many ended above
    std::vector<std::span<const telemetry::Column>> m_near; ///< the block's columns and those around it
    Lattice::Index m_nearFirst = 0;
};

} // namespace packdeck::ui
