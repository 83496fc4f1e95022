// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <vector>

#include "bmu/cell_model.h"

namespace packdeck::cellmodel {

/// A cell as measurements describe it, in the form its model file has.
struct FittedModel
{
    struct Resistances
    {
        double series_ohm = 0.0;
        double fast_ohm = 0.0;
        double slow_ohm = 0.0;
    };

    /// How well one recording was met.
    struct Source
    {
        std::string file;
        double temperature_degC = 0.0; ///< mean
        double residual_V = 0.0;       ///< root mean square
    };

    double capacity_Ah = 0.0;
    double fastTau_s = 0.0;
    double slowTau_s = 0.0;
    std::array<double, bmu::CellModel::ocvPoints> ocv_V{};
    std::vector<double> soc;               ///< 0 ... 1, rising: the resistances' columns
    std::vector<double> temperatures_degC; ///< rising: their rows
    std::vector<std::vector<Resistances>> resistances;
    std::vector<Source> sources; ///< where it comes from; may be empty
};

/// Ready for the estimator. Between the measured temperatures ln R goes straight over 1/T; beyond them it follows the
/// shape of the cells in bmu/cell_model.h from the nearest one, because two close temperatures make no slope.
[[nodiscard]] bmu::CellModel compiled(const FittedModel& model);

} // namespace packdeck::cellmodel
