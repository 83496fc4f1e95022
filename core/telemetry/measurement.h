// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "telemetry/signal_ref.h"
#include "units/time.h"

namespace packdeck::telemetry {

class History;

/// What a signal did between two instants, out of its raw samples. Between two samples the value is taken to run
/// straight (trapezium rule); across a gap nothing is assumed: it counts neither for the integral nor for the mean.
struct Measurement
{
    std::uint64_t samples = 0;   ///< within the instants
    units::Duration covered{};   ///< measured time; less than asked for when there are gaps
    std::optional<double> first; ///< value at the first instant, or at the first measured one after it
    std::optional<double> last;  ///< value at the second instant, or at the last measured one before it
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> mean; ///< over the covered time; of the one sample when no time is covered
    double integral = 0.0;      ///< value times seconds, over the covered time

    [[nodiscard]] std::optional<double> delta() const
    {
        return first && last ? std::optional(*last - *first) : std::nullopt;
    }
};

/// Measures samples as they come, in order of time; NaN is a gap, as History::samples() gives it.
class MeasurementRun
{
public:
    MeasurementRun(units::Timestamp from, units::Timestamp to)
        : m_from(from)
        , m_to(to)
    {
    }

    void add(const Sample& sample);

    [[nodiscard]] Measurement result() const;

private:
    void take(double value);
    void addSegment(const Sample& a, const Sample& b);

    units::Timestamp m_from;
    units::Timestamp m_to;
    std::optional<Sample> m_previous; ///< nothing after a gap
    Measurement m_result;
};

/// Out of History: all raw samples between the instants, and those just outside that the line runs to.
[[nodiscard]] Measurement measure(const History& history, const SignalRef& ref, units::Timestamp from,
                                  units::Timestamp to);

/// The product of two signals, such as volts and amps: a value at every sample of `ref`, by the last one of `factor`
/// up to then. Nothing where the factor has a gap or came too long ago.
[[nodiscard]] Measurement measureProduct(const History& history, const SignalRef& ref, const SignalRef& factor,
                                         units::Timestamp from, units::Timestamp to);

} // namespace packdeck::telemetry
