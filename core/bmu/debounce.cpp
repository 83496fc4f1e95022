// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/debounce.h"

#include "bmu/fault_table.h"
#include "bmu/tick.h"

namespace packdeck::bmu {

void DebounceEngine::update(const Facts& facts, d1000::State state, const News& news)
{
    const auto table = faultTable();
    const std::array<bool, 3> isNew{true, news.cells, news.air}; // by Watches
    std::uint32_t active = 0;
    Cause cause;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const FaultRule& rule = table[i];
        RuleState& ruleState = m_rules[i];
        if (isNew[static_cast<std::size_t>(rule.watches)]) {
            ruleState.level = rule.evaluate(facts, rule.argument, cause);
        }
        Level level = ruleState.level;
        if (level == Level::Trip && !ruleState.active && (rule.armedIn & d1000::oneHot(state)) == 0) {
            level = Level::Clear;
        }
        const bool before = ruleState.active;
        update(ruleState, rule, level);
        if (ruleState.active && !before && !isSet(rule.reason)) {
            rule.evaluate(facts, rule.argument, m_causes[static_cast<std::size_t>(rule.reason)]);
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
