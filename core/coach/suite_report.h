// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "coach/report.h"
#include "coach/vcu_coach.h"

namespace packdeck::coach {

/// What came of a case of a suite: a reason that was provoked, and what followed. Texts are English.
struct SuiteOutcome
{
    std::string reason;           ///< the vendor's name
    std::string text;             ///< what it is about
    std::string from;             ///< the state it happened in
    std::string expected;         ///< "state SAFE, reason HVIL"
    bool needsPowerCycle = false; ///< it latches
    bool met = false;
    bool skipped = false;          ///< could not be tried; `problem` says why
    double reaction_s = 0.0;       ///< from the cause to what was expected
    std::string problem;           ///< empty when met
    std::vector<Finding> findings; ///< frames of the control unit that broke a rule
};

/// How a suite went.
struct SuiteTally
{
    std::size_t cases = 0;
    std::size_t met = 0;
    std::size_t skipped = 0;

    [[nodiscard]] std::size_t failed() const { return cases - met - skipped; }
};

[[nodiscard]] SuiteTally tallyOf(std::span<const SuiteOutcome> outcomes);

/// For a build server: a test case an outcome, with the offending frames.
[[nodiscard]] std::string toJUnit(std::span<const SuiteOutcome> outcomes, const ReportHead& head);

/// For a reader: one file, nothing loaded from elsewhere.
[[nodiscard]] std::string toHtml(std::span<const SuiteOutcome> outcomes, const ReportHead& head);

/// One object, without a line's end.
[[nodiscard]] std::string toJson(const SuiteOutcome& outcome);

/// For a terminal: a line, and one for each offending frame.
[[nodiscard]] std::string toText(const SuiteOutcome& outcome);

} // namespace packdeck::coach
