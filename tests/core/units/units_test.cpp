// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "units/index.h"
#include "units/quantity.h"
#include "units/time.h"

using namespace packdeck::units;

namespace {

TEST(Quantity, KeepsItsUnitThroughArithmetic)
{
    const Millivolts cell(3714);
    EXPECT_EQ(cell + Millivolts(86), Millivolts(3800));
    EXPECT_EQ(-(cell - Millivolts(3800)), Millivolts(86));
    EXPECT_EQ(cell * 2, Millivolts(7428));
    EXPECT_DOUBLE_EQ(toVolts(cell), 3.714);
    EXPECT_LT(Milliamps(-182300), Milliamps(0));
    EXPECT_DOUBLE_EQ(toCelsius(DeciCelsius(-205)), -20.5);
}

TEST(Quantity, DoesNotMixUnits)
{
    static_assert(!std::is_convertible_v<Millivolts, Milliamps>);
    static_assert(!std::is_convertible_v<int, Millivolts>);
    static_assert(!std::is_constructible_v<Millivolts, Milliamps>);
}

TEST(Index, SlotsAreInvertible)
{
    for (std::size_t i = 0; i < maxCells; ++i) {
        ASSERT_EQ(slot(cellAt(i)), i);
    }
    for (std::size_t i = 0; i < maxSensors; ++i) {
        ASSERT_EQ(slot(sensorAt(i)), i);
    }
    EXPECT_EQ(slot(CellIndex{{31}, 13}), 447U);
    EXPECT_LT((CellIndex{{3}, 13}), (CellIndex{{4}, 0}));
}

TEST(Time, SecondsOfADuration)
{
    EXPECT_DOUBLE_EQ(toSeconds(std::chrono::milliseconds(1500)), 1.5);
    EXPECT_DOUBLE_EQ(toSeconds(Timestamp(Duration(2'000'000))), 2.0);
}

} // namespace
