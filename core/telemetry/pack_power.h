// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telemetry/reading.h"
#include "units/quantity.h"

namespace packdeck::telemetry {

struct PackSnapshot;

struct PackPower
{
    Reading<units::Milliwatts> reading; ///< positive discharges the pack
    bool isDerived = false;             ///< voltage times current, of a unit that tells no power of its own
};

/// The power as the unit tells it; of a unit that never told one, that of its voltage and current: as old as the older
/// of the two, fresh only while both are.
[[nodiscard]] PackPower powerOf(const PackSnapshot& pack);

} // namespace packdeck::telemetry
