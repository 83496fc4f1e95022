// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/simulated_pack_device.h"

#include <chrono>
#include <utility>
#include <vector>

#include <QCanBusFrame>
#include <QStringList>
#include <QTimer>
#include <QVariant>

#include "link/connect_request.h"
#include "link/frame_conversion.h"
#include "link/signal_drives.h"
#include "sim/config.h"
#include "sim/control.h"
#include "sim/runner.h"
#include "sim/scenario_reader.h"
#include "units/constants.h"

namespace packdeck::link {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto tick = std::chrono::milliseconds(10); // the BMU's own task period

// What one tick may compute: the same thread writes the keepalive, which must not wait for a time-lapse.
constexpr auto longestTick = std::chrono::milliseconds(8);

// More than a minute of a 448-cell pack. QCanBusDevice's own list has no limit.
constexpr qint64 maxUnreadFrames = 100'000;

units::Timestamp steadyTime()
{
    return units::Timestamp(std::chrono::duration_cast<units::Duration>(SteadyClock::now().time_since_epoch()));
}

QString descriptionOf(const sim::Config& config)
{
    const auto& parameters = config.parameters;
    int cells = 0;
    for (std::size_t node = 0; node < parameters.numCmuNodes && node < parameters.nodeNumCells.size(); ++node) {
        cells += parameters.nodeNumCells.at(node);
    }
    const QString pack = SimulatedPackDevice::tr("simulated pack, %n cell(s)", nullptr, cells);
    return config.firmware == sim::FirmwareVersion::V1_1 ? SimulatedPackDevice::tr("%1, firmware 1.1").arg(pack) : pack;
}

} // namespace

class SimulatedPackDevice::Private
{
public:
    std::shared_ptr<const sim::Scenario> scenario;
    std::shared_ptr<sim::Control> control;
    std::unique_ptr<sim::Runner> runner; ///< null while closed
    QTimer* timer = nullptr;             ///< a child of the device
    SteadyClock::time_point lastTick;
    std::int64_t stamp_us = 0;    ///< epoch microseconds of lastTick
    units::Duration simulated{};  ///< the runner's bus time at lastTick
    quint64 framesUnread = 0;     ///< skipped because nobody read
    std::vector<can::Frame> scan; ///< reused
    SignalDrives drives;          ///< by what is written to this bus
};

SimulatedPackDevice::SimulatedPackDevice(const sim::Config& config, std::shared_ptr<sim::Control> control,
                                         QObject* parent)
    : SimulatedPackDevice(sim::eventless(config), std::move(control), parent)
{
}

SimulatedPackDevice::SimulatedPackDevice(std::shared_ptr<const sim::Scenario> scenario,
                                         std::shared_ptr<sim::Control> control, QObject* parent)
    : QCanBusDevice(parent)
    , d(std::make_unique<Private>())
{
    d->scenario = std::move(scenario);
    d->control = std::move(control);
    d->timer = new QTimer(this);
    d->timer->setTimerType(Qt::PreciseTimer);
    d->timer->setInterval(tick);
    connect(d->timer, &QTimer::timeout, this, &SimulatedPackDevice::advance);
}

SimulatedPackDevice::~SimulatedPackDevice() = default;

Result<std::shared_ptr<const sim::Scenario>> SimulatedPackDevice::scenarioFor(const QString& interfaceName)
{
    if (const auto config = sim::Config::named(interfaceName.toStdString())) {
        return sim::eventless(*config);
    }
    if (interfaceName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        return sim::readScenario(interfaceName.toStdString()).map([&](sim::Scenario scenario) {
            scenario.config.name = interfaceName.toStdString();
            return std::make_shared<const sim::Scenario>(std::move(scenario));
        });
    }
    return failure(ErrorId::InterfaceUnknown,
                   {packdeckPluginName, interfaceName.toStdString(), sim::Config::listOfNames()});
}

Result<std::unique_ptr<SimulatedPackDevice>> SimulatedPackDevice::create(const QString& interfaceName)
{
    return scenarioFor(interfaceName).map([](const std::shared_ptr<const sim::Scenario>& scenario) {
        return std::make_unique<SimulatedPackDevice>(scenario, std::make_shared<sim::Control>());
    });
}

std::shared_ptr<sim::Control> SimulatedPackDevice::control() const
{
    return d->control;
}

int SimulatedPackDevice::bitrate() const
{
    return d->scenario->config.parameters.bitrate * units::bitsPerKilobit;
}

