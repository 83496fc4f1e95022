// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/rule.h"

#include <cmath>

#include <fmt/format.h>

namespace packdeck::alarms {

std::string thresholdText(const Rule& rule)
{
    return fmt::format("{} {:.6g}", rule.direction == Rule::Direction::Above ? '>' : '<', rule.threshold);
}

std::optional<RuleState::Turn> RuleState::step(const Rule& rule, units::Timestamp at, double value)
{
    if (std::isnan(value)) {
        m_since.reset();
        return std::nullopt;
    }
    const double beyond = rule.direction == Rule::Direction::Above ? value - rule.threshold : rule.threshold - value;
    const bool asksForTurn = m_active ? beyond <= -rule.hysteresis : beyond > 0.0;
    if (!asksForTurn) {
        m_since.reset();
        return std::nullopt;
    }
    m_since = m_since.value_or(at);
    if (at - *m_since < rule.delay) {
        return std::nullopt;
    }
    m_since.reset();
    m_active = !m_active;
    return m_active ? Turn::Begins : Turn::Ends;
}

} // namespace packdeck::alarms
