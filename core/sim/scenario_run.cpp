// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/scenario_run.h"

#include <algorithm>
#include <utility>

namespace packdeck::sim {

ScenarioRun::ScenarioRun(Scenario scenario)
    : m_script(std::make_shared<const Scenario>(std::move(scenario)))
    , m_pack(m_script.scenario()->config)
{
}

void ScenarioRun::advance(units::Duration simulated, std::vector<can::Frame>& out)
{
    const units::Duration end = std::min(m_pack.time() + simulated, scenario().duration);
    while (m_pack.time() < end) {
        m_script.tickDue(m_pack, out);
        m_pack.advance(std::min(Script::tick, end - m_pack.time()), out);
        if (end - m_pack.time() < Script::tick && end != m_pack.time()) {
            break; // the pack goes in whole ticks
        }
    }
    if (m_pack.time() + Script::tick > scenario().duration) {
        m_script.finish(m_pack);
    }
}

std::size_t ScenarioRun::failures() const
{
    return static_cast<std::size_t>(
        std::count_if(outcomes().begin(), outcomes().end(), [](const Outcome& outcome) { return !outcome.met; }));
}

} // namespace packdeck::sim
