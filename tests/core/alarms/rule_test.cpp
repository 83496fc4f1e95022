// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/rule.h"

#include <cmath>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "../telemetry/frames.h"
#include "alarms/rule_runner.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using namespace packdeck::alarms;
using test::ms;
using test::Unit;
using Turn = RuleState::Turn;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

Rule rule(double threshold, double hysteresis, int delay_ms, Rule::Direction direction = Rule::Direction::Above)
{
    Rule rule;
    rule.name = "test";
    rule.signal = "highestCell";
    rule.direction = direction;
    rule.threshold = threshold;
    rule.hysteresis = hysteresis;
    rule.delay = std::chrono::milliseconds(delay_ms);
    return rule;
}

/// One sample every 100 ms; the turns as "begins at 3".
struct StepCase
{
    Rule rule;
    std::vector<double> values;
    std::vector<std::pair<int, Turn>> turns;
};

TEST(RuleState, TurnsByThresholdHysteresisAndDelay)
{
    const auto below = Rule::Direction::Below;
    const std::vector<StepCase> table = {
        {rule(10, 0, 0), {9, 10, 11, 10, 9}, {{2, Turn::Begins}, {3, Turn::Ends}}},
        {rule(10, 2, 0), {11, 9, 8.5, 8, 11}, {{0, Turn::Begins}, {3, Turn::Ends}, {4, Turn::Begins}}},
        {rule(10, 0, 200), {11, 11, 11, 9, 9, 9}, {{2, Turn::Begins}, {5, Turn::Ends}}},
        {rule(10, 0, 200), {11, 11, 9, 11, 11, 9}, {}},
        {rule(10, 0, 200), {11, 11, none, 11, 11, 11}, {{5, Turn::Begins}}}, // a gap proves nothing
        {rule(10, 0, 0), {11, none, none, 11}, {{0, Turn::Begins}}},
        {rule(3, 0.1, 0, below), {3.2, 2.9, 3.05, 3.1}, {{1, Turn::Begins}, {3, Turn::Ends}}},
    };
    for (std::size_t row = 0; row < table.size(); ++row) {
        RuleState state;
        std::vector<std::pair<int, Turn>> turns;
        for (std::size_t i = 0; i < table[row].values.size(); ++i) {
            if (const auto turn =
                    state.step(table[row].rule, ms(static_cast<std::int64_t>(i) * 100), table[row].values[i])) {
                turns.emplace_back(static_cast<int>(i), *turn);
            }
        }
        EXPECT_EQ(turns, table[row].turns) << "row " << row;
    }
}

RC_GTEST_PROP(RuleState, NeverTurnsFasterThanItsDelay, ())
{
    const int delay_ms = *rc::gen::inRange(0, 3000);
    const Rule given = rule(*rc::gen::inRange(-50, 50), *rc::gen::inRange(0, 20), delay_ms,
                            *rc::gen::element(Rule::Direction::Above, Rule::Direction::Below));
    const auto samples = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(1, 800), rc::gen::inRange(-60, 60)));
    RuleState state;
    std::int64_t now = 0;
    std::optional<std::int64_t> turnedAt;
    bool active = false;
    for (const auto& [pause, value] : samples) {
        now += pause;
        const auto turn = state.step(given, ms(now), value == 0 ? none : value);
        if (!turn) {
            continue;
        }
        RC_ASSERT((*turn == Turn::Begins) != active); // begins and ends take turns
        active = !active;
        RC_ASSERT(state.active() == active);
        RC_ASSERT(!turnedAt || now - *turnedAt >= delay_ms);
        RC_ASSERT(now >= delay_ms);
        turnedAt = now;
    }
}

/// A pack whose highest cell is what a function of time says, ten times a
/// second.
std::unique_ptr<telemetry::Timeline> packOf(const std::vector<int>& highest_mV, bool live)
{
    telemetry::TimelineOptions options;
    options.catalog = test::shippedCatalog();
    auto timeline = std::make_unique<telemetry::Timeline>(std::move(options));
    const Unit unit;
    std::vector<can::Frame> frames;
    const auto add = [&](can::Frame frame, std::int64_t now) {
        frame.time = (now + 1) * 1000; // microseconds; 0 would be "no stamp"
        frames.push_back(frame);
    };
    add(unit.heartbeat(), 0);
    add(unit.firmware(1, 2, d1000::bundledBmuBuildNumber), 0);
    for (std::size_t i = 0; i < highest_mV.size(); ++i) {
        add(unit.extremes(highest_mV[i], 0, 1, 3600, 0, 2), static_cast<std::int64_t>(i) * 100);
        if (live) {
            timeline->ingest(frames, ms(static_cast<std::int64_t>(i) * 100));
            frames.clear();
        }
    }
    if (!live) {
        timeline->ingestLog(frames);
    }
    return timeline;
}

std::vector<std::string> words(const std::vector<telemetry::Event>& events)
{
    std::vector<std::string> all;
    for (const telemetry::Event& event : events) {
        all.push_back(toEnglish(event, {}));
    }
    return all;
}

TEST(RuleRunner, FindsTheMomentInALog)
{
    std::vector<int> cells(100, 3700);
    for (std::size_t i = 40; i < 60; ++i) {
        cells[i] = 4160;
    }
    const auto timeline = packOf(cells, false);
    RuleRunner runner;
    Rule high = rule(4.15, 0.01, 500);
    high.name = "high cell";
    Rule spread = rule(0.3, 0, 0);
    spread.name = "spread";
    spread.signal = "cellSpread";
    spread.severity = telemetry::Severity::Warning;
    Rule unknown = rule(1, 0, 0);
    unknown.name = "unknown";
    unknown.signal = "NoMessage.NoSignal";
    runner.setRules({high, spread, unknown});
    const auto events = runner.run(*timeline, {}, timeline->now());
    EXPECT_THAT(words(events), testing::ElementsAre("rule \"spread\": cellSpread is 0.56 V",
                                                    "rule \"high cell\": highestCell is 4.16 V",
                                                    "rule \"spread\" ended: cellSpread is 0.1 V",
                                                    "rule \"high cell\" ended: highestCell is 3.7 V"));
    ASSERT_EQ(events.size(), 4U);
    EXPECT_EQ(events[1].at - events[0].at, std::chrono::milliseconds(500));
    EXPECT_EQ(limitText(events[1]), "> 4.15 V");
    EXPECT_EQ(events[0].severity, telemetry::Severity::Warning);
    EXPECT_THAT(runner.missingSignals(), testing::ElementsAre("NoMessage.NoSignal"));
    EXPECT_TRUE(runner.run(*timeline, {}, timeline->now()).empty()) << "every sample is seen once";
}

TEST(RuleRunner, LiveALogAndPiecesOfALogGiveTheSame)
{
    std::vector<int> cells;
    for (int i = 0; i < 400; ++i) {
        cells.push_back(3700 + (i * 37) % 500);
    }
    const auto log = packOf(cells, false);
    RuleRunner whole;
    whole.setRules({rule(4.1, 0.05, 100)});
    const auto expected = whole.run(*log, {}, log->now());
    EXPECT_FALSE(expected.empty());

    RuleRunner pieces;
    pieces.setRules({rule(4.1, 0.05, 100)});
    std::vector<telemetry::Event> inPieces;
    do {
        for (auto& event : pieces.run(*log, {}, log->now(), 7)) {
            inPieces.push_back(std::move(event));
        }
    } while (pieces.isBehind());
    EXPECT_EQ(inPieces, expected);
}

} // namespace
