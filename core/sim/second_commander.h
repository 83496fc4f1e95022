// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "d1000/command.h"
#include "units/time.h"

namespace packdeck::sim {

/// Another control unit on the pack's bus: sends one command at a fixed rate.
class SecondCommander
{
public:
    /// `rate_Hz` 1 ... 50. Starts with one frame half a period after `now`.
    void start(d1000::Command command, double rate_Hz, units::Duration now);

    void stop() { m_running = false; }

    [[nodiscard]] d1000::Command command() const { return m_command; }

    /// True when a frame is due before `end`; `at` is its time, and the next one is planned.
    bool takeDue(units::Duration end, units::Duration& at);

private:
    d1000::Command m_command = d1000::Command::Idle;
    units::Duration m_period{};
    units::Duration m_next{};
    bool m_running = false;
};

} // namespace packdeck::sim
