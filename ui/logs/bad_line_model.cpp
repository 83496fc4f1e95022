// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/bad_line_model.h"

#include <QLocale>

#include "ui/shell/format.h"

namespace packdeck::ui {

BadLineModel::BadLineModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void BadLineModel::setLines(const std::vector<log::BadLine>& lines)
{
    if (lines != m_lines) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
}

int BadLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BadLineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BadLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const log::BadLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return index.column() == Line ? QLocale().toString(qulonglong{line.line})
                                      : translated("LogProblem", line.reason);
    }
    if (role == Qt::TextAlignmentRole && index.column() == Line) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant BadLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Line ? tr("Line") : tr("What is wrong");
}

} // namespace packdeck::ui
