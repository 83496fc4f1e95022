// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packdeckctl/simulate.h"
#include "sim/config.h"
#include "text/error.h"

namespace packdeck::ctl {

/// The pack asked for; PackSize when there is no such size.
[[nodiscard]] Result<sim::Config> simulatedConfig(const SimulatedPackOptions& options);

} // namespace packdeck::ctl
