// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "bmu/debounce.h"

namespace packdeck::bmu {

/// Every fault rule of the BMU, in the order of the reasons.
[[nodiscard]] std::span<const FaultRule> faultTable();

/// The rules whose facts change that often.
[[nodiscard]] RuleMask rulesWatching(Watches watches);

/// The rules that can be set in that state.
[[nodiscard]] RuleMask rulesArmedIn(d1000::State state);

/// Contactors (bit(Contactor)) whose own fault rules are set.
[[nodiscard]] std::uint8_t contactorFaults(const DebounceEngine& engine);

} // namespace packdeck::bmu
