// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "pack/config.h"
#include "pack/lanes.h"
#include "units/index.h"

namespace packdeck::pack {

/// Thermal runaway as a demonstration, not as chemistry: above 130 degC a cell heats itself with 2 kW (a single one)
/// for 10 s and blows its gas into the enclosure, which leaks slowly. A cell burns once.
class Runaway
{
public:
    explicit Runaway(const PackConfig& config);

    /// Sets a cell on fire now.
    void ignite(std::size_t slot);

    /// One second: adds the heat of what burns (J) and follows the gas.
    void advanceOneSecond(const Rows<double>& celsius, Rows<float>& heat_J);

    /// Above the pressure outside.
    [[nodiscard]] double pressure_kPa() const { return m_pressure_kPa; }

    [[nodiscard]] double voc_ppb() const { return m_voc_ppb; }

    [[nodiscard]] unsigned burning() const { return m_burning; }

private:
    void igniteHotCells(std::size_t node, const Lanes<double>& celsius);

    std::array<std::uint8_t, units::maxCells> m_left_s{};
    std::array<std::uint16_t, units::maxNodes> m_burnt{}; ///< bit a cell: burns or has burnt
    std::array<std::uint8_t, units::maxNodes> m_cellsOfNode{};
    double m_pressure_kPa = 0.0;
    double m_voc_ppb = 0.0;
    float m_heat_W = 0.0F; ///< of a burning cell
    unsigned m_burning = 0;
    std::uint8_t m_nodes = 0;
};

} // namespace packdeck::pack
