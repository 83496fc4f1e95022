// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_key_filter.h"

#include <QKeyEvent>

namespace packdeck::ui {

OpenKeyFilter::OpenKeyFilter(QObject* parent)
    : QObject(parent)
{
}

bool OpenKeyFilter::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::ApplicationDeactivate && m_down) {
        release(); // its event goes to another program
    }
    if (type != QEvent::KeyPress && type != QEvent::KeyRelease && type != QEvent::ShortcutOverride) {
        return QObject::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F12) {
        return QObject::eventFilter(watched, event);
    }
    if (key->isAutoRepeat() || type == QEvent::ShortcutOverride) {
        return type != QEvent::ShortcutOverride;
    }
    // The event comes once for the native window; swallowed there, it reaches no widget and so comes no second time.
    // A second press without a release in between (it went to another program) opens all the same.
    if (type == QEvent::KeyRelease) {
        m_keyRelease.released();
    } else if (!m_keyRelease.takenBackByPress()) {
        m_down = true;
        emit pressed();
    }
    return true;
}

void OpenKeyFilter::release()
{
    m_keyRelease.forget();
    if (m_down) {
        m_down = false;
        emit released();
    }
}

} // namespace packdeck::ui
