// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace packdeck::log {

/// Items that can only be drawn one after the other, worked on by several threads of its own, whose outcomes one thread
/// takes in the order of the items. No more than `ahead` items are drawn and not taken, so that memory stays bounded.
template <typename Item, typename Outcome>
class SideBySide
{
public:
    using Draw = std::function<std::optional<Item>()>; ///< called by one thread at a time; nothing: there are no more
    using Work = std::function<Outcome(Item)>;         ///< called by all of them at once

    SideBySide(unsigned threads, std::uint64_t ahead, Draw draw, Work work)
        : m_ahead(ahead)
        , m_draw(std::move(draw))
        , m_work(std::move(work))
    {
        m_threads.reserve(threads);
        for (unsigned i = 0; i < threads; ++i) {
            m_threads.emplace_back([this] { run(); });
        }
    }

    ~SideBySide() { stop(); }

    SideBySide(const SideBySide&) = delete;
    SideBySide& operator=(const SideBySide&) = delete;

    /// Waits for the next one; nothing behind the last.
    [[nodiscard]] std::optional<Outcome> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_outcomes.contains(m_taken) || (m_ended && m_taken == m_drawn); });
        if (m_taken == m_drawn) {
            return std::nullopt;
        }
        std::optional<Outcome> outcome(std::move(m_outcomes.extract(m_taken).mapped()));
        ++m_taken;
        lock.unlock();
        m_changed.notify_all();
        return outcome;
    }

    /// No more are wanted. Waits for the threads; what draws and works is left alone from then on.
    void stop()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
        for (std::thread& thread : m_threads) {
            thread.join();
        }
        m_threads.clear();
    }

private:
    void run()
    {
        while (auto drawn = draw()) {
            Outcome outcome = m_work(std::move(drawn->second));
            {
                const std::scoped_lock lock(m_mutex);
                m_outcomes.emplace(drawn->first, std::move(outcome));
            }
            m_changed.notify_all();
        }
    }

    std::optional<std::pair<std::uint64_t, Item>> draw()
    {
        const std::scoped_lock drawing(m_drawing);
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_ended || m_drawn < m_taken + m_ahead; });
            if (m_ended) {
                return std::nullopt;
            }
        }
        std::optional<Item> item = m_draw();
        const std::scoped_lock lock(m_mutex);
        if (!item) {
            m_ended = true;
            m_changed.notify_all();
            return std::nullopt;
        }
        return std::pair(m_drawn++, std::move(*item));
    }

    const std::uint64_t m_ahead;
    const Draw m_draw;
    const Work m_work;
    std::mutex m_drawing; ///< held by who draws
    std::mutex m_mutex;   ///< of all below
    std::condition_variable m_changed;
    std::map<std::uint64_t, Outcome> m_outcomes;
    std::uint64_t m_drawn = 0;
    std::uint64_t m_taken = 0;
    bool m_ended = false;
    std::vector<std::thread> m_threads; ///< last: they use the others
};

} // namespace packdeck::log
