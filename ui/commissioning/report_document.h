// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "commissioning/report.h"
#include "ui/shell/paper.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The report as one HTML file with its pictures inside: light or dark as the reader's screen, light on paper.
[[nodiscard]] QString reportHtml(const commissioning::Report& report);

/// As it stands on paper; dark for a look at it on a screen.
void fillDocument(QTextDocument& document, const commissioning::Report& report, ThemeKind kind);

[[nodiscard]] PaperMarks reportMarks(const commissioning::Report& report);

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
