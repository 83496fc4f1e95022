// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "bmu/cause.h"
#include "bmu/event.h"
#include "bmu/obstacle.h"
#include "d1000/reason.h"

/// The BMU's findings as English sentences. Nodes are numbered from 0, cells and sensors from 1, as on the wire.
namespace packdeck::sim {

/// "OVERVOLT: cell 3 of node 7: 4250 mV, limit 4200 mV"
[[nodiscard]] std::string describe(d1000::Reason reason, const bmu::Cause& cause);

/// "T08 waits: no two fresh samples of the load voltage U3; the last is 240 ms old"
[[nodiscard]] std::string describe(const bmu::Event& event);

[[nodiscard]] std::string describe(const bmu::Obstacle& obstacle);

} // namespace packdeck::sim
