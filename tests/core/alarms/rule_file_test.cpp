// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/rule_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace packdeck;
using namespace packdeck::alarms;

namespace {

TEST(RuleFile, WhatIsWrittenIsReadBack)
{
    std::vector<Rule> rules(2);
    rules[0] = {"hot",
                "hottestSensor",
                Rule::Direction::Above,
                55.5,
                1.5,
                std::chrono::milliseconds(2500),
                telemetry::Severity::Alarm,
                true};
    rules[1] = {"low \"cell\"", "Node7Cell03", Rule::Direction::Below, 3.0, 0.0, {}, telemetry::Severity::Warning,
                false};
    const RuleFile read = parseRules(toJson(rules), "rules.json");
    EXPECT_TRUE(read.problems.empty());
    EXPECT_EQ(read.rules, rules);
}

struct WrongCase
{
    const char* text;
    const char* sentence;
};

TEST(RuleFile, SaysWhereAndWhatIsWrong)
{
    const std::array<WrongCase, 14> table = {{
        {"", "rules.json:1: parse error at line 1, column 1"},
        {"{\n\"schema\": 1,\n\"rules\": [}", "parse error at line 3"},
        {"[]", "rules.json:1: is no list of rules of schema 1"},
        {R"({"schema": 2, "rules": []})", "is no list of rules of schema 1"},
        {R"({"schema": 1, "rules": [3]})", "rules.json:rules/0: is no rule"},
        {R"({"schema": 1, "rules": [{"name": "a", "signal": "current"}]})", "needs \"above\" or \"below\""},
        {R"({"schema": 1, "rules": [{"name": "a", "signal": "current", "above": 1, "below": 1}]})", "and not both"},
        {R"({"schema": 1, "rules": [{"name": "a", "signal": "currant", "above": 1}]})", "names no signal"},
        {R"({"schema": 1, "rules": [{"signal": "current", "above": 1}]})", "needs a name"},
        {R"({"schema": 1, "rules": [{"name": "a", "signal": "current", "above": "1"}]})", "\"above\" must be a number"},
        {R"({"schema": 1, "rules": [{"name": "a", "signal": "current", "above": 1, "hysteresis": -1}]})", "below 0"},
        {R"({"schema": 1, "rules": [{"name": "a", "signal": "current", "above": 1, "delay_s": 1e9}]})",
         "\"delay_s\" must be"},
        {R"({"schema": 1, "rules": [{"name": "a", "signal": "current", "above": 1, "severity": "loud"}]})",
         "\"severity\" must be"},
        {R"({"schema": 1, "rules": [{"name": "a", "signal": "current", "above": 1, "limit": 3}]})",
         "\"limit\" is not known"},
    }};
    for (const WrongCase& row : table) {
        const RuleFile read = parseRules(row.text, "rules.json");
        EXPECT_TRUE(read.rules.empty()) << row.text;
        ASSERT_EQ(read.problems.size(), 1U) << row.text;
        EXPECT_THAT(toEnglish(read.problems.front()), testing::HasSubstr(row.sentence)) << row.text;
    }
}

TEST(RuleFile, OneBadRuleLeavesTheOthers)
{
    const RuleFile read = parseRules(R"({"schema": 1, "rules": [
        {"name": "a", "signal": "current", "above": 1},
        {"name": "a", "signal": "current", "above": 2},
        {"name": "b", "signal": "current", "below": -1}]})",
                                     "rules.json");
    ASSERT_EQ(read.rules.size(), 2U);
    EXPECT_EQ(read.rules[1].name, "b");
    EXPECT_EQ(toEnglish(read.problems.at(0)), "rules.json:rules/1: has the name of an earlier rule");
}

RC_GTEST_PROP(RuleFile, NoBytesCrashIt, (const std::string& text))
{
    const RuleFile read = parseRules(text, "rules.json");
    RC_ASSERT(!read.problems.empty() || read.rules.empty());
}

} // namespace
