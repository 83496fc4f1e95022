// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace packdeck::log {

/// Numbered tasks for several threads, whose results one thread takes in order. No task is given out that is more than
/// `ahead` before the result to be taken next, so that memory stays bounded.
template <typename T>
class OrderedResults
{
public:
    explicit OrderedResults(std::uint64_t ahead)
        : m_ahead(ahead)
    {
    }

    /// The next task, when it may begin; nothing when there are no more than `count`, or after close(). Whoever gets
    /// one has to put its result.
    [[nodiscard]] std::optional<std::uint64_t> nextTask(std::uint64_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_closed || m_next >= count || m_next < m_taken + m_ahead; });
        return m_closed || m_next >= count ? std::nullopt : std::optional(m_next++);
    }

    void put(std::uint64_t task, T result)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_results.emplace(task, std::move(result));
        }
        m_changed.notify_all();
    }

    /// Waits for it. Tasks are taken in order, each once.
    [[nodiscard]] T take(std::uint64_t task)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_results.contains(task); });
        T result = std::move(m_results.extract(task).mapped());
        m_taken = task + 1;
        lock.unlock();
        m_changed.notify_all();
        return result;
    }

    /// No more results are wanted.
    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

private:
    const std::uint64_t m_ahead;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::uint64_t, T> m_results;
    std::uint64_t m_next = 0;
    std::uint64_t m_taken = 0;
    bool m_closed = false;
};

} // namespace packdeck::log
