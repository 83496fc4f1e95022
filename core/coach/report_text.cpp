// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "coach/report_text.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace packdeck::coach {

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

std::string frameText(const Finding& finding)
{
    return fmt::format("{:.6f} {:03X} {}", units::toSeconds(finding.at), finding.frame.id, dataText(finding.frame));
}

std::string findingText(const Finding& finding)
{
    return fmt::format("{}  in {}: {}", frameText(finding), stateText(finding), finding.text);
}

std::string junitFailure(std::string_view message, const std::vector<Finding>& findings)
{
    std::string text = fmt::format("      <failure message=\"{}\">", escaped(message));
    for (const Finding& finding : findings) {
        text += escaped(findingText(finding)) + '\n';
    }
    return text + "</failure>\n";
}

std::string junitSkipped(std::string_view message)
{
    return fmt::format("      <skipped message=\"{}\"/>\n", escaped(message));
}

std::string junitSuite(std::string_view title, const JUnitCounts& counts, std::string_view cases)
{
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" skipped=\"{}\">\n{}  </testsuite>\n</testsuites>\n",
        escaped(title), counts.tests, counts.failures, counts.skipped, cases);
}

std::string htmlHead(std::string_view title)
{
    return fmt::format(
        "<!doctype html>\n<html lang=en><meta charset=utf-8><title>{}</title>\n<style>"
        ":root{{color-scheme:light dark}}body{{font:15px/1.5 sans-serif;max-width:70em;margin:2em auto;padding:0 1em}}"
        "table{{border-collapse:collapse;width:100%}}"
        "td,th{{text-align:left;padding:.3em .6em;border-bottom:1px solid #8886;vertical-align:top}}"
        ".n{{text-align:right;font-variant-numeric:tabular-nums}}"
        ".broken{{font-weight:bold;outline:2px solid #c33}}</style>\n",
        escaped(title));
}

nlohmann::ordered_json jsonFindings(const std::vector<Finding>& findings)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Finding& finding : findings) {
        list.push_back({{"time", units::toSeconds(finding.at)},
                        {"id", finding.frame.id},
                        {"data", dataText(finding.frame)},
                        {"state", stateText(finding)},
                        {"text", finding.text}});
    }
    return list;
}

std::string htmlFindings(const std::vector<Finding>& findings)
{
    std::string table = "<table><tr><th>time / s</th><th>ID</th><th>data</th><th>state</th><th>what</th></tr>\n";
    for (const Finding& finding : findings) {
        table += fmt::format(
            "<tr><td class=n>{:.6f}</td><td>{:03X}</td><td><code>{}</code></td><td>{}</td><td>{}</td></tr>\n",
            units::toSeconds(finding.at), finding.frame.id, dataText(finding.frame), stateText(finding),
            escaped(finding.text));
    }
    return table + "</table>\n";
}

} // namespace packdeck::coach
