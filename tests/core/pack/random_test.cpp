// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "pack/random.h"

using namespace packdeck::pack;

namespace {

struct Moments
{
    double mean = 0.0;
    double sigma = 0.0;
    double largest = 0.0;
};

Moments momentsOf(const std::function<double(int)>& number)
{
    constexpr int count = 200'000;
    double sum = 0.0;
    double squares = 0.0;
    Moments moments;
    for (int i = 0; i < count; ++i) {
        const double x = number(i);
        sum += x;
        squares += x * x;
        moments.largest = std::max(moments.largest, std::abs(x));
    }
    moments.mean = sum / count;
    moments.sigma = std::sqrt(squares / count - moments.mean * moments.mean);
    return moments;
}

TEST(Random, NormalNumbersAreNormalOverPlacesAndTicks)
{
    const auto overPlaces = momentsOf([](int i) { return normal(7, Stream::CellSoc, static_cast<unsigned>(i)); });
    const auto overTicks = momentsOf([](int i) { return normal(7, Stream::CellSoc, 3, static_cast<unsigned>(i)); });
    for (const Moments& m : {overPlaces, overTicks}) {
        EXPECT_NEAR(m.mean, 0.0, 0.01);
        EXPECT_NEAR(m.sigma, 1.0, 0.01);
        EXPECT_GT(m.largest, 3.5);
        EXPECT_LE(m.largest, 4.0);
    }
}

TEST(Random, CheapNoiseIsNormalWithinThreeAndAHalfSigma)
{
    const auto overPlaces = momentsOf(
        [](int i) { return noise(noiseKey(7, Stream::MonitorNoise, static_cast<unsigned>(i / 448)), i % 448U); });
    const auto overTicks =
        momentsOf([](int i) { return noise(noiseKey(7, Stream::MonitorNoise, static_cast<unsigned>(i)), 3); });
    for (const Moments& m : {overPlaces, overTicks}) {
        EXPECT_NEAR(m.mean, 0.0, 0.01);
        EXPECT_NEAR(m.sigma, 1.0, 0.01);
        EXPECT_GT(m.largest, 3.0);
        EXPECT_LT(m.largest, 3.5);
    }
}

TEST(Random, NeighboursAreIndependent)
{
    const auto correlation = [](const std::function<double(int)>& a, const std::function<double(int)>& b) {
        return momentsOf([&](int i) { return a(i) * b(i); }).mean;
    };
    const auto here = [](int i) { return noise(noiseKey(1, Stream::MonitorNoise, static_cast<unsigned>(i)), 5); };
    const auto beside = [](int i) { return noise(noiseKey(1, Stream::MonitorNoise, static_cast<unsigned>(i)), 6); };
    const auto later = [](int i) { return noise(noiseKey(1, Stream::MonitorNoise, static_cast<unsigned>(i) + 1), 5); };
    const auto otherSeed = [](int i) { return noise(noiseKey(2, Stream::MonitorNoise, static_cast<unsigned>(i)), 5); };
    EXPECT_NEAR(correlation(here, here), 1.0, 0.01);
    EXPECT_NEAR(correlation(here, beside), 0.0, 0.01);
    EXPECT_NEAR(correlation(here, later), 0.0, 0.01);
    EXPECT_NEAR(correlation(here, otherSeed), 0.0, 0.01);
}

TEST(Random, UniformNumbersFillTheInterval)
{
    const auto m = momentsOf([](int i) { return uniform(7, Stream::CellSoc, static_cast<unsigned>(i)); });
    EXPECT_NEAR(m.mean, 0.5, 0.005);
    EXPECT_NEAR(m.sigma, std::sqrt(1.0 / 12.0), 0.005);
    EXPECT_LT(m.largest, 1.0);
}

} // namespace
