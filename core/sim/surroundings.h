// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/inputs.h"
#include "pack/pack.h"
#include "sim/config.h"
#include "sim/control_command.h"
#include "units/time.h"

namespace packdeck::sim {

/// What the BMU sees besides the pack: interlock loop, the air in its enclosure, its supply, and its own hardware.
class Surroundings
{
public:
    explicit Surroundings(const Config& config);

    /// To take one away: begin again and set those that still stand.
    void set(const FaultSetting& setting);

    /// Below this the unit does not run, and no coil holds.
    static constexpr std::int32_t brownOut_mV = 6000;

    [[nodiscard]] bool isSupplied() const { return m_supply_mV >= brownOut_mV; }

    /// What the drivers would hold at this time.
    void read(units::Duration now, const pack::Pack& pack, bool canUp, bmu::Inputs& inputs) const;

private:
    [[nodiscard]] bmu::InterlockInput interlockAt(units::Duration now) const;

    bmu::EnvironmentInput m_air;
    bmu::OwnInput m_own;
    std::int32_t m_supply_mV;
    std::uint32_t m_isolation_ohm_per_V;
    std::int32_t m_loop_ohm; ///< of the interlock, a current of 10 mA in it
    std::int32_t m_intermittent_ms = 0;
    bool m_shortToGround = false;
    bool m_shortToBattery = false;
    bool m_broken = false; ///< the loop
    bool m_expander = true;
    bool m_fixedBoards = false; ///< board temperature by a fault, not from the air
    bool m_fixedPressure = false;
    bool m_fixedVoc = false;
};

} // namespace packdeck::sim
