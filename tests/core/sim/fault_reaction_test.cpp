// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Everything that can be injected, and what the BMU does about it: one row each reads as "injected in this state, this
// reason is shown within so long, and the unit ends in that state".

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "bmu/event.h"
#include "d1000/protocol.h"
#include "driver.h"

using namespace packdeck;
using namespace packdeck::sim;
using bmu::EventKind;
using bmu::Task;
using d1000::Command;
using d1000::Reason;
using d1000::State;
using packdeck::sim::test::Driver;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

enum class Kind : std::uint8_t { Small, Large, Evse };

constexpr std::optional<Reason> noReason = std::nullopt;

struct Injection
{
    Fault fault;
    const char* as; ///< when a fault has several rows
    int index;
    double value;
    Kind pack;
    State from;
    std::optional<Reason> reason; ///< none: nothing is shown in that time
    int within_ms;
    State ends;
    void (*then)(Driver&) = nullptr;  ///< after it was injected
    void (*check)(Driver&) = nullptr; ///< at the end
};

template <Command what>
void give(Driver& driver)
{
    driver.command(what);
}

void connectThenEnable(Driver& driver)
{
    driver.command(Command::Connect);
    driver.run(milliseconds(500));
    driver.command(Command::Enable);
}

template <int amps>
void draw(Driver& driver)
{
    driver.pack.apply(LoadSetting{LoadMode::ConstantCurrent, static_cast<double>(amps), false});
}

void chargeThenIdle(Driver& driver)
{
    driver.run(seconds(10)); // until a current flows that can go on
    driver.command(Command::Idle);
}

void restartInSilence(Driver& driver)
{
    driver.command(Command::None);
    driver.pack.apply(PowerCycleBmu{});
}

template <EventKind kind>
void noted(Driver& driver)
{
    int count = 0;
    for (const EventTruth& event : driver.pack.truth().events) {
        count += event.kind == kind ? 1 : 0;
        EXPECT_FALSE(event.text.empty());
    }
    EXPECT_EQ(count, 1);
}

template <bmu::TaskState state, Task task>
void taskIs(Driver& driver)
{
    EXPECT_EQ(driver.pack.truth().tasks[static_cast<std::size_t>(task)], state);
}

template <int failure>
void prechargeFailed(Driver& driver)
{
    EXPECT_EQ(driver.pack.truth().prechargeFailures >> failure & 1U, 1U)
        << std::hex << int{driver.pack.truth().prechargeFailures};
}

void measuredBackwards(Driver& driver)
{
    EXPECT_GT(driver.pack.truth().packAmps, 30.0);
    const can::Frame current = driver.last(0x07);
    EXPECT_NE(current.data[3] & 0x80U, 0U);
}

void silentOnTheBus(Driver& driver)
{
    EXPECT_TRUE(driver.frames.empty());
}

void slowerOnTheBus(Driver& driver)
{
    std::size_t ours = 0;
    std::size_t strong = 0;
    for (const can::Frame& frame : driver.frames) {
        (frame.id < 0x100 ? strong : ours) += 1;
    }
    EXPECT_GT(strong, ours * 5);
    EXPECT_GT(ours, 0U);
}

void twoSpeakers(Driver& driver)
{
    std::set<std::uint16_t> states;
    for (const can::Frame& frame : driver.frames) {
        if (frame.id == 0x606) {
            states.insert(frame.data[0]);
        }
    }
    EXPECT_GE(states.size(), 2U);
}

void nothingCloses(Driver& driver)
{
    EXPECT_FALSE(Driver::anyCoil(driver.pack.truth()));
}

void burns(Driver& driver)
{
    EXPECT_EQ(driver.pack.truth().burningCells, 1U);
}

constexpr auto opens = State::Safe;
constexpr auto staysOn = State::Enabled;
constexpr int firstSensedCell = 1; // the cell under sensor 1 of a node of 14

