// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal.h"

#include <QDateTime>

#include "app/archive_folder.h"

namespace packdeck {

params::Circumstances circumstancesNow(const std::string& program, const std::string& conditions)
{
    return {QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(),
            qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")).toStdString(), program, conditions};
}

Result<void> keepInJournal(const control::CommandEvent& event, const std::string& program)
{
    const params::CommandNote note{event.unit,     event.command, event.stateBefore,
                                   event.stateNow, event.result,  event.reason};
    return params::Archive(archiveFolder()).record(note, circumstancesNow(program, event.conditions));
}

} // namespace packdeck
