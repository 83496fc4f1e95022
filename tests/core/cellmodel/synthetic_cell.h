// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "cellmodel/recording.h"

namespace packdeck::cellmodel::test {

/// A cell that is known exactly: 3 Ah, 8 s and 270 s, resistances that rise in the cold and when it is empty.
struct SyntheticCell
{
    double capacity_Ah = 3.0;
    double fastTau_s = 8.0;
    double slowTau_s = 270.0;
    double series_ohm = 0.030; ///< at 25 degC and half charge, as the next two
    double fast_ohm = 0.015;
    double slow_ohm = 0.040;

    [[nodiscard]] static double openCircuit_V(double soc);

    struct Drive
    {
        double celsius = 25.0;
        double seconds = 7200.0;
        double step_s = 0.5;
        double mean_A = 1.2;
        double startSoc = 1.0;
        std::uint32_t seed = 1;
    };

    /// Bursts of current, discharge and some regeneration, after a minute of rest.
    [[nodiscard]] Recording drive(const Drive& drive) const;

    /// C/20 from full to empty, every ten seconds, after a rest.
    [[nodiscard]] Recording slowDischarge() const;
};

} // namespace packdeck::cellmodel::test
