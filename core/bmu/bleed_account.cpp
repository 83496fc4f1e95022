// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/bleed_account.h"

#include <algorithm>
#include <cstdlib>

#include "bmu/tick.h"
#include "units/constants.h"

namespace packdeck::bmu {

namespace {

constexpr std::int32_t quiet_mA = 200;
constexpr std::uint32_t rested_ms = 30 * 60 * 1000;
constexpr std::uint32_t again_ms = 10 * 60 * 1000;
constexpr double smallestShare = 0.002; // of the capacity: less is within the error of the voltages
constexpr double firstLookErrs = 0.01;
constexpr std::uint32_t paidInScan_mAs = static_cast<std::uint32_t>(CellEstimates::bleed_A * 100.0F);
constexpr double shareUnit = 1e-5;

double nominal_mAs(const Layout& layout)
{
    return layout.capacity_mAh * units::secondsPerHour / layout.strings;
}

using StringLowest = std::array<double, units::maxNodes>;

StringLowest lowestOf(const Layout& layout, const CellEstimates& cells)
{
    StringLowest lowest{};
    lowest.fill(1.0);
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        double& least = lowest[layout.stringOf(n)];
        for (std::size_t c = 0; c < layout.cellsOfNode[n]; ++c) {
            least = std::min(least, cells.socOf(n, c));
        }
    }
    return lowest;
}

} // namespace

bool BleedAccount::update(const Readings& readings, const Layout& layout, const CellEstimates& cells)
{
    const bool quiet =
        cells.isValid() && readings.current.isFresh() && std::abs(readings.filteredCurrent_mA) < quiet_mA;
    m_rest_ms = quiet ? m_rest_ms + tick_ms : 0;
    if (m_rest_ms < rested_ms) {
        return false;
    }
    m_rest_ms -= again_ms;
    drawUp(layout, cells);
    return true;
}

void BleedAccount::noteScan(const Readings& readings, const Layout& layout)
{
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        for (unsigned bits = readings.nodes[n].balancing, c = 0; bits != 0; bits >>= 1, ++c) {
            if ((bits & 1U) != 0) {
                std::uint32_t& owed = m_owed_mAs[n * units::maxCellsPerNode + c];
                owed -= std::min(owed, paidInScan_mAs);
                m_rest_ms = 0; // a cell that is bled does not rest
            }
        }
    }
}

void BleedAccount::drawUp(const Layout& layout, const CellEstimates& cells)
{
    const StringLowest lowest = lowestOf(layout, cells);
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        for (std::size_t c = 0; c < layout.cellsOfNode[n]; ++c) {
            const double share = std::min(cells.socOf(n, c) - lowest[layout.stringOf(n)], largestShare * shareUnit);
            const double capacity_mAs = cells.capacityOf_As(n, c) * units::milliampsPerAmp;
            m_owed_mAs[n * units::maxCellsPerNode + c] =
                share < smallestShare ? 0 : static_cast<std::uint32_t>(share * capacity_mAs);
        }
    }
}

BleedAccount::Shares BleedAccount::shares(const Layout& layout) const
{
    Shares shares{};
    const double perShare_mAs = nominal_mAs(layout) * shareUnit;
    for (std::size_t slot = 0; slot < shares.size(); ++slot) {
        shares[slot] = static_cast<std::uint16_t>(
            std::clamp(m_owed_mAs[slot] / perShare_mAs, 0.0, static_cast<double>(largestShare)));
    }
    return shares;
}

void BleedAccount::recall(const Shares& shares, const Layout& layout, const CellEstimates& cells)
{
    const StringLowest lowest = lowestOf(layout, cells);
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        for (std::size_t c = 0; c < layout.cellsOfNode[n]; ++c) {
            const std::size_t slot = n * units::maxCellsPerNode + c;
            const double believed = cells.socOf(n, c) - lowest[layout.stringOf(n)] + firstLookErrs;
            const double share = std::min(shares[slot] * shareUnit, believed);
            m_owed_mAs[slot] = static_cast<std::uint32_t>(share * nominal_mAs(layout));
        }
    }
}

} // namespace packdeck::bmu
