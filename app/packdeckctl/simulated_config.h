// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packdeckctl/simulate.h"
#include "sim/scenario.h"
#include "text/error.h"

namespace packdeck::ctl {

/// The pack asked for and what happens to it: a scenario's, or one to which nothing happens. ParameterFile says what
/// does not go together; FileOpen names the scenarios that there are.
[[nodiscard]] Result<sim::Scenario> simulatedScenario(const SimulatedPackOptions& options);

} // namespace packdeck::ctl
