// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <QLockFile>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include "can/frame.h"
#include "link/frame_tap.h"
#include "link/recorder_client.h"
#include "log/recorder_protocol.h"

namespace packdeck::link {

/// The thread of a RecorderClient: the process, its pipes, and the frames on their way.
class RecorderWorker : public QObject
{
    Q_OBJECT

public:
    RecorderWorker(std::shared_ptr<FrameTap> tap, RecorderClientOptions options);
    ~RecorderWorker() override; ///< lets the recorder finish

    void begin(); ///< first call on the thread
    void start(const log::RecordingOptions& recording);
    void stop();
    void send(const log::RecorderMessage& message);
    void goOnAt(const std::optional<ConnectRequest>& bus);
    void restart();

    [[nodiscard]] RecorderState state() const; ///< any thread

    [[nodiscard]] qint64 processId() const { return m_processId; } ///< any thread

Q_SIGNALS:
    void changed();

private:
    using SteadyClock = std::chrono::steady_clock;

    void launch();
    void started();
    void readStatus();
    void lost(const QString& reason);
    void pump();
    void watch();
    void write(const std::string& bytes);
    void acknowledge(const log::RecorderStatus& status);
    [[nodiscard]] QString lockRing();
    void publish();

    std::shared_ptr<FrameTap> m_tap;
    RecorderClientOptions m_options;
    QString m_handover;                    ///< the name under which a next window finds what went on
    std::unique_ptr<QLockFile> m_ringLock; ///< of the ring this window uses
    std::unique_ptr<QProcess> m_process;
    std::atomic<qint64> m_processId{0};
    QTimer m_pumping;
    SteadyClock::time_point m_heard;
    std::optional<SteadyClock::time_point> m_launchAt;
    int m_failures = 0; ///< in a row
    QByteArray m_said;

    std::optional<log::RecordingOptions> m_recording; ///< the one that is wanted
    std::vector<std::string> m_continuation;          ///< of it, should this window crash
    std::vector<std::string> m_channels;              ///< as the process knows them
    std::vector<can::Frame> m_frames;                 ///< reused
    std::deque<can::Frame> m_unacknowledged;          ///< handed to the process, not yet said to be taken
    std::string m_undelivered;                        ///< said while there was no process
    std::uint64_t m_acknowledged = 0;                 ///< frames this process has said to have taken
    std::uint64_t m_tapDropped = 0;
    std::uint64_t m_lostHere = 0; ///< the process was too slow or away for too long

    mutable std::mutex m_mutex;
    RecorderState m_state;
};

} // namespace packdeck::link
