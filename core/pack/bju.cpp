// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/bju.h"

#include <algorithm>

#include "pack/random.h"

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
constexpr double calibrated_degC = 25.0;
constexpr double perMilli = 1000.0;
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
    const double gain = 1.0 + m_gain[0] + m_drift_1_per_K[0] * (ambient_degC - calibrated_degC);
    const double noisy = meanAmps * gain + m_offset_A + faults.currentOffset_A +
                         currentNoise_A * noise(noiseKey(m_seed, Stream::BjuCurrentNoise, m_currentTick), 0);
    ++m_currentTick;
    send(m_reading.current, noisy, faults);
}

void Bju::measureVoltages(const Voltages& voltages, double ambient_degC, const FaultEffects& faults)
{
    const std::array<BjuChannel*, 3> channels{&m_reading.batteryVoltage, &m_reading.chargerVoltage,
                                              &m_reading.loadVoltage};
    const std::array<double, 3> volts{voltages.battery_V, voltages.charger_V, voltages.load_V};
    const std::array<bool, 3> referenced{true, voltages.chargerReferenced, voltages.loadReferenced};
    const std::uint32_t key = noiseKey(m_seed, Stream::BjuVoltageNoise, m_voltageTick);
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const std::size_t channel = i + 1;
        const double gain = 1.0 + m_gain[channel] + m_drift_1_per_K[channel] * (ambient_degC - calibrated_degC);
        const double sigmas = noise(key, static_cast<std::uint32_t>(channel));
        send(*channels[i], referenced[i] ? volts[i] * gain + voltageNoise_V * sigmas : floatingSigma_V * sigmas,
             faults);
    }
    ++m_voltageTick;
}

void Bju::send(BjuChannel& channel, double value, const FaultEffects& faults)
{
    if (faults.bjuLost) {
        return;
    }
    channel.value = rounded(value * perMilli);
    ++channel.samples;
    if (!faults.bjuCounterStuck) {
        channel.messageCounter = static_cast<std::uint8_t>((channel.messageCounter + 1U) & counterMask);
    }
}

} // namespace packdeck::pack
