// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "commissioning/judges.h"
#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

using telemetry::CellQuality;
using telemetry::PackSnapshot;

// Chosen by this project: what no cell or thermistor of this system leaves while it is healthy and at rest.
constexpr std::int32_t leastCell_mV = 1000;
constexpr std::int32_t mostCell_mV = 4500;
constexpr std::int32_t cellFromMedian_mV = 300;
constexpr std::int32_t leastSensor_dC = -300;
constexpr std::int32_t mostSensor_dC = 700;
constexpr std::int32_t sensorFromMedian_dC = 150;
constexpr double sumTolerance = 0.01;
constexpr double sumTolerance_V = 1.0;
constexpr std::size_t mostNamed = 4;

class Names
{
public:
    void add(const std::string& name)
    {
        if (++m_count <= mostNamed) {
            m_text += (m_text.empty() ? "" : ", ") + name;
        }
    }

    [[nodiscard]] bool empty() const { return m_count == 0; }

    [[nodiscard]] std::size_t count() const { return m_count; }

    [[nodiscard]] std::string text() const
    {
        return m_count > mostNamed ? fmt::format("{} + {}", m_text, m_count - mostNamed) : m_text;
    }

private:
    std::string m_text;
    std::size_t m_count = 0;
};

void fail(Judgement& judgement, const Names& names, std::string_view cause, std::string_view next)
{
    if (!names.empty()) {
        judgement.state = CheckState::Failed;
        judgement.advice.push_back({{std::string(cause), {names.text()}}, {std::string(next), {names.text()}}, {}});
    }
}

std::string volts(double volts)
{
    return fmt::format("{:.1f} V", volts);
}

} // namespace

Judgement judgeCells(const Facts& facts)
{
    const PackSnapshot& pack = facts.pack;
    if (pack.layout.cellCount() == 0 || pack.cellStatistics.count == 0) {
        return {};
    }
    Names missing;
    Names implausible;
    Names wires;
    for (std::size_t slot = 0; slot < pack.cells.size(); ++slot) {
        const telemetry::CellView& cell = pack.cells[slot];
        if (cell.quality == CellQuality::Absent) {
            continue;
        }
        const std::string name = facts.naming.cell(units::cellAt(slot));
        const std::int32_t cell_mV = cell.voltage.value.value();
        if (!cell.isMeasured()) {
            missing.add(name);
        } else if (cell_mV < leastCell_mV || cell_mV > mostCell_mV ||
                   std::abs(cell_mV - pack.cellStatistics.median.value()) > cellFromMedian_mV) {
            implausible.add(fmt::format("{} {:.3f} V", name, units::toVolts(cell.voltage.value)));
        }
        if (cell.highResistance) {
            wires.add(name);
        }
    }
    const auto& statistics = pack.cellStatistics;
    Judgement judgement;
    judgement.state = CheckState::Passed;
    judgement.value = {PACKDECK_TEXT("Commissioning", "{0} of {1} measured, {2} to {3}, spread {4}"),
                       {std::to_string(statistics.count), std::to_string(pack.layout.cellCount()),
                        fmt::format("{:.3f} V", units::toVolts(statistics.min)),
                        fmt::format("{:.3f} V", units::toVolts(statistics.max)),
                        fmt::format("{} mV", statistics.spread.value())}};
    fail(judgement, missing, PACKDECK_TEXT("Commissioning", "{0}: no measurement: a sense wire or its fuse is open"),
         PACKDECK_TEXT("Commissioning", "Measure the cell at the connector of its node: {0}"));
    fail(judgement, implausible,
         PACKDECK_TEXT("Commissioning", "{0}: not plausible: two sense wires swapped or one open, or the cell is bad"),
         PACKDECK_TEXT("Commissioning", "Measure the cell and its two neighbours at the busbars: {0}"));
    fail(judgement, wires, PACKDECK_TEXT("Commissioning", "{0}: high resistance in a sense wire, as the node reports"),
         PACKDECK_TEXT("Commissioning", "Check crimp and screw of both taps: {0}"));
    return judgement;
}

