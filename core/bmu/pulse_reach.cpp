// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/pulse_reach.h"

#include <algorithm>
#include <limits>

#include "units/constants.h"
#include "units/elementary.h"

namespace packdeck::bmu {

namespace {

// A 21700 cell of 5 Ah: 69 g at 1 kJ/(kg K), the middle of what is published.
constexpr double heatCapacity_J_per_K_Ah = 13.8;
constexpr auto heatCapacity_J_per_K_As = static_cast<float>(heatCapacity_J_per_K_Ah / units::secondsPerHour);

struct RowReach
{
    units::Lanes<float> discharge;
    units::Lanes<float> charge;
    units::Lanes<float> ohm; ///< what the end of the pulse shows for each ampere
};

struct Weakest
{
    std::size_t discharge = 0;
    std::size_t charge = 0;
};

PACKDECK_WIDE void closedForm(RowReach& __restrict reach, const FilterRow& __restrict row, const PulseWindow& window)
{
    const float perSecond = 1.0F / window.seconds;
    for (std::size_t i = 0; i < units::laneCount; ++i) {
        const auto perCapacity = static_cast<float>(row.perCapacity_1_As[i]);
        const auto soc = static_cast<float>(row.soc[i]);
        const float later_V =
            row.ocv_V[i] + row.left_V[i] - row.fast_V[i] * window.fastKeep - row.slow_V[i] * window.slowKeep;
        const float ohm = row.series_ohm[i] + row.fast_ohm[i] * (1.0F - window.fastKeep) +
                          row.slow_ohm[i] * (1.0F - window.slowKeep) + window.seconds * perCapacity * row.ocvSlope_V[i];
        const float capacityPerPulse_A = perSecond / perCapacity;
        const float byVoltage = (later_V - window.lowest_V) / ohm;
        const float byCharge = soc * capacityPerPulse_A;
        reach.discharge[i] = byVoltage < byCharge ? byVoltage : byCharge;
        const float upToVoltage = (window.highest_V - later_V) / ohm;
        const float upToCharge = (1.0F - soc) * capacityPerPulse_A;
        reach.charge[i] = upToVoltage < upToCharge ? upToVoltage : upToCharge;
        reach.ohm[i] = ohm;
    }
}

Weakest weakestOf(const RowReach& reach, std::size_t cells)
{
    Weakest weakest;
    for (std::size_t i = 1; i < cells; ++i) {
        weakest.discharge = reach.discharge[i] < reach.discharge[weakest.discharge] ? i : weakest.discharge;
        weakest.charge = reach.charge[i] < reach.charge[weakest.charge] ? i : weakest.charge;
    }
    return weakest;
}

PulseReach notNegative(float discharge_A, float charge_A)
{
    return {std::max(discharge_A, 0.0F), std::max(charge_A, 0.0F)};
}

/// One cell at the end of a pulse.
class PulseEnd
{
public:
    PulseEnd(const FilterRow& row, std::size_t lane, const PulseWindow& window, const CellModel& model,
             const RowCondition& condition)
        : m_window(window)
        , m_model(model)
        , m_soc(static_cast<float>(row.soc[lane]))
        , m_perCapacity(static_cast<float>(row.perCapacity_1_As[lane]))
        , m_celsius(condition.celsius[lane])
        , m_scale(condition.scale[lane])
        , m_now(model.resistancesAt(m_soc, m_celsius))
        , m_offset_V(row.left_V[lane] - row.fast_V[lane] * window.fastKeep - row.slow_V[lane] * window.slowKeep)
    {
    }

    /// Positive discharges.
    [[nodiscard]] float volts(float amps) const
    {
        constexpr float half = 0.5F;
        const float moved = amps * m_window.seconds * m_perCapacity;
        const float heat_K_per_ohm = amps * amps * m_window.seconds * m_perCapacity / heatCapacity_J_per_K_As;
        const CellResistances warm =
            m_model.resistancesAt(m_soc - moved, m_celsius + heat_K_per_ohm * heatingOf(m_now));
        const float warmed_K = heat_K_per_ohm * half * (heatingOf(m_now) + heatingOf(warm));
        const CellResistances end = m_model.resistancesAt(m_soc - moved, m_celsius + warmed_K);
        const CellResistances middle = m_model.resistancesAt(m_soc - half * moved, m_celsius + half * warmed_K);
        const float ohm = end.series_ohm + middle.fast_ohm * (1.0F - m_window.fastKeep) +
                          middle.slow_ohm * (1.0F - m_window.slowKeep);
        return m_model.ocvAt(m_soc) + m_offset_V - swing_V(moved) - amps * m_scale * ohm;
    }

private:
    [[nodiscard]] float heatingOf(const CellResistances& ohm) const
    {
        return m_scale * (ohm.series_ohm + m_window.fastHeat * ohm.fast_ohm);
    }

