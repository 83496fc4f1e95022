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
    : RowModel({tr("ID"), tr("Message"), tr("Channel"), tr("Frames"), tr("Period"), tr("First"), tr("Last")}, parent)
{
}

void IdListModel::setIds(const telemetry::Timeline* timeline, const std::vector<telemetry::IdFigures>& ids,
                         const binding::SignalBook& book, const std::vector<std::string>& channels)
{
    const auto clock = [timeline](units::Timestamp at) {
        const auto wall = timeline != nullptr ? timeline->wallTime(at) : std::nullopt;
        return wall ? toDateTime(*wall).toString(QStringLiteral("HH:mm:ss.zzz")) : clockTime(at.time_since_epoch());
    };
    std::vector<IdRow> rows;
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
    setRows(std::move(rows));
}

QVariant IdListModel::further(const IdRow& row, int column, int role) const
{
    if (role == SortRole) {
        return sortKey(row, column);
    }
    return role == Qt::ToolTipRole && column == Name && !row.source.isEmpty() ? tr("named by %1").arg(row.source)
                                                                              : QVariant();
}

QString IdListModel::words(const IdRow& row, int column) const
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

QVariant IdListModel::sortKey(const IdRow& row, int column)
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

} // namespace packdeck::ui
