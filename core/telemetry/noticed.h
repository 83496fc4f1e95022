// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "telemetry/event.h"

namespace packdeck::telemetry {

/// What a watch found: an event without its time and pack.
struct Noticed
{
    EventKind kind = EventKind::LimitExceeded;
    Severity severity = Severity::Information;
    std::array<std::int64_t, 4> arguments{};
    Evidence evidence;
};

} // namespace packdeck::telemetry
