// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "pack/cell_row.h"
#include "pack/cell_tables.h"
#include "pack/config.h"
#include "pack/lanes.h"
#include "units/index.h"

namespace packdeck::pack {

/// One value a string; the first PackConfig::strings count.
template <typename T>
using PerString = std::array<T, units::maxNodes>;

/// What acts on cells from outside the string's current.
struct CellDisturbance
{
    Rows<float> amps;  ///< out of the cell: bleeding, injected leaks
    Rows<float> volts; ///< added to the open-circuit voltage by faults
};

/// All cells of the pack: two RC pairs, vendor's OCV table, resistances by charge and temperature, entropy, optional
/// one-state hysteresis (Plett), self-discharge, and seeded differences between cells.
class CellBank
{
public:
    /// `config` normalised. Cells start at rest at the ambient temperature.
    explicit CellBank(const PackConfig& config);

    /// Goes on by one interval with constant string currents, positive discharges.
    void advance(const RcFactors& factors, const PerString<double>& stringAmps);

    /// Takes resistances, entropy and self-discharge from the present charge and temperatures (degC); call each
    /// second.
    void refresh(const Rows<double>& celsius);

    /// Holds until the next call.
    void setDisturbance(const CellDisturbance& disturbance);

    /// Bit a cell of each node: it carries no current (a megohm is left). After advance(), before emf_V().
    void setOpenCells(const std::array<std::uint16_t, units::maxNodes>& open);

    /// Voltage of a string without current, and its resistance with busbars: terminal voltage = emf - ohm * amps.
    [[nodiscard]] double emf_V(std::size_t string) const { return m_emf_V[string]; }

    [[nodiscard]] double resistance_ohm(std::size_t string) const { return m_resistance_ohm[string]; }

    /// Terminal voltage of a cell at a string current.
    [[nodiscard]] double terminal_V(std::size_t node, std::size_t lane, double stringAmps) const
    {
        return m_rows[node].open_V[lane] - m_rows[node].series_ohm[lane] * stringAmps;
    }

    [[nodiscard]] const CellRow& row(std::size_t node) const { return m_rows[node]; }

    /// The heat since the last call; starts again at 0.
    [[nodiscard]] Rows<float> takeHeat();

    [[nodiscard]] double capacity_As(std::size_t node, std::size_t lane) const
    {
        return 1.0 / m_rows[node].perCapacity_1_As[lane];
    }

private:
    void weaken(const WeakCell& cell);
    void composeOwnCurrents();
    void composeOffsets();
    void advanceHysteresis(std::size_t node, float stringAmps, float seconds);
    void openSeries();
    void sumResistances();

    std::array<CellRow, units::maxNodes> m_rows{};
    Rows<float> m_seriesScale_ohm{}; ///< R0 at the reference, with the cell's own deviation
    Rows<float> m_fastScale_ohm{};
    Rows<float> m_slowScale_ohm{};
    Rows<float> m_leakScale_A{};
    Rows<float> m_leak_A{};
    Rows<float> m_entropy_V{};
    Rows<float> m_hysteresis{}; ///< -1 after discharge ... 1 after charge
    CellDisturbance m_disturbance{};
    std::array<std::uint16_t, units::maxNodes> m_open{};
    OcvSegments m_ocv;
    std::array<SocShape, socPoints> m_socShapes;
    PerString<double> m_emf_V{};
    PerString<double> m_resistance_ohm{};
    double m_busbars_ohm = 0.0; ///< of a string
    float m_hysteresis_V = 0.0F;
    std::uint8_t m_nodes = 0;
    std::uint8_t m_nodesPerString = 1;
    bool m_composed = false;
};

} // namespace packdeck::pack
