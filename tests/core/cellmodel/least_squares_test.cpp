// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/least_squares.h"

#include <array>

#include <gtest/gtest.h>

using packdeck::cellmodel::LeastSquares;

namespace {

TEST(LeastSquares, MeetsEquationsThatAgree)
{
    LeastSquares system(2);
    system.add(std::array{1.0, 2.0}, 8.0);
    system.add(std::array{3.0, -1.0}, 3.0);
    system.add(std::array{2.0, 2.0}, 10.0);
    const auto solution = system.solve(-100.0);
    EXPECT_NEAR(solution[0], 2.0, 1e-9);
    EXPECT_NEAR(solution[1], 3.0, 1e-9);
    EXPECT_NEAR(system.residual(solution), 0.0, 1e-9);
}

TEST(LeastSquares, WeighsEquationsThatDoNot)
{
    LeastSquares system(1);
    system.add(std::array{1.0}, 0.0, 3.0);
    system.add(std::array{1.0}, 4.0, 1.0);
    const auto solution = system.solve(-100.0);
    EXPECT_NEAR(solution[0], 1.0, 1e-9);
    EXPECT_NEAR(system.residual(solution), 3.0 * 1.0 + 9.0, 1e-9);
}

TEST(LeastSquares, HoldsTheBoundAndSolvesTheRestAgain)
{
    LeastSquares system(2);
    system.add(std::array{1.0, 1.0}, 1.0);
    system.add(std::array{1.0, -1.0}, 3.0); // would be 2 and -1
    const auto solution = system.solve(0.0);
    EXPECT_NEAR(solution[0], 2.0, 1e-9);
    EXPECT_EQ(solution[1], 0.0);
}

TEST(LeastSquares, WishesFillWhatNothingElseDetermines)
{
    LeastSquares system(4);
    system.add(std::array{1.0, 0.0, 0.0, 0.0}, 1.0, 1e6);
    system.add(std::array{0.0, 0.0, 1.0, 0.0}, 3.0, 1e6);
    system.addStraight(0, 1, 2, 1.0);
    system.addAlike(2, 3, 1.0);
    const auto solution = system.solve(0.0);
    EXPECT_NEAR(solution[1], 2.0, 1e-5);
    EXPECT_NEAR(solution[3], 3.0, 1e-5);
}

TEST(LeastSquares, TakesOverPickedUnknowns)
{
    LeastSquares wide(3);
    wide.add(std::array{5.0, 1.0, 2.0}, 8.0);
    wide.add(std::array{7.0, 3.0, -1.0}, 3.0);
    LeastSquares narrow(3);
    narrow.addPicked(wide, std::array<std::size_t, 2>{1, 2}, 1);
    narrow.addAlike(0, 1, 1.0);
    const auto solution = narrow.solve(-100.0);
    EXPECT_NEAR(solution[0], 2.0, 1e-6);
    EXPECT_NEAR(solution[1], 2.0, 1e-6);
    EXPECT_NEAR(solution[2], 3.0, 1e-6);
}

} // namespace
