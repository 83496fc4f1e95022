// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <thread>

#include <QObject>
#include <QString>
#include <QTimer>

namespace packdeck::ui {

/// One file being written or read on a thread of its own, with progress; it can be cancelled.
class FileJob : public QObject
{
    Q_OBJECT

public:
    /// Told 0 ... 1; false: end.
    using Progress = std::function<bool(double)>;

    /// Runs on the thread; what went wrong, in the user's words, or empty.
    using Work = std::function<QString(const Progress&)>;

    explicit FileJob(QObject* parent = nullptr);
    ~FileJob() override; ///< as stop()

    /// There must be none running.
    void start(Work work);
    void cancel();

    /// Cancels, waits for the piece at hand and tells nobody.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }

    [[nodiscard]] double share() const { return m_share; }

    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

signals:
    void progressed();
    void finished(const QString& problem); ///< empty: done, or cancelled

private:
    void poll();

    std::atomic<double> m_share = 0.0;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_ended = false;
    QString m_problem; ///< the thread's until m_ended
    QTimer m_timer;
    std::thread m_thread;
};

} // namespace packdeck::ui
