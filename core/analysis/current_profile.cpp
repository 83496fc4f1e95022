// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/current_profile.h"

#include <cmath>
#include <utility>

#include "units/constants.h"

namespace packdeck::analysis {

namespace {

using telemetry::Sample;

bool isGap(const Sample& sample)
{
    return std::isnan(sample.value);
}

// A window counts as covered when samples reach this close to both its ends; twice the slowest period of a current.
constexpr units::Duration edgeTolerance = std::chrono::milliseconds(250);

// Calls take(a, b) for neighbours without a gap between them.
template <typename Take>
void forSegments(const std::vector<Sample>& samples, const Take& take)
{
    for (std::size_t i = 1; i < samples.size(); ++i) {
        if (!isGap(samples[i - 1]) && !isGap(samples[i])) {
            take(samples[i - 1], samples[i]);
        }
    }
}

} // namespace

CurrentProfile::CurrentProfile(std::vector<Sample> samples, const Lattice& lattice, const Options& options)
    : m_samples(std::move(samples))
    , m_options(options)
    , m_conditions(lattice.count, Condition::Unknown)
{
    markLoad(lattice);
    markRest(lattice);
}

void CurrentProfile::markLoad(const Lattice& lattice)
{
    ColumnMeans means(lattice);
    for (const Sample& sample : m_samples) {
        means.add(sample);
    }
    const std::vector<float>& values = means.values();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double amps = values[i];
        if (std::isnan(amps)) {
            continue;
        }
        if (std::abs(amps) < m_options.loadCurrent_A) {
            m_conditions[i] = Condition::Light;
        } else {
            m_conditions[i] = amps > 0.0 ? Condition::Discharge : Condition::Charge;
        }
    }
}

void CurrentProfile::markRest(const Lattice& lattice)
{
    bool wasResting = false;
    units::Timestamp since{};
    units::Timestamp last{};
    for (const Sample& sample : m_samples) {
        const bool rests = !isGap(sample) && std::abs(sample.value) < m_options.restCurrent_A;
        if (rests && !wasResting) {
            since = sample.at;
        } else if (!rests && wasResting) {
            markRest(lattice, since + m_options.restTime, last);
        }
        wasResting = rests;
        last = sample.at;
    }
    if (wasResting) {
        markRest(lattice, since + m_options.restTime, last);
    }
}

void CurrentProfile::markRest(const Lattice& lattice, units::Timestamp from, units::Timestamp to)
{
    if (from > to) {
        return;
    }
    const bool startsColumn = lattice.begin(lattice.column(from)) == from;
    for (std::size_t i = lattice.column(from) + (startsColumn ? 0 : 1);
         i < m_conditions.size() && lattice.begin(i + 1) <= to; ++i) {
        m_conditions[i] = Condition::Rest;
    }
}

std::optional<CurrentProfile::Window> CurrentProfile::window(std::size_t near, units::Timestamp from,
                                                             units::Timestamp to) const
{
    std::size_t i = near;
    while (i > 0 && m_samples[i - 1].at >= from) {
        --i;
    }
    while (i < m_samples.size() && m_samples[i].at < from) {
        ++i;
    }
    if (i == m_samples.size() || m_samples[i].at > from + edgeTolerance) {
        return std::nullopt;
    }
    double sum = 0.0;
    double lowest = m_samples[i].value;
    double highest = lowest;
    std::size_t count = 0;
    units::Timestamp last{};
    for (; i < m_samples.size() && m_samples[i].at <= to; ++i) {
        if (isGap(m_samples[i])) {
            return std::nullopt;
        }
        sum += m_samples[i].value;
        lowest = std::min(lowest, m_samples[i].value);
        highest = std::max(highest, m_samples[i].value);
        last = m_samples[i].at;
        ++count;
    }
    if (count == 0 || last + edgeTolerance < to) {
        return std::nullopt;
    }
    return Window{sum / static_cast<double>(count), highest - lowest};
}

std::optional<CurrentStep> CurrentProfile::stepAt(std::size_t sample) const
{
    const units::Timestamp at = m_samples[sample].at;
    const auto before = window(sample, at - m_options.stepGuard - m_options.stepWindow, at);
    const auto after = window(sample, at + m_options.stepSettle, at + m_options.stepSettle + m_options.stepWindow);
    if (!before || !after) {
        return std::nullopt;
    }
    const double size = std::abs(after->mean - before->mean);
    const double variation = m_options.stepSteadiness * size;
    if (size < m_options.stepCurrent_A || before->range > variation || after->range > variation) {
        return std::nullopt;
    }
    const auto later = window(sample, at + m_options.stepSettle, at + m_options.slowDelay + m_options.stepWindow);
    return CurrentStep{at, before->mean, after->mean, later && later->range <= variation};
}

std::vector<CurrentStep> CurrentProfile::findSteps() const
{
    std::vector<CurrentStep> steps;
    const double leastEdge_A = m_options.stepSteadiness * m_options.stepCurrent_A;
    units::Timestamp next = m_samples.empty() ? units::Timestamp{} : m_samples.front().at;
    for (std::size_t i = 0; i + 1 < m_samples.size(); ++i) {
        // An edge that is no more than the variation allowed before it cannot be a step's beginning.
        if (m_samples[i].at < next || isGap(m_samples[i]) || isGap(m_samples[i + 1]) ||
            std::abs(m_samples[i + 1].value - m_samples[i].value) < leastEdge_A) {
            continue;
        }
        if (const auto step = stepAt(i)) {
            steps.push_back(*step);
            next = step->at + m_options.stepSettle;
        }
    }
    return steps;
}

Histogram CurrentProfile::histogram() const
{
    double lowest = 0.0;
    double highest = 0.0;
    for (const Sample& sample : m_samples) {
        if (!isGap(sample)) {
            lowest = std::min(lowest, sample.value);
            highest = std::max(highest, sample.value);
        }
    }
    Histogram bands = currentBands(lowest, highest);
    forSegments(m_samples, [&bands](const Sample& a, const Sample& b) { bands.add(a.value, b.at - a.at); });
    return bands;
}

Throughput CurrentProfile::throughput(const telemetry::TimeSpan& span) const
{
    Throughput result;
    const Flow charge = flowOf(m_samples);
    result.out_Ah = charge.out;
    result.in_Ah = charge.in;
    units::Duration known{};
    forSegments(m_samples, [&](const Sample& a, const Sample& b) {
        const units::Duration time = b.at - a.at;
        known += time;
        if (std::abs(a.value) < m_options.restCurrent_A) {
            result.idle += time;
        } else {
            (a.value > 0.0 ? result.discharging : result.charging) += time;
        }
    });
    result.unknown = std::max(span.to - span.from - known, units::Duration::zero());
    return result;
}

Flow flowOf(const std::vector<Sample>& samples)
{
    Flow flow;
    const auto add = [&flow](double mean, double seconds) {
        (mean > 0.0 ? flow.out : flow.in) += std::abs(mean) * seconds / units::secondsPerHour;
    };
    forSegments(samples, [&add](const Sample& a, const Sample& b) {
        const double seconds = units::toSeconds(b.at - a.at);
        if (a.value * b.value >= 0.0) {
            add((a.value + b.value) / 2.0, seconds);
            return;
        }
        // The straight line between both crosses zero within.
        const double share = a.value / (a.value - b.value);
        add(a.value / 2.0, seconds * share);
        add(b.value / 2.0, seconds * (1.0 - share));
    });
    return flow;
}

} // namespace packdeck::analysis
