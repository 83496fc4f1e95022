// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <optional>

#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

/// Which cells and sensors last came with a raw value that is no measurement.
struct SuspectFlags
{
    std::bitset<units::maxCells> cells;
    std::bitset<units::maxSensors> sensors;
    std::bitset<units::maxCells> surelyThere; ///< of these cells: the unit has another word for one that is not there
};

/// Says which cells and sensors there are and what each one is worth: fills layout, quality, the balancing and
/// high-resistance bits, and the presence and freshness of nodes. There are as many as the configuration says; where
/// that is not known, as many as the node counts (connected and disconnected), but no fewer than were measured once. A
/// Gen1 unit counts its nodes, which stand in a row: one that was never heard is missing.
void judgePresence(PackSnapshot& snapshot, const SuspectFlags& suspect, const std::optional<Layout>& configuration);

/// Fills the statistics of cells, sensors and nodes, over measured ones only.
void summarise(PackSnapshot& snapshot, const StringMap& strings);

/// The same without medians and nodes, which take the longest: for those who want the extremes only.
void summariseExtremes(PackSnapshot& snapshot);

} // namespace packdeck::telemetry
