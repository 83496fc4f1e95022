// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pack/lanes.h"
#include "pack/ocv_table.h"

namespace packdeck::pack {

/// The electrical state of one node's cells as arrays. Places without a cell have zero resistance, presence and
/// capacity inverse, so that the arithmetic runs over them without a branch and without an effect.
struct CellRow
{
    Lanes<double> soc;               ///< in double: in float 0.3 A of balancing would be 11 % wrong
    Lanes<double> perCapacity_1_As;  ///< 1 / capacity
    Lanes<float> fast_V;             ///< across R1 C1, tau 15 s
    Lanes<float> slow_V;             ///< across R2 C2, tau 300 s
    Lanes<float> series_ohm;         ///< R0
    Lanes<float> fast_ohm;           ///< R1
    Lanes<float> slow_ohm;           ///< R2
    Lanes<float> fast_S;             ///< 1 / R1
    Lanes<float> slow_S;             ///< 1 / R2
    Lanes<float> own_A;              ///< bleeding, self-discharge and leaks, on top of the string's current
    Lanes<float> offset_V;           ///< on the OCV: entropy, hysteresis, faults
    Lanes<float> reversible_W_per_A; ///< T dU/dT
    Lanes<float> heat_J;             ///< since the thermal step that took it last
    Lanes<float> open_V;             ///< terminal voltage at zero string current, the result
    Lanes<float> present;            ///< 1 or 0
};

/// Exact factors of the two RC pairs over one interval: no interval is too long to be stable.
struct RcFactors
{
    double seconds = 0.0;
    float fastKeep = 1.0F; ///< exp(-dt / tau1)
    float slowKeep = 1.0F; ///< exp(-dt / tau2)

    [[nodiscard]] static RcFactors over(double seconds);
};

/// The OCV table ready for one multiplication and one addition.
struct OcvSegment
{
    float volts = 0.0F;
    float rise = 0.0F; ///< to the next point
};

using OcvSegments = std::array<OcvSegment, OcvTable::pointCount>;

[[nodiscard]] OcvSegments makeSegments(const OcvTable& table);

/// Intermediate results of a row, handed in so that nobody clears them for every row.
struct RowScratch
{
    Lanes<float> amps;
    Lanes<float> share; ///< of the way through the segment
    Lanes<OcvSegment> found;
    Lanes<std::int32_t> segment;
};

/// Moves the cells of a row on by one interval at a constant string current (positive discharges): their charge, and
/// then, with the same scratch, their voltages. Some rows' charge first and their voltages after it: what was looked up
/// cell by cell is then at rest when it is read by the register. @{
void moveCharge(CellRow& cells, const OcvSegments& ocv, const RcFactors& factors, float stringAmps,
                RowScratch& scratch);

/// Adds the open voltages to `sums`, place by place: the order of addition is fixed by the layout, not by the compiler.
void moveVoltages(CellRow& cells, const RowScratch& scratch, const RcFactors& factors, Lanes<float>& sums);
/// @}

} // namespace packdeck::pack
