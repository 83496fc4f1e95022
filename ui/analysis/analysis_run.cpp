// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_run.h"

#include <utility>

namespace packdeck::ui {

namespace {

constexpr int pollPeriod_ms = 30;

} // namespace

AnalysisRun::AnalysisRun(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(pollPeriod_ms);
    connect(&m_timer, &QTimer::timeout, this, &AnalysisRun::poll);
}

void AnalysisRun::start(std::shared_ptr<const telemetry::Timeline> timeline, const binding::PackId& pack,
                        const telemetry::TimeSpan& span, const analysis::Options& options)
{
    m_task = std::make_unique<analysis::AnalysisTask>(std::move(timeline), pack, span, options);
    m_since.start();
    m_timer.start();
    emit progressed();
}

void AnalysisRun::cancel()
{
    if (m_task) {
        m_timer.stop();
        m_task.reset();
        emit cancelled();
    }
}

void AnalysisRun::poll()
{
    if (!m_task->isFinished()) {
        emit progressed();
        return;
    }
    m_timer.stop();
    auto report = m_task->take();
    m_task.reset();
    m_took = std::chrono::milliseconds(m_since.elapsed());
    if (report) {
        emit finished(std::make_shared<const analysis::Report>(*std::move(report)));
    }
}

} // namespace packdeck::ui
