// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>

#include "units/constants.h"
#include "units/time.h"

namespace packdeck::sim {

/// Something that sends at a fixed rate.
class Repeater
{
public:
    /// `rate_Hz` 1 ... 50. Starts half a period after `now`.
    void start(double rate_Hz, units::Duration now)
    {
        constexpr double slowest_Hz = 1.0;
        constexpr double fastest_Hz = 50.0;
        const double rate = std::isfinite(rate_Hz) ? std::clamp(rate_Hz, slowest_Hz, fastest_Hz) : slowest_Hz;
        m_period = units::Duration(static_cast<units::Duration::rep>(units::microsecondsPerSecond / rate));
        m_next = now + m_period / 2;
        m_running = true;
    }

    void stop() { m_running = false; }

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// True when it is due before `end`; `at` is its time, and the next one is planned.
    bool takeDue(units::Duration end, units::Duration& at)
    {
        if (!m_running || m_next >= end) {
            return false;
        }
        at = m_next;
        m_next += m_period;
        return true;
    }

private:
    units::Duration m_period{};
    units::Duration m_next{};
    bool m_running = false;
};

} // namespace packdeck::sim
