// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "alarms/watch.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

class AlarmDesk;
class EventModel;

/// "Watch for me": what is waited for, for how long already, and what happened until it came.
class WatchPanel : public Panel
{
    Q_OBJECT

public:
    WatchPanel(AlarmDesk& desk, const EventModel& events, Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);

private:
    void fillChoices();
    void allowStart();
    void start();
    void showReport();

    AlarmDesk& m_desk;
    const EventModel& m_events;
    ViewSettings m_settings;
    QComboBox* m_kind;
    QComboBox* m_choice;
    QSpinBox* m_minutes;
    QLineEdit* m_signal;
    QPushButton* m_start;
    QLabel* m_waiting;
    QLabel* m_report;
    QPushButton* m_copy;
    QPushButton* m_dismiss;
};

/// "until ENABLED", for buttons and reports.
[[nodiscard]] QString conditionWords(const alarms::WatchCondition& condition);

/// The whole report as lines of text.
[[nodiscard]] QString reportWords(const alarms::WatchReport& report, const EventModel& events,
                                  const ViewSettings& settings);

} // namespace packdeck::ui
