// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "bmu/parameters.h"
#include "units/index.h"

namespace packdeck::bmu {

/// What the parameters say about the pack's shape, worked out once. Counts outside 1 ... 32 nodes, 0 ... 14 cells and
/// 0 ... 4 sensors are brought inside; strings that do not divide the nodes become one.
struct Layout
{
    explicit Layout(const Parameters& parameters);

    [[nodiscard]] std::uint8_t stringOf(std::size_t node) const { return stringOfNode[node]; }

    std::array<std::uint8_t, units::maxNodes> cellsOfNode{};
    std::array<std::uint8_t, units::maxNodes> sensorsOfNode{};
    std::array<std::uint8_t, units::maxNodes> stringOfNode{};
    std::uint8_t nodes = 1;
    std::uint8_t strings = 1;
    std::uint8_t nodesPerString = 1;
    std::uint16_t cells = 0;
    std::uint16_t sensors = 0;
    std::uint16_t cellsInSeries = 0;       ///< of the first string
    std::int32_t capacity_mAh = 0;         ///< of the pack
    std::int32_t groupResistance_uohm = 0; ///< of one cell position of a string: single cells in parallel
};

} // namespace packdeck::bmu
