// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/estimation.h"

#include <algorithm>
#include <cmath>

#include "units/constants.h"

namespace packdeck::cellmodel {

namespace {

constexpr std::size_t lane = 0;        // of the row of cells: there is one
constexpr double restRate_1_h = 0.05;  // up to C/20 the first voltage counts as one at rest
constexpr double longestStep_s = 60.0; // between two rows; longer is a gap in which the current is not known
constexpr double gapRate_1_h = 0.5;    // what may have flowed in it: half the capacity an hour, either way
constexpr double widestSigma = 0.3;

template <typename T>
units::Lanes<T> onlyLane(T value)
{
    units::Lanes<T> lanes;
    lanes[lane] = value;
    return lanes;
}

// Resistances beyond the temperatures that were measured are guesses, the more so the further away.
float doubtAt(double celsius, const EstimationOptions& options)
{
    constexpr double twiceAsBad_K = 5.0;
    const double beyond = std::max({options.knownFrom_degC - celsius, celsius - options.knownTo_degC, 0.0});
    const double relative = beyond / twiceAsBad_K;
    return static_cast<float>(1.0 + relative * relative);
}

void begin(bmu::FilterRow& row, const Sample& first, const bmu::CellModel& model, const EstimationOptions& options)
{
    const auto celsius = static_cast<float>(first.temperature_degC);
    // At the beginning of a load only the series resistance is felt. It depends on the charge, but little.
    const float around = model.socAtRest(static_cast<float>(first.voltage_V));
    const float open_V =
        static_cast<float>(first.voltage_V + first.current_A * model.resistancesAt(around, celsius).series_ohm);
    const double read = model.socAtRest(open_V);
    const double rested_A = restRate_1_h * model.capacity_As / units::secondsPerHour;
    const bool rested = std::abs(first.current_A) <= rested_A;
    const double readSigma = rested ? options.tuning.restedSoc : options.tuning.unknownSoc;
    double soc = read;
    double sigma = readSigma;
    if (options.initialSoc && options.initialSigma) {
        soc = *options.initialSoc;
    } else if (options.initialSoc) {
        // What one is told is taken for known, unless the first voltage speaks against it: then both count.
        constexpr double disagreement = 0.1;
        const bool agrees = std::abs(read - *options.initialSoc) < disagreement;
        const double told = agrees ? options.tuning.restedSoc : options.tuning.unknownSoc;
        const double share = agrees ? 0.0 : told * told / (told * told + readSigma * readSigma);
        soc = *options.initialSoc + share * (read - *options.initialSoc);
        sigma = agrees ? told : std::sqrt(share) * readSigma;
    }
    bmu::start(row, lane, soc, static_cast<float>(options.initialSigma.value_or(sigma)), model.capacity_As);
}

} // namespace

std::vector<Estimate> estimate(const Recording& recording, const bmu::CellModel& model,
                               const EstimationOptions& options)
{
    std::vector<Estimate> estimates;
    estimates.reserve(recording.samples.size());
    const units::Lanes<float> scale = onlyLane(1.0F);
    bmu::FilterRow row;
    begin(row, recording.samples.front(), model, options);
    bmu::FilterInterval interval;
    double intervalSeconds = 0.0;
    const Sample* before = nullptr;
    for (const Sample& sample : recording.samples) {
        const double seconds = before != nullptr ? sample.time_s - before->time_s : 0.0;
        if (before != nullptr && seconds > 0.0) {
            if (seconds != intervalSeconds) {
                interval = bmu::FilterInterval::over(seconds, model, options.tuning);
                intervalSeconds = seconds;
            }
            bmu::refresh(row, model, onlyLane(static_cast<float>(sample.temperature_degC)), scale);
            const bool gap = seconds > longestStep_s;
            const double mean_A = gap ? 0.0 : 0.5 * (before->current_A + sample.current_A);
            bmu::predict(row, model, interval, onlyLane(static_cast<float>(mean_A)));
            if (gap) {
                const double flowed = std::min(gapRate_1_h * seconds / units::secondsPerHour, widestSigma);
                row.varianceSoc[lane] += static_cast<float>(flowed * flowed);
            }
            bmu::RowMeasurement measured;
            measured.volts = onlyLane(static_cast<float>(sample.voltage_V));
            measured.amps = onlyLane(static_cast<float>(sample.current_A));
            measured.doubt = units::Lanes<float>{};
            measured.doubt.values.fill(doubtAt(sample.temperature_degC, options));
            measured.valid = onlyLane(1.0F);
            bmu::correct(row, interval, measured, options.tuning);
        }
        estimates.push_back({sample.time_s, row.soc[lane], static_cast<double>(row.sigma(lane))});
        before = &sample;
    }
    return estimates;
}

std::vector<double> countedSoc(const Recording& recording, double capacity_Ah, double socAtZero)
{
    std::vector<double> truth;
    if (!recording.hasDischarged) {
        return truth;
    }
    truth.reserve(recording.samples.size());
    for (const Sample& sample : recording.samples) {
        truth.push_back(socAtZero - sample.discharged_Ah / capacity_Ah);
    }
    return truth;
}

ErrorSummary compare(const std::vector<Estimate>& estimates, const std::vector<double>& truth, double skip_s)
{
    ErrorSummary summary;
    double squares = 0.0;
    double absolutes = 0.0;
    std::size_t covered = 0;
    for (std::size_t i = 0; i < std::min(estimates.size(), truth.size()); ++i) {
        if (estimates[i].time_s - estimates.front().time_s < skip_s) {
            continue;
        }
        const double error = estimates[i].soc - truth[i];
        ++summary.rows;
        squares += error * error;
        absolutes += std::abs(error);
        summary.largest = std::max(summary.largest, std::abs(error));
        covered += std::abs(error) <= 2.0 * estimates[i].sigma ? 1 : 0;
    }
    if (summary.rows > 0) {
        const auto rows = static_cast<double>(summary.rows);
        summary.rootMeanSquare = std::sqrt(squares / rows);
        summary.meanAbsolute = absolutes / rows;
        summary.coverage = static_cast<double>(covered) / rows;
    }
    return summary;
}

} // namespace packdeck::cellmodel
