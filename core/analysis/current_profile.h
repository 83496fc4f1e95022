// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "analysis/lattice.h"
#include "analysis/report.h"
#include "telemetry/signal_ref.h"

namespace packdeck::analysis {

/// What the current says of a span: the condition of every column, and steps.
class CurrentProfile
{
public:
    /// `samples` in order of time, NaN for gaps, positive discharging.
    CurrentProfile(std::vector<telemetry::Sample> samples, const Lattice& lattice, const Options& options);

    [[nodiscard]] bool isEmpty() const { return m_samples.empty(); }

    /// One a column.
    [[nodiscard]] const std::vector<Condition>& conditions() const { return m_conditions; }

    [[nodiscard]] std::vector<CurrentStep> findSteps() const;

    [[nodiscard]] Histogram histogram() const;

    /// Charge and times; energy is left to others. `span` is what unknown time is counted of.
    [[nodiscard]] Throughput throughput(const telemetry::TimeSpan& span) const;

private:
    struct Window
    {
        double mean = 0.0;
        double range = 0.0;
    };

    void markLoad(const Lattice& lattice);
    void markRest(const Lattice& lattice);
    void markRest(const Lattice& lattice, units::Timestamp from, units::Timestamp to);

    /// Of the samples within; nothing when a gap is among them or they do not cover it.
    [[nodiscard]] std::optional<Window> window(std::size_t near, units::Timestamp from, units::Timestamp to) const;
    [[nodiscard]] std::optional<CurrentStep> stepAt(std::size_t sample) const;

    std::vector<telemetry::Sample> m_samples;
    Options m_options;
    std::vector<Condition> m_conditions;
};

/// Charge or energy of a signal that flows both ways, per hour: trapezium rule, nothing across gaps.
struct Flow
{
    double out = 0.0;
    double in = 0.0;
};

[[nodiscard]] Flow flowOf(const std::vector<telemetry::Sample>& samples);

} // namespace packdeck::analysis
