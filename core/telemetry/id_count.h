// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace packdeck::telemetry {

/// Frames of one ID that no pack could use, or not all of them.
struct IdCount
{
    std::uint8_t bus = 0;
    std::uint32_t key = 0; ///< can::key
    std::uint64_t frames = 0;
    std::uint64_t wrongLength = 0; ///< of `frames`
    bool contested = false;        ///< two messages of a pack's DBC claim it: not interpreted

    bool operator==(const IdCount&) const = default;
};

} // namespace packdeck::telemetry
