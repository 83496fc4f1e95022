// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/simulate.h"

#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

#include <QCoreApplication>
#include <QTimer>

#include <fmt/core.h>

#include "app/packdeckctl/control_by_input.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/simulated_config.h"
#include "app/packdeckctl/whole_milliseconds.h"
#include "app/termination.h"
#include "link/control_server.h"
#include "link/pack_on_bus.h"
#include "link/plugin_registry.h"
#include "link/signal_drive.h"
#include "link/simulated_pack_device.h"
#include "sim/scenario.h"
#include "text/error.h"

namespace packdeck::ctl {

namespace {

/// Null when there is no such pack; stderr has the reason.
std::shared_ptr<const sim::Scenario> packToSimulate(const SimulateOnBusOptions& options)
{
    auto source = simulatedScenario(options.pack);
    if (!source) {
        report(source.error());
        return nullptr;
    }
    return std::make_shared<const sim::Scenario>(*std::move(source));
}

/// Nothing for an empty source.
Result<std::optional<link::SignalDrive>> driveFrom(const std::string& source)
{
    if (source.empty()) {
        return std::optional<link::SignalDrive>();
    }
    return link::SignalDrive::load(source).map([](link::SignalDrive drive) { return std::optional(std::move(drive)); });
}

/// Runs the event loop until something ends it. The channel serves meanwhile; the end of its standard input ends
/// the simulator when everything is answered.
bool runUntilEnded(const SimulateOnBusOptions& options, const std::shared_ptr<sim::Control>& control)
{
    Termination termination;
    ControlByInput input(control);
    std::unique_ptr<link::ControlServer> server;
    if (options.control == "-") {
        input.begin(termination);
    } else if (!options.control.empty()) {
        auto listening = link::ControlServer::listen(QString::fromStdString(options.control));
        if (!listening) {
            report(listening.error());
            return false;
        }
        server = *std::move(listening);
        server->setControl(control);
    }
    QObject::connect(&termination, &Termination::requested, QCoreApplication::instance(), &QCoreApplication::quit);
    if (options.seconds > 0) {
        QTimer::singleShot(wholeMilliseconds(options.seconds), QCoreApplication::instance(), &QCoreApplication::quit);
    }
    QCoreApplication::exec();
    return true;
}

} // namespace

int simulateOnBus(const SimulateOnBusOptions& options)
{
    const auto scenario = packToSimulate(options);
    if (!scenario) {
        return failed;
    }
    const link::ConnectRequest request{QString::fromStdString(options.bus.plugin),
                                       QString::fromStdString(options.bus.interfaceName), options.bus.bitrate};
    auto device = link::makeDevice(request);
    if (!device) {
        report(device.error());
        return failed;
    }
    link::PackOnBus pack(std::move(*device), scenario, options.speed, link::isVirtual(request), options.realBus);
    const auto load = driveFrom(options.loadFrom);
    const auto charger = driveFrom(options.chargerFrom);
    if (!load || !charger) {
        report(!load ? load.error() : charger.error());
        return failed;
    }
    pack.setDrives(*load, *charger);
    int exitCode = done;
    QObject context;
    QObject::connect(&pack, &link::PackOnBus::started, &context, [&] {
        const bmu::Parameters& unit = scenario->config.parameters;
        std::FILE* const where = options.control == "-" ? stderr : stdout; // there it is for answers only
        fmt::print(where, "{}:{} transmitting as BMU {:05} at base 0x{:03X}\n", options.bus.plugin,
                   options.bus.interfaceName, unit.serialNumber, unit.nodeId);
        std::fflush(where);
    });
    QObject::connect(&pack, &link::PackOnBus::stopped, &context, [&](const Error& reason) {
        report(reason);
        exitCode = failed;
        QCoreApplication::quit();
    });
    // From within the event loop: a refusal ends it.
    QTimer::singleShot(0, &pack, &link::PackOnBus::start);
    if (!runUntilEnded(options, pack.control())) {
        return failed;
    }
    const auto counters = pack.counters();
    fmt::print(stderr, "{} frames written, {} dropped, {} skipped\n", counters.framesWritten, counters.framesDropped,
               counters.framesSkipped);
    return exitCode;
}

int simulateAlone(const SimulateOnBusOptions& options)
{
    const auto scenario = packToSimulate(options);
    if (!scenario) {
        return failed;
    }
    const auto control = std::make_shared<sim::Control>();
    control->post(sim::SetSpeed{options.speed});
    link::SimulatedPackDevice device(scenario, control);
    QObject::connect(&device, &QCanBusDevice::framesReceived, &device, [&device] { device.readAllFrames(); });
    if (!device.connectDevice()) {
        report({ErrorId::InterfaceFailed, {"packdeck", "", device.errorString().toStdString()}});
        return failed;
    }
    const bool served = runUntilEnded(options, control);
    device.disconnectDevice();
    return served ? done : failed;
}

} // namespace packdeck::ctl
