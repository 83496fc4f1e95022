// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binding/dialect.h"
#include "binding/quantity.h"

namespace packdeck::telemetry {
struct PackSnapshot;
} // namespace packdeck::telemetry

namespace packdeck::ui {

/// Whether units of that dialect publish it at all: what they cannot say is left out, not shown as missing. Of an
/// unknown dialect everything is expected.
[[nodiscard]] bool publishes(binding::Dialect dialect, binding::Quantity quantity);

/// It was told that the pack has no thermistor, not merely heard of none: of Gen1 by the value of an open input, else
/// by the count of those configured.
[[nodiscard]] bool hasNoSensor(const telemetry::PackSnapshot& pack);

} // namespace packdeck::ui
