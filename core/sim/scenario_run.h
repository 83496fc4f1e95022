// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "can/frame.h"
#include "sim/scenario.h"
#include "sim/script.h"
#include "sim/simulated_pack.h"
#include "units/time.h"

namespace packdeck::sim {

/// Plays a scenario on a simulated pack. No clock, no thread.
class ScenarioRun
{
public:
    explicit ScenarioRun(Scenario scenario);

    /// Goes on by at most this much and not beyond the end; appends what is on the bus, the control unit's commands
    /// included.
    void advance(units::Duration simulated, std::vector<can::Frame>& out);

    [[nodiscard]] bool isOver() const { return m_pack.time() >= scenario().duration; }

    [[nodiscard]] const Scenario& scenario() const { return *m_script.scenario(); }

    [[nodiscard]] const SimulatedPack& pack() const { return m_pack; }

    /// In the order in which they were decided.
    [[nodiscard]] const std::vector<Outcome>& outcomes() const { return m_script.outcomes(); }

    [[nodiscard]] std::size_t failures() const;

private:
    Script m_script;
    SimulatedPack m_pack;
};

} // namespace packdeck::sim
