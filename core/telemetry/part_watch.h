// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bitset>
#include <chrono>
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

    /// A node that answers again is not judged for so long: its values come in several frames, one after the other.
    static constexpr units::Duration settleTime = std::chrono::seconds(1);

private:
    void observeNodes(const PackSnapshot& snapshot, units::Timestamp at);

    template <std::size_t N>
    struct Marks
    {
        std::bitset<N> seen; ///< measured once
        std::bitset<N> away;
        std::array<units::Timestamp, N> since{};
    };

    std::bitset<units::maxNodes> m_known; ///< answered once
    std::bitset<units::maxNodes> m_answers;
    std::bitset<units::maxNodes> m_judged;
    std::array<units::Timestamp, units::maxNodes> m_judgedFrom{};
    Marks<units::maxCells> m_cells;
    Marks<units::maxSensors> m_sensors;
    Marks<units::maxCells> m_highResistance;
};

} // namespace packdeck::telemetry
