// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include <QTimer>

namespace packdeck::ui {

/// The release of a key that is held down. An X server repeats such a key as release and press at one instant, and Qt
/// does not mark all of them as repeats: a release counts once no press has followed it for `gap_ms`, which is less
/// than any finger takes.
class KeyRelease
{
public:
    static constexpr int gap_ms = 15;

    explicit KeyRelease(std::function<void()> counts)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(gap_ms);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(counts));
    }

    void released() { m_timer.start(); }

    /// True when the press takes a release back: both are a repeat.
    [[nodiscard]] bool takenBackByPress()
    {
        const bool pending = m_timer.isActive();
        m_timer.stop();
        return pending;
    }

    void forget() { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace packdeck::ui
