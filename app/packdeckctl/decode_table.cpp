// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/decode_table.h"

#include <cmath>
#include <filesystem>
#include <map>
#include <memory>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/data_directory.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "binding/pack_catalog.h"
#include "binding/signal_book.h"
#include "dataset/export_table.h"
#include "dbc/parser.h"
#include "telemetry/log_opening.h"

namespace packdeck::ctl {

namespace {

constexpr const char* tableExtensions = ".csv .mat";

/// 12 bytes a frame: more than any log that is decoded to one table.
constexpr std::size_t historyBudget = std::size_t{16} << 30U;

const std::map<std::string, dataset::TableOptions::Times>& timesByName()
{
    using Times = dataset::TableOptions::Times;
    static const std::map<std::string, Times> byName{
        {"relative", Times::Relative}, {"epoch", Times::Epoch}, {"calendar", Times::Calendar}};
    return byName;
}

Result<std::unique_ptr<telemetry::Timeline>> makeTimeline(bool withPacks)
{
    telemetry::TimelineOptions options;
    options.historyBudget = historyBudget;
    if (withPacks) {
        auto catalog = binding::PackCatalog::load(dataDirectory());
        if (!catalog) {
            return tl::unexpected<Error>(std::move(catalog.error()));
        }
        options.catalog = std::make_shared<const binding::PackCatalog>(std::move(*catalog));
    }
    return std::make_unique<telemetry::Timeline>(std::move(options));
}

Result<binding::SignalBook> bookOf(const std::vector<std::string>& files)
{
    binding::SignalBook book;
    for (const std::string& file : files) {
        auto loaded = dbc::load(file);
        if (!loaded) {
            return tl::unexpected<Error>(std::move(loaded.error()));
        }
        report(file, loaded->problems);
        book.add(std::make_shared<const dbc::Database>(std::move(loaded->database)), file);
    }
    return book;
}

Result<std::optional<std::uint64_t>> write(telemetry::Timeline& timeline, std::span<const dataset::DataSignal> columns,
                                           const DecodeTableOptions& options, dataset::TableFormat format)
{
    dataset::TableOptions table;
    table.span = timeline.history().span().value_or(telemetry::TimeSpan());
    table.times = timesByName().at(options.times);
    table.wallTime = [&timeline](units::Timestamp at) { return timeline.wallTime(at); };
    if (options.period_ms > 0) {
        constexpr double perMillisecond = 1e3;
        table.period = units::Duration(std::llround(options.period_ms * perMillisecond));
    }
    return dataset::exportTable(timeline.history(), columns, options.output, format, table);
}

std::vector<binding::PackId> wantedOf(const telemetry::Timeline& timeline, const WantedPack& wanted)
{
    std::vector<binding::PackId> packs = timeline.packs();
    std::erase_if(packs, [&](const binding::PackId& id) {
        const auto pack = timeline.snapshot(id);
        return !wanted.isAny() && (!pack || !wanted.isMatchedBy(PackFinder::foundIn(*pack)));
    });
    return packs;
}

} // namespace

void addDecodeTableOptions(CLI::App& command, DecodeTableOptions& options)
{
    constexpr double shortest_ms = 0.001;
    constexpr double longest_ms = 86'400'000.0;
    auto* const output = command.add_option("-o,--output", options.output,
                                            std::string("one table of all signals to this file: ") + tableExtensions);
    command
        .add_option(
            "--signal", options.patterns,
            "with --output: only these; a name, message.name, a cell or a sensor (N12C05, N03T*), * and ? as wildcards")
        ->needs(output)
        ->allow_extra_args(false);
    command.add_option("--period", options.period_ms, "with --output: a row every so many ms; default: as received")
        ->needs(output)
        ->check(CLI::Range(shortest_ms, longest_ms));
    command
        .add_option("--times", options.times,
                    "with --output: relative (seconds of the log), epoch (since 1970) or calendar (both, ISO 8601)")
        ->needs(output)
        ->check(CLI::IsMember(timesByName()));
}

int decodeToTable(const std::string& logFile, const std::vector<std::string>& dbcFiles, const WantedPack& wanted,
                  const DecodeTableOptions& options, bool json)
{
    const auto format = dataset::tableFormatOf(options.output);
    if (!format) {
        report(Error{ErrorId::ExtensionUnknown, {options.output, tableExtensions}});
        return wrongUsage;
    }
    std::error_code ignored;
    if (std::filesystem::equivalent(logFile, options.output, ignored)) {
        report(Error{ErrorId::FileWrite, {options.output, "it is the log that is read"}});
        return failed;
    }
    const auto timeline = makeTimeline(dbcFiles.empty());
    const auto book = bookOf(dbcFiles);
    if (!timeline || !book) {
        report(timeline ? book.error() : timeline.error());
        return failed;
    }
    telemetry::LogOpening opening(**timeline, logFile);
    opening.wait();
    const auto read = opening.result();
    if (!read || !*read) {
        report(read ? read->error() : Error{ErrorId::FileRead, {logFile, ""}});
        return failed;
    }
    report(logFile, **read);
    const std::vector<binding::PackId> packs = wantedOf(**timeline, wanted);
    if (!wanted.isAny() && packs.empty()) {
        report(Error{ErrorId::NoPackInLog, {logFile}});
        return failed;
    }
    const auto columns = dataset::chosen(dataset::signalsOf(**timeline, packs, &*book), options.patterns);
    if (!columns) {
        report(columns.error());
        return failed;
    }
    const auto rows = write(**timeline, *columns, options, *format);
    if (!rows) {
        report(rows.error());
        return failed;
    }
    if (json) {
        fmt::print("{}\n", nlohmann::ordered_json{{"output", options.output},
                                                  {"rows", rows->value_or(0)},
                                                  {"signals", columns->size()}}
                               .dump());
    } else {
        fmt::print("{}: {} rows of {} signals\n", options.output, rows->value_or(0), columns->size());
    }
    return done;
}

} // namespace packdeck::ctl
