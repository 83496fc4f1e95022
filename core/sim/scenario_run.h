// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "can/frame.h"
#include "sim/scenario.h"
#include "sim/simulated_pack.h"
#include "units/time.h"

namespace packdeck::sim {

/// What became of one expectation.
struct Outcome
{
    units::Duration at{}; ///< when it was met, or given up
    int line = 0;         ///< of the scenario file
    bool met = false;
    std::string text; ///< English: what was expected, and what was found instead
};

/// Plays a scenario on a simulated pack. No clock, no thread.
class ScenarioRun
{
public:
    explicit ScenarioRun(Scenario scenario);

    /// Goes on by at most this much and not beyond the end; appends what is on the bus, the control unit's commands
    /// included.
    void advance(units::Duration simulated, std::vector<can::Frame>& out);

    [[nodiscard]] bool isOver() const { return m_pack.time() >= m_scenario.duration; }

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }

    [[nodiscard]] const SimulatedPack& pack() const { return m_pack; }

    /// In the order in which they were decided.
    [[nodiscard]] const std::vector<Outcome>& outcomes() const { return m_outcomes; }

    [[nodiscard]] std::size_t failures() const;

private:
    struct Waiting
    {
        Expectation expectation;
        units::Duration until{};
        int line = 0;
    };

    void begin(const ScenarioStep& step);
    void judge();
    void send(std::vector<can::Frame>& out);

    Scenario m_scenario;
    SimulatedPack m_pack;
    std::vector<Waiting> m_waiting;
    std::vector<Outcome> m_outcomes;
    std::size_t m_next = 0; ///< step
    d1000::Command m_command = d1000::Command::None;
    units::Duration m_nextSend{};
};

} // namespace packdeck::sim
