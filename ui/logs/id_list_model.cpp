// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/id_list_model.h"

#include <utility>

#include <QDateTime>
#include <QLocale>

#include "telemetry/timeline.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"
#include "ui/trace/frame_text.h"

namespace packdeck::ui {

IdListModel::IdListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void IdListModel::setIds(const telemetry::Timeline* timeline, const std::vector<telemetry::IdFigures>& ids,
                         const binding::SignalBook& book, const std::vector<std::string>& channels)
{
    const auto clock = [timeline](units::Timestamp at) {
        const auto wall = timeline != nullptr ? timeline->wallTime(at) : std::nullopt;
        return wall ? toDateTime(*wall).toString(QStringLiteral("HH:mm:ss.zzz")) : clockTime(at.time_since_epoch());
    };
    std::vector<Row> rows;
    rows.reserve(ids.size());
    for (const telemetry::IdFigures& id : ids) {
        const auto owners = book.owners(id.bus, id.key);
        QStringList sources;
        for (const auto& owner : owners) {
            sources << fromUtf8(owner.source);
        }
        const QString channel =
            channels.size() > 1 && id.bus < channels.size() ? QString::fromStdString(channels[id.bus]) : QString();
        rows.push_back(
            {id, ownerText(owners), sources.join(QStringLiteral(", ")), channel, clock(id.first), clock(id.last)});
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (rows != m_rows) { // a session goes on: what is chosen stays chosen
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int IdListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IdListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IdListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Frames || index.column() == Period
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Name && !row.source.isEmpty() ? tr("named by %1").arg(row.source) : QVariant();
    default:
        return {};
    }
}

QString IdListModel::words(const Row& row, int column)
{
    switch (column) {
    case Id:
        return idText(row.figures.key);
    case Name:
        return row.name;
    case Channel:
        return row.channel;
    case Frames:
        return QLocale().toString(qulonglong{row.figures.count});
    case Period:
        return row.figures.period ? durationText(*row.figures.period) : QString();
    case First:
        return row.first;
    default:
        return row.last;
    }
}

QVariant IdListModel::sortKey(const Row& row, int column)
{
    switch (column) {
    case Id:
        return row.figures.key;
    case Name:
        return row.name;
    case Channel:
        return int{row.figures.bus};
    case Frames:
        return qulonglong{row.figures.count};
    case Period:
        return qlonglong{row.figures.period.value_or(units::Duration(-1)).count()};
    case First:
        return qlonglong{row.figures.first.time_since_epoch().count()};
    default:
        return qlonglong{row.figures.last.time_since_epoch().count()};
    }
}

QVariant IdListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Frames || section == Period ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                                      : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Id:
        return tr("ID");
    case Name:
        return tr("Message");
    case Channel:
        return tr("Channel");
    case Frames:
        return tr("Frames");
    case Period:
        return tr("Period");
    case First:
        return tr("First");
    default:
        return tr("Last");
    }
}

} // namespace packdeck::ui
