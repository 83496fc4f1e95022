// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The coach: a good control unit keeps every rule, and each kind of bad one breaks its own.

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "drive.h"

using namespace packdeck;
using namespace packdeck::coach;
using coach::test::Drive;
using d1000::Command;
using d1000::State;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

using Frames = std::vector<can::Frame>;

std::string findings(const VcuCoach& coach)
{
    std::string all;
    for (std::size_t i = 0; i < ruleCount; ++i) {
        for (const Finding& finding : coach.result(static_cast<Rule>(i)).findings) {
            all += std::string(info(static_cast<Rule>(i)).name) + ": " + finding.text + '\n';
        }
    }
    return all;
}

Command commandOf(const can::Frame& frame)
{
    return *d1000::commandFromValue(d1000::decodeCommand(frame.data).command);
}

can::Frame with(can::Frame frame, Command command)
{
    frame.data = d1000::encodeCommand(command);
    return frame;
}

TEST(VcuCoach, AGoodControlUnitKeepsEveryRule)
{
    Drive drive;
    drive.drive();
    ASSERT_EQ(drive.state, State::Enabled);
    drive.pack.apply(sim::FaultSetting{sim::Fault::HvilOpen});
    drive.run(seconds(5));
    EXPECT_EQ(drive.state, State::Safe);
    drive.pack.apply(sim::ClearFaults{});
    drive.run(seconds(20));
    EXPECT_EQ(drive.state, State::Enabled) << "it recovers by itself";
    drive.stop();
    EXPECT_TRUE(drive.coach.passed()) << findings(drive.coach);
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const auto rule = static_cast<Rule>(i);
        EXPECT_GT(drive.coach.result(rule).judged, 0U) << info(rule).name << ": nothing was judged";
    }
}

TEST(VcuCoach, AGoodControlUnitCharges)
{
    sim::Config config = *sim::Config::named("sim-14");
    config.parameters.chargingMethod = bmu::ChargingMethod::External;
    Drive drive({}, config);
    drive.run(seconds(5));
    drive.vcu.setGoal(ReferenceVcu::Goal::Charge);
    drive.run(seconds(30));
    EXPECT_EQ(drive.state, State::ChargeEnabled);
    drive.stop();
    EXPECT_TRUE(drive.coach.passed()) << findings(drive.coach);
}

struct BadRow
{
    std::string name;
    Rule breaks;
    Drive::Spoil spoil;
    std::string says;
};

void PrintTo(const BadRow& row, std::ostream* out)
{
    *out << row.name;
}

class BadControlUnit : public testing::TestWithParam<BadRow>
{
};

TEST_P(BadControlUnit, BreaksItsRule)
{
    Drive drive(GetParam().spoil);
    drive.drive();
    drive.pack.apply(sim::FaultSetting{sim::Fault::HvilOpen});
    drive.run(seconds(5));
    drive.pack.apply(sim::ClearFaults{});
    drive.run(seconds(5));
    drive.stop();
    const RuleResult& result = drive.coach.result(GetParam().breaks);
    EXPECT_FALSE(result.passed()) << findings(drive.coach);
    ASSERT_FALSE(result.findings.empty());
    EXPECT_THAT(result.findings.front().text, testing::HasSubstr(GetParam().says));
    EXPECT_EQ(result.findings.front().frame.id, 0x6FAU);
    EXPECT_LE(result.findings.size(), VcuCoach::mostFindings);
}

