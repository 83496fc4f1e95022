// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/pulse_reach.h"

#include <algorithm>
#include <limits>

#include "units/elementary.h"

namespace packdeck::bmu {

PulseWindow PulseWindow::over(float seconds, float lowest_V, float highest_V, const CellModel& model)
{
    const auto keep = [seconds](float tau_s) {
        return static_cast<float>(units::exponential(-static_cast<double>(seconds) / static_cast<double>(tau_s)));
    };
    return {lowest_V, highest_V, seconds, keep(model.fastTau_s), keep(model.slowTau_s)};
}

PACKDECK_WIDE PulseReach pulseReach(const FilterRow& row, std::size_t cells, const PulseWindow& window)
{
    units::Lanes<float> discharge;
    units::Lanes<float> charge;
    const float perSecond = 1.0F / window.seconds;
    for (std::size_t i = 0; i < units::laneCount; ++i) {
        const auto perCapacity = static_cast<float>(row.perCapacity_1_As[i]);
        const auto soc = static_cast<float>(row.soc[i]);
        const float later_V = row.ocv_V[i] - row.fast_V[i] * window.fastKeep - row.slow_V[i] * window.slowKeep;
        const float ohm = row.series_ohm[i] + row.fast_ohm[i] * (1.0F - window.fastKeep) +
                          row.slow_ohm[i] * (1.0F - window.slowKeep) + window.seconds * perCapacity * row.ocvSlope_V[i];
        const float capacityPerPulse_A = perSecond / perCapacity;
        const float byVoltage = (later_V - window.lowest_V) / ohm;
        const float byCharge = soc * capacityPerPulse_A;
        discharge[i] = byVoltage < byCharge ? byVoltage : byCharge;
        const float upToVoltage = (window.highest_V - later_V) / ohm;
        const float upToCharge = (1.0F - soc) * capacityPerPulse_A;
        charge[i] = upToVoltage < upToCharge ? upToVoltage : upToCharge;
    }
    PulseReach reach{std::numeric_limits<float>::max(), std::numeric_limits<float>::max()};
    for (std::size_t i = 0; i < cells; ++i) {
        reach.discharge_A = std::min(reach.discharge_A, discharge[i]);
        reach.charge_A = std::min(reach.charge_A, charge[i]);
    }
    return {std::max(reach.discharge_A, 0.0F), std::max(reach.charge_A, 0.0F)};
}

} // namespace packdeck::bmu
