// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

namespace packdeck::ui {

/// Keeps this computer from falling asleep by itself: through logind and the desktop's screen saver, or through
/// Windows. Where nobody can be asked nothing fails. Ends with the object.
class WakeLock : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Asking,
        Held,
        Refused, ///< nobody is there to be asked, or all said no
    };

    explicit WakeLock(QObject* parent = nullptr);
    ~WakeLock() override;

    /// `why` is shown by tools that list who keeps the computer awake.
    void hold(const QString& why);
    void release();

    [[nodiscard]] State state() const { return m_state; }

signals:
    void changed();

private:
    class Impl;

    void setState(State state);

    State m_state = State::Off;
    std::unique_ptr<Impl> m_impl;
};

} // namespace packdeck::ui
