// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/action_reader.h"
#include "sim/config.h"

namespace packdeck::sim {

/// Reads what a scenario says of its pack: the keys pack, charger, load, seed, initial_soc_percent and ambient_degC of
/// `reader`'s object. resources/scenarios/own-pack.json shows them all.
[[nodiscard]] Config readPack(KeyReader& reader);

} // namespace packdeck::sim
