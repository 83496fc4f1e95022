// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bmu/cell_filter.h"

namespace packdeck::bmu {

/// What one string can give and take for ten seconds from now without a cell leaving its voltages; both 0 or more.
struct PulseReach
{
    float discharge_A = 0.0F;
    float charge_A = 0.0F;
};

/// The voltages a pulse must not leave, and how far one looks ahead.
struct PulseWindow
{
    float lowest_V = 2.6F;
    float highest_V = 4.15F;
    float seconds = 10.0F;
    float fastKeep = 1.0F; ///< exp(-seconds / tau1)
    float slowKeep = 1.0F;
    float fastHeat = 0.0F; ///< what the fast pair turns into heat on the way, as a share of what a resistor would

    [[nodiscard]] static PulseWindow over(float seconds, float lowest_V, float highest_V, const CellModel& model);
};

/// The least over the first `cells` cells of a row, at least one, in closed form: both RC pairs are followed exactly to
/// the end of the pulse, the open-circuit voltage along its present slope (Plett, "High-performance battery-pack power
/// estimation", 2004, with the RC pairs added). Nor is more given than is in the cell, or taken than it has room for.
[[nodiscard]] PulseReach pulseReach(const FilterRow& row, std::size_t cells, const PulseWindow& window);

/// What a row is like besides what its filter holds.
struct RowCondition
{
    units::Lanes<float> celsius;
    units::Lanes<float> scale; ///< on the model's resistances
};

/// The same, looked at again where the closed form ends: the open-circuit voltage bends on the way, and a pulse warms
/// the cell that it is drawn from, which a cold one thanks with a lower resistance. Only the weakest cell each way.
[[nodiscard]] PulseReach refinedReach(const FilterRow& row, std::size_t cells, const PulseWindow& window,
                                      const CellModel& model, const RowCondition& condition);

} // namespace packdeck::bmu
