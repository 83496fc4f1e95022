// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/layout.h"
#include "bmu/measurement.h"
#include "bmu/parameters.h"

namespace packdeck::bmu {

/// What 0x60A reports.
struct ChargeReport
{
    std::uint16_t soc_dpc = 0;      ///< 0.1 %
    std::uint16_t capacity_dAh = 0; ///< 0.1 Ah left
    std::uint16_t ocv_mV = 0;       ///< of one cell, at the mean state of charge
    std::uint16_t soh_dpc = 1000;   ///< 0.1 %
    bool valid = false;             ///< false until the first estimate
};

/// Coulomb counting from one reading at rest: the emptiest, the fullest and the mean cell. Charge is kept in integers,
/// because small currents vanish in float32. A per-cell estimator fits behind the same three functions.
class StateOfCharge
{
public:
    /// At rest, contactors open: the open-circuit voltages say how full the cells are.
    void initialise(const Readings& readings, const Layout& layout, const Parameters& parameters);

    /// Once a tick: counts the current of this tick.
    void count(const Readings& readings);

    [[nodiscard]] ChargeReport report(const Readings& readings, const Layout& layout,
                                      const Parameters& parameters) const;

    /// Of the emptiest and the fullest cell, 0 ... 1.
    [[nodiscard]] double lowest() const { return share(m_lowest_uC); }

    [[nodiscard]] double highest() const { return share(m_highest_uC); }

private:
    [[nodiscard]] double share(std::int64_t charge_uC) const
    {
        return m_full_uC > 0 ? static_cast<double>(charge_uC) / static_cast<double>(m_full_uC) : 0.0;
    }

    std::int64_t m_full_uC = 0; ///< capacity of the pack, microcoulomb (mA ms)
    std::int64_t m_lowest_uC = 0;
    std::int64_t m_highest_uC = 0;
    std::int64_t m_mean_uC = 0;
    bool m_valid = false;
};

} // namespace packdeck::bmu
