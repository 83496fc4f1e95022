// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/replay.h"

#include <cstdio>
#include <optional>
#include <utility>

#include <QCoreApplication>
#include <QTimer>

#include <fmt/core.h>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/json_line.h"
#include "app/termination.h"
#include "control/replay_guard.h"
#include "link/plugin_registry.h"
#include "link/replay_on_bus.h"
#include "log/log_reader.h"
#include "log/log_stream.h"

namespace packdeck::ctl {

namespace {

nlohmann::ordered_json stateLine(const char* state, const link::ReplayOnBus& replaying,
                                 const std::optional<Error>& reason)
{
    const auto counters = replaying.counters();
    return {{"state", state},
            {"frames_written", counters.framesWritten},
            {"frames_withheld", counters.framesWithheld},
            {"reason", reason ? nlohmann::ordered_json(toEnglish(*reason)) : nullptr}};
}

} // namespace

int replay(const ReplayOptions& options)
{
    const link::ConnectRequest request{QString::fromStdString(options.bus.plugin),
                                       QString::fromStdString(options.bus.interfaceName), options.bus.bitrate};
    control::ReplayGuard::Options rules;
    rules.isVirtual = link::isVirtual(request);
    rules.realBusAllowed = options.realBus;
    rules.speed = options.speed;
    rules.baseId = options.bus.baseId;
    rules.unit = options.unit;
    control::ReplayGuard guard(rules);
    const auto summary = log::readLog(options.file, [&guard](std::span<const can::Frame> frames) {
        for (const can::Frame& frame : frames) {
            guard.learn(frame);
        }
        return true;
    });
    if (!summary) {
        report(summary.error());
        return failed;
    }
    report(options.file, *summary);

    log::LogStreamOptions streaming;
    streaming.loop = options.loop;
    auto stream = log::LogStream::open(options.file, streaming);
    if (!stream) {
        report(stream.error());
        return failed;
    }
    auto device = link::makeDevice(request);
    if (!device) {
        report(device.error());
        return failed;
    }
    link::ReplayOnBus replaying(std::move(*device), std::move(*stream), std::move(guard), options.speed);
    Termination termination;
    std::optional<Error> stopped;
    QObject context;
    QObject::connect(&replaying, &link::ReplayOnBus::started, &context, [&] {
        if (options.json) {
            printJsonLine(stateLine("transmitting", replaying, stopped));
        } else {
            fmt::print("{}:{} transmitting {}\n", options.bus.plugin, options.bus.interfaceName, options.file);
            std::fflush(stdout);
        }
    });
    QObject::connect(&replaying, &link::ReplayOnBus::stopped, &context, [&stopped](const Error& reason) {
        stopped = reason;
        report(reason);
        QCoreApplication::quit();
    });
    QObject::connect(&replaying, &link::ReplayOnBus::finished, &context, &QCoreApplication::quit);
    QObject::connect(&termination, &Termination::requested, &context, &QCoreApplication::quit);
    // From within the event loop: a refusal ends it.
    QTimer::singleShot(0, &replaying, &link::ReplayOnBus::start);
    QCoreApplication::exec();
    if (options.json) {
        printJsonLine(stateLine(stopped ? "stopped" : "finished", replaying, stopped));
    }
    const auto counters = replaying.counters();
    fmt::print(stderr, "{} frames written, {} withheld\n", counters.framesWritten, counters.framesWithheld);
    return stopped ? failed : done;
}

} // namespace packdeck::ctl
