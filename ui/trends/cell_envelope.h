// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <span>
#include <vector>

#include "telemetry/signal_ref.h"

namespace packdeck::ui {

/// Many signals of one kind in one column of time, summed up; all NaN where nothing was measured. In the unit of the
/// signals.
struct Envelope
{
    static constexpr float none = std::numeric_limits<float>::quiet_NaN();

    float low = none;
    float median = none;
    float high = none;
    float leastSpread = none; ///< highest less lowest signal at one time, the least and most of the column
    float mostSpread = none;
    int lowest = -1; ///< index of the signal that was lowest, and highest
    int highest = -1;

    [[nodiscard]] bool empty() const { return lowest < 0; }
};

/// The spread is told from the signals' minima among themselves and their maxima among themselves: a load step moves
/// all cells within one column and is no spread.
[[nodiscard]] Envelope envelopeOf(std::span<const telemetry::Column> column, std::vector<float>& scratch);

} // namespace packdeck::ui
