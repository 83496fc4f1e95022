// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/period_estimator.h"

#include <algorithm>
#include <limits>

namespace packdeck::telemetry {

PeriodEstimator::PeriodEstimator(std::optional<units::Duration> start)
    : m_start(start && start->count() > 0 ? *start : unknownPeriod)
    , m_published(start && start->count() > 0 ? *start : units::Duration(1))
    , m_atLeast(m_start)
{
}

void PeriodEstimator::observe(units::Timestamp at)
{
    if (m_last && at >= *m_last) {
        const auto longest = units::Duration(std::numeric_limits<std::int32_t>::max());
        const units::Duration interval = std::min(at - *m_last, longest);
        m_intervals_us[m_observed % intervalCount] = static_cast<std::int32_t>(interval.count());
        m_atLeast = std::max(m_published, std::min(m_atLeast, interval));
        ++m_observed;
    }
    m_last = at;
}

void PeriodEstimator::assume(units::Duration period)
{
    m_start = std::max(period, m_published);
    m_atLeast = m_start;
    m_observed = 0;
}

units::Duration PeriodEstimator::period() const
{
    const std::size_t count = std::min<std::size_t>(m_observed, intervalCount);
    std::int64_t sum = 0;
    std::int32_t shortest = std::numeric_limits<std::int32_t>::max();
    std::int32_t longest = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += m_intervals_us[i];
        shortest = std::min(shortest, m_intervals_us[i]);
        longest = std::max(longest, m_intervals_us[i]);
    }
    if (count < enoughIntervals) {
        return std::max(m_start, units::Duration(longest));
    }
    return std::max(m_published, units::Duration((sum - shortest - longest) / static_cast<std::int64_t>(count - 2)));
}

} // namespace packdeck::telemetry
