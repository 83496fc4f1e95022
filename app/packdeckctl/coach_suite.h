// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/packdeckctl/suite_case.h"
#include "coach/suite_report.h"

namespace packdeck::binding {
class PackCatalog;
}

namespace packdeck::ctl {

/// Told what became of a case as soon as it is known.
using SuiteListener = std::function<void(const coach::SuiteOutcome& outcome)>;

/// Runs every case on a simulated pack of its own, driven by coach::ReferenceVcu.
[[nodiscard]] std::vector<coach::SuiteOutcome> runSuite(const std::vector<SuiteCase>& cases,
                                                        const std::shared_ptr<const binding::PackCatalog>& catalog,
                                                        const SuiteListener& told);

} // namespace packdeck::ctl
