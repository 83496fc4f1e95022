// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "bmu/inputs.h"
#include "bmu/outputs.h"
#include "bmu/parameters.h"
#include "pack/pack.h"
#include "sim/config.h"
#include "sim/control_command.h"

/// Where the pack's terms become the BMU's and back.
namespace packdeck::sim {

/// The hardware that fits a configuration: layout, capacity, precharge resistor, auxiliary contacts.
[[nodiscard]] pack::PackConfig packConfigFor(const Config& config);

/// What the BMU's drivers would hold now. Cells are copied only when a scan has come since `inputs` was last read.
void readInputs(const pack::Pack& pack, bmu::Inputs& inputs);

[[nodiscard]] pack::Actuators actuatorsOf(const bmu::Outputs& outputs);

/// The pack's own fault for one of ours; nothing for those that are not in the pack's hands (interlock, enclosure,
/// supply, second commander).
[[nodiscard]] std::optional<pack::FaultKind> packFault(Fault fault);

} // namespace packdeck::sim
