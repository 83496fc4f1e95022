// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "telemetry/history.h"

namespace packdeck::telemetry {

/// History's lock is held for one such piece of samples at a time.
inline constexpr std::size_t samplesPerPiece = 20'000;

/// Calls take(sample) for every raw sample within [from, to], gaps included, in order of time, piece by piece.
template <typename Take>
void walkSamples(const History& history, const SignalRef& ref, units::Timestamp from, units::Timestamp to, Take&& take)
{
    units::Timestamp next = from;
    std::optional<units::Timestamp> taken;
    for (;;) {
        // Each piece begins with the last instant of the one before, so that a gap between them is seen.
        const auto samples = history.samples(ref, next, to, samplesPerPiece);
        for (const Sample& sample : samples) {
            if (!taken || sample.at > *taken) {
                take(sample);
            }
        }
        if (samples.size() < samplesPerPiece || samples.back().at <= next) {
            return;
        }
        next = samples.back().at;
        taken = next;
    }
}

} // namespace packdeck::telemetry
