// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "units/time.h"

namespace packdeck::telemetry {

/// One bit that may flicker: every rise is counted, so that 50 ms between two looks are not lost.
struct Lamp
{
    bool now = false;               ///< as last received; the freshness is that of PackSnapshot::reasons
    std::uint32_t count = 0;        ///< how often it was seen to be set
    std::uint32_t clearedCount = 0; ///< how often it was seen to go
    units::Timestamp firstSeen{};   ///< first rise; meaningful when count > 0
    units::Timestamp lastSet{};     ///< latest rise
    units::Timestamp lastCleared{}; ///< latest fall; meaningful when clearedCount > 0

    bool operator==(const Lamp&) const = default;
};

} // namespace packdeck::telemetry
