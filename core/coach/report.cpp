// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "coach/report.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "coach/report_text.h"

namespace packdeck::coach {

namespace {

template <typename Each>
void forEachRule(const VcuCoach& coach, const Each& each)
{
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const auto rule = static_cast<Rule>(i);
        each(info(rule), coach.result(rule));
    }
}

std::string_view verdict(const RuleResult& result)
{
    return result.judged == 0 ? "not seen" : result.passed() ? "kept" : "BROKEN";
}

} // namespace

std::string toJUnit(const VcuCoach& coach, const ReportHead& head)
{
    JUnitCounts counts{ruleCount, 0, 0};
    std::string cases;
    forEachRule(coach, [&](const RuleInfo& rule, const RuleResult& result) {
        cases += fmt::format("    <testcase classname=\"coach\" name=\"{}\">\n", rule.name);
        if (result.judged == 0) {
            ++counts.skipped;
            cases += junitSkipped("no occasion for this rule");
        } else if (!result.passed()) {
            ++counts.failures;
            cases += junitFailure(fmt::format("{} ({} of {} times not)", rule.text, result.broken, result.judged),
                                  result.findings);
        }
        cases += "    </testcase>\n";
    });
    return junitSuite(head.title, counts, cases);
}

std::string toHtml(const VcuCoach& coach, const ReportHead& head)
{
    std::string rows;
    std::string details;
    forEachRule(coach, [&](const RuleInfo& rule, const RuleResult& result) {
        const bool broken = !result.passed();
        rows += fmt::format("<tr{}><td>{}</td><td>{}</td><td>{}</td><td class=n>{}</td><td class=n>{}</td></tr>\n",
                            broken ? " class=broken" : "", verdict(result), escaped(rule.text), name(rule.source),
                            result.judged, result.broken);
        if (!broken) {
            return;
        }
        details += fmt::format("<h2>{}</h2>\n", escaped(rule.text)) + htmlFindings(result.findings);
        if (result.broken > result.findings.size()) {
            details += fmt::format("<p>and {} more</p>\n", result.broken - result.findings.size());
        }
    });
    return htmlHead(head.title) +
           fmt::format("<h1>{}</h1>\n<p>The control unit of {}: {} command frames. By {}.</p>\n"
                       "<table><tr><th>verdict</th><th>what is asked</th><th>this is</th><th class=n>occasions</th>"
                       "<th class=n>broken</th></tr>\n{}</table>\n{}</html>\n",
                       coach.passed() ? "Every rule was kept" : "Rules were broken", escaped(head.title),
                       coach.commandFrames(), escaped(head.origin), rows, details);
}

std::string toJsonLines(const VcuCoach& coach)
{
    std::string lines;
    forEachRule(coach, [&lines](const RuleInfo& rule, const RuleResult& result) {
        lines += nlohmann::ordered_json{{"rule", rule.name},       {"source", name(rule.source)},
                                        {"asks", rule.text},       {"judged", result.judged},
                                        {"broken", result.broken}, {"findings", jsonFindings(result.findings)}}
                     .dump() +
                 '\n';
    });
    return lines;
}

std::string toText(const VcuCoach& coach)
{
    std::string text;
    forEachRule(coach, [&text](const RuleInfo& rule, const RuleResult& result) {
        text += fmt::format("{:<9} {:<22} {}", verdict(result), rule.name, rule.text);
        text += result.judged > 0 ? fmt::format(" ({} of {} times broken)\n", result.broken, result.judged) : "\n";
        for (const Finding& finding : result.findings) {
            text += "            " + findingText(finding) + '\n';
        }
    });
    return text;
}

} // namespace packdeck::coach
