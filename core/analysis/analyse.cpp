// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyse.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "analysis/cell_table.h"
#include "analysis/current_profile.h"
#include "analysis/statistics.h"
#include "analysis/step_response.h"
#include "telemetry/sample_walk.h"
#include "units/constants.h"

namespace packdeck::analysis {

namespace {

using binding::Quantity;
using telemetry::Sample;
using telemetry::SignalRef;

// Shares of the work, for the progress: cells are nearly all of it.
constexpr double cellShare = 0.9;

class Work
{
public:
    Work(const Source& source, const telemetry::TimeSpan& span, const Options& options, const Progress& progress)
        : m_history(*source.history)
        , m_source(source)
        , m_progress(progress)
    {
        m_report.pack = source.pack;
        m_report.options = options;
        m_report.asked = span;
        m_report.span = span;
    }

    std::optional<Report> run()
    {
        if (!clipSpan()) {
            note(Note::NothingMeasured);
            return std::move(m_report);
        }
        m_lattice = Lattice::over(m_report.span, m_report.options.columnWidth);
        m_report.columnWidth = m_lattice.width;
        lookAtCurrent();
        if (!lookAtCells() || !lookAtSensors() || !lookAtBalancing()) {
            return std::nullopt;
        }
        lookAtSoc();
        return std::move(m_report);
    }

private:
    void note(Note which) { m_report.notes.push_back(which); }

    [[nodiscard]] bool goOn(double done) const { return !m_progress || m_progress(done); }

    [[nodiscard]] SignalRef ref(Quantity quantity, std::size_t index = 0) const
    {
        return SignalRef::of(m_source.pack, quantity, index);
    }

    template <typename Take>
    void walk(const SignalRef& signal, const Take& take) const
    {
        telemetry::walkSamples(m_history, signal, m_report.span.from, m_report.span.to, take);
    }

    [[nodiscard]] std::vector<Sample> samplesOf(Quantity quantity) const
    {
        std::vector<Sample> samples;
        walk(ref(quantity), [&samples](const Sample& sample) { samples.push_back(sample); });
        return samples;
    }

    bool clipSpan();
    void lookAtCurrent();
    void lookAtEnergy(Throughput& throughput, const std::vector<Sample>& current) const;
    [[nodiscard]] std::vector<units::CellIndex> presentCells();
    bool lookAtCells();
    void rankSlowness();
    bool lookAtSensors();
    bool lookAtBalancing();
    void lookAtSoc();

