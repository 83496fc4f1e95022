// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "analysis/analyse.h"
#include "analysis/comparison.h"
#include "analysis/tables.h"
#include "app/data_directory.h"
#include "app/packdeckctl/analysis_json.h"
#include "app/packdeckctl/checks.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/offline_commands.h"
#include "app/packdeckctl/output.h"
#include "app/packdeckctl/pack_finder.h"
#include "binding/pack_catalog.h"
#include "telemetry/extremes_agreement.h"
#include "telemetry/log_budget.h"
#include "telemetry/log_opening.h"
#include "units/constants.h"

namespace packdeck::ctl {

namespace {

using analysis::Condition;

struct AnalyseOptions
{
    std::string log;
    std::string other;            ///< an earlier log to compare with
    std::vector<double> instants; ///< two, of the log
    std::optional<double> from_s, to_s;
    WantedPack wanted;
    std::string table;
    std::size_t rows = 5;
    analysis::Options analysis;
    double restTime_s = units::toSeconds(analysis::Options{}.restTime);
};

/// A log in a Timeline of its own, and the pack of it that is looked at.
struct Opened
{
    std::unique_ptr<telemetry::Timeline> timeline;
    binding::PackId pack;
    bool isSimulated = false;
    std::optional<std::uint32_t> serial{};
    std::vector<std::string> channels{};
    std::string words{}; ///< which pack it is

    [[nodiscard]] analysis::Source source() const { return analysis::Source::of(*timeline, pack); }

    [[nodiscard]] double timeOf(units::Timestamp at) const
    {
        const auto wall = timeline->wallTime(at);
        return wall ? units::toSeconds(wall->time_since_epoch()) : units::toSeconds(at);
    }