/// Every so many frames something else.
template <typename Change>
Drive::Spoil every(int count, Change change)
{
    return [count, change, turn = 0](const can::Frame& sent, const Drive&) mutable {
        return ++turn % count == 0 ? change(sent) : Frames{sent};
    };
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BadControlUnit,
    testing::Values(BadRow{"ShortFrames", Rule::CommandLength,
                           every(10,
                                 [](can::Frame frame) {
                                     frame.length = 4;
                                     return Frames{frame};
                                 }),
                           "4 bytes"},
                    BadRow{"OtherType", Rule::CommandType,
                           every(10,
                                 [](can::Frame frame) {
                                     frame.data = d1000::encodeCommand(commandOf(frame), d1000::CommandType::None);
                                     return Frames{frame};
                                 }),
                           "type 0"},
                    BadRow{"TwoBits", Rule::CommandValue,
                           every(10,
                                 [](can::Frame frame) {
                                     frame.data[0] = 6;
                                     return Frames{frame};
                                 }),
                           "value 6"},
                    BadRow{"TooSlow", Rule::CommandPeriod,
                           [turn = 0](const can::Frame& sent, const Drive&) mutable {
                               return ++turn % 4 == 0 ? Frames{sent} : Frames{};
                           },
                           "400.0 ms"},
                    BadRow{"Jittery", Rule::CommandJitter,
                           every(5,
                                 [](can::Frame frame) {
                                     frame.time += 50'000;
                                     return Frames{frame};
                                 }),
                           "usual are 100.0 ms"},
                    BadRow{"EnableAtOnce", Rule::EnableBeforeConnect,
                           [](const can::Frame& sent, const Drive& drive) {
                               return Frames{drive.state == State::Idle && commandOf(sent) == Command::Connect
                                                 ? with(sent, Command::Enable)
                                                 : sent};
                           },
                           "ENABLE is sent in IDLE"},
                    BadRow{"DeafToSafe", Rule::IdleAfterSafe,
                           [](const can::Frame& sent, const Drive& drive) {
                               return Frames{drive.pack.time() > seconds(24) && drive.pack.time() < seconds(30)
                                                 ? with(sent, Command::Enable)
                                                 : sent};
                           },
                           "ENABLE was still the command"},
                    BadRow{"TriesAgain", Rule::CommandIntoFault,
                           [turn = 0](const can::Frame& sent, const Drive& drive) mutable {
                               return Frames{drive.pack.time() > seconds(28) && drive.pack.time() < seconds(30) &&
                                                     ++turn % 5 == 0
                                                 ? with(sent, Command::Connect)
                                                 : sent};
                           },
                           "HVIL"},
                    BadRow{"FallsSilent", Rule::IdleBeforeShutdown,
                           [](const can::Frame& sent, const Drive& drive) {
                               return drive.pack.time() > seconds(20) && drive.pack.time() < seconds(23) ? Frames{}
                                                                                                         : Frames{sent};
                           },
                           "ENABLE was the last command"}),
    [](const auto& row) { return row.param.name; });

TEST(VcuCoach, ALoadThatIgnoresTheLimits)
{
    Drive drive;
    drive.drive();
    sim::LoadSetting load;
    load.mode = sim::LoadMode::ConstantCurrent;
    load.obeysLimits = false;
    load.amps = 40.0;
    drive.pack.apply(load);
    // Near the lower end the limit falls; here the lowest cell does it.
    drive.pack.apply(sim::FaultSetting{sim::Fault::CellVoltage, true, 3, 2.58});
    drive.run(seconds(20));
    drive.stop();
    const RuleResult& result = drive.coach.result(Rule::CurrentAboveLimit);
    ASSERT_FALSE(result.passed()) << "the limit did not fall";
    EXPECT_THAT(result.findings.front().text, testing::HasSubstr("discharging"));
    EXPECT_NE(result.findings.front().frame.id, 0x6FAU) << "the offending frame is the unit's current";
}

TEST(VcuCoach, ALoadThatDoesNotStopBeforeTheContactorsOpen)
{
    Drive drive;
    drive.drive();
    sim::LoadSetting load;
    load.mode = sim::LoadMode::ConstantCurrent;
    load.obeysLimits = false;
    load.amps = 30.0;
    drive.pack.apply(load);
    drive.run(seconds(2));
    drive.pack.apply(sim::FaultSetting{sim::Fault::HvilOpen});
    drive.run(seconds(5));
    drive.stop();
    const RuleResult& result = drive.coach.result(Rule::CurrentAtOpening);
    ASSERT_FALSE(result.passed());
    EXPECT_THAT(result.findings.front().text, testing::ContainsRegex("[23][0-9]\\.[0-9] A "));
}

TEST(VcuCoach, WithoutAControlUnitNothingIsJudged)
{
    sim::SimulatedPack pack(*sim::Config::named("sim-14"));
    VcuCoach coach(coach::test::shippedCatalog(), {});
    std::vector<can::Frame> frames;
    pack.advance(seconds(10), frames);
    for (const can::Frame& frame : frames) {
        coach.apply(frame, units::Timestamp(units::Duration(frame.time)));
    }
    coach.finish();
    EXPECT_TRUE(coach.passed());
    for (std::size_t i = 0; i < ruleCount; ++i) {
        EXPECT_EQ(coach.result(static_cast<Rule>(i)).judged, 0U);
    }
}

} // namespace
