// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <functional>

#include "bmu/bmu.h"
#include "d1000/command.h"
#include "d1000/contactor.h"

namespace packdeck::bmu::test {

/// A small ideal pack around one BMU: 2 nodes of 4 cells, 2 sensors each; contactors follow their coils after two
/// ticks, the load is an RC behind the precharge resistor, the charger a voltage that follows the BMU's demand.
/// Everything can be overridden by hand between ticks.
class Rig
{
public:
    static Parameters smallPack();
    static Parameters smallPack(ChargingMethod method);

    explicit Rig(const Parameters& parameters = smallPack());

    /// Sends this command every 100 ms from now on; None: silence.
    void command(d1000::Command command);
    void sendOnce(d1000::Command command);

    void tick();
    void run(int milliseconds);
    /// Runs until the BMU is in the state; the milliseconds it took, or -1 after `limit_ms`.
    int runUntil(d1000::State state, int limit_ms);
    int runWhile(const std::function<bool()>& condition, int limit_ms);

    /// From power-up to any state, as a careful control unit does it; the charge states need a charging method.
    void bring(d1000::State state);

    void setCells(std::uint16_t mV);

    void setCurrent(std::int32_t mA) { current_mA = mA; }

    [[nodiscard]] bool coil(d1000::Contactor contactor) const
    {
        return bmu.outputs().coils[static_cast<std::size_t>(contactor)];
    }

    [[nodiscard]] bool has(d1000::Reason reason) const { return (bmu.reasons() & d1000::bit(reason)) != 0; }

    [[nodiscard]] bool hasObstacle(Blocker blocker) const;
    [[nodiscard]] bool hasEvent(EventKind kind) const;

    Inputs inputs;
    Bmu bmu;

    // The ideal pack's state; tests change it.
    std::int32_t current_mA = 0; ///< added to the precharge current
    double load_mV = 0.0;
    double tau_ms = 660.0;   ///< of the precharge
    bool loadFollows = true; ///< off: load_mV is the test's
    double charger_mV = 0.0;
    bool chargerFollows = true; ///< off: charger_mV is the test's
    bool evccFollows = true;    ///< off: inputs.evcc is the test's
    bool junctionAnswers = true;
    bool junctionCounts = true;
    bool scanning = true;
    int idlesSent = 0;
    std::array<bool, d1000::contactorCount> stuckOpen{};
    std::array<bool, d1000::contactorCount> welded{};

private:
    void updateContactors();
    void updateCharger(double battery_mV);
    void updateEvcc(double battery_mV);
    void bringToCharge(d1000::State state);
    [[nodiscard]] bool closed(d1000::Contactor contactor) const;
    void updateJunction();

    std::array<int, d1000::contactorCount> m_travel{};
    std::array<bool, d1000::contactorCount> m_main{};
    d1000::Command m_command = d1000::Command::None;
    std::uint32_t m_ticks = 0;
    int m_session_ms = 0;
};

} // namespace packdeck::bmu::test
