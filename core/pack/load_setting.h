// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace packdeck::pack {

enum class LoadMode : std::uint8_t {
    Rest,     ///< draws nothing
    Constant, ///< LoadSetting::amps
    Drive,    ///< accelerate, cruise, brake with regeneration, stop; seeded
};

/// What the vehicle wants. It gets it only while contactors 1 and 3 connect it.
struct LoadSetting
{
    LoadMode mode = LoadMode::Drive;
    double amps = 0.0; ///< positive discharges; Constant only

    bool operator==(const LoadSetting&) const = default;
};

/// What the vehicle was told it may take; it keeps to it. Both 0 or more.
struct LoadLimits
{
    double discharge_A = 1e9;
    double charge_A = 1e9;
};

} // namespace packdeck::pack
