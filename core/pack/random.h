// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "units/lanes.h"

namespace packdeck::pack {

/// What a random number is for. Each stream is independent of the others.
enum class Stream : std::uint32_t {
    CellCapacity = 1,
    CellSeriesResistance,
    CellPolarisation,
    CellSoc,
    CellLeak,
    MonitorOffset,
    MonitorGain,
    MonitorNoise,
    ThermistorOffset,
    ThermistorNoise,
    BjuGain,
    BjuOffset,
    BjuCurrentNoise,
    BjuVoltageNoise,
    ContactorTime,
    ContactorBounce,
    ContactorSkew,
    DriveSegment,
    DriveHills,
    SenseNoise,
    CrcErrors,
    ContactorWeld,
    CommandLoss,
    Variation,
    FrameJitter,
    StartOrder,
};

/// Random numbers by counting instead of by sequence: a number depends on (seed, stream, index, tick) alone, so that
/// neither the order of evaluation nor a snapshot changes anything.
constexpr std::uint64_t mixed(std::uint64_t x)
{
    // The finaliser of SplitMix64 (Steele, Lea, Flood).
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

constexpr std::uint64_t randomBits(std::uint64_t seed, Stream stream, std::uint64_t index, std::uint64_t tick = 0)
{
    constexpr std::uint64_t golden = 0x9e3779b97f4a7c15U;
    const std::uint64_t key = mixed(seed + golden * static_cast<std::uint64_t>(stream));
    return mixed(mixed(key + golden * (index + 1)) + golden * tick);
}

/// 0 <= x < 1.
constexpr double uniform(std::uint64_t seed, Stream stream, std::uint64_t index, std::uint64_t tick = 0)
{
    constexpr double perBit = 0x1p-53;
    return static_cast<double>(randomBits(seed, stream, index, tick) >> 11U) * perBit;
}

/// Standard normal, cut at 4 sigma: the sum of twelve uniform numbers.
constexpr double normal(std::uint64_t seed, Stream stream, std::uint64_t index, std::uint64_t tick = 0)
{
    constexpr double cut = 4.0;
    constexpr double perBit = 0x1p-32;
    double sum = -6.0;
    std::uint64_t bits = randomBits(seed, stream, index, tick);
    for (int pair = 0; pair < 6; ++pair) {
        bits = mixed(bits + 1);
        sum += static_cast<double>(bits >> 32U) * perBit + static_cast<double>(bits & 0xffffffffU) * perBit;
    }
    return sum < -cut ? -cut : (sum > cut ? cut : sum);
}

/// For noise by the hundred: one key a tick, then a cheap 32-bit mixer a place (Wellons' lowbias32).
constexpr std::uint32_t noiseKey(std::uint64_t seed, Stream stream, std::uint64_t tick)
{
    return static_cast<std::uint32_t>(randomBits(seed, stream, 0, tick) >> 32U);
}

/// About standard normal within 3.5 sigma: the sum of the four bytes of the mixed number.
PACKDECK_INLINE constexpr float noise(std::uint32_t key, std::uint32_t place)
{
    constexpr float mean = 510.0F;
    constexpr float perSigma = 1.0F / 147.8F;
    constexpr std::uint32_t everyOtherByte = 0x00ff00ffU;
    std::uint32_t x = key + place;
    x = (x ^ (x >> 16U)) * 0x7feb352dU;
    x = (x ^ (x >> 15U)) * 0x846ca68bU;
    x = x ^ (x >> 16U);
    const std::uint32_t pairs = (x & everyOtherByte) + (x >> 8U & everyOtherByte);
    const auto sum = static_cast<std::int32_t>((pairs & 0xffffU) + (pairs >> 16U));
    return (static_cast<float>(sum) - mean) * perSigma;
}

} // namespace packdeck::pack
