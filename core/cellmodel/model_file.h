// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "cellmodel/fitted_model.h"
#include "text/error.h"

namespace packdeck::cellmodel {

/// A model as JSON: capacity_Ah, ocv_V (0, 1 ... 100 %), fast_time_constant_s, slow_time_constant_s, soc_percent,
/// temperatures_degC, and series_ohm, fast_ohm, slow_ohm with a row a temperature.
[[nodiscard]] std::string toJson(const FittedModel& model);

/// `name` stands in the messages. Refuses what is no cell: values out of order, of the wrong number or sign.
[[nodiscard]] Result<FittedModel> modelFromJson(std::string_view text, const std::string& name);

[[nodiscard]] Result<void> saveModel(const FittedModel& model, const std::filesystem::path& file);
[[nodiscard]] Result<FittedModel> loadModel(const std::filesystem::path& file);

} // namespace packdeck::cellmodel
