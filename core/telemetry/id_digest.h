// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "can/frame.h"
#include "units/time.h"

namespace packdeck::telemetry {

class FrameStream;
class History;

/// What one ID did up to an instant. Period, jitter and changes come from its last `window` frames, so that the same
/// instant always gives the same figures, live or in a log.
struct IdDigest
{
    static constexpr std::size_t window = 64;

    std::uint8_t bus = 0;
    std::uint32_t key = 0;                 ///< can::key
    std::uint64_t count = 0;               ///< frames until then; 0: none, and nothing below holds
    can::Frame last;                       ///< without the source's own stamp
    units::Timestamp at{};                 ///< of `last`
    std::optional<units::Duration> period; ///< the middle distance; nothing from fewer than three frames
    std::optional<units::Duration> jitter; ///< the largest deviation of a distance from the period
    std::array<float, 8> changes{};        ///< share of the frames whose byte differs from the frame before, 0 ... 1
};

/// By position of History::inspect(): one for every ID, also for those that came later than `at`. Any thread.
[[nodiscard]] std::vector<IdDigest> digestsAt(const History& history, units::Timestamp at);

} // namespace packdeck::telemetry
