// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tile.h"

#include "ui/shell/drawing.h"

namespace packdeck::ui {

namespace {

constexpr int sideMargin = 8;
constexpr int valueBaseline = 24;
constexpr int captionBaseline = 41;
constexpr int unitGap = 3;

} // namespace

Tile::Tile(Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setContent(const TileContent& content)
{
    if (content == m_content) {
        return;
    }
    m_content = content;
    setVisible(content.present);
    setAccessibleName(QStringLiteral("%1 %2 %3 %4").arg(content.label, content.value, content.unit, content.detail));
    setAccessibleDescription(content.hint);
    setToolTip(content.hint);
    update();
}

QSize Tile::sizeHint() const
{
    return {80, 48};
}

void Tile::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter p(this);
    const bool missing = m_content.value.isEmpty();
    QColor figure = c.text;
    if (m_content.standing == Standing::Warning) {
        figure = c.warning;
    } else if (m_content.standing == Standing::Critical) {
        figure = c.critical;
    }
    if (missing || m_content.hatched) {
        paintHatch(p, QRectF(rect()).adjusted(1, 4, -1, -4), c);
        figure = c.textMuted;
    } else if (underMouse()) {
        p.fillRect(rect().adjusted(1, 2, -1, -2), c.raised);
    }
    if (m_content.standing != Standing::Normal) {
        p.fillRect(QRect(0, height() - 3, width(), 3), figure);
    }

    const QFont& valueFont = m_theme.font(TextRole::Figure);
    const QFont& captionFont = m_theme.font(TextRole::Caption);
    const QString value = missing ? missingText() : m_content.value;
    const QFontMetrics captionMetrics(captionFont);
    const int unitWidth =
        missing || m_content.unit.isEmpty() ? 0 : captionMetrics.horizontalAdvance(m_content.unit) + unitGap;
    QFont fitted = valueFont;
    const int room = width() - 2 * sideMargin - unitWidth;
    const int wanted = QFontMetrics(valueFont).horizontalAdvance(value);
    if (wanted > room && wanted > 0) {
        fitted.setPixelSize(std::max(captionFont.pixelSize(), valueFont.pixelSize() * room / wanted));
    }
    p.setFont(fitted);
    p.setPen(figure);
    p.drawText(sideMargin, valueBaseline, value);
    if (unitWidth > 0) {
        const int x = sideMargin + QFontMetrics(fitted).horizontalAdvance(value) + unitGap;
        p.setFont(captionFont);
        p.setPen(c.textMuted);
        p.drawText(x, valueBaseline, m_content.unit);
    }

    p.setFont(captionFont);
    int x = sideMargin;
    if (!m_content.label.isEmpty()) {
        p.setPen(c.textMuted);
        p.drawText(x, captionBaseline, m_content.label);
        x += captionMetrics.horizontalAdvance(m_content.label) + 5;
    }
    p.setPen(c.text);
    p.drawText(x, captionBaseline,
               captionMetrics.elidedText(m_content.detail, Qt::ElideRight, std::max(0, width() - x - 2)));
    if (hasFocus()) {
        paintFocus(p, QRectF(rect()).adjusted(1, 1, -1, -1), c);
    }
}

} // namespace packdeck::ui
