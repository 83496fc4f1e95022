// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/tables.h"

#include <cmath>
#include <map>
#include <utility>

#include <fmt/format.h>

namespace packdeck::analysis {

namespace {

std::string field(double value, int decimals)
{
    return std::isfinite(value) ? fmt::format("{:.{}f}", value, decimals) : std::string();
}

std::string field(const std::optional<double>& value, int decimals)
{
    return value ? field(*value, decimals) : std::string();
}

std::string seconds(units::Duration time)
{
    return field(units::toSeconds(time), 1);
}

std::string_view fieldName(Condition condition)
{
    switch (condition) {
    case Condition::Rest:
        return "rest";
    case Condition::Discharge:
        return "discharge";
    case Condition::Charge:
        return "charge";
    case Condition::Light:
        return "light";
    case Condition::Unknown:
        break;
    }
    return "unknown";
}

template <typename Row>
std::map<units::CellIndex, const Row*> byCell(const std::vector<Row>& rows)
{
    std::map<units::CellIndex, const Row*> found;
    for (const Row& row : rows) {
        found[row.cell] = &row;
    }
    return found;
}

template <typename Row>
const Row* find(const std::map<units::CellIndex, const Row*>& rows, units::CellIndex cell)
{
    const auto row = rows.find(cell);
    return row == rows.end() ? nullptr : row->second;
}

void appendLine(const std::vector<std::string>& fields, std::string& text)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        text += i == 0 ? "" : ",";
        if (fields[i].find_first_of(",\"\r\n") == std::string::npos) {
            text += fields[i];
            continue;
        }
        text += '"';
        for (const char letter : fields[i]) {
            text += letter == '"' ? "\"\"" : std::string(1, letter);
        }
        text += '"';
    }
    text += '\n';
}

} // namespace

Table cellTable(const Report& report, const binding::CellNaming& naming)
{
    Table table;
    table.head = {"cell"};
    std::vector<std::map<units::CellIndex, const CellDeviation*>> deviations;
    for (std::size_t i = 0; i < rankedConditions; ++i) {
        const std::string_view name = fieldName(static_cast<Condition>(i));
        for (const std::string_view what : {"deviation_mV", "scatter_mV", "time_s", "samples"}) {
            table.head.push_back(fmt::format("{}_{}", name, what));
        }
        deviations.push_back(byCell(report.conditions[i].ranking));
    }
    for (const std::string_view name :
         {"resistance_mohm", "resistance_scatter_mohm", "resistance_steps", "later_mohm", "later_excess_mohm",
          "later_scatter_mohm", "later_steps", "balancing_s", "balancing_commanded_s"}) {
        table.head.emplace_back(name);
    }
    const auto slowness = byCell(report.slowest);
    const auto balancing = byCell(report.balancing);
    for (const auto& [cell, resistance] : byCell(report.resistance)) {
        std::vector<std::string> row{naming.cell(cell)};
        for (const auto& condition : deviations) {
            const CellDeviation* const deviation = find(condition, cell);
            row.push_back(deviation == nullptr ? "" : field(deviation->mean_mV, 2));
            row.push_back(deviation == nullptr ? "" : field(deviation->scatter_mV, 2));
            row.push_back(deviation == nullptr ? "" : seconds(deviation->time));
            row.push_back(deviation == nullptr ? "" : std::to_string(deviation->samples));
        }
        row.push_back(field(resistance->median_mohm, 4));
        row.push_back(resistance->median_mohm ? field(resistance->scatter_mohm, 4) : std::string());
        row.push_back(std::to_string(resistance->steps));
        const CellSlowness* const slow = find(slowness, cell);
        row.push_back(slow == nullptr ? "" : field(slow->later_mohm, 4));
        row.push_back(slow == nullptr ? "" : field(slow->excess_mohm, 4));
        row.push_back(slow == nullptr ? "" : field(slow->scatter_mohm, 4));
        row.push_back(slow == nullptr ? "" : std::to_string(slow->steps));
        const CellBalancing* const balanced = find(balancing, cell);
        const bool isKnown = !report.has(Note::BalancingMissing);
        const CellBalancing none{};
        const CellBalancing& times = balanced == nullptr ? none : *balanced;
        row.push_back(isKnown ? seconds(times.confirmed) : std::string());
        row.push_back(isKnown ? seconds(times.commanded) : std::string());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table spreadTable(const Report& report, const binding::CellNaming& naming)
{
    Table table{{"time_s", "spread_mV", "median_mV", "lowest_cell", "highest_cell", "condition"}, {}};
    table.rows.reserve(report.spread.size());
    for (const SpreadPoint& point : report.spread) {
        table.rows.push_back({field(units::toSeconds(point.at), 3), field(point.spread_mV, 2),
                              field(point.median_mV, 2), naming.cell(point.lowest), naming.cell(point.highest),
                              std::string(fieldName(point.condition))});
    }
    return table;
}

Table bandTable(const Report& report)
{
    Table table{{"quantity", "unit", "from", "to", "time_s", "percent"}, {}};
    const auto add = [&table](std::string_view quantity, std::string_view unit, const Histogram& bands) {
        for (std::size_t band = 0; band < bands.size(); ++band) {
            table.rows.push_back({std::string(quantity), std::string(unit), field(bands.lower(band), 2),
                                  field(bands.upper(band), 2), seconds(bands.time(band)),
                                  field(bands.percent(band), 3)});
        }
    };
    add("soc", "%", report.soc);
    add("cell_voltage_all", "V", report.cellVoltage);
    add("cell_voltage_lowest", "V", report.lowestCell);
    add("cell_voltage_highest", "V", report.highestCell);
    add("temperature_all", "degC", report.temperature);
    add("temperature_hottest", "degC", report.hottest);
    add("current", "A", report.current);
    return table;
}

Table sensorTable(const Report& report, const binding::CellNaming& naming)
{
    Table table{{"sensor", "mean_degC", "highest_degC", "highest_at_s", "over_median_K", "time_s"}, {}};
    for (const SensorHeat& sensor : report.hottestSensors) {
        table.rows.push_back({naming.sensor(sensor.sensor), field(sensor.mean_degC, 2), field(sensor.highest_degC, 2),
                              field(units::toSeconds(sensor.highestAt), 3), field(sensor.excess_K, 2),
                              seconds(sensor.time)});
    }
    return table;
}

Table comparisonTable(const std::vector<CellComparison>& cells, const binding::CellNaming& naming)
{
    Table table{{"cell", "then_mV", "now_mV", "change_mV", "resistance_then_mohm", "resistance_now_mohm",
                 "resistance_change_mohm"},
                {}};
    for (const CellComparison& cell : cells) {
        table.rows.push_back({naming.cell(cell.cell), field(cell.then.deviation_mV, 2), field(cell.now.deviation_mV, 2),
                              field(cell.change_mV(), 2), field(cell.then.resistance_mohm, 4),
                              field(cell.now.resistance_mohm, 4), field(cell.resistanceChange_mohm(), 4)});
    }
    return table;
}

std::string toCsv(const Table& table, std::string_view mark)
{
    std::string text;
    const auto append = [&text, mark](std::vector<std::string> fields, std::string_view last) {
        if (!mark.empty()) {
            fields.emplace_back(last);
        }
        appendLine(fields, text);
    };
    append(table.head, "source");
    for (const std::vector<std::string>& row : table.rows) {
        append(row, mark);
    }
    return text;
}

} // namespace packdeck::analysis
