// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "units/index.h"

namespace packdeck::binding {

/// The one formatter of node, cell and sensor names: "N07", "N07·C03", "N03·T2" (UTF-8). What a user counts from is a
/// setting, for nodes and for cells and sensors apart; by default as the published signal names (Node0, Cell01,
/// Temp01).
class CellNaming
{
public:
    CellNaming() = default;
    CellNaming(std::uint8_t firstNode, std::uint8_t firstCell);

    [[nodiscard]] std::uint8_t firstNode() const { return m_firstNode; }

    /// Also of sensors.
    [[nodiscard]] std::uint8_t firstCell() const { return m_firstCell; }

    [[nodiscard]] std::string node(units::NodeIndex node) const;
    [[nodiscard]] std::string cell(units::CellIndex cell) const;
    [[nodiscard]] std::string sensor(units::SensorIndex sensor) const;

    /// The user's own words for a node ("Box 3 Mod 2"); an empty one removes it.
    void setLabel(units::NodeIndex node, std::string label);
    [[nodiscard]] const std::string& label(units::NodeIndex node) const;

    /// Both names, as alarms print them: "N07·C03 (Box 3 Mod 2)"; without a label as cell().
    [[nodiscard]] std::string describe(units::CellIndex cell) const;
    [[nodiscard]] std::string describe(units::SensorIndex sensor) const;

    /// Reads a name back, in either case, with any of "·", ".", "-", "/", ":", a blank or nothing between the parts
    /// ("n7c3"). Nothing when it is no such name or outside 32 nodes, 14 cells, 4 sensors.
    [[nodiscard]] std::optional<units::NodeIndex> parseNode(std::string_view text) const;
    [[nodiscard]] std::optional<units::CellIndex> parseCell(std::string_view text) const;
    [[nodiscard]] std::optional<units::SensorIndex> parseSensor(std::string_view text) const;

    bool operator==(const CellNaming&) const = default;

private:
    std::uint8_t m_firstNode = 0;
    std::uint8_t m_firstCell = 1;
    std::array<std::string, units::maxNodes> m_labels;
};

} // namespace packdeck::binding
