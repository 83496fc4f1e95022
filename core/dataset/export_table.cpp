// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dataset/export_table.h"

#include <algorithm>
#include <cctype>

#include "dataset/part_file.h"
#include "dataset/table_writers.h"

namespace packdeck::dataset {

std::optional<TableFormat> tableFormatOf(const std::filesystem::path& file)
{
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    if (extension == ".csv") {
        return TableFormat::Csv;
    }
    return extension == ".mat" ? std::optional(TableFormat::Mat) : std::nullopt;
}

Result<std::optional<std::uint64_t>> exportTable(const telemetry::History& history, std::span<const DataSignal> columns,
                                                 const std::filesystem::path& file, TableFormat format,
                                                 const TableOptions& options, const Progress& progress)
{
    const bool needsTimeOfDay = options.times == TableOptions::Times::Epoch ||
                                (options.times == TableOptions::Times::Calendar && format == TableFormat::Csv);
    if (needsTimeOfDay && (!options.wallTime || !options.wallTime(options.span.from))) {
        return failure(ErrorId::TimeOfDayUnknown, {file.string()});
    }
    PartFile part(file);
    TableWalk walk(history, columns, options.span, options.period);
    auto rows = format == TableFormat::Csv ? writeCsv(walk, columns, part.path(), options, progress)
                                           : writeMat(walk, columns, part.path(), options, progress);
    if (rows && *rows) {
        if (auto committed = part.commit(); !committed) {
            return tl::unexpected<Error>(std::move(committed.error()));
        }
    }
    return rows;
}

} // namespace packdeck::dataset
