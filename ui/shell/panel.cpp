// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel.h"

#include "ui/shell/drawing.h"

namespace packdeck::ui {

Panel::Panel(Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
{
    setContentsMargins(Theme::padding, headHeight, Theme::padding, Theme::padding);
    setAccessibleName(title);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Panel::setTitle(const QString& title)
{
    if (title != m_title) {
        m_title = title;
        setAccessibleName(title);
        update();
    }
}

void Panel::setNote(const QString& note)
{
    if (note != m_note) {
        m_note = note;
        update(0, 0, width(), headHeight);
    }
}

QRect Panel::content() const
{
    return contentsRect();
}

void Panel::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter p(this);
    paintPanel(p, QRectF(rect()), c);
    const QFont& titleFont = m_theme.font(TextRole::Strong);
    const int baseline = (headHeight + QFontMetrics(titleFont).capHeight()) / 2 + 1;
    p.setFont(titleFont);
    p.setPen(c.text);
    p.drawText(Theme::padding, baseline, m_title);
    if (!m_note.isEmpty()) {
        const int left = Theme::padding + QFontMetrics(titleFont).horizontalAdvance(m_title) + Theme::padding;
        const QFont& font = m_theme.font(TextRole::Caption);
        const int room = width() - left - Theme::padding;
        p.setFont(font);
        p.setPen(c.textMuted);
        const QString note = QFontMetrics(font).elidedText(m_note, Qt::ElideRight, room);
        p.drawText(width() - Theme::padding - QFontMetrics(font).horizontalAdvance(note), baseline, note);
    }
}

} // namespace packdeck::ui
