// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/cell_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "analysis/statistics.h"
#include "units/constants.h"

namespace packdeck::analysis {

namespace {

// A median of less than half the cells is not the pack's.
constexpr std::size_t leastShare = 2;

// Deviations of all cells in one condition, as the columns come.
struct Gathered
{
    explicit Gathered(std::size_t cells)
        : deviations(cells)
    {
    }

    std::vector<RunningMean> deviations;
    RunningMean spread;
    double least = std::numeric_limits<double>::infinity();
    double greatest = -std::numeric_limits<double>::infinity();
    double latest = 0.0;

    void addSpread(double spread_mV)
    {
        spread.add(spread_mV);
        least = std::min(least, spread_mV);
        greatest = std::max(greatest, spread_mV);
        latest = spread_mV;
    }
};

bool furtherOut(const CellDeviation& a, const CellDeviation& b)
{
    return std::abs(a.mean_mV) > std::abs(b.mean_mV);
}

} // namespace

CellTable::CellTable(const Lattice& lattice, std::vector<units::CellIndex> cells)
    : m_lattice(lattice)
    , m_cells(std::move(cells))
    , m_values(lattice.count * m_cells.size(), std::numeric_limits<float>::quiet_NaN())
    , m_samples(m_cells.size())
{
}

void CellTable::set(std::size_t position, const std::vector<float>& columns, const std::vector<std::uint64_t>& samples)
{
    for (std::size_t i = 0; i < m_lattice.count; ++i) {
        m_values[i * m_cells.size() + position] = columns[i];
    }
    m_samples[position] = samples;
}

void CellTable::compare(const std::vector<Condition>& conditions, Report& report) const
{
    std::vector<Gathered> gathered(rankedConditions, Gathered(m_cells.size()));
    std::vector<float> measured;
    measured.reserve(m_cells.size());
    report.spread.reserve(m_lattice.count);
    for (std::size_t column = 0; column < m_lattice.count; ++column) {
        const float* const row = m_values.data() + column * m_cells.size();
        measured.clear();
        std::size_t lowest = 0;
        std::size_t highest = 0;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (std::isnan(row[i])) {
                continue;
            }
            lowest = measured.empty() || row[i] < row[lowest] ? i : lowest;
            highest = measured.empty() || row[i] > row[highest] ? i : highest;
            measured.push_back(row[i]);
            report.cellVoltage.add(double{row[i]} * units::voltsPerMillivolt, m_lattice.timeOf(column));
        }
        if (measured.empty() || measured.size() * leastShare < m_cells.size()) {
            continue;
        }
        report.lowestCell.add(double{row[lowest]} * units::voltsPerMillivolt, m_lattice.timeOf(column));
        report.highestCell.add(double{row[highest]} * units::voltsPerMillivolt, m_lattice.timeOf(column));
        const double median = medianOf<float>(measured);
        const double spread = double{row[highest]} - double{row[lowest]};
        const Condition condition = conditions[column];
        report.spread.push_back(
            {m_lattice.begin(column), spread, median, m_cells[lowest], m_cells[highest], condition});
        if (static_cast<std::size_t>(condition) >= rankedConditions) {
            continue;
        }
        Gathered& part = gathered[static_cast<std::size_t>(condition)];
        part.addSpread(spread);
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (!std::isnan(row[i])) {
                part.deviations[i].add(double{row[i]} - median);
            }
        }
    }
    for (std::size_t i = 0; i < rankedConditions; ++i) {
        const Gathered& from = gathered[i];
        if (from.spread.count() == 0) {
            continue;
        }
        ConditionPart& part = report.conditions[i];
        part.time = m_lattice.width * static_cast<std::int64_t>(from.spread.count());
        part.meanSpread_mV = from.spread.mean();
        part.leastSpread_mV = from.least;
        part.greatestSpread_mV = from.greatest;
        part.latestSpread_mV = from.latest;
        for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
            const RunningMean& deviation = from.deviations[cell];
            if (deviation.count() > 0) {
                part.ranking.push_back({m_cells[cell], deviation.mean(), deviation.deviation(),
                                        m_lattice.width * static_cast<std::int64_t>(deviation.count()),
                                        m_samples[cell][i]});
            }
        }
        std::stable_sort(part.ranking.begin(), part.ranking.end(), furtherOut);
    }
}

} // namespace packdeck::analysis
