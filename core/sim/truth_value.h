// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "sim/truth.h"

namespace packdeck::sim {

/// The numbers of a Truth that have a name: what scripts expect and compare.
enum class TruthValue : std::uint8_t {
    PackVolts,
    LoadVolts,
    ChargerVolts,
    PackAmps,
    ChargerAmps,
    SocPercent,
    ReportedSocPercent,
    HighestCellVolts,
    LowestCellVolts,
    HottestCell,
    ColdestCell,
    TimeInState,
    Contactor1,
    Contactor2,
    Contactor3,
    Contactor4,
    Contactor5,
    Faults,
};

/// All of them, in the order of their names.
[[nodiscard]] std::span<const TruthValue> allTruthValues();

/// "pack_amps": with the unit in the name, as in scenario files. Contactors are 1 when their main contact is closed.
[[nodiscard]] std::string_view name(TruthValue value);
[[nodiscard]] std::optional<TruthValue> truthValueFromName(std::string_view name);

/// NaN where the pack has nothing of it.
[[nodiscard]] double valueOf(const Truth& truth, TruthValue value);

} // namespace packdeck::sim