    const telemetry::History& m_history;
    const Source& m_source;
    const Progress& m_progress;
    Lattice m_lattice;
    std::vector<Condition> m_conditions;
    Report m_report;
};

bool Work::clipSpan()
{
    const auto there = m_history.span();
    if (!there) {
        return false;
    }
    telemetry::TimeSpan& span = m_report.span;
    const units::Timestamp rawSince = m_history.rawSince().value_or(there->from);
    if (std::max(span.from, there->from) < rawSince) {
        note(Note::OlderFramesGone);
    }
    span.from = std::max(span.from, rawSince);
    span.to = std::min(span.to, there->to);
    return span.from <= span.to;
}

void Work::lookAtCurrent()
{
    std::vector<Sample> samples = samplesOf(Quantity::Current);
    const bool isFiltered = samples.empty();
    if (isFiltered) {
        samples = samplesOf(Quantity::FilteredCurrent);
    }
    const CurrentProfile profile(samples, m_lattice, m_report.options);
    m_conditions = profile.conditions();
    if (profile.isEmpty()) {
        note(Note::CurrentMissing);
        return;
    }
    m_report.current = profile.histogram();
    Throughput throughput = profile.throughput(m_report.span);
    lookAtEnergy(throughput, samples);
    if (!throughput.out_Wh) {
        note(Note::EnergyMissing);
    }
    if (throughput.unknown > m_lattice.width) {
        note(Note::CurrentGaps);
    }
    m_report.throughput = throughput;
    if (std::find(m_conditions.begin(), m_conditions.end(), Condition::Rest) == m_conditions.end()) {
        note(Note::RestMissing);
    }
    if (isFiltered) {
        note(Note::CurrentFiltered);
        return;
    }
    m_report.steps = profile.findSteps();
    if (!m_report.steps.empty()) {
        std::vector<double> sizes;
        sizes.reserve(m_report.steps.size());
        for (const CurrentStep& step : m_report.steps) {
            sizes.push_back(std::abs(step.size_A()));
        }
        m_report.resolution_mohm = m_report.options.strings / medianOf<double>(sizes);
    }
    if (m_report.steps.size() < m_report.options.fewestSteps) {
        note(Note::StepsMissing);
    }
}

// By the unit's own power where it sends one, else by its voltage and current column by column.
void Work::lookAtEnergy(Throughput& throughput, const std::vector<Sample>& current) const
{
    Flow energy;
    const std::vector<Sample> power = samplesOf(Quantity::Power);
    if (!power.empty()) {
        energy = flowOf(power);
    } else {
        ColumnMeans volts(m_lattice);
        walk(ref(Quantity::BatteryVoltage), [&volts](const Sample& sample) { volts.add(sample); });
        const std::vector<float>& voltage = volts.values();
        if (std::all_of(voltage.begin(), voltage.end(), [](float value) { return std::isnan(value); })) {
            return;
        }
        std::vector<Sample> product = current;
        for (Sample& sample : product) {
            sample.value *= double{voltage[std::min(m_lattice.column(sample.at), voltage.size() - 1)]};
        }
        energy = flowOf(product);
    }
    throughput.out_Wh = energy.out;
    throughput.in_Wh = energy.in;
}

std::vector<units::CellIndex> Work::presentCells()
{
    std::vector<units::CellIndex> cells;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const units::CellIndex cell = units::cellAt(slot);
        const bool isExpected = cell.position < m_source.layout.cellsOfNode[cell.node.value];
        const auto first =
            m_history.has(SignalRef::cell(m_source.pack, cell))
                ? m_history.samples(SignalRef::cell(m_source.pack, cell), m_report.span.from, m_report.span.to, 1)
                : std::vector<Sample>{};
        if (!first.empty()) {
            cells.push_back(cell);
        } else if (isExpected) {
            m_report.missingCells.push_back(cell);
        }
    }
    return cells;
}

bool Work::lookAtCells()
{
    const std::vector<units::CellIndex> cells = presentCells();
    m_report.cells = cells.size();
    if (!m_report.missingCells.empty()) {
        note(Note::CellsMissing);
    }
    if (cells.empty()) {
        note(Note::NothingMeasured);
        return true;
    }
    m_report.cellVoltage = m_report.lowestCell = m_report.highestCell = cellVoltageBands();
    CellTable table(m_lattice, cells);
    StepResponse response(m_report.steps, m_report.options);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!goOn(cellShare * static_cast<double>(i) / static_cast<double>(cells.size()))) {
            return false;
        }
        ColumnMeans means(m_lattice);
        std::vector<std::uint64_t> counts(conditionCount);
        response.restart();
        walk(SignalRef::cell(m_source.pack, cells[i]), [&](const Sample& sample) {
            means.add({sample.at, sample.value * units::millivoltsPerVolt});
            response.add(sample);
            if (!std::isnan(sample.value)) {
                ++counts[static_cast<std::size_t>(m_conditions[m_lattice.column(sample.at)])];
            }
        });
        table.set(i, means.values(), counts);
        m_report.resistance.push_back(response.resistance(cells[i]));
        if (const auto slowness = response.slowness(cells[i])) {
            m_report.slowest.push_back(*slowness);
        }
    }
    table.compare(m_conditions, m_report);
    std::stable_sort(m_report.resistance.begin(), m_report.resistance.end(), [](const auto& a, const auto& b) {
        return a.median_mohm > b.median_mohm; // nothing is less than any number
    });
    rankSlowness();
    return goOn(cellShare);
}

void Work::rankSlowness()
{
    std::vector<CellSlowness>& cells = m_report.slowest;
    if (cells.empty()) {
        return;
    }
    std::vector<double> later;
    later.reserve(cells.size());
    for (const CellSlowness& cell : cells) {
        later.push_back(cell.later_mohm);
    }
    const double median = medianOf<double>(later);
    for (CellSlowness& cell : cells) {
        cell.excess_mohm = cell.later_mohm - median;
    }
    std::stable_sort(cells.begin(), cells.end(),
                     [](const auto& a, const auto& b) { return a.excess_mohm > b.excess_mohm; });
}

