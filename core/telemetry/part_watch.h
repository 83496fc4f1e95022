// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bitset>
#include <vector>

#include "telemetry/noticed.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

/// Notices single cells and sensors that stop being measured while their node answers, and sense wires whose
/// resistance is reported high.
class PartWatch
{
public:
    [[nodiscard]] std::vector<Noticed> observe(const PackSnapshot& snapshot, units::Timestamp at);

private:
    template <std::size_t N>
    struct Marks
    {
        std::bitset<N> seen; ///< measured once
        std::bitset<N> away;
        std::array<units::Timestamp, N> since{};
    };

    Marks<units::maxCells> m_cells;
    Marks<units::maxSensors> m_sensors;
    Marks<units::maxCells> m_highResistance;
};

} // namespace packdeck::telemetry
