// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "binding/pack_id.h"
#include "ui/logs/log_shelf.h"
#include "ui/shell/fact_grid.h"

namespace packdeck::ui {

/// What the log is, what is in it, and what had to be assumed to read it.
[[nodiscard]] std::vector<Fact> factsOf(const OpenedLog& log);

/// What the session has recorded.
[[nodiscard]] std::vector<Fact> factsOf(const Showing::Source& session, bool lives, units::WallTime wallNow);

} // namespace packdeck::ui
