// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_instant.h"

#include "telemetry/timeline.h"

namespace packdeck::ui {

units::WallTime keptWall(const telemetry::Timeline& timeline, units::Timestamp at)
{
    return timeline.wallTime(at).value_or(units::WallTime(at.time_since_epoch()));
}

QJsonValue keptInstant(const telemetry::Timeline& timeline, units::Timestamp at)
{
    return static_cast<qint64>(keptWall(timeline, at).time_since_epoch().count());
}

std::optional<units::Timestamp> instantKept(const telemetry::Timeline& timeline, const QJsonValue& kept)
{
    return kept.isDouble() ? timeline.instantOf(units::WallTime(units::Duration(kept.toInteger()))) : std::nullopt;
}

} // namespace packdeck::ui
