// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

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

namespace packdeck::sim {
struct Snapshot;
} // namespace packdeck::sim

namespace packdeck::ui {

/// What the window knows at one tick. Pointers are valid during the call that hands it over, and null where there is
/// nothing (no pack seen, no session). `snapshot` may be kept. Pages that show the past or a log get that in
/// `snapshot`, `timeline` and the times; `link`, `control` and `parameters` are always those of the session now.
struct Moment
{
    std::shared_ptr<const telemetry::PackSnapshot> snapshot; ///< at the cursor; now while live
    std::shared_ptr<const sim::Snapshot> simulation;         ///< of a pack that this program simulates; may be kept
    const link::LinkStatus* link = nullptr;
    const control::Status* control = nullptr;
    const link::ParameterStatus* parameters = nullptr;
    telemetry::Timeline* timeline = nullptr;
    const std::vector<std::string>* channels = nullptr; ///< of `timeline`, by bus, where they have names
    units::Timestamp now{};             ///< the newest instant of `timeline`: of this tick, or the end of a log
    units::Timestamp cursor{};          ///< the instant shown; equals now while live
    units::WallTime wallNow{};          ///< wall time of `now`
    bool live = true;                   ///< what the session says now is shown: not its past, no log
    bool simulated = false;             ///< a simulated pack, here or announced on a bus
    bool replay = false;                ///< frames of a log: nothing can be commanded
    bool sessionLives = false;          ///< there is a connection, whatever is shown
    int packs = 0;                      ///< of `timeline`, that were heard
    int packNumber = 0;                 ///< the place of the one shown in the list of them, from 1
    QString packPlace;                  ///< which of them is shown: "0x600", with its channel where that tells it apart
    QString log;                        ///< the name of the opened log that is shown; empty: the session
    std::optional<AlarmSummary> alarms; ///< of the session; nothing where nobody counts them
    ViewSettings settings;
};

} // namespace packdeck::ui
