// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/bad_line_model.h"

#include <QLocale>

#include "ui/shell/format.h"

namespace packdeck::ui {

BadLineModel::BadLineModel(QObject* parent)
    : RowModel({tr("Line"), tr("What is wrong")}, parent)
{
}

QString BadLineModel::words(const log::BadLine& line, int column) const
{
    return column == Line ? QLocale().toString(qulonglong{line.line}) : translated("LogProblem", line.reason);
}

} // namespace packdeck::ui
