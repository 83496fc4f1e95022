// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/evcc.h"
#include "pack/charger.h"
#include "sim/control_command.h"

namespace packdeck::sim {

/// What stands between the BMU and a charger: with an EVCC a simulated station, without one a charger that listens to
/// the bus. Figures chosen by this project.
class ChargePoint
{
public:
    /// An EVCC's session: ready after 3 s, asks for contactor 5 when U2 is within 20 V of U1 (2 % in small packs), for
    /// its opening when the current is below 5 A, and looks for a weld until U2 has fallen below 90 % of U1.
    struct Station
    {
        double battery_V = 0.0;
        double charger_V = 0.0;
        double charger_A = 0.0;
    };

    /// Every 10 ms.
    void stepEvse(const bmu::ChargeDemand& demand, const Station& station);

    /// Of those that are an EVCC's.
    void set(Fault fault, bool stands);

    void mend() { m_silent = m_stopped = m_failed = false; }

    [[nodiscard]] bmu::EvccState evcc() const;

    /// The command for the charger. By an EVCC: after stepEvse().
    [[nodiscard]] static pack::ChargerCommand external(const bmu::ChargeDemand& demand, double target_V);
    [[nodiscard]] pack::ChargerCommand throughEvcc(const bmu::ChargeDemand& demand, double target_V) const;

private:
    bmu::EvccState m_state = bmu::EvccState::Preparing;
    std::uint32_t m_inState_ms = 0;
    bool m_silent = false;
    bool m_stopped = false;
    bool m_failed = false;
};

} // namespace packdeck::sim
