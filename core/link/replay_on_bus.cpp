// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/replay_on_bus.h"

#include <utility>

#include <QCanBusDeviceInfo>
#include <QCanBusFrame>
#include <QVariant>

#include "link/frame_conversion.h"

namespace packdeck::link {

namespace {

// A SocketCAN controller queues ten frames by default.
constexpr auto tickEvery = std::chrono::milliseconds(2);

// What the driver does not take waits, and then the log waits: no frame of it is left out.
constexpr std::size_t maxPending = 1'000;

} // namespace

ReplayOnBus::ReplayOnBus(std::unique_ptr<QCanBusDevice> device, std::unique_ptr<log::LogStream> stream,
                         control::ReplayGuard guard, double speed, QObject* parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_stream(std::move(stream))
    , m_guard(std::move(guard))
    , m_speed(speed)
    , m_timer(new QTimer(this))
{
    m_device->setConfigurationParameter(QCanBusDevice::ReceiveOwnKey, false); // what we hear is then another's
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(tickEvery);
    connect(m_timer, &QTimer::timeout, this, &ReplayOnBus::advance);
    connect(m_device.get(), &QCanBusDevice::framesReceived, this, &ReplayOnBus::readFrames);
    connect(m_device.get(), &QCanBusDevice::stateChanged, this, [this](QCanBusDevice::CanBusDeviceState state) {
        if (state == QCanBusDevice::ConnectedState) {
            connected();
        } else if (state == QCanBusDevice::UnconnectedState) {
            stop(error(m_wasConnected ? ErrorId::DeviceLost : ErrorId::InterfaceFailed, m_device->errorString()));
        }
    });
}

ReplayOnBus::~ReplayOnBus()
{
    m_device->disconnect(this);
    if (m_device->state() != QCanBusDevice::UnconnectedState) {
        m_device->disconnectDevice();
    }
}

void ReplayOnBus::start()
{
    if (!m_device->connectDevice()) {
        stop(error(ErrorId::InterfaceFailed, m_device->errorString()));
    }
}

units::Timestamp ReplayOnBus::now() const
{
    return units::Timestamp(std::chrono::duration_cast<units::Duration>(std::chrono::steady_clock::now() - m_begin));
}

Error ReplayOnBus::error(ErrorId id, const QString& text) const
{
    const QCanBusDeviceInfo info = m_device->deviceInfo();
    return {id, {info.plugin().toStdString(), info.name().toStdString(), text.toStdString()}};
}

void ReplayOnBus::connected()
{
    m_wasConnected = true;
    m_guard.opened(now());
    m_timer->start();
    checkGuard();
}

void ReplayOnBus::stop(const Error& reason)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_timer->stop();
    m_pending.clear();
    if (m_device->state() == QCanBusDevice::ConnectedState) {
        m_device->clear(QCanBusDevice::Output);
    }
    Q_EMIT stopped(reason);
}

void ReplayOnBus::readFrames()
{
    const auto receivedAt = wallTimeNow();
    for (const QCanBusFrame& raw : m_device->readAllFrames()) {
        if (const auto frame = fromQt(raw, receivedAt)) {
            m_guard.received(*frame);
        }
    }
    checkGuard();
}

void ReplayOnBus::checkGuard()
{
    if (m_ended) {
        return;
    }
    const units::Timestamp at = now();
    const control::Outcome verdict = m_guard.verdict(at);
    if (verdict) {
        if (!std::exchange(m_transmitting, true)) {
            m_transmittingSince = at;
            Q_EMIT started();
        }
    } else if (verdict.why.id != control::PhraseId::RealBusListening) {
        stop(error(ErrorId::NotTransmitting, QString::fromStdString(control::toEnglish(verdict.why))));
    }
}

void ReplayOnBus::advance()
{
    checkGuard();
    if (m_ended || !m_transmitting) {
        return;
    }
    const auto played = static_cast<double>((now() - m_transmittingSince).count()) * m_speed;
    m_due.clear();
    m_stream->take(units::Duration(static_cast<std::int64_t>(played)), maxPending - m_pending.size(), m_due);
    for (const can::Frame& frame : m_due) {
        if (m_guard.mayPass(frame)) {
            m_pending.push_back(frame);
        } else {
            ++m_counters.framesWithheld;
        }
    }
    while (!m_pending.empty() && !m_ended && m_device->writeFrame(toQt(m_pending.front()))) {
        m_pending.pop_front();
        ++m_counters.framesWritten;
    }
    // One tick later than the last frame: a driver may still be handing it on.
    if (!m_ended && m_due.empty() && m_pending.empty() && m_stream->ended() && m_device->framesToWrite() == 0) {
        m_ended = true;
        m_timer->stop();
        Q_EMIT finished();
    }
}

} // namespace packdeck::link

#include "moc_replay_on_bus.cpp"
