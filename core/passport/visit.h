// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison.h"
#include "binding/pack_id.h"
#include "units/time.h"

namespace packdeck::telemetry {
class Timeline;
} // namespace packdeck::telemetry

namespace packdeck::passport {

/// What one session with a unit, or one log of it, says of its pack. What is not known is missing, never 0.
struct Visit
{
    static constexpr int schema = 1;
    static constexpr std::size_t worstCount = 5;

    std::uint32_t serial = 0;
    std::string firmware; ///< "1.2.0"
    bool isSimulated = false;
    units::WallTime begin{}, end{};
    std::optional<double> spread_mV;           ///< at rest, mean
    std::optional<double> resistance_mohm;     ///< of a cell, median over the cells
    std::vector<analysis::CellStand> cells;    ///< at rest; those with a deviation or a resistance
    std::map<std::string, unsigned> reasons;   ///< the vendor's names of those that came up, and how often
    std::optional<unsigned> operations;        ///< contactors closed; nothing while their codes were never told
    std::optional<unsigned> openingsUnderLoad; ///< of `loadedAbove_A` or more within `loadedWithin` before
    std::string parameters;                    ///< checksum of all of them; empty: not read

    bool operator==(const Visit&) const = default;

    static constexpr double loadedAbove_A = 5.0; ///< the vendor's charge sequence ends at 5 A
    static constexpr units::Duration loadedWithin = std::chrono::milliseconds(500);
};

/// Of a pack's whole past in a Timeline, whose analysis is `report`. Nothing while its serial number or the time of day
/// is not known.
[[nodiscard]] std::optional<Visit> visitOf(const telemetry::Timeline& timeline, const analysis::Report& report,
                                           const std::string& parameterChecksum);

/// What is known of it without an analysis: all but spread, resistance and cells.
[[nodiscard]] std::optional<Visit> briefVisitOf(const telemetry::Timeline& timeline, const binding::PackId& pack,
                                                const std::string& parameterChecksum);

/// The latest of some visits, which come the earliest first; what it does not know is that of the one before. Nothing
/// when there are none.
[[nodiscard]] std::optional<Visit> lastKnown(const std::vector<Visit>& visits);

/// The vendor's names of reasons that came up `now` and had not `then`.
[[nodiscard]] std::vector<std::string> newReasons(const Visit& then, const Visit& now);

/// The cells furthest from the median at rest, the furthest first.
[[nodiscard]] std::vector<analysis::CellStand> worstCells(const Visit& visit);

/// How the pack stood at rest, to be compared by analysis::compare().
[[nodiscard]] analysis::PackStand standOf(const Visit& visit);

/// One JSON object with its line end.
[[nodiscard]] std::string toLine(const Visit& visit);

/// Nothing for a line that is no visit, or one of a newer schema.
[[nodiscard]] std::optional<Visit> parseVisit(std::string_view line);

} // namespace packdeck::passport
