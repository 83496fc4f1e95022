// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include "units/time.h"

namespace packdeck::control {

/// Opening against another commander: at most five Idle frames, each right after a received foreign one. Two equal IDs
/// with different data that start together are bit errors, so that ours never goes out in phase with theirs.
class TakeOver
{
public:
    static constexpr units::Duration holdFor = std::chrono::seconds(1);
    static constexpr int maxFrames = 5;

    /// How long after a received foreign frame ours may still start.
    static constexpr units::Duration window = std::chrono::milliseconds(5);

    /// A node that sends faster leaves no gap that is surely free.
    static constexpr units::Duration shortestPeriod = 2 * window;

    /// From the first frame; as long as a withdrawal of our own.
    static constexpr units::Duration limit = std::chrono::seconds(3);

    void begin(units::Timestamp now);

    void end() { m_running = false; }

    [[nodiscard]] bool running() const { return m_running; }

    [[nodiscard]] int framesSent() const { return m_framesSent; }

    void foreignReceived(units::Timestamp now);

    /// Whether a frame may go out now.
    [[nodiscard]] bool due(units::Timestamp now) const;
    void sent(units::Timestamp now);

    [[nodiscard]] bool timedOut(units::Timestamp now) const { return m_running && now >= m_begun + limit; }

    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

private:
    bool m_running = false;
    int m_framesSent = 0;
    units::Timestamp m_begun{};
    std::optional<units::Timestamp> m_lastSent;
    std::optional<units::Timestamp> m_foreignAt; ///< of the foreign frame that ours has not followed yet
};

} // namespace packdeck::control
