// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

#include "dbc/parser.h"
#include "log/log_reader.h"
#include "text/error.h"

namespace packdeck::ctl {

/// Everything here goes to standard error.
void report(const Error& error);

/// "file:line:column: text", one a line.
void report(const std::filesystem::path& file, std::span<const dbc::Problem> problems);

/// "file:line: reason", one a line, and what else was passed over.
void report(const std::filesystem::path& file, const log::ReadSummary& summary);

} // namespace packdeck::ctl
