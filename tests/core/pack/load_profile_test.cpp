// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "pack/load_profile.h"

using namespace packdeck::pack;

namespace {

constexpr double full_A = 66.7;

std::vector<double> drive(LoadProfile& profile, int seconds)
{
    std::vector<double> amps;
    for (int i = 0; i < seconds * 100; ++i) {
        profile.advance(true);
        amps.push_back(profile.amps());
    }
    return amps;
}

RC_GTEST_PROP(LoadProfile, ADriveIsSmoothAndStaysWithinItsPeak, ())
{
    LoadProfile profile(*rc::gen::arbitrary<std::uint64_t>(), full_A);
    double before = 0.0;
    for (const double amps : drive(profile, 300)) {
        RC_ASSERT(std::abs(amps) <= full_A);
        RC_ASSERT(std::abs(amps - before) < 0.05 * full_A); // in 10 ms
        before = amps;
    }
}

TEST(LoadProfile, ADriveAcceleratesBrakesAndStands)
{
    LoadProfile profile(1, full_A);
    const auto amps = drive(profile, 1800);
    double sum = 0.0;
    for (const double a : amps) {
        sum += a;
    }
    const auto share = [&](auto test) {
        return static_cast<double>(std::count_if(amps.begin(), amps.end(), test)) / static_cast<double>(amps.size());
    };
    EXPECT_GT(*std::max_element(amps.begin(), amps.end()), 0.8 * full_A);
    EXPECT_LT(*std::min_element(amps.begin(), amps.end()), -0.5 * full_A);
    EXPECT_GT(share([](double a) { return a < -1.0; }), 0.03);
    EXPECT_GT(share([](double a) { return std::abs(a) < 1.0; }), 0.03);
    EXPECT_GT(share([](double a) { return a > 5.0; }), 0.5);
    EXPECT_GT(sum / static_cast<double>(amps.size()), 0.1 * full_A);
    EXPECT_LT(sum / static_cast<double>(amps.size()), 0.4 * full_A);
}

TEST(LoadProfile, SeedsDriveDifferently)
{
    LoadProfile one(1, full_A);
    LoadProfile same(1, full_A);
    LoadProfile other(2, full_A);
    const auto amps = drive(one, 120);
    EXPECT_EQ(amps, drive(same, 120));
    EXPECT_NE(amps, drive(other, 120));
}

TEST(LoadProfile, KeepsToTheLimitsItWasTold)
{
    LoadProfile profile(1, full_A);
    profile.setLimits({20.0, 0.0});
    const auto amps = drive(profile, 600);
    EXPECT_EQ(*std::max_element(amps.begin(), amps.end()), 20.0);
    EXPECT_EQ(*std::min_element(amps.begin(), amps.end()), 0.0);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    profile.setLimits({nan, nan});
    profile.advance(true);
    EXPECT_EQ(profile.amps(), 0.0);
}

TEST(LoadProfile, ConstantAndRest)
{
    LoadProfile profile(1, full_A);
    profile.set({LoadMode::Constant, -12.5});
    profile.advance(true);
    EXPECT_EQ(profile.amps(), -12.5);
    profile.set({LoadMode::Rest, 99.0});
    profile.advance(true);
    EXPECT_EQ(profile.amps(), 0.0);
    profile.set({LoadMode::Constant, std::numeric_limits<double>::infinity()});
    profile.advance(true);
    EXPECT_EQ(profile.amps(), 0.0);
}

TEST(LoadProfile, DisconnectedItWantsNothingAndStartsOverStanding)
{
    LoadProfile profile(1, full_A);
    drive(profile, 20);
    profile.advance(false);
    EXPECT_EQ(profile.amps(), 0.0);
    for (const double amps : drive(profile, 2)) {
        ASSERT_LE(std::abs(amps), 0.011 * full_A);
    }
}

} // namespace
