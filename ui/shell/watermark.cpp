// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watermark.h"

#include <QPainter>

namespace packdeck::ui {

namespace {

constexpr double share = 0.035; // of the ink: seen on every page, hides no figure
constexpr double angle = -22.0;

} // namespace

Watermark::Watermark(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setVisible(false);
}

void Watermark::setText(const QString& text)
{
    if (text != m_text) {
        m_text = text;
        setVisible(!text.isEmpty());
        update();
    }
}

void Watermark::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    QFont font = m_theme.font(TextRole::Large);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::PercentageSpacing, 118);
    font.setPixelSize(100);
    const double wanted = QFontMetricsF(font).horizontalAdvance(m_text);
    font.setPixelSize(std::max(20, static_cast<int>(100 * width() * 0.72 / std::max(1.0, wanted))));
    QColor ink = m_theme.colours().text;
    ink.setAlphaF(static_cast<float>(share));
    p.setFont(font);
    p.setPen(ink);
    p.translate(width() / 2.0, height() / 2.0);
    p.rotate(angle);
    p.drawText(QRectF(-width(), -height() / 2.0, 2.0 * width(), height()), Qt::AlignCenter, m_text);
}

} // namespace packdeck::ui
