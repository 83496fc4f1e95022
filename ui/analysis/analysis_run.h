// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "analysis/analysis_task.h"

namespace packdeck::ui {

/// An analysis under way, told to widgets: lives in the window's thread, the work does not.
class AnalysisRun : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisRun(QObject* parent = nullptr);

    /// What was under way is cancelled.
    void start(std::shared_ptr<const telemetry::Timeline> timeline, const binding::PackId& pack,
               const telemetry::TimeSpan& span, const analysis::Options& options);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_task != nullptr; }

    [[nodiscard]] double progress() const { return m_task ? m_task->progress() : 1.0; }

    [[nodiscard]] units::Duration lastTook() const { return m_took; } ///< the last one that was finished

signals:
    void progressed();
    void finished(std::shared_ptr<const packdeck::analysis::Report> report);
    void cancelled();

private:
    void poll();

    std::unique_ptr<analysis::AnalysisTask> m_task;
    QTimer m_timer;
    QElapsedTimer m_since;
    units::Duration m_took{};
};

} // namespace packdeck::ui
