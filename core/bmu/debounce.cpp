// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/debounce.h"

#include <bit>

#include "bmu/fault_table.h"
#include "bmu/tick.h"

namespace packdeck::bmu {

void DebounceEngine::update(const Facts& facts, d1000::State state, const News& news)
{
    const auto table = faultTable();
    const RuleMask fresh =
        (rulesWatching(Watches::Tick) & (rulesArmedIn(state) | m_busy)) |
        (news.cells ? rulesWatching(Watches::Cells) : 0) | (news.contactors ? rulesWatching(Watches::Contactors) : 0) |
        (news.air ? rulesWatching(Watches::Air) : 0) | (news.current ? rulesWatching(Watches::Current) : 0) |
        (news.unit ? rulesWatching(Watches::Unit) : 0) | (news.silence ? rulesWatching(Watches::Silence) : 0);
    std::uint32_t active = 0;
    RuleMask busy = 0;
    Cause cause;
    for (RuleMask left = fresh | m_busy; left != 0; left &= left - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        const FaultRule& rule = table[i];
        RuleState& ruleState = m_rules[i];
        if ((fresh >> i & 1U) != 0) {
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
        if (ruleState.active || ruleState.latched || ruleState.level != Level::Clear) {
            busy |= RuleMask{1} << i;
        }
    }
    m_active = active;
    m_busy = busy;
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
