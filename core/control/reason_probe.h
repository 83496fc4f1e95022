// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "control/pack_limits.h"
#include "control/why_row.h"
#include "d1000/reason.h"
#include "telemetry/pack_snapshot.h"
#include "units/index.h"

namespace packdeck::control {

/// What a snapshot tells about one reason: where it sits, how large it is, what it has to reach, and what this program
/// makes of it.
struct ReasonProbe
{
    std::optional<units::CellIndex> cell;
    std::optional<units::SensorIndex> sensor;
    std::optional<units::NodeIndex> node;
    std::string part;
    std::string value;
    std::string limitToClear;
    WhyVerdict verdict = WhyVerdict::NotKnown;
};

/// Limits and hysteresis are the bundled BMU's; a real unit's latching is unpublished, so that "gone" is "probably
/// latched" wherever the bundled BMU latches.
[[nodiscard]] ReasonProbe probe(d1000::Reason reason, const telemetry::PackSnapshot& snapshot,
                                const PackLimits& limits);

} // namespace packdeck::control
