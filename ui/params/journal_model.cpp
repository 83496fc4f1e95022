// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/journal_model.h"

#include <utility>

namespace packdeck::ui {

using params::JournalEntry;

void JournalModel::setEntries(std::vector<JournalEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const JournalEntry& entry = m_entries[m_entries.size() - 1 - static_cast<std::size_t>(index.row())];
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(entry, index.column())) : QVariant();
}

QString JournalModel::text(const JournalEntry& entry, int column)
{
    const auto withMeasure = [&entry](const std::string& value) {
        return QString::fromStdString(value.empty() || entry.measure.empty() ? value : value + ' ' + entry.measure);
    };
    switch (column) {
    case Time:
        return QString::fromStdString(entry.time);
    case Unit:
        return QStringLiteral("%1").arg(entry.unit, 5, 10, QLatin1Char('0'));
    case What:
        return QString::fromStdString(entry.what);
    case Before:
        return withMeasure(entry.before);
    case After:
        return withMeasure(entry.after);
    case Result:
        return QString::fromStdString(entry.result);
    case Reason:
        return QString::fromStdString(entry.reason);
    case Conditions:
        return QString::fromStdString(entry.conditions);
    case User:
        return QString::fromStdString(entry.user.empty() ? entry.program : entry.user + ", " + entry.program);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time (UTC)");
    case Unit:
        return tr("Unit");
    case What:
        return tr("What");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Result:
        return tr("Result");
    case Reason:
        return tr("Reason");
    case Conditions:
        return tr("Conditions");
    case User:
        return tr("Who, with what");
    default:
        return {};
    }
}

} // namespace packdeck::ui
