// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "binding/pack_binding.h"
#include "binding/pack_catalog.h"
#include "binding/relocation.h"
#include "dbc/parser.h"
#include "support/paths.h"

using namespace packdeck;
using binding::Dialect;
using binding::Meaning;
using binding::PackBinding;
using binding::PackId;
using binding::Quantity;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr PackId v12{0, 0x600, Dialect::V1_2};

dbc::Database parsed(std::string_view text)
{
    return dbc::parse(text).database;
}

const binding::PackCatalog& shipped()
{
    static const auto catalog = binding::PackCatalog::load(packdeck::test::sourceDirectory()).value();
    return catalog;
}

const binding::BoundSignal& signalOf(const PackBinding& bound, Meaning meaning)
{
    const auto place = bound.place(meaning).value();
    return bound.messages()[place.message].signals[place.signal];
}

TEST(PackBinding, ShippedFilesBindWithoutAProblem)
{
    for (const Dialect dialect : {Dialect::V1_2, Dialect::V1_1, Dialect::Gen1}) {
        const auto bound = shipped().bind({0, 0x600, dialect});
        ASSERT_NE(bound, nullptr);
        EXPECT_THAT(bound->problems(), IsEmpty());
    }
    EXPECT_THAT(shipped().problems(), IsEmpty());
    EXPECT_EQ(shipped().bind({0, 0x600, Dialect::Unknown}), nullptr);
}

TEST(PackBinding, FindsEveryCellAndSensorOf32Nodes)
{
    const auto bound = shipped().bind(v12);
    for (std::uint16_t slot = 0; slot < units::maxCells; ++slot) {
        EXPECT_TRUE(bound->place({Quantity::CellVoltage, slot})) << slot;
    }
    for (std::uint16_t slot = 0; slot < units::maxSensors; ++slot) {
        EXPECT_TRUE(bound->place({Quantity::CellTemperature, slot})) << slot;
    }
    const auto place = bound->place({Quantity::CellVoltage, 26 * 14 + 4}).value();
    EXPECT_EQ(bound->messages()[place.message].key, 0x600U + 0x10 + 26 * 8 + 2);
    EXPECT_EQ(bound->find(0x6E2), place.message);
}

struct NameRow
{
    const char* name;
    Meaning meaning;
};

TEST(PackBinding, NamesTellTheirMeaning)
{
    constexpr NameRow rows[] = {
        {"Node0Cell01", {Quantity::CellVoltage, 0}},
        {"Node31Cell14", {Quantity::CellVoltage, 447}},
        {"Node3Temp02", {Quantity::CellTemperature, 13}},
        {"Node7State", {Quantity::NodeState, 7}},
        {"Node7StateTimer", {Quantity::NodeStateTimer, 7}},
        {"BMSReasonPRECHARGE", {Quantity::ReasonBit, 24}},
        {"ContactorTarget_BJU", {Quantity::ContactorTarget, 5}},
        {"OCV_mV", {Quantity::OpenCircuitVoltage, 0}},
        {"Node32Cell01", {}},
        {"Node0Cell15", {}},
        {"Node0Cell00", {}},
        {"Node0Cell1x", {}},
        {"Node0Temp05", {}},
        {"NodeCell01", {}},
        {"Node", {}},
        {"", {}},
        {"bmsstateinit", {}},
    };
    for (const NameRow& row : rows) {
        EXPECT_EQ(binding::meaningOf(row.name), row.meaning) << row.name;
    }
}

TEST(PackBinding, MovesWithTheBaseId)
{
    const auto bound = shipped().bind({0, 0x200, Dialect::V1_2});
    EXPECT_THAT(bound->problems(), IsEmpty());
    EXPECT_TRUE(bound->find(0x200));
    EXPECT_TRUE(bound->find(0x2FA));
    EXPECT_FALSE(bound->find(0x600));
    const auto place = bound->place({Quantity::CellVoltage, 27 * 14}).value();
    EXPECT_EQ(bound->messages()[place.message].key, 0x301U); // node 27 at base + 0x100
}

