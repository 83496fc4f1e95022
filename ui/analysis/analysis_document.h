// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QImage>
#include <QString>
#include <QStringList>

#include "ui/analysis/result_rows.h"
#include "ui/shell/theme.h"

class QAbstractItemModel;
class QWidget;

namespace packdeck::ui {

/// What an exported report holds.
struct AnalysisDocument
{
    QString source; ///< the log's name; empty: the session
    QString mark;   ///< "SIMULATED"; empty: none
    std::vector<Fact> facts;
    QStringList notes;
    QString method;
    std::vector<const QAbstractItemModel*> tables; ///< as sorted; empty ones are left out
    std::vector<QWidget*> pictures;
};

/// One HTML file with its pictures inside.
[[nodiscard]] QString analysisHtml(const AnalysisDocument& document, Theme& theme);

/// A widget as it looks, with the mark across it.
[[nodiscard]] QImage markedPicture(QWidget& widget, Theme& theme, const QString& mark);

} // namespace packdeck::ui
