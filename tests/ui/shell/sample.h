// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "control/status.h"
#include "link/link_status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/moment.h"

namespace packdeck::ui::test {

/// A 448-cell pack as a page may meet it, made by hand: no session, no thread, no clock.
struct Sample
{
    telemetry::PackSnapshot pack;
    link::LinkStatus link;
    control::Status control;
    units::Timestamp now{};

    [[nodiscard]] Moment moment() const;
};

/// 32 nodes of 14 cells in a state; contactors as that state has them, everything fresh, watching.
[[nodiscard]] Sample samplePack(d1000::State state);

/// ENABLED, held by this program, 182 A into the battery, with the steps and a precharge that led there.
[[nodiscard]] Sample sampleEnabled();

/// SAFE after a cell went over its limit and the interlock flickered.
[[nodiscard]] Sample sampleSafe();

/// Armed in IDLE with a target selected and all conditions met.
[[nodiscard]] Sample sampleArmed();

/// Everything received becomes this much older, and stale.
void makeStale(Sample& sample, units::Duration age);

} // namespace packdeck::ui::test
