// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analysis_task.h"

#include <utility>

namespace packdeck::analysis {

AnalysisTask::AnalysisTask(std::shared_ptr<const telemetry::Timeline> timeline, const binding::PackId& pack,
                           const telemetry::TimeSpan& span, const Options& options)
    : m_timeline(std::move(timeline))
    , m_thread([this, pack, span, options] {
        auto report = analyse(Source::of(*m_timeline, pack), span, options, [this](double done) {
            m_progress = done;
            return !m_cancelled;
        });
        {
            const std::scoped_lock lock(m_mutex);
            m_report = std::move(report);
        }
        m_finished = true;
    })
{
}

AnalysisTask::~AnalysisTask()
{
    cancel();
    m_thread.join();
}

std::optional<Report> AnalysisTask::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_report, std::nullopt);
}

} // namespace packdeck::analysis
