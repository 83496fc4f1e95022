// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "bmu/bleed_account.h"
#include "bmu/layout.h"
#include "bmu/measurement.h"
#include "bmu/parameters.h"

namespace packdeck::bmu {

/// Bleeds the highest cells, and with balancingByCharge those that owe. Decided once a second on a scan that saw no
/// cell bleeding; neighbours take turns. After the vendor's threshold (cellBalancingVoltage) and the 5 mV of its 48 V
/// product.
class Balancer
{
public:
    /// After every scan of the chain.
    void onScan(const Readings& readings, const Layout& layout, const Parameters& parameters,
                const BleedAccount& account, bool permitted);

    void stop();

    [[nodiscard]] const std::array<std::uint16_t, units::maxNodes>& commands() const { return m_commands; }

    /// Above it cells are bled.
    [[nodiscard]] static std::uint16_t threshold_mV(const Parameters& parameters, std::int32_t lowest_mV);

private:
    void decide(const Readings& readings, const Layout& layout, const Parameters& parameters,
                const BleedAccount& account);
    [[nodiscard]] std::uint16_t decideNode(std::size_t node, const Readings& readings, const Layout& layout,
                                           const Parameters& parameters, const BleedAccount& account) const;

    std::array<std::uint16_t, units::maxNodes> m_wanted{};   ///< above the threshold
    std::array<std::uint16_t, units::maxNodes> m_commands{}; ///< bleeding now
    std::uint8_t m_scanOfSecond = 0;
    std::uint8_t m_second = 0;
    bool m_oddTurn = false;
};

} // namespace packdeck::bmu
