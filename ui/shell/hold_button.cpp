// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hold_button.h"

#include <chrono>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>

#include "ui/shell/drawing.h"

namespace packdeck::ui {

namespace {

constexpr int frameTime_ms = 16;

units::Duration steadyNow()
{
    return std::chrono::duration_cast<units::Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

HoldButton::HoldButton(Theme& theme, units::Duration holdTime, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_holdTime(holdTime)
    , m_clock(steadyNow)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(Theme::touchTarget);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    m_timer.setInterval(frameTime_ms);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HoldButton::advance);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void HoldButton::setSecondLine(const QString& text)
{
    if (text != m_secondLine) {
        m_secondLine = text;
        update();
    }
}

void HoldButton::setReady(bool ready)
{
    if (ready != m_ready) {
        m_ready = ready;
        update();
    }
}

void HoldButton::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

double HoldButton::progress() const
{
    if (!m_held) {
        return 0.0;
    }
    return m_completed ? 1.0
                       : std::clamp(units::toSeconds(m_clock() - m_since) / units::toSeconds(m_holdTime), 0.0, 1.0);
}

void HoldButton::advance()
{
    if (m_held && !m_completed && m_clock() - m_since >= m_holdTime) {
        m_completed = true;
        m_timer.stop();
        emit holdCompleted();
    }
    update();
}

QSize HoldButton::sizeHint() const
{
    return {240, 56};
}

void HoldButton::begin()
{
    if (m_held || !m_ready || !isEnabled()) {
        return;
    }
    m_held = true;
    m_completed = false;
    m_since = m_clock();
    setDown(true);
    m_timer.start();
    update();
    emit holdBegan();
}

void HoldButton::cancel()
{
    m_keyRelease.forget();
    if (!m_held) {
        return;
    }
    const bool completed = m_completed;
    m_held = false;
    m_completed = false;
    m_timer.stop();
    setDown(false);
    update();
    emit holdEnded(completed);
}

void HoldButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        begin();
    }
    event->accept();
}

void HoldButton::mouseMoveEvent(QMouseEvent* event)
{
    if (!rect().contains(event->position().toPoint())) {
        cancel();
    }
}

void HoldButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        cancel();
    }
    event->accept();
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat() && !m_keyRelease.takenBackByPress()) {
            begin();
        }
        return;
    }
    if (event->key() == Qt::Key_Escape && m_held) {
        cancel();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            m_keyRelease.released();
        }
        return;
    }
    QAbstractButton::keyReleaseEvent(event);
}

void HoldButton::focusOutEvent(QFocusEvent* event)
{
    cancel();
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent* event)
{
    cancel();
    QAbstractButton::hideEvent(event);
}

void HoldButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled()) {
        cancel();
    }
    QAbstractButton::changeEvent(event);
}

void HoldButton::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool usable = isEnabled() && (m_ready || m_held);
    QPainterPath shape;
    shape.addRoundedRect(area, Theme::radius, Theme::radius);
    p.fillPath(shape, usable ? c.accent : c.raised);
    const double done = progress();
    if (done > 0.0) {
        p.save();
        p.setClipPath(shape);
        p.fillRect(QRectF(area.left(), area.top(), area.width() * done, area.height()), mix(c.accent, c.text, 0.45));
        p.restore();
    }
    if (!usable) {
        p.setPen(QPen(c.line, 1));
        p.drawPath(shape);
    }
    p.setPen(usable ? c.onAccent : c.textMuted);
    p.setFont(m_theme.font(TextRole::Title));
    const QRectF first = m_secondLine.isEmpty() ? area : area.adjusted(0, 0, 0, -area.height() * 0.42);
    p.drawText(first.adjusted(Theme::padding, 2, -Theme::padding, 0), Qt::AlignCenter | Qt::TextWordWrap, text());
    if (!m_secondLine.isEmpty()) {
        p.setFont(m_theme.font(TextRole::Caption));
        p.drawText(area.adjusted(Theme::padding, area.height() * 0.55, -Theme::padding, -4), Qt::AlignCenter,
                   m_secondLine);
    }
    if (hasFocus()) {
        p.setPen(QPen(c.text, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(area.adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
}

} // namespace packdeck::ui
