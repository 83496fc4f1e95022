// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bmu/bmu.h"
#include "pack/pack.h"
#include "sim/truth.h"

namespace packdeck::sim {

/// The hardware's half of the truth.
[[nodiscard]] Truth packTruth(const pack::Pack& pack);

/// The BMU's half; `inputs` are those of its last step.
void addBmuTruth(const bmu::Bmu& bmu, const bmu::Inputs& inputs, Truth& truth);

} // namespace packdeck::sim
