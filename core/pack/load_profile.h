// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "pack/load_setting.h"

namespace packdeck::pack {

/// The vehicle's wish for current in steps of 10 ms: rest, constant, or a drive of accelerating, cruising, braking
/// with regeneration and standing, seeded and smooth.
class LoadProfile
{
public:
    /// `full_A`: the strongest acceleration.
    LoadProfile(std::uint64_t seed, double full_A);

    void set(const LoadSetting& setting) { m_setting = setting; }

    [[nodiscard]] const LoadSetting& setting() const { return m_setting; }

    void setLimits(const LoadLimits& limits);

    /// Ten milliseconds with the load connected or not; a drive starts over when it is connected.
    void advance(bool connected);

    /// Positive discharges; within the limits.
    [[nodiscard]] double amps() const { return m_amps; }

private:
    enum class Phase : std::uint8_t { Stand, Accelerate, Cruise, Brake };

    void nextPhase();
    double wish();
    double hills();
    [[nodiscard]] double draw(std::uint64_t what) const;

    LoadSetting m_setting;
    LoadLimits m_limits;
    std::uint64_t m_seed;
    double m_full_A;
    double m_smooth_A = 0.0;
    double m_amps = 0.0;
    double m_hillStart = 0.0; ///< -1 ... 1
    double m_hillEnd = 0.0;
    double m_strength = 0.0; ///< of the phase, share of full
    std::uint32_t m_phaseNumber = 0;
    std::uint32_t m_elapsed = 0; ///< in the phase, steps
    std::uint32_t m_length = 0;  ///< of the phase, steps
    Phase m_phase = Phase::Stand;
};

} // namespace packdeck::pack
