// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace packdeck::coach {

/// What is asked of a control unit that drives a pack.
enum class Rule : std::uint8_t {
    CommandLength,
    CommandType,
    CommandValue,
    CommandPeriod,
    CommandJitter,
    EnableBeforeConnect,
    IdleAfterSafe,
    CommandIntoFault,
    CurrentAboveLimit,
    CurrentAtOpening,
    IdleBeforeShutdown,
};

inline constexpr std::size_t ruleCount = static_cast<std::size_t>(Rule::IdleBeforeShutdown) + 1;

/// Where a rule comes from.
enum class Source : std::uint8_t {
    Documented, ///< published by the vendor
    Inferred,   ///< follows from what the vendor published
    Chosen,     ///< by this project, with its figures
};

struct RuleInfo
{
    std::string_view name; ///< "command-period": in reports and for --json
    std::string_view text; ///< what is asked; English, translatable (context "CoachRule")
    Source source;
};

[[nodiscard]] const RuleInfo& info(Rule rule);
[[nodiscard]] std::string_view name(Source source); ///< "documented"

} // namespace packdeck::coach
