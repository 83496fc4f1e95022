// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>

#include "control/status.h"
#include "link/link_status.h"
#include "link/parameter_status.h"
#include "units/time.h"

namespace packdeck::sim {
class Control;
}

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::link {

/// What the link thread publishes and other threads copy.
class SessionState
{
public:
    /// The clock of the session: monotonic, from 0.
    [[nodiscard]] units::Timestamp now() const
    {
        return units::Timestamp(
            std::chrono::duration_cast<units::Duration>(std::chrono::steady_clock::now() - m_start));
    }

    void publish(const LinkStatus& status)
    {
        const std::scoped_lock lock(m_mutex);
        m_link = status;
    }

    void publish(control::Status status)
    {
        const std::scoped_lock lock(m_mutex);
        m_control = std::move(status);
    }

    void publish(ParameterStatus status)
    {
        const std::scoped_lock lock(m_mutex);
        m_parameters = std::move(status);
    }

    void publish(std::shared_ptr<telemetry::Timeline> timeline)
    {
        const std::scoped_lock lock(m_mutex);
        m_timeline.swap(timeline); // the old one ends outside the lock
    }

    void publish(std::shared_ptr<sim::Control> simulation)
    {
        const std::scoped_lock lock(m_mutex);
        m_simulation = std::move(simulation);
    }

    [[nodiscard]] LinkStatus link() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_link;
    }

    [[nodiscard]] control::Status control() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_control;
    }

    [[nodiscard]] ParameterStatus parameters() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_parameters;
    }

    [[nodiscard]] std::shared_ptr<telemetry::Timeline> timeline() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_timeline;
    }

    [[nodiscard]] std::shared_ptr<sim::Control> simulation() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_simulation;
    }

    std::atomic<units::Duration::rep> uiAliveAt{0}; ///< session time of the ui's last sign of life, microseconds

private:
    const std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    mutable std::mutex m_mutex;
    LinkStatus m_link;
    control::Status m_control;
    ParameterStatus m_parameters;
    std::shared_ptr<telemetry::Timeline> m_timeline;
    std::shared_ptr<sim::Control> m_simulation;
};

} // namespace packdeck::link
