// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/diagnostics.h"

#include <cstdio>

#include <fmt/core.h>

namespace packdeck::ctl {

void report(const Error& error)
{
    fmt::print(stderr, "{}\n", toEnglish(error));
}

void report(const std::filesystem::path& file, std::span<const dbc::Problem> problems)
{
    for (const dbc::Problem& problem : problems) {
        report(Error{ErrorId::DbcSyntax,
                     {file.string(), std::to_string(problem.line), std::to_string(problem.column), problem.text()}});
    }
}

void report(const std::filesystem::path& file, const log::ReadSummary& summary)
{
    for (const log::BadLine& bad : summary.badLines) {
        report(Error{ErrorId::LogLine, {file.string(), std::to_string(bad.line), std::string(bad.reason)}});
    }
    if (summary.badLineCount > summary.badLines.size()) {
        fmt::print(stderr, "{}: {} more bad lines\n", file.string(), summary.badLineCount - summary.badLines.size());
    }
    if (summary.fdFrames > 0) {
        fmt::print(stderr, "{}: {} CAN FD frames passed over\n", file.string(), summary.fdFrames);
    }
    for (const std::string& name : summary.otherLogs) {
        fmt::print(stderr, "{}: {} is a log, too, and was not read: unpack the archive\n", file.string(), name);
    }
}

} // namespace packdeck::ctl
