// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/second_commander.h"

#include <algorithm>
#include <cmath>

namespace packdeck::sim {

void SecondCommander::start(d1000::Command command, double rate_Hz, units::Duration now)
{
    constexpr double slowest_Hz = 1.0;
    constexpr double fastest_Hz = 50.0;
    constexpr double microsecondsPerSecond = 1e6;
    const double rate = std::isfinite(rate_Hz) ? std::clamp(rate_Hz, slowest_Hz, fastest_Hz) : slowest_Hz;
    m_command = command;
    m_period = units::Duration(static_cast<units::Duration::rep>(microsecondsPerSecond / rate));
    m_next = now + m_period / 2;
    m_running = true;
}

bool SecondCommander::takeDue(units::Duration end, units::Duration& at)
{
    if (!m_running || m_next >= end) {
        return false;
    }
    at = m_next;
    m_next += m_period;
    return true;
}

} // namespace packdeck::sim
