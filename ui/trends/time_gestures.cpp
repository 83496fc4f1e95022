// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/time_gestures.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

namespace packdeck::ui {

namespace {

units::Duration duration(double seconds)
{
    return units::Duration(std::llround(seconds * 1e6));
}

} // namespace

TimeGestures::TimeGestures(QWidget* plot, std::function<Axis()> axis)
    : QObject(plot)
    , m_axis(std::move(axis))
{
    plot->setMouseTracking(true);
    plot->installEventFilter(this);
}

double TimeGestures::secondsPerPixel(const Axis& axis)
{
    return (axis.to_s - axis.from_s) / std::max(1, axis.area.width());
}

std::optional<units::Timestamp> TimeGestures::timeAt(QPoint point) const
{
    const Axis axis = m_axis();
    if (!axis.area.contains(point)) {
        return std::nullopt;
    }
    return units::Timestamp(duration(axis.from_s + (point.x() - axis.area.left()) * secondsPerPixel(axis)));
}

bool TimeGestures::eventFilter(QObject* /*watched*/, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseMove:
        move(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_pressedAt.reset();
        emit followRequested();
        return true;
    case QEvent::Wheel:
        return turnWheel(*static_cast<QWheelEvent*>(event));
    case QEvent::Leave:
        emit hovered(std::nullopt);
        return false;
    default:
        return false;
    }
}

void TimeGestures::press(const QMouseEvent& event)
{
    if (event.button() == Qt::LeftButton) {
        m_pressedAt = event.pos();
        m_dragged = false;
    }
}

void TimeGestures::move(const QMouseEvent& event)
{
    if (!m_pressedAt || (event.buttons() & Qt::LeftButton) == 0) {
        emit hovered(timeAt(event.pos()));
        return;
    }
    const int dx = event.pos().x() - m_pressedAt->x();
    if (m_dragged || std::abs(dx) >= QApplication::startDragDistance()) {
        m_dragged = true;
        m_pressedAt = event.pos();
        emit panned(duration(-dx * secondsPerPixel(m_axis())));
    }
}

void TimeGestures::release(const QMouseEvent& event)
{
    const auto at = timeAt(event.pos());
    if (m_pressedAt && !m_dragged && at) {
        if ((event.modifiers() & Qt::ShiftModifier) != 0) {
            emit secondClicked(*at);
        } else {
            emit clicked(*at);
        }
    }
    m_pressedAt.reset();
}

bool TimeGestures::turnWheel(const QWheelEvent& event)
{
    const auto at = timeAt(event.position().toPoint());
    if (!at) {
        return false;
    }
    constexpr double perStep = 1.25;
    constexpr double eighthsPerStep = 120.0;
    constexpr double stepsPerWindow = 10.0;
    if ((event.modifiers() & Qt::ShiftModifier) != 0 || event.angleDelta().y() == 0) {
        const Axis axis = m_axis();
        const double steps = (event.angleDelta().x() + event.angleDelta().y()) / eighthsPerStep;
        emit panned(duration(-steps * (axis.to_s - axis.from_s) / stepsPerWindow));
    } else {
        emit zoomed(std::pow(perStep, event.angleDelta().y() / eighthsPerStep), *at);
    }
    return true;
}

} // namespace packdeck::ui
