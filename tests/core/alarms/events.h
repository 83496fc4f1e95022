// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "d1000/reason.h"
#include "telemetry/event.h"

namespace packdeck::test {

inline units::Timestamp at(std::int64_t milliseconds)
{
    return units::Timestamp(std::chrono::milliseconds(milliseconds));
}

inline telemetry::Event event(std::int64_t milliseconds, telemetry::EventKind kind,
                              std::array<std::int64_t, 4> arguments = {},
                              telemetry::Severity severity = telemetry::Severity::Alarm)
{
    telemetry::Event event;
    event.at = at(milliseconds);
    event.kind = kind;
    event.severity = severity;
    event.arguments = arguments;
    return event;
}

inline telemetry::Event reasonSet(std::int64_t milliseconds, d1000::Reason reason = d1000::Reason::OverVolt)
{
    return event(milliseconds, telemetry::EventKind::ReasonSet, {static_cast<std::int64_t>(reason), 1});
}

inline telemetry::Event reasonCleared(std::int64_t milliseconds, d1000::Reason reason = d1000::Reason::OverVolt)
{
    return event(milliseconds, telemetry::EventKind::ReasonCleared, {static_cast<std::int64_t>(reason), 0},
                 telemetry::Severity::Information);
}

} // namespace packdeck::test
