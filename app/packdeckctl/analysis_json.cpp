// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/analysis_json.h"

#include <cmath>

namespace packdeck::ctl {

namespace {

using analysis::Condition;
using Json = nlohmann::ordered_json;

Json number(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json number(const std::optional<double>& value)
{
    return value ? number(*value) : Json(nullptr);
}

Json bands(const analysis::Histogram& histogram)
{
    Json list = Json::array();
    const auto used = histogram.used();
    for (std::size_t band = used.begin; band < used.end; ++band) {
        list.push_back({{"from", number(histogram.lower(band))},
                        {"to", number(histogram.upper(band))},
                        {"seconds", units::toSeconds(histogram.time(band))},
                        {"percent", histogram.percent(band)}});
    }
    return list;
}

Json condition(const analysis::ConditionPart& part, const binding::CellNaming& naming)
{
    Json cells = Json::array();
    for (const analysis::CellDeviation& cell : part.ranking) {
        cells.push_back({{"cell", naming.cell(cell.cell)},
                         {"deviation_mV", cell.mean_mV},
                         {"scatter_mV", cell.scatter_mV},
                         {"seconds", units::toSeconds(cell.time)},
                         {"samples", cell.samples}});
    }
    return {{"seconds", units::toSeconds(part.time)},           {"mean_spread_mV", number(part.meanSpread_mV)},
            {"least_spread_mV", number(part.leastSpread_mV)},   {"greatest_spread_mV", number(part.greatestSpread_mV)},
            {"latest_spread_mV", number(part.latestSpread_mV)}, {"cells", cells}};
}

Json throughput(const std::optional<analysis::Throughput>& flow)
{
    if (!flow) {
        return nullptr;
    }
    return {{"out_Ah", flow->out_Ah},
            {"in_Ah", flow->in_Ah},
            {"net_out_Ah", flow->netOut_Ah()},
            {"out_Wh", number(flow->out_Wh)},
            {"in_Wh", number(flow->in_Wh)},
            {"discharging_s", units::toSeconds(flow->discharging)},
            {"charging_s", units::toSeconds(flow->charging)},
            {"idle_s", units::toSeconds(flow->idle)},
            {"unknown_s", units::toSeconds(flow->unknown)}};
}

Json resistances(const analysis::Report& report, const binding::CellNaming& naming)
{
    Json list = Json::array();
    for (const analysis::CellResistance& cell : report.resistance) {
        list.push_back({{"cell", naming.cell(cell.cell)},
                        {"mohm", number(cell.median_mohm)},
                        {"scatter_mohm", cell.median_mohm ? Json(cell.scatter_mohm) : Json(nullptr)},
                        {"steps", cell.steps}});
    }
    return list;
}

Json slowest(const analysis::Report& report, const binding::CellNaming& naming)
{
    Json list = Json::array();
    for (const analysis::CellSlowness& cell : report.slowest) {
        list.push_back({{"cell", naming.cell(cell.cell)},
                        {"later_mohm", cell.later_mohm},
                        {"over_median_mohm", cell.excess_mohm},
                        {"scatter_mohm", cell.scatter_mohm},
                        {"steps", cell.steps}});
    }
    return list;
}

Json hottest(const analysis::Report& report, const binding::CellNaming& naming, const TimeOf& timeOf)
{
    Json list = Json::array();
    for (const analysis::SensorHeat& sensor : report.hottestSensors) {
        list.push_back({{"sensor", naming.sensor(sensor.sensor)},
                        {"mean_degC", sensor.mean_degC},
                        {"highest_degC", sensor.highest_degC},
                        {"highest_at", timeOf(sensor.highestAt)},
                        {"over_median_K", sensor.excess_K}});
    }
    return list;
}

Json balancing(const analysis::Report& report, const binding::CellNaming& naming)
{
    if (report.has(analysis::Note::BalancingMissing)) {
        return nullptr;
    }
    Json list = Json::array();
    for (const analysis::CellBalancing& cell : report.balancing) {
        list.push_back({{"cell", naming.cell(cell.cell)},
                        {"confirmed_s", units::toSeconds(cell.confirmed)},
                        {"commanded_s", units::toSeconds(cell.commanded)}});
    }
    return list;
}

} // namespace

Json toJson(const analysis::Report& report, const binding::CellNaming& naming, const TimeOf& timeOf)
{
    Json notes = Json::array();
    for (const analysis::Note note : report.notes) {
        notes.push_back(analysis::noteText(note));
    }
    Json missing = Json::array();
    for (const units::CellIndex cell : report.missingCells) {
        missing.push_back(naming.cell(cell));
    }
    return {{"base", report.pack.baseId},
            {"from", timeOf(report.span.from)},
            {"to", timeOf(report.span.to)},
            {"column_s", units::toSeconds(report.columnWidth)},
            {"rest_below_A", report.options.restCurrent_A},
            {"rest_after_s", units::toSeconds(report.options.restTime)},
            {"load_from_A", report.options.loadCurrent_A},
            {"step_from_A", report.options.stepCurrent_A},
            {"strings", report.options.strings},
            {"notes", notes},
            {"cells", report.cells},
            {"missing_cells", missing},
            {"throughput", throughput(report.throughput)},
            {"rest", condition(report.part(Condition::Rest), naming)},
            {"discharge", condition(report.part(Condition::Discharge), naming)},
            {"charge", condition(report.part(Condition::Charge), naming)},
            {"steps", report.steps.size()},
            {"resolution_mohm", report.steps.empty() ? Json(nullptr) : Json(report.resolution_mohm)},
            {"resistance", resistances(report, naming)},
            {"slowest", slowest(report, naming)},
            {"hottest", hottest(report, naming, timeOf)},
            {"balancing", balancing(report, naming)},
            {"bands",
             {{"soc_percent", bands(report.soc)},
              {"cell_V", bands(report.cellVoltage)},
              {"lowest_cell_V", bands(report.lowestCell)},
              {"highest_cell_V", bands(report.highestCell)},
              {"temperature_degC", bands(report.temperature)},
              {"hottest_degC", bands(report.hottest)},
              {"current_A", bands(report.current)}}}};
}

Json toJson(const std::vector<analysis::CellComparison>& cells, const binding::CellNaming& naming)
{
    Json list = Json::array();
    for (const analysis::CellComparison& cell : cells) {
        list.push_back({{"cell", naming.cell(cell.cell)},
                        {"then_mV", number(cell.then.deviation_mV)},
                        {"now_mV", number(cell.now.deviation_mV)},
                        {"change_mV", number(cell.change_mV())},
                        {"then_mohm", number(cell.then.resistance_mohm)},
                        {"now_mohm", number(cell.now.resistance_mohm)},
                        {"change_mohm", number(cell.resistanceChange_mohm())}});
    }
    return list;
}

nlohmann::ordered_json toJson(const telemetry::ExtremesAgreement& agreement)
{
    const auto count = [](const telemetry::ExtremesAgreement::Count& extreme) {
        return nlohmann::ordered_json{{"agree", extreme.agree},
                                      {"compared", extreme.compared},
                                      {"greatest_difference_mV", extreme.greatestDifference_mV}};
    };
    return {{"lowest", count(agreement.lowest)},
            {"highest", count(agreement.highest)},
            {"without_value", agreement.withoutValue}};
}

} // namespace packdeck::ctl
