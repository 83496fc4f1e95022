// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/alarm_model.h"

#include <algorithm>

namespace packdeck::ui {

using alarms::Alarm;

AlarmModel::AlarmModel(const EventModel& events, Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_events(events)
    , m_theme(theme)
{
}

void AlarmModel::setAlarms(const std::vector<Alarm>& alarms, const binding::CellNaming& naming)
{
    m_naming = naming;
    const bool sameRows = std::equal(alarms.begin(), alarms.end(), m_alarms.begin(), m_alarms.end(),
                                     [](const Alarm& a, const Alarm& b) { return a.id == b.id; });
    if (sameRows) {
        m_alarms = alarms;
        if (!m_alarms.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_alarms = alarms;
    endResetModel();
}

int AlarmModel::rowOf(std::uint64_t id) const
{
    const auto found =
        std::find_if(m_alarms.begin(), m_alarms.end(), [id](const Alarm& alarm) { return alarm.id == id; });
    return found == m_alarms.end() ? -1 : static_cast<int>(found - m_alarms.begin());
}

int AlarmModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alarms.size());
}

int AlarmModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Alarm& alarm = m_alarms[static_cast<std::size_t>(index.row())];
    const Palette& colours = m_theme.colours();
    switch (role) {
    case Qt::DisplayRole:
        return text(alarm, index.column());
    case Qt::ToolTipRole:
        return text(alarm, What) + QLatin1Char('\n') + stateText(alarm);
    case Qt::FontRole:
        return m_theme.font(alarm.acknowledged ? TextRole::Body : TextRole::Strong);
    case Qt::ForegroundRole:
        if (index.column() == Severity && !alarm.isInformation()) {
            return alarm.severity == telemetry::Severity::Alarm ? colours.critical : colours.warning;
        }
        return alarm.present && !alarm.acknowledged ? colours.text : colours.textMuted;
    case Qt::TextAlignmentRole:
        return index.column() == Value || index.column() == Limit || index.column() == Count
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString AlarmModel::text(const Alarm& alarm, int column) const
{
    switch (column) {
    case Severity:
        return severityWord(alarm.severity);
    case Part:
        return m_events.partText(alarm.event, m_naming);
    case What:
        return sentence(alarm.event, m_naming);
    case Value:
        return alarm.event.evidence.measure == telemetry::Measure::Position
                   ? QString()
                   : QString::fromStdString(telemetry::valueText(alarm.event));
    case Limit:
        return limitWords(alarm.event);
    case First:
        return m_events.timeText(alarm.firstSeen).left(8);
    case Last:
        return m_events.timeText(alarm.lastSeen).left(8);
    case Count:
        return QString::number(alarm.count);
    default:
        return stateText(alarm);
    }
}

QString AlarmModel::stateText(const Alarm& alarm) const
{
    if (alarm.isInformation()) {
        return tr("after our own release: no alarm");
    }
    QStringList words;
    words << (alarm.present ? tr("stands") : tr("gone %1").arg(m_events.timeText(alarm.goneAt).left(8)));
    if (alarm.acknowledged) {
        words << tr("acknowledged %1 by %2")
                     .arg(m_events.timeText(alarm.acknowledged->at).left(8),
                          QString::fromStdString(alarm.acknowledged->by));
    } else if (alarm.silenced) {
        words << tr("silenced");
    }
    return words.join(QStringLiteral(" \u00b7 "));
}

QVariant AlarmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (section == Value || section == Limit || section == Count)) {
        return QVariant(Qt::AlignVCenter | Qt::AlignRight); // as the figures below
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Severity:
        return tr("Severity");
    case Part:
        return tr("Part");
    case What:
        return tr("Alarm");
    case Value:
        return tr("Value");
    case Limit:
        return tr("Limit");
    case First:
        return tr("First");
    case Last:
        return tr("Last");
    case Count:
        return tr("Count");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace packdeck::ui
