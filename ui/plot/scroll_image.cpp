// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/scroll_image.h"

#include <algorithm>

namespace packdeck::ui {

void ScrollImage::setSize(int columns, int height, QRgb background)
{
    const QSize size(std::max(1, columns), std::max(1, height));
    if (size != m_image.size() || background != m_background) {
        m_image = QImage(size, QImage::Format_RGB32);
        m_image.fill(background);
        m_background = background;
        m_drawn = {};
    }
}

Lattice::Index ScrollImage::update(const ColumnRange& columns, const ColumnRange& stale, const Draw& draw)
{
    const ColumnRange kept = intersection(columns, m_drawn);
    m_drawn = columns;
    if (kept.empty()) {
        return drawAnew(columns, draw);
    }
    Lattice::Index drawn = drawAnew({columns.first, kept.first}, draw);
    drawn += drawAnew({kept.last, columns.last}, draw);
    drawn += drawAnew(intersection(stale, kept), draw);
    return drawn;
}

Lattice::Index ScrollImage::drawAnew(const ColumnRange& columns, const Draw& draw)
{
    if (!columns.empty()) {
        draw(columns, m_image);
    }
    return columns.count();
}

void ScrollImage::paint(QPainter& painter, const QRectF& target, double devicePixelRatio) const
{
    if (m_image.isNull()) {
        return;
    }
    const auto width = static_cast<Lattice::Index>(m_image.width());
    const auto count = std::min(m_drawn.count(), width);
    const auto start = (m_drawn.first % width + width) % width;
    const auto head = std::min(count, width - start);
    const double height = m_image.height() / devicePixelRatio;
    const auto copy = [&](Lattice::Index from, Lattice::Index columns, double left) {
        if (columns > 0) {
            painter.drawImage(
                QRectF(target.left() + left, target.top(), static_cast<double>(columns) / devicePixelRatio, height),
                m_image, QRectF(static_cast<double>(from), 0, static_cast<double>(columns), m_image.height()));
        }
    };
    copy(start, head, 0.0);
    copy(0, count - head, static_cast<double>(head) / devicePixelRatio);
}

} // namespace packdeck::ui
