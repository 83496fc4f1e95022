// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Where the vendor's documents contradict themselves or say nothing: what this unit does. Those that other tests hold
// are tagged there.

#include <algorithm>
#include <limits>
#include <set>
#include <string_view>

#include <gtest/gtest.h>

#include "bmu/behaviour.h"
#include "bmu/frames.h"
#include "bmu/parameter_table.h"
#include "d1000/protocol.h"
#include "rig.h"

using namespace packdeck;
using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::State;

namespace {

const ParameterRow& rowOf(std::uint16_t index)
{
    const auto& table = parameterTable();
    return *std::find_if(table.begin(), table.end(), [index](const ParameterRow& row) { return row.index == index; });
}

// rule: X01
TEST(Contradictions, PrintedSwappedMinimumAndMaximumAreTakenTheRightWayRound)
{
    EXPECT_EQ(rowOf(0x33).minimum, 4472); // device ID
    EXPECT_EQ(rowOf(0x33).maximum, 4476);
    EXPECT_EQ(rowOf(0x37).minimum, 0); // charging method
    EXPECT_EQ(rowOf(0x37).maximum, 2);
    for (const ParameterRow& row : parameterTable()) {
        EXPECT_LT(row.minimum, row.maximum) << row.index;
    }
}

// rule: X03, X07
TEST(Contradictions, OtherMeansExternalAndItWaitsForNoChargePoint)
{
    EXPECT_EQ(static_cast<int>(ChargingMethod::Evse), 1);
    EXPECT_EQ(static_cast<int>(ChargingMethod::External), 2);
    Parameters parameters = Rig::smallPack(ChargingMethod::None);
    rowOf(0x37).set(parameters, 0, 2);
    EXPECT_EQ(parameters.chargingMethod, ChargingMethod::External);
    Rig rig(parameters);
    rig.bring(State::ChargeInit);
    rig.command(d1000::Command::ChargeEnable);
    EXPECT_GE(rig.runUntil(State::ChargeConnect, 100), 0) << "no EVCC has to be ready";
}

// rule: X19
TEST(Contradictions, APointOfTheVoltageTableIsWhatItsTypeHolds)
{
    EXPECT_EQ(rowOf(0x160).maximum, std::numeric_limits<std::int16_t>::max());
    EXPECT_TRUE(rowOf(0x160).isSigned);
}

// rule: X14, X20, X22
TEST(Contradictions, ValuesThatTheVendorsTablesAllowAreRefusedWhereTheyCannotWork)
{
    const Parameters good = demoParameters(32, 14, 4, 2);
    ASSERT_EQ(parameterProblem(good), ParameterProblem::None);
    Parameters base = good;
    base.nodeId = 0x700;
    EXPECT_EQ(parameterProblem(base), ParameterProblem::BaseIdTooHigh);
    Parameters cells = good;
    cells.critCellOverVoltage = 32000;
    EXPECT_EQ(parameterProblem(cells), ParameterProblem::OverVoltageTooHigh);
    Parameters few = good;
    few.nodeNumCells[3] = 1;
    EXPECT_EQ(parameterProblem(few), ParameterProblem::OutOfRange);
}

// rule: X25
TEST(Contradictions, GasLimitsAreParameters)
{
    for (const bool nox : {false, true}) {
        Parameters parameters = Rig::smallPack();
        parameters.vocMax = 300;
        parameters.noxMax = 300;
        Rig rig(parameters);
        rig.bring(State::Safe);
        rig.run(61'000); // the sensors are warm
        (nox ? rig.inputs.environment.nox_ppb : rig.inputs.environment.voc_ppb) = 301;
        rig.run(4900);
        EXPECT_FALSE(rig.has(nox ? d1000::Reason::Nox : d1000::Reason::Voc));
        rig.run(200);
        EXPECT_TRUE(rig.has(nox ? d1000::Reason::Nox : d1000::Reason::Voc));
    }
}

// rule: X32, X36
TEST(Contradictions, TheCommandIsNeverSentAndTheSerialNumberIsFilledWithZeros)
{
    Parameters parameters = Rig::smallPack();
    parameters.serialNumber = 0xBEEF;
    Rig rig(parameters);
    rig.bring(State::Enabled);
    std::set<std::uint16_t> sent;
    for (int tick = 0; tick < 300; ++tick) {
        rig.tick();
        for (const Message& message : rig.bmu.messages()) {
            sent.insert(message.offset);
            if (message.offset == d1000::heartbeatOffset) {
                EXPECT_EQ(message.data[4], 0xEF);
                EXPECT_EQ(message.data[5], 0xBE);
                EXPECT_EQ(message.data[6], 0);
                EXPECT_EQ(message.data[7], 0);
            }
        }
    }
    EXPECT_TRUE(sent.contains(d1000::heartbeatOffset));
    EXPECT_FALSE(sent.contains(d1000::commandOffset));
}

// rule: X33
TEST(Contradictions, TheChargePointsControllerHasOneName)
{
    bool named = false;
    for (const Behaviour& behaviour : behaviours()) {
        named = named || behaviour.text.find("EVCC") != std::string_view::npos;
        EXPECT_EQ(behaviour.text.find("ERS "), std::string_view::npos) << behaviour.text;
    }
    EXPECT_TRUE(named);
}

} // namespace
