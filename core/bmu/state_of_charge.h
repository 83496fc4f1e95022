// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/cell_estimates.h"
#include "bmu/lasting_memory.h"
#include "bmu/layout.h"
#include "bmu/measurement.h"
#include "bmu/parameters.h"

namespace packdeck::bmu {

/// What 0x60A reports.
struct ChargeReport
{
    std::uint16_t soc_dpc = 0;      ///< 0.1 %
    std::uint16_t capacity_dAh = 0; ///< 0.1 Ah left
    std::uint16_t ocv_mV = 0;       ///< of one cell, at the mean state of charge
    std::uint16_t soh_dpc = 1000;   ///< 0.1 %
    bool valid = false;             ///< false until the first estimate, if nothing is remembered either
};

/// One figure for the pack from the estimates of its cells: 0 when the emptiest cell is empty, 100 % when the fullest
/// is full, 0 also when a cell is at its warning voltage at a small current. Health is that of the weakest cell. Before
/// the first estimate it is what the unit remembers.
[[nodiscard]] ChargeReport chargeReport(const CellEstimates& cells, const Readings& readings, const Layout& layout,
                                        const Parameters& parameters, const Recollection& recollection = {});

} // namespace packdeck::bmu
