// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/alarm_wiring.h"

#include "ui/events/alarm_desk.h"
#include "ui/events/alarm_outputs.h"
#include "ui/events/event_words.h"
#include "ui/events/watch_panel.h"
#include "ui/shell/main_window.h"

namespace packdeck::ui {

void attachAlarms(MainWindow& window, AlarmDesk& desk, AlarmOutputs& outputs)
{
    const auto summarise = [&window, &desk] {
        const alarms::AlarmList::Counts counts = desk.list().counts();
        AlarmSummary summary;
        summary.present = counts.present;
        summary.unacknowledged = counts.unacknowledged;
        summary.worst = standingOf(counts.worst);
        if (desk.report()) {
            summary.report = conditionWords(desk.report()->condition);
        }
        window.setAlarms(summary);
    };
    QObject::connect(&window, &MainWindow::observed, &desk, &AlarmDesk::observe);
    QObject::connect(&desk, &AlarmDesk::alarmsChanged, &window, summarise);
    QObject::connect(&desk, &AlarmDesk::reportChanged, &window, summarise);
    QObject::connect(&desk, &AlarmDesk::announced, &outputs,
                     [&window, &outputs](const alarms::Announcement& announcement) {
                         outputs.announce(announcement, window.preferences().view.naming);
                     });
    QObject::connect(&desk, &AlarmDesk::reportChanged, &outputs, [&desk, &outputs] {
        if (desk.report()) {
            outputs.notify(AlarmOutputs::tr("Watched for you"), conditionWords(desk.report()->condition));
        }
    });
    summarise();
}

} // namespace packdeck::ui
