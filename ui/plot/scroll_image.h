// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QImage>
#include <QPainter>

#include "ui/plot/lattice.h"

namespace packdeck::ui {

/// A picture of columns of time that scrolls: column k lives at pixel column k modulo the width for as long as it is in
/// view, so that a step to the right costs the new columns alone, and painting is two copies.
class ScrollImage
{
public:
    /// Draws `columns` into the image (see ScrollImage).
    using Draw = std::function<void(const ColumnRange& columns, QImage& image)>;

    /// Another size or background: everything is drawn anew at the next update().
    void setSize(int columns, int height, QRgb background);

    [[nodiscard]] QSize size() const { return m_image.size(); }

    /// Forget what is drawn: another scale, other colours.
    void invalidate() { m_drawn = {}; }

    /// Makes `columns` (at most as many as the image has) current. Columns in sight before are kept unless they are in
    /// `stale`. Returns how many were drawn.
    Lattice::Index update(const ColumnRange& columns, const ColumnRange& stale, const Draw& draw);

    /// Paints the current columns, the first at the left edge of `target` (device-independent pixels).
    void paint(QPainter& painter, const QRectF& target, double devicePixelRatio) const;

private:
    Lattice::Index drawAnew(const ColumnRange& columns, const Draw& draw);

    QImage m_image;
    QRgb m_background = 0;
    ColumnRange m_drawn;
};

} // namespace packdeck::ui
