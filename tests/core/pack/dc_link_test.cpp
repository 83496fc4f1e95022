// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "pack/dc_link.h"

using namespace packdeck::pack;

namespace {

constexpr double millisecond = 1e-3;

LoadCircuit ideal()
{
    LoadCircuit circuit;
    circuit.cable_ohm = 0.0;
    circuit.bleed_ohm = 1e9;
    return circuit;
}

// 941 V through 330 ohm into 2 mF: 2.85 A at first, tau 0.66 s.
// rule: 2.7 link
TEST(DcLink, PrechargeOfTheDemoPack)
{
    const Source source{941.0, 0.0};
    DcLink link(ideal());
    double firstAmps = 0.0;
    for (int ms = 1; ms <= 4600; ++ms) {
        const DcLink::Flow flow = link.advance(millisecond, LinkPath::Precharge, source, 0.0, {});
        firstAmps = ms == 1 ? flow.meanAmps : firstAmps;
        if (ms == 660) {
            EXPECT_NEAR(link.volts(), 941.0 * (1.0 - std::exp(-1.0)), 0.1);
        }
        if (ms == 2500) {
            EXPECT_NEAR(941.0 - link.volts(), 21.3, 0.1);
        }
        if (ms == 2600) {
            EXPECT_LT(941.0 - link.volts(), 20.0);
        }
    }
    EXPECT_NEAR(firstAmps, 2.85, 0.01);
    EXPECT_LT(941.0 - link.volts(), 1.0);
    EXPECT_NEAR(link.prechargeHeat_J(), 885.0, 8.9);
}

// rule: 2.7 link, 2.9 charge
RC_GTEST_PROP(DcLink, TheResistorTakesAsMuchAsTheCapacitorGets, ())
{
    LoadCircuit circuit = ideal();
    circuit.capacitance_F = *rc::gen::inRange(100, 10'000) * 1e-6;
    circuit.prechargeResistance_ohm = *rc::gen::inRange(10, 1000);
    const Source source{static_cast<double>(*rc::gen::inRange(20, 1000)), 0.05};
    DcLink link(circuit);
    const double tau = circuit.capacitance_F * circuit.prechargeResistance_ohm;
    const auto steps = static_cast<int>(8.0 * tau / millisecond) + 10;
    double charge_As = 0.0;
    for (int i = 0; i < steps; ++i) {
        charge_As += link.advance(millisecond, LinkPath::Precharge, source, 0.0, {}).meanAmps * millisecond;
    }
    const double stored_J = 0.5 * circuit.capacitance_F * link.volts() * link.volts();
    RC_ASSERT(std::abs(link.prechargeHeat_J() - stored_J) < 0.01 * stored_J);
    RC_ASSERT(std::abs(charge_As - circuit.capacitance_F * link.volts()) < 1e-3 * charge_As);
}

RC_GTEST_PROP(DcLink, StepLengthDoesNotMatter, ())
{
    const LoadCircuit circuit;
    const Source source{800.0, 0.13};
    const auto path = *rc::gen::element(LinkPath::Open, LinkPath::Precharge, LinkPath::Direct);
    const double start = *rc::gen::inRange(0, 900);
    DcLink inOne(circuit);
    DcLink inTen(circuit);
    inOne.setVoltage(start);
    inTen.setVoltage(start);
    const double whole = inOne.advance(10 * millisecond, path, source, 0.0, {0.001}).meanAmps;
    double parts = 0.0;
    for (int i = 0; i < 10; ++i) {
        parts += inTen.advance(millisecond, path, source, 0.0, {0.001}).meanAmps / 10;
    }
    RC_ASSERT(std::abs(inOne.volts() - inTen.volts()) < 1e-9);
    RC_ASSERT(std::abs(whole - parts) < 1e-6);
}

TEST(DcLink, BleedLeavesTheLoadBelowTheBattery)
{
    LoadCircuit circuit = ideal();
    circuit.bleed_ohm = 22'000.0;
    DcLink link(circuit);
    for (int i = 0; i < 25'000; ++i) {
        link.advance(millisecond, LinkPath::Precharge, {941.0, 0.0}, 0.0, {});
    }
    EXPECT_NEAR(941.0 - link.volts(), 941.0 * 330.0 / 22'330.0, 0.01); // 13.9 V, for ever
}

TEST(DcLink, CutOffItDischargesThroughItsBleedAlone)
{
    DcLink link(LoadCircuit{}); // 2 mF, 1 Mohm
    link.setVoltage(900.0);
    for (int second = 0; second < 2000; ++second) {
        const DcLink::Flow flow = link.advance(1.0, LinkPath::Open, {941.0, 0.1}, 50.0, {});
        ASSERT_EQ(flow.meanAmps, 0.0);
    }
    EXPECT_NEAR(link.volts(), 900.0 * std::exp(-1.0), 0.1);
}

TEST(DcLink, DirectTheVehicleGetsItsCurrentAtOnce)
{
    DcLink link(LoadCircuit{});
    link.setVoltage(940.0);
    link.advance(0.01, LinkPath::Direct, {941.0, 0.1}, 50.0, {});
    const DcLink::Flow flow = link.advance(0.01, LinkPath::Direct, {941.0, 0.1}, 50.0, {});
    EXPECT_NEAR(flow.endAmps, 50.0, 0.01);
    EXPECT_NEAR(link.volts(), 941.0 - 50.0 * (0.1 + 5e-3 + 0.4e-3), 0.01);
}

TEST(DcLink, StandingDrawStopsThePrechargeShort)
{
    LoadCircuit circuit = ideal();
    circuit.standingDraw_A = 0.5;
    DcLink link(circuit);
    for (int i = 0; i < 25'000; ++i) {
        link.advance(millisecond, LinkPath::Precharge, {941.0, 0.0}, 0.0, {});
    }
    EXPECT_NEAR(941.0 - link.volts(), 0.5 * 330.0, 0.1);
}

TEST(DcLink, AShortDoesNotMakeNegativeVoltage)
{
    DcLink link(LoadCircuit{});
    const DcLink::Flow flow = link.advance(millisecond, LinkPath::Direct, {941.0, 0.13}, 400.0, {20.0});
    EXPECT_GE(link.volts(), 0.0);
    EXPECT_GT(flow.endAmps, 4000.0);
}

} // namespace
