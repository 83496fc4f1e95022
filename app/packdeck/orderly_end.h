// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSessionManager>

#include "app/termination.h"
#include "link/session.h"

namespace packdeck::app {

/// The ends of a window that come from outside. Log-out asks as the close button does, and waits for the answer.
/// A signal has nobody to ask: what is held is let go, then the window closes.
class OrderlyEnd : public QObject
{
    Q_OBJECT

public:
    explicit OrderlyEnd(link::Session& session, QObject* parent = nullptr);

private:
    void logOut(QSessionManager& manager);
    void terminate();
    void answer();

    link::Session& m_session;
    Termination m_termination;
    bool m_terminated = false;
};

} // namespace packdeck::app