TEST(PackBinding, SaysWhatABaseIdPutsOutsideTheBus)
{
    const auto bound = shipped().bind({0, 0x700, Dialect::V1_2});
    EXPECT_THAT(bound->problems(),
                Contains(Error{ErrorId::IdOutOfRange,
                               {"Node27VoltageInfo", "700", std::string(binding::PackCatalog::fileV1_2)}}));
    EXPECT_FALSE(bound->place({Quantity::CellVoltage, 27 * 14}));
    EXPECT_TRUE(bound->find(0x7FA));
}

TEST(PackBinding, InterpretsNoIdThatTwoMessagesClaim)
{
    const PackBinding bound(parsed("BO_ 1786 BMSCommands: 8 X\n"
                                   " SG_ BMSCommand : 0|32@1+ (1,0) [0|0] \"\" X\n"
                                   "BO_ 1786 Node29CellVoltages2: 8 X\n"
                                   " SG_ Node29Cell05 : 0|16@1+ (0.001,0) [0|0] \"V\" X\n"),
                            "mine.dbc", {0, 0x610, Dialect::V1_2});
    EXPECT_FALSE(bound.find(0x70A));
    EXPECT_FALSE(bound.place({Quantity::Command, 0}));
    EXPECT_THAT(bound.owners(0x70A), testing::ElementsAre("BMSCommands", "Node29CellVoltages2"));
    EXPECT_THAT(bound.owners(0x6FA), IsEmpty());
    EXPECT_THAT(bound.problems(),
                Contains(Error{ErrorId::IdOwnedTwice, {"70A", "BMSCommands", "Node29CellVoltages2", "mine.dbc"}}));
}

TEST(PackBinding, NamesWhatIsMissingWithinTheNodesThatAreThere)
{
    const PackBinding bound(parsed("BO_ 1553 A: 8 X\n SG_ Node0Cell01 : 0|16@1+ (0.001,0) [0|0] \"V\" X\n"
                                   "BO_ 1561 B: 8 X\n SG_ Node1Cell01 : 0|16@1+ (0.001,0) [0|0] \"V\" X\n"),
                            "small.dbc", v12);
    EXPECT_THAT(bound.problems(), Contains(Error{ErrorId::SignalMissing, {"small.dbc", "LoadVoltage"}}));
    EXPECT_THAT(bound.problems(), Contains(Error{ErrorId::SignalMissing, {"small.dbc", "Node1Cell02"}}));
    EXPECT_THAT(bound.problems(), Not(Contains(Error{ErrorId::SignalMissing, {"small.dbc", "Node2Cell01"}})));
    EXPECT_THAT(bound.problems(), Not(Contains(Error{ErrorId::SignalMissing, {"small.dbc", "BatterySoC"}})));
}

TEST(PackBinding, KeepsTheFirstOfTwoSignalsWithOneName)
{
    const PackBinding bound(parsed("BO_ 1543 A: 8 X\n SG_ LoadVoltage : 0|32@1+ (0.001,0) [0|0] \"V\" X\n"
                                   "BO_ 1544 B: 8 X\n SG_ LoadVoltage : 0|32@1+ (0.001,0) [0|0] \"V\" X\n"),
                            "twice.dbc", v12);
    EXPECT_EQ(bound.messages()[bound.place({Quantity::LoadVoltage, 0})->message].name, "A");
    EXPECT_THAT(bound.problems(), Contains(Error{ErrorId::SignalTwice, {"twice.dbc", "LoadVoltage", "A", "B"}}));
}

struct UnitRow
{
    const char* signal;
    std::int64_t raw;
    double physical;
    std::int64_t native;
};

