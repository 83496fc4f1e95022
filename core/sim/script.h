// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "can/frame.h"
#include "sim/expectation_watch.h"
#include "sim/scenario.h"
#include "units/time.h"

namespace packdeck::sim {

class SimulatedPack;

/// What became of one expectation.
struct Outcome
{
    units::Duration at{}; ///< when it was met, or given up
    int line = 0;         ///< of the scenario file
    bool met = false;
    std::string text; ///< English: what was expected, and what was found instead
};

/// What happens to a simulated pack: a scenario's steps at their times, and the simulated control unit that sends a
/// command every 100 ms. A copy goes on by itself, like the pack's.
class Script
{
public:
    static constexpr units::Duration tick = std::chrono::milliseconds(10);

    Script() = default; ///< nothing happens; a command can be sent

    /// The scenario's first step is at `begin` of the pack's time.
    explicit Script(std::shared_ptr<const Scenario> scenario, units::Duration begin = {});

    /// Before every tick of the pack: what is due happens, what is expected is judged, what is sent is appended.
    void tickDue(SimulatedPack& pack, std::vector<can::Frame>& out);

    /// The scenario's time is over: the rest of its steps, then everything that still waits has failed.
    void finish(SimulatedPack& pack);

    /// Whether tickDue() has anything to do before or after now.
    [[nodiscard]] bool isIdle() const;

    void send(d1000::Command command, units::Duration now);

    [[nodiscard]] d1000::Command command() const { return m_command; }

    [[nodiscard]] const std::shared_ptr<const Scenario>& scenario() const { return m_scenario; }

    [[nodiscard]] units::Duration begin() const { return m_begin; }

    [[nodiscard]] std::size_t nextStep() const { return m_next; }

    /// In the order in which they were decided.
    [[nodiscard]] const std::vector<Outcome>& outcomes() const { return m_outcomes; }

private:
    void begin(const ScenarioStep& step, SimulatedPack& pack);
    void note(const std::vector<ExpectationWatch::Verdict>& verdicts, units::Duration now);

    std::shared_ptr<const Scenario> m_scenario;
    units::Duration m_begin{};
    ExpectationWatch m_watch; ///< tickets are lines
    std::vector<Outcome> m_outcomes;
    std::size_t m_next = 0; ///< step
    d1000::Command m_command = d1000::Command::None;
    units::Duration m_nextSend{};
};

} // namespace packdeck::sim
