// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "control/command_trail.h"

using namespace packdeck;
using namespace packdeck::control;

namespace {

std::vector<std::string> lines(const std::vector<CommandEvent>& events)
{
    std::vector<std::string> texts;
    for (const CommandEvent& event : events) {
        texts.push_back(event.command + ": " + event.result);
    }
    return texts;
}

TEST(CommandTrail, TellsEveryCommandItsEndAndWhatBecameOfItOnce)
{
    CommandTrail trail;
    Status status;
    telemetry::PackSnapshot pack;
    pack.state = {d1000::State::Idle, {}, telemetry::Freshness::Fresh};
    pack.current = {units::Milliamps(120), {}, telemetry::Freshness::Fresh};
    pack.contactorsTogether = telemetry::ContactorsTogether::AllOpen;
    status.serialHeard = 1234;
    EXPECT_TRUE(trail.observe(status, &pack).empty());

    status.armed[static_cast<std::size_t>(ArmKind::Control)] = true;
    status.command = d1000::Command::Connect;
    auto events = trail.observe(status, &pack);
    EXPECT_THAT(lines(events), testing::ElementsAre("arm CONTROL: armed", "CONNECT: sent"));
    EXPECT_EQ(events[1].unit, 1234U);
    EXPECT_EQ(events[1].conditions, "IDLE, +0.1 A, all contactors open");
    EXPECT_TRUE(trail.observe(status, &pack).empty()) << "once";

    status.command = d1000::Command::Enable;
    pack.state.value = d1000::State::Connect;
    events = trail.observe(status, &pack);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].stateBefore, "IDLE");
    EXPECT_EQ(events[0].stateNow, "CONNECT");

    status.target = Target::Enabled;
    status.targetReached = true;
    EXPECT_THAT(lines(trail.observe(status, &pack)), testing::ElementsAre("ENABLED: reached"));

    OpeningResult opening;
    opening.asked = units::Timestamp(std::chrono::seconds(9));
    opening.text = {PhraseId::EndedDisarmed, {}};
    status.lastOpening = opening;
    status.command.reset();
    status.targetReached = false;
    status.lastEnding = {PhraseId::EndedDisarmed, {}};
    events = trail.observe(status, nullptr);
    EXPECT_THAT(lines(events), testing::ElementsAre("ENABLE: ended", "open contactors: disarmed"));
    EXPECT_EQ(events[0].reason, "disarmed");
    EXPECT_EQ(events[0].conditions, "nothing heard");

    status.lastRefusal = {PhraseId::RefusedNoTarget, {}};
    status.lastRefusalAt = units::Timestamp(std::chrono::seconds(10));
    EXPECT_EQ(trail.observe(status, nullptr).front().reason, "select where to go first");
    EXPECT_TRUE(trail.observe(status, nullptr).empty());
}

} // namespace
