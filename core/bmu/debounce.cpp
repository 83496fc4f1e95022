// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/debounce.h"

#include "bmu/fault_table.h"
#include "bmu/tick.h"

namespace packdeck::bmu {

void DebounceEngine::update(const Facts& facts, d1000::State state)
{
    const auto table = faultTable();
    std::uint32_t active = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const FaultRule& rule = table[i];
        RuleState& ruleState = m_rules[i];
        Cause cause;
        Level level = rule.evaluate(facts, rule.argument, cause);
        if (level == Level::Trip && !ruleState.active && (rule.armedIn & d1000::oneHot(state)) == 0) {
            level = Level::Clear;
        }
        const bool before = ruleState.active;
        update(ruleState, rule, level);
        if (ruleState.active && !before && !isSet(rule.reason)) {
            m_causes[static_cast<std::size_t>(rule.reason)] = cause;
        }
        if (ruleState.active) {
            active |= d1000::bit(rule.reason);
            m_active |= d1000::bit(rule.reason); // a second rule of the same reason does not replace its cause
        }
        if (ruleState.latched) {
            m_latched |= d1000::bit(rule.reason);
        }
    }
    m_active = active;
}

void DebounceEngine::clearLatched()
{
    for (RuleState& rule : m_rules) {
        rule.latched = false;
    }
    m_latched = 0;
}

void DebounceEngine::update(RuleState& state, const FaultRule& rule, Level level)
{
    const Level wanted = state.active ? Level::Clear : Level::Trip;
    if (level != wanted) {
        state.counting = false;
        return;
    }
    state.timer_ms = state.counting ? saturatingAdd(state.timer_ms, tick_ms) : 0;
    state.counting = true;
    if (state.timer_ms < (state.active ? rule.clear_ms : rule.set_ms)) {
        return;
    }
    state.active = !state.active;
    state.latched = state.latched || (state.active && rule.latches);
    state.counting = false;
}

} // namespace packdeck::bmu
