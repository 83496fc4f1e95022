// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "units/time.h"

namespace packdeck::analysis {

/// Where the lines are drawn. All chosen by this project, all a user's to change; a report repeats them.
struct Options
{
    // Rest and load. The current sensor's own offset stays below 0.15 A; within a minute most of a cell's polarisation
    // and all of its ohmic drop is gone.
    double restCurrent_A = 1.0;                          ///< rest: |I| below this ...
    units::Duration restTime = std::chrono::seconds(60); ///< ... for at least this long
    double loadCurrent_A = 5.0;                          ///< under load: |I| at or above this on average

    // Steps of the current, from which resistance is estimated: the mean of `stepWindow` that ends `stepGuard` before
    // the edge against the mean of `stepWindow` that begins `stepSettle` after it. Cells are scanned apart from the
    // current, so the edge itself is left out.
    double stepCurrent_A = 10.0;                          ///< the least step
    double stepSteadiness = 0.1;                          ///< of the step: how much it may vary before and after
    units::Duration stepWindow = std::chrono::seconds(1); ///< before and after
    units::Duration stepGuard = std::chrono::milliseconds(200);
    units::Duration stepSettle = std::chrono::milliseconds(500);
    units::Duration slowDelay = std::chrono::seconds(8); ///< the window that tells slow cells begins this long after
    std::size_t fewestSteps = 3;                         ///< fewer give no resistance

    /// Parallel strings that share the pack's current equally; 1 where they are not known.
    int strings = 1;

    /// The least width of the columns of time in which cells are compared; wider when the span is long.
    units::Duration columnWidth = std::chrono::seconds(1);

    /// An instant is looked at for this long before it.
    units::Duration instant = std::chrono::seconds(5);

    bool operator==(const Options&) const = default;
};

} // namespace packdeck::analysis
