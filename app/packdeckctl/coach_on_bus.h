// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packdeckctl/coach_options.h"

namespace packdeck::ctl {

/// Only listens: nothing is transmitted. Times count from the first frame.
[[nodiscard]] CoachListener coachListener();

} // namespace packdeck::ctl
