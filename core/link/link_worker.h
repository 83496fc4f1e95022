// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QCanBusDevice>
#include <QObject>
#include <QTimer>

#include "can/frame.h"
#include "link/backoff.h"
#include "link/bus_load.h"
#include "link/control_executor.h"
#include "link/link_monitor.h"
#include "link/link_status.h"
#include "link/parameter_executor.h"
#include "link/session.h"

namespace packdeck::link {

class SessionState;

/// The link thread's one object: opens, watches and reopens the device, counts, and hands frames on. Everything but
/// the constructor belongs to that thread; results go out through SessionState and the signals.
class LinkWorker : public QObject
{
    Q_OBJECT

public:
    LinkWorker(SessionOptions options, std::shared_ptr<SessionState> state);
    ~LinkWorker() override;

    [[nodiscard]] ControlExecutor& control() { return *m_control; }

    [[nodiscard]] ParameterExecutor& parameters() { return *m_parameters; }

    void start();                                  ///< first call on the link thread
    void connectTo(const ConnectRequest& request); ///< refused while HELD, as disconnectFrom() is
    void disconnectFrom();
    void listPlugins(); ///< then pluginsListed(); not while a command is repeated
    void resetController();
    void arm(control::ArmKind kind, std::optional<std::uint32_t> serial);
    void shutDown(); ///< lets go of what is held, closes, then finished()

Q_SIGNALS:
    void statusChanged();
    void timelineChanged();
    void pluginsListed(const QList<packdeck::link::PluginInfo>& plugins);
    void finished();

private:
    struct DeleteLater
    {
        void operator()(QObject* object) const { object->deleteLater(); }
    };

    /// What follows once nothing of ours is on the bus any more.
    enum class After : std::uint8_t { Nothing, Disconnect, Connect, ShutDown };

    void leaveThen(After after);
    void continueLeaving(units::Timestamp now);
    void startConnection();
    void attempt();
    void deviceConnected();
    void deviceFailed(const Error& reason);
    void closeDevice(control::ControlMachine::Disconnection cause);
    void deviceStateChanged(QCanBusDevice::CanBusDeviceState state);
    void deviceError();
    void readFrames();
    void countFrame(const can::Frame& frame, units::Timestamp now);
    void tick();
    [[nodiscard]] bool queryDevice(units::Timestamp now); ///< false: it is lost, and was dealt with
    void judge(units::Timestamp now);
    void enter(LinkState state, std::optional<Error> reason);
    void publish(units::Timestamp now);
    [[nodiscard]] Error error(ErrorId id, const QString& text = {}) const;
    [[nodiscard]] bool isOpen() const;

    SessionOptions m_options;
    std::shared_ptr<FrameTap> m_tap; ///< null while nobody records this source
    std::shared_ptr<SessionState> m_state;
    ControlExecutor* m_control;
    ParameterExecutor* m_parameters;
    QTimer* m_tick;
    std::unique_ptr<QCanBusDevice, DeleteLater> m_device;
    std::shared_ptr<telemetry::Timeline> m_timeline;

    LinkStatus m_status;
    LinkMonitor m_monitor;
    Backoff m_backoff;
    RateMeter m_frameRate;
    RateMeter m_bitRate;
    RateMeter m_errorRate;
    std::vector<can::Frame> m_batch; ///< reused

    After m_after = After::Nothing;
    ConnectRequest m_next;
    units::Timestamp m_leaveBy{};
    units::Timestamp m_openedAt{}; ///< or asked to
    units::Timestamp m_publishedAt{};
    units::Timestamp m_queriedAt{};
    std::optional<units::Timestamp> m_retryAt;
    bool m_pluginsWanted = false;
    bool m_wasOpen = false; ///< within this connection: only then is a loss worth a retry
};

} // namespace packdeck::link
