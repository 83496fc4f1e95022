// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <cmath>
#include <iterator>
#include <string>

#include <fmt/format.h>

#include "dataset/table_writers.h"
#include "log/file_output.h"

namespace packdeck::dataset {

namespace {

/// 2026-11-22T14:03:12.345Z
void appendIso(std::string& line, units::WallTime at)
{
    using std::chrono::floor;
    const auto day = floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(floor<std::chrono::milliseconds>(at - day));
    fmt::format_to(std::back_inserter(line), "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
                   static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                   static_cast<unsigned>(date.day()), time.hours().count(), time.minutes().count(),
                   time.seconds().count(), time.subseconds().count());
}

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string inQuotes = "\"";
    for (const char letter : text) {
        inQuotes += letter;
        if (letter == '"') {
            inQuotes += '"';
        }
    }
    return inQuotes + '"';
}

std::string head(std::span<const DataSignal> signals, const TableOptions& options)
{
    std::string line = options.times == TableOptions::Times::Epoch ? "epoch_s" : "time_s";
    if (options.times == TableOptions::Times::Calendar) {
        line += ",time";
    }
    for (const DataSignal& signal : signals) {
        line += ',' + quoted(signal.unit.empty() ? signal.name : fmt::format("{} [{}]", signal.name, signal.unit));
    }
    return line + (options.mark.empty() ? "\n" : ",source\n");
}

void appendTime(std::string& line, units::Timestamp at, const TableOptions& options)
{
    if (options.times == TableOptions::Times::Epoch) {
        const auto wall = options.wallTime(at).value_or(units::WallTime());
        fmt::format_to(std::back_inserter(line), "{:.6f}", units::toSeconds(wall.time_since_epoch()));
        return;
    }
    fmt::format_to(std::back_inserter(line), "{:.6f}", units::toSeconds(at));
    if (options.times == TableOptions::Times::Calendar) {
        line += ',';
        if (const auto wall = options.wallTime(at)) {
            appendIso(line, *wall);
        }
    }
}

} // namespace

Result<std::optional<std::uint64_t>> writeCsv(TableWalk& walk, std::span<const DataSignal> signals,
                                              const std::filesystem::path& file, const TableOptions& options,
                                              const Progress& progress)
{
    constexpr std::size_t piece = 256 * 1024;
    auto output = log::FileOutput::create(file);
    if (!output) {
        return tl::unexpected<Error>(std::move(output.error()));
    }
    ProgressGate gate(progress, options.span);
    const std::string mark = options.mark.empty() ? std::string() : ',' + quoted(options.mark);
    std::string text = head(signals, options);
    std::uint64_t rows = 0;
    while (walk.next()) {
        if (!gate.pass(walk.at())) {
            return std::optional<std::uint64_t>();
        }
        appendTime(text, walk.at(), options);
        for (const double value : walk.values()) {
            text += ',';
            if (!std::isnan(value)) {
                // As many digits as a raw value times its factor has for certain.
                fmt::format_to(std::back_inserter(text), "{:.15g}", value);
            }
        }
        text += mark;
        text += '\n';
        ++rows;
        if (text.size() >= piece) {
            if (auto written = output->write(text); !written) {
                return tl::unexpected<Error>(std::move(written.error()));
            }
            text.clear();
        }
    }
    auto written = output->write(text);
    if (written) {
        written = output->flush();
    }
    if (!written) {
        return tl::unexpected<Error>(std::move(written.error()));
    }
    return std::optional(rows);
}

} // namespace packdeck::dataset
