// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonValue>

#include "units/time.h"

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::ui {

/// An instant of a session as it is kept for its log elsewhere: the time of the wall, or of the session where its
/// source gave none.
[[nodiscard]] units::WallTime keptWall(const telemetry::Timeline& timeline, units::Timestamp at);

/// The same in microseconds.
[[nodiscard]] QJsonValue keptInstant(const telemetry::Timeline& timeline, units::Timestamp at);

/// Its inverse; nothing for what is no instant.
[[nodiscard]] std::optional<units::Timestamp> instantKept(const telemetry::Timeline& timeline, const QJsonValue& kept);

} // namespace packdeck::ui
