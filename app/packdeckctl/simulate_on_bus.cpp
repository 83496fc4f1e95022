// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/simulate.h"

#include <chrono>
#include <cmath>
#include <cstdio>

#include <QCoreApplication>
#include <QTimer>

#include <fmt/core.h>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/simulated_config.h"
#include "app/packdeckctl/termination.h"
#include "link/pack_on_bus.h"
#include "link/plugin_registry.h"
#include "text/error.h"

namespace packdeck::ctl {

int simulateOnBus(const SimulateOnBusOptions& options)
{
    const auto config = simulatedConfig(options.pack);
    if (!config) {
        report(config.error());
        return wrongUsage;
    }
    const link::ConnectRequest request{QString::fromStdString(options.bus.plugin),
                                       QString::fromStdString(options.bus.interfaceName), options.bus.bitrate};
    auto device = link::makeDevice(request);
    if (!device) {
        report(device.error());
        return failed;
    }
    const auto found = link::findInterface(request);
    const bool isVirtual = (found && found->isVirtual) || request.plugin == QStringLiteral("virtualcan");

    link::PackOnBus pack(std::move(*device), *config, options.speed, isVirtual, options.realBus);
    Termination termination;
    int exitCode = done;
    QObject context;
    QObject::connect(&pack, &link::PackOnBus::started, &context, [&] {
        fmt::print("{}:{} transmitting as BMU {:05} at base 0x{:03X}\n", options.bus.plugin, options.bus.interfaceName,
                   config->parameters.serialNumber, config->parameters.nodeId);
        std::fflush(stdout);
    });
    QObject::connect(&pack, &link::PackOnBus::stopped, &context, [&](const Error& reason) {
        report(reason);
        exitCode = failed;
        QCoreApplication::quit();
    });
    QObject::connect(&termination, &Termination::requested, &context, &QCoreApplication::quit);
    if (options.seconds > 0) {
        constexpr double millisecondsPerSecond = 1000;
        QTimer::singleShot(std::chrono::milliseconds(std::llround(options.seconds * millisecondsPerSecond)), &context,
                           &QCoreApplication::quit);
    }
    // From within the event loop: a refusal ends it.
    QTimer::singleShot(0, &pack, &link::PackOnBus::start);
    QCoreApplication::exec();
    const auto counters = pack.counters();
    fmt::print(stderr, "{} frames written, {} dropped, {} skipped\n", counters.framesWritten, counters.framesDropped,
               counters.framesSkipped);
    return exitCode;
}

} // namespace packdeck::ctl
