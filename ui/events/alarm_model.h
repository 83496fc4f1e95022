// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "alarms/alarm.h"
#include "ui/events/event_model.h"

namespace packdeck::ui {

/// The alarms that stand or wait for an acknowledgement, as AlarmList orders them.
class AlarmModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Part, What, Value, Limit, First, Last, Count, State, ColumnCount };

    /// `events` writes the times.
    AlarmModel(const EventModel& events, Theme& theme, QObject* parent = nullptr);

    void setAlarms(const std::vector<alarms::Alarm>& alarms, const binding::CellNaming& naming);

    [[nodiscard]] const alarms::Alarm& alarm(int row) const { return m_alarms[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowOf(std::uint64_t id) const; ///< -1: not in the list

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const alarms::Alarm& alarm, int column) const;
    [[nodiscard]] QString stateText(const alarms::Alarm& alarm) const;

    const EventModel& m_events;
    Theme& m_theme;
    std::vector<alarms::Alarm> m_alarms;
    binding::CellNaming m_naming;
};

} // namespace packdeck::ui
