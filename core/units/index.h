// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace packdeck::units {

inline constexpr std::size_t maxNodes = 32;
inline constexpr std::size_t maxCellsPerNode = 14;
inline constexpr std::size_t maxSensorsPerNode = 4;
inline constexpr std::size_t maxCells = maxNodes * maxCellsPerNode;
inline constexpr std::size_t maxSensors = maxNodes * maxSensorsPerNode;

/// A cell monitoring unit by its place in the chain, 0 ... 31, whatever number a user sees.
struct NodeIndex
{
    std::uint8_t value = 0;
    constexpr auto operator<=>(const NodeIndex&) const = default;
};

/// A cell by node and place within it, 0 ... 13. Order is node first.
struct CellIndex
{
    NodeIndex node;
    std::uint8_t position = 0;
    constexpr auto operator<=>(const CellIndex&) const = default;
};

/// A thermistor by node and place within it, 0 ... 3.
struct SensorIndex
{
    NodeIndex node;
    std::uint8_t position = 0;
    constexpr auto operator<=>(const SensorIndex&) const = default;
};

/// Slot of a cell in arrays with 14 places a node (maxCells long), whether or not the node has 14 cells.
constexpr std::size_t slot(CellIndex c)
{
    return std::size_t{c.node.value} * maxCellsPerNode + c.position;
}

/// Slot of a sensor in arrays with 4 places a node (maxSensors long).
constexpr std::size_t slot(SensorIndex s)
{
    return std::size_t{s.node.value} * maxSensorsPerNode + s.position;
}

constexpr CellIndex cellAt(std::size_t slot)
{
    return {{static_cast<std::uint8_t>(slot / maxCellsPerNode)}, static_cast<std::uint8_t>(slot % maxCellsPerNode)};
}

constexpr SensorIndex sensorAt(std::size_t slot)
{
    return {{static_cast<std::uint8_t>(slot / maxSensorsPerNode)}, static_cast<std::uint8_t>(slot % maxSensorsPerNode)};
}

} // namespace packdeck::units
