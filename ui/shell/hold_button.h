// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QAbstractButton>
#include <QTimer>

#include "ui/shell/key_release.h"
#include "ui/shell/theme.h"
#include "units/time.h"

namespace packdeck::ui {

/// A button that must be held, by mouse or by Space on the focused button. A bar fills while it is held; letting go,
/// leaving, losing the focus or being disabled cancels. It only reports: what a completed hold means is decided by
/// who listens, on their own clock.
class HoldButton : public QAbstractButton
{
    Q_OBJECT

public:
    using Clock = std::function<units::Duration()>;

    HoldButton(Theme& theme, units::Duration holdTime, QWidget* parent = nullptr);

    void setSecondLine(const QString& text); ///< "hold 0.7 s"

    /// Not ready: painted as not usable and not to be pressed, but the keyboard's focus stays, where disabling would
    /// hand it to the next button. What is held already goes on.
    void setReady(bool ready);

    [[nodiscard]] bool isReady() const { return m_ready; }

    void setClock(Clock clock); ///< for tests; the default is the steady clock

    [[nodiscard]] bool isHeld() const { return m_held; }

    [[nodiscard]] double progress() const; ///< 0 ... 1

    /// Looks at the clock: finishes a hold that is due. The button's own timer calls it.
    void advance();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void holdBegan();
    void holdCompleted();           ///< the time is reached, still pressed
    void holdEnded(bool completed); ///< let go, or cancelled

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void cancel();

    Theme& m_theme;
    units::Duration m_holdTime;
    Clock m_clock;
    QString m_secondLine;
    QTimer m_timer;
    units::Duration m_since{};
    KeyRelease m_keyRelease{[this] { cancel(); }};
    bool m_ready = true;
    bool m_held = false;
    bool m_completed = false;
};

} // namespace packdeck::ui
