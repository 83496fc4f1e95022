// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "coach/vcu_coach.h"

namespace packdeck::coach {

/// What the reports say at their head.
struct ReportHead
{
    std::string title;  ///< "drive.log", "socketcan:can0"
    std::string origin; ///< "PackDeck 0.1"
};

/// For a build server: a test case a rule; rules without an occasion are skipped.
[[nodiscard]] std::string toJUnit(const VcuCoach& coach, const ReportHead& head);

/// For a reader: one file, nothing loaded from elsewhere.
[[nodiscard]] std::string toHtml(const VcuCoach& coach, const ReportHead& head);

/// One object a rule, one a line:
/// {"rule","source","asks","judged","broken","findings":[{"time","id","data","state","text"}]}.
[[nodiscard]] std::string toJsonLines(const VcuCoach& coach);

/// For a terminal.
[[nodiscard]] std::string toText(const VcuCoach& coach);

} // namespace packdeck::coach
