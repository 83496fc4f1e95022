// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/pack_on_bus.h"

#include <utility>

#include <QCanBusDeviceInfo>
#include <QCanBusFrame>
#include <QVariant>

#include "link/frame_conversion.h"

namespace packdeck::link {

namespace {

// A SocketCAN controller queues ten frames by default; 32 nodes send some 1,560 a second.
constexpr auto tickEvery = std::chrono::milliseconds(5);

// As in SimulatedPackDevice: the bus is to be read between two ticks.
constexpr auto longestTick = std::chrono::milliseconds(8);

// Older than this a frame tells nothing any more. A second of the largest pack.
constexpr std::size_t maxPending = 1'600;

control::RealBusGuard::Bus busOf(const sim::Config& config, double speed, bool isVirtual, bool realBusAllowed)
{
    control::RealBusGuard::Bus bus;
    bus.isVirtual = isVirtual;
    bus.realBusAllowed = realBusAllowed;
    bus.speed = speed;
    bus.baseId = config.parameters.nodeId;
    return bus;
}

} // namespace

PackOnBus::PackOnBus(std::unique_ptr<QCanBusDevice> device, const std::shared_ptr<const sim::Scenario>& scenario,
                     double speed, bool isVirtual, bool realBusAllowed, QObject* parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_control(std::make_shared<sim::Control>())
    , m_runner(scenario, m_control)
    , m_guard(busOf(scenario->config, speed, isVirtual, realBusAllowed))
    , m_timer(new QTimer(this))
{
    m_control->post(sim::SetSpeed{speed});
    if (!isVirtual) {
        m_runner.keepRealTime();
    }
    m_device->setConfigurationParameter(QCanBusDevice::ReceiveOwnKey, false); // what we hear is then another's
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(tickEvery);
    connect(m_timer, &QTimer::timeout, this, &PackOnBus::advance);
    m_runner.onDriveFrom([this](const sim::DriveFrom& from) { return m_drives.set(from); });
    connect(m_device.get(), &QCanBusDevice::framesReceived, this, &PackOnBus::readFrames);
    connect(m_device.get(), &QCanBusDevice::stateChanged, this, [this](QCanBusDevice::CanBusDeviceState state) {
        if (state == QCanBusDevice::ConnectedState) {
            connected();
        } else if (state == QCanBusDevice::UnconnectedState) {
            stop(error(m_wasConnected ? ErrorId::DeviceLost : ErrorId::InterfaceFailed, m_device->errorString()));
        }
    });
}

PackOnBus::~PackOnBus()
{
    m_device->disconnect(this);
    if (m_device->state() != QCanBusDevice::UnconnectedState) {
        m_device->disconnectDevice();
    }
}

void PackOnBus::setDrives(std::optional<SignalDrive> load, std::optional<SignalDrive> charger)
{
    m_drives.set(std::move(load), std::move(charger));
}

void PackOnBus::start()
{
    if (!m_device->connectDevice()) {
        stop(error(ErrorId::InterfaceFailed, m_device->errorString()));
    }
}

PackOnBus::Counters PackOnBus::counters() const
{
    Counters counters = m_counters;
    counters.framesSkipped = m_runner.status().framesSkipped;
    return counters;
}

units::Timestamp PackOnBus::now() const
{
    return units::Timestamp(std::chrono::duration_cast<units::Duration>(std::chrono::steady_clock::now() - m_begin));
}

Error PackOnBus::error(ErrorId id, const QString& text) const
{
    const QCanBusDeviceInfo info = m_device->deviceInfo();
    return {id, {info.plugin().toStdString(), info.name().toStdString(), text.toStdString()}};
}

void PackOnBus::connected()
{
    m_wasConnected = true;
    m_guard.opened(now());
    m_timer->start();
    checkGuard(now());
}

void PackOnBus::stop(const Error& reason)
{
    if (m_stopped) {
        return;
    }
    m_stopped = true;
    m_timer->stop();
    m_pending.clear();
    if (m_device->state() == QCanBusDevice::ConnectedState) {
        m_device->clear(QCanBusDevice::Output);
    }
    Q_EMIT stopped(reason);
}

void PackOnBus::readFrames()
{
    const auto receivedAt = wallTimeNow();
    for (const QCanBusFrame& raw : m_device->readAllFrames()) {
        const auto frame = fromQt(raw, receivedAt);
        if (frame && !frame->has(can::Frame::LocalEcho) && !m_stopped) {
            m_guard.received(*frame, now());
            m_runner.receive(*frame);
            m_drives.take(*frame, now());
            if (m_tap) {
                m_tap(*frame, now());
            }
        }
    }
    checkGuard(now());
}

void PackOnBus::checkGuard(units::Timestamp at)
{
    if (m_stopped) {
        return;
    }
    if (m_guard.mayTransmit(at)) {
        if (!std::exchange(m_transmitting, true)) {
            m_advanced = at;
            Q_EMIT started();
        }
        return;
    }
    const control::Outcome verdict = m_guard.verdict(at);
    if (verdict.why.id != control::PhraseId::RealBusListening) {
        stop(error(ErrorId::NotTransmitting, QString::fromStdString(control::toEnglish(verdict.why))));
    }
}

void PackOnBus::advance()
{
    const auto at = now();
    checkGuard(at);
    if (m_stopped || !m_transmitting) {
        return;
    }
    const auto deadline = std::chrono::steady_clock::now() + longestTick;
    m_scan.clear();
    m_drives.drive(m_runner, at);
    m_runner.advance(at - std::exchange(m_advanced, at), m_scan,
                     [deadline] { return std::chrono::steady_clock::now() >= deadline; });
    if (m_tap) {
        for (const can::Frame& frame : m_scan) {
            m_tap(frame, at);
        }
    }
    m_pending.insert(m_pending.end(), m_scan.begin(), m_scan.end());
    writePending();
}

void PackOnBus::writePending()
{
    while (!m_pending.empty() && !m_stopped && m_device->writeFrame(toQt(m_pending.front()))) {
        m_pending.pop_front();
        ++m_counters.framesWritten;
    }
    while (m_pending.size() > maxPending) {
        m_pending.pop_front();
        ++m_counters.framesDropped;
    }
}

} // namespace packdeck::link

#include "moc_pack_on_bus.cpp"
