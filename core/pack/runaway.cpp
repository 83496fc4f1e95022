// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/runaway.h"

#include <algorithm>

namespace packdeck::pack {

namespace {

constexpr double ignites_degC = 130.0;
constexpr double singleCell_W = 2000.0;
constexpr std::uint8_t burns_s = 10;
// The enclosure's own figures: chosen by this project, so that one cell is seen by every sensor.
constexpr double gasPerCell_kPa_per_s = 8.0;
constexpr double vapourPerCell_ppb_per_s = 3000.0;
constexpr double pressureKept = 1.0 - 1.0 / 60.0; // a second later, through the vent
constexpr double vapourKept = 1.0 - 1.0 / 600.0;

} // namespace

Runaway::Runaway(const PackConfig& config)
    : m_cellsOfNode(config.cellsOfNode)
    , m_heat_W(static_cast<float>(singleCell_W * cellsInParallel(config)))
    , m_nodes(config.nodes)
{
}

void Runaway::ignite(std::size_t slot)
{
    const auto cell = units::cellAt(slot);
    std::uint16_t& burnt = m_burnt[cell.node.value];
    if ((burnt >> cell.position & 1U) == 0) {
        burnt = static_cast<std::uint16_t>(burnt | 1U << cell.position);
        m_left_s[slot] = burns_s;
        ++m_burning;
    }
}

void Runaway::igniteHotCells(std::size_t node, const Lanes<double>& celsius)
{
    for (std::size_t i = 0; i < m_cellsOfNode[node]; ++i) {
        if (celsius[i] >= ignites_degC) {
            ignite(node * units::maxCellsPerNode + i);
        }
    }
}

void Runaway::advanceOneSecond(const Rows<double>& celsius, Rows<float>& heat_J)
{
    for (std::size_t node = 0; node < m_nodes; ++node) {
        double hottest = celsius[node][0];
        for (const double cell : celsius[node].values) {
            hottest = cell > hottest ? cell : hottest;
        }
        if (hottest >= ignites_degC) {
            igniteHotCells(node, celsius[node]);
        }
    }
    const unsigned burning = m_burning;
    m_pressure_kPa = m_pressure_kPa * pressureKept + gasPerCell_kPa_per_s * burning;
    m_voc_ppb = m_voc_ppb * vapourKept + vapourPerCell_ppb_per_s * burning;
    for (std::size_t slot = 0; m_burning > 0 && slot < m_left_s.size(); ++slot) {
        if (m_left_s[slot] > 0) {
            const auto cell = units::cellAt(slot);
            heat_J[cell.node.value][cell.position] += m_heat_W; // for one second
            m_burning -= --m_left_s[slot] == 0 ? 1U : 0U;
        }
    }
}

} // namespace packdeck::pack
