// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "binding/pack_id.h"

namespace packdeck::binding {
class PackBinding;
}

namespace packdeck::telemetry {

class History;
class Timeline;

/// How what a unit calls its lowest and highest cell stands to the cells it sends: whether both are read right.
struct ExtremesAgreement
{
    struct Count
    {
        std::uint64_t agree = 0;
        std::uint64_t compared = 0;             ///< messages that came while all cells were fresh
        std::int64_t greatestDifference_mV = 0; ///< of any of them
    };

    Count lowest, highest;
    std::uint64_t withoutValue = 0; ///< messages that carry no measurement: of a unit that starts, say
};

/// Over all raw frames that are kept. A cell comes less often than the extremes: what is
/// reported may lie between its frames. `cells`: how many the pack has. Ingest waits meanwhile.
[[nodiscard]] ExtremesAgreement extremesAgreement(const History& history, const binding::PackBinding& binding,
                                                  int cells);

/// Of a pack of a Timeline. Nothing where it was not heard, or not recognised.
[[nodiscard]] std::optional<ExtremesAgreement> extremesAgreement(const Timeline& timeline, const binding::PackId& pack);

} // namespace packdeck::telemetry
