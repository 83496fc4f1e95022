// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packdeckctl/coach_options.h"

namespace packdeck::ctl {

/// Puts one simulated pack on the bus for all cases; a foreign control unit drives it and is judged from the cause of
/// each case until IDLE is reached again.
[[nodiscard]] SuiteOnBusRunner suiteOnBus();

} // namespace packdeck::ctl
