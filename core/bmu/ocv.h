// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bmu/parameters.h"

namespace packdeck::bmu {

/// State of charge, 0 ... 1, of a cell at rest at `cell_mV`, by cellSocLookupTable; ends hold.
[[nodiscard]] double socAtRest(const Parameters& parameters, std::int32_t cell_mV);

/// The inverse: millivolts at rest.
[[nodiscard]] std::int32_t restVoltage_mV(const Parameters& parameters, double soc);

} // namespace packdeck::bmu
