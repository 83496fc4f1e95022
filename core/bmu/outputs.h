// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "bmu/evcc.h"
#include "d1000/contactor.h"
#include "units/index.h"

namespace packdeck::bmu {

inline constexpr std::size_t lowSideSwitchCount = 3;

/// Low-side switches, their use chosen by this project: the vendor gives them none.
struct LowSideSwitches
{
    bool loadEnable = false; ///< ENABLED and the hand-over from 2 to 3 is done
    bool fan = false;
    bool alarm = false; ///< any reason
};

struct Outputs
{
    std::array<bool, d1000::contactorCount> coils{};
    std::array<std::uint16_t, units::maxNodes> balance{}; ///< bit per cell
    LowSideSwitches lowSide;
    ChargeDemand charge;
};

static_assert(std::is_trivially_copyable_v<Outputs>);

} // namespace packdeck::bmu
