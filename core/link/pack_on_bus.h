// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QCanBusDevice>
#include <QObject>
#include <QTimer>

#include "can/frame.h"
#include "control/real_bus_guard.h"
#include "link/signal_drives.h"
#include "sim/config.h"
#include "sim/control.h"
#include "sim/runner.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::link {

/// A simulated pack as a node of a bus: its frames are written to a device, what others send is received by its BMU.
/// RealBusGuard decides when it may transmit; what it once stops stays stopped. Lives in one thread with an event loop.
class PackOnBus : public QObject
{
    Q_OBJECT

public:
    struct Counters
    {
        std::uint64_t framesWritten = 0;
        std::uint64_t framesDropped = 0; ///< the driver did not take them in time
        std::uint64_t framesSkipped = 0; ///< by time-lapse, by design
    };

    /// The device is not connected yet. `isVirtual` and `realBusAllowed`: see control::RealBusGuard.
    PackOnBus(std::unique_ptr<QCanBusDevice> device, const std::shared_ptr<const sim::Scenario>& scenario, double speed,
              bool isVirtual, bool realBusAllowed, QObject* parent = nullptr);
    ~PackOnBus() override;

    /// Signals of other nodes that decide the pack's load current and the charger's; before start().
    void setDrives(std::optional<SignalDrive> load, std::optional<SignalDrive> charger);

    /// Connects and begins to listen, on a virtual bus to transmit. Failures come as stopped().
    void start();

    [[nodiscard]] Counters counters() const;

    /// Every frame of this bus, the pack's own and those of others, as it is sent or heard.
    using FrameTap = std::function<void(const can::Frame& frame, units::Timestamp at)>;

    void onFrame(FrameTap tap) { m_tap = std::move(tap); }

    [[nodiscard]] std::shared_ptr<sim::Control> control() const { return m_control; }

Q_SIGNALS:
    void started();                              ///< transmission begins
    void stopped(const packdeck::Error& reason); ///< for good; nothing is written any more

private:
    void connected();
    void stop(const Error& reason);
    void readFrames();
    void advance();
    void writePending();
    void checkGuard(units::Timestamp now);
    [[nodiscard]] units::Timestamp now() const;
    [[nodiscard]] Error error(ErrorId id, const QString& text) const;

    std::unique_ptr<QCanBusDevice> m_device;
    std::shared_ptr<sim::Control> m_control;
    sim::Runner m_runner;
    control::RealBusGuard m_guard;
    SignalDrives m_drives;
    FrameTap m_tap;
    QTimer* m_timer;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    units::Timestamp m_advanced{};
    std::vector<can::Frame> m_scan; ///< reused
    std::deque<can::Frame> m_pending;
    Counters m_counters;
    bool m_wasConnected = false;
    bool m_transmitting = false;
    bool m_stopped = false;
};

} // namespace packdeck::link
