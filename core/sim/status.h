// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "sim/control_command.h"
#include "units/time.h"

namespace packdeck::sim {

/// How a simulator runs.
struct Status
{
    double speed = 1.0;        ///< asked for
    double reachedSpeed = 1.0; ///< simulated over wall time, lately
    bool paused = false;
    bool commandRepeated = false;    ///< the virtual control unit repeats the window's command
    std::uint64_t framesSkipped = 0; ///< by time-lapse, since the start
    units::Duration rewindable{};    ///< how far back the ring of snapshots reaches
    DriveFrom driveFrom;             ///< the signals that were asked for
    std::string signalNote;          ///< English: what a signal on the bus drives, or why it does not; may be empty
};

} // namespace packdeck::sim
