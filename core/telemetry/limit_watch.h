// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include "telemetry/noticed.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

/// Notices when cells or sensors pass their warning limits and when the current passes what the pack allows, with
/// hysteresis, so that noise at a limit is one event. A value that is not fresh changes nothing.
class LimitWatch
{
public:
    /// Chosen by this project; the unit itself has no such warnings.
    static constexpr units::Millivolts cellHysteresis{10};
    static constexpr units::DeciCelsius temperatureMargin{50}; ///< warn this far before the critical limit
    static constexpr units::DeciCelsius temperatureHysteresis{10};

    /// Current and limit come in different frames, and an idle sensor has an offset.
    static constexpr units::Milliamps currentMargin{2000};

    [[nodiscard]] std::vector<Noticed> observe(const PackSnapshot& snapshot, const PackLimits& limits,
                                               units::Timestamp at);

private:
    struct Mark
    {
        bool exceeded = false;
        std::uint32_t count = 0;
        units::Timestamp since{};
    };

    /// `margin`: how far below its limit the value is, negative beyond it, both in one unit.
    void judge(Limit limit, std::int64_t margin, std::int64_t hysteresis, const Evidence& evidence,
               units::Timestamp at);

    std::array<Mark, limitCount> m_marks{};
    std::vector<Noticed> m_noticed;
};

} // namespace packdeck::telemetry
