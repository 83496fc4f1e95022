// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// What the unit watches about itself and its housing: self-tests, tasks, watchdog, low-side switches, isolation, air.

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "bmu/ivt_frame.h"
#include "bmu/self_test.h"
#include "bmu/task_monitor.h"
#include "bmu/vapour_baseline.h"
#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::Command;
using packdeck::d1000::Reason;
using packdeck::d1000::State;

namespace {

const Message* lastOf(const Rig& rig, std::uint16_t offset)
{
    const Message* found = nullptr;
    for (const Message& message : rig.bmu.messages()) {
        found = message.offset == offset ? &message : found;
    }
    return found;
}

Message waitFor(Rig& rig, std::uint16_t offset)
{
    for (int i = 0; i < 200; ++i) {
        rig.tick();
        if (const Message* const message = lastOf(rig, offset)) {
            return *message;
        }
    }
    ADD_FAILURE() << "no message " << offset;
    return {};
}

class EverySelfTest : public testing::TestWithParam<std::size_t>
{
};

// rule: 1.13 items, 1.13 intervals, R32
TEST_P(EverySelfTest, SeesItsItemWithinTwoIntervalsOpensAndLatches)
{
    const auto item = static_cast<SelfTestItem>(GetParam());
    Rig rig;
    rig.bring(State::Idle);
    rig.inputs.own.unsound = bit(item);
    const int limit_ms = static_cast<int>(2 * SelfTest::interval_ms(item));
    const int seen = rig.runWhile([&] { return !rig.has(Reason::SelfTestFail); }, limit_ms);
    ASSERT_GE(seen, 0);
    EXPECT_EQ(rig.bmu.faults().cause(Reason::SelfTestFail), (Cause{Part::SelfTest, static_cast<std::uint8_t>(item)}));
    const Message word = waitFor(rig, 0xF2);
    EXPECT_EQ(word.data[static_cast<std::size_t>(item) / 8], 1U << static_cast<unsigned>(item) % 8);
    rig.inputs.own.unsound = 0;
    rig.run(5000);
    EXPECT_EQ(rig.bmu.state(), State::Safe) << "latched";
    EXPECT_FALSE(name(item).empty());
}

INSTANTIATE_TEST_SUITE_P(Items, EverySelfTest, testing::Range(std::size_t{0}, selfTestItemCount));

// rule: 1.13 items, T02
TEST(SelfTest, AFailureAtStartUpKeepsTheUnitInInit)
{
    Rig rig;
    rig.inputs.own.unsound = bit(SelfTestItem::FlashCrc);
    rig.run(12'000);
    EXPECT_EQ(rig.bmu.state(), State::Init);
    EXPECT_TRUE(rig.has(Reason::SelfTestFail));
    EXPECT_TRUE(rig.hasObstacle(Blocker::SelfTestFailed));
}

// rule: 1.13 intervals
TEST(SelfTest, PassesOverTheProgramMemoryAreCounted)
{
    Rig rig;
    rig.run(1000);
    EXPECT_EQ(waitFor(rig, 0xF2).data[4], 1);
    rig.run(60'000);
    EXPECT_EQ(waitFor(rig, 0xF2).data[4], 2);
}

struct Pace
{
    Task task;
    std::uint16_t percent;
    TaskState expected;
    int after_ms;
};

class TaskPace : public testing::TestWithParam<Pace>
{
};

// rule: 1.13 tasks, R33
TEST_P(TaskPace, IsReportedAndAFailureOpens)
{
    const Pace& row = GetParam();
    Rig rig;
    rig.bring(State::Idle);
    rig.inputs.own.taskPeriods_percent[static_cast<std::size_t>(row.task)] = row.percent;
    rig.run(row.after_ms);
    EXPECT_EQ(rig.bmu.tasks().state(row.task), row.expected);
    EXPECT_EQ(rig.has(Reason::WatchdogFail), row.expected == TaskState::Fail);
    if (row.task != Task::Telemetry && row.expected != TaskState::Slow) { // slow does not last until it is sent
        const Message info = waitFor(rig, 0xF1);
        EXPECT_EQ(info.data[static_cast<std::size_t>(row.task)], static_cast<std::uint8_t>(row.expected));
    }
    rig.inputs.own.taskPeriods_percent = nominalPeriods;
    rig.run(2500);
    EXPECT_EQ(rig.bmu.tasks().state(row.task), TaskState::Ok);
    EXPECT_EQ(rig.has(Reason::WatchdogFail), row.expected == TaskState::Fail) << "latches";
}

INSTANTIATE_TEST_SUITE_P(
    Rows, TaskPace,
    testing::Values(Pace{Task::SelfTest, 149, TaskState::Ok, 500}, Pace{Task::SelfTest, 160, TaskState::Slow, 250},
                    Pace{Task::SelfTest, 160, TaskState::Fail, 700}, Pace{Task::Sensor, 40, TaskState::Fast, 300},
                    Pace{Task::Sensor, 0, TaskState::Fail, 650}, Pace{Task::Cmu, 0, TaskState::Fail, 650},
                    Pace{Task::Telemetry, 0, TaskState::Fail, 100}, Pace{Task::Telemetry, 40, TaskState::Fast, 100},
                    Pace{Task::Sox, 0, TaskState::Fail, 6100}, Pace{Task::Sox, 200, TaskState::Slow, 2100}),
    [](const auto& row) {
        return "Task" + std::to_string(static_cast<int>(row.param.task)) + "At" + std::to_string(row.param.percent) +
               "For" + std::to_string(row.param.after_ms);
    });

// rule: 1.13 watchdog, R33
TEST(Watchdog, AHungBmsTaskIsResetAndSaysSo)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.inputs.own.taskPeriods_percent[static_cast<std::size_t>(Task::Bms)] = 0;
    const int expired = rig.runWhile([&] { return !rig.bmu.watchdogExpired(); }, 200);
    EXPECT_GE(expired, 90);
    EXPECT_LE(expired, 110);
    rig.inputs.own.taskPeriods_percent = nominalPeriods;
    rig.bmu = Bmu(rig.bmu.parameters(), {}, Bmu::Start::Watchdog);
    rig.tick();
    EXPECT_TRUE(rig.has(Reason::WatchdogFail));
    EXPECT_TRUE(rig.hasEvent(EventKind::WatchdogReset));
    EXPECT_EQ(waitFor(rig, 0xF1).data[6], 1);
    rig.command(Command::Idle);
    rig.run(5000);
    EXPECT_EQ(rig.bmu.state(), State::Safe);
}

// rule: 1.14 low-side switches
TEST(LowSide, LoadEnableInEnabledFanWhenHotAlarmWithAnyReason)
{
    Rig rig;
    rig.bring(State::Precharge);
    EXPECT_FALSE(rig.bmu.outputs().lowSide.loadEnable);
    rig.bring(State::Enabled);
    rig.run(300);
    EXPECT_TRUE(rig.bmu.outputs().lowSide.loadEnable);
    EXPECT_FALSE(rig.bmu.outputs().lowSide.fan);
    rig.inputs.nodes[0].temperatures_dC[0] = 401;
    rig.run(200);
    EXPECT_TRUE(rig.bmu.outputs().lowSide.fan);
    rig.inputs.nodes[0].temperatures_dC[0] = 351;
    rig.run(200);
    EXPECT_TRUE(rig.bmu.outputs().lowSide.fan) << "off at 35 degC";
    rig.inputs.nodes[0].temperatures_dC[0] = 349;
    rig.run(200);
    EXPECT_FALSE(rig.bmu.outputs().lowSide.fan);
    EXPECT_FALSE(rig.bmu.outputs().lowSide.alarm);
    rig.inputs.interlock.open = true;
    rig.run(120);
    EXPECT_TRUE(rig.bmu.outputs().lowSide.alarm);
    EXPECT_FALSE(rig.bmu.outputs().lowSide.loadEnable);
}

// rule: 1.14 low-side switches
TEST(LowSide, AFaultOfASwitchIsAnEventOnce)
{
    Rig rig;
    rig.bring(State::Idle);
    rig.inputs.own.lowSideFaults = 0b010;
    rig.run(1000);
    ASSERT_TRUE(rig.hasEvent(EventKind::LowSideFault));
    const std::size_t count = rig.bmu.events().count();
    EXPECT_EQ(rig.bmu.events().at(count - 1).detail.index, 1);
    rig.run(1000);
    EXPECT_EQ(rig.bmu.events().count(), count);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

// rule: 1.14 isolation
TEST(Isolation, BelowAHundredOhmPerVoltIsAnEventUntilItHasRecovered)
{
    Rig rig;
    rig.bring(State::Idle);
    const std::size_t before = rig.bmu.events().count();
    for (const std::uint32_t reading : {100U, 99U, 119U, 99U, 121U, 99U}) {
        rig.inputs.isolation_ohm_per_V = reading;
        rig.run(100);
    }
    EXPECT_EQ(rig.bmu.events().count() - before, 2U);
    EXPECT_EQ(rig.bmu.state(), State::Idle);
}

// rule: 1.11 baseline
TEST(Vapour, FiveTimesTheMedianOfTheLastHourIsAWarningOnly)
{
    Rig rig;
    rig.bring(State::Idle);
    rig.inputs.environment.voc_ppb = 150;
    rig.run(60'000 + 6 * 60'000);
    EXPECT_FALSE(rig.hasEvent(EventKind::VapourRising));
    rig.inputs.environment.voc_ppb = 750;
    rig.run(2000);
    EXPECT_FALSE(rig.hasEvent(EventKind::VapourRising));
    rig.inputs.environment.voc_ppb = 751;
    rig.run(2000);
    EXPECT_TRUE(rig.hasEvent(EventKind::VapourRising));
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

// rule: 1.11 baseline
TEST(Vapour, TheMedianForgetsAfterAnHour)
{
    VapourBaseline baseline;
    for (int second = 0; second < 3600; ++second) {
        baseline.update(200);
    }
    EXPECT_EQ(baseline.median_ppb(), 200);
    for (int second = 0; second < 1860; ++second) {
        baseline.update(400);
    }
    EXPECT_EQ(baseline.median_ppb(), 400);
}

// rule: 1.11 warm-up
TEST(Vapour, IsNotJudgedWhileTheSensorWarmsUp)
{
    Rig rig;
    rig.inputs.environment.voc_ppb = 20'000;
    rig.inputs.environment.nox_ppb = 20'000;
    rig.run(60'000 + 4900);
    EXPECT_FALSE(rig.has(Reason::Voc) || rig.has(Reason::Nox));
    rig.run(200);
    EXPECT_TRUE(rig.has(Reason::Voc) && rig.has(Reason::Nox));
}

// rule: 1.5 debounce
TEST(ContactorFault, ADisagreementShorterThanATenthOfASecondIsNone)
{
    Rig rig;
    rig.bring(State::Enabled);
    rig.run(500);
    rig.stuckOpen[2] = true;
    rig.run(90);
    rig.stuckOpen[2] = false;
    rig.run(500);
    EXPECT_FALSE(rig.has(Reason::ContactorFail));
    rig.stuckOpen[2] = true;
    rig.run(130);
    EXPECT_TRUE(rig.has(Reason::ContactorFail));
}

// rule: X02, R51
TEST(BoardTemperature, LimitsMayBeStoredSwapped)
{
    Parameters swapped = Rig::smallPack();
    std::swap(swapped.bmuTemperatureMin, swapped.bmuTemperatureMax);
    Rig rig(swapped);
    rig.bring(State::Idle);
    rig.run(2000);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
    rig.inputs.environment.temperatures_dC[0] = 610;
    rig.run(1100);
    EXPECT_TRUE(rig.has(Reason::OverTemp));
}

struct WireCase
{
    const char* what;
    std::uint16_t id;
    std::array<std::uint8_t, 6> data;
    std::size_t length;
    bool taken;
    std::int32_t value;
    bool error;
    bool systemError;
};

class IvtFrames : public testing::TestWithParam<WireCase>
{
};

// rule: 1.1 junction unit
TEST_P(IvtFrames, AreReadFromTheWire)
{
    const WireCase& row = GetParam();
    JunctionInput junction;
    EXPECT_EQ(receiveIvt(row.id, std::span(row.data.data(), row.length), junction), row.taken);
    const ChannelInput& channel = row.id == ivt::current   ? junction.current
                                  : row.id == ivt::battery ? junction.battery
                                  : row.id == ivt::charger ? junction.charger
                                                           : junction.load;
    EXPECT_EQ(channel.value, row.value);
    EXPECT_EQ(channel.samples, row.taken ? 1U : 0U);
    EXPECT_EQ(channel.error, row.error);
    EXPECT_EQ(junction.systemError, row.systemError);
    EXPECT_EQ(channel.messageCounter, row.taken ? row.data[1] & 0x0F : 0);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, IvtFrames,
    testing::Values(WireCase{"discharge", 0x521, {0, 0x03, 0, 0, 0xC3, 0x50}, 6, true, 50'000, false, false},
                    WireCase{"charge", 0x521, {0, 0x0F, 0xFF, 0xFF, 0x3C, 0xB0}, 6, true, -50'000, false, false},
                    WireCase{"battery", 0x522, {1, 0x00, 0, 0x0E, 0x5B, 0xD4}, 6, true, 941'012, false, false},
                    WireCase{"charger", 0x523, {2, 0x00, 0, 0, 0, 1}, 6, true, 1, false, false},
                    WireCase{"load", 0x524, {3, 0x00, 0x80, 0, 0, 0}, 6, true, -2'147'483'647 - 1, false, false},
                    WireCase{"systemError", 0x521, {0, 0x81, 0, 0, 0, 1}, 6, true, 1, false, true},
                    WireCase{"measurementError", 0x521, {0, 0x41, 0, 0, 0, 1}, 6, true, 1, true, false},
                    WireCase{"channelError", 0x522, {1, 0x21, 0, 0, 0, 1}, 6, true, 1, true, false},
                    WireCase{"overcurrentSignal", 0x521, {0, 0x11, 0, 0, 0, 1}, 6, true, 1, false, false},
                    WireCase{"wrongMultiplex", 0x521, {1, 0x00, 0, 0, 0, 1}, 6, false, 0, false, false},
                    WireCase{"tooShort", 0x521, {0, 0x00, 0, 0, 0, 1}, 5, false, 0, false, false},
                    WireCase{"temperature", 0x525, {4, 0x00, 0, 0, 0, 1}, 6, false, 0, false, false},
                    WireCase{"foreign", 0x411, {0, 0x00, 0, 0, 0, 1}, 6, false, 0, false, false}),
    [](const auto& row) { return std::string(row.param.what); });

} // namespace
