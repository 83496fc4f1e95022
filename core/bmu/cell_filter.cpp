// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/cell_filter.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "units/elementary.h"

namespace packdeck::bmu {

using units::laneCount;
using units::Lanes;

namespace {

constexpr float smallestVariance = 1e-10F;

struct Found
{
    Lanes<float> share;
    Lanes<std::int32_t> segment;
};

// Split from the arithmetic, because a gather is no vector instruction on every CPU.
void lookUpOcv(FilterRow& __restrict row, const CellModel& model)
{
    constexpr float intervals = CellModel::ocvPoints - 1;
    Found found;
    for (std::size_t i = 0; i < laneCount; ++i) {
        const float place = static_cast<float>(row.soc[i]) * intervals;
        const float aboveEmpty = place > 0.0F ? place : 0.0F;
        const float inside = aboveEmpty < intervals - 1.0F ? aboveEmpty : intervals - 1.0F;
        found.segment[i] = static_cast<std::int32_t>(inside);
        const float full = aboveEmpty < intervals ? aboveEmpty : intervals;
        found.share[i] = full - static_cast<float>(found.segment[i]);
    }
    for (std::size_t i = 0; i < laneCount; ++i) {
        const auto at = static_cast<std::size_t>(found.segment[i]);
        row.ocv_V[i] = model.ocv_V[at];
        row.ocvSlope_V[i] = model.ocv_V[at + 1] - model.ocv_V[at];
    }
    for (std::size_t i = 0; i < laneCount; ++i) {
        row.ocv_V[i] += found.share[i] * row.ocvSlope_V[i];
        row.ocvSlope_V[i] *= intervals;
    }
}

} // namespace

float FilterRow::sigma(std::size_t lane) const
{
    return std::sqrt(varianceSoc[lane]);
}

FilterInterval FilterInterval::over(double seconds, const CellModel& model, const FilterTuning& tuning)
{
    FilterInterval interval;
    const auto dt = static_cast<float>(seconds);
    interval.seconds = dt;
    interval.fastKeep = static_cast<float>(units::exponential(-seconds / static_cast<double>(model.fastTau_s)));
    interval.slowKeep = static_cast<float>(units::exponential(-seconds / static_cast<double>(model.slowTau_s)));
    interval.socVariance = tuning.socPerRootSecond * tuning.socPerRootSecond * dt;
    interval.voltageVariance = tuning.voltsPerRootSecond * tuning.voltsPerRootSecond * dt;
    const float single = tuning.singleVolts * tuning.singleVolts;
    const float atOneHertz = tuning.voltsAtOneHertz * tuning.voltsAtOneHertz;
    interval.measurementVariance = std::max(single, dt > 0.0F ? atOneHertz / dt : atOneHertz);
    return interval;
}

void start(FilterRow& row, std::size_t lane, double soc, float sigma, double capacity_As)
{
    row.soc[lane] = std::clamp(soc, 0.0, 1.0);
    row.perCapacity_1_As[lane] = capacity_As > 0.0 ? 1.0 / capacity_As : 0.0;
    row.fast_V[lane] = 0.0F;
    row.slow_V[lane] = 0.0F;
    row.varianceSoc[lane] = sigma * sigma;
    row.covarianceSocFast[lane] = 0.0F;
    row.covarianceSocSlow[lane] = 0.0F;
    row.varianceFast[lane] = smallestVariance;
    row.covarianceFastSlow[lane] = 0.0F;
    row.varianceSlow[lane] = smallestVariance;
    row.rejected_s[lane] = 0.0F;
    row.left_V[lane] = 0.0F;
}

void refresh(FilterRow& row, const CellModel& model, const Lanes<float>& celsius, const Lanes<float>& scale)
{
    for (std::size_t i = 0; i < laneCount; ++i) {
        const CellResistances found = model.resistancesAt(static_cast<float>(row.soc[i]), celsius[i]);
        row.series_ohm[i] = found.series_ohm * scale[i];
        row.fast_ohm[i] = found.fast_ohm * scale[i];
        row.slow_ohm[i] = found.slow_ohm * scale[i];
    }
    lookUpOcv(row, model);
}

PACKDECK_WIDE void predict(FilterRow& __restrict row, const CellModel& model, const FilterInterval& interval,
                           const Lanes<float>& __restrict amps)
{
    const float fastKeep = interval.fastKeep;
    const float slowKeep = interval.slowKeep;
    for (std::size_t i = 0; i < laneCount; ++i) {
        row.soc[i] -= static_cast<double>(amps[i] * interval.seconds) * row.perCapacity_1_As[i];
    }
    for (std::size_t i = 0; i < laneCount; ++i) {
        row.fast_V[i] = fastKeep * row.fast_V[i] + (1.0F - fastKeep) * row.fast_ohm[i] * amps[i];
        row.slow_V[i] = slowKeep * row.slow_V[i] + (1.0F - slowKeep) * row.slow_ohm[i] * amps[i];
        row.varianceSoc[i] += interval.socVariance;
        row.covarianceSocFast[i] *= fastKeep;
        row.covarianceSocSlow[i] *= slowKeep;
        row.varianceFast[i] = fastKeep * fastKeep * row.varianceFast[i] + interval.voltageVariance;
        row.covarianceFastSlow[i] *= fastKeep * slowKeep;
        row.varianceSlow[i] = slowKeep * slowKeep * row.varianceSlow[i] + interval.voltageVariance;
    }
    lookUpOcv(row, model);
}

PACKDECK_WIDE void correct(FilterRow& __restrict row, const FilterInterval& interval,
                           const RowMeasurement& __restrict measured, const FilterTuning& tuning)
{
    const float gate = tuning.gateVolts * tuning.gateVolts;
    const float gateSigmas = tuning.gateSigmas * tuning.gateSigmas;
    const float gatePolarisation = tuning.gatePolarisation * tuning.gatePolarisation;
    const float doubted = tuning.doubtSoc * tuning.doubtSoc;
    const float unknown = tuning.unknownSoc * tuning.unknownSoc;
    const float smallest = tuning.smallestVolts * tuning.smallestVolts;
    const float perSingle = 1.0F / (tuning.singleVolts * tuning.singleVolts);
    const float perPolarisation = 1.0F / (tuning.polarisationVolts * tuning.polarisationVolts);
    const float newest = interval.seconds < tuning.leftSeconds ? interval.seconds / tuning.leftSeconds : 1.0F;
    for (std::size_t i = 0; i < laneCount; ++i) {
        const float slope = row.ocvSlope_V[i];
        const float towardsSoc = slope * row.varianceSoc[i] - row.covarianceSocFast[i] - row.covarianceSocSlow[i];
        const float towardsFast = slope * row.covarianceSocFast[i] - row.varianceFast[i] - row.covarianceFastSlow[i];
        const float towardsSlow = slope * row.covarianceSocSlow[i] - row.covarianceFastSlow[i] - row.varianceSlow[i];
        const float explained = slope * towardsSoc - towardsFast - towardsSlow;
        const float expected_V = row.ocv_V[i] - row.fast_V[i] - row.slow_V[i] - row.series_ohm[i] * measured.amps[i];
        const float surprise_V = measured.volts[i] - expected_V;
        const float polarised_V = row.ocv_V[i] - measured.volts[i];
        const float polarised = polarised_V * polarised_V;
        const float doubt = measured.doubt[i] * (1.0F + polarised * perPolarisation);
        const float bySigma = gateSigmas * explained > gate ? gateSigmas * explained : gate;
        const float limit = gatePolarisation * polarised > bySigma ? gatePolarisation * polarised : bySigma;
        const float believed = surprise_V * surprise_V <= limit ? measured.valid[i] : 0.0F;
        // While the filter is less sure than one reading, readings count for themselves, not for a train of alike ones.
        const float counted_V2 = interval.measurementVariance * doubt * doubt / (doubt + explained * perSingle);
        const float variance_V2 = counted_V2 > smallest ? counted_V2 : smallest;
        const float weight = believed / (explained + variance_V2);
        const float step = weight * surprise_V;
        const double moved = row.soc[i] + static_cast<double>(towardsSoc * step);
        const double notBelow = moved > 0.0 ? moved : 0.0;
        row.soc[i] = notBelow < 1.0 ? notBelow : 1.0;
        row.fast_V[i] += towardsFast * step;
        row.slow_V[i] += towardsSlow * step;
        const float variance = row.varianceSoc[i] - weight * towardsSoc * towardsSoc;
        row.covarianceSocFast[i] -= weight * towardsSoc * towardsFast;
        row.covarianceSocSlow[i] -= weight * towardsSoc * towardsSlow;
        row.varianceFast[i] -= weight * towardsFast * towardsFast;
        row.covarianceFastSlow[i] -= weight * towardsFast * towardsSlow;
        row.varianceSlow[i] -= weight * towardsSlow * towardsSlow;
        const float rejected_s =
            (row.rejected_s[i] + interval.seconds / measured.doubt[i]) * (measured.valid[i] - believed);
        const bool reopen = rejected_s > tuning.doubtAfterSeconds;
        const float kept = variance > smallestVariance ? variance : smallestVariance;
        const float wider = kept + doubted < unknown ? kept + doubted : unknown;
        row.varianceSoc[i] = reopen && kept < unknown ? wider : kept;
        row.rejected_s[i] = reopen ? 0.0F : rejected_s;
        const float left_V = surprise_V - explained * step;
        const float notAbove = left_V < tuning.leftVolts ? left_V : tuning.leftVolts;
        const float limited_V = notAbove > -tuning.leftVolts ? notAbove : -tuning.leftVolts;
        const float counts = measured.doubt[i] <= 1.0F ? believed : 0.0F;
        row.left_V[i] += counts * newest * (limited_V - row.left_V[i]);
    }
}

} // namespace packdeck::bmu
