// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "commissioning/report.h"

namespace packdeck::ui {

/// The report as one HTML file with its pictures inside.
[[nodiscard]] QString reportHtml(const commissioning::Report& report);

/// What was written, or why not.
struct ReportFiles
{
    QString pdf;
    QString html;
    QString json;
    QString problem; ///< empty: all three are there
};

/// Writes PDF, HTML and JSON beside each other: <folder>/<name>.pdf ... Takes some tenths of a second.
[[nodiscard]] ReportFiles writeReport(const commissioning::Report& report, const QString& folder, const QString& name);

} // namespace packdeck::ui
