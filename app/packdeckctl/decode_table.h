// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/packdeckctl/pack_finder.h"

namespace CLI {
class App;
}

namespace packdeck::ctl {

/// What `decode` writes to a file of columns.
struct DecodeTableOptions
{
    std::string output;                ///< .csv or .mat; empty: lines on standard output
    std::vector<std::string> patterns; ///< signals; none: all that were received
    double period_ms = 0.0;            ///< of the rows; 0: as received
    std::string times = "relative";
};

void addDecodeTableOptions(CLI::App& command, DecodeTableOptions& options);

/// The signals of a log in one table. Without DBC files those of the packs that the log shows. The exit code.
[[nodiscard]] int decodeToTable(const std::string& logFile, const std::vector<std::string>& dbcFiles,
                                const WantedPack& wanted, const DecodeTableOptions& options, bool json);

} // namespace packdeck::ctl
