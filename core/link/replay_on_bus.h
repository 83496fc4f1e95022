// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include <QCanBusDevice>
#include <QObject>
#include <QTimer>

#include "can/frame.h"
#include "control/replay_guard.h"
#include "log/log_stream.h"
#include "text/error.h"

namespace packdeck::link {

/// A log as a node of a bus: its frames are written to a device in their own rhythm. ReplayGuard decides when and
/// which; what it once stops stays stopped. Lives in one thread with an event loop.
class ReplayOnBus : public QObject
{
    Q_OBJECT

public:
    struct Counters
    {
        std::uint64_t framesWritten = 0;
        std::uint64_t framesWithheld = 0; ///< commands, service and error frames
    };

    /// The device is not connected yet. The guard has learnt the log; `speed` is the one it was told.
    ReplayOnBus(std::unique_ptr<QCanBusDevice> device, std::unique_ptr<log::LogStream> stream,
                control::ReplayGuard guard, double speed, QObject* parent = nullptr);
    ~ReplayOnBus() override;

    /// Connects and begins to listen, or to transmit. Failures come as stopped().
    void start();

    [[nodiscard]] Counters counters() const { return m_counters; }

Q_SIGNALS:
    void started();                              ///< transmission begins
    void stopped(const packdeck::Error& reason); ///< for good; nothing is written any more
    void finished();                             ///< the log has ended and everything was written

private:
    void connected();
    void stop(const Error& reason);
    void readFrames();
    void advance();
    void checkGuard();
    [[nodiscard]] units::Timestamp now() const;
    [[nodiscard]] Error error(ErrorId id, const QString& text) const;

    std::unique_ptr<QCanBusDevice> m_device;
    std::unique_ptr<log::LogStream> m_stream;
    control::ReplayGuard m_guard;
    double m_speed;
    QTimer* m_timer;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    units::Timestamp m_transmittingSince{};
    std::vector<can::Frame> m_due; ///< reused
    std::deque<can::Frame> m_pending;
    Counters m_counters;
    bool m_wasConnected = false;
    bool m_transmitting = false;
    bool m_ended = false;
};

} // namespace packdeck::link
