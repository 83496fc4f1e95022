// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/drive_cycle.h"

#include <array>
#include <cmath>

namespace packdeck::sim {

namespace {

constexpr double metresPerSecond = 1.0 / 3.6;

/// From the speed before to this one.
struct Leg
{
    double seconds;
    double end_km_per_h;
};

// UN Regulation 83, annex 4a, without the gear changes of a manual gearbox: their seconds stay, at constant speed.
constexpr auto urban = std::to_array<Leg>({
    {11, 0},  {4, 15}, {8, 15},  {2, 10}, {3, 0},  {21, 0}, {5, 15}, {2, 15}, {5, 32},
    {24, 32}, {8, 10}, {3, 0},   {21, 0}, {5, 15}, {2, 15}, {9, 35}, {2, 35}, {8, 50},
    {12, 50}, {8, 35}, {13, 35}, {2, 35}, {7, 10}, {3, 0},  {7, 0},
});
constexpr auto outside = std::to_array<Leg>({
    {20, 0},  {5, 15},  {2, 15},   {9, 35},   {2, 35},   {8, 50},   {2, 50},  {13, 70}, {50, 70}, {8, 50}, {69, 50},
    {13, 70}, {50, 70}, {35, 100}, {30, 100}, {20, 120}, {10, 120}, {16, 80}, {8, 50},  {10, 0},  {20, 0},
});

template <std::size_t count>
constexpr double lengthOf(const std::array<Leg, count>& legs)
{
    double sum = 0.0;
    for (const Leg& leg : legs) {
        sum += leg.seconds;
    }
    return sum;
}

constexpr double urban_s = lengthOf(urban);
constexpr double urbanTimes = 4.0;
static_assert(urban_s * urbanTimes + lengthOf(outside) == DriveCycle::length_s);

struct Motion
{
    double speed_m_per_s;
    double acceleration_m_per_s2;
};

template <std::size_t count>
Motion along(const std::array<Leg, count>& legs, double time_s)
{
    double before_km_per_h = 0.0;
    for (const Leg& leg : legs) {
        if (time_s < leg.seconds) {
            const double rise_km_per_h = leg.end_km_per_h - before_km_per_h;
            return {(before_km_per_h + rise_km_per_h * time_s / leg.seconds) * metresPerSecond,
                    rise_km_per_h / leg.seconds * metresPerSecond};
        }
        time_s -= leg.seconds;
        before_km_per_h = leg.end_km_per_h;
    }
    return {};
}

Motion motionAt(double time_s)
{
    const double inCycle_s = std::fmod(time_s > 0.0 ? time_s : 0.0, DriveCycle::length_s);
    const double urbanEnd_s = urban_s * urbanTimes;
    return inCycle_s < urbanEnd_s ? along(urban, std::fmod(inCycle_s, urban_s))
                                  : along(outside, inCycle_s - urbanEnd_s);
}

} // namespace

double DriveCycle::speed_m_per_s(double time_s)
{
    return motionAt(time_s).speed_m_per_s;
}

double DriveCycle::acceleration_m_per_s2(double time_s)
{
    return motionAt(time_s).acceleration_m_per_s2;
}

double Vehicle::power_W(double speed_m_per_s, double acceleration_m_per_s2) const
{
    constexpr double mass_kg_per_kWh = 24.0;
    constexpr double dragArea_m2_per_kWh = 0.0072;
    constexpr double rolling = 0.010;
    constexpr double gravity_m_per_s2 = 9.81;
    constexpr double air_kg_per_m3 = 1.2;
    constexpr double drive = 0.88; // from the battery to the wheel
    constexpr double recovered = 0.60;
    constexpr double auxiliaries_W_per_kWh = 6.0;
    const double mass_kg = mass_kg_per_kWh * m_energy_kWh;
    const double rolling_N = speed_m_per_s > 0.0 ? mass_kg * gravity_m_per_s2 * rolling : 0.0;
    const double drag_N = 0.5 * air_kg_per_m3 * dragArea_m2_per_kWh * m_energy_kWh * speed_m_per_s * speed_m_per_s;
    const double wheel_W = (mass_kg * acceleration_m_per_s2 + rolling_N + drag_N) * speed_m_per_s;
    return auxiliaries_W_per_kWh * m_energy_kWh + (wheel_W > 0.0 ? wheel_W / drive : wheel_W * recovered);
}

} // namespace packdeck::sim