    /// How far the open-circuit voltage goes; from a little further on where that is the steeper way, because nobody
    /// knows to the last half percent where its bends are.
    [[nodiscard]] float swing_V(float moved) const
    {
        constexpr float unsure = 0.005F;
        const float ahead = moved > 0.0F ? m_soc - unsure : m_soc + unsure;
        const float here_V = m_model.ocvAt(m_soc) - m_model.ocvAt(m_soc - moved);
        const float ahead_V = m_model.ocvAt(ahead) - m_model.ocvAt(ahead - moved);
        return moved > 0.0F ? std::max(here_V, ahead_V) : std::min(here_V, ahead_V);
    }

    const PulseWindow& m_window;
    const CellModel& m_model;
    float m_soc;
    float m_perCapacity;
    float m_celsius;
    float m_scale;
    CellResistances m_now;
    float m_offset_V; ///< of what polarisation there was before, and of what the model leaves
};

/// From the closed form's current to the one that ends at the voltage, along the secant.
float refined(const PulseEnd& end, float amps, float ohm, float limit_V)
{
    constexpr int steps = 3;
    constexpr float flattest = 0.5F; // of what the closed form believes
    constexpr float steepest = 4.0F;
    float before_A = 0.0F;
    float before_V = 0.0F;
    float slope_ohm = ohm;
    for (int step = 0; step < steps; ++step) {
        const float end_V = end.volts(amps);
        if (step > 0 && amps != before_A) {
            slope_ohm = std::clamp((before_V - end_V) / (amps - before_A), flattest * ohm, steepest * ohm);
        }
        before_A = amps;
        before_V = end_V;
        amps += (end_V - limit_V) / slope_ohm;
    }
    return amps;
}

} // namespace

PulseWindow PulseWindow::over(float seconds, float lowest_V, float highest_V, const CellModel& model)
{
    const auto keep = [seconds](float tau_s) {
        return static_cast<float>(units::exponential(-static_cast<double>(seconds) / static_cast<double>(tau_s)));
    };
    PulseWindow window{lowest_V, highest_V, seconds, keep(model.fastTau_s), keep(model.slowTau_s), 0.0F};
    // The integral of (1 - exp(-t / tau))^2 over the pulse.
    const float charged = 1.0F - window.fastKeep;
    window.fastHeat = 1.0F - model.fastTau_s / seconds * charged * (1.0F + 0.5F * charged);
    return window;
}

PulseReach pulseReach(const FilterRow& row, std::size_t cells, const PulseWindow& window)
{
    RowReach reach;
    closedForm(reach, row, window);
    const Weakest weakest = weakestOf(reach, cells);
    return notNegative(reach.discharge[weakest.discharge], reach.charge[weakest.charge]);
}

PulseReach refinedReach(const FilterRow& row, std::size_t cells, const PulseWindow& window, const CellModel& model,
                        const RowCondition& condition)
{
    RowReach reach;
    closedForm(reach, row, window);
    const auto [discharging, charging] = weakestOf(reach, cells);
    const auto perPulse_A = [&](std::size_t lane) {
        return 1.0F / (window.seconds * static_cast<float>(row.perCapacity_1_As[lane]));
    };
    PulseReach found = notNegative(reach.discharge[discharging], reach.charge[charging]);
    if (found.discharge_A > 0.0F) {
        const PulseEnd end(row, discharging, window, model, condition);
        found.discharge_A = std::min(refined(end, found.discharge_A, reach.ohm[discharging], window.lowest_V),
                                     static_cast<float>(row.soc[discharging]) * perPulse_A(discharging));
    }
    if (found.charge_A > 0.0F) {
        const PulseEnd end(row, charging, window, model, condition);
        found.charge_A = std::min(-refined(end, -found.charge_A, reach.ohm[charging], window.highest_V),
                                  (1.0F - static_cast<float>(row.soc[charging])) * perPulse_A(charging));
    }
    return notNegative(found.discharge_A, found.charge_A);
}

} // namespace packdeck::bmu
