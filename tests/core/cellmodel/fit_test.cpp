// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// On a cell that is known exactly: what is fitted is what it is, and the estimate follows it through bad sensors and
// bad files.

#include "cellmodel/fit.h"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cellmodel/estimation.h"
#include "synthetic_cell.h"

using namespace packdeck;
using namespace packdeck::cellmodel;
using packdeck::cellmodel::test::SyntheticCell;

namespace {

const FittedModel& fittedModel()
{
    static const FittedModel model = [] {
        const SyntheticCell cell;
        const std::vector<Recording> cycles{cell.drive({.celsius = 0.0, .mean_A = 0.8, .seed = 3}),
                                            cell.drive({.celsius = 25.0, .seed = 1}),
                                            cell.drive({.celsius = 26.0, .seed = 2})};
        return fit(cycles, *readOcvCurve(cell.slowDischarge())).value();
    }();
    return model;
}

ErrorSummary errorsOf(const Recording& recording, const std::vector<double>& truth,
                      const EstimationOptions& options = {})
{
    const auto estimates = estimate(recording, compiled(fittedModel()), options);
    EXPECT_EQ(estimates.size(), recording.samples.size());
    constexpr double start_s = 300.0;
    return compare(estimates, truth, start_s);
}

ErrorSummary errorsOf(const Recording& recording, const EstimationOptions& options = {})
{
    return errorsOf(recording, countedSoc(recording, SyntheticCell{}.capacity_Ah, 1.0), options);
}

TEST(OcvCurve, IsTheSlowDischargeAndNothingElse)
{
    const SyntheticCell cell;
    const auto curve = readOcvCurve(cell.slowDischarge());
    ASSERT_TRUE(curve) << toEnglish(curve.error());
    EXPECT_NEAR(curve->capacity_Ah, cell.capacity_Ah, 0.002);
    EXPECT_NEAR(curve->current_A, 0.15, 0.001);
    EXPECT_NEAR(curve->full_V, SyntheticCell::openCircuit_V(1.0), 1e-6);
    EXPECT_NEAR(curve->voltage_V[50], SyntheticCell::openCircuit_V(0.5) - 0.15 * 0.085, 0.001);
}

TEST(OcvCurve, RefusesWhatIsNone)
{
    const SyntheticCell cell;
    const auto fast = readOcvCurve(cell.drive({.seconds = 900.0}));
    ASSERT_FALSE(fast);
    EXPECT_EQ(fast.error().id, ErrorId::CellDataUnusable);
    Recording rest = cell.slowDischarge();
    rest.samples.resize(20);
    EXPECT_FALSE(readOcvCurve(rest));
}

TEST(Fit, FindsTheCellAgain)
{
    const FittedModel& model = fittedModel();
    const SyntheticCell cell;
    EXPECT_EQ(model.fastTau_s, cell.fastTau_s);
    EXPECT_EQ(model.slowTau_s, cell.slowTau_s);
    ASSERT_EQ(model.temperatures_degC.size(), 2U) << "25 and 26 degC are one temperature";
    EXPECT_NEAR(model.temperatures_degC[0], 0.0, 0.1);
    EXPECT_NEAR(model.temperatures_degC[1], 25.5, 0.1);
    for (std::size_t t = 0; t < 2; ++t) {
        const double celsius = model.temperatures_degC[t];
        for (std::size_t k = 0; k < model.soc.size(); ++k) {
            if (model.soc[k] < 0.25 || model.soc[k] > 0.95) {
                continue;
            }
            const auto& found = model.resistances[t][k];
            const double series_ohm = cell.series_ohm * bmu::seriesResistanceFactor(celsius);
            EXPECT_NEAR(found.series_ohm, series_ohm, 0.03 * series_ohm) << celsius << " degC, " << model.soc[k];
            const double all_ohm =
                series_ohm + (cell.fast_ohm + cell.slow_ohm) * bmu::polarisationResistanceFactor(celsius);
            EXPECT_NEAR(found.series_ohm + found.fast_ohm + found.slow_ohm, all_ohm, 0.15 * all_ohm)
                << celsius << " degC, " << model.soc[k];
        }
    }
    for (const double soc : {0.1, 0.3, 0.5, 0.7, 0.9}) {
        EXPECT_NEAR(compiled(model).ocvAt(static_cast<float>(soc)), SyntheticCell::openCircuit_V(soc), 0.008) << soc;
    }
    for (const auto& source : model.sources) {
        EXPECT_LT(source.residual_V, 0.005) << source.temperature_degC;
    }
}

TEST(Fit, BetweenAndBeyondTheTemperaturesResistancesStaySensible)
{
    const bmu::CellModel model = compiled(fittedModel());
    float before = 1e9F;
    for (int celsius = -30; celsius <= 60; celsius += 5) {
        const auto found = model.resistancesAt(0.5F, static_cast<float>(celsius));
        EXPECT_GT(found.series_ohm, 0.01F);
        EXPECT_LT(found.series_ohm, before) << celsius;
        before = found.series_ohm;
    }
    EXPECT_NEAR(model.resistancesAt(0.5F, -20.0F).series_ohm, 0.030 * 4.9, 0.01);
    EXPECT_NEAR(model.resistancesAt(0.5F, 40.0F).series_ohm, 0.030 * 0.92, 0.003);
}

TEST(Fit, RefusesRecordingsThatSayNothing)
{
    const SyntheticCell cell;
    const auto ocv = readOcvCurve(cell.slowDischarge());
    const std::vector<Recording> brief{cell.drive({.seconds = 300.0})};
    EXPECT_EQ(fit(brief, *ocv).error().id, ErrorId::CellDataUnusable);
    const std::vector<Recording> steady{cell.slowDischarge()};
    EXPECT_EQ(fit(steady, *ocv).error().id, ErrorId::CellDataUnusable);
}

struct Case
{
    const char* name;
    SyntheticCell::Drive drive;
    void (*spoil)(Recording&);
    EstimationOptions options;
    double rootMeanSquare; ///< allowed, as the next
    double largest;
};

void leave(Recording& /*recording*/) {}

EstimationOptions startingAt(double soc)
{
    EstimationOptions options;
    options.initialSoc = soc;
    return options;
}

class EstimateMeets : public testing::TestWithParam<Case>
{
};

TEST_P(EstimateMeets, TheCountedTruth)
{
    const Case& c = GetParam();
    Recording recording = SyntheticCell{}.drive(c.drive);
    const auto truth = countedSoc(recording, SyntheticCell{}.capacity_Ah, 1.0);
    c.spoil(recording);
    const ErrorSummary errors = errorsOf(recording, truth, c.options);
    EXPECT_LE(errors.rootMeanSquare, c.rootMeanSquare);
    EXPECT_LE(errors.largest, c.largest);
    EXPECT_GE(errors.coverage, 0.85);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, EstimateMeets,
    testing::Values(
        Case{"warm", {.seed = 11}, leave, {}, 0.005, 0.015},
        Case{"cold", {.celsius = 0.0, .mean_A = 0.8, .seed = 12}, leave, {}, 0.005, 0.015},
        Case{"between", {.celsius = 12.0, .seed = 13}, leave, {}, 0.01, 0.02},
        Case{"muchColder", {.celsius = -20.0, .mean_A = 0.4, .seed = 14}, leave, {}, 0.02, 0.04},
        Case{"hot", {.celsius = 40.0, .seed = 15}, leave, {}, 0.01, 0.02},
        Case{"startsHalfFull", {.seconds = 3000.0, .startSoc = 0.5, .seed = 16}, leave, {}, 0.01, 0.02},
        Case{"tenTimesASecond", {.seconds = 3600.0, .step_s = 0.1, .seed = 17}, leave, {}, 0.005, 0.015},
        Case{"everyFiveSeconds", {.step_s = 5.0, .seed = 18}, leave, {}, 0.02, 0.04},
        Case{"startTooLow", {.seed = 19}, leave, startingAt(0.8), 0.02, 0.04},
        Case{"startTooHigh", {.seconds = 3000.0, .startSoc = 0.6, .seed = 20}, leave, startingAt(0.8), 0.02, 0.04},
        Case{"offset",
             {.seed = 21},
             [](Recording& r) {
                 for (Sample& s : r.samples) {
                     s.current_A += 0.05;
                 }
             },
             {},
             0.02,
             0.04},
        Case{"gain",
             {.seed = 22},
             [](Recording& r) {
                 for (Sample& s : r.samples) {
                     s.current_A *= 1.02;
                 }
             },
             {},
             0.02,
             0.04},
        Case{"noise",
             {.seed = 23},
             [](Recording& r) {
                 std::uint32_t state = 1;
                 for (Sample& s : r.samples) {
                     state = state * 1664525U + 1013904223U;
                     s.voltage_V += 0.01 * (static_cast<double>(state >> 16) / 32768.0 - 1.0);
                 }
             },
             {},
             0.01,
             0.02},
        Case{"noTemperature",
             {.seed = 24},
             [](Recording& r) {
                 for (Sample& s : r.samples) {
                     s.temperature_degC = 25.0;
                 }
                 r.hasTemperature = false;
             },
             {},
             0.01,
             0.02}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(Estimate, StartsFromTheVoltageAtRest)
{
    for (const double soc : {0.3, 0.5, 0.7, 0.9}) {
        const Recording recording = SyntheticCell{}.drive({.seconds = 700.0, .startSoc = soc});
        const auto estimates = estimate(recording, compiled(fittedModel()), {});
        EXPECT_NEAR(estimates.front().soc, soc, 0.02);
        EXPECT_NEAR(estimates.front().sigma, bmu::FilterTuning{}.restedSoc, 1e-6);
    }
}

TEST(Estimate, AWrongStartIsWithinFivePercentInFiveMinutes)
{
    for (const double celsius : {0.0, 25.0}) {
        const Recording recording = SyntheticCell{}.drive({.celsius = celsius, .seconds = 1200.0, .seed = 31});
        const auto truth = countedSoc(recording, SyntheticCell{}.capacity_Ah, 1.0);
        EstimationOptions options = startingAt(0.8);
        options.initialSigma = 0.15; // no help from the first voltage
        const auto estimates = estimate(recording, compiled(fittedModel()), options);
        EXPECT_EQ(estimates.front().soc, 0.8);
        for (std::size_t i = 0; i < estimates.size(); ++i) {
            if (estimates[i].time_s > 300.0) {
                ASSERT_NEAR(estimates[i].soc, truth[i], 0.05) << celsius << " degC, " << estimates[i].time_s << " s";
            }
        }
    }
}

TEST(Estimate, RowsOfOneTimeDoNoHarm)
{
    Recording recording = SyntheticCell{}.drive({.seconds = 1800.0, .seed = 41});
    const ErrorSummary before = errorsOf(recording);
    std::vector<Sample> doubled;
    for (const Sample& sample : recording.samples) {
        doubled.push_back(sample);
        doubled.push_back(sample);
    }
    recording.samples = std::move(doubled);
    const ErrorSummary after = errorsOf(recording);
    EXPECT_NEAR(after.rootMeanSquare, before.rootMeanSquare, 1e-6);
}

TEST(Estimate, AfterAGapItIsUnsureAndFindsBack)
{
    Recording recording = SyntheticCell{}.drive({.seed = 42});
    auto& samples = recording.samples;
    const auto inside = [](const Sample& s) { return s.time_s > 2000.0 && s.time_s < 2900.0; };
    samples.erase(std::remove_if(samples.begin(), samples.end(), inside), samples.end());
    const auto truth = countedSoc(recording, SyntheticCell{}.capacity_Ah, 1.0);
    const auto estimates = estimate(recording, compiled(fittedModel()), {});
    double before = 0.0;
    double after = 0.0;
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        if (estimates[i].time_s <= 2000.0) {
            before = estimates[i].sigma;
        } else if (after == 0.0) {
            after = estimates[i].sigma;
        }
        EXPECT_LE(std::abs(estimates[i].soc - truth[i]), std::max(4.0 * estimates[i].sigma, 0.02));
        if (estimates[i].time_s > 3500.0) {
            EXPECT_NEAR(estimates[i].soc, truth[i], 0.05);
        }
    }
    EXPECT_GT(after, 2.0 * before);
}

TEST(Estimate, NonsenseStaysBetweenEmptyAndFull)
{
    Recording recording;
    for (int i = 0; i < 500; ++i) {
        recording.samples.push_back({i * 0.5, i % 2 == 0 ? 0.0 : 5.0, i % 3 == 0 ? -900.0 : 900.0, -60.0, 0.0});
    }
    for (const Estimate& estimate : estimate(recording, compiled(fittedModel()), {})) {
        ASSERT_TRUE(std::isfinite(estimate.soc) && std::isfinite(estimate.sigma));
        ASSERT_GE(estimate.soc, 0.0);
        ASSERT_LE(estimate.soc, 1.0);
    }
}

} // namespace
