// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/layout.h"
#include "bmu/measurement.h"
#include "bmu/parameters.h"
#include "bmu/pulse_reach.h"

namespace packdeck::bmu {

/// SoP: what the pack can give and take now, both 0 or more.
struct CurrentLimit
{
    std::int32_t discharge_mA = 0;
    std::int32_t charge_mA = 0;

    bool operator==(const CurrentLimit&) const = default;
};

/// What the weakest cell can do for ten seconds (PulseReach), at most what the parameters allow less the error of the
/// sensor that OVERCURRENT is judged by (drawable_mA), narrowed by temperature and in the last 50 mV before the warning
/// voltages. Trapezoids chosen by this project, in the form foxBMS uses.
class CurrentLimits
{
public:
    enum class Permission : std::uint8_t {
        None,     ///< 0 at once
        RampDown, ///< to 0 within a second
        Full,
    };

    /// Every 100 ms.
    void update(const Readings& readings, const Layout& layout, const Parameters& parameters, const PulseReach& reach,
                Permission permission);

    /// 0 at once, between two updates: an opening does not wait.
    void withdraw() { m_limit = {}; }

    void capCharge(std::int32_t most_mA)
    {
        m_limit.charge_mA = m_limit.charge_mA < most_mA ? m_limit.charge_mA : most_mA;
    }

    [[nodiscard]] const CurrentLimit& limit() const { return m_limit; }

private:
    CurrentLimit m_limit;
};

/// What may be drawn without the junction unit reading more than `largest_mA`: less 0.1 % of gain and 30 ppm/K over
/// 65 K (its data sheet), and 50 mA that its zero may have wandered since CALIBRATE. Not below 0.
[[nodiscard]] std::int32_t drawable_mA(std::int32_t largest_mA);

/// The limit before ramps.
[[nodiscard]] CurrentLimit availableCurrent(const Readings& readings, const Layout& layout,
                                            const Parameters& parameters, const PulseReach& reach);

} // namespace packdeck::bmu