bool Work::lookAtSensors()
{
    struct Measured
    {
        units::SensorIndex sensor;
        std::vector<float> columns;
        RunningMean mean, excess;
        float highest = 0.0F;
        std::size_t highestColumn = 0;
    };

    std::vector<Measured> sensors;
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        const units::SensorIndex sensor = units::sensorAt(slot);
        ColumnMeans means(m_lattice);
        bool isThere = false;
        walk(SignalRef::sensor(m_source.pack, sensor), [&](const Sample& sample) {
            means.add(sample);
            isThere = isThere || !std::isnan(sample.value);
        });
        if (isThere) {
            sensors.push_back({sensor, means.values(), {}, {}, 0.0F, 0});
        }
    }
    if (sensors.empty()) {
        note(Note::TemperatureMissing);
        return goOn(1.0);
    }
    m_report.temperature = m_report.hottest = temperatureBands();
    std::vector<float> row;
    row.reserve(sensors.size());
    for (std::size_t column = 0; column < m_lattice.count; ++column) {
        row.clear();
        for (const Measured& sensor : sensors) {
            if (!std::isnan(sensor.columns[column])) {
                row.push_back(sensor.columns[column]);
            }
        }
        if (row.empty()) {
            continue;
        }
        m_report.hottest.add(double{*std::max_element(row.begin(), row.end())}, m_lattice.timeOf(column));
        const float median = medianOf<float>(row);
        for (Measured& sensor : sensors) {
            const float value = sensor.columns[column];
            if (std::isnan(value)) {
                continue;
            }
            m_report.temperature.add(double{value}, m_lattice.timeOf(column));
            if (sensor.mean.count() == 0 || value > sensor.highest) {
                sensor.highest = value;
                sensor.highestColumn = column;
            }
            sensor.mean.add(double{value});
            sensor.excess.add(double{value} - double{median});
        }
    }
    for (const Measured& sensor : sensors) {
        m_report.hottestSensors.push_back({sensor.sensor, sensor.mean.mean(), double{sensor.highest},
                                           m_lattice.begin(sensor.highestColumn), sensor.excess.mean(),
                                           m_lattice.width * static_cast<std::int64_t>(sensor.mean.count())});
    }
    std::stable_sort(m_report.hottestSensors.begin(), m_report.hottestSensors.end(),
                     [](const auto& a, const auto& b) { return a.excess_K > b.excess_K; });
    return goOn(1.0);
}

bool Work::lookAtBalancing()
{
    std::array<CellBalancing, units::maxCells> cells{};
    bool isThere = false;
    const auto count = [&](Quantity quantity, units::Duration CellBalancing::*time) {
        for (std::size_t node = 0; node < units::maxNodes; ++node) {
            std::optional<Sample> previous;
            walk(ref(quantity, node), [&](const Sample& sample) {
                isThere = true;
                if (previous && !std::isnan(previous->value)) {
                    const auto bits = static_cast<std::uint64_t>(std::max(previous->value, 0.0));
                    for (std::size_t position = 0; bits != 0 && position < units::maxCellsPerNode; ++position) {
                        if ((bits >> position & 1U) != 0) {
                            cells[node * units::maxCellsPerNode + position].*time += sample.at - previous->at;
                        }
                    }
                }
                previous = sample;
            });
        }
    };
    count(Quantity::NodeBalanceCommand, &CellBalancing::commanded);
    count(Quantity::NodeBalanceStatus, &CellBalancing::confirmed);
    if (!isThere) {
        note(Note::BalancingMissing);
    }
    for (std::size_t slot = 0; slot < cells.size(); ++slot) {
        if (cells[slot].commanded.count() > 0 || cells[slot].confirmed.count() > 0) {
            cells[slot].cell = units::cellAt(slot);
            m_report.balancing.push_back(cells[slot]);
        }
    }
    std::stable_sort(m_report.balancing.begin(), m_report.balancing.end(), [](const auto& a, const auto& b) {
        return std::max(a.confirmed, a.commanded) > std::max(b.confirmed, b.commanded);
    });
    return goOn(1.0);
}

void Work::lookAtSoc()
{
    ColumnMeans means(m_lattice);
    walk(ref(Quantity::StateOfCharge), [&means](const Sample& sample) { means.add(sample); });
    const std::vector<float>& values = means.values();
    if (std::all_of(values.begin(), values.end(), [](float value) { return std::isnan(value); })) {
        note(Note::SocMissing);
        return;
    }
    m_report.soc = socBands();
    for (std::size_t column = 0; column < values.size(); ++column) {
        m_report.soc.add(double{values[column]}, m_lattice.timeOf(column));
    }
}

} // namespace

Source Source::of(const telemetry::Timeline& timeline, const binding::PackId& pack)
{
    const auto snapshot = timeline.snapshot(pack);
    return {&timeline.history(), pack, snapshot ? snapshot->layout : telemetry::Layout{}};
}

std::optional<Report> analyse(const Source& source, const telemetry::TimeSpan& span, const Options& options,
                              const Progress& progress)
{
    return Work(source, span, options, progress).run();
}

} // namespace packdeck::analysis
