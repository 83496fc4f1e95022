// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/shell/view_settings.h"
#include "units/time.h"

namespace packdeck::telemetry {
struct PackSnapshot;
class Timeline;
} // namespace packdeck::telemetry

namespace packdeck::control {
struct Status;
} // namespace packdeck::control

namespace packdeck::link {
struct LinkStatus;
struct ParameterStatus;
class Session;
} // namespace packdeck::link

namespace packdeck::ui {

/// What the window knows at one tick. Pointers are valid during the call that hands it over, and null where there is
/// nothing (no pack seen, no session). `snapshot` may be kept.
struct Moment
{
    std::shared_ptr<const telemetry::PackSnapshot> snapshot; ///< at the cursor; now while live
    const link::LinkStatus* link = nullptr;
    const control::Status* control = nullptr;
    const link::ParameterStatus* parameters = nullptr;
    telemetry::Timeline* timeline = nullptr;
    units::Timestamp now{};    ///< session time of this tick
    units::Timestamp cursor{}; ///< the instant shown; equals now while live
    units::WallTime wallNow{}; ///< wall time of `now`
    bool live = true;
    bool simulated = false; ///< a simulated pack, here or announced on a bus
    bool replay = false;    ///< frames of a log: nothing can be commanded
    ViewSettings settings;
};

} // namespace packdeck::ui
