// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/cell_filter.h"

#include <cmath>
#include <cstring>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "bmu/parameters.h"

using namespace packdeck;
using namespace packdeck::bmu;

namespace {

constexpr double capacity_As = 18'000.0;

CellModel vendorModel()
{
    NominalCell cell;
    cell.capacity_As = capacity_As;
    for (std::size_t i = 0; i < cell.ocv_V.size(); ++i) {
        cell.ocv_V[i] = static_cast<float>(defaultSocTable()[i]) * 1e-3F;
    }
    return nominalModel(cell);
}

template <typename T>
units::Lanes<T> all(T value)
{
    units::Lanes<T> lanes;
    lanes.values.fill(value);
    return lanes;
}

FilterRow started(const CellModel& model, double soc, float sigma)
{
    FilterRow row{};
    for (std::size_t i = 0; i < units::laneCount; ++i) {
        start(row, i, soc, sigma, capacity_As);
    }
    refresh(row, model, all(25.0F), all(1.0F));
    return row;
}

RowMeasurement measuring(float volts, float amps)
{
    return {all(volts), all(amps), all(1.0F), all(1.0F)};
}

TEST(CellModel, HasTheResistanceItIsNamedAfter)
{
    const CellModel model = vendorModel();
    const CellResistances found = model.resistancesAt(0.5F, 25.0F);
    EXPECT_NEAR(found.series_ohm, 0.012, 1e-6);
    EXPECT_NEAR(found.fast_ohm, 0.009, 1e-6);
    EXPECT_NEAR(found.slow_ohm, 0.010, 1e-6);
    EXPECT_NEAR(model.resistancesAt(0.5F, -20.0F).series_ohm, 0.012 * 4.9, 1e-5);
    EXPECT_NEAR(model.resistancesAt(0.0F, 25.0F).slow_ohm, 0.080, 1e-5);
    EXPECT_EQ(model.resistancesAt(-3.0F, 999.0F).fast_ohm, model.resistancesAt(0.0F, 60.0F).fast_ohm);
}

TEST(CellModel, OpenCircuitVoltageGoesBothWays)
{
    const CellModel model = vendorModel();
    for (int i = 0; i <= 200; ++i) {
        const float soc = static_cast<float>(i) / 200.0F;
        EXPECT_NEAR(model.socAtRest(model.ocvAt(soc)), soc, 1e-4F);
        EXPECT_GT(model.ocvSlopeAt(soc), 0.0F);
    }
    EXPECT_EQ(model.socAtRest(0.0F), 0.0F);
    EXPECT_EQ(model.socAtRest(9.0F), 1.0F);
    EXPECT_EQ(model.socAtRest(std::nanf("")), 0.0F);
}

TEST(CellFilter, PredictionCountsChargeAndSettlesOnTheWholeResistance)
{
    const CellModel model = vendorModel();
    FilterRow row = started(model, 0.6, 0.03F);
    const FilterInterval second = FilterInterval::over(1.0, model, {});
    const auto amps = all(1.8F);
    for (int i = 0; i < 1800; ++i) {
        predict(row, model, second, amps);
    }
    EXPECT_NEAR(row.soc[0], 0.6 - 1.8 * 1800.0 / capacity_As, 1e-6);
    EXPECT_NEAR(row.fast_V[0], 1.8F * row.fast_ohm[0], 1e-5);
    EXPECT_NEAR(row.slow_V[0], 1.8F * row.slow_ohm[0] * (1.0F - std::exp(-6.0F)), 1e-5);
    EXPECT_NEAR(row.sigma(0), std::sqrt(0.03F * 0.03F + 1800.0F * 3.2e-4F * 3.2e-4F), 1e-4);
}

TEST(CellFilter, SmallCurrentsAreNotLost)
{
    const CellModel model = vendorModel();
    FilterRow row = started(model, 1.0, 0.03F);
    const FilterInterval tenth = FilterInterval::over(0.1, model, {});
    const auto amps = all(0.001F);
    for (int i = 0; i < 360'000; ++i) { // ten hours
        predict(row, model, tenth, amps);
    }
    EXPECT_NEAR((1.0 - row.soc[3]) * capacity_As, 36.0, 0.01);
}

TEST(CellFilter, OneLongIntervalIsManyShortOnes)
{
    const CellModel model = vendorModel();
    FilterRow once = started(model, 0.7, 0.03F);
    FilterRow often = once;
    const auto amps = all(3.0F);
    predict(once, model, FilterInterval::over(20.0, model, {}), amps);
    for (int i = 0; i < 200; ++i) {
        predict(often, model, FilterInterval::over(0.1, model, {}), amps);
    }
    EXPECT_NEAR(once.soc[0], often.soc[0], 1e-7);
    EXPECT_NEAR(once.fast_V[0], often.fast_V[0], 1e-6);
    EXPECT_NEAR(once.slow_V[0], often.slow_V[0], 1e-6);
    EXPECT_NEAR(once.varianceSoc[0], often.varianceSoc[0], 1e-7);
}

TEST(CellFilter, CorrectionGoesTowardsTheVoltageAndMakesSurer)
{
    const CellModel model = vendorModel();
    const FilterInterval second = FilterInterval::over(1.0, model, {});
    FilterRow row = started(model, 0.5, 0.15F);
    const float rest_V = model.ocvAt(0.6F);
    for (int i = 0; i < 300; ++i) {
        predict(row, model, second, all(0.0F));
        correct(row, second, measuring(rest_V, 0.0F), {});
    }
    EXPECT_NEAR(row.soc[0], 0.6, 0.02);
    EXPECT_LT(row.sigma(0), 0.05F);
    EXPECT_EQ(row.soc[0], row.soc[15]) << "all lanes are treated alike";
}

TEST(CellFilter, LeavesCellsWithoutAMeasurementAlone)
{
    const CellModel model = vendorModel();
    const FilterInterval second = FilterInterval::over(1.0, model, {});
    FilterRow row = started(model, 0.5, 0.15F);
    RowMeasurement measured = measuring(model.ocvAt(0.55F), 0.0F);
    measured.valid[4] = 0.0F;
    measured.doubt[5] = 25.0F;
    correct(row, second, measured, {});
    EXPECT_EQ(row.soc[4], 0.5);
    EXPECT_GT(row.soc[5], 0.5);
    EXPECT_GT(row.soc[6], row.soc[5]);
}

TEST(CellFilter, DoesNotBelieveAReadingFarOffUntilItLasts)
{
    const CellModel model = vendorModel();
    const FilterInterval second = FilterInterval::over(1.0, model, {});
    FilterRow row = started(model, 0.5, 0.02F);
    const float far_V = model.ocvAt(0.5F) + 0.35F;
    for (int i = 0; i < 59; ++i) {
        correct(row, second, measuring(far_V, 0.0F), {});
    }
    EXPECT_EQ(row.soc[0], 0.5);
    for (int i = 0; i < 1200; ++i) {
        predict(row, model, second, all(0.0F));
        correct(row, second, measuring(far_V, 0.0F), {});
    }
    EXPECT_GT(row.soc[0], 0.7) << "in the long run the state is what is wrong";
}

// Whatever is measured, the state stays a state of charge and the covariance a covariance.
RC_GTEST_PROP(CellFilter, StaysSane, ())
{
    const CellModel model = vendorModel();
    FilterRow row = started(model, *rc::gen::inRange(0, 101) / 100.0, 0.15F);
    const int steps = *rc::gen::inRange(1, 400);
    for (int i = 0; i < steps; ++i) {
        const float volts = static_cast<float>(*rc::gen::inRange(0, 5001)) * 1e-3F;
        const float amps = static_cast<float>(*rc::gen::inRange(-100, 101)) * 0.2F;
        const FilterInterval interval = FilterInterval::over(*rc::gen::inRange(1, 100) * 0.1, model, {});
        predict(row, model, interval, all(amps));
        correct(row, interval, measuring(volts, amps), {});
        RC_ASSERT(row.soc[0] >= 0.0 && row.soc[0] <= 1.0);
        RC_ASSERT(row.varianceSoc[0] > 0.0F && std::isfinite(row.varianceSoc[0]));
        RC_ASSERT(std::isfinite(row.fast_V[0]) && std::isfinite(row.slow_V[0]));
        const float product = row.varianceSoc[0] * row.varianceSlow[0];
        const float covariance = row.covarianceSocSlow[0] * row.covarianceSocSlow[0];
        RC_ASSERT(covariance <= product * 1.01F + 1e-9F);
    }
}

TEST(CellFilter, ACopyGoesOnAsTheOriginal)
{
    const CellModel model = vendorModel();
    const FilterInterval second = FilterInterval::over(1.0, model, {});
    FilterRow row = started(model, 0.5, 0.15F);
    FilterRow copy = row;
    for (int i = 0; i < 50; ++i) {
        for (FilterRow* each : {&row, &copy}) {
            predict(*each, model, second, all(2.0F));
            correct(*each, second, measuring(3.6F, 2.0F), {});
        }
    }
    EXPECT_EQ(std::memcmp(&row, &copy, sizeof(row)), 0);
}

} // namespace
