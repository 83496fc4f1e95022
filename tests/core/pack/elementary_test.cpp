// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <gtest/gtest.h>

#include "pack/elementary.h"

using namespace packdeck::pack;

namespace {

TEST(Elementary, ExponentialAgreesWithTheLibrary)
{
    for (double x = -690.0; x < 690.0; x += 0.37) {
        ASSERT_NEAR(exponential(x) / std::exp(x), 1.0, 2e-15) << x;
    }
    EXPECT_EQ(exponential(0.0), 1.0);
    EXPECT_EQ(exponential(-1e9), 0.0);
    EXPECT_EQ(exponential(std::nan("")), 0.0);
    EXPECT_TRUE(std::isfinite(exponential(1e9)));
}

TEST(Elementary, LogarithmAgreesWithTheLibrary)
{
    for (double x = 1e-9; x < 1e9; x *= 1.017) {
        ASSERT_NEAR(logarithm(x), std::log(x), 4e-15 * std::max(1.0, std::abs(std::log(x)))) << x;
    }
    EXPECT_EQ(logarithm(1.0), 0.0);
}

// Known at compile time: no library takes part.
static_assert(exponential(1.0) > 2.718281828459044 && exponential(1.0) < 2.718281828459046);
static_assert(logarithm(2.0) > 0.693147180559944 && logarithm(2.0) < 0.693147180559946);

} // namespace
