// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The reports of the coach: what a build server and a reader get.

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "coach/report.h"
#include "coach/suite_report.h"
#include "drive.h"

using namespace packdeck;
using namespace packdeck::coach;
using testing::HasSubstr;
using testing::Not;

namespace {

/// One command frame with two bits.
VcuCoach broken()
{
    VcuCoach coach(coach::test::shippedCatalog(), {});
    can::Frame frame;
    frame.id = 0x6FA;
    frame.length = 8;
    frame.data = d1000::encodeCommand(d1000::Command::Idle);
    frame.data[0] = 3;
    coach.apply(frame, units::Timestamp(std::chrono::milliseconds(1500)));
    coach.finish();
    return coach;
}

TEST(CoachReport, JUnitCountsAndNamesTheFrame)
{
    const std::string xml = toJUnit(broken(), {"a<b>&\"c\".log", "PackDeck"});
    EXPECT_THAT(xml, HasSubstr("name=\"a&lt;b&gt;&amp;&quot;c&quot;.log\" tests=\"11\" failures=\"1\" skipped=\"8\""));
    EXPECT_THAT(xml, HasSubstr("name=\"command-value\""));
    EXPECT_THAT(xml, HasSubstr("1.500000 6FA 03 00 00 00 01 00 00 00"));
}

TEST(CoachReport, HtmlStandsAlone)
{
    const std::string html = toHtml(broken(), {"<script>", "PackDeck"});
    EXPECT_THAT(html, HasSubstr("Rules were broken"));
    EXPECT_THAT(html, HasSubstr("03 00 00 00 01 00 00 00"));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("http")));
}

TEST(CoachReport, JsonIsOneObjectARule)
{
    std::istringstream lines(toJsonLines(broken()));
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        const auto rule = nlohmann::json::parse(line);
        EXPECT_EQ(rule.at("broken"), rule.at("rule") == "command-value" ? 1 : 0);
    }
    EXPECT_EQ(count, ruleCount);
}

std::vector<SuiteOutcome> oneOfThree()
{
    SuiteOutcome good;
    good.reason = "HVIL";
    good.text = "the loop <open>";
    good.from = "ENABLED";
    good.met = true;
    good.reaction_s = 0.21;
    SuiteOutcome bad = good;
    bad.reason = "VOC";
    bad.met = false;
    bad.problem = "the control unit broke command-value";
    bad.findings = broken().result(Rule::CommandValue).findings;
    SuiteOutcome untried = good;
    untried.met = false;
    untried.skipped = true;
    untried.problem = "cannot be asked to fall silent";
    return {good, bad, untried};
}

TEST(SuiteReport, JUnitHasACaseAnOutcomeWithItsFrames)
{
    const std::string xml = toJUnit(oneOfThree(), {"suite.json", "PackDeck"});
    EXPECT_THAT(xml, HasSubstr("name=\"suite.json\" tests=\"3\" failures=\"1\" skipped=\"1\""));
    EXPECT_THAT(xml, HasSubstr("name=\"HVIL: the loop &lt;open&gt;\" time=\"0.21\""));
    EXPECT_THAT(xml, HasSubstr("<failure message=\"the control unit broke command-value\">1.500000 6FA 03"));
}

TEST(SuiteReport, HtmlSaysHowManyAndShowsTheFrames)
{
    const std::string html = toHtml(oneOfThree(), {"suite.json", "PackDeck"});
    EXPECT_THAT(html, HasSubstr("1 of 3 cases as expected"));
    EXPECT_THAT(html, HasSubstr("<code>03 00 00 00 01 00 00 00</code>"));
    EXPECT_THAT(html, Not(HasSubstr("<open>")));
}

TEST(SuiteReport, TextAndJsonAreALineAnOutcome)
{
    const std::vector<SuiteOutcome> outcomes = oneOfThree();
    EXPECT_THAT(toText(outcomes[0]), HasSubstr("ok   HVIL"));
    EXPECT_THAT(toText(outcomes[1]), HasSubstr("FAIL VOC"));
    EXPECT_THAT(toText(outcomes[2]), HasSubstr("skip HVIL"));
    EXPECT_EQ(nlohmann::json::parse(toJson(outcomes[1])).at("findings").size(), 1U);
}

} // namespace
