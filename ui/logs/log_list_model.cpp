// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/log_list_model.h"

#include <algorithm>

#include <QFont>
#include <QLocale>

#include "ui/shell/format.h"

namespace packdeck::ui {

QString stateWords(const OpenedLog& log)
{
    QString frames = LogListModel::tr("%1 frames").arg(QLocale().toString(qulonglong{log.frames}));
    switch (log.state) {
    case OpenedLog::State::Loading:
        return LogListModel::tr("reading, %1 %").arg(static_cast<int>(100.0 * log.share));
    case OpenedLog::State::Complete:
        return frames;
    case OpenedLog::State::Cancelled:
        return LogListModel::tr("%1, reading was cancelled").arg(frames);
    case OpenedLog::State::Failed:
        break;
    }
    return log.problem ? sentence(*log.problem) : QString();
}

LogListModel::LogListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void LogListModel::refresh(const Showing& showing, const LogShelf& shelf)
{
    std::vector<Row> rows;
    rows.reserve(shelf.logs().size() + 1);
    const QString session = showing.sessionLives() ? tr("live") : tr("not connected");
    rows.push_back({Showing::session,
                    tr("Live session") + QLatin1Char('\n') + session,
                    {},
                    showing.shown().id == Showing::session});
    for (const OpenedLog& log : shelf.logs()) {
        rows.push_back(
            {log.id, log.name + QLatin1Char('\n') + stateWords(log), log.asked, showing.shown().id == log.id});
    }
    const bool sameShape =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row& a, const Row& b) { return a.id == b.id; });
    if (!sameShape) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!(rows[i] == m_rows[i])) {
            m_rows[i] = rows[i];
            const QModelIndex changed = index(static_cast<int>(i));
            emit dataChanged(changed, changed);
        }
    }
}

Showing::Id LogListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : Showing::session;
}

int LogListModel::rowOf(Showing::Id id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LogListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LogListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.shown ? QStringLiteral("\u25b8 ") + row.words : row.words;
    case Qt::ToolTipRole:
        return row.path;
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.shown);
        return font;
    }
    default:
        return {};
    }
}

} // namespace packdeck::ui
