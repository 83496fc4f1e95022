// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <limits>
#include <memory>
#include <set>

#include <gtest/gtest.h>

#include "core/pack/pack_harness.h"
#include "pack/fault_set.h"
#include "pack/thermistor.h"

using namespace packdeck;
using namespace packdeck::pack;
using namespace std::chrono_literals;

namespace {

/// What a fault does, seen on a pack that has it beside one that has not.
struct Expectation
{
    Fault fault;
    void (*prepare)(Bench&) = nullptr; ///< before the fault; both packs
    void (*drive)(Bench&) = nullptr;   ///< with the fault; both packs
    bool (*shows)(const Pack& with, const Pack& without) = nullptr;
};

constexpr std::uint16_t someCell = 3 * 14 + 5;
constexpr std::uint16_t someSensor = 3 * 4 + 1;

void nothing(Bench&) {}

void second(Bench& bench)
{
    bench.run(1s);
}

void enabled(Bench& bench)
{
    bench.pack.setLoad({LoadMode::Constant, 30.0});
    bench.enable();
}

void closeAll(Bench& bench)
{
    bench.actuators.coils.fill(true);
    bench.run(200ms);
}

void openAll(Bench& bench)
{
    bench.actuators.coils.fill(false);
    bench.run(200ms);
}

void precharge(Bench& bench)
{
    bench.actuators.coils[0] = true;
    bench.actuators.coils[1] = true;
    bench.run(6s);
}

void charge(Bench& bench)
{
    bench.actuators.coils[3] = true;
    bench.actuators.coils[4] = true;
    bench.pack.setCharger({ChargerCommand::Mode::Charge, 0.0, 20.0, 3.7});
    bench.run(5s);
}

std::int32_t cellMillivolts(const Pack& pack, std::size_t slot)
{
    return pack.scan().cells[slot].value();
}

const Expectation expectations[] = {
    {{FaultKind::NodeLost, 3},
     second,
     second,
     [](const Pack& with, const Pack& without) {
         return !with.scan().answering[3] && with.scan().answering[4] && with.scan().nodeScans[3] == 10 &&
                with.scan().nodeScans[4] == 20 && without.scan().nodeScans[3] == 20 &&
                std::abs(cellMillivolts(with, someCell) - cellMillivolts(without, someCell)) < 4;
     }},
    {{FaultKind::ChainBroken, 30},
     second,
     second,
     [](const Pack& with, const Pack& without) {
         return with.scan().answering[29] && !with.scan().answering[30] && !with.scan().answering[31] &&
                without.scan().answering[31];
     }},
    {{FaultKind::CellReading, someCell, 4.25F},
     nothing,
     second,
     [](const Pack& with, const Pack& without) {
         return cellMillivolts(with, someCell) == 4250 && with.packVolts() == without.packVolts() &&
                cellMillivolts(with, someCell + 1) == cellMillivolts(without, someCell + 1);
     }},
    {{FaultKind::CellSenseOffset, someCell, 0.1F},
     nothing,
     second,
     [](const Pack& with, const Pack& without) {
         return std::abs(cellMillivolts(with, someCell) - cellMillivolts(without, someCell) - 100) <= 1 &&
                with.packVolts() == without.packVolts();
     }},
    {{FaultKind::CellVoltageRamp, someCell, -0.1F},
     nothing,
     [](Bench& bench) { bench.run(5s); },
     [](const Pack& with, const Pack& without) {
         const auto cell = units::cellAt(someCell);
         return std::abs(with.cellVolts(cell) - without.cellVolts(cell) + 0.5) < 0.02 &&
                with.packVolts() < without.packVolts() - 0.1;
     }},
    {{FaultKind::CellShort, someCell, 10.0F},
     nothing,
     [](Bench& bench) { bench.run(36s); },
     [](const Pack& with, const Pack& without) {
         const auto cell = units::cellAt(someCell);
         return std::abs((without.cellSoc(cell) - with.cellSoc(cell)) * 50.0 - 0.1) < 0.005; // Ah
     }},
    {{FaultKind::CellHeld, someCell, 65.0F},
     nothing,
     [](Bench& bench) { bench.run(60s); },
     [](const Pack& with, const Pack& without) {
         const auto cell = units::cellAt(someCell);
         const auto beside = units::cellAt(someCell + 1);
         return with.cellCelsius(cell) == 65.0 && without.cellCelsius(cell) < 26.0 && with.cellCelsius(beside) > 26.0;
     }},
    {{FaultKind::CellHeat, someCell, 690.0F},
     nothing,
     [](Bench& bench) { bench.run(3s); },
     [](const Pack& with, const Pack& without) {
         const auto cell = units::cellAt(someCell);
         return std::abs(with.cellCelsius(cell) - without.cellCelsius(cell) - 3.0) < 0.1; // 690 J/K
     }},
    {{FaultKind::SenseWireOpen, someCell},
     nothing,
     second,
     [](const Pack& with, const Pack& without) {
         return cellMillivolts(with, someCell) < 100 && cellMillivolts(with, someCell + 1) > 4900 &&
                with.scan().highResistance[3] == 0x60 && without.scan().highResistance[3] == 0 &&
                with.packVolts() == without.packVolts();
     }},
    {{FaultKind::ThermistorOpen, someSensor},
     nothing,
     second,
     [](const Pack& with, const Pack& without) {
         return with.scan().thermistors[someSensor] == Thermistor::openCode &&
                with.scan().temperatures[someSensor].value() < -450 &&
                without.scan().temperatures[someSensor].value() > 200;
     }},
    {{FaultKind::ThermistorShort, someSensor},
     nothing,
     second,
     [](const Pack& with, const Pack& without) {
         return with.scan().temperatures[someSensor].value() > 1250 &&
                without.scan().temperatures[someSensor].value() < 300;
     }},
    {{FaultKind::ContactorStuckOpen, 2},
     nothing,
     closeAll,
     [](const Pack& with, const Pack& without) {
         return !with.contactorClosed(2) && !with.auxiliaries()[2] && with.contactorClosed(0) &&
                without.contactorClosed(2) && without.auxiliaries()[2];
     }},
    {{FaultKind::ContactorWelded, 2},
     closeAll,
     openAll,
     [](const Pack& with, const Pack& without) {
         return with.contactorClosed(2) && with.auxiliaries()[2] && !with.contactorClosed(0) &&
                !without.contactorClosed(2) && !without.auxiliaries()[2];
     }},
    {{FaultKind::AuxiliaryStuckOpen, 2},
     nothing,
     closeAll,
     [](const Pack& with, const Pack& without) {
         return with.contactorClosed(2) && !with.auxiliaries()[2] && without.auxiliaries()[2];
     }},
    {{FaultKind::AuxiliaryStuckClosed, 2},
     nothing,
     openAll,
     [](const Pack& with, const Pack& without) {
         return !with.contactorClosed(2) && with.auxiliaries()[2] && !without.auxiliaries()[2];
     }},
    {{FaultKind::PrechargeResistorOpen},
     nothing,
     precharge,
     [](const Pack& with, const Pack& without) {
         return with.loadVolts() == 0.0 && with.contactorClosed(1) && with.packAmps() == 0.0 &&
                without.loadVolts() > 800.0;
     }},
    {{FaultKind::LoadShort, 0, 0.05F},
     nothing,
     precharge,
     [](const Pack& with, const Pack& without) {
         return with.loadVolts() < 1.0 && with.packAmps() > 2.0 && without.packAmps() < 0.01;
     }},
    {{FaultKind::LoadBleed, 0, 22'000.0F},
     nothing,
     precharge,
     [](const Pack& with, const Pack& without) {
         const double short_V = with.packVolts() - with.loadVolts();
         return std::abs(short_V - with.packVolts() * 330.0 / 22'330.0) < 1.5 &&
                without.packVolts() - without.loadVolts() < 1.0;
     }},
    {{FaultKind::LoadCharged, 0, 850.0F},
     nothing,
     [](Bench& bench) {
         bench.actuators.coils[0] = true;
         bench.run(200ms);
     },
     [](const Pack& with, const Pack& without) {
         return std::abs(with.bju().loadVoltage.value - 850'000) < 1500 && without.bju().loadVoltage.value < 1000;
     }},
    {{FaultKind::BjuLost},
     second,
     second,
     [](const Pack& with, const Pack& without) {
         return with.bju().current.samples == 100 && without.bju().current.samples == 200 &&
                with.bju().batteryVoltage.samples == 16 && without.bju().batteryVoltage.samples == 33;
     }},
    {{FaultKind::BjuCounterStuck},
     second,
     second,
     [](const Pack& with, const Pack& without) {
         return with.bju().current.messageCounter == 100 % 16 && with.bju().current.samples == 200 &&
                without.bju().current.messageCounter == 200 % 16;
     }},
    {{FaultKind::CurrentOffset, 0, 5.0F},
     enabled,
     second,
     [](const Pack& with, const Pack& without) {
         return with.bju().current.value - without.bju().current.value == 5000 && with.packAmps() == without.packAmps();
     }},
    {{FaultKind::ChargerDead},
     nothing,
     charge,
     [](const Pack& with, const Pack& without) {
         return with.chargerAmps() == 0.0 && with.packAmps() == 0.0 && without.packAmps() < -15.0;
     }},
    {{FaultKind::ChargerIgnoresLimits, 0, 30.0F},
     nothing,
     charge,
     [](const Pack& with, const Pack& without) {
         return with.chargerAmps() == 30.0 && std::abs(without.chargerAmps() - 20.0) < 1e-9;
     }},
    {{FaultKind::ChargerIgnoresStop},
     nothing,
     [](Bench& bench) {
         charge(bench);
         bench.pack.setCharger({});
         bench.run(1s);
     },
     [](const Pack& with, const Pack& without) { return with.chargerAmps() > 15.0 && without.chargerAmps() == 0.0; }},
    {{FaultKind::ChargerOverVoltage, 0, 5.0F},
     nothing,
     [](Bench& bench) {
         bench.pack.setCharger({ChargerCommand::Mode::Match, 800.0});
         bench.run(6s);
     },
     [](const Pack& with, const Pack& without) {
         return std::abs(with.chargerVolts() - 840.0) < 1e-6 && std::abs(without.chargerVolts() - 800.0) < 1e-6;
     }},
    {{FaultKind::CellOpen, someCell},
     enabled,
     second,
     [](const Pack& with, const Pack& without) {
         return std::abs(with.stringAmps(0)) < 0.1 && std::abs(with.stringAmps(1) - 30.0) < 0.1 &&
                std::abs(without.stringAmps(0) - 15.0) < 1.0 && cellMillivolts(with, someCell) < 100;
     }},
    {{FaultKind::SenseNoise, someCell, 0.2F},
     nothing,
     second,
     [](const Pack& with, const Pack& without) {
         return std::abs(cellMillivolts(with, someCell) - cellMillivolts(without, someCell)) > 5 &&
                std::abs(cellMillivolts(with, someCell + 1) - cellMillivolts(without, someCell + 1)) <= 1;
     }},
    {{FaultKind::BalanceOpen, someCell},
     nothing,
     [](Bench& bench) {
         bench.actuators.balance.fill(0x3FFF);
         bench.run(1s);
     },
     [](const Pack& with, const Pack& without) {
         const std::size_t node = someCell / units::maxCellsPerNode;
         const unsigned bit = 1U << (someCell % units::maxCellsPerNode);
         return (with.scan().balancing[node] & bit) == 0 && (without.scan().balancing[node] & bit) != 0 &&
                (with.scan().balancing[node] | bit) == without.scan().balancing[node];
     }},
    {{FaultKind::ConverterStuck, 3},
     second,
     enabled,
     [](const Pack& with, const Pack& without) {
         return cellMillivolts(with, someCell) > cellMillivolts(without, someCell) + 5 &&
                with.scan().nodeScans[3] == without.scan().nodeScans[3];
     }},
    {{FaultKind::NodesSwapped, 3},
     [](Bench& bench) {
         bench.pack.inject({FaultKind::CellReading, someCell, 4.0F});
     },
     second,
     [](const Pack& with, const Pack& without) {
         return cellMillivolts(with, someCell + 14) == 4000 && cellMillivolts(without, someCell + 14) < 3999 &&
                cellMillivolts(with, someCell) < 3999;
     }},
    {{FaultKind::CrcErrors, 3, 50.0F},
     nothing,
     [](Bench& bench) { bench.run(20s); },
     [](const Pack& with, const Pack& without) {
         return with.scan().nodeScans[3] > 70 && with.scan().nodeScans[3] < 130 && without.scan().nodeScans[3] == 200;
     }},
    {{FaultKind::ThermistorDrift, someSensor, 30.0F},
     nothing,
     [](Bench& bench) { bench.run(30s); },
     [](const Pack& with, const Pack& without) {
         return std::abs(with.scan().temperatures[someSensor].value() -
                         without.scan().temperatures[someSensor].value() - 150) < 6;
     }},
    {{FaultKind::ThermalRunaway, someCell},
     nothing,
     [](Bench& bench) { bench.run(10s); },
     [](const Pack& with, const Pack& without) {
         return with.cellCelsius(units::cellAt(someCell)) > 200.0 &&
                without.cellCelsius(units::cellAt(someCell)) < 30.0 && with.gasPressure_kPa() > 50.0 &&
                with.gasVoc_ppb() > 20'000.0 && without.gasPressure_kPa() == 0.0;
     }},
    {{FaultKind::CoolantLost},
     [](Bench& bench) {
         bench.pack.inject({FaultKind::Soaked, 0, 60.0F});
         bench.pack.setAmbient(0.0);
     },
     [](Bench& bench) { bench.run(600s); },
     [](const Pack& with, const Pack& without) {
         return with.cellCelsius(units::cellAt(someCell)) > without.cellCelsius(units::cellAt(someCell)) + 1.0;
     }},
    {{FaultKind::Soaked, 0, -25.0F},
     nothing,
     [](Bench& bench) { bench.run(30s); },
     [](const Pack& with, const Pack& without) {
         return std::abs(with.cellCelsius(units::cellAt(someCell)) + 25.0) < 0.1 && with.ambient_degC() == -25.0 &&
                with.scan().temperatures[someSensor].value() < -230 && without.ambient_degC() == 25.0;
     }},
    {{FaultKind::AmbientRamp, 0, 6.0F},
     nothing,
     [](Bench& bench) { bench.run(60s); },
     [](const Pack& with, const Pack& without) {
         return std::abs(with.ambient_degC() - 31.0) < 0.2 && without.ambient_degC() == 25.0;
     }},
    {{FaultKind::BjuSystemError},
     nothing,
     second,
     [](const Pack& with, const Pack& without) {
         return with.bju().systemError && !without.bju().systemError && (with.bju().frames[0].data[1] & 0x80U) != 0;
     }},
    {{FaultKind::CurrentGain, 0, 10.0F},
     enabled,
     second,
     [](const Pack& with, const Pack& without) {
         return std::abs(with.bju().current.value - without.bju().current.value - 3000) < 60;
     }},
    {{FaultKind::ShuntReversed},
     enabled,
     second,
     [](const Pack& with, const Pack& without) {
         return with.bju().current.value < -29'000 && without.bju().current.value > 29'000;
     }},
    {{FaultKind::BatteryVoltageGain, 0, 2.0F},
     second,
     second,
     [](const Pack& with, const Pack& without) {
         return std::abs(with.bju().batteryVoltage.value - without.bju().batteryVoltage.value * 1.02) < 100.0 &&
                with.packVolts() == without.packVolts();
     }},
    {{FaultKind::LoadVoltageGain, 0, 3.0F},
     enabled,
     second,
     [](const Pack& with, const Pack& without) {
         return std::abs(with.bju().loadVoltage.value - without.bju().loadVoltage.value * 1.03) < 100.0;
     }},
    {{FaultKind::AuxiliaryInverted, 2},
     nothing,
     closeAll,
     [](const Pack& with, const Pack& without) {
         return with.contactorClosed(2) && !with.auxiliaries()[2] && without.auxiliaries()[2];
     }},
    {{FaultKind::ContactorSlow, 2, 400.0F},
     nothing,
     closeAll,
     [](const Pack& with, const Pack& without) {
         return !with.contactorClosed(2) && !with.auxiliaries()[2] && with.contactorClosed(0) &&
                without.contactorClosed(2);
     }},
    {{FaultKind::ContactorBounce, 2, 200.0F},
     nothing,
     [](Bench& bench) {
         bench.actuators.coils[2] = true;
         bench.run(60ms);
         for (int i = 0; i < 4 && bench.pack.contactorClosed(2); ++i) { // open every other millisecond
             bench.pack.step(1ms, bench.actuators);
         }
     },
     [](const Pack& with, const Pack& without) { return !with.contactorClosed(2) && without.contactorClosed(2); }},
    {{FaultKind::PrechargeResistance, 0, 50.0F},
     nothing,
     [](Bench& bench) {
         bench.actuators.coils[0] = true;
         bench.actuators.coils[1] = true;
         bench.run(300ms);
     },
     [](const Pack& with, const Pack& without) { return with.loadVolts() > without.loadVolts() * 1.4; }},
    {{FaultKind::LoadReversed},
     enabled,
     second,
     [](const Pack& with, const Pack& without) {
         return with.bju().loadVoltage.value < -800'000 && without.bju().loadVoltage.value > 800'000;
     }},
    {{FaultKind::LoadFeeds, 0, 1.0F},
     nothing,
     second,
     [](const Pack& with, const Pack& without) { return with.loadVolts() > 400.0 && without.loadVolts() == 0.0; }},
    {{FaultKind::LoadCapacitance, 0, 20.0F},
     nothing,
     precharge,
     [](const Pack& with, const Pack& without) {
         return with.loadVolts() < with.packVolts() * 0.7 && without.loadVolts() > without.packVolts() - 1.0;
     }},
};

// rule: 2.8, 2.4 runaway
TEST(Fault, EveryKindHasItsEffectAndOnlyWhileItStands)
{
    std::set<FaultKind> covered;
    for (const Expectation& row : expectations) {
        SCOPED_TRACE(info(row.fault.kind).name);
        covered.insert(row.fault.kind);
        const auto with = std::make_unique<Bench>();
        const auto without = std::make_unique<Bench>();
        row.prepare(*with);
        row.prepare(*without);
        EXPECT_FALSE(row.shows(with->pack, without->pack)) << "before it was injected";
        ASSERT_TRUE(with->pack.inject(row.fault));
        row.drive(*with);
        row.drive(*without);
        EXPECT_TRUE(row.shows(with->pack, without->pack));
    }
    EXPECT_EQ(covered.size(), faultKindCount);
}

TEST(Fault, ClearedItIsGone)
{
    for (const FaultInfo& row : faultTable()) {
        SCOPED_TRACE(row.name);
        if (actsAtOnce(row.kind)) {
            continue;
        }
        const auto bench = std::make_unique<Bench>();
        ASSERT_TRUE(bench->pack.inject({row.kind, 0, row.typical}));
        ASSERT_EQ(bench->pack.faults().size(), 1U);
        EXPECT_TRUE(bench->pack.clear(row.kind));
        EXPECT_TRUE(bench->pack.faults().empty());
        EXPECT_FALSE(bench->pack.clear(row.kind));
        const auto healthy = std::make_unique<Bench>();
        bench->run(1s);
        healthy->run(1s);
        Digest cleared;
        Digest never;
        cleared.add(bench->pack);
        never.add(healthy->pack);
        EXPECT_EQ(cleared.value(), never.value());
    }
}

TEST(Fault, TableIsCompleteAndNamesAreUnique)
{
    std::set<std::string_view> names;
    ASSERT_EQ(faultTable().size(), faultKindCount);
    for (std::size_t i = 0; i < faultKindCount; ++i) {
        const FaultInfo& row = faultTable()[i];
        EXPECT_EQ(static_cast<std::size_t>(row.kind), i);
        EXPECT_EQ(faultFromName(row.name), row.kind);
        names.insert(row.name);
        EXPECT_LE(row.minimum, row.typical) << row.name;
        EXPECT_GE(row.maximum, row.typical) << row.name;
    }
    EXPECT_EQ(names.size(), faultKindCount);
    EXPECT_FALSE(faultFromName("no-such-fault").has_value());
}

TEST(Fault, TargetsAndMagnitudesThatDoNotExistAreRefused)
{
    Pack pack(PackConfig::uniform(2, 4, 2, 1));
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const Fault refused[] = {
        {FaultKind::NodeLost, 2},
        {FaultKind::NodeLost, 65'535},
        {FaultKind::CellReading, 4, 4.0F},  // position 4 of a node of 4 cells
        {FaultKind::CellReading, 28, 4.0F}, // node 2
        {FaultKind::CellReading, 60'000, 4.0F},
        {FaultKind::CellReading, 0, 5.1F},
        {FaultKind::CellReading, 0, nan},
        {FaultKind::ThermistorOpen, 2},
        {FaultKind::ThermistorOpen, 60'000},
        {FaultKind::ContactorWelded, 5},
        {FaultKind::BjuLost, 1},
        {FaultKind::LoadShort, 0, 0.0F},
        {static_cast<FaultKind>(200), 0},
    };
    for (const Fault& fault : refused) {
        EXPECT_FALSE(pack.inject(fault)) << static_cast<int>(fault.kind) << " on " << fault.target;
    }
    EXPECT_TRUE(pack.faults().empty());
}

TEST(Fault, TheSameAgainReplaces)
{
    Pack pack((PackConfig()));
    ASSERT_TRUE(pack.inject({FaultKind::CellReading, 7, 4.0F}));
    ASSERT_TRUE(pack.inject({FaultKind::CellReading, 7, 4.1F}));
    ASSERT_TRUE(pack.inject({FaultKind::CellReading, 8, 4.2F}));
    ASSERT_EQ(pack.faults().size(), 2U);
    EXPECT_EQ(pack.faults()[0], (Fault{FaultKind::CellReading, 7, 4.1F}));
    EXPECT_TRUE(pack.clear(FaultKind::CellReading, 7));
    ASSERT_EQ(pack.faults().size(), 1U);
    EXPECT_EQ(pack.faults()[0], (Fault{FaultKind::CellReading, 8, 4.2F}));
}

TEST(Fault, TooManyAreRefusedNotForgotten)
{
    Pack pack((PackConfig()));
    for (std::uint16_t slot = 0; slot < FaultSet::capacity; ++slot) {
        ASSERT_TRUE(pack.inject({FaultKind::SenseWireOpen, slot}));
    }
    EXPECT_FALSE(pack.inject({FaultKind::BjuLost}));
    EXPECT_EQ(pack.faults().size(), FaultSet::capacity);
    EXPECT_TRUE(pack.inject({FaultKind::SenseWireOpen, 0}));
    pack.clearFaults();
    EXPECT_TRUE(pack.faults().empty());
    EXPECT_TRUE(pack.inject({FaultKind::BjuLost}));
}

TEST(Fault, OthersStandWhenOneIsCleared)
{
    const auto bench = std::make_unique<Bench>();
    ASSERT_TRUE(bench->pack.inject({FaultKind::ChainBroken, 30}));
    ASSERT_TRUE(bench->pack.inject({FaultKind::NodeLost, 31}));
    ASSERT_TRUE(bench->pack.clear(FaultKind::ChainBroken, 30));
    bench->run(100ms);
    EXPECT_TRUE(bench->pack.scan().answering[30]);
    EXPECT_FALSE(bench->pack.scan().answering[31]);
}

} // namespace
