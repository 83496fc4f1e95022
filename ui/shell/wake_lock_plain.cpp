// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32
#include <windows.h>
#endif

#include "ui/shell/wake_lock.h"

namespace packdeck::ui {

/// Windows is asked by a call of its thread; elsewhere nobody is there to be asked.
class WakeLock::Impl
{
public:
    [[nodiscard]] static bool ask([[maybe_unused]] bool awake)
    {
#ifdef _WIN32
        return SetThreadExecutionState(awake ? ES_CONTINUOUS | ES_SYSTEM_REQUIRED : ES_CONTINUOUS) != 0;
#else
        return false;
#endif
    }
};

WakeLock::WakeLock(QObject* parent)
    : QObject(parent)
{
}

WakeLock::~WakeLock()
{
    release();
}

void WakeLock::hold(const QString& /*why*/)
{
    if (m_state == State::Off) {
        setState(Impl::ask(true) ? State::Held : State::Refused);
    }
}

void WakeLock::release()
{
    if (m_state != State::Off) {
        static_cast<void>(Impl::ask(false));
        setState(State::Off);
    }
}

void WakeLock::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        emit changed();
    }
}

} // namespace packdeck::ui
