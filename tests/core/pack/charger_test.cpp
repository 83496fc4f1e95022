// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// The charger alone: ramps, limits, its loop on the highest cell.

#include <gtest/gtest.h>

#include "pack/charger.h"

using namespace packdeck::pack;
using Mode = ChargerCommand::Mode;

namespace {

constexpr double pack_V = 850.0;

void run(Charger& charger, int milliseconds, bool connected, const FaultEffects& faults = {})
{
    for (int t = 0; t < milliseconds; t += 10) {
        charger.advance(connected, pack_V, faults);
    }
}

TEST(Charger, MovesItsVoltageBy200VoltsASecond)
{
    Charger charger(50.0);
    charger.command({Mode::Match, pack_V});
    run(charger, 2000, false);
    EXPECT_NEAR(charger.volts(), 400.0, 1e-9);
    run(charger, 3000, false);
    EXPECT_NEAR(charger.volts(), pack_V, 1e-9);
    charger.command({});
    run(charger, 5000, false);
    EXPECT_NEAR(charger.volts(), pack_V * 0.368, 1.0); // 5 s time constant
}

TEST(Charger, RampsBy20AmpsASecondToItsLargestCurrentAndNoFurther)
{
    Charger charger(50.0);
    charger.command({Mode::Charge, 0.0, 1000.0, 3.7});
    run(charger, 1000, true);
    EXPECT_NEAR(charger.amps(), 20.0, 0.3);
    run(charger, 10'000, true);
    EXPECT_DOUBLE_EQ(charger.amps(), 50.0);
    EXPECT_DOUBLE_EQ(charger.volts(), pack_V);
}

// rule: 2.7 charger
TEST(Charger, KeepsToItsLimitAndStopsWithin300Ms)
{
    Charger charger(50.0);
    charger.command({Mode::Charge, 0.0, 30.0, 3.7});
    run(charger, 10'000, true);
    EXPECT_DOUBLE_EQ(charger.amps(), 30.0);
    charger.command({});
    run(charger, 300, true);
    EXPECT_EQ(charger.amps(), 0.0);
}

// A cell of 4.1 V and 1.5 mV/A.
// rule: 2.7 charger
TEST(Charger, RegulatesTheHighestCell)
{
    Charger charger(50.0);
    ChargerCommand command{Mode::Charge, 0.0, 1000.0, 4.1};
    double highest_V = 0.0;
    for (int i = 0; i < 600; ++i) {
        command.highestCell_V = 4.1 + 1.5e-3 * charger.amps();
        highest_V = std::max(highest_V, command.highestCell_V);
        charger.command(command);
        run(charger, 100, true);
    }
    EXPECT_NEAR(command.highestCell_V, 4.145, 0.0005);
    EXPECT_LT(highest_V, 4.150);
}

TEST(Charger, GivesNothingWhenItIsCutOff)
{
    Charger charger(50.0);
    charger.command({Mode::Charge, 0.0, 1000.0, 3.7});
    run(charger, 1000, true);
    charger.cutOff();
    EXPECT_EQ(charger.amps(), 0.0);
    run(charger, 10, false);
    EXPECT_EQ(charger.amps(), 0.0);
}

} // namespace
