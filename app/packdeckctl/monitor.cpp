// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/monitor.h"

#include <chrono>
#include <cstdio>
#include <string>

#include <QCoreApplication>
#include <QTimer>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/bus_session.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/pack_report.h"
#include "app/packdeckctl/whole_milliseconds.h"
#include "telemetry/timeline.h"

namespace packdeck::ctl {

namespace {

constexpr auto printEvery = std::chrono::seconds(1);

void print(link::Session& session, bool json)
{
    const auto timeline = session.timeline();
    if (!timeline) {
        return;
    }
    const telemetry::PackSnapshot pack = timeline->snapshot();
    const std::string_view linkState = link::label(session.status().state);
    const binding::CellNaming naming;
    const std::string line = json ? reportJson(pack, naming, linkState).dump() : reportText(pack, naming, linkState);
    fmt::print("{}\n", line);
    std::fflush(stdout); // a reader on a pipe wants it now
}

} // namespace

int monitor(const MonitorOptions& options)
{
    auto bus = BusSession::create(options.bus);
    if (!bus) {
        report(bus.error());
        return failed;
    }
    link::Session& session = (*bus)->session();
    int exitCode = done;
    const auto finish = [&] {
        const auto timeline = session.timeline();
        if (exitCode == done && (!timeline || timeline->snapshot().link == telemetry::PackLink::Silent)) {
            fmt::print(stderr, "no frame of a unit at base 0x{:03X} was heard\n", options.bus.baseId);
            exitCode = failed;
        }
        QCoreApplication::quit();
    };
    QObject context;
    QObject::connect(bus->get(), &BusSession::failed, &context, [&] {
        exitCode = failed;
        QCoreApplication::quit();
    });
    QObject::connect(&(*bus)->termination(), &Termination::requested, &context, finish);
    QTimer printing;
    QObject::connect(&printing, &QTimer::timeout, &context, [&] { print(session, options.json); });
    printing.start(printEvery);
    if (options.seconds) {
        // The last line belongs to the time asked for.
        QTimer::singleShot(wholeMilliseconds(*options.seconds), Qt::PreciseTimer, &context, [&] {
            print(session, options.json);
            finish();
        });
    }
    (*bus)->open();
    QCoreApplication::exec();
    return exitCode;
}

} // namespace packdeck::ctl
