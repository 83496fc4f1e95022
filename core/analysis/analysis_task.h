// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "analysis/analyse.h"

namespace packdeck::analysis {

/// analyse() on a thread of its own, from construction on. Every function may be called from any thread; the Timeline
/// is kept until the work is over.
class AnalysisTask
{
public:
    AnalysisTask(std::shared_ptr<const telemetry::Timeline> timeline, const binding::PackId& pack,
                 const telemetry::TimeSpan& span, const Options& options);
    ~AnalysisTask(); ///< cancels, and waits for the cell at hand

    AnalysisTask(const AnalysisTask&) = delete;
    AnalysisTask& operator=(const AnalysisTask&) = delete;

    void cancel() { m_cancelled = true; }

    [[nodiscard]] double progress() const { return m_progress; } ///< 0 ... 1

    [[nodiscard]] bool isFinished() const { return m_finished; } ///< also when cancelled

    /// Once finished; nothing when it was cancelled, or was taken before.
    [[nodiscard]] std::optional<Report> take();

private:
    std::shared_ptr<const telemetry::Timeline> m_timeline;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_finished = false;
    std::atomic<double> m_progress = 0.0;
    std::mutex m_mutex;
    std::optional<Report> m_report;
    std::thread m_thread; ///< last, so that all it uses is there
};

} // namespace packdeck::analysis
