// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/shell/key_release.h"

namespace packdeck::ui {

/// F12 from every window and dialog of the program. An application event filter, because shortcuts die under a modal
/// dialog. Install it on the application; it swallows the key.
class OpenKeyFilter : public QObject
{
    Q_OBJECT

public:
    explicit OpenKeyFilter(QObject* parent = nullptr);

    [[nodiscard]] bool isDown() const { return m_down; }

signals:
    void pressed();
    void released();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void release();

    KeyRelease m_keyRelease{[this] { release(); }};
    bool m_down = false;
};

} // namespace packdeck::ui
