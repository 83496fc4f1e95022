// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/result_rows.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"
#include "units/constants.h"

namespace packdeck::ui {

namespace {

using analysis::Condition;
using analysis::ConditionPart;
using analysis::Report;
using Kind = ResultColumn::Kind;

constexpr int millivoltDecimals = 1;
constexpr int milliohmDecimals = 3;
constexpr int chargeDecimals = 2;
constexpr int energyDecimals = 1;
constexpr int temperatureDecimals = 1;

struct Results
{
    Q_DECLARE_TR_FUNCTIONS(Results)
};

enum CellColumn : std::size_t {
    AtRest,
    Discharging,
    Charging,
    Resistance,
    ResistanceScatter,
    Steps,
    Slowness,
    Balancing,
    CellColumnCount
};

ResultRow& rowOf(std::map<units::CellIndex, ResultRow>& rows, units::CellIndex cell, const ViewSettings& settings)
{
    ResultRow& row = rows[cell];
    if (row.values.empty()) {
        row.name = name(settings, cell);
        row.values.resize(CellColumnCount);
        row.cell = cell;
    }
    return row;
}

QString groundsText(Condition condition, const analysis::CellDeviation& cell)
{
    return Results::tr("%1: %2 mV, scatter %3 mV, %4 samples in %5")
        .arg(translated("Analysis", analysis::conditionName(condition)), signedNumber(cell.mean_mV, millivoltDecimals),
             number(cell.scatter_mV, millivoltDecimals), QLocale().toString(qulonglong{cell.samples}), age(cell.time));
}

QString spreadText(const ConditionPart& part)
{
    if (!part.meanSpread_mV) {
        return missingText();
    }
    return Results::tr("%1 mV (%2\u2026%3), %4")
        .arg(number(*part.meanSpread_mV, millivoltDecimals), number(*part.leastSpread_mV, millivoltDecimals),
             number(*part.greatestSpread_mV, millivoltDecimals), age(part.time));
}

QString worstText(const ConditionPart& part, const ViewSettings& settings)
{
    if (part.ranking.empty()) {
        return missingText();
    }
    const analysis::CellDeviation& worst = part.ranking.front();
    return Results::tr("%1, %2 mV").arg(name(settings, worst.cell), signedNumber(worst.mean_mV, millivoltDecimals));
}

QString resistanceText(const Report& report, const ViewSettings& settings)
{
    if (report.resistance.empty() || !report.resistance.front().median_mohm) {
        return Results::tr("not enough steps (%1)").arg(report.steps.size());
    }
    const analysis::CellResistance& highest = report.resistance.front();
    return Results::tr("%1, %2 m\u03a9 \u00b1 %3")
        .arg(name(settings, highest.cell), number(*highest.median_mohm, milliohmDecimals),
             number(highest.scatter_mohm, milliohmDecimals));
}

QString slowestText(const Report& report, const ViewSettings& settings)
{
    if (report.slowest.empty()) {
        return Results::tr("not enough long steps");
    }
    const analysis::CellSlowness& slowest = report.slowest.front();
    if (slowest.excess_mohm <= report.resolution_mohm) {
        return Results::tr("none by more than %1 m\u03a9").arg(number(report.resolution_mohm, milliohmDecimals));
    }
    return Results::tr("%1, %2 m\u03a9")
        .arg(name(settings, slowest.cell), signedNumber(slowest.excess_mohm, milliohmDecimals));
}

QString hottestText(const Report& report, const ViewSettings& settings)
{
    if (report.hottestSensors.empty()) {
        return missingText();
    }
    const analysis::SensorHeat& hottest = report.hottestSensors.front();
    return Results::tr("%1, %2 °C (%3 K)")
        .arg(name(settings, hottest.sensor), number(hottest.highest_degC, temperatureDecimals),
             signedNumber(hottest.excess_K, temperatureDecimals));
}

QString balancingText(const Report& report, const ViewSettings& settings)
{
    if (report.has(analysis::Note::BalancingMissing)) {
        return missingText();
    }
    if (report.balancing.empty()) {
        return Results::tr("none");
    }
    const analysis::CellBalancing& longest = report.balancing.front();
    return Results::tr("%n cell(s); longest %1, %2", nullptr, static_cast<int>(report.balancing.size()))
        .arg(name(settings, longest.cell), clockTime(std::max(longest.confirmed, longest.commanded)));
}

QString flowText(double ampereHours, const std::optional<double>& wattHours)
{
    const QString charge = Results::tr("%1 Ah").arg(number(ampereHours, chargeDecimals));
    return wattHours ? Results::tr("%1, %2 Wh").arg(charge, number(*wattHours, energyDecimals)) : charge;
}

std::optional<double> difference(const std::optional<double>& a, const std::optional<double>& b)
{
    return a && b ? std::optional(*a - *b) : std::nullopt;
}

void addFlow(const Report& report, std::vector<Fact>& facts)
{
    if (!report.throughput) {
        facts.push_back({Results::tr("Charge"), missingText()});
        return;
    }
    const analysis::Throughput& flow = *report.throughput;
    facts.push_back({Results::tr("Out"), flowText(flow.out_Ah, flow.out_Wh)});
    facts.push_back({Results::tr("In"), flowText(flow.in_Ah, flow.in_Wh)});
    facts.push_back({Results::tr("Net out"), flowText(flow.netOut_Ah(), difference(flow.out_Wh, flow.in_Wh))});
    facts.push_back({Results::tr("Discharging"), clockTime(flow.discharging)});
    facts.push_back({Results::tr("Charging"), clockTime(flow.charging)});
    facts.push_back({Results::tr("Idle"), clockTime(flow.idle)});
    if (flow.unknown >= std::chrono::seconds(1)) {
        facts.push_back({Results::tr("Unknown"), clockTime(flow.unknown)});
    }
}

} // namespace

std::vector<ResultColumn> cellColumns()
{
    const QString deviation =
        Results::tr("mV from the pack's median, mean over the time. First click: furthest first; second: "
                    "lowest first.");
    return {{Results::tr("at rest\nmV"), deviation, millivoltDecimals, Kind::Distance},
            {Results::tr("discharging\nmV"), deviation, millivoltDecimals, Kind::Distance},
            {Results::tr("charging\nmV"), deviation, millivoltDecimals, Kind::Distance},
            {Results::tr("resistance\nm\u03a9"),
             Results::tr("Voltage over current about a second after a step, median over the steps"), milliohmDecimals},
            {Results::tr("scatter\nm\u03a9"), Results::tr("Scatter over the steps"), milliohmDecimals},
            {Results::tr("steps\nof current"), Results::tr("At which the cell was measured before and after"), 0},
            {Results::tr("later\nm\u03a9"),
             Results::tr("What came after the first second, over the median cell: positive is slower than the others"),
             milliohmDecimals, Kind::Difference},
            {Results::tr("balancing\nmin"), Results::tr("As the node confirmed it"), 1}};
}

std::vector<ResultRow> cellRows(const Report& report, const ViewSettings& settings)
{
    std::map<units::CellIndex, ResultRow> rows;
    for (std::size_t i = 0; i < analysis::rankedConditions; ++i) {
        for (const analysis::CellDeviation& cell : report.conditions[i].ranking) {
            ResultRow& row = rowOf(rows, cell.cell, settings);
            row.values[AtRest + i] = cell.mean_mV;
            row.toolTip += (row.toolTip.isEmpty() ? QString() : QStringLiteral("\n")) +
                           groundsText(static_cast<Condition>(i), cell);
        }
    }
    for (const analysis::CellResistance& cell : report.resistance) {
        ResultRow& row = rowOf(rows, cell.cell, settings);
        row.values[Resistance] = cell.median_mohm;
        row.values[Steps] = static_cast<double>(cell.steps);
        if (cell.median_mohm) {
            row.values[ResistanceScatter] = cell.scatter_mohm;
        }
        if (!report.has(analysis::Note::BalancingMissing)) {
            row.values[Balancing] = 0.0;
        }
    }
    for (const analysis::CellSlowness& cell : report.slowest) {
        rowOf(rows, cell.cell, settings).values[Slowness] = cell.excess_mohm;
    }
    for (const analysis::CellBalancing& cell : report.balancing) {
        rowOf(rows, cell.cell, settings).values[Balancing] = units::toSeconds(cell.confirmed) / units::secondsPerMinute;
    }
    for (const units::CellIndex cell : report.missingCells) {
        rowOf(rows, cell, settings);
    }
    std::vector<ResultRow> list;
    list.reserve(rows.size());
    for (auto& [cell, row] : rows) {
        list.push_back(std::move(row));
    }
    return list;
}

std::vector<ResultColumn> sensorColumns()
{
    return {
        {Results::tr("over the median\nK"),
         Results::tr("Mean over the time, against the median sensor of the same moment"), temperatureDecimals,
         Kind::Difference},
        {Results::tr("mean\n°C"), {}, temperatureDecimals},
        {Results::tr("highest\n°C"), Results::tr("Enter or a double click goes to this moment"), temperatureDecimals},
        {Results::tr("measured\nmin"), {}, 1}};
}

std::vector<ResultRow> sensorRows(const Report& report, const ViewSettings& settings)
{
    std::vector<ResultRow> rows;
    rows.reserve(report.hottestSensors.size());
    for (const analysis::SensorHeat& sensor : report.hottestSensors) {
        rows.push_back({name(settings, sensor.sensor),
                        {sensor.excess_K, sensor.mean_degC, sensor.highest_degC,
                         units::toSeconds(sensor.time) / units::secondsPerMinute},
                        std::nullopt,
                        sensor.highestAt});
    }
    return rows;
}

std::vector<ResultColumn> comparisonColumns()
{
    const QString deviation = Results::tr("From the pack's median");
    return {
        {Results::tr("change\nmV"), Results::tr("Of the distance from the median"), millivoltDecimals, Kind::Distance},
        {Results::tr("then\nmV"), deviation, millivoltDecimals, Kind::Distance},
        {Results::tr("now\nmV"), deviation, millivoltDecimals, Kind::Distance},
        {Results::tr("R change\nm\u03a9"), {}, milliohmDecimals, Kind::Distance},
        {Results::tr("R then\nm\u03a9"), {}, milliohmDecimals},
        {Results::tr("R now\nm\u03a9"), {}, milliohmDecimals}};
}

std::vector<ResultRow> comparisonRows(const std::vector<analysis::CellComparison>& cells, const ViewSettings& settings)
{
    std::vector<ResultRow> rows;
    rows.reserve(cells.size());
    for (const analysis::CellComparison& cell : cells) {
        rows.push_back({name(settings, cell.cell),
                        {cell.change_mV(), cell.then.deviation_mV, cell.now.deviation_mV, cell.resistanceChange_mohm(),
                         cell.then.resistance_mohm, cell.now.resistance_mohm},
                        cell.cell,
                        std::nullopt});
    }
    return rows;
}

std::vector<Fact> summaryOf(const Report& report, const ViewSettings& settings)
{
    std::vector<Fact> facts;
    QString cells = QString::number(report.cells);
    if (!report.missingCells.empty()) {
        cells = Results::tr("%1; %2 never measured").arg(cells).arg(report.missingCells.size());
    }
    facts.push_back({Results::tr("Cells"), cells});
    facts.push_back({Results::tr("Spread at rest"), spreadText(report.part(Condition::Rest))});
    facts.push_back({Results::tr("\u2026 discharging"), spreadText(report.part(Condition::Discharge))});
    facts.push_back({Results::tr("\u2026 charging"), spreadText(report.part(Condition::Charge))});
    facts.push_back({Results::tr("Furthest at rest"), worstText(report.part(Condition::Rest), settings)});
    facts.push_back({Results::tr("\u2026 discharging"), worstText(report.part(Condition::Discharge), settings)});
    facts.push_back({Results::tr("\u2026 charging"), worstText(report.part(Condition::Charge), settings)});
    facts.push_back({Results::tr("Highest R"), resistanceText(report, settings)});
    facts.push_back({Results::tr("Slowest"), slowestText(report, settings)});
    facts.push_back({Results::tr("Hottest"), hottestText(report, settings)});
    facts.push_back({Results::tr("Balancing"), balancingText(report, settings)});
    addFlow(report, facts);
    return facts;
}

QStringList notesOf(const Report& report)
{
    QStringList notes;
    for (const analysis::Note note : report.notes) {
        notes << translated("Analysis", analysis::noteText(note));
    }
    return notes;
}

QString methodOf(const Report& report)
{
    const analysis::Options& options = report.options;
    const auto seconds = [](units::Duration time) { return number(units::toSeconds(time), 1); };
    QString text =
        Results::tr(
            "Distance from the pack's median in columns of %1 s. At rest: below %2 A for %3 s; under load: %4 A "
            "and more.")
            .arg(seconds(report.columnWidth), number(options.restCurrent_A, 1), seconds(options.restTime),
                 number(options.loadCurrent_A, 1));
    text +=
        QLatin1Char(' ') +
        Results::tr("R: median of \u0394V/\u0394I, of the pack's current, over %n step(s) of %1 A and more, means of "
                    "%2 s up to %3 s before and from %4 s after the edge; later: from there to %5 s.",
                    nullptr, static_cast<int>(report.steps.size()))
            .arg(number(options.stepCurrent_A, 1), seconds(options.stepWindow), seconds(options.stepGuard),
                 seconds(options.stepSettle), seconds(options.slowDelay));
    if (!report.steps.empty()) {
        text += QLatin1Char(' ') + Results::tr("Cells tell whole millivolts: one is %1 m\u03a9 here.")
                                       .arg(number(report.resolution_mohm, milliohmDecimals));
    }
    if (options.strings > 1) {
        text += QLatin1Char(' ') + Results::tr("%1 strings share the current.").arg(options.strings);
    }
    return text;
}

} // namespace packdeck::ui
