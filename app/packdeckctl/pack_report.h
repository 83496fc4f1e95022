// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "binding/cell_naming.h"
#include "telemetry/contactor_view.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::ctl {

/// A pack as `packdeckctl monitor` prints it. English; numbers with a point, whatever the locale.

/// "OPEN (feedback)", "CLOSED (command only)", "UNKNOWN (raw 0)".
[[nodiscard]] std::string words(const telemetry::ContactorView& contactor);

/// The vendor's words of the reasons that stand, by the unit's dialect. Empty also when none were received.
[[nodiscard]] std::vector<std::string_view> reasonNames(const telemetry::PackSnapshot& pack);

/// Two lines without a final newline. Missing values are "-", stale ones carry their age.
[[nodiscard]] std::string reportText(const telemetry::PackSnapshot& pack, const binding::CellNaming& naming,
                                     std::string_view linkState);

/// One object. A value that was never received is null; stale ones are named in "stale", cells tell by themselves.
[[nodiscard]] nlohmann::json reportJson(const telemetry::PackSnapshot& pack, const binding::CellNaming& naming,
                                        std::string_view linkState);

} // namespace packdeck::ctl
