// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/coach_on_bus.h"

#include <chrono>
#include <optional>

#include <QCanBusDevice>
#include <QCanBusFrame>
#include <QCoreApplication>
#include <QTimer>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/whole_milliseconds.h"
#include "app/packdeckctl/with_qt.h"
#include "app/termination.h"
#include "coach/vcu_coach.h"
#include "link/frame_conversion.h"
#include "link/plugin_registry.h"
#include "text/error.h"

namespace packdeck::ctl {

namespace {

int listen(const CoachOptions& options, coach::VcuCoach& coach)
{
    auto device = link::makeDevice({QString::fromStdString(options.bus.plugin),
                                    QString::fromStdString(options.bus.interfaceName), options.bus.bitrate});
    if (!device) {
        report(device.error());
        return failed;
    }
    QCanBusDevice& bus = **device;
    std::optional<std::int64_t> first;
    QObject::connect(&bus, &QCanBusDevice::framesReceived, &bus, [&] {
        const auto receivedAt = link::wallTimeNow();
        for (const QCanBusFrame& raw : bus.readAllFrames()) {
            if (const auto frame = link::fromQt(raw, receivedAt)) {
                first = first.value_or(frame->time);
                coach.apply(*frame, units::Timestamp(units::Duration(frame->time - *first)));
            }
        }
    });
    int code = done;
    const auto give = [&] {
        report({ErrorId::InterfaceFailed,
                {options.bus.plugin, options.bus.interfaceName, bus.errorString().toStdString()}});
        code = failed;
        QCoreApplication::quit();
    };
    QObject::connect(&bus, &QCanBusDevice::errorOccurred, &bus, [&](QCanBusDevice::CanBusError error) {
        if (error == QCanBusDevice::ConnectionError) {
            give();
        }
    });
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &bus, &QCoreApplication::quit);
    QTimer::singleShot(wholeMilliseconds(options.seconds), &bus, &QCoreApplication::quit);
    QTimer::singleShot(0, &bus, [&] {
        if (!bus.connectDevice()) {
            give();
        }
    });
    QCoreApplication::exec();
    bus.disconnect();
    bus.disconnectDevice();
    return code;
}

} // namespace

CoachListener coachListener()
{
    return [](const CoachOptions& options, coach::VcuCoach& coach) {
        return withQt([&] { return listen(options, coach); });
    };
}

} // namespace packdeck::ctl
