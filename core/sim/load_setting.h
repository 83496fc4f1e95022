// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>

namespace packdeck::sim {

class LoadRecording;

enum class LoadMode : std::uint8_t {
    DriveProfile,    ///< a vehicle's changing current, scaled to the pack
    ConstantCurrent, ///< `amps`
    Zero,
    SpeedTrace, ///< a vehicle that drives `recording`, or without one a public driving cycle (sim/drive_cycle.h)
    Recording,  ///< `recording`
};

/// What the load draws while the BMU is ENABLED. Positive discharges.
struct LoadSetting
{
    LoadMode mode = LoadMode::DriveProfile;
    double amps = 0.0;       ///< for ConstantCurrent
    bool obeysLimits = true; ///< keeps to the current limits that the BMU sends; off: a vehicle that does not
    std::shared_ptr<const LoadRecording> recording{}; ///< for Recording and SpeedTrace

    bool operator==(const LoadSetting&) const = default;
};

} // namespace packdeck::sim
