// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chip.h"

#include "ui/shell/drawing.h"

namespace packdeck::ui {

namespace {

constexpr int sideMargin = 8;
constexpr int labelGap = 5;
constexpr int chipHeight = 22;
constexpr int least = 40;

} // namespace

Chip::Chip(Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVisible(false);
}

int Chip::contentWidth() const
{
    const QFontMetrics label(m_theme.font(TextRole::Caption));
    const QFontMetrics text(m_theme.font(m_content.filled ? TextRole::Strong : TextRole::Body));
    const int head = m_content.label.isEmpty() ? 0 : label.horizontalAdvance(m_content.label) + labelGap;
    return head + text.horizontalAdvance(m_content.text) + 2 * sideMargin + 2;
}

void Chip::setContent(const ChipContent& content)
{
    if (content == m_content) {
        return;
    }
    // A badge is as wide as its word; everything else only grows.
    const bool grows = !content.filled;
    m_content = content;
    const int wanted = contentWidth();
    const int width = grows ? std::max(m_width, wanted) : wanted;
    if (width != m_width) {
        m_width = width;
        updateGeometry();
    }
    setVisible(!content.text.isEmpty());
    setAccessibleName(QStringLiteral("%1 %2").arg(content.label, content.text));
    update();
}

QSize Chip::sizeHint() const
{
    return {m_width, chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {m_content.filled ? m_width : least, chipHeight};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor text = c.text;
    if (m_content.filled || m_content.standing != Standing::Normal) {
        QColor fill = c.raised;
        QColor border = c.lineStrong;
        if (m_content.standing == Standing::Notable) {
            fill = c.accent;
            border = c.accent;
            text = c.onAccent;
        } else if (m_content.standing == Standing::Warning) {
            fill = c.warningFill;
            border = c.warningFill;
            text = c.onWarningFill;
        } else if (m_content.standing == Standing::Critical) {
            fill = c.criticalFill;
            border = c.criticalFill;
            text = c.onCriticalFill;
        }
        p.setPen(border);
        p.setBrush(fill);
        p.drawRoundedRect(area, 3, 3);
    } else if (m_content.hatched) {
        paintHatch(p, area, c);
        text = c.textMuted;
    } else if (underMouse()) {
        p.fillRect(rect(), c.raised);
    }
    int x = sideMargin;
    const QFont& labelFont = m_theme.font(TextRole::Caption);
    const QFont& textFont = m_theme.font(m_content.filled ? TextRole::Strong : TextRole::Body);
    const int baseline = (height() + QFontMetrics(textFont).capHeight()) / 2;
    if (!m_content.label.isEmpty()) {
        p.setFont(labelFont);
        p.setPen(m_content.standing == Standing::Normal ? c.textMuted : text);
        p.drawText(x, baseline, m_content.label);
        x += QFontMetrics(labelFont).horizontalAdvance(m_content.label) + labelGap;
    }
    p.setFont(textFont);
    p.setPen(text);
    const QFontMetrics metrics(textFont);
    p.drawText(x, baseline, metrics.elidedText(m_content.text, Qt::ElideRight, width() - x - sideMargin + 2));
    if (hasFocus()) {
        paintFocus(p, QRectF(rect()), c);
    }
}

} // namespace packdeck::ui
