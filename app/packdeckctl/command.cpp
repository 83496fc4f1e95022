// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/command.h"

#include <QCoreApplication>

#include "app/packdeckctl/bus_session.h"
#include "app/packdeckctl/command_run.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"

namespace packdeck::ctl {

int command(const CommandOptions& options)
{
    const auto bus = BusSession::create(options.bus);
    if (!bus) {
        report(bus.error());
        return failed;
    }
    CommandRun run(**bus, options);
    QObject::connect(&run, &CommandRun::finished, &run, &QCoreApplication::exit, Qt::QueuedConnection);
    run.start();
    return QCoreApplication::exec();
}

} // namespace packdeck::ctl
