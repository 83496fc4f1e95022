// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/file_job.h"

#include <utility>

namespace packdeck::ui {

namespace {

constexpr int jobPeriod_ms = 50;

} // namespace

FileJob::FileJob(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(jobPeriod_ms);
    connect(&m_timer, &QTimer::timeout, this, &FileJob::poll);
}

FileJob::~FileJob()
{
    stop();
}

void FileJob::stop()
{
    cancel();
    m_timer.stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void FileJob::start(Work work)
{
    m_share = 0.0;
    m_cancelled = false;
    m_ended = false;
    m_thread = std::thread([this, job = std::move(work)] {
        m_problem = job([this](double share) {
            m_share = share;
            return !m_cancelled;
        });
        m_ended = true;
    });
    m_timer.start();
}

void FileJob::cancel()
{
    m_cancelled = true;
}

void FileJob::poll()
{
    if (!m_ended) {
        emit progressed();
        return;
    }
    m_timer.stop();
    m_thread.join();
    emit finished(m_cancelled ? QString() : m_problem);
}

} // namespace packdeck::ui
