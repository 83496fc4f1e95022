// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "sim/config.h"

namespace packdeck::sim {

/// What nobody published about the real unit, within what is plausible. Ranges chosen by this project.
struct VariationRange
{
    std::uint16_t shortestControlTimeout_ms = 1000;
    std::uint16_t longestControlTimeout_ms = 10'000;
    std::uint16_t shortestPeriod_percent = 80; ///< of every message
    std::uint16_t longestPeriod_percent = 200;
    std::uint32_t largestJitter_us = 5000;
    std::uint32_t longestStart_ms = 3000; ///< until the last kind of message has begun, in an order of its own
};

/// The same pack with a unit as it might be: control time-out, periods, jitter and start-up order drawn by `number`.
[[nodiscard]] Config varied(const Config& config, std::uint64_t number, const VariationRange& range = {});

} // namespace packdeck::sim
