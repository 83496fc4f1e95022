// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "coach/report.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace packdeck::coach {

namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            constexpr char firstPrintable = ' ';
            // No XML has other control characters; bytes above are UTF-8.
            result += (c >= 0 && c < firstPrintable && c != '\n' && c != '\t') ? '?' : c;
        }
    }
    return result;
}

std::string dataText(const can::Frame& frame)
{
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(frame.length, frame.data.size()); ++i) {
        text += fmt::format("{}{:02X}", i == 0 ? "" : " ", frame.data[i]);
    }
    return text;
}

std::string_view stateText(const Finding& finding)
{
    return finding.state ? d1000::name(*finding.state) : std::string_view("unknown");
}

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

std::string frameText(const Finding& finding)
{
    return fmt::format("{:.6f} {:03X} {}", units::toSeconds(finding.at), finding.frame.id, dataText(finding.frame));
}

std::string toJUnit(const VcuCoach& coach, const ReportHead& head)
{
    std::size_t failures = 0;
    std::size_t skipped = 0;
    std::string cases;
    forEachRule(coach, [&](const RuleInfo& rule, const RuleResult& result) {
        cases += fmt::format("    <testcase classname=\"coach\" name=\"{}\">\n", rule.name);
        if (result.judged == 0) {
            ++skipped;
            cases += "      <skipped message=\"no occasion for this rule\"/>\n";
        } else if (!result.passed()) {
            ++failures;
            cases += fmt::format("      <failure message=\"{} ({} of {} times not)\">", escaped(rule.text),
                                 result.broken, result.judged);
            for (const Finding& finding : result.findings) {
                cases += escaped(fmt::format("{}  in {}: {}\n", frameText(finding), stateText(finding), finding.text));
            }
            cases += "</failure>\n";
        }
        cases += "    </testcase>\n";
    });
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" skipped=\"{}\">\n{}  </testsuite>\n</testsuites>\n",
        escaped(head.title), ruleCount, failures, skipped, cases);
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
        details += fmt::format(
            "<h2>{}</h2>\n<table><tr><th>time / s</th><th>ID</th><th>data</th><th>state</th><th>what</th></tr>\n",
            escaped(rule.text));
        for (const Finding& finding : result.findings) {
            details += fmt::format(
                "<tr><td class=n>{:.6f}</td><td>{:03X}</td><td><code>{}</code></td><td>{}</td><td>{}</td></tr>\n",
                units::toSeconds(finding.at), finding.frame.id, dataText(finding.frame), stateText(finding),
                escaped(finding.text));
        }
        details += "</table>\n";
        if (result.broken > result.findings.size()) {
            details += fmt::format("<p>and {} more</p>\n", result.broken - result.findings.size());
        }
    });
    return fmt::format(
        "<!doctype html>\n<html lang=en><meta charset=utf-8><title>{0}</title>\n<style>"
        ":root{{color-scheme:light dark}}body{{font:15px/1.5 sans-serif;max-width:70em;margin:2em auto;padding:0 1em}}"
        "table{{border-collapse:collapse;width:100%}}td,th{{text-align:left;padding:.3em .6em;border-bottom:1px solid "
        "#8886;"
        "vertical-align:top}}.n{{text-align:right;font-variant-numeric:tabular-nums}}.broken{{font-weight:bold;outline:"
        "2px solid "
        "#c33}}</style>\n<h1>{1}</h1>\n<p>The control unit of {0}: {2} command frames. By "
        "{3}.</p>\n<table><tr><th>verdict</th>"
        "<th>what is asked</th><th>this is</th><th class=n>occasions</th><th "
        "class=n>broken</th></tr>\n{4}</table>\n{5}</html>\n",
        escaped(head.title), coach.passed() ? "Every rule was kept" : "Rules were broken", coach.commandFrames(),
        escaped(head.origin), rows, details);
}

std::string toJsonLines(const VcuCoach& coach)
{
    std::string lines;
    forEachRule(coach, [&lines](const RuleInfo& rule, const RuleResult& result) {
        nlohmann::ordered_json findings = nlohmann::ordered_json::array();
        for (const Finding& finding : result.findings) {
            findings.push_back({{"time", units::toSeconds(finding.at)},
                                {"id", finding.frame.id},
                                {"data", dataText(finding.frame)},
                                {"state", stateText(finding)},
                                {"text", finding.text}});
        }
        lines += nlohmann::ordered_json{{"rule", rule.name},       {"source", name(rule.source)},
                                        {"asks", rule.text},       {"judged", result.judged},
                                        {"broken", result.broken}, {"findings", std::move(findings)}}
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
            text += fmt::format("            {}  in {}: {}\n", frameText(finding), stateText(finding), finding.text);
        }
    });
    return text;
}

} // namespace packdeck::coach
