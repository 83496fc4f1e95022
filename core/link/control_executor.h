// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

#include <QCanBusDevice>
#include <QObject>
#include <QTimer>

#include "binding/pack_id.h"
#include "can/frame.h"
#include "control/control_machine.h"
#include "control/raw_sender.h"
#include "units/time.h"

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::link {

class SessionState;

/// Executes the control machine on one device: tells it what happens, calls it when it is due, writes at once what it
/// wants sent, and publishes its status. Decides nothing. Belongs to the link thread; the device is not owned.
class ControlExecutor : public QObject
{
    Q_OBJECT

public:
    using Action = std::function<control::Outcome(control::ControlMachine&, units::Timestamp now)>;

    ControlExecutor(control::ControlMachine::StartAs startAs, std::shared_ptr<SessionState> state, QObject* parent);
    ~ControlExecutor() override;

    /// From here on frames may be written to `device`, until deviceGone().
    void deviceConnected(QCanBusDevice& device, const control::SessionInfo& info,
                         std::shared_ptr<telemetry::Timeline> timeline);
    void deviceGone(control::ControlMachine::Disconnection cause);
    void busOff();

    void received(const can::Frame& frame, units::Timestamp now); ///< every frame; settle() after the batch
    void settle(units::Timestamp now);                            ///< writes what has become due
    void tick(units::Timestamp now);                              ///< at least every 20 ms

    /// A user's action; a refusal is told by refused().
    void act(const Action& action);

    /// The user's own frames, within the rules of raw sending; a refusal is told by refused().
    void actRaw(const std::function<control::Outcome(control::RawSender&, units::Timestamp now)>& action);

    /// A frame of the parameter service; serviceFrameWritten() follows. False: the driver did not take it.
    [[nodiscard]] bool writeServiceFrame(const can::Frame& frame);

    /// Idle is sent until contactors are open or the machine gives up; see isTransmitting().
    void letGo();

    /// Says that the connection cannot be changed now: HELD. False: it can.
    [[nodiscard]] bool refusesToLeave();

    /// A command is repeated, be it only Idle.
    [[nodiscard]] bool isTransmitting() const;

    [[nodiscard]] std::optional<std::uint32_t> serialHeard() const;

Q_SIGNALS:
    void changed();
    void refused(const packdeck::control::Phrase& why);
    void serviceFrameWritten();

private:
    /// Whose frame it was that the driver has written: it tells only how many.
    enum class Owner : std::uint8_t { Machine, Service, Raw };

    struct Written
    {
        Owner owner = Owner::Machine;
        can::Frame frame;
    };

    [[nodiscard]] bool write(const can::Frame& frame, Owner owner);
    void framesWritten(qint64 count);
    void deviceError(QCanBusDevice::CanBusError error);
    void writeDueFrame(units::Timestamp now);
    void writeRawFrames(units::Timestamp now);
    void showInTrace(can::Frame frame);
    void tellFacts(units::Timestamp now);
    void publish(units::Timestamp now);

    std::shared_ptr<SessionState> m_state;
    control::ControlMachine m_machine;
    QTimer* m_deadline;
    QCanBusDevice* m_device = nullptr;
    std::shared_ptr<telemetry::Timeline> m_timeline;
    std::optional<binding::PackId> m_pack; ///< whose DBC was looked at
    std::deque<Written> m_written;         ///< handed to the driver, oldest first
    control::RawSender m_raw;
    bool m_isEchoed = false; ///< the driver gives our own frames back
    bool m_settling = false; ///< drivers answer from within writeFrame()
    bool m_settleAgain = false;
    units::Timestamp m_factsAt{};
    units::Timestamp m_publishedAt{};
    units::Duration::rep m_uiAliveAt = 0;
    std::uint64_t m_publishedRevision = 0;
    std::uint64_t m_publishedRawRevision = 0;
};

} // namespace packdeck::link