Judgement judgeSensors(const Facts& facts)
{
    const PackSnapshot& pack = facts.pack;
    if (pack.layout.nodeCount == 0 || (pack.layout.sensorCount() > 0 && pack.sensorStatistics.count == 0)) {
        return {};
    }
    Names missing;
    Names implausible;
    for (std::size_t slot = 0; slot < pack.sensors.size(); ++slot) {
        const telemetry::SensorView& sensor = pack.sensors[slot];
        if (sensor.quality == CellQuality::Absent) {
            continue;
        }
        const std::string name = facts.naming.sensor(units::sensorAt(slot));
        const std::int32_t sensor_dC = sensor.temperature.value.value();
        if (!sensor.isMeasured()) {
            missing.add(name);
        } else if (sensor_dC < leastSensor_dC || sensor_dC > mostSensor_dC ||
                   std::abs(sensor_dC - pack.sensorStatistics.median.value()) > sensorFromMedian_dC) {
            implausible.add(fmt::format("{} {:.1f} °C", name, units::toCelsius(sensor.temperature.value)));
        }
    }
    const auto& statistics = pack.sensorStatistics;
    Judgement judgement;
    judgement.state = CheckState::Passed;
    judgement.value = {PACKDECK_TEXT("Commissioning", "{0} of {1} measured, {2} to {3}"),
                       {std::to_string(statistics.count), std::to_string(pack.layout.sensorCount()),
                        fmt::format("{:.1f} °C", units::toCelsius(statistics.min)),
                        fmt::format("{:.1f} °C", units::toCelsius(statistics.max))}};
    fail(judgement, missing, PACKDECK_TEXT("Commissioning", "{0}: no measurement: the thermistor is open or shorted"),
         PACKDECK_TEXT("Commissioning", "Measure the resistance of the thermistor at its connector: {0}"));
    fail(judgement, implausible,
         PACKDECK_TEXT("Commissioning", "{0}: far from all others: a wrong thermistor, a bad contact, or a warm place"),
         PACKDECK_TEXT("Commissioning", "Touch the sensor and watch it move; measure its resistance: {0}"));
    return judgement;
}

Judgement judgeVoltageSum(const Facts& facts)
{
    const PackSnapshot& pack = facts.pack;
    const auto all = static_cast<std::size_t>(pack.layout.cellCount());
    if (!pack.batteryVoltage.isFresh() || all == 0 || pack.cellStatistics.count != all) {
        return {};
    }
    const double strings =
        static_cast<double>(std::max<std::int64_t>(deviceValue(facts, "stringCount").value_or(1), 1));
    const double all_V = pack.cellStatistics.mean_mV * 1e-3 * static_cast<double>(all);
    const double sum_V = all_V / strings;
    const double pack_V = units::toVolts(pack.batteryVoltage.value);
    Judgement judgement;
    judgement.value = {PACKDECK_TEXT("Commissioning", "cells {0}, pack {1}, difference {2}"),
                       {volts(sum_V), volts(pack_V), fmt::format("{:.1f} V", std::abs(pack_V - sum_V))}};
    const double allowed = sumTolerance * sum_V + sumTolerance_V;
    judgement.state = std::abs(pack_V - sum_V) <= allowed ? CheckState::Passed : CheckState::Failed;
    if (judgement.state == CheckState::Passed) {
        return judgement;
    }
    const double likely = pack_V > 0 ? std::round(all_V / pack_V) : 0.0;
    if (likely >= 1 && likely != strings && std::abs(pack_V - all_V / likely) <= allowed) {
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "The pack voltage fits {0} strings in parallel, not {1}"),
              {fmt::format("{:.0f}", likely), fmt::format("{:.0f}", strings)}},
             {PACKDECK_TEXT("Commissioning", "Count the strings in the wiring plan"), {}},
             Proposal{"stringCount", {static_cast<std::int64_t>(likely)}}});
    } else {
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "U1 is not taken across the whole string, or its divider is wrong"), {}},
             {PACKDECK_TEXT("Commissioning", "Measure the pack voltage with a meter and type it into the meter table"),
              {}},
             {}});
    }
    return judgement;
}

} // namespace packdeck::commissioning
