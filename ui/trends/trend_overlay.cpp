// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_overlay.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>

#include "ui/trends/trend_pane.h"

namespace packdeck::ui {

namespace {

constexpr int swatchSize = 9;
constexpr int tagHeight = 15;

QColor veil(const Palette& colours)
{
    QColor colour = colours.surface;
    colour.setAlphaF(0.82F);
    return colour;
}

} // namespace

TrendOverlay::TrendOverlay(Theme& theme, QWidget* plot)
    : QWidget(plot)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    plot->installEventFilter(this);
    resize(plot->size());
}

void TrendOverlay::setContent(const Content& content)
{
    if (content == m_content) {
        return;
    }
    m_content = content;
    update();
}

bool TrendOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent()) {
        resize(parentWidget()->size());
    }
    return QWidget::eventFilter(watched, event);
}

void TrendOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    // Beside lanes of 10 pixels.
    QFont small = m_theme.font(TextRole::Caption);
    small.setPixelSize(10);
    painter.setFont(small);
    painter.setPen(m_theme.colours().textMuted);
    for (const auto& [area, words] : m_content.labels) {
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, words);
    }
    paintCursor(painter);
    for (const Head& head : m_content.heads) {
        paintHead(painter, head);
    }
    paintTags(painter);
}

void TrendOverlay::paintHead(QPainter& painter, const Head& head) const
{
    const Palette& colours = m_theme.colours();
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    const QFontMetrics strong(m_theme.font(TextRole::Strong));
    const QRect line(head.area.left(), head.area.top() - TrendPane::headHeight, head.area.width(),
                     TrendPane::headHeight);
    int x = line.left() + Theme::gap;
    const auto write = [&](const QString& words, int width) {
        painter.drawText(QRect(x, line.top(), line.right() - x, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
        x += width + Theme::padding;
    };
    painter.setPen(colours.text);
    painter.setFont(m_theme.font(TextRole::Strong));
    write(head.title, strong.horizontalAdvance(head.title));
    painter.setFont(m_theme.font(TextRole::Caption));
    const int more = metrics.horizontalAdvance(QStringLiteral("+00"));
    for (std::size_t i = 0; i < head.entries.size(); ++i) {
        const Entry& entry = head.entries[i];
        const int swatch = entry.swatch.isValid() ? swatchSize + 4 : 0;
        const int width = metrics.horizontalAdvance(entry.text);
        const bool isLast = i + 1 == head.entries.size();
        if (x + swatch + width + (isLast ? 0 : Theme::padding + more) > line.right() && i > 0) {
            write(QStringLiteral("+%1").arg(head.entries.size() - i), more); // rather counted than cut
            return;
        }
        if (swatch > 0) {
            painter.fillRect(x, line.top() + (line.height() - 3) / 2, swatchSize, 3, entry.swatch);
            x += swatch;
        }
        write(entry.text, width);
    }
}

void TrendOverlay::paintCursor(QPainter& painter) const
{
    const Palette& colours = m_theme.colours();
    const QRect& panes = m_content.panes;
    painter.setPen(QPen(colours.accent, 1, Qt::DotLine));
    for (const int x : m_content.markers) {
        painter.drawLine(x, panes.top(), x, panes.bottom());
    }
    if (m_content.second) {
        painter.setPen(QPen(colours.accent, 1, Qt::DashLine));
        painter.drawLine(*m_content.second, panes.top(), *m_content.second, panes.bottom());
    }
    if (!m_content.cursor) {
        return;
    }
    painter.fillRect(*m_content.cursor, panes.top(), 1, panes.height(), colours.accent);
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    const int width = metrics.horizontalAdvance(m_content.cursorTime) + 2 * Theme::unit;
    const int left =
        std::clamp(*m_content.cursor - width / 2, panes.left(), std::max(panes.left(), panes.right() - width));
    const QRect label(left, panes.bottom() + 1, width, tagHeight + 2);
    painter.fillRect(label, colours.accent);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(colours.onAccent);
    painter.drawText(label, Qt::AlignCenter, m_content.cursorTime);
}

void TrendOverlay::paintTags(QPainter& painter) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    painter.setFont(m_theme.font(TextRole::Caption));
    std::vector<QRect> taken;
    for (const Tag& tag : m_content.tags) {
        const int width = metrics.horizontalAdvance(tag.text) + 2 * Theme::unit;
        QRect area(tag.at.x() - width - 2, tag.at.y() - tagHeight / 2, width, tagHeight);
        // Traces that end at one height: the later tag steps aside.
        for (const QRect& other : taken) {
            if (area.intersects(other)) {
                area.moveTop(other.bottom() + 1);
            }
        }
        taken.push_back(area);
        painter.fillRect(area, veil(m_theme.colours()));
        painter.fillRect(area.right() - 2, area.top(), 3, area.height(), tag.colour);
        painter.setPen(m_theme.colours().text);
        painter.drawText(area.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, tag.text);
    }
}

} // namespace packdeck::ui
