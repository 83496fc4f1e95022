// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "units/time.h"

namespace packdeck::telemetry {

class History;

/// One ID on one bus over the whole of a History, as `packdeckctl info` tells it of a log.
struct IdFigures
{
    std::uint8_t bus = 0;
    std::uint32_t key = 0;                 ///< can::key
    std::uint64_t count = 0;               ///< frames, also those that are no longer kept
    std::optional<units::Duration> period; ///< half of the gaps are shorter, by a regular sample of those kept
    units::Timestamp first{};              ///< of the first frame, kept or not
    units::Timestamp last{};

    bool operator==(const IdFigures&) const = default;
};

/// By bus and ID. Any thread; looks at the time of every kept frame, under History's lock.
[[nodiscard]] std::vector<IdFigures> idFigures(const History& history);

} // namespace packdeck::telemetry
