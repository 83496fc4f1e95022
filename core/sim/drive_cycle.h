// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "units/time.h"

namespace packdeck::sim {

/// The speed of the New European Driving Cycle, a trace that everybody can look up (UN Regulation 83): four times the
/// urban part of 195 s, then 400 s outside the town. Starts again after 1180 s.
struct DriveCycle
{
    static constexpr double length_s = 1180.0;

    [[nodiscard]] static double speed_m_per_s(double time_s);
    [[nodiscard]] static double acceleration_m_per_s2(double time_s);
};

/// A vehicle as a point of mass, as heavy as its battery asks for: every figure is per kilowatt-hour, so that a pack of
/// four cells drives a toy and one of 448 a car of two tonnes. Figures chosen by this project.
class Vehicle
{
public:
    explicit Vehicle(double energy_kWh)
        : m_energy_kWh(energy_kWh)
    {
    }

    /// What the battery gives (positive) or takes for this speed and acceleration on a level road.
    [[nodiscard]] double power_W(double speed_m_per_s, double acceleration_m_per_s2) const;

private:
    double m_energy_kWh;
};

} // namespace packdeck::sim
