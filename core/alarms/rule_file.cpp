// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/rule_file.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "alarms/rule_signals.h"
#include "text/translatable.h"
#include "units/constants.h"

namespace packdeck::alarms {

namespace {

using nlohmann::json;
using telemetry::Severity;

/// Reads one rule; the first thing that is wrong is kept with its key.
class RuleReader
{
public:
    explicit RuleReader(const json& object)
        : m_object(object)
    {
    }

    Rule read()
    {
        Rule rule;
        if (!m_object.is_object()) {
            complain("", "is no rule");
            return rule;
        }
        for (const auto& [key, value] : m_object.items()) {
            take(rule, key, value);
        }
        if (m_object.contains("above") == m_object.contains("below")) {
            complain("", "needs \"above\" or \"below\", and not both");
        }
        if (m_problem.empty()) {
            complain("", problemOf(rule));
        }
        return rule;
    }

    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    void take(Rule& rule, const std::string& key, const json& value)
    {
        if (key == "name") {
            rule.name = text(key, value);
        } else if (key == "signal") {
            rule.signal = text(key, value);
        } else if (key == "above" || key == "below") {
            rule.direction = key == "above" ? Rule::Direction::Above : Rule::Direction::Below;
            rule.threshold = number(key, value);
        } else if (key == "hysteresis") {
            rule.hysteresis = number(key, value);
        } else if (key == "delay_s") {
            const double seconds = number(key, value);
            if (seconds < 0.0 || seconds > units::toSeconds(longestDelay)) {
                complain(key, "must be 0 ... 86400 seconds");
            } else {
                rule.delay = units::Duration(std::llround(seconds * units::microsecondsPerSecond));
            }
        } else if (key == "severity") {
            const std::string word = text(key, value);
            rule.severity = word == "warning" ? Severity::Warning : Severity::Alarm;
            if (word != "warning" && word != "alarm") {
                complain(key, "must be \"warning\" or \"alarm\"");
            }
        } else if (key == "enabled" && value.is_boolean()) {
            rule.enabled = value.get<bool>();
        } else {
            complain(key, key == "enabled" ? "must be true or false" : "is not known");
        }
    }

    std::string text(const std::string& key, const json& value)
    {
        if (value.is_string()) {
            return value.get<std::string>();
        }
        complain(key, "must be a text");
        return {};
    }

    double number(const std::string& key, const json& value)
    {
        if (value.is_number()) {
            return value.get<double>();
        }
        complain(key, "must be a number");
        return 0.0;
    }

    void complain(const std::string& key, std::string_view what)
    {
        if (m_problem.empty() && !what.empty()) {
            m_problem = key.empty() ? std::string(what) : fmt::format("\"{}\" {}", key, what);
        }
    }

    const json& m_object;
    std::string m_problem;
};

Error wrong(const std::string& file, const std::string& place, std::string_view what)
{
    return Error{ErrorId::LogLine, {file, place, std::string(what)}};
}

} // namespace

std::string_view problemOf(const Rule& rule)
{
    if (rule.name.empty()) {
        return PACKDECK_TEXT("Rule", "needs a name");
    }
    if (!isSignalName(rule.signal)) {
        return PACKDECK_TEXT("Rule", "names no signal");
    }
    if (!std::isfinite(rule.threshold)) {
        return PACKDECK_TEXT("Rule", "needs a threshold");
    }
    if (!std::isfinite(rule.hysteresis) || rule.hysteresis < 0.0) {
        return PACKDECK_TEXT("Rule", "cannot have a hysteresis below 0");
    }
    if (rule.delay < units::Duration{} || rule.delay > longestDelay) {
        return PACKDECK_TEXT("Rule", "cannot wait longer than a day");
    }
    return {};
}

RuleFile parseRules(std::string_view text, const std::string& file)
{
    RuleFile result;
    json document;
    try {
        document = json::parse(text, nullptr, true, true);
    } catch (const json::parse_error& problem) {
        // "[json.exception.parse_error.101] parse error at line 3, column 5: ...":
        // the number is of no use to a user.
        const std::string what = problem.what();
        const auto space = what.find(' ');
        result.problems.push_back(wrong(
            file, "1", space == std::string::npos ? std::string_view(what) : std::string_view(what).substr(space + 1)));
        return result;
    }
    const bool isOurs = document.is_object() && document.contains("rules") && document["rules"].is_array();
    if (!isOurs || document.value("schema", json(0)) != json(ruleSchema)) {
        result.problems.push_back(wrong(file, "1", fmt::format("is no list of rules of schema {}", ruleSchema)));
        return result;
    }
    const json& rules = document["rules"];
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const std::string place = fmt::format("rules/{}", i);
        if (i == mostRules) {
            result.problems.push_back(wrong(file, place, fmt::format("there may be {} rules", mostRules)));
            break;
        }
        RuleReader reader(rules[i]);
        Rule rule = reader.read();
        const bool twice = std::any_of(result.rules.begin(), result.rules.end(),
                                       [&rule](const Rule& other) { return other.name == rule.name; });
        if (!reader.problem().empty() || twice) {
            result.problems.push_back(wrong(file, place, twice ? "has the name of an earlier rule" : reader.problem()));
            continue;
        }
        result.rules.push_back(std::move(rule));
    }
    return result;
}

std::string toJson(const std::vector<Rule>& rules)
{
    constexpr int indent = 2;
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Rule& rule : rules) {
        list.push_back({{"name", rule.name},
                        {"signal", rule.signal},
                        {rule.direction == Rule::Direction::Above ? "above" : "below", rule.threshold},
                        {"hysteresis", rule.hysteresis},
                        {"delay_s", units::toSeconds(rule.delay)},
                        {"severity", rule.severity == Severity::Warning ? "warning" : "alarm"},
                        {"enabled", rule.enabled}});
    }
    const nlohmann::ordered_json document = {{"schema", ruleSchema}, {"rules", list}};
    return document.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

} // namespace packdeck::alarms
