// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "pack/config.h"
#include "pack/fault_set.h"
#include "pack/readings.h"

namespace packdeck::pack {

/// The current and voltage sensor, an Isabellenhuette IVT-S with a 1000 A shunt: gain within 0.1 % and 30 ppm/K,
/// current offset 50 mA (at most 150 mA), noise 20 mA and 50 mV, steps of 1 mA and 1 mV.
class Bju
{
public:
    static constexpr int currentPeriod_ms = 10;
    static constexpr int voltagePeriod_ms = 60;

    explicit Bju(const PackConfig& config);

    /// One current frame: mean of the last period.
    void measureCurrent(double meanAmps, double ambient_degC, const FaultEffects& faults);

    struct Voltages
    {
        double battery_V = 0.0;
        double charger_V = 0.0;
        double load_V = 0.0;
        bool chargerReferenced = false; ///< tied to pack negative; otherwise its input floats
        bool loadReferenced = false;
    };

    /// One frame of each voltage.
    void measureVoltages(const Voltages& voltages, double ambient_degC, const FaultEffects& faults);

    [[nodiscard]] const BjuReading& reading() const { return m_reading; }

private:
    static constexpr std::size_t channelCount = 4; ///< I, U1, U2, U3

    void send(std::size_t place, BjuChannel& channel, double value, const FaultEffects& faults);
    void transmit(std::size_t place, std::int32_t value, std::uint8_t counter, const FaultEffects& faults);
    void transmitDerived(double battery_V, double ambient_degC, const FaultEffects& faults);

    BjuReading m_reading;
    std::array<double, channelCount> m_gain{};
    std::array<double, channelCount> m_drift_1_per_K{};
    double m_offset_A = 0.0;
    double m_amps = 0.0; ///< as measured, for what the sensor derives itself
    double m_charge_As = 0.0;
    double m_energy_Ws = 0.0;
    std::uint64_t m_seed = 0;
    std::uint64_t m_currentTick = 0;
    std::uint64_t m_voltageTick = 0;
};

} // namespace packdeck::pack
