// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFont>
#include <QImage>
#include <QString>

#include "ui/shell/palette.h"

class QPagedPaintDevice;
class QTextDocument;

namespace packdeck::ui {

/// What stands on every page of a document on paper.
struct PaperMarks
{
    QString foot;      ///< beside the page number
    QString watermark; ///< across the page; empty: none
};

/// Of everything on paper.
[[nodiscard]] QFont paperFont();

/// Paints a document onto a printer or a PDF, with page numbers; false when the device cannot be painted on.
[[nodiscard]] bool paintPages(QTextDocument& document, QPagedPaintDevice& device, const PaperMarks& marks);

/// The pages of a document as pictures, A4.
[[nodiscard]] std::vector<QImage> pageImages(QTextDocument& document, const PaperMarks& marks, const Palette& colours);

/// Writes a document as PDF, A4. The empty string, or what went wrong.
[[nodiscard]] QString writePdf(QTextDocument& document, const QString& file, const PaperMarks& marks);

} // namespace packdeck::ui
