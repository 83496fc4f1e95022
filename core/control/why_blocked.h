// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "control/pack_limits.h"
#include "control/why_row.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::control {

/// Keeps "Why, and what clears it": a row for each reason of the latest trip with the values of that moment, so that
/// the cause survives the Idle command that clears it from the wire. A new way to closed contactors starts it anew.
class WhyBlocked
{
public:
    void setLimits(const PackLimits& limits) { m_limits = limits; }

    /// Our own last frame to this unit was sent by a release or an opening: a control time-out then is what was asked.
    void ownRelease() { m_releasedByUs = true; }

    /// Any command of ours or of others since: a later control time-out is no consequence of our release.
    void commandSeen() { m_releasedByUs = false; }

    void observe(const telemetry::PackSnapshot& snapshot);
    void clear();

    [[nodiscard]] const std::vector<WhyRow>& rows() const { return m_rows; }

    /// The row that keeps the unit in SAFE, most certain first; null when none says so.
    [[nodiscard]] const WhyRow* blocking() const;

private:
    void trip(d1000::Reason reason, const telemetry::PackSnapshot& snapshot);

    PackLimits m_limits;
    std::vector<WhyRow> m_rows;
    bool m_releasedByUs = false;
};

} // namespace packdeck::control