quint64 SimulatedPackDevice::framesSkipped() const
{
    return d->framesUnread + (d->runner ? d->runner->status().framesSkipped : 0);
}

bool SimulatedPackDevice::writeFrame(const QCanBusFrame& frame)
{
    if (state() != ConnectedState) {
        setError(tr("The simulated pack is not connected."), OperationError);
        return false;
    }
    if (!frame.isValid()) {
        setError(tr("An invalid frame cannot be written."), WriteError);
        return false;
    }
    const auto now = wallTimeNow();
    if (const auto converted = fromQt(frame, now)) {
        d->runner->receive(*converted);
        d->drives.take(*converted, steadyTime());
    }
    if (configurationParameter(ReceiveOwnKey).toBool()) {
        QCanBusFrame echo = frame;
        echo.setLocalEcho(true);
        // On the bus's clock, which stands between two ticks: the stamps of a bus never go back.
        echo.setTimeStamp(QCanBusFrame::TimeStamp::fromMicroSeconds(d->stamp_us));
        enqueueReceivedFrames({echo});
    }
    Q_EMIT framesWritten(1);
    return true;
}

QString SimulatedPackDevice::interpretErrorFrame(const QCanBusFrame& errorFrame)
{
    Q_UNUSED(errorFrame)
    return {}; // this bus has no wire on which a frame could break
}

QCanBusDeviceInfo SimulatedPackDevice::deviceInfo() const
{
    const auto name = QString::fromStdString(d->scenario->config.name);
    return createDeviceInfo(packdeckPluginName, name, QString::number(d->scenario->config.parameters.serialNumber),
                            descriptionOf(d->scenario->config), {}, 0, true, false);
}

QList<QCanBusDeviceInfo> SimulatedPackDevice::interfaces()
{
    QList<QCanBusDeviceInfo> infos;
    for (const std::string_view name : sim::Config::names()) {
        if (const auto config = sim::Config::named(name)) {
            infos << SimulatedPackDevice(*config, nullptr).deviceInfo();
        }
    }
    return infos;
}

bool SimulatedPackDevice::open()
{
    d->runner = std::make_unique<sim::Runner>(d->scenario, d->control);
    d->drives = {};
    d->runner->onDriveFrom([this](const sim::DriveFrom& from) { return d->drives.set(from); });
    d->lastTick = SteadyClock::now();
    d->stamp_us = wallTimeNow().time_since_epoch().count();
    d->simulated = d->runner->busTime();
    d->framesUnread = 0;
    d->timer->start();
    setState(ConnectedState);
    return true;
}

void SimulatedPackDevice::close()
{
    d->timer->stop();
    d->runner.reset();
    setState(UnconnectedState);
}

void SimulatedPackDevice::advance()
{
    const auto now = SteadyClock::now();
    const auto elapsed = std::chrono::duration_cast<units::Duration>(now - d->lastTick);
    const auto timeIsUp = [deadline = now + longestTick] { return SteadyClock::now() >= deadline; };
    d->scan.clear();
    d->drives.drive(*d->runner, steadyTime());
    d->runner->advance(elapsed, d->scan, timeIsUp);
    const units::Duration simulatedNow = d->runner->busTime();
    const units::Duration simulatedSpan = simulatedNow - d->simulated;

    const qint64 room = maxUnreadFrames - framesAvailable();
    if (static_cast<qint64>(d->scan.size()) > room) {
        d->framesUnread += d->scan.size();
        d->scan.clear();
    }
    QList<QCanBusFrame> frames;
    frames.reserve(static_cast<qsizetype>(d->scan.size()));
    for (can::Frame& frame : d->scan) {
        // The simulated span of this tick is laid over the wall time it took, whatever the speed: stamps stay in order.
        const double part = simulatedSpan.count() > 0 ? static_cast<double>(frame.time - d->simulated.count()) /
                                                            static_cast<double>(simulatedSpan.count())
                                                      : 1.0;
        frame.time = d->stamp_us + static_cast<std::int64_t>(part * static_cast<double>(elapsed.count()));
        frames << toQt(frame);
    }
    d->stamp_us += elapsed.count();
    d->lastTick += elapsed;
    d->simulated = simulatedNow;
    if (!frames.isEmpty()) {
        enqueueReceivedFrames(frames);
    }
}

} // namespace packdeck::link

#include "moc_simulated_pack_device.cpp" // with its class, so that a plugin takes no more of this library than it uses
