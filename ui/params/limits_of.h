// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "params/metadata.h"
#include "telemetry/pack_limits.h"
#include "ui/shell/view_settings.h"

namespace packdeck::ui {

/// The limits that a set of parameters means; what it does not know stays as in `base`.
[[nodiscard]] Limits limitsOf(const params::Metadata& metadata, const params::Expression::Lookup& values, Limits base);

/// What of them the events of a pack are judged by.
[[nodiscard]] telemetry::PackLimits toPackLimits(const Limits& limits);

} // namespace packdeck::ui
