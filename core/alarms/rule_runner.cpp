// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/rule_runner.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "telemetry/timeline.h"

namespace packdeck::alarms {

using telemetry::Event;
using telemetry::EventKind;
using telemetry::Sample;

namespace {

constexpr units::Duration tick{1}; ///< the resolution of time

/// The difference of two signals of one message: samples with equal times.
std::vector<Sample> difference(const std::vector<Sample>& first, const std::vector<Sample>& less)
{
    std::vector<Sample> result;
    result.reserve(first.size());
    auto other = less.begin();
    for (const Sample& sample : first) {
        while (other != less.end() && other->at < sample.at) {
            ++other;
        }
        if (other != less.end() && other->at == sample.at) {
            result.push_back({sample.at, sample.value - other->value});
        }
    }
    return result;
}

std::string withUnit(double value, const std::string& unit)
{
    return fmt::format("{:.6g}{}{}", value, unit.empty() ? "" : " ", unit);
}

} // namespace

void RuleRunner::setRules(std::vector<Rule> rules)
{
    m_rules = std::move(rules);
    restart();
}

void RuleRunner::setDatabases(std::vector<std::shared_ptr<const dbc::Database>> others)
{
    if (others != m_databases) {
        m_databases = std::move(others);
        restart();
    }
}

void RuleRunner::restart()
{
    m_runs.assign(m_rules.size(), {});
    m_behind = false;
}

std::vector<Event> RuleRunner::run(telemetry::Timeline& timeline, const binding::PackId& pack, units::Timestamp until,
                                   std::size_t most)
{
    std::vector<Event> events;
    m_behind = false;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].enabled) {
            judge(i, timeline, pack, until, most, events);
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
    return events;
}

void RuleRunner::judge(std::size_t index, telemetry::Timeline& timeline, const binding::PackId& pack,
                       units::Timestamp until, std::size_t most, std::vector<Event>& events)
{
    const Rule& rule = m_rules[index];
    Run& run = m_runs[index];
    if (!run.source) {
        run.source = findSignal(rule.signal, pack, timeline, m_databases);
    }
    if (!run.source || run.next > until) {
        return;
    }
    std::vector<Sample> samples = timeline.history().samples(run.source->first, run.next, until, most);
    const bool isFull = samples.size() >= most;
    const units::Timestamp end = isFull ? samples.back().at : until;
    if (run.source->less) {
        samples = difference(samples, timeline.history().samples(*run.source->less, run.next, end, most));
    }
    m_behind = m_behind || isFull;
    for (const Sample& sample : samples) {
        const auto turn = run.state.step(rule, sample.at, sample.value);
        if (!turn) {
            continue;
        }
        Event event;
        event.at = sample.at;
        event.pack = pack;
        event.kind = *turn == RuleState::Turn::Begins ? EventKind::RuleBegan : EventKind::RuleEnded;
        event.severity = *turn == RuleState::Turn::Begins ? rule.severity : telemetry::Severity::Information;
        event.names = {rule.name, rule.signal, withUnit(sample.value, run.source->unit),
                       thresholdText(rule) + (run.source->unit.empty() ? "" : " " + run.source->unit)};
        events.push_back(std::move(event));
    }
    // A frame may still come with the time of the last one; only what was seen is
    // done with.
    run.next = samples.empty() ? run.next : std::max(run.next, samples.back().at + tick);
    if (isFull) {
        run.next = std::max(run.next, end + tick);
    }
}

std::vector<std::string> RuleRunner::missingSignals() const
{
    std::vector<std::string> missing;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].enabled && !m_runs[i].source) {
            missing.push_back(m_rules[i].signal);
        }
    }
    return missing;
}

} // namespace packdeck::alarms
