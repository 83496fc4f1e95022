// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <type_traits>

namespace packdeck::bmu {

/// What the vehicle's charge communication controller (EVCC) says about its session with the charging station. The
/// vendor's texts name these situations, but publish no signal for them: chosen by this project.
enum class EvccState : std::uint8_t {
    Silent, ///< says nothing, or there is none
    Preparing,
    Ready,          ///< the station may bring U2 to U1
    CloseContactor, ///< U2 is there: asks for contactor 5
    Charging,
    OpenContactor, ///< the current is down: asks to open contactor 5
    WeldCheck,
    WeldFound,
    Finished,
    Error,
    EmergencyStop,
};

/// What the BMU tells a charger or an EVCC.
struct ChargeDemand
{
    bool session = false;        ///< CHARGE_INIT ... CHARGE_STOPPING
    bool precharge = false;      ///< CHARGE_CONNECT: bring U2 to U1
    bool charge = false;         ///< CHARGE_ENABLED: both contactors closed, current may flow
    bool stop = false;           ///< CHARGE_STOPPING: bring the current down and end the session
    bool positiveOpened = false; ///< contactor 5 was opened for the weld check
    std::int32_t limit_mA = 0;   ///< 0 or more
    std::int32_t battery_mV = 0; ///< U1
    std::int32_t highestCell_mV = 0;

    bool operator==(const ChargeDemand&) const = default;
};

static_assert(std::is_trivially_copyable_v<ChargeDemand>);

} // namespace packdeck::bmu
