// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/link_worker.h"

#include <chrono>
#include <utility>

#include <QCanBusDeviceInfo>
#include <QCanBusFrame>
#include <QVariant>

#include "link/frame_conversion.h"
#include "link/frame_tap.h"
#include "link/network_interface.h"
#include "link/plugin_registry.h"
#include "link/session_state.h"
#include "link/simulated_pack_device.h"
#include "telemetry/timeline.h"
#include "units/constants.h"

namespace packdeck::link {

namespace {

constexpr auto tickEvery = std::chrono::milliseconds(20);
constexpr units::Duration publishEvery = std::chrono::milliseconds(200);
constexpr units::Duration queryEvery = std::chrono::milliseconds(500); // asks the kernel or a vendor's library

// The control machine gives up a withdrawal after 3 s; beyond that something is broken and the device is closed.
constexpr units::Duration longestLeaving = std::chrono::milliseconds(3500);

// virtualcan and remote adapters connect after open() has returned.
constexpr auto connectTimeout = std::chrono::seconds(5);

BusStatus fromQt(QCanBusDevice::CanBusStatus status)
{
    switch (status) {
    case QCanBusDevice::CanBusStatus::Good:
        return BusStatus::Good;
    case QCanBusDevice::CanBusStatus::Warning:
        return BusStatus::Warning;
    case QCanBusDevice::CanBusStatus::Error:
        return BusStatus::Error;
    case QCanBusDevice::CanBusStatus::BusOff:
        return BusStatus::BusOff;
    case QCanBusDevice::CanBusStatus::Unknown:
        break;
    }
    return BusStatus::Unknown;
}

/// The plugins whose echo of our own frames is known to be flagged as such.
bool flagsEcho(const ConnectRequest& request)
{
    return request.plugin == packdeckPluginName || request.plugin == QStringLiteral("socketcan") ||
           request.plugin == QStringLiteral("virtualcan");
}

} // namespace

LinkWorker::LinkWorker(SessionOptions options, std::shared_ptr<SessionState> state)
    : m_options(std::move(options))
    , m_state(std::move(state))
    , m_control(new ControlExecutor(m_options.watchOnly ? control::ControlMachine::StartAs::WatchOnly
                                                        : control::ControlMachine::StartAs::Normal,
                                    m_state, this))
    , m_parameters(new ParameterExecutor(m_options.parameters, *m_control, m_state, this))
    , m_tick(new QTimer(this))
{
    if (!m_options.makeDevice) {
        m_options.makeDevice = makeDevice;
    }
    if (!m_options.makeTimeline) {
        m_options.makeTimeline = [] { return std::make_shared<telemetry::Timeline>(telemetry::TimelineOptions{}); };
    }
    m_tick->setTimerType(Qt::PreciseTimer);
    m_tick->setInterval(tickEvery);
    connect(m_tick, &QTimer::timeout, this, &LinkWorker::tick);
}

LinkWorker::~LinkWorker()
{
    closeDevice(control::ControlMachine::Disconnection::ByUser);
}

void LinkWorker::start()
{
    m_tick->start();
}

void LinkWorker::connectTo(const ConnectRequest& request)
{
    if (m_control->refusesToLeave()) {
        return;
    }
    m_next = request;
    leaveThen(After::Connect);
}

void LinkWorker::disconnectFrom()
{
    if (!m_control->refusesToLeave()) {
        leaveThen(After::Disconnect);
    }
}

// A vendor's library may take seconds to look for its adapters: the command that is repeated would miss its period.
void LinkWorker::listPlugins()
{
    m_pluginsWanted = m_control->isTransmitting();
    if (!m_pluginsWanted) {
        Q_EMIT pluginsListed(link::listPlugins());
    }
}

void LinkWorker::shutDown()
{
    leaveThen(After::ShutDown);
}

void LinkWorker::resetController()
{
    if (isOpen()) {
        m_device->resetController();
    }
}

void LinkWorker::arm(control::ArmKind kind, std::optional<std::uint32_t> serial)
{
    control::UnitIdentity unit;
    unit.serial = serial.value_or(m_control->serialHeard().value_or(0));
    unit.plugin = m_status.request.plugin.toStdString();
    unit.interface = m_status.request.interfaceName.toStdString();
    unit.bitrate = m_status.bitrate;
    m_control->act(
        [&](control::ControlMachine& machine, units::Timestamp now) { return machine.arm(kind, unit, now); });
}

// ---- leaving: what is held is let go first

void LinkWorker::leaveThen(After after)
{
    if (m_after == After::ShutDown) {
        return;
    }
    const auto now = m_state->now();
    if (m_after == After::Nothing) {
        m_leaveBy = now + longestLeaving;
    }
    m_after = after;
    m_control->letGo();
    continueLeaving(now);
}

void LinkWorker::continueLeaving(units::Timestamp now)
{
    if (m_after == After::Nothing || (m_control->isTransmitting() && now < m_leaveBy)) {
        return;
    }
    closeDevice(control::ControlMachine::Disconnection::ByUser);
    m_retryAt.reset();
    const After after = std::exchange(m_after, After::Nothing);
    enter(LinkState::Disconnected, std::nullopt);
    if (after == After::Connect) {
        startConnection();
    } else if (after == After::ShutDown) {
        m_tick->stop();
        Q_EMIT finished();
    }
}

// ---- opening

namespace {

/// Whether it may be another time: the user plugs the adapter in, brings the interface up, ends who has it. Neither a
/// plugin nor a bitrate comes by itself, and what this program simulates or replays is there or not.
bool mayPass(const Error& reason, const ConnectRequest& request)
{
    switch (reason.id) {
    case ErrorId::InterfaceUnknown:
    case ErrorId::InterfaceDown:
    case ErrorId::InterfaceFailed:
    case ErrorId::DeviceLost:
    case ErrorId::ConnectTimeout:
        return request.plugin != packdeckPluginName && request.plugin != replayPluginName;
    default:
        return false;
    }
}

} // namespace

void LinkWorker::startConnection()
{
    m_status = LinkStatus();
    m_status.request = m_next;
    m_frameRate = m_bitRate = m_errorRate = RateMeter();
    m_backoff.reset();
    m_wasOpen = false;
    m_timeline = m_options.makeTimeline();
    m_timeline->start([state = m_state] { return state->now(); });
    m_state->publish(m_timeline);
    Q_EMIT timelineChanged();
    attempt();
}

void LinkWorker::attempt()
{
    m_retryAt.reset();
    enter(LinkState::Connecting, m_status.reason);
    auto device = m_options.makeDevice(m_status.request);
    if (!device) {
        deviceFailed(device.error());
        return;
    }
    m_device.reset(device->release());
    m_openedAt = m_state->now();
    connect(m_device.get(), &QCanBusDevice::stateChanged, this, &LinkWorker::deviceStateChanged);
    connect(m_device.get(), &QCanBusDevice::errorOccurred, this, &LinkWorker::deviceError);
    connect(m_device.get(), &QCanBusDevice::framesReceived, this, &LinkWorker::readFrames);
    if (!m_device->connectDevice() && m_device) {
        deviceFailed(error(ErrorId::InterfaceFailed, m_device->errorString()));
    }
}

void LinkWorker::deviceConnected()
{
    const auto now = m_state->now();
    const ConnectRequest& request = m_status.request;
    m_wasOpen = true;
    m_openedAt = now;
    m_monitor.opened(now);
    m_status.isVirtual = m_device->deviceInfo().isVirtual();
    m_status.bitrate.reset();
    if (request.bitrate > 0) {
        m_status.bitrate = request.bitrate;
    }
    if (auto* simulated = qobject_cast<SimulatedPackDevice*>(m_device.get())) {
        m_status.isSimulated = true;
        m_status.bitrate = simulated->bitrate();
        m_state->publish(simulated->control());
    }
    if (!queryDevice(now)) {
        return;
    }

    control::SessionInfo info;
    info.plugin = request.plugin.toStdString();
    info.interface = request.interfaceName.toStdString();
    info.bitrate = m_status.bitrate;
    info.source = m_status.isSimulated                 ? control::SourceKind::Simulated
                  : request.plugin == replayPluginName ? control::SourceKind::Replay
                                                       : control::SourceKind::Bus;
    info.localEcho = flagsEcho(request) && m_device->configurationParameter(QCanBusDevice::ReceiveOwnKey).toBool();
    const bool isTaken = info.source != control::SourceKind::Replay || (m_options.tap && m_options.tap->takesReplays());
    m_tap = isTaken ? m_options.tap : nullptr;
    if (m_tap) {
        m_tap->connectedTo(info.interface);
    }
    m_control->deviceConnected(*m_device, info, m_timeline);
    m_parameters->deviceConnected(m_status.isSimulated);
    judge(now);
    publish(now);
}

void LinkWorker::deviceFailed(const Error& reason)
{
    closeDevice(control::ControlMachine::Disconnection::Lost);
    if (m_wasOpen || (m_options.triesFirstAgain && mayPass(reason, m_status.request))) {
        const units::Duration wait = m_backoff.next();
        m_retryAt = m_state->now() + wait;
        m_status.reconnectAttempt = m_backoff.attempts();
    }
    enter(LinkState::Failed, reason);
}

void LinkWorker::closeDevice(control::ControlMachine::Disconnection cause)
{
    if (!m_device) {
        return;
    }
    m_parameters->deviceGone();
    m_control->deviceGone(cause);
    m_device->disconnect(this);
    if (m_device->state() != QCanBusDevice::UnconnectedState) {
        m_device->disconnectDevice();
    }
    m_device.reset();
    m_state->publish(std::shared_ptr<sim::Control>());
}

bool LinkWorker::isOpen() const
{
    return m_device && m_device->state() == QCanBusDevice::ConnectedState;
}

// ---- what the device says

void LinkWorker::deviceStateChanged(QCanBusDevice::CanBusDeviceState state)
{
    if (state == QCanBusDevice::ConnectedState) {
        deviceConnected();
    } else if (state == QCanBusDevice::UnconnectedState) {
        const QString text = m_device->errorString();
        deviceFailed(error(m_wasOpen ? ErrorId::DeviceLost : ErrorId::InterfaceFailed,
                           text.isEmpty() ? tr("the device closed itself") : text));
    }
}

void LinkWorker::deviceError()
{
    m_errorRate.add(1, m_state->now());
}

void LinkWorker::readFrames()
{
    const auto now = m_state->now();
    const auto receivedAt = wallTimeNow();
    m_batch.clear();
    const QList<QCanBusFrame> frames = m_device->readAllFrames();
    for (const QCanBusFrame& raw : frames) {
        if (const auto frame = link::fromQt(raw, receivedAt)) {
            m_batch.push_back(*frame);
        } else {
            ++m_status.framesUnusable;
        }
    }
    if (m_tap) {
        m_tap->push(m_batch);
    }
    for (const can::Frame& frame : m_batch) {
        countFrame(frame, now);
        m_control->received(frame, now);
        m_parameters->received(frame, now);
    }
    m_status.framesDropped += m_timeline->input().push(m_batch);
    m_control->settle(now);
    m_parameters->settle(now);
    judge(now);
}

void LinkWorker::countFrame(const can::Frame& frame, units::Timestamp now)
{
    if (frame.has(can::Frame::ErrorFrame)) {
        ++m_status.errorFrames;
        m_errorRate.add(1, now);
        m_monitor.errorFrame((frame.id & static_cast<std::uint32_t>(QCanBusFrame::BusOffError)) != 0, now);
        return;
    }
    m_bitRate.add(estimatedBits(frame), now);
    m_frameRate.add(1, now);
    if (frame.has(can::Frame::LocalEcho)) {
        ++m_status.framesEchoed;
    } else {
        ++m_status.framesReceived;
        m_monitor.validFrame(now);
        m_backoff.reset();
        m_status.reconnectAttempt = 0;
    }
}

// ---- time

void LinkWorker::tick()
{
    const auto now = m_state->now();
    m_control->tick(now);
    m_parameters->tick(now);
    continueLeaving(now);
    if (m_pluginsWanted) {
        listPlugins();
    }
    if (m_retryAt && now >= *m_retryAt) {
        attempt();
    } else if (m_device && m_device->state() == QCanBusDevice::ConnectingState && now - m_openedAt >= connectTimeout) {
        deviceFailed(error(ErrorId::ConnectTimeout, QString::number(connectTimeout.count())));
    }
    if (isOpen()) {
        if (now - m_queriedAt < queryEvery || queryDevice(now)) {
            judge(now);
        }
    }
    if (now - m_publishedAt >= publishEvery) {
        publish(now);
    }
}

bool LinkWorker::queryDevice(units::Timestamp now)
{
    m_queriedAt = now;
    if (m_device->hasBusStatus()) {
        m_status.busStatus = fromQt(m_device->busStatus());
        m_monitor.busStatus(m_status.busStatus, now);
    }
    if (const auto* simulated = qobject_cast<SimulatedPackDevice*>(m_device.get())) {
        m_status.framesSkipped = simulated->framesSkipped();
    }
    if (m_status.request.plugin != QStringLiteral("socketcan")) {
        return true;
    }
    // Qt's plugin says nothing when the interface goes down or away: its socket just stays silent.
    const auto network = queryNetworkInterface(m_status.request.interfaceName.toStdString());
    if (!network || !network->isUp) {
        deviceFailed(error(ErrorId::DeviceLost, network ? tr("the interface is down") : tr("the interface is gone")));
        return false;
    }
    m_status.isVirtual = network->isVirtual();
    m_status.bitrate = network->bitrate;
    m_status.acknowledging = !network->listenOnly   ? Acknowledging::Unknown
                             : *network->listenOnly ? Acknowledging::ListensOnly
                                                    : Acknowledging::Acknowledges;
    return true;
}

void LinkWorker::judge(units::Timestamp now)
{
    if (!isOpen()) {
        return;
    }
    const LinkState state = m_monitor.state(now);
    if (state == m_status.state) {
        return;
    }
    if (state == LinkState::WrongBitrate) {
        closeDevice(control::ControlMachine::Disconnection::Lost);
        enter(state, error(ErrorId::WrongBitrate));
    } else if (state == LinkState::BusOff) {
        enter(state, error(ErrorId::BusOff));
        m_control->busOff();
    } else {
        enter(state, std::nullopt);
    }
}

void LinkWorker::enter(LinkState state, std::optional<Error> reason)
{
    m_status.state = state;
    m_status.reason = std::move(reason);
    publish(m_state->now());
}

void LinkWorker::publish(units::Timestamp now)
{
    m_publishedAt = now;
    m_status.framesPerSecond = m_frameRate.perSecond(now);
    m_status.errorsPerSecond = m_errorRate.perSecond(now);
    m_status.loadPercent.reset();
    if (m_status.bitrate) {
        m_status.loadPercent = units::percent * m_bitRate.perSecond(now) / *m_status.bitrate;
    }
    m_status.reconnectIn.reset();
    if (m_retryAt) {
        m_status.reconnectIn = std::max(*m_retryAt - now, units::Duration(0));
    }
    m_state->publish(m_status);
    Q_EMIT statusChanged();
}

Error LinkWorker::error(ErrorId id, const QString& text) const
{
    Error result{id, {m_status.request.plugin.toStdString(), m_status.request.interfaceName.toStdString()}};
    if (!text.isEmpty()) {
        result.arguments.push_back(text.toStdString());
    }
    return result;
}

} // namespace packdeck::link

#include "moc_link_worker.cpp"
