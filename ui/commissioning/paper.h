// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace packdeck::ui {

/// What stands on every page of a document on paper.
struct PaperMarks
{
    QString foot;      ///< beside the page number
    QString watermark; ///< across the page; empty: none
};

/// Writes a document as PDF, A4, with page numbers. The empty string, or what went wrong.
[[nodiscard]] QString writePdf(QTextDocument& document, const QString& file, const PaperMarks& marks);

} // namespace packdeck::ui
