// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// On measurements of a real cell (Kollmeyer 2018, Panasonic 18650PF), where the project has them beside it: fitted on
// one set of cycles, held to the acceptance figures on another.

#include <cmath>
#include <filesystem>
#include <optional>

#include <gtest/gtest.h>

#include "cellmodel/estimation.h"
#include "cellmodel/fit.h"
#include "cellmodel/recording_reader.h"

using namespace packdeck;
using namespace packdeck::cellmodel;

namespace {

std::filesystem::path dataFile(const std::string& name)
{
    const char* const elsewhere = std::getenv("PACKDECK_CELL_DATA");
    return std::filesystem::path(elsewhere != nullptr ? elsewhere : PACKDECK_CELL_DATA) /
           ("panasonic_18650pf_" + name + ".csv.gz");
}

Recording measured(const std::string& name)
{
    return readRecording(dataFile(name), {}).value();
}

class MeasuredCell : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(dataFile("25degC_us06"))) {
            GTEST_SKIP() << "no measurements at " << dataFile("25degC_us06")
                         << "; set PACKDECK_CELL_DATA to the folder that has them";
        }
    }

    static const FittedModel& model()
    {
        static const FittedModel fitted = [] {
            const std::vector<Recording> cycles{measured("0degC_cycle1"), measured("10degC_cycle1"),
                                                measured("25degC_cycle1")};
            return fit(cycles, *readOcvCurve(measured("25degC_c20"))).value();
        }();
        return fitted;
    }

    static ErrorSummary errorsOf(const Recording& recording, const std::vector<double>& truth,
                                 EstimationOptions options = {})
    {
        options.knownFrom_degC = model().temperatures_degC.front();
        options.knownTo_degC = model().temperatures_degC.back();
        constexpr double start_s = 600.0;
        const ErrorSummary errors = compare(estimate(recording, compiled(model()), options), truth, start_s);
        RecordProperty("rmse_percent", std::to_string(errors.rootMeanSquare * 100.0));
        RecordProperty("max_percent", std::to_string(errors.largest * 100.0));
        return errors;
    }

    static void expectWarmFigures(const ErrorSummary& errors)
    {
        EXPECT_LE(errors.rootMeanSquare, 0.015);
        EXPECT_LE(errors.largest, 0.03);
        EXPECT_GE(errors.coverage, 0.85);
    }
};

TEST_F(MeasuredCell, HasTheCapacityOfItsDataSheet)
{
    EXPECT_NEAR(model().capacity_Ah, 2.9, 0.15);
    for (const auto& source : model().sources) {
        EXPECT_LT(source.residual_V, source.temperature_degC > 8.0 ? 0.02 : 0.06) << source.file;
    }
}

TEST_F(MeasuredCell, IsFollowedThroughACycleItWasNotFittedOn)
{
    const Recording cycle = measured("25degC_us06");
    expectWarmFigures(errorsOf(cycle, countedSoc(cycle, model().capacity_Ah, 1.0)));
}

TEST_F(MeasuredCell, IsFollowedInTheColdThatItWasFittedOn)
{
    for (const char* name : {"0degC_cycle1", "10degC_cycle1"}) {
        const Recording cycle = measured(name);
        const ErrorSummary errors = errorsOf(cycle, countedSoc(cycle, model().capacity_Ah, 1.0));
        EXPECT_LE(errors.rootMeanSquare, 0.025) << name;
        EXPECT_LE(errors.largest, 0.06) << name;
        EXPECT_GE(errors.coverage, 0.85) << name;
    }
}

TEST_F(MeasuredCell, IsFollowedInAColdThatWasLeftOut)
{
    const std::vector<Recording> others{measured("0degC_cycle1"), measured("25degC_cycle1")};
    const FittedModel without = fit(others, *readOcvCurve(measured("25degC_c20"))).value();
    const Recording cycle = measured("10degC_cycle1");
    const ErrorSummary errors =
        compare(estimate(cycle, compiled(without), {}), countedSoc(cycle, without.capacity_Ah, 1.0), 600.0);
    EXPECT_LE(errors.rootMeanSquare, 0.025);
    EXPECT_LE(errors.largest, 0.06);
    EXPECT_GE(errors.coverage, 0.85);
}

TEST_F(MeasuredCell, AWrongStartIsCorrectedWithinFiveMinutes)
{
    const Recording cycle = measured("25degC_us06");
    const auto truth = countedSoc(cycle, model().capacity_Ah, 1.0);
    for (const bool helped : {true, false}) {
        EstimationOptions options;
        options.initialSoc = 0.8;
        if (!helped) {
            options.initialSigma = 0.15; // nothing is taken from the first voltage
        }
        const ErrorSummary errors = errorsOf(cycle, truth, options);
        EXPECT_LE(errors.rootMeanSquare, helped ? 0.015 : 0.02);
        EXPECT_LE(errors.largest, 0.03);
        EXPECT_GE(errors.coverage, 0.85);
        const auto estimates = estimate(cycle, compiled(model()), options);
        for (std::size_t i = 0; i < estimates.size(); ++i) {
            if (estimates[i].time_s > 300.0) {
                ASSERT_LE(std::abs(estimates[i].soc - truth[i]), 0.05) << estimates[i].time_s << " s";
            }
        }
    }
}

struct BadSensor
{
    const char* name;
    void (*spoil)(Recording&);
};

class MeasuredCellThrough : public MeasuredCell, public testing::WithParamInterface<BadSensor>
{
};

TEST_P(MeasuredCellThrough, IsFollowed)
{
    Recording cycle = measured("25degC_us06");
    const auto truth = countedSoc(cycle, model().capacity_Ah, 1.0);
    GetParam().spoil(cycle);
    const ErrorSummary errors = errorsOf(cycle, truth);
    EXPECT_LE(errors.rootMeanSquare, 0.02);
    EXPECT_LE(errors.largest, 0.04);
    EXPECT_GE(errors.coverage, 0.85);
}

template <typename Change>
void eachSample(Recording& recording, Change change)
{
    for (Sample& sample : recording.samples) {
        change(sample);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rows, MeasuredCellThrough,
    testing::Values(
        BadSensor{"offsetUp", [](Recording& r) { eachSample(r, [](Sample& s) { s.current_A += 0.05; }); }},
        BadSensor{"offsetDown", [](Recording& r) { eachSample(r, [](Sample& s) { s.current_A -= 0.05; }); }},
        BadSensor{"gain", [](Recording& r) { eachSample(r, [](Sample& s) { s.current_A *= 1.02; }); }},
        BadSensor{"cellOffset", [](Recording& r) { eachSample(r, [](Sample& s) { s.voltage_V += 0.0045; }); }},
        BadSensor{"noTemperature", [](Recording& r) { eachSample(r, [](Sample& s) { s.temperature_degC = 25.0; }); }},
        BadSensor{"noise",
                  [](Recording& r) {
                      std::uint32_t state = 1;
                      eachSample(r, [&state](Sample& s) {
                          state = state * 1664525U + 1013904223U;
                          s.voltage_V += 0.01 * (static_cast<double>(state >> 16) / 32768.0 - 1.0);
                          state = state * 1664525U + 1013904223U;
                          s.current_A += 0.1 * (static_cast<double>(state >> 16) / 32768.0 - 1.0);
                      });
                  }}),
    [](const auto& row) { return std::string(row.param.name); });

} // namespace
