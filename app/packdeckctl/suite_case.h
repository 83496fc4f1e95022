// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "coach/suite_report.h"
#include "d1000/state.h"
#include "sim/control_command.h"
#include "sim/scenario.h"
#include "text/error.h"

namespace packdeck::ctl {

/// One reason, how it is provoked, and what is to follow.
struct SuiteCase
{
    std::string reason; ///< the vendor's name
    std::string text;   ///< what it is about, for readers
    d1000::State from = d1000::State::Enabled;
    bool silent = false; ///< the control unit falls silent instead
    std::vector<sim::ControlCommand> actions;
    std::vector<sim::ControlCommand> before; ///< from the start on, for what happens on the way
    sim::Expectation expected;               ///< the reason shown and the state
    bool needsPowerCycle = false;            ///< it latches
};

[[nodiscard]] Result<std::vector<SuiteCase>> readSuite(const std::string& file);

[[nodiscard]] bool isOfCharging(d1000::State state);

/// What the case says of itself, without what came of it.
[[nodiscard]] coach::SuiteOutcome outcomeOf(const SuiteCase& each);

/// "state SAFE, HVIL: interlock loop: 0x8": how it stands instead.
[[nodiscard]] std::string stateAndReasons(const sim::Truth& truth);

/// What in this made the control unit fail: rules that it broke, but for those about currents. Those are the load's,
/// and a case may falsify what is read of them.
void judge(const coach::VcuCoach& judged, coach::SuiteOutcome& outcome);

} // namespace packdeck::ctl
