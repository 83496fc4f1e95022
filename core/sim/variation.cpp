// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/variation.h"

#include "pack/random.h"

namespace packdeck::sim {

namespace {

enum Draw : std::uint64_t { ControlTimeout, Period, Jitter, Start };

template <typename T>
T between(T lowest, T highest, std::uint64_t number, Draw what)
{
    const double share = pack::uniform(number, pack::Stream::Variation, what);
    return static_cast<T>(lowest + share * (highest - lowest) + 0.5);
}

} // namespace

Config varied(const Config& config, std::uint64_t number, const VariationRange& range)
{
    constexpr std::uint16_t resolution_ms = 100;
    Config result = config;
    const auto timeout_ms =
        between(range.shortestControlTimeout_ms, range.longestControlTimeout_ms, number, ControlTimeout);
    result.parameters.controlTimeout = static_cast<std::uint16_t>(timeout_ms / resolution_ms * resolution_ms);
    result.timing.period_percent = between(range.shortestPeriod_percent, range.longestPeriod_percent, number, Period);
    result.timing.jitter_us = between(std::uint32_t{0}, range.largestJitter_us, number, Jitter);
    result.timing.start_ms = between(std::uint32_t{0}, range.longestStart_ms, number, Start);
    result.timing.seed = number;
    return result;
}

} // namespace packdeck::sim
