// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/thermal_network.h"

#include <algorithm>

namespace packdeck::pack {

namespace {

// Of a single 21700 cell.
constexpr double cell_J_per_K = 69.0;
constexpr double neighbour_W_per_K = 0.5;
constexpr double stillAir_W_per_K = 0.05;
constexpr double coldPlate_W_per_K = 0.4;
// Of a node whose cells are groups of ten.
constexpr double referenceParallel = 10.0;
constexpr double coolant_J_per_K = 500.0;
constexpr double smallestCoolant_J_per_K = 50.0; // keeps one second stable for packs of the smallest cells
constexpr double coolantToAmbient_W_per_K = 10.0;
constexpr double flow_W_per_K = 20.0;  // 0.35 l/min of water-glycol a node; chosen by this project
constexpr double uncooledShare = 0.05; // what a housing still gives away; chosen by this project
// Of a node's board.
constexpr double board_J_per_K = 150.0;
constexpr double board_W_per_K = 0.8;

} // namespace

ThermalNetwork::ThermalNetwork(const PackConfig& config)
    : m_cellsOfNode(config.cellsOfNode)
    , m_ambient_degC(config.ambient_degC)
    , m_nodes(config.nodes)
    , m_nodesPerString(static_cast<std::uint8_t>(config.nodes / config.strings))
{
    const double parallel = cellsInParallel(config);
    const double size = parallel / referenceParallel;
    const bool plate = config.cooling == Cooling::ColdPlate;
    m_cell_J_per_K = cell_J_per_K * parallel;
    m_neighbour_W_per_K = neighbour_W_per_K * parallel;
    m_cellToCoolant_W_per_K = (plate ? coldPlate_W_per_K : stillAir_W_per_K) * parallel;
    m_coolant_J_per_K = std::max(coolant_J_per_K * size, smallestCoolant_J_per_K);
    m_coolantToAmbient_W_per_K = coolantToAmbient_W_per_K * size;
    m_flow_W_per_K = plate ? flow_W_per_K * size : 0.0;
    soak(m_ambient_degC);
}

void ThermalNetwork::soak(double degC)
{
    m_ambient_degC = degC;
    for (auto& row : m_cells_degC) {
        row.values.fill(degC);
    }
    m_coolant_degC.fill(degC);
    m_board_degC.fill(degC);
}

void ThermalNetwork::advanceOneSecond(const Rows<float>& cellHeat_J,
                                      const std::array<double, units::maxNodes>& boardHeat_J)
{
    // From the outlet to the inlet, so that every node sees its neighbour as it was.
    for (std::size_t node = m_nodes; node-- > 0;) {
        advanceNode(node, cellHeat_J[node], boardHeat_J[node]);
    }
}

void ThermalNetwork::advanceNode(std::size_t node, const Lanes<float>& cellHeat_J, double boardHeat_J)
{
    constexpr double perSecond = 1.0;
    const std::size_t cells = m_cellsOfNode[node];
    Lanes<double>& temperature = m_cells_degC[node];
    const double coolant = m_coolant_degC[node];
    double toCoolant_W = 0.0;
    double left_W = 0.0; // from the left neighbour into this cell
    for (std::size_t i = 0; i < cells; ++i) {
        const double here = temperature[i];
        const double right_W = i + 1 < cells ? m_neighbour_W_per_K * (here - temperature[i + 1]) : 0.0;
        const double lost_W = m_cellToCoolant_W_per_K * (here - coolant);
        temperature[i] = here + (cellHeat_J[i] + (left_W - right_W - lost_W) * perSecond) / m_cell_J_per_K;
        toCoolant_W += lost_W;
        left_W = right_W;
    }
    const double fromBoard_W = board_W_per_K * (m_board_degC[node] - coolant);
    m_board_degC[node] += (boardHeat_J - fromBoard_W * perSecond) / board_J_per_K;

    const bool isInlet = node % m_nodesPerString == 0;
    const bool isOutlet = node % m_nodesPerString + 1U == m_nodesPerString;
    const double inlet = isInlet ? m_ambient_degC : m_coolant_degC[node - 1];
    const double cooled = m_cooled ? 1.0 : uncooledShare;
    const double passing_W_per_K = m_cooled ? m_flow_W_per_K : 0.0;
    const double toAmbient_W = m_coolantToAmbient_W_per_K * cooled * (coolant - m_ambient_degC);
    const double flow_W = passing_W_per_K * (inlet - coolant);
    m_coolant_degC[node] += (toCoolant_W + fromBoard_W + flow_W - toAmbient_W) * perSecond / m_coolant_J_per_K;
    m_released_J += toAmbient_W * perSecond;
    if (isOutlet) {
        m_released_J += passing_W_per_K * (coolant - m_ambient_degC) * perSecond;
    }
}

double ThermalNetwork::stored_J() const
{
    double sum = 0.0;
    for (std::size_t node = 0; node < m_nodes; ++node) {
        for (std::size_t i = 0; i < m_cellsOfNode[node]; ++i) {
            sum += m_cell_J_per_K * m_cells_degC[node][i];
        }
        sum += m_coolant_J_per_K * m_coolant_degC[node] + board_J_per_K * m_board_degC[node];
    }
    return sum;
}

} // namespace packdeck::pack
