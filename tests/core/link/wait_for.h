// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include "core/link/patience.h"
#include "link/session.h"

namespace packdeck::link {

/// Runs the event loop until `condition` holds; it is looked at after every signal of the session, of which there are
/// some each second. False after `patience`.
inline bool waitFor(const Session& session, const std::function<bool()>& condition)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (std::chrono::milliseconds(elapsed.elapsed()) > patience) {
            return false;
        }
        QEventLoop loop;
        QObject::connect(&session, &Session::statusChanged, &loop, &QEventLoop::quit);
        QObject::connect(&session, &Session::controlChanged, &loop, &QEventLoop::quit);
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

/// Runs the event loop until `condition` holds; it is looked at whenever there is nothing else to do. False after
/// `patience`.
inline bool waitFor(const std::function<bool()>& condition)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QEventLoop loop;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] {
        if (condition() || std::chrono::milliseconds(elapsed.elapsed()) > patience) {
            loop.quit();
        }
    });
    looking.start(0);
    loop.exec();
    return condition();
}

} // namespace packdeck::link
