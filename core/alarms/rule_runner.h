// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "alarms/rule.h"
#include "alarms/rule_signals.h"

namespace packdeck::alarms {

/// Judges rules by the history of a Timeline: every sample is seen once, in
/// order, whether it comes live or lies in a log. One thread.
class RuleRunner
{
public:
    /// Forgets what stood and begins at the start of the history.
    void setRules(std::vector<Rule> rules);

    /// The DBCs that a user has loaded beside the pack's. With others than before all begins anew.
    void setDatabases(std::vector<std::shared_ptr<const dbc::Database>> others);

    /// Another Timeline, or another pack of it: all begins anew.
    void restart();

    /// Judges what is new up to `until`, `most` samples a rule at most; the rest
    /// is left for the next call. Events RuleBegan and RuleEnded in order of
    /// time.
    [[nodiscard]] std::vector<telemetry::Event> run(telemetry::Timeline& timeline, const binding::PackId& pack,
                                                    units::Timestamp until, std::size_t most = samplesPerCall);
    static constexpr std::size_t samplesPerCall = 20'000;

    /// Whether something is left up to the last `until`.
    [[nodiscard]] bool isBehind() const { return m_behind; }

    /// Signals of enabled rules that no DBC at hand has, as of the last run.
    [[nodiscard]] std::vector<std::string> missingSignals() const;

    [[nodiscard]] const std::vector<Rule>& rules() const { return m_rules; }

    /// Whether the rule stands now.
    [[nodiscard]] bool isActive(std::size_t rule) const { return m_runs[rule].state.active(); }

private:
    struct Run
    {
        RuleState state;
        std::optional<RuleSource> source;
        units::Timestamp next{}; ///< the first time not yet judged
    };

    void judge(std::size_t index, telemetry::Timeline& timeline, const binding::PackId& pack, units::Timestamp until,
               std::size_t most, std::vector<telemetry::Event>& events);

    std::vector<Rule> m_rules;
    std::vector<Run> m_runs;
    std::vector<std::shared_ptr<const dbc::Database>> m_databases;
    bool m_behind = false;
};

} // namespace packdeck::alarms
