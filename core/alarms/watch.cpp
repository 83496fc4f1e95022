// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/watch.h"

#include <algorithm>
#include <utility>

namespace packdeck::alarms {

using telemetry::Event;
using telemetry::EventKind;
using telemetry::Severity;

namespace {

constexpr double milliampSecondsPerAmpereHour = 3.6e6;

/// Over a longer silence nothing is counted: nobody knows what flowed.
constexpr units::Duration longestStep = std::chrono::seconds(2);

} // namespace

void Watch::start(const WatchCondition& condition, units::Timestamp now)
{
    m_report.emplace();
    m_report->condition = condition;
    m_report->from = now;
    m_noted.reset();
}

std::optional<WatchReport> Watch::observe(const std::vector<Event>& events, const telemetry::PackSnapshot& snapshot,
                                          units::Timestamp now)
{
    if (!m_report) {
        return std::nullopt;
    }
    note(snapshot, now);
    bool isMet = false;
    for (const Event& event : events) {
        if (event.at < m_report->from) {
            continue; // told late, happened before
        }
        m_report->warnings += event.severity == Severity::Warning ? 1 : 0;
        m_report->alarmCount += event.severity == Severity::Alarm ? 1 : 0;
        if (event.severity == Severity::Alarm && m_report->alarms.size() < WatchReport::mostKept) {
            m_report->alarms.push_back(event);
        }
        if (event.kind == EventKind::StateChanged) {
            m_report->states.push_back(event);
            if (m_report->states.size() > WatchReport::mostKept) {
                m_report->states.erase(m_report->states.begin());
            }
        }
        isMet = isMet || isMetBy(event);
    }
    const WatchCondition& condition = m_report->condition;
    isMet = isMet || (condition.kind == WatchCondition::Kind::Time && now - m_report->from >= condition.duration);
    isMet = isMet || (condition.kind == WatchCondition::Kind::StateReached && snapshot.state.isFresh() &&
                      snapshot.state.value == condition.state);
    return isMet ? finish(WatchReport::Ending::Reached, now) : std::nullopt;
}

std::optional<WatchReport> Watch::cancel(units::Timestamp now)
{
    return m_report ? finish(WatchReport::Ending::Cancelled, now) : std::nullopt;
}

bool Watch::isMetBy(const Event& event) const
{
    const WatchCondition& condition = m_report->condition;
    switch (condition.kind) {
    case WatchCondition::Kind::StateReached:
        return event.kind == EventKind::StateChanged &&
               event.arguments[1] == static_cast<std::int64_t>(condition.state);
    case WatchCondition::Kind::AnyAlarm:
        return event.severity == Severity::Alarm;
    case WatchCondition::Kind::Rule:
    case WatchCondition::Kind::Signal:
        return event.kind == EventKind::RuleBegan && !event.names.empty() && event.names.front() == condition.rule;
    case WatchCondition::Kind::Time:
        return false;
    }
    return false;
}

void Watch::note(const telemetry::PackSnapshot& s, units::Timestamp now)
{
    WatchReport& report = *m_report;
    const telemetry::CellStatistics& cells = s.cellStatistics;
    if (cells.count > 0) {
        if (!report.lowest || cells.min < report.lowest->voltage) {
            report.lowest = WatchReport::Extreme{cells.minCell, cells.min};
        }
        if (!report.highest || cells.max > report.highest->voltage) {
            report.highest = WatchReport::Extreme{cells.maxCell, cells.max};
        }
    }
    if (s.sensorStatistics.count > 0 && (!report.hottest || s.sensorStatistics.max > *report.hottest)) {
        report.hottest = s.sensorStatistics.max;
        report.hottestSensor = s.sensorStatistics.maxSensor;
    }
    if (s.soc.isFresh()) {
        report.socFrom = report.socFrom.value_or(s.soc.value);
        report.socTo = s.soc.value;
    }
    if (!s.current.isFresh()) {
        m_noted.reset();
        return;
    }
    const units::Milliamps current = s.current.value;
    report.mostDischarge = std::max(report.mostDischarge.value_or(units::Milliamps(0)), current);
    report.mostCharge = std::min(report.mostCharge.value_or(units::Milliamps(0)), current);
    if (m_noted && now - *m_noted <= longestStep) {
        report.ampereHours += current.value() * units::toSeconds(now - *m_noted) / milliampSecondsPerAmpereHour;
    }
    m_noted = now;
}

std::optional<WatchReport> Watch::finish(WatchReport::Ending ending, units::Timestamp now)
{
    m_report->ending = ending;
    m_report->to = now;
    return std::exchange(m_report, std::nullopt);
}

} // namespace packdeck::alarms