TEST(PackBinding, ReadsTheDbcsUnit)
{
    const UnitRow rows[] = {
        {"BO_ 1544 A: 8 X\n SG_ BatteryVoltage : 0|32@1+ (0.001,0) [0|0] \"V\" X\n", 812400, 812.4, 812400},
        {"BO_ 1544 A: 8 X\n SG_ BatteryVoltage : 0|32@1+ (1,0) [0|0] \"mV\" X\n", 812400, 812.4, 812400},
        {"BO_ 1544 A: 8 X\n SG_ BatteryVoltage : 0|32@1+ (0.1,-10) [0|0] \"V\" X\n", 8224, 812.4, 812400},
        {"BO_ 1544 A: 8 X\n SG_ Power : 0|32@1+ (0.001,0) [0|0] \"V\" X\n", 1000, 1.0, 1000},
        {"BO_ 1544 A: 8 X\n SG_ Power : 0|32@1+ (1,0) [0|0] \"kW\" X\n", 3, 3000.0, 3'000'000},
        {"BO_ 1544 A: 8 X\n SG_ Temperature1 : 0|16@1- (0.1,0) [0|0] \"degC\" X\n", -205, -20.5, -205},
        {"BO_ 1544 A: 8 X\n SG_ Pressure : 0|16@1- (1,0) [0|0] \"hPa\" X\n", 1013, 101.3, 1013},
    };
    for (const UnitRow& row : rows) {
        const PackBinding bound(parsed(row.signal), "x.dbc", v12);
        ASSERT_EQ(bound.messages().size(), 1U) << row.signal;
        const binding::BoundSignal& signal = bound.messages()[0].signals.at(0);
        EXPECT_NEAR(signal.physical(row.raw), row.physical, 1e-9) << row.signal;
        EXPECT_EQ(signal.native(row.raw), row.native) << row.signal;
    }
}

TEST(PackBinding, TheCurrentsSignIsASetting)
{
    binding::PackCatalog catalog = shipped();
    const auto asPrinted = catalog.bind(v12);
    EXPECT_EQ(signalOf(*asPrinted, {Quantity::Current, 0}).native(-182300), -182300);
    catalog.setCurrentSign(binding::CurrentSign::PositiveCharges);
    const auto reversed = catalog.bind(v12);
    EXPECT_EQ(signalOf(*reversed, {Quantity::Current, 0}).native(-182300), 182300);
    EXPECT_EQ(signalOf(*reversed, {Quantity::Power, 0}).native(-5), 5);
    EXPECT_EQ(signalOf(*reversed, {Quantity::MaxChargeCurrent, 0}).native(100), 100);
}

TEST(PackBinding, KnowsTheRawValuesThatAreNoMeasurement)
{
    const auto bound = shipped().bind(v12);
    const auto& cell = signalOf(*bound, {Quantity::CellVoltage, 0});
    EXPECT_TRUE(cell.isSuspect(0));
    EXPECT_TRUE(cell.isSuspect(0xFFFF));
    EXPECT_FALSE(cell.isSuspect(1));
    const auto& sensor = signalOf(*bound, {Quantity::CellTemperature, 0});
    EXPECT_TRUE(sensor.isSuspect(0x7FFF));
    EXPECT_TRUE(sensor.isSuspect(-0x8000));
    EXPECT_FALSE(sensor.isSuspect(0));
    EXPECT_FALSE(signalOf(*bound, {Quantity::BatteryVoltage, 0}).isSuspect(0));
}

TEST(PackBinding, SignalsThatAMultiplexorHidesAreNotThere)
{
    const PackBinding bound(parsed("BO_ 1544 A: 8 X\n SG_ Page M : 0|8@1+ (1,0) [0|0] \"\" X\n"
                                   " SG_ BatteryVoltage m1 : 8|16@1+ (0.1,0) [0|0] \"V\" X\n"),
                            "mux.dbc", v12);
    const auto& reader = bound.messages()[0].signals.at(0).reader;
    EXPECT_TRUE(reader.isPresent(0x01, 8));
    EXPECT_FALSE(reader.isPresent(0x02, 8));
    EXPECT_FALSE(reader.isPresent(0x01, 2));
}

TEST(Relocation, LeavesExtendedIdsWhereTheyAre)
{
    const auto moved = binding::relocated(parsed("BO_ 1536 A: 8 X\nBO_ 2147484160 B: 8 X\nBO_ 1820 C: 8 X\n"), 0x700);
    ASSERT_EQ(moved.messages().size(), 2U);
    EXPECT_EQ(moved.messages()[0].key, 0x700U);
    EXPECT_EQ(moved.messages()[1].key, 0x80000200U);
}

TEST(PackCatalog, SaysWhichFileItCannotRead)
{
    const auto catalog = binding::PackCatalog::load("/nowhere");
    ASSERT_FALSE(catalog);
    EXPECT_EQ(catalog.error().id, ErrorId::FileOpen);
}

} // namespace
