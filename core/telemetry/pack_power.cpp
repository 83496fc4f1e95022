// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/pack_power.h"

#include <algorithm>
#include <cstdint>

#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

PackPower powerOf(const PackSnapshot& pack)
{
    const auto& voltage = pack.batteryVoltage;
    const auto& current = pack.current;
    if (pack.power.known() || !voltage.known() || !current.known()) {
        return {pack.power, false};
    }
    constexpr std::int64_t microwattsPerMilliwatt = 1000;
    const std::int64_t microwatts = std::int64_t{voltage.value.value()} * current.value.value();
    return {{units::Milliwatts(microwatts / microwattsPerMilliwatt), std::min(voltage.at, current.at),
             voltage.isFresh() && current.isFresh() ? Freshness::Fresh : Freshness::Stale},
            true};
}

} // namespace packdeck::telemetry