const Injection injections[] = {
    // Cells and their monitoring units
    {Fault::NodeLost, "", 0, 0, Kind::Small, State::Enabled, Reason::NodeCount, 410, opens},
    {Fault::ChainBroken, "", 20, 0, Kind::Large, State::Idle, Reason::NodeCount, 410, opens},
    {Fault::CellVoltage, "High", 3, 4.21, Kind::Small, State::Enabled, Reason::OverVolt, 620, opens},
    {Fault::CellVoltage, "FarTooHigh", 3, 4.26, Kind::Small, State::Enabled, Reason::OverVolt, 320, opens},
    {Fault::CellVoltage, "Low", 3, 2.45, Kind::Small, State::Enabled, Reason::UnderVolt, 620, opens},
    {Fault::CellVoltage, "Gone", 3, 0.1, Kind::Small, State::Enabled, Reason::CellCount, 620, opens},
    {Fault::CellSenseOffset, "", 3, 0.1, Kind::Small, State::Enabled, noReason, 5000, staysOn},
    {Fault::CellVoltageRamp, "Up", 3, 0.1, Kind::Small, State::Enabled, Reason::OverVolt, 12'000, opens},
    {Fault::CellVoltageRamp, "Down", 3, -0.2, Kind::Small, State::Enabled, Reason::UnderVolt, 12'000, opens},
    {Fault::CellShort, "", 3, 10, Kind::Small, State::Enabled, noReason, 20'000, staysOn},
    {Fault::CellOpen, "", 3, 0, Kind::Small, State::Enabled, Reason::CellCount, 1500, opens, draw<40>},
    {Fault::SenseWireOpen, "", 3, 0, Kind::Small, State::Enabled, Reason::CellCount, 620, opens},
    {Fault::SenseNoise, "", 3, 0.05, Kind::Small, State::Enabled, noReason, 5000, staysOn},
    {Fault::ConverterStuck, "", 0, 0, Kind::Small, State::Enabled, noReason, 5000, staysOn}, // nobody can tell
    {Fault::NodesSwapped, "", 4, 0, Kind::Large, State::Idle, noReason, 2000, State::Idle},  // alike: nobody can tell
    {Fault::CrcErrors, "Few", 0, 5, Kind::Small, State::Enabled, noReason, 5000, staysOn},
    {Fault::CrcErrors, "All", 0, 100, Kind::Small, State::Enabled, Reason::NodeCount, 410, opens},
    // Heat
    {Fault::ThermistorOpen, "", 1, 0, Kind::Small, State::Enabled, Reason::TempCount, 1620, opens},
    {Fault::ThermistorShort, "", 1, 0, Kind::Small, State::Enabled, Reason::TempCount, 1620, opens},
    {Fault::ThermistorDrift, "", 1, 60, Kind::Small, State::Enabled, Reason::OverTemp, 60'000, opens},
    {Fault::HotCell, "", firstSensedCell, 70, Kind::Small, State::Enabled, Reason::OverTemp, 20'000, opens},
    {Fault::CellHeat, "", firstSensedCell, 4000, Kind::Small, State::Enabled, Reason::OverTemp, 30'000, opens},
    {Fault::ThermalRunaway, "", 7, 0, Kind::Small, State::Enabled, Reason::Pressure, 1100, opens, nullptr, burns},
    {Fault::CoolantLost, "", 0, 0, Kind::Small, State::Enabled, noReason, 10'000, staysOn},
    {Fault::Soaked, "Cold", 0, -25, Kind::Small, State::Enabled, Reason::UnderTemp, 15'000, opens},
    {Fault::Soaked, "Hot", 0, 65, Kind::Small, State::Enabled, Reason::OverTemp, 15'000, opens},
    {Fault::AmbientRamp, "", 0, 60, Kind::Small, State::Enabled, Reason::OverTemp, 400'000, opens},
    // Junction unit
    {Fault::BjuLost, "", 0, 0, Kind::Small, State::Enabled, Reason::Bju, 250, opens},
    {Fault::BjuCounterStuck, "", 0, 0, Kind::Small, State::Enabled, Reason::Bju, 250, opens},
    {Fault::BjuSystemError, "", 0, 0, Kind::Small, State::Enabled, Reason::Bju, 250, opens},
    {Fault::CurrentOffset, "", 0, 125, Kind::Small, State::Enabled, Reason::OverCurrent, 130, opens},
    {Fault::CurrentGain, "", 0, 40, Kind::Small, State::Enabled, Reason::OverCurrent, 600, opens, draw<80>},
    {Fault::ShuntReversed, "", 0, 0, Kind::Small, State::Enabled, noReason, 3000, staysOn, draw<40>, measuredBackwards},
    {Fault::BatteryVoltageGain, "", 0, 2, Kind::Large, State::Idle, Reason::PackVoltage, 1100, opens},
    {Fault::LoadVoltageGain, "", 0, 3, Kind::Large, State::Enabled, Reason::LoadVoltage, 580, opens},
    // Contactors
    {Fault::ContactorStuckOpen, "1", 0, 0, Kind::Small, State::Idle, Reason::ContactorFail, 330, opens,
     give<Command::Connect>},
    {Fault::ContactorStuckOpen, "2", 1, 0, Kind::Small, State::Connect, Reason::ContactorFail, 600, opens,
     give<Command::Enable>},
    {Fault::ContactorStuckOpen, "3", 2, 0, Kind::Small, State::Connect, Reason::ContactorFail, 8000, opens,
     give<Command::Enable>},
    {Fault::ContactorStuckOpen, "4", 3, 0, Kind::Small, State::ChargeInit, Reason::ContactorFail, 330, opens,
     give<Command::ChargeEnable>},
    {Fault::ContactorStuckOpen, "5", 4, 0, Kind::Small, State::ChargeConnect, Reason::ContactorFail, 3000, opens},
    {Fault::ContactorWelded, "1", 0, 0, Kind::Small, State::Idle, Reason::ContactorFail, 130, opens},
    {Fault::ContactorWelded, "2", 1, 0, Kind::Small, State::Enabled, Reason::ContactorFail, 130, opens},
    {Fault::ContactorWelded, "3", 2, 0, Kind::Small, State::Enabled, Reason::ContactorFail, 1500, opens,
     give<Command::Idle>},
    {Fault::ContactorWelded, "4", 3, 0, Kind::Small, State::Idle, Reason::ContactorFail, 130, opens},
    {Fault::ContactorWelded, "5", 4, 0, Kind::Small, State::Idle, Reason::ContactorFail, 130, opens},
    {Fault::AuxiliaryStuckOpen, "", 2, 0, Kind::Small, State::Enabled, Reason::ContactorFail, 130, opens},
    {Fault::AuxiliaryStuckClosed, "", 1, 0, Kind::Small, State::Idle, Reason::ContactorFail, 130, opens},
    {Fault::AuxiliaryInverted, "", 0, 0, Kind::Small, State::Idle, Reason::ContactorFail, 130, opens},
    {Fault::ContactorSlow, "TooSlow", 0, 400, Kind::Small, State::Idle, Reason::ContactorFail, 330, opens,
     give<Command::Connect>},
    {Fault::ContactorSlow, "InTime", 0, 150, Kind::Small, State::Idle, noReason, 1000, State::Connect,
     give<Command::Connect>},
    {Fault::ContactorBounce, "", 2, 40, Kind::Small, State::Connect, noReason, 10'000, staysOn, give<Command::Enable>},
    // Precharge and load
    {Fault::PrechargeResistorOpen, "", 0, 0, Kind::Large, State::Connect, Reason::Precharge, 1600, opens,
     give<Command::Enable>, prechargeFailed<6>},
    {Fault::PrechargeResistance, "Half", 0, 50, Kind::Large, State::Connect, Reason::Precharge, 700, opens,
     give<Command::Enable>, prechargeFailed<2>},
    {Fault::LoadShort, "", 0, 0.05, Kind::Large, State::Connect, Reason::Precharge, 2000, opens, give<Command::Enable>,
     prechargeFailed<4>},
    {Fault::LoadBleed, "", 0, 22'000, Kind::Large, State::Connect, Reason::Precharge, 12'000, opens,
     give<Command::Enable>, prechargeFailed<6>},
    {Fault::LoadCharged, "Above", 0, 900, Kind::Large, State::Idle, Reason::LoadVoltage, 900, opens,
     give<Command::Connect>},
    {Fault::LoadCharged, "Below", 0, 800, Kind::Large, State::Idle, noReason, 6000, staysOn, connectThenEnable,
     noted<EventKind::LinkCharged>},
    {Fault::LoadReversed, "", 0, 0, Kind::Large, State::Enabled, Reason::LoadVoltage, 580, opens},
    {Fault::LoadFeeds, "", 0, 5, Kind::Large, State::Precharge, Reason::Precharge, 1500, opens, nullptr,
     prechargeFailed<5>},
    {Fault::LoadCapacitance, "TenTimes", 0, 20, Kind::Large, State::Connect, Reason::Precharge, 26'000, opens,
     give<Command::Enable>, prechargeFailed<0>},
    {Fault::LoadCapacitance, "HundredTimes", 0, 200, Kind::Large, State::Connect, Reason::Precharge, 2000, opens,
     give<Command::Enable>, prechargeFailed<4>},
    {Fault::BalanceOpen, "", 3, 0, Kind::Small, State::Enabled, noReason, 5000, staysOn}, // no rule looks at it
    // Charger and EVCC
    {Fault::ChargerDead, "", 0, 0, Kind::Small, State::ChargeInit, Reason::Precharge, 50'500, opens,
     give<Command::ChargeEnable>, prechargeFailed<0>},
    {Fault::ChargerIgnoresLimits, "", 0, 130, Kind::Small, State::ChargeEnabled, Reason::OverCurrent, 9000, opens},
    {Fault::ChargerIgnoresStop, "", 0, 0, Kind::Small, State::ChargeEnabled, noReason, 23'000, State::Idle,
     chargeThenIdle, noted<EventKind::ChargeStopTimedOut>},
    {Fault::ChargerOverVoltage, "", 0, 15, Kind::Small, State::ChargeInit, Reason::ChargerVoltage, 2000, opens,
     give<Command::ChargeEnable>},
    {Fault::EvccSilent, "", 0, 0, Kind::Evse, State::ChargeEnabled, Reason::InternalComms, 1020, opens},
    {Fault::EvccEmergencyStop, "", 0, 0, Kind::Evse, State::ChargeEnabled, noReason, 2500, opens, nullptr,
     noted<EventKind::EvccStopped>},
    {Fault::EvccError, "", 0, 0, Kind::Evse, State::ChargeInit, noReason, 500, State::Idle},
    // Interlock, isolation, enclosure
    {Fault::HvilOpen, "", 0, 0, Kind::Small, State::Enabled, Reason::Hvil, 110, opens},
    {Fault::HvilShortToGround, "", 0, 0, Kind::Small, State::Enabled, Reason::Hvil, 110, opens},
    {Fault::HvilShortToBattery, "", 0, 0, Kind::Small, State::Enabled, Reason::Hvil, 110, opens},
    {Fault::HvilResistance, "High", 0, 200, Kind::Small, State::Enabled, Reason::Hvil, 110, opens},
    {Fault::HvilResistance, "Aged", 0, 45, Kind::Small, State::Enabled, noReason, 2000, staysOn},
    {Fault::HvilIntermittent, "50ms", 0, 50, Kind::Small, State::Enabled, noReason, 5000, staysOn},
    {Fault::HvilIntermittent, "150ms", 0, 150, Kind::Small, State::Enabled, Reason::Hvil, 1120, opens},
    {Fault::IsolationLow, "", 0, 80, Kind::Small, State::Enabled, noReason, 2000, staysOn, nullptr,
     noted<EventKind::IsolationLow>},
    {Fault::EnclosureSilent, "", 0, 0, Kind::Small, State::Enabled, Reason::InternalComms, 1020, opens},
    {Fault::ExpanderSilent, "", 0, 0, Kind::Small, State::Enabled, Reason::Io, 120, opens},
    {Fault::Pressure, "Step", 0, 110, Kind::Small, State::Enabled, Reason::Pressure, 20, opens},
    {Fault::Humidity, "", 0, 95, Kind::Small, State::Enabled, Reason::Humidity, 10'020, opens},
    {Fault::Voc, "", 0, 6000, Kind::Small, State::Enabled, Reason::Voc, 66'000, opens},
    {Fault::Nox, "", 0, 1200, Kind::Small, State::Enabled, Reason::Nox, 66'000, opens},
    {Fault::BoardTemperature, "Hot", 0, 65, Kind::Small, State::Enabled, Reason::OverTemp, 1020, opens},
    {Fault::BoardTemperature, "Cold", 0, -25, Kind::Small, State::Enabled, Reason::UnderTemp, 1020, opens},
    // The unit itself
    {Fault::SupplyVoltage, "Low", 0, 9, Kind::Small, State::Enabled, noReason, 2000, staysOn},
    {Fault::SupplyVoltage, "Gone", 0, 4, Kind::Small, State::Enabled, noReason, 1000, State::Init, nullptr,
     nothingCloses},
    {Fault::TaskHung, "SelfTest", static_cast<int>(Task::SelfTest), 0, Kind::Small, State::Enabled,
     Reason::WatchdogFail, 620, opens},
    {Fault::TaskHung, "Sensor", static_cast<int>(Task::Sensor), 0, Kind::Small, State::Enabled, Reason::WatchdogFail,
     620, opens, nullptr, taskIs<bmu::TaskState::Fail, Task::Sensor>},
    {Fault::TaskHung, "Telemetry", static_cast<int>(Task::Telemetry), 0, Kind::Small, State::Enabled,
     Reason::WatchdogFail, 70, opens},
    {Fault::TaskHung, "Cmu", static_cast<int>(Task::Cmu), 0, Kind::Small, State::Enabled, Reason::WatchdogFail, 620,
     opens},
    {Fault::TaskHung, "Bms", static_cast<int>(Task::Bms), 0, Kind::Small, State::Enabled, Reason::WatchdogFail, 130,
     State::Init, nullptr, nothingCloses}, // reset again and again
    {Fault::TaskHung, "Sox", static_cast<int>(Task::Sox), 0, Kind::Small, State::Enabled, Reason::WatchdogFail, 6020,
     opens},
    {Fault::TaskPeriod, "Slow", static_cast<int>(Task::Cmu), 200, Kind::Small, State::Enabled, Reason::WatchdogFail,
     720, opens},
    {Fault::TaskPeriod, "ALittleSlow", static_cast<int>(Task::Sensor), 140, Kind::Small, State::Enabled, noReason, 3000,
     staysOn, nullptr, taskIs<bmu::TaskState::Ok, Task::Sensor>},
    {Fault::TaskPeriod, "Fast", static_cast<int>(Task::Sensor), 40, Kind::Small, State::Enabled, noReason, 3000,
     staysOn, nullptr, taskIs<bmu::TaskState::Fast, Task::Sensor>},
    {Fault::FlashCorrupt, "", 0, 0, Kind::Small, State::Enabled, Reason::SelfTestFail, 60'120, opens},
    {Fault::RamBitFlip, "", 0, 0, Kind::Small, State::Enabled, Reason::SelfTestFail, 6520, opens},
    {Fault::NvmCorrupt, "", 0, 0, Kind::Small, State::Enabled, Reason::SelfTestFail, 1120, opens},
    {Fault::SelfTestItem, "Driver1", 0, 15, Kind::Small, State::Enabled, Reason::SelfTestFail, 1120, opens},
    {Fault::SelfTestItem, "Stack", 0, 6, Kind::Small, State::Enabled, Reason::SelfTestFail, 120, opens},
    {Fault::LowSideSwitch, "", 0, 2, Kind::Small, State::Enabled, noReason, 1000, staysOn, nullptr,
     noted<EventKind::LowSideFault>},
    // The bus
    {Fault::CanBusOff, "", 0, 0, Kind::Small, State::Enabled, Reason::InternalComms, 1020, opens, nullptr,
     silentOnTheBus},
    {Fault::CommandLoss, "All", 0, 100, Kind::Small, State::Enabled, Reason::ControlTimeout, 5020, opens},
    {Fault::CommandLoss, "Half", 0, 50, Kind::Small, State::Enabled, noReason, 10'000, staysOn},
    {Fault::CommandWrongLength, "", 0, 20, Kind::Small, State::Enabled, noReason, 3000, staysOn},
    {Fault::CommandWrongLength, "Alone", 0, 20, Kind::Small, State::Enabled, Reason::ControlTimeout, 5020, opens,
     give<Command::None>},
    {Fault::CommandMultiBit, "", 0, 20, Kind::Small, State::Enabled, noReason, 3000, staysOn},
    {Fault::CommandMultiBit, "Alone", 0, 20, Kind::Small, State::Enabled, Reason::ControlTimeout, 5020, opens,
     give<Command::None>},
    {Fault::CommandReplay, "AfterReset", 0, 10, Kind::Small, State::Enabled, noReason, 8000, opens, restartInSilence,
     nothingCloses},
    {Fault::BusOverload, "", 0, 95, Kind::Large, State::Enabled, noReason, 2000, staysOn, nullptr, slowerOnTheBus},
    {Fault::IdCollision, "", 0, 10, Kind::Small, State::Enabled, noReason, 2000, staysOn, nullptr, twoSpeakers},
    {Fault::SecondCommander, "", 0, 50, Kind::Small, State::Enabled, noReason, 500, State::Idle, give<Command::None>},
};

Driver prepared(Kind kind, State state)
{
    static std::map<std::pair<Kind, State>, Driver> ready;
    const auto key = std::pair(kind, state);
    const auto found = ready.find(key);
    if (found != ready.end()) {
        return found->second;
    }
    Config config = *Config::named(kind == Kind::Large ? "sim0" : "sim-14");
    if (kind == Kind::Evse) {
        config.parameters.chargingMethod = bmu::ChargingMethod::Evse;
    }
    config.load = {LoadMode::Zero, 0.0, true};
    Driver driver(config);
    driver.bring(state);
    EXPECT_EQ(driver.pack.truth().state, state);
    if (state == State::Enabled || state == State::ChargeEnabled) {
        driver.run(seconds(1));
    } else if (state == State::Connect) {
        driver.run(milliseconds(300));
    }
    driver.frames.clear();
    return ready.emplace(key, driver).first->second;
}

class InjectedFault : public testing::TestWithParam<Injection>
{
};

// rule: 2.8, R32-R35, R37-R56, P16, P18-P20, P22
TEST_P(InjectedFault, HasItsReaction)
{
    const Injection& row = GetParam();
    Driver driver = prepared(row.pack, row.from);
    driver.set(row.fault, row.index, row.value);
    if (row.then != nullptr) {
        row.then(driver);
    }
    const auto shows = [&](const Truth& truth) {
        return row.reason ? Driver::has(truth, *row.reason) : truth.reasons != 0;
    };
    const int took_ms = driver.runUntil(shows, milliseconds(row.within_ms));
    if (row.reason) {
        EXPECT_GE(took_ms, 0) << std::hex << driver.pack.truth().reasons;
        RecordProperty("reason_ms", took_ms);
        // At most the two seconds of DISCONNECT, then everything is open.
        driver.runUntil(row.ends, milliseconds(2100));
        EXPECT_TRUE(Driver::has(driver.pack.truth(), *row.reason)) << "still shown when it has opened";
    } else {
        EXPECT_EQ(took_ms, -1) << std::hex << driver.pack.truth().reasons;
    }
    EXPECT_EQ(driver.pack.truth().state, row.ends);
    if (row.ends == State::Safe) {
        EXPECT_FALSE(Driver::anyCoil(driver.pack.truth()));
    }
    if (row.check != nullptr) {
        row.check(driver);
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, InjectedFault, testing::ValuesIn(injections), [](const auto& row) {
    std::string name(sim::info(row.param.fault).name);
    std::erase(name, '-');
    return name + row.param.as;
});

// rule: 2.8
TEST(InjectedFaults, HaveARowEach)
{
    std::set<Fault> covered;
    for (const Injection& row : injections) {
        covered.insert(row.fault);
    }
    for (std::size_t i = 0; i < faultKindCount; ++i) {
        EXPECT_EQ(covered.count(static_cast<Fault>(i)), 1U) << info(static_cast<Fault>(i)).name;
    }
}

// rule: 1.18 every wire
TEST(InjectedFaults, EverySenseWireIsLookedAt)
{
    for (int cell = 0; cell < 14; ++cell) {
        Driver driver = prepared(Kind::Small, State::Idle);
        driver.set(Fault::SenseWireOpen, cell);
        EXPECT_GE(driver.runUntil([](const Truth& t) { return Driver::has(t, Reason::CellCount); }, seconds(1)), 0)
            << cell;
        const Truth truth = driver.pack.truth();
        const auto row = std::find_if(truth.reasonDetails.begin(), truth.reasonDetails.end(),
                                      [](const ReasonTruth& each) { return each.reason == Reason::CellCount; });
        ASSERT_NE(row, truth.reasonDetails.end());
        EXPECT_EQ(row->cause.part, bmu::Part::Cell) << row->text;
        EXPECT_EQ(int{row->cause.position}, cell) << row->text;
    }
}

// Nodes that are not alike give themselves away.
TEST(InjectedFaults, SwappedNodesOfDifferentSizeAreCounted)
{
    Config config = *Config::ofSize(2, 8);
    config.parameters.nodeNumCells[1] = 6;
    config.parameters.stringCount = 1;
    Driver driver(config);
    driver.bring(State::Idle);
    driver.set(Fault::NodesSwapped, 0);
    EXPECT_GE(driver.runUntil([](const Truth& t) { return Driver::has(t, Reason::CellCount); }, seconds(1)), 0);
}

// A dip that is over brings the unit back without a fault, and nothing closes by itself.
TEST(InjectedFaults, AfterASupplyDipTheUnitStartsAgain)
{
    Driver driver = prepared(Kind::Small, State::Enabled);
    driver.set(Fault::SupplyVoltage, 0, 4.0);
    driver.run(milliseconds(200));
    EXPECT_FALSE(driver.pack.truth().contactors[0].closed);
    driver.clear(Fault::SupplyVoltage);
    EXPECT_GE(driver.runUntil(State::Safe, seconds(3)), 0);
    driver.run(seconds(3)); // Enable is still being commanded
    EXPECT_EQ(driver.pack.truth().state, State::Safe);
    EXPECT_EQ(driver.pack.truth().reasons, 0U);
}

} // namespace
