// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace packdeck::log {

/// Runs jobs one after the other on a thread of its own. The destructor finishes what was begun and what waits.
class BackgroundJobs
{
public:
    BackgroundJobs();
    ~BackgroundJobs();
    BackgroundJobs(const BackgroundJobs&) = delete;
    BackgroundJobs& operator=(const BackgroundJobs&) = delete;

    void add(std::function<void()> job); ///< any thread

    void waitUntilIdle(); ///< any thread but that of the jobs

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_busy = false;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace packdeck::log
