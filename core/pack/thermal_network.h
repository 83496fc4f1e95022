// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "pack/config.h"
#include "pack/lanes.h"
#include "units/index.h"

namespace packdeck::pack {

/// Where the heat goes: the cells of a node as a chain, each also tied to the node's coolant, which is tied to the
/// ambient; the bleed resistors warm the node's board, which is tied to the coolant. A cold plate's coolant passes the
/// nodes of a string one after the other and enters at ambient temperature. Single cell: 69 J/K, 0.5 W/K to its
/// neighbour (68.8 g, about 1000 J/kgK), 0.05 W/K to still air or 0.4 W/K to a plate; coolant 500 J/K and 10 W/K for
/// ten cells in parallel (PyBaMM's jig).
class ThermalNetwork
{
public:
    explicit ThermalNetwork(const PackConfig& config);

    /// Explicit Euler by one second; the fastest path of the default pack would allow 12 s.
    void advanceOneSecond(const Rows<float>& cellHeat_J, const std::array<double, units::maxNodes>& boardHeat_J);

    void setAmbient(double degC) { m_ambient_degC = degC; }

    /// Whether air or liquid still carries the heat away.
    void setCooled(bool cooled) { m_cooled = cooled; }

    /// Everything at this temperature, the air too: a pack that stood long enough.
    void soak(double degC);

    /// Forces a cell's temperature; its heat balance is lost.
    void hold(std::size_t node, std::size_t lane, double degC) { m_cells_degC[node][lane] = degC; }

    [[nodiscard]] const Rows<double>& cells_degC() const { return m_cells_degC; }

    [[nodiscard]] double coolant_degC(std::size_t node) const { return m_coolant_degC[node]; }

    [[nodiscard]] double board_degC(std::size_t node) const { return m_board_degC[node]; }

    [[nodiscard]] double ambient_degC() const { return m_ambient_degC; }

    /// Heat in everything above 0 degC, and what has left to the ambient since the start, for balances.
    [[nodiscard]] double stored_J() const;

    [[nodiscard]] double released_J() const { return m_released_J; }

private:
    void advanceNode(std::size_t node, const Lanes<float>& cellHeat_J, double boardHeat_J);

    Rows<double> m_cells_degC{};
    std::array<double, units::maxNodes> m_coolant_degC{};
    std::array<double, units::maxNodes> m_board_degC{};
    std::array<std::uint8_t, units::maxNodes> m_cellsOfNode{};
    double m_ambient_degC = 0.0;
    double m_released_J = 0.0;
    double m_cell_J_per_K = 0.0;
    double m_neighbour_W_per_K = 0.0;
    double m_cellToCoolant_W_per_K = 0.0;
    double m_coolant_J_per_K = 0.0;
    double m_coolantToAmbient_W_per_K = 0.0;
    double m_flow_W_per_K = 0.0;
    std::uint8_t m_nodes = 0;
    std::uint8_t m_nodesPerString = 1;
    bool m_cooled = true;
};

} // namespace packdeck::pack
