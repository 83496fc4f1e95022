// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "bmu/cell_model.h"
#include "cellmodel/recording.h"
#include "text/error.h"

namespace packdeck::cellmodel {

/// What a slow discharge from full to empty (C/20 or so) says about a cell. Its end is 0 %, its beginning 100 %.
struct OcvCurve
{
    double capacity_Ah = 0.0;
    double current_A = 0.0;                                    ///< of the discharge
    double temperature_degC = 0.0;                             ///< mean
    std::array<double, bmu::CellModel::ocvPoints> voltage_V{}; ///< under that current, each percent, rising
    double full_V = 0.0; ///< at rest before it; without a rest in the recording the voltage under that current
};

/// Takes the longest stretch of slow discharge in a recording; what comes before and after (rests, a charge) is left
/// out. The voltage is made strictly rising with charge, so that it can be turned round.
[[nodiscard]] Result<OcvCurve> readOcvCurve(const Recording& recording);

} // namespace packdeck::cellmodel
