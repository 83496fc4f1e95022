// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/measurement.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

#include "telemetry/history.h"
#include "telemetry/sample_walk.h"

namespace packdeck::telemetry {

namespace {

// The samples next to the instants are looked for this far out: a line over a longer silence is a gap anyway.
constexpr units::Duration reach = std::chrono::seconds(10);

} // namespace

void MeasurementRun::take(double value)
{
    m_result.first = m_result.first.value_or(value);
    m_result.last = value;
    m_result.minimum = std::min(m_result.minimum.value_or(value), value);
    m_result.maximum = std::max(m_result.maximum.value_or(value), value);
}

void MeasurementRun::addSegment(const Sample& a, const Sample& b)
{
    const units::Timestamp begin = std::max(a.at, m_from);
    const units::Timestamp end = std::min(b.at, m_to);
    if (begin >= end) {
        return;
    }
    const double slope = (b.value - a.value) / units::toSeconds(b.at - a.at);
    const auto valueAt = [&](units::Timestamp at) { return a.value + slope * units::toSeconds(at - a.at); };
    const double atBegin = begin == a.at ? a.value : valueAt(begin);
    const double atEnd = end == b.at ? b.value : valueAt(end);
    take(atBegin);
    take(atEnd);
    m_result.covered += end - begin;
    m_result.integral += (atBegin + atEnd) / 2.0 * units::toSeconds(end - begin);
}

void MeasurementRun::add(const Sample& sample)
{
    if (std::isnan(sample.value)) {
        m_previous.reset();
        return;
    }
    if (m_previous && sample.at > m_previous->at) {
        addSegment(*m_previous, sample);
    }
    if (sample.at >= m_from && sample.at <= m_to) {
        ++m_result.samples;
        take(sample.value);
    }
    m_previous = sample;
}

Measurement MeasurementRun::result() const
{
    Measurement result = m_result;
    if (result.covered > units::Duration::zero()) {
        result.mean = result.integral / units::toSeconds(result.covered);
    } else if (result.samples > 0) {
        result.mean = result.last;
    }
    return result;
}

Measurement measure(const History& history, const SignalRef& ref, units::Timestamp from, units::Timestamp to)
{
    MeasurementRun run(from, to);
    walkSamples(history, ref, from - reach, to + reach, [&run](const Sample& sample) { run.add(sample); });
    return run.result();
}

Measurement measureProduct(const History& history, const SignalRef& ref, const SignalRef& factor, units::Timestamp from,
                           units::Timestamp to)
{
    std::vector<Sample> factors;
    walkSamples(history, factor, from - reach, to + reach,
                [&factors](const Sample& sample) { factors.push_back(sample); });
    MeasurementRun run(from, to);
    auto next = factors.cbegin();
    walkSamples(history, ref, from - reach, to + reach, [&](const Sample& sample) {
        while (next != factors.cend() && next->at <= sample.at) {
            ++next;
        }
        const bool isKnown = next != factors.cbegin() && sample.at - std::prev(next)->at <= reach;
        run.add({sample.at, isKnown ? sample.value * std::prev(next)->value : std::nan("")});
    });
    return run.result();
}

} // namespace packdeck::telemetry
