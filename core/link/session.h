// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

#include <QList>
#include <QObject>

#include "control/pack_limits.h"
#include "link/connect_request.h"
#include "link/link_status.h"
#include "link/parameter_status.h"
#include "link/plugin_info.h"
#include "units/time.h"

class QCanBusDevice;

namespace packdeck::can {
struct Frame;
}

namespace packdeck::control {
enum class ArmKind : std::uint8_t;
enum class Target : std::uint8_t;
struct PeriodicSend;
struct Phrase;
struct Status;
} // namespace packdeck::control

namespace packdeck::params {
class MetadataShelf;
struct Keys;
struct WriteRequest;
enum class Task : std::uint8_t;
} // namespace packdeck::params

namespace packdeck::sim {
class Control;
}

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::link {

class FrameTap;

/// What a Session is made of; the defaults are the real things. Everything is called on the link thread.
struct SessionOptions
{
    /// A new Timeline for a new connection (not for a reconnect), not started yet: with the user's DBC and history
    /// budget. Default: one without a DBC, which keeps raw frames only and lets nothing be armed.
    std::function<std::shared_ptr<telemetry::Timeline>()> makeTimeline;

    /// The device for a request; default: our simulated packs by class, all others through QCanBus.
    std::function<Result<std::unique_ptr<QCanBusDevice>>(const ConnectRequest&)> makeDevice;

    /// What the parameter service is asked for, by the unit's firmware; null: it is never asked.
    std::shared_ptr<const params::MetadataShelf> parameters;

    /// Gets every frame of a live bus; those of a replay are recorded already. Null: nobody records.
    std::shared_ptr<FrameTap> tap;

    /// A connection that could not be opened at first is tried again like a lost one, while what is wrong may pass: an
    /// adapter that is plugged in later. A command line ends instead.
    bool triesFirstAgain = false;

    bool watchOnly = false; ///< kiosk: nothing is ever transmitted, for the life of the Session
};

/// A connection to one bus, its Timeline, and the control of one unit on it. Lives in the caller's thread and owns the
/// one link thread, in which QCanBus, enumeration, the device, the control machine and its keepalive run; nothing here
/// blocks on it. Functions are for the owner's thread unless they say "any thread".
///
/// A timer in the owner's thread tells the machine that the ui is alive: an event loop that stands for two seconds
/// ends what is held.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(SessionOptions options = {}, QObject* parent = nullptr);

    /// Ends the connection; a command still held is withdrawn first (Idle until open, at most 3 s).
    ~Session() override;

    /// Asks for all plugins and their interfaces; pluginsListed() answers, while a command is repeated not before its
    /// end.
    void listPlugins();

    /// Ends the present connection, then opens this one, in WATCH. Failures come as status. Refused while HELD.
    void connectTo(const ConnectRequest& request);
    void disconnectFrom();

    /// After bus-off: asks the controller to rejoin.
    void resetController();

    [[nodiscard]] LinkStatus status() const;             ///< any thread
    [[nodiscard]] control::Status controlStatus() const; ///< any thread
    [[nodiscard]] std::shared_ptr<telemetry::Timeline>
    timeline() const;                                               ///< any thread; of the present or last connection
    [[nodiscard]] std::shared_ptr<sim::Control> simControl() const; ///< any thread; null unless simulated
    [[nodiscard]] units::Timestamp now() const;                     ///< any thread; the clock of control times

    /// The control machine's actions (control/control_machine.h says what each does), posted to the link thread.
    /// What came of them is in controlStatus(); a refusal also comes as actionRefused().
    /// @{
    void arm(control::ArmKind kind); ///< for the unit that answers now: controlStatus().serialHeard
    void arm(control::ArmKind kind, std::uint32_t serial); ///< for the unit that the user read or typed
    void disarm(control::ArmKind kind);
    void select(control::Target target);
    void acknowledgeHazards();
    void holdBegin();
    void holdEnd();
    void returnToIdle();
    void openContactors();
    void release();
    void takeOverHoldBegin();
    void takeOverHoldEnd();
    void resume();
    void quit();
    void quitAndOpen();
    void stay();
    void userActive();
    void setWindowFocused(bool focused);
    void setCursorIsNow(bool isNow);
    void setLimits(const control::PackLimits& limits);
    /// @}

    /// Frames of the user (control/raw_sender.h), posted to the link thread. They need RAW SEND armed; what runs is in
    /// controlStatus().rawSend, a refusal also comes as actionRefused().
    /// @{
    void sendRaw(const can::Frame& frame);
    void startRaw(const control::PeriodicSend& send);
    void stopRaw(std::uint32_t number);
    void stopAllRaw();
    /// @}

    /// The parameter service (params/service_client.h), posted to the link thread. Everything needs PARAMETERS armed;
    /// what came of it is in parameterStatus(), a refusal also comes as actionRefused().
    /// @{
    [[nodiscard]] ParameterStatus parameterStatus() const; ///< any thread
    void chooseParameterService(bool chosen); ///< the user confirms service and IDs for this connection's unit
    void readParameters();
    void writeParameters(const params::WriteRequest& request, const params::Keys& keys);
    void runParameterTask(params::Task task, const params::Keys& keys, std::optional<std::uint16_t> argument = {});
    void cancelParameterTask();
    /// @}

Q_SIGNALS:
    void parametersChanged();
    void statusChanged();
    void controlChanged();
    void timelineChanged();
    void actionRefused(const packdeck::control::Phrase& why);
    void pluginsListed(const QList<packdeck::link::PluginInfo>& plugins);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace packdeck::link
