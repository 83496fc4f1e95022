// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_button.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>

#include "ui/shell/drawing.h"

namespace packdeck::ui {

OpenButton::OpenButton(Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("open"));
    setAccessibleName(tr("Open contactors, F12"));
    setToolTip(tr("Open contactors (F12, from every window)\nThis is not an emergency stop."));
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(Theme::touchTarget);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void OpenButton::setContent(const QString& first, const QString& second, bool muted)
{
    if (first == m_first && second == m_second && muted == m_muted) {
        return;
    }
    m_first = first;
    m_second = second;
    m_muted = muted;
    update();
}

void OpenButton::setProgress(double share)
{
    if (share != m_progress) {
        m_progress = share;
        update();
    }
}

QSize OpenButton::sizeHint() const
{
    return {140, 60};
}

void OpenButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !isDown()) {
        setDown(true);
        emit pressed();
    }
}

void OpenButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isDown()) {
        setDown(false);
        emit released();
    }
}

void OpenButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space) {
        QAbstractButton::keyPressEvent(event);
    } else if (!event->isAutoRepeat() && !isDown()) {
        setDown(true);
        emit pressed();
    }
}

void OpenButton::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space) {
        QAbstractButton::keyReleaseEvent(event);
    } else if (!event->isAutoRepeat() && isDown()) {
        setDown(false);
        emit released();
    }
}

void OpenButton::focusOutEvent(QFocusEvent* event)
{
    if (isDown()) {
        setDown(false);
        emit released();
    }
    QAbstractButton::focusOutEvent(event);
}

void OpenButton::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(area, Theme::radius, Theme::radius);
    const QColor fill = m_muted ? c.raised : c.text;
    p.fillPath(shape, isDown() ? mix(fill, c.accent, 0.5) : fill);
    if (m_progress > 0.0) {
        p.save();
        p.setClipPath(shape);
        p.fillRect(QRectF(area.left(), area.top(), area.width() * m_progress, area.height()), c.accent);
        p.restore();
    }
    p.setPen(QPen(m_muted ? c.lineStrong : c.text, 1));
    p.drawPath(shape);
    p.setPen(m_muted ? c.text : c.surface);
    const double split = area.top() + area.height() * 0.55;
    p.setFont(m_theme.font(TextRole::Title));
    p.drawText(QRectF(area.left(), area.top() + 4, area.width(), split - area.top() - 4), Qt::AlignCenter, m_first);
    p.setFont(m_theme.font(TextRole::Caption));
    p.drawText(QRectF(area.left() + 4, split, area.width() - 8, area.bottom() - split - 6),
               Qt::AlignHCenter | Qt::AlignTop, m_second);
    if (hasFocus()) {
        paintFocus(p, QRectF(rect()), c);
    }
}

} // namespace packdeck::ui
