// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderly_end.h"

#include <QGuiApplication>

#include "control/status.h"

namespace packdeck::app {

OrderlyEnd::OrderlyEnd(link::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    // Directly: the manager is only valid during the call.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &OrderlyEnd::logOut, Qt::DirectConnection);
    connect(&m_termination, &Termination::requested, this, &OrderlyEnd::terminate);
    connect(&m_session, &link::Session::controlChanged, this, &OrderlyEnd::answer);
}

void OrderlyEnd::logOut(QSessionManager& manager)
{
    if (control::isCommanding(m_session.controlStatus().mode)) {
        manager.cancel();
        m_session.quit();
    }
}

void OrderlyEnd::terminate()
{
    m_terminated = true;
    m_session.quit();
}

void OrderlyEnd::answer()
{
    if (m_terminated && m_session.controlStatus().quit == control::QuitState::Asking) {
        m_session.quitAndOpen();
    }
}

} // namespace packdeck::app
