// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/cell_envelope.h"

#include <algorithm>

namespace packdeck::ui {

Envelope envelopeOf(std::span<const telemetry::Column> column, std::vector<float>& scratch)
{
    Envelope result;
    scratch.clear();
    float highestMinimum = 0.0F;
    float lowestMaximum = 0.0F;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const telemetry::Column& signal = column[i];
        if (signal.empty()) {
            continue;
        }
        if (scratch.empty() || signal.minimum < result.low) {
            result.low = signal.minimum;
            result.lowest = static_cast<int>(i);
        }
        if (scratch.empty() || signal.maximum > result.high) {
            result.high = signal.maximum;
            result.highest = static_cast<int>(i);
        }
        highestMinimum = scratch.empty() ? signal.minimum : std::max(highestMinimum, signal.minimum);
        lowestMaximum = scratch.empty() ? signal.maximum : std::min(lowestMaximum, signal.maximum);
        scratch.push_back((signal.minimum + signal.maximum) / 2.0F);
    }
    if (scratch.empty()) {
        return result;
    }
    const auto middle = scratch.begin() + static_cast<std::ptrdiff_t>((scratch.size() - 1) / 2);
    std::nth_element(scratch.begin(), middle, scratch.end());
    result.median = *middle;
    const float ofMinima = highestMinimum - result.low;
    const float ofMaxima = result.high - lowestMaximum;
    result.leastSpread = std::min(ofMinima, ofMaxima);
    result.mostSpread = std::max(ofMinima, ofMaxima);
    return result;
}

} // namespace packdeck::ui
