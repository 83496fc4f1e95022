// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "bmu/cell_estimates.h"
#include "bmu/layout.h"
#include "bmu/measurement.h"
#include "units/index.h"

namespace packdeck::bmu {

/// What every cell has more than the emptiest of its string, in charge: taken after a long rest, when the voltages say
/// how full the cells are, and bled off afterwards whatever they say meanwhile (after foxBMS's balancing by history).
class BleedAccount
{
public:
    /// Of the nominal capacity, 1 = 0.001 %: what is kept while the supply is off.
    using Shares = std::array<std::uint16_t, units::maxCells>;
    static constexpr std::uint16_t largestShare = 20'000; ///< more than that no pack in use owes

    /// Once a tick. True when the cells have rested and the account was drawn up anew.
    bool update(const Readings& readings, const Layout& layout, const CellEstimates& cells);

    /// After every scan: cells that were bled have paid.
    void noteScan(const Readings& readings, const Layout& layout);

    [[nodiscard]] std::uint32_t owed_mAs(std::size_t slot) const { return m_owed_mAs[slot]; }

    [[nodiscard]] Shares shares(const Layout& layout) const;

    /// What was kept, as far as the first estimate does not speak against it: no cell pays more than it seems to have
    /// beyond the emptiest, and 1 % that a first look may err.
    void recall(const Shares& shares, const Layout& layout, const CellEstimates& cells);

private:
    void drawUp(const Layout& layout, const CellEstimates& cells);

    std::array<std::uint32_t, units::maxCells> m_owed_mAs{};
    std::uint32_t m_rest_ms = 0;
};

static_assert(std::is_trivially_copyable_v<BleedAccount>);

} // namespace packdeck::bmu
