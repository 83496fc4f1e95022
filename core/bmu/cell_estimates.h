// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "bmu/cell_filter.h"
#include "bmu/cell_health.h"
#include "bmu/layout.h"
#include "bmu/measurement.h"
#include "bmu/parameters.h"
#include "bmu/pulse_reach.h"
#include "units/index.h"

namespace packdeck::bmu {

/// Charge, health and reach of every cell position of the pack: a "cell" is what a CMU measures, a group in parallel.
/// Charge is counted every tick in integers, because small currents vanish in float; once a second each cell's filter
/// is moved on by what was counted and corrected by its newest voltage. A row is a node.
class CellEstimates
{
public:
    CellEstimates(const Parameters& parameters, const Layout& layout);

    /// At rest, contactors open: the voltages say how full the cells are. Cells without a voltage get the mean.
    void initialise(const Readings& readings, const Layout& layout);

    /// Somebody knows better: every cell moves by what the mean was wrong; their differences stay. The further it moves
    /// the less sure it is, so that voltages which speak against it are heard.
    void setMean(double soc, const Layout& layout);

    /// Once a tick.
    void update(const Readings& readings, const Layout& layout, const Parameters& parameters);

    [[nodiscard]] bool isValid() const { return m_valid; }

    /// 0 ... 1, as the next three.
    [[nodiscard]] double lowest() const { return m_lowest; }

    [[nodiscard]] double highest() const { return m_highest; }

    [[nodiscard]] double mean() const { return m_mean; }

    static constexpr float bleed_A = 0.65F; ///< vendor: CMU page, balancing at full duty

    /// Of a position in a string.
    [[nodiscard]] double capacityOf_As(std::size_t node, std::size_t cell) const
    {
        const double inverse = m_rows[node].perCapacity_1_As[cell];
        return inverse > 0.0 ? 1.0 / inverse : 0.0;
    }

    [[nodiscard]] double socOf(std::size_t node, std::size_t cell) const { return m_rows[node].soc[cell]; }

    [[nodiscard]] float sigmaOf(std::size_t node, std::size_t cell) const { return m_rows[node].sigma(cell); }

    /// Relative to a new cell: 1, falling with age; the least of the pack.
    [[nodiscard]] float capacityHealth() const { return m_capacityHealth; }

    /// Relative to a new cell: 1, rising with age.
    [[nodiscard]] float resistanceOf(std::size_t node, std::size_t cell) const { return m_resistances[node].of(cell); }

    /// Of the weakest string, for a string.
    [[nodiscard]] const PulseReach& reach() const { return m_reach; }

    [[nodiscard]] const CellModel& model() const { return m_model; }

private:
    struct Scan
    {
        std::array<std::uint16_t, units::maxCells> cells_mV{};
        std::array<std::uint16_t, units::maxNodes> disturbed{}; ///< bit per cell: a wire of it carries bleed current
        std::int32_t current_mA = 0;                            ///< of the pack
    };

    void noteScan(const Readings& readings, const Layout& layout);
    void noteCurrent(const Readings& readings, const Layout& layout, bool followed);
    void noteJump(const Readings& readings, const Layout& layout, float rose_A);
    void updateSecond(const Readings& readings, const Layout& layout, const Parameters& parameters);
    void updateNode(std::size_t node, const Readings& readings, const Layout& layout, float mean_A, float rest);
    void noteRest(const Readings& readings, const Layout& layout);
    void refreshNode(std::size_t node, const Readings& readings, const Layout& layout);
    [[nodiscard]] RowCondition conditionOf(std::size_t node, const Readings& readings, const Layout& layout) const;
    void summarise(const Layout& layout);
    void lookAhead(const Readings& readings, const Layout& layout);

    CellModel m_model;
    FilterTuning m_tuning;
    FilterInterval m_second;
    PulseWindow m_window;
    std::array<FilterRow, units::maxNodes> m_rows{};
    std::array<CapacityHealth, units::maxNodes> m_capacities{};
    std::array<ResistanceHealth, units::maxNodes> m_resistances{};
    std::array<Scan, 2> m_scans{};                          ///< the newest, and the one before
    std::uint8_t m_newest = 0;                              ///< of the two
    Scan m_reference;                                       ///< before the jump that is being measured
    std::array<std::uint8_t, units::maxCells> m_bleeding{}; ///< scans of this second in which it was bled
    PulseReach m_reach;
    PulseReach m_enough;           ///< a string need not be able to do more: what the parameters allow
    std::int64_t m_counted_uC = 0; ///< of this second, pack; positive discharges
    double m_countedShare = 0.0;   ///< of the nominal capacity, since power-up
    double m_lowest = 0.0;
    double m_highest = 0.0;
    double m_mean = 0.0;
    float m_capacityHealth = 1.0F;
    std::uint32_t m_lastScan = 0;
    std::uint32_t m_rest_s = 0;
    std::uint8_t m_tickOfSecond = 0;
    std::uint8_t m_nextRefresh = 0;
    bool m_jumping = false;
    bool m_someBleeding = false;
    bool m_valid = false;
};

static_assert(std::is_trivially_copyable_v<CellEstimates>);

} // namespace packdeck::bmu
