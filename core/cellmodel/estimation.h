// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "bmu/cell_filter.h"
#include "cellmodel/recording.h"

namespace packdeck::cellmodel {

struct EstimationOptions
{
    std::optional<double> initialSoc; ///< 0 ... 1; else from the first voltage
    /// 0 ... 1; with it the start is taken as told, without asking the first voltage.
    std::optional<double> initialSigma;
    double knownFrom_degC = -20.0; ///< the temperatures the model was fitted at; beyond them readings count less
    double knownTo_degC = 45.0;
    bmu::FilterTuning tuning;
};

struct Estimate
{
    double time_s = 0.0;
    double soc = 0.0;   ///< 0 ... 1
    double sigma = 0.0; ///< one standard deviation of it
};

/// The state of charge over a recording, by the estimator of the bundled BMU for one cell: an estimate for every row.
[[nodiscard]] std::vector<Estimate> estimate(const Recording& recording, const bmu::CellModel& model,
                                             const EstimationOptions& options);

/// What the cycler counted: 1 where its counter of discharged charge is 0. Empty when the recording has no counter.
[[nodiscard]] std::vector<double> countedSoc(const Recording& recording, double capacity_Ah, double socAtZero);

/// Of estimates against the counted truth, in 0 ... 1.
struct ErrorSummary
{
    std::size_t rows = 0;
    double rootMeanSquare = 0.0;
    double meanAbsolute = 0.0;
    double largest = 0.0;
    double coverage = 0.0; ///< share of the rows within two sigma
};

/// Over the rows at least `skip_s` after the start.
[[nodiscard]] ErrorSummary compare(const std::vector<Estimate>& estimates, const std::vector<double>& truth,
                                   double skip_s);

} // namespace packdeck::cellmodel
