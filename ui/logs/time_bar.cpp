// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/time_bar.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/shell/drawing.h"

namespace packdeck::ui {

namespace {

constexpr double margin = 8.0; // so that the cursor at either end is whole
constexpr double lineHeight = 6.0;
constexpr double flagHeight = 7.0;
constexpr int barHeight = 30;
constexpr int leastWidth = 120;
constexpr double knob = 5.0;
constexpr double loopReach = 13.0;
constexpr double bracketLength = 5.0;

} // namespace

TimeBar::TimeBar(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time"));
    setToolTip(tr("Click or drag to an instant; marks are alarms (above), warnings (below) and your markers (across)"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize TimeBar::sizeHint() const
{
    return {3 * leastWidth, barHeight};
}

QSize TimeBar::minimumSizeHint() const
{
    return {leastWidth, barHeight};
}

void TimeBar::setContent(const Content& content)
{
    if (!(content == m_content)) {
        m_content = content;
        update();
    }
}

void TimeBar::setFlags(std::vector<Flag> flags)
{
    if (flags != m_flags) {
        m_flags = std::move(flags);
        update();
    }
}

QRectF TimeBar::line() const
{
    const double whole = std::max(1.0, width() - 2.0 * margin);
    return {margin, (height() - lineHeight) / 2.0, whole * std::clamp(m_content.share, 0.0, 1.0), lineHeight};
}

double TimeBar::xOf(units::Timestamp at) const
{
    const QRectF area = line();
    const double span = units::toSeconds(units::Duration(m_content.newest - m_content.first));
    const double share = span > 0.0 ? units::toSeconds(units::Duration(at - m_content.first)) / span : 1.0;
    return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
}

units::Timestamp TimeBar::instantAt(double x) const
{
    const QRectF area = line();
    const double share = area.width() > 0.0 ? std::clamp((x - area.left()) / area.width(), 0.0, 1.0) : 1.0;
    const units::Duration span = m_content.newest - m_content.first;
    return m_content.first + units::Duration(std::llround(share * static_cast<double>(span.count())));
}

void TimeBar::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& c = m_theme.colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF read = line();
    QRectF whole = read;
    whole.setRight(width() - margin);
    paintLoop(p);
    p.setPen(QPen(c.lineStrong, 1.0));
    p.setBrush(c.surface);
    p.drawRoundedRect(whole, lineHeight / 2, lineHeight / 2);
    p.setPen(Qt::NoPen);
    p.setBrush(c.lineStrong);
    p.drawRoundedRect(read, lineHeight / 2, lineHeight / 2);
    const double x = xOf(m_content.at);
    p.setBrush(c.accent);
    p.drawRoundedRect(QRectF(read.left(), read.top(), x - read.left(), lineHeight), lineHeight / 2, lineHeight / 2);
    // Alarms above the line, warnings below, markers across: told apart without their colour.
    p.setRenderHint(QPainter::Antialiasing, false);
    int lastX = -1;
    for (const Flag& flag : m_flags) {
        const bool isAlarm = flag.severity == telemetry::Severity::Alarm;
        const int at = static_cast<int>(std::lround(xOf(flag.at)));
        if (flag.severity == telemetry::Severity::Information) {
            p.fillRect(QRectF(at, read.center().y() - flagHeight, 2.0, 2.0 * flagHeight), c.text);
            continue;
        }
        const int key = at * 2 + (isAlarm ? 1 : 0);
        if (key == lastX) {
            continue;
        }
        lastX = key;
        const double top = isAlarm ? read.top() - flagHeight - 1.0 : read.bottom() + 2.0;
        p.fillRect(QRectF(at, top, 2.0, flagHeight), isAlarm ? c.critical : c.warning);
    }
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(c.surface, 1.5));
    p.setBrush(c.accent);
    p.drawEllipse(QPointF(x, height() / 2.0), knob, knob);
    if (hasFocus()) {
        paintFocus(p, QRectF(rect()).adjusted(1, 1, -1, -1), c);
    }
}

// A wash from A to B between two brackets; only the first while there is no B.
void TimeBar::paintLoop(QPainter& p) const
{
    if (!m_content.loopFrom) {
        return;
    }
    const Palette& c = m_theme.colours();
    const QRectF bar = line();
    const double top = bar.center().y() - loopReach;
    const double from = xOf(*m_content.loopFrom);
    p.save();
    p.setRenderHint(QPainter::Antialiasing, false);
    const auto bracket = [&](double x, double inwards) {
        p.fillRect(QRectF(x, top, 2.0, 2.0 * loopReach), c.accent);
        for (const double y : {top, top + 2.0 * loopReach - 2.0}) {
            p.fillRect(QRectF(x, y, inwards, 2.0).normalized(), c.accent);
        }
    };
    if (m_content.loopTo) {
        const double to = xOf(*m_content.loopTo);
        p.fillRect(QRectF(from, top, to - from, 2.0 * loopReach), c.accentSoft);
        bracket(to, -bracketLength);
    }
    bracket(from, bracketLength);
    p.restore();
}

void TimeBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        emit sought(instantAt(event->position().x()));
    }
}

void TimeBar::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0) {
        emit sought(instantAt(event->position().x()));
    }
}

void TimeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        emit sought(instantAt(xOf(m_content.at) + (event->key() == Qt::Key_Left ? -1.0 : 1.0)));
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace packdeck::ui
