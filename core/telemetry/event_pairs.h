// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "telemetry/event.h"

namespace packdeck::telemetry {

/// The kind that an ending kind ends: ReasonCleared -> ReasonSet. Nothing for a kind that ends nothing.
[[nodiscard]] std::optional<EventKind> endedBy(EventKind kind);

/// Whether events of this kind stand until another one ends them.
[[nodiscard]] bool isBeginning(EventKind kind);

/// Whether `event` ends what `begun`, an earlier event, began.
[[nodiscard]] bool ends(const Event& event, const Event& begun);

} // namespace packdeck::telemetry
