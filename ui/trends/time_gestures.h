// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QPoint>
#include <QRect>
#include <QWidget>

#include "units/time.h"

class QMouseEvent;
class QWheelEvent;

namespace packdeck::ui {

/// What the mouse does on a plot over time, the same on every one: the wheel zooms, with Shift it pans; dragging pans;
/// a click chooses an instant, with Shift the second one; a double click follows now again.
class TimeGestures : public QObject
{
    Q_OBJECT

public:
    /// Where time runs on the plot, as it is drawn.
    struct Axis
    {
        QRect area; ///< where an instant can be chosen
        double from_s = 0.0;
        double to_s = 0.0; ///< at the right edge of `area`
    };

    /// Takes the mouse events of `plot`.
    TimeGestures(QWidget* plot, std::function<Axis()> axis);

    /// Nothing beside the area.
    [[nodiscard]] std::optional<units::Timestamp> timeAt(QPoint point) const;

signals:
    void panned(units::Duration by);
    void zoomed(double factor, units::Timestamp around);
    void hovered(std::optional<units::Timestamp> at);
    void clicked(units::Timestamp at);
    void secondClicked(units::Timestamp at); ///< with Shift
    void followRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    [[nodiscard]] bool turnWheel(const QWheelEvent& event);
    [[nodiscard]] static double secondsPerPixel(const Axis& axis);

    std::function<Axis()> m_axis;
    std::optional<QPoint> m_pressedAt;
    bool m_dragged = false;
};

} // namespace packdeck::ui
