// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "cellmodel/fitted_model.h"
#include "cellmodel/ocv_curve.h"
#include "cellmodel/recording.h"
#include "text/error.h"

namespace packdeck::cellmodel {

/// Two RC pairs from drive cycles of one cell, each at a temperature that stays about the same, all beginning at full
/// charge: for given time constants the voltage is linear in the resistances at fixed states of charge, so that they
/// are found by linear least squares, and the time constants by trying. Recordings within 4 K of each other make one
/// temperature; where none of them went, resistances follow their neighbours in charge and temperature.
[[nodiscard]] Result<FittedModel> fit(std::span<const Recording> cycles, const OcvCurve& ocv);

} // namespace packdeck::cellmodel
