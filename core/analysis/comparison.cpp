// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/comparison.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "analysis/statistics.h"
#include "telemetry/sample_walk.h"
#include "text/error.h"
#include "text/translatable.h"
#include "units/constants.h"

namespace packdeck::analysis {

namespace {

using binding::Quantity;
using telemetry::Sample;
using telemetry::SignalRef;

// Samples have to begin this soon after the beginning of a rest that is to be known.
constexpr units::Duration startTolerance = std::chrono::seconds(1);

std::vector<Sample> currentOf(const Source& source, units::Timestamp from, units::Timestamp to)
{
    for (const Quantity quantity : {Quantity::Current, Quantity::FilteredCurrent}) {
        std::vector<Sample> samples;
        telemetry::walkSamples(*source.history, SignalRef::of(source.pack, quantity), from, to,
                               [&samples](const Sample& sample) { samples.push_back(sample); });
        if (!samples.empty()) {
            return samples;
        }
    }
    return {};
}

Condition conditionAt(const Source& source, units::Timestamp at, const Options& options)
{
    const units::Timestamp restBegin = at - options.instant - options.restTime;
    const std::vector<Sample> samples = currentOf(source, restBegin, at);
    bool rests = !samples.empty() && samples.front().at <= restBegin + startTolerance;
    RunningMean mean;
    for (const Sample& sample : samples) {
        rests = rests && std::abs(sample.value) < options.restCurrent_A; // not so for a gap
        if (sample.at >= at - options.instant && !std::isnan(sample.value)) {
            mean.add(sample.value);
        }
    }
    if (mean.count() == 0) {
        return Condition::Unknown;
    }
    if (rests) {
        return Condition::Rest;
    }
    if (std::abs(mean.mean()) < options.loadCurrent_A) {
        return Condition::Light;
    }
    return mean.mean() > 0.0 ? Condition::Discharge : Condition::Charge;
}

bool isMeasured(const CellStand& cell)
{
    return cell.deviation_mV.has_value();
}

// A median over other cells is another zero: where not the same cells were measured in both, deviations are taken from
// the median of those that were.
void centreOnCommonCells(std::vector<CellComparison>& cells)
{
    std::vector<double> then;
    std::vector<double> now;
    bool isSame = true;
    for (const CellComparison& cell : cells) {
        if (isMeasured(cell.then) && isMeasured(cell.now)) {
            then.push_back(*cell.then.deviation_mV);
            now.push_back(*cell.now.deviation_mV);
        }
        isSame = isSame && isMeasured(cell.then) == isMeasured(cell.now);
    }
    if (isSame || then.empty()) {
        return;
    }
    const double thenMedian = medianOf<double>(then);
    const double nowMedian = medianOf<double>(now);
    for (CellComparison& cell : cells) {
        if (isMeasured(cell.then)) {
            *cell.then.deviation_mV -= thenMedian;
        }
        if (isMeasured(cell.now)) {
            *cell.now.deviation_mV -= nowMedian;
        }
    }
}

std::optional<double> difference(const std::optional<double>& then, const std::optional<double>& now)
{
    return then && now ? std::optional(*now - *then) : std::nullopt;
}

// "-0" says nothing.
std::string wholeMillivolts(double value)
{
    return fmt::format("{:.0f}", std::round(value) + 0.0);
}

} // namespace

PackStand standOf(const Report& report, Condition condition)
{
    std::map<units::CellIndex, CellStand> cells;
    for (const CellResistance& resistance : report.resistance) {
        cells[resistance.cell].resistance_mohm = resistance.median_mohm;
    }
    PackStand stand{condition, report.span, std::nullopt, {}};
    if (static_cast<std::size_t>(condition) < rankedConditions) {
        stand.spread_mV = report.part(condition).meanSpread_mV;
        for (const CellDeviation& deviation : report.part(condition).ranking) {
            cells[deviation.cell].deviation_mV = deviation.mean_mV;
        }
    }
    stand.cells.reserve(cells.size());
    for (auto& [cell, found] : cells) {
        found.cell = cell;
        stand.cells.push_back(found);
    }
    return stand;
}

PackStand standAt(const Source& source, units::Timestamp at, const Options& options)
{
    PackStand stand{conditionAt(source, at, options), {at - options.instant, at}, std::nullopt, {}};
    std::vector<double> measured;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        RunningMean mean;
        const units::CellIndex cell = units::cellAt(slot);
        telemetry::walkSamples(*source.history, SignalRef::cell(source.pack, cell), stand.span.from, stand.span.to,
                               [&mean](const Sample& sample) {
                                   if (!std::isnan(sample.value)) {
                                       mean.add(sample.value * units::millivoltsPerVolt);
                                   }
                               });
        if (mean.count() > 0) {
            stand.cells.push_back({cell, mean.mean(), std::nullopt});
            measured.push_back(mean.mean());
        }
    }
    if (measured.empty()) {
        return stand;
    }
    const auto [lowest, highest] = std::minmax_element(measured.begin(), measured.end());
    stand.spread_mV = *highest - *lowest;
    const double median = medianOf<double>(measured);
    for (CellStand& cell : stand.cells) {
        *cell.deviation_mV -= median;
    }
    return stand;
}

std::optional<Condition> commonCondition(const Report& then, const Report& now)
{
    for (const Condition condition : {Condition::Rest, Condition::Discharge, Condition::Charge}) {
        if (!then.part(condition).ranking.empty() && !now.part(condition).ranking.empty()) {
            return condition;
        }
    }
    return std::nullopt;
}

std::optional<double> CellComparison::change_mV() const
{
    return difference(then.deviation_mV, now.deviation_mV);
}

std::optional<double> CellComparison::resistanceChange_mohm() const
{
    return difference(then.resistance_mohm, now.resistance_mohm);
}

std::vector<CellComparison> compare(const PackStand& then, const PackStand& now)
{
    std::map<units::CellIndex, CellComparison> byCell;
    for (const CellStand& cell : then.cells) {
        byCell[cell.cell].then = cell;
    }
    for (const CellStand& cell : now.cells) {
        byCell[cell.cell].now = cell;
    }
    std::vector<CellComparison> cells;
    cells.reserve(byCell.size());
    for (auto& [cell, comparison] : byCell) {
        comparison.cell = comparison.then.cell = comparison.now.cell = cell;
        cells.push_back(comparison);
    }
    centreOnCommonCells(cells);
    constexpr double notMeasured = -1.0;
    const auto distance = [](const CellComparison& cell) {
        const auto change = cell.change_mV();
        return change ? std::abs(*change) : notMeasured;
    };
    std::stable_sort(cells.begin(), cells.end(), [&distance](const CellComparison& a, const CellComparison& b) {
        return distance(a) > distance(b);
    });
    return cells;
}

std::string_view changeTemplate()
{
    return PACKDECK_TEXT("Analysis", "{0} from {1} to {2} mV");
}

std::string changeText(const CellComparison& cell, const binding::CellNaming& naming)
{
    return fillTemplate(changeTemplate(),
                        {naming.cell(cell.cell), wholeMillivolts(cell.then.deviation_mV.value_or(0.0)),
                         wholeMillivolts(cell.now.deviation_mV.value_or(0.0))});
}

} // namespace packdeck::analysis
