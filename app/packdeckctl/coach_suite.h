// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/packdeckctl/coach_options.h"

namespace packdeck::binding {
class PackCatalog;
}

namespace packdeck::ctl {

/// Runs every case of a suite file on a simulated pack of its own, driven by coach::ReferenceVcu, and prints what
/// became of each. Returns the exit code: failed when a reaction was not the expected one, or the control unit broke a
/// rule.
[[nodiscard]] int runCoachSuite(const CoachOptions& options,
                                const std::shared_ptr<const binding::PackCatalog>& catalog);

} // namespace packdeck::ctl
