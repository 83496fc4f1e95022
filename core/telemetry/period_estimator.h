// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "units/time.h"

namespace packdeck::telemetry {

/// Learns how often a frame comes: the mean of the last intervals without the longest and the shortest. So one lost
/// frame, one sent on a change, or an adapter that hands over in batches does not move it. The DBC's cycle time is the
/// start, and the least: what came faster for a while (a simulator in time-lapse, frames sent on a change) is not late
/// before its published time. Without one the start is `unknownPeriod`.
class PeriodEstimator
{
public:
    PeriodEstimator() = default;
    explicit PeriodEstimator(std::optional<units::Duration> start);

    void observe(units::Timestamp at);

    /// Takes over what another one has learned.
    void assume(units::Duration period);

    [[nodiscard]] units::Duration period() const;

    /// Never more than period(), and at hand without any work.
    [[nodiscard]] units::Duration atLeast() const { return m_atLeast; }

    /// Chosen by this project: as slow as the slowest published frame.
    static constexpr units::Duration unknownPeriod = std::chrono::seconds(1);

private:
    static constexpr std::size_t intervalCount = 16;
    static constexpr std::size_t enoughIntervals = 4; ///< below, the start value counts too

    units::Duration m_start = unknownPeriod;
    units::Duration m_published{1};            ///< the DBC's cycle time; without one the least that there is
    units::Duration m_atLeast = unknownPeriod; ///< of the start value and every interval
    std::optional<units::Timestamp> m_last;
    std::array<std::int32_t, intervalCount> m_intervals_us{};
    std::uint32_t m_observed = 0;
};

} // namespace packdeck::telemetry
