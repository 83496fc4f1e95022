// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "ui/shell/alarm_summary.h"
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
/// nothing (no pack seen, no session). `snapshot` may be kept. Pages that show the past or a log get that in
/// `snapshot`, `timeline` and the times; `link`, `control` and `parameters` are always those of the session now.
struct Moment
{
    std::shared_ptr<const telemetry::PackSnapshot> snapshot; ///< at the cursor; now while live
    const link::LinkStatus* link = nullptr;
    const control::Status* control = nullptr;
    const link::ParameterStatus* parameters = nullptr;
    telemetry::Timeline* timeline = nullptr;
    units::Timestamp now{};             ///< the newest instant of `timeline`: of this tick, or the end of a log
    units::Timestamp cursor{};          ///< the instant shown; equals now while live
    units::WallTime wallNow{};          ///< wall time of `now`
    bool live = true;                   ///< what the session says now is shown: not its past, no log
    bool simulated = false;             ///< a simulated pack, here or announced on a bus
    bool replay = false;                ///< frames of a log: nothing can be commanded
    bool sessionLives = false;          ///< there is a connection, whatever is shown
    int packs = 0;                      ///< of `timeline`, that were heard
    QString log;                        ///< the name of the opened log that is shown; empty: the session
    std::optional<AlarmSummary> alarms; ///< of the session; nothing where nobody counts them
    ViewSettings settings;
};

} // namespace packdeck::ui
