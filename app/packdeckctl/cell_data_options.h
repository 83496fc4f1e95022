// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "cellmodel/recording_reader.h"

namespace packdeck::ctl {

/// How the tables of measurements are to be read: the same for fit and estimate.
void addCellDataOptions(CLI::App& command, cellmodel::ReadOptions& options);

/// Reads one, and says on standard error what was assumed about it.
[[nodiscard]] Result<cellmodel::Recording> readCellData(const std::string& file, const cellmodel::ReadOptions& options);

} // namespace packdeck::ctl
