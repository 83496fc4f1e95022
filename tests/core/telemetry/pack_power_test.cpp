// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "telemetry/pack_power.h"
#include "telemetry/pack_snapshot.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using namespace std::chrono_literals;

namespace {

template <typename T>
Reading<T> at(units::Duration time, T value, Freshness freshness = Freshness::Fresh)
{
    return {value, units::Timestamp(time), freshness};
}

TEST(PackPower, IsTheUnitsOwnWhereItTellsOne)
{
    PackSnapshot pack;
    pack.batteryVoltage = at(1s, units::Millivolts(800'000));
    pack.current = at(1s, units::Milliamps(10'000));
    pack.power = at(1s, units::Milliwatts(7'900'000), Freshness::Stale);
    const PackPower power = powerOf(pack);
    EXPECT_FALSE(power.isDerived);
    EXPECT_EQ(power.reading, pack.power) << "stale is not replaced by what is fresh";
}

TEST(PackPower, IsVoltageTimesCurrentOfAUnitThatNeverToldOne)
{
    PackSnapshot pack;
    EXPECT_FALSE(powerOf(pack).reading.known());
    pack.batteryVoltage = at(2s, units::Millivolts(900'000));
    EXPECT_FALSE(powerOf(pack).reading.known());
    pack.current = at(1s, units::Milliamps(-3'000'000));
    PackPower power = powerOf(pack);
    EXPECT_TRUE(power.isDerived);
    EXPECT_EQ(power.reading, at(1s, units::Milliwatts(-2'700'000'000))) << "2.7 MW, as old as the older of the two";
    pack.batteryVoltage.freshness = Freshness::Stale;
    power = powerOf(pack);
    EXPECT_EQ(power.reading.freshness, Freshness::Stale);
}

} // namespace
