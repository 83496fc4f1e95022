// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cmath>

#include "units/constants.h"

namespace packdeck::ctl {

/// What a user gives in seconds, as a timer takes it: rounded.
inline std::chrono::milliseconds wholeMilliseconds(double seconds)
{
    return std::chrono::milliseconds(std::llround(seconds * units::millisecondsPerSecond));
}

} // namespace packdeck::ctl
