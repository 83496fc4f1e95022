// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>

#include "dataset/signal_list.h"
#include "telemetry/history.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::dataset {

/// Csv: a line of names with units, then a line an instant; a value that is not there is empty.
/// Mat: MATLAB 5, which MATLAB, Octave and scipy open alike: `data` with a column a signal and "time_s" or "epoch_s",
/// `units` with their units, `info`; a value that is not there is NaN.
enum class TableFormat : std::uint8_t { Csv, Mat };

/// By the extension, in any case of letters: .csv, .mat.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const std::filesystem::path& file);

struct TableOptions
{
    enum class Times : std::uint8_t {
        Relative, ///< "time_s": since the Timeline began
        Epoch,    ///< "epoch_s": since 1970, UTC
        Calendar, ///< Csv: "time_s" and "time", ISO 8601 in UTC; in Mat as Relative
    };

    telemetry::TimeSpan span;
    std::optional<units::Duration> period; ///< of the rows, above 0; nothing: as received
    Times times = Times::Relative;
    std::string mark; ///< not empty: what the data are marked by, "SIMULATED"
    std::function<std::optional<units::WallTime>(units::Timestamp)> wallTime; ///< Epoch, Calendar and `info` need it
};

/// Told 0 ... 1 now and then, on the thread that works; false ends the work.
using Progress = std::function<bool(double)>;

/// Writes the signals; the file is there only when it is whole. The rows that were written; nothing when `progress`
/// ended it. Any thread. Errors: FileWrite, TableTooLarge, TimeOfDayUnknown.
[[nodiscard]] Result<std::optional<std::uint64_t>>
exportTable(const telemetry::History& history, std::span<const DataSignal> columns, const std::filesystem::path& file,
            TableFormat format, const TableOptions& options, const Progress& progress = {});

} // namespace packdeck::dataset
