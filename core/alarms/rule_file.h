// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "alarms/rule.h"
#include "text/error.h"

namespace packdeck::alarms {

/// Rules of a file, and what is wrong with those that were left out. Each error
/// names the file and the place in it.
struct RuleFile
{
    std::vector<Rule> rules;
    std::vector<Error> problems;
};

/// JSON: {"schema": 1, "rules": [{"name", "signal", "above" or "below",
/// "hysteresis", "delay_s", "severity", "enabled"}]}. `file` is what errors
/// call it. One bad rule does not take the others with it.
[[nodiscard]] RuleFile parseRules(std::string_view text, const std::string& file);

[[nodiscard]] std::string toJson(const std::vector<Rule>& rules);

/// What is wrong with a rule as a user has typed it; empty when nothing is.
/// English, translatable (context "Rule").
[[nodiscard]] std::string_view problemOf(const Rule& rule);

inline constexpr int ruleSchema = 1;
inline constexpr std::size_t mostRules = 200;
inline constexpr units::Duration longestDelay = std::chrono::hours(24);

} // namespace packdeck::alarms
