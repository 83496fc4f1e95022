// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/bju.h"

#include <algorithm>

#include "pack/random.h"
#include "units/constants.h"

namespace packdeck::pack {

namespace {

constexpr double gainSigma = 0.0005;
constexpr double gainLimit = 0.001;
constexpr double drift_1_per_K = 30e-6;
constexpr double offsetSigma_A = 0.05;
constexpr double offsetLimit_A = 0.15;
constexpr double currentNoise_A = 0.02;
constexpr double voltageNoise_V = 0.05;
constexpr double floatingSigma_V = 0.55; // noise() ends at 3.5 sigma: within 2 V
constexpr double junctionCalibrated_degC = 25.0;
constexpr double perMilli = 1000.0;
constexpr double currentPeriod_s = Bju::currentPeriod_ms / perMilli;
constexpr std::uint8_t counterMask = 0x0f;

std::int32_t rounded(double value)
{
    constexpr double limit = 2.0e9;
    const double inside = std::clamp(value, -limit, limit);
    return static_cast<std::int32_t>(inside < 0.0 ? inside - 0.5 : inside + 0.5);
}

} // namespace

Bju::Bju(const PackConfig& config)
    : m_seed(config.seed)
{
    for (std::size_t i = 0; i < channelCount; ++i) {
        m_gain[i] = std::clamp(gainSigma * normal(m_seed, Stream::BjuGain, i), -gainLimit, gainLimit);
        m_drift_1_per_K[i] = drift_1_per_K * (2.0 * uniform(m_seed, Stream::BjuGain, i, 1) - 1.0);
    }
    m_offset_A = std::clamp(offsetSigma_A * normal(m_seed, Stream::BjuOffset, 0), -offsetLimit_A, offsetLimit_A);
}

void Bju::measureCurrent(double meanAmps, double ambient_degC, const FaultEffects& faults)
{
    const double gain = 1.0 + m_gain[0] + m_drift_1_per_K[0] * (ambient_degC - junctionCalibrated_degC);
    const double noisy = meanAmps * gain * faults.currentGain + m_offset_A + faults.currentOffset_A +
                         currentNoise_A * noise(noiseKey(m_seed, Stream::BjuCurrentNoise, m_currentTick), 0);
    ++m_currentTick;
    m_amps = noisy;
    m_charge_As += noisy * currentPeriod_s;
    send(0, m_reading.current, noisy, faults);
}

void Bju::measureVoltages(const Voltages& voltages, double ambient_degC, const FaultEffects& faults)
{
    const std::array<BjuChannel*, 3> channels{&m_reading.batteryVoltage, &m_reading.chargerVoltage,
                                              &m_reading.loadVoltage};
    const double load_V = faults.loadReversed ? -voltages.load_V : voltages.load_V;
    const std::array<double, 3> volts{voltages.battery_V * faults.batteryGain, voltages.charger_V,
                                      load_V * faults.loadGain};
    const std::array<bool, 3> referenced{true, voltages.chargerReferenced, voltages.loadReferenced};
    const std::uint32_t key = noiseKey(m_seed, Stream::BjuVoltageNoise, m_voltageTick);
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const std::size_t channel = i + 1;
        const double gain = 1.0 + m_gain[channel] + m_drift_1_per_K[channel] * (ambient_degC - junctionCalibrated_degC);
        const double sigmas = noise(key, static_cast<std::uint32_t>(channel));
        send(channel, *channels[i],
             referenced[i] ? volts[i] * gain + voltageNoise_V * sigmas : floatingSigma_V * sigmas, faults);
    }
    ++m_voltageTick;
    transmitDerived(voltages.battery_V, ambient_degC, faults);
}

// Temperature, power, charge and energy: nobody in the BMU asks, but a real sensor sends them.
void Bju::transmitDerived(double battery_V, double ambient_degC, const FaultEffects& faults)
{
    constexpr double tenths = 10.0;
    const double power_W = battery_V * m_amps;
    m_energy_Ws += power_W * voltagePeriod_ms / perMilli;
    const std::array<double, 4> derived{ambient_degC * tenths, power_W, m_charge_As,
                                        m_energy_Ws / units::secondsPerHour};
    const std::uint8_t counter = m_reading.batteryVoltage.messageCounter;
    for (std::size_t i = 0; i < derived.size(); ++i) {
        transmit(channelCount + i, rounded(derived[i]), counter, faults);
    }
}

void Bju::transmit(std::size_t place, std::int32_t value, std::uint8_t counter, const FaultEffects& faults)
{
    if (faults.bjuLost) {
        return;
    }
    constexpr unsigned systemError = 0x80;
    const auto bits = static_cast<std::uint32_t>(value);
    const auto byte = [bits](unsigned place_bits) { return static_cast<std::uint8_t>(bits >> place_bits); };
    IvtFrame& frame = m_reading.frames[place];
    frame.id = static_cast<std::uint16_t>(IvtFrame::firstId + place);
    frame.data = {static_cast<std::uint8_t>(place),
                  static_cast<std::uint8_t>(counter | (faults.bjuSystemError ? systemError : 0U)),
                  byte(24),
                  byte(16),
                  byte(8),
                  byte(0)};
    ++frame.number;
}

void Bju::send(std::size_t place, BjuChannel& channel, double value, const FaultEffects& faults)
{
    if (faults.bjuLost) {
        return;
    }
    m_reading.systemError = faults.bjuSystemError;
    channel.value = rounded(value * perMilli);
    ++channel.samples;
    if (!faults.bjuCounterStuck) {
        channel.messageCounter = static_cast<std::uint8_t>((channel.messageCounter + 1U) & counterMask);
    }
    transmit(place, channel.value, channel.messageCounter, faults);
}

} // namespace packdeck::pack
