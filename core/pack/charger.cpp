// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/charger.h"

#include <algorithm>

namespace packdeck::pack {

namespace {

constexpr double period_s = 0.01;
constexpr double rise_A_per_s = 20.0;
constexpr double slew_V_per_s = 200.0;
constexpr double smallest_V = 1e-9; // a capacitor without end would be slow to count with, and nothing to see
constexpr double longestFall_s = 0.2;
constexpr double selfDischarge = 1.0 - period_s / 5.0; // of its output capacitor, a period
// The highest cell answers a change of the current by about 1.5 mV/A at once: this loop settles in seconds.
constexpr double loopGain_A_per_V_s = 200.0;
constexpr double windUp_A = 5.0;

double towards(double value, double target, double most)
{
    return std::clamp(target, value - most, value + most);
}

} // namespace

double Charger::wish(const FaultEffects& faults)
{
    if (faults.chargerDead) {
        return 0.0;
    }
    const bool told = m_command.mode == ChargerCommand::Mode::Charge;
    if (!told && !(faults.chargerDeaf && m_charging)) {
        return 0.0;
    }
    if (faults.chargerForced_A > 0.0) {
        return faults.chargerForced_A;
    }
    const double above_V = m_command.target_V * (1.0 + faults.chargerOver) - m_command.highestCell_V;
    m_regulated_A = std::clamp(m_regulated_A + loopGain_A_per_V_s * above_V * period_s, 0.0,
                               std::min(m_largest_A, m_amps + windUp_A));
    return told ? std::min(m_regulated_A, m_command.limit_A) : m_regulated_A;
}

void Charger::advance(bool connected, double pack_V, const FaultEffects& faults)
{
    const double wished = wish(faults);
    if (connected) {
        const double fall_A = std::max(m_largest_A, m_amps) * period_s / longestFall_s;
        m_amps = faults.chargerDead ? 0.0 : std::clamp(wished, m_amps - fall_A, m_amps + rise_A_per_s * period_s);
        m_charging = m_amps > 0.0;
        m_volts = pack_V;
        return;
    }
    m_amps = 0.0;
    m_charging = false;
    const bool alive = m_command.mode != ChargerCommand::Mode::Off && !faults.chargerDead;
    m_volts = alive ? towards(m_volts, m_command.match_V * (1.0 + faults.chargerOver), slew_V_per_s * period_s)
                    : (m_volts > smallest_V ? m_volts * selfDischarge : 0.0);
}

} // namespace packdeck::pack
