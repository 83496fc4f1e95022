// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

#include "telemetry/event.h"

namespace packdeck::telemetry {

/// The list of what happened, bounded: when full the oldest goes and is counted. Any thread.
class EventLog
{
public:
    static constexpr std::size_t defaultCapacity = 20'000;

    explicit EventLog(std::size_t capacity = defaultCapacity);

    void add(Event event);

    /// Every event with a sequence above `sequence`, oldest first; 0 gives all that are kept.
    [[nodiscard]] std::vector<Event> since(std::uint64_t sequence) const;

    /// The sequence of the latest event; 0 while there is none.
    [[nodiscard]] std::uint64_t lastSequence() const;

    [[nodiscard]] std::uint64_t forgotten() const;

    /// Takes one back: a note of the user's, never what happened. Whoever keeps a copy reads all anew when the revision
    /// has changed.
    void takeBack(std::uint64_t sequence);
    [[nodiscard]] std::uint64_t revision() const;

private:
    mutable std::mutex m_mutex;
    std::deque<Event> m_events;
    std::size_t m_capacity;
    std::uint64_t m_last = 0;
    std::uint64_t m_forgotten = 0;
    std::uint64_t m_revision = 0;
};

} // namespace packdeck::telemetry
