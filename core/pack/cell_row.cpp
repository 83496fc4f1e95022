// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/cell_row.h"

#include <cstdint>

#include "pack/elementary.h"
#include "units/constants.h"

namespace packdeck::pack {

namespace {

constexpr double fastTau_s = 15.0;
constexpr double slowTau_s = 300.0;

// Split so that all but the table look-up become vector instructions on any x86-64; __restrict (known to GCC, Clang
// and MSVC) saves the second copy of each loop for rows that overlap.

inline void count(CellRow& __restrict cells, RowScratch& __restrict scratch, float seconds, float stringAmps)
{
    constexpr float intervals = OcvTable::pointCount - 1;
    for (std::size_t i = 0; i < laneCount; ++i) {
        scratch.amps[i] = stringAmps + cells.own_A[i];
    }
    for (std::size_t i = 0; i < laneCount; ++i) {
        cells.soc[i] -= static_cast<double>(scratch.amps[i] * seconds) * cells.perCapacity_1_As[i];
    }
    for (std::size_t i = 0; i < laneCount; ++i) {
        const float place = static_cast<float>(cells.soc[i]) * intervals;
        const float aboveEmpty = place > 0.0F ? place : 0.0F;
        scratch.share[i] = aboveEmpty < intervals ? aboveEmpty : intervals;
    }
    // A loop of its own: a conversion next to them keeps the compiler from taking the clamps for what they are.
    for (std::size_t i = 0; i < laneCount; ++i) {
        scratch.segment[i] = static_cast<std::int32_t>(scratch.share[i]);
        scratch.share[i] -= static_cast<float>(scratch.segment[i]);
    }
}

inline void lookUp(RowScratch& __restrict scratch, const OcvSegments& ocv)
{
    for (std::size_t i = 0; i < laneCount; ++i) {
        scratch.found[i] = ocv[static_cast<std::size_t>(scratch.segment[i])];
    }
}

inline void move(CellRow& __restrict cells, const RowScratch& __restrict scratch, const RcFactors& factors,
                 Lanes<float>& __restrict sums)
{
    const auto seconds = static_cast<float>(factors.seconds);
    const float fastGain = 1.0F - factors.fastKeep;
    const float slowGain = 1.0F - factors.slowKeep;
    for (std::size_t i = 0; i < laneCount; ++i) {
        const float current = scratch.amps[i];
        const float fast = factors.fastKeep * cells.fast_V[i] + fastGain * cells.fast_ohm[i] * current;
        const float slow = factors.slowKeep * cells.slow_V[i] + slowGain * cells.slow_ohm[i] * current;
        cells.fast_V[i] = fast;
        cells.slow_V[i] = slow;
        // Bernardi: a cell whose voltage rises with temperature cools itself while it discharges.
        cells.heat_J[i] += seconds * (current * (current * cells.series_ohm[i] - cells.reversible_W_per_A[i]) +
                                      fast * fast * cells.fast_S[i] + slow * slow * cells.slow_S[i]);
        const float emf = scratch.found[i].volts + scratch.share[i] * scratch.found[i].rise + cells.offset_V[i];
        cells.open_V[i] = (emf - fast - slow - cells.series_ohm[i] * cells.own_A[i]) * cells.present[i];
        sums[i] += cells.open_V[i];
    }
}

} // namespace

RcFactors RcFactors::over(double seconds)
{
    return {seconds, static_cast<float>(exponential(-seconds / fastTau_s)),
            static_cast<float>(exponential(-seconds / slowTau_s))};
}

OcvSegments makeSegments(const OcvTable& table)
{
    constexpr auto perMillivolt = static_cast<float>(units::voltsPerMillivolt);
    const auto& points = table.points_mV();
    OcvSegments segments{};
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::size_t next = i + 1 < segments.size() ? i + 1 : i;
        segments[i] = {static_cast<float>(points[i]) * perMillivolt,
                       static_cast<float>(points[next] - points[i]) * perMillivolt};
    }
    return segments;
}

PACKDECK_WIDE void moveCharge(CellRow& cells, const OcvSegments& ocv, const RcFactors& factors, float stringAmps,
                              RowScratch& scratch)
{
    count(cells, scratch, static_cast<float>(factors.seconds), stringAmps);
    lookUp(scratch, ocv);
}

PACKDECK_WIDE void moveVoltages(CellRow& cells, const RowScratch& scratch, const RcFactors& factors, Lanes<float>& sums)
{
    move(cells, scratch, factors, sums);
}

} // namespace packdeck::pack
