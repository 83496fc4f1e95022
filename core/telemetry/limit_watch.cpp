// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/limit_watch.h"

#include <utility>

namespace packdeck::telemetry {

std::vector<Noticed> LimitWatch::observe(const PackSnapshot& s, const PackLimits& limits, units::Timestamp at)
{
    const auto marked = [&limits](Evidence evidence) {
        evidence.limitAssumed = limits.assumed;
        return evidence;
    };
    const CellStatistics& cells = s.cellStatistics;
    if (cells.count > 0 && limits.cellWarningHigh) {
        judge(Limit::CellHigh, (*limits.cellWarningHigh - cells.max).value(), cellHysteresis.value(),
              marked(Evidence::of(cells.maxCell, cells.max, limits.cellWarningHigh)), at);
    }
    if (cells.count > 0 && limits.cellWarningLow) {
        judge(Limit::CellLow, (cells.min - *limits.cellWarningLow).value(), cellHysteresis.value(),
              marked(Evidence::of(cells.minCell, cells.min, limits.cellWarningLow)), at);
    }
    const SensorStatistics& sensors = s.sensorStatistics;
    if (sensors.count > 0 && limits.temperatureMaximum) {
        const auto warning = *limits.temperatureMaximum - temperatureMargin;
        judge(Limit::TemperatureHigh, (warning - sensors.max).value(), temperatureHysteresis.value(),
              marked(Evidence::of(sensors.maxSensor, sensors.max, warning)), at);
    }
    if (sensors.count > 0 && limits.temperatureMinimum) {
        const auto warning = *limits.temperatureMinimum + temperatureMargin;
        judge(Limit::TemperatureLow, (sensors.min - warning).value(), temperatureHysteresis.value(),
              marked(Evidence::of(sensors.minSensor, sensors.min, warning)), at);
    }
    const auto judgeCurrent = [&](Limit limit, const Reading<units::Milliamps>& most, std::int64_t sign) {
        if (!s.current.isFresh() || !most.isFresh()) {
            return;
        }
        Evidence evidence;
        evidence.part = Part::Pack;
        evidence.measure = Measure::Current;
        evidence.value = s.current.value.value();
        evidence.limit = sign * most.value.value();
        evidence.computed = true;
        const std::int64_t allowed = std::int64_t{most.value.value()} + currentMargin.value();
        judge(limit, allowed - sign * s.current.value.value(), currentMargin.value(), evidence, at);
    };
    judgeCurrent(Limit::DischargeCurrent, s.maxDischargeCurrent, 1);
    judgeCurrent(Limit::ChargeCurrent, s.maxChargeCurrent, -1);
    return std::exchange(m_noticed, {});
}

void LimitWatch::judge(Limit limit, std::int64_t margin, std::int64_t hysteresis, const Evidence& evidence,
                       units::Timestamp at)
{
    Mark& mark = m_marks[static_cast<std::size_t>(limit)];
    const auto which = static_cast<std::int64_t>(limit);
    if (!mark.exceeded && margin < 0) {
        mark.exceeded = true;
        mark.since = at;
        ++mark.count;
        m_noticed.push_back({EventKind::LimitExceeded, Severity::Warning, {which, mark.count}, evidence});
    } else if (mark.exceeded && margin >= hysteresis) {
        mark.exceeded = false;
        m_noticed.push_back(
            {EventKind::LimitKept, Severity::Information, {which, (at - mark.since).count()}, evidence});
    }
}

} // namespace packdeck::telemetry
