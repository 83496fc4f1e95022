// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "coach/suite_report.h"

#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "coach/report_text.h"

namespace packdeck::coach {

namespace {

bool isFailure(const SuiteOutcome& outcome)
{
    return !outcome.met && !outcome.skipped;
}

std::string_view verdict(const SuiteOutcome& outcome)
{
    return outcome.met ? "as expected" : outcome.skipped ? "not tried" : "NOT SO";
}

} // namespace

SuiteTally tallyOf(std::span<const SuiteOutcome> outcomes)
{
    SuiteTally tally{outcomes.size()};
    for (const SuiteOutcome& outcome : outcomes) {
        tally.met += outcome.met ? 1 : 0;
        tally.skipped += outcome.skipped ? 1 : 0;
    }
    return tally;
}

std::string toJUnit(std::span<const SuiteOutcome> outcomes, const ReportHead& head)
{
    std::string cases;
    for (const SuiteOutcome& outcome : outcomes) {
        cases += fmt::format("    <testcase classname=\"coach.suite\" name=\"{}: {}\" time=\"{:.2f}\">\n",
                             escaped(outcome.reason), escaped(outcome.text), outcome.reaction_s);
        if (outcome.skipped) {
            cases += junitSkipped(outcome.problem);
        } else if (!outcome.met) {
            cases += junitFailure(outcome.problem, outcome.findings);
        }
        cases += "    </testcase>\n";
    }
    const SuiteTally tally = tallyOf(outcomes);
    return junitSuite(head.title, {tally.cases, tally.failed(), tally.skipped}, cases);
}

std::string toHtml(std::span<const SuiteOutcome> outcomes, const ReportHead& head)
{
    std::string rows;
    std::string details;
    for (const SuiteOutcome& outcome : outcomes) {
        rows += fmt::format(
            "<tr{}><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td class=n>{:.2f}</td><td>{}</td></tr>\n",
            isFailure(outcome) ? " class=broken" : "", verdict(outcome), escaped(outcome.reason), escaped(outcome.text),
            escaped(outcome.from), escaped(outcome.expected), outcome.reaction_s,
            outcome.met ? (outcome.needsPowerCycle ? "latches" : "") : escaped(outcome.problem));
        if (!outcome.findings.empty()) {
            details += fmt::format("<h2>{}: {}</h2>\n", escaped(outcome.reason), escaped(outcome.text)) +
                       htmlFindings(outcome.findings);
        }
    }
    return htmlHead(head.title) +
           fmt::format("<h1>{} of {} cases as expected</h1>\n<p>{}. By {}.</p>\n"
                       "<table><tr><th>verdict</th><th>reason</th><th>cause</th><th>in</th><th>expected</th>"
                       "<th class=n>after / s</th><th>remark</th></tr>\n{}</table>\n{}</html>\n",
                       tallyOf(outcomes).met, outcomes.size(), escaped(head.title), escaped(head.origin), rows,
                       details);
}

std::string toJson(const SuiteOutcome& outcome)
{
    return nlohmann::ordered_json{{"reason", outcome.reason},
                                  {"text", outcome.text},
                                  {"from", outcome.from},
                                  {"expected", outcome.expected},
                                  {"needs_power_cycle", outcome.needsPowerCycle},
                                  {"met", outcome.met},
                                  {"skipped", outcome.skipped},
                                  {"reaction_s", outcome.reaction_s},
                                  {"problem", outcome.problem},
                                  {"findings", jsonFindings(outcome.findings)}}
        .dump();
}

std::string toText(const SuiteOutcome& outcome)
{
    std::string text =
        fmt::format("{} {:<14} from {:<14} {:>7.2f} s  {}{}\n",
                    outcome.met       ? "ok  "
                    : outcome.skipped ? "skip"
                                      : "FAIL",
                    outcome.reason, outcome.from, outcome.reaction_s, outcome.text,
                    outcome.met ? (outcome.needsPowerCycle ? " (latches)" : "") : ": " + outcome.problem);
    for (const Finding& finding : outcome.findings) {
        text += "       " + findingText(finding) + '\n';
    }
    return text;
}

} // namespace packdeck::coach
