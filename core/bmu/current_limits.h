// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/layout.h"
#include "bmu/measurement.h"
#include "bmu/parameters.h"

namespace packdeck::bmu {

/// SoP: what the pack can give and take now, both 0 or more.
struct CurrentLimit
{
    std::int32_t discharge_mA = 0;
    std::int32_t charge_mA = 0;

    bool operator==(const CurrentLimit&) const = default;
};

/// Limits such that no cell leaves its warning voltages: the present voltage moved along the cell's whole direct
/// resistance, which is cautious for short pulses. Narrowed by temperature and close to the limits.
/// Trapezoids chosen by this project, in the form foxBMS uses.
class CurrentLimits
{
public:
    enum class Permission : std::uint8_t {
        None,     ///< 0 at once
        RampDown, ///< to 0 within a second
        Full,
    };

    /// Every 100 ms.
    void update(const Readings& readings, const Layout& layout, const Parameters& parameters, Permission permission);

    /// 0 at once, between two updates: an opening does not wait.
    void withdraw() { m_limit = {}; }

    [[nodiscard]] const CurrentLimit& limit() const { return m_limit; }

private:
    CurrentLimit m_limit;
};

/// The limit before ramps.
[[nodiscard]] CurrentLimit availableCurrent(const Readings& readings, const Layout& layout,
                                            const Parameters& parameters);

} // namespace packdeck::bmu