    /// What a user calls a time: by the log's own clock, or, below its beginning, seconds from there.
    [[nodiscard]] units::Timestamp sessionTime(double seconds) const
    {
        const double begin = timeOf(units::Timestamp{});
        const double since = seconds >= begin ? seconds - begin : seconds;
        constexpr double longest_s = 1e12;
        return units::Timestamp(units::Duration(std::llround(std::clamp(since, -longest_s, longest_s) * 1e6)));
    }
};

/// Names the other packs of a log, and how they are chosen.
void reportOthers(const std::string& file, const std::vector<PackFinder::Found>& packs, const Opened& opened)
{
    for (const PackFinder::Found& pack : packs) {
        if (!binding::samePack(pack.id, opened.pack)) {
            fmt::print(stderr, "{}: also has a {} ({})\n", file, packWords(pack, opened.channels),
                       pack.serial ? fmt::format("--unit {}", *pack.serial)
                                   : fmt::format("--base 0x{:X}", pack.id.baseId));
        }
    }
}

Result<Opened> open(const std::string& file, const WantedPack& wanted,
                    const std::shared_ptr<const binding::PackCatalog>& catalog)
{
    telemetry::TimelineOptions options;
    options.historyBudget = telemetry::logBudget();
    options.catalog = catalog;
    if (wanted.base) {
        options.packs = {{0, static_cast<std::uint16_t>(*wanted.base), binding::Dialect::Unknown}};
    }
    Opened opened;
    opened.timeline = std::make_unique<telemetry::Timeline>(std::move(options));
    {
        telemetry::LogOpening opening(*opened.timeline, file);
        opening.wait();
        const auto result = opening.result();
        if (!*result) {
            return tl::unexpected<Error>(result->error());
        }
        report(file, **result);
        opened.channels = (*result)->channels;
    }
    const auto isWanted = [&wanted](const telemetry::PackSnapshot& pack) {
        return pack.link != telemetry::PackLink::Silent && wanted.isMatchedBy(PackFinder::foundIn(pack));
    };
    std::optional<telemetry::PackSnapshot> chosen = opened.timeline->snapshot();
    std::vector<PackFinder::Found> packs;
    for (const binding::PackId& id : opened.timeline->packs()) {
        const auto pack = opened.timeline->snapshot(id);
        if (!pack || pack->link == telemetry::PackLink::Silent) {
            continue;
        }
        packs.push_back(PackFinder::foundIn(*pack));
        if (!chosen || !isWanted(*chosen)) {
            chosen = pack;
        }
    }
    if (!chosen || !isWanted(*chosen)) {
        return failure(ErrorId::NoPackInLog, {file});
    }
    opened.pack = chosen->id;
    opened.isSimulated = chosen->announcedAsSimulated;
    if (chosen->serial.known()) {
        opened.serial = chosen->serial.value;
    }
    opened.words = packWords({chosen->id, opened.serial, chosen->dialectAssumed}, opened.channels);
    reportOthers(file, packs, opened);
    return opened;
}

analysis::Report analyseAll(const Opened& opened, const AnalyseOptions& options)
{
    constexpr telemetry::TimeSpan none{};
    telemetry::TimeSpan span = opened.timeline->history().span().value_or(none);
    if (options.from_s) {
        span.from = opened.sessionTime(*options.from_s);
    }
    if (options.to_s) {
        span.to = opened.sessionTime(*options.to_s);
    }
    return *analysis::analyse(opened.source(), span, options.analysis);
}

std::string hours(units::Duration time)
{
    return fmt::format("{:.3f} h", units::toSeconds(time) / units::secondsPerHour);
}

void printCondition(const analysis::Report& report, Condition condition, std::size_t rows,
                    const binding::CellNaming& naming)
{
    const analysis::ConditionPart& part = report.part(condition);
    if (part.ranking.empty()) {
        return;
    }
    fmt::print("{}: {}, spread {:.1f} mV (mean; {:.1f} ... {:.1f})\n", analysis::conditionName(condition),
               hours(part.time), *part.meanSpread_mV, *part.leastSpread_mV, *part.greatestSpread_mV);
    for (std::size_t i = 0; i < std::min(rows, part.ranking.size()); ++i) {
        const analysis::CellDeviation& cell = part.ranking[i];
        fmt::print("  {:<8} {:>+8.1f} mV from the median, scatter {:.1f} mV, {} samples\n", naming.cell(cell.cell),
                   cell.mean_mV, cell.scatter_mV, cell.samples);
    }
}

void printResistance(const analysis::Report& report, std::size_t rows, const binding::CellNaming& naming)
{
    fmt::print("resistance, about a second after a step of the current: {} steps of {:.0f} A and more",
               report.steps.size(), report.options.stepCurrent_A);
    fmt::print("{}\n", report.steps.empty() ? std::string()
                                            : fmt::format("; one millivolt is {:.3f} mOhm", report.resolution_mohm));
    for (std::size_t i = 0; i < std::min(rows, report.resistance.size()); ++i) {
        const analysis::CellResistance& cell = report.resistance[i];
        if (cell.median_mohm) {
            fmt::print("  {:<8} {:>8.3f} mOhm, scatter {:.3f}, {} steps\n", naming.cell(cell.cell), *cell.median_mohm,
                       cell.scatter_mohm, cell.steps);
        }
    }
    if (!report.slowest.empty()) {
        fmt::print("slowest, from a second to {:.0f} s after a step\n", units::toSeconds(report.options.slowDelay));
    }
    for (std::size_t i = 0; i < std::min(rows, report.slowest.size()); ++i) {
        const analysis::CellSlowness& cell = report.slowest[i];
        fmt::print("  {:<8} {:>+8.3f} mOhm over the median cell, {} steps\n", naming.cell(cell.cell), cell.excess_mohm,
                   cell.steps);
    }
}

void printRest(const analysis::Report& report, std::size_t rows, const binding::CellNaming& naming)
{
    if (!report.hottestSensors.empty()) {
        fmt::print("hottest sensors\n");
    }
    for (std::size_t i = 0; i < std::min(rows, report.hottestSensors.size()); ++i) {
        const analysis::SensorHeat& sensor = report.hottestSensors[i];
        fmt::print("  {:<8} {:>8.1f} degC at most, {:+.1f} K over the median\n", naming.sensor(sensor.sensor),
                   sensor.highest_degC, sensor.excess_K);
    }
    if (!report.balancing.empty()) {
        fmt::print("balancing: {} cells\n", report.balancing.size());
    }
    for (std::size_t i = 0; i < std::min(rows, report.balancing.size()); ++i) {
        fmt::print("  {:<8} {} confirmed, {} commanded\n", naming.cell(report.balancing[i].cell),
                   hours(report.balancing[i].confirmed), hours(report.balancing[i].commanded));
    }
}

telemetry::ExtremesAgreement agreementOf(const Opened& opened)
{
    return telemetry::extremesAgreement(*opened.timeline, opened.pack).value_or(telemetry::ExtremesAgreement{});
}

void printAgreement(const telemetry::ExtremesAgreement& agreement)
{
    if (agreement.lowest.compared == 0 && agreement.highest.compared == 0) {
        return;
    }
    fmt::print("the unit's own lowest cell agrees with the cells in {} of {} messages, its highest in {} of {}; "
               "greatest difference {} mV\n",
               agreement.lowest.agree, agreement.lowest.compared, agreement.highest.agree, agreement.highest.compared,
               std::max(agreement.lowest.greatestDifference_mV, agreement.highest.greatestDifference_mV));
}

void printText(const analysis::Report& report, const Opened& opened, std::size_t rows,
               const binding::CellNaming& naming)
{
    fmt::print("{}{}, {} cells, from {:.3f} to {:.3f}, columns of {:.1f} s\n", opened.words,
               opened.isSimulated ? " (simulated)" : "", report.cells, opened.timeOf(report.span.from),
               opened.timeOf(report.span.to), units::toSeconds(report.columnWidth));
    printAgreement(agreementOf(opened));
    for (const analysis::Note note : report.notes) {
        fmt::print("note: {}\n", analysis::noteText(note));
    }
    if (report.throughput) {
        const analysis::Throughput& flow = *report.throughput;
        fmt::print("out {:.3f} Ah, in {:.3f} Ah, net out {:.3f} Ah\n", flow.out_Ah, flow.in_Ah, flow.netOut_Ah());
        if (flow.out_Wh && flow.in_Wh) {
            fmt::print("out {:.1f} Wh, in {:.1f} Wh\n", *flow.out_Wh, *flow.in_Wh);
        }
        fmt::print("discharging {}, charging {}, idle {}, unknown {}\n", hours(flow.discharging), hours(flow.charging),
                   hours(flow.idle), hours(flow.unknown));
    }
    for (const Condition condition : {Condition::Rest, Condition::Discharge, Condition::Charge}) {
        printCondition(report, condition, rows, naming);
    }
    printResistance(report, rows, naming);
    printRest(report, rows, naming);
}

void printComparison(const analysis::PackStand& then, const analysis::PackStand& now,
                     const std::vector<analysis::CellComparison>& cells, std::size_t rows,
                     const binding::CellNaming& naming)
{
    fmt::print("then {}, now {}\n", analysis::conditionName(then.condition), analysis::conditionName(now.condition));
    if (then.condition != now.condition) {
        fmt::print("note: not under the same condition\n");
    }
    for (std::size_t i = 0; i < std::min(rows, cells.size()); ++i) {
        if (cells[i].change_mV()) {
            fmt::print("  {}\n", analysis::changeText(cells[i], naming));
        }
    }
}

int putOut(const std::string& text)
{
    Output output;
    output.text() += text;
    output.flush();
    if (output.ok()) {
        return done;
    }
    report(Error{ErrorId::FileWrite, {"standard output", "not all of it was taken"}});
    return failed;
}

int compareAndPrint(const analysis::PackStand& then, const analysis::PackStand& now, const AnalyseOptions& options,
                    std::string_view mark, bool json)
{
    const binding::CellNaming naming;
    const auto cells = analysis::compare(then, now);
    if (json) {
        const nlohmann::ordered_json line{{"then_condition", analysis::conditionName(then.condition)},
                                          {"now_condition", analysis::conditionName(now.condition)},
                                          {"cells", toJson(cells, naming)}};
        return putOut(line.dump() + '\n');
    }
    if (!options.table.empty()) {
        return putOut(toCsv(analysis::comparisonTable(cells, naming), mark));
    }
    printComparison(then, now, cells, options.rows, naming);
    return done;
}

int printTable(const analysis::Report& report, const std::string& name, std::string_view mark)
{
    const binding::CellNaming naming;
    if (name == "spread") {
        return putOut(toCsv(analysis::spreadTable(report, naming), mark));
    }
    if (name == "bands") {
        return putOut(toCsv(analysis::bandTable(report), mark));
    }
    if (name == "sensors") {
        return putOut(toCsv(analysis::sensorTable(report, naming), mark));
    }
    return putOut(toCsv(analysis::cellTable(report, naming), mark));
}

int analyse(AnalyseOptions options, bool json)
{
    auto loaded = binding::PackCatalog::load(dataDirectory());
    if (!loaded) {
        report(loaded.error());
        return failed;
    }
    const auto catalog = std::make_shared<const binding::PackCatalog>(std::move(*loaded));
    options.analysis.restTime = units::Duration(std::llround(options.restTime_s * 1e6));
    const auto opened = open(options.log, options.wanted, catalog);
    if (!opened) {
        report(opened.error());
        return failed;
    }
    const std::string_view mark = opened->isSimulated ? "simulated" : "";
    if (!options.instants.empty()) {
        return compareAndPrint(standAt(opened->source(), opened->sessionTime(options.instants[0]), options.analysis),
                               standAt(opened->source(), opened->sessionTime(options.instants[1]), options.analysis),
                               options, mark, json);
    }
    const analysis::Report result = analyseAll(*opened, options);
    if (!options.other.empty()) {
        const auto other = open(options.other, options.wanted, catalog);
        if (!other) {
            report(other.error());
            return failed;
        }
        if (other->serial && opened->serial && *other->serial != *opened->serial) {
            fmt::print(stderr, "{} is of unit {}, {} of unit {}: cells of two packs are compared\n", options.other,
                       *other->serial, options.log, *opened->serial);
        }
        const analysis::Report before = analyseAll(*other, options);
        const Condition condition = commonCondition(before, result).value_or(Condition::Unknown);
        return compareAndPrint(standOf(before, condition), standOf(result, condition), options, mark, json);
    }
    const binding::CellNaming naming;
    if (json) {
        const auto timeOf = [&opened](units::Timestamp at) { return opened->timeOf(at); };
        nlohmann::ordered_json line = toJson(result, naming, timeOf);
        line["own_extremes"] = toJson(agreementOf(*opened));
        line["simulated"] = opened->isSimulated;
        line["serial"] = opened->serial ? nlohmann::ordered_json(*opened->serial) : nlohmann::ordered_json(nullptr);
        return putOut(line.dump() + '\n');
    }
    if (!options.table.empty()) {
        return printTable(result, options.table, mark);
    }
    printText(result, *opened, options.rows, naming);
    return done;
}

} // namespace

void addAnalyseCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto options = std::make_shared<AnalyseOptions>();
    CLI::App* command = app.add_subcommand(
        "analyse", "A pack's cells over a log: spread, ranking, resistance, throughput, balancing, bands");
    command->add_option("LOG", options->log, "log file; its format is found out by its content")->required();
    command->add_option("--from", options->from_s, "s, by the log's clock or from its beginning");
    command->add_option("--to", options->to_s, "s, likewise");
    addPackOptions(*command, options->wanted, "the first that shows");
    auto* since = command->add_option("--since", options->other,
                                      "an earlier log of the pack: what changed in its cells since then");
    command->add_option("--instants", options->instants, "two instants of the log: what changed between them")
        ->expected(2)
        ->excludes(since);
    command->add_option("--csv", options->table, "a whole table as CSV instead of a summary")
        ->check(CLI::IsMember({"cells", "spread", "bands", "sensors"}));
    command->add_option("--rows", options->rows, "of each ranking in the summary")->capture_default_str();
    command->add_option("--strings", options->analysis.strings, "parallel strings that share the current")
        ->check(CLI::Range(1, static_cast<int>(units::maxNodes)))
        ->capture_default_str();
    command->add_option("--rest-current", options->analysis.restCurrent_A, "A: the pack rests below this ...")
        ->check(positiveNumber())
        ->capture_default_str();
    command->add_option("--rest-time", options->restTime_s, "s: ... for this long")
        ->check(CLI::Range(0.0, 1e6))
        ->capture_default_str();
    command->add_option("--load-current", options->analysis.loadCurrent_A, "A: under load from this on")
        ->check(positiveNumber())
        ->capture_default_str();
    command->add_option("--step-current", options->analysis.stepCurrent_A, "A: the least step for a resistance")
        ->check(positiveNumber())
        ->capture_default_str();
    command->callback([options, &json, &chosen] { chosen = [options, &json] { return analyse(*options, json); }; });
}

} // namespace packdeck::ctl
