// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/recorder_worker.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <QDir>

#include "link/process_lock.h"
#include "link/recording_handover.h"

namespace packdeck::link {

namespace {

using namespace std::chrono_literals;

// What the process may be behind, and what its death may cost beside its own 50 ms.
constexpr auto pumpEvery = 20ms;
constexpr auto silentAfter = 1s;
constexpr auto hungAfter = 5s;
constexpr std::array restartAfter{0ms, 500ms, 1000ms, 2000ms, 5000ms};

// Half a minute of the largest pack: what is kept while there is no process that takes it.
constexpr std::size_t mostUnacknowledged = 65'536;

// Markers that a user set in that time.
constexpr std::size_t mostUndelivered = 1'000'000;

constexpr int finishPatience_ms = 5'000;
constexpr int mostWindows = 64;

} // namespace

RecorderWorker::RecorderWorker(std::shared_ptr<FrameTap> tap, RecorderClientOptions options)
    : m_tap(std::move(tap))
    , m_options(std::move(options))
    , m_handover(RecordingHandover::nameFor(m_options.ringFolder))
    , m_pumping(this)
{
    m_pumping.setTimerType(Qt::PreciseTimer);
    m_pumping.setInterval(pumpEvery);
    connect(&m_pumping, &QTimer::timeout, this, &RecorderWorker::pump);
}

RecorderWorker::~RecorderWorker()
{
    if (!m_process) {
        return;
    }
    pump();
    send(log::StopMessage{}); // an end in order: nothing goes on
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(finishPatience_ms)) {
        m_process->kill(); // what it was given is with the operating system, or it will never be
        m_process->waitForFinished(finishPatience_ms);
    }
}

void RecorderWorker::begin()
{
    launch();
    m_pumping.start();
}

// Each window has a ring of its own; that of a window which is gone is gone on with.
QString RecorderWorker::lockRing()
{
    if (m_options.ringFolder.isEmpty() || !QDir().mkpath(m_options.ringFolder)) {
        return {};
    }
    for (int i = 0; i < mostWindows; ++i) {
        QString ring = QStringLiteral("%1/%2").arg(m_options.ringFolder).arg(i);
        m_ringLock = lockForProcess(ring + QStringLiteral(".lock"));
        if (m_ringLock) {
            return ring;
        }
    }
    return {};
}

void RecorderWorker::launch()
{
    m_launchAt.reset();
    m_heard = SteadyClock::now();
    m_said.clear();
    m_channels.clear();
    m_acknowledged = 0;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::started, this, &RecorderWorker::started);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &RecorderWorker::readStatus);
    connect(m_process.get(), &QProcess::finished, this, [this] { lost(m_process->errorString()); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            lost(m_process->errorString());
        }
    });
    if (!m_ringLock) {
        m_options.ringFolder = lockRing(); // from here on the folder of this ring
    }
    const QStringList arguments =
        m_options.ringFolder.isEmpty() ? QStringList() : QStringList{QStringLiteral("--ring"), m_options.ringFolder};
    m_process->start(m_options.program, arguments);
}

void RecorderWorker::started()
{
    m_processId = m_process->processId();
    if (m_recording) {
        send(log::StartMessage{*m_recording, "packdeck"});
    }
    send(log::ContinuationMessage{m_continuation});
    write(std::exchange(m_undelivered, {}));
    if (!m_unacknowledged.empty()) {
        // In one piece: the recorder leaves out of it what its predecessor had written already.
        m_channels = m_tap->channels();
        send(log::ChannelsMessage{m_channels});
        send(std::vector<can::Frame>(m_unacknowledged.begin(), m_unacknowledged.end()));
    }
}

void RecorderWorker::lost(const QString& reason)
{
    m_processId = 0;
    QProcess* const dead = m_process.release(); // in the middle of a signal
    dead->disconnect(this);
    dead->deleteLater();
    const auto wait =
        restartAfter.at(std::min<std::size_t>(static_cast<std::size_t>(m_failures), restartAfter.size() - 1));
    ++m_failures;
    m_launchAt = SteadyClock::now() + wait;
    {
        const std::scoped_lock lock(m_mutex);
        m_state.health = RecorderState::Health::Lost;
        m_state.problem = Error{ErrorId::RecorderLost, {reason.toStdString()}};
        ++m_state.restarts;
    }
    publish();
}

void RecorderWorker::goOnAt(const std::optional<ConnectRequest>& bus)
{
    std::vector<std::string> command;
    if (bus && !m_options.goOnProgram.isEmpty()) {
        command = {m_options.goOnProgram.toStdString(),
                   "record",
                   "--go-on",
                   m_handover.toStdString(),
                   "--plugin",
                   bus->plugin.toStdString(),
                   "--interface",
                   bus->interfaceName.toStdString()};
        if (bus->bitrate > 0) {
            command.insert(command.end(), {"--bitrate", std::to_string(bus->bitrate)});
        }
    }
    if (command == m_continuation) {
        return;
    }
    m_continuation = std::move(command);
    if (m_processId != 0) { // else it begins with it
        send(log::ContinuationMessage{m_continuation});
    }
}

void RecorderWorker::restart()
{
    if (m_process) {
        m_process->kill();
    }
}

void RecorderWorker::start(const log::RecordingOptions& recording)
{
    m_recording = recording;
    if (m_processId != 0) { // else it begins with it
        send(log::StartMessage{recording, "packdeck"});
    }
}

void RecorderWorker::stop()
{
    m_recording.reset();
    if (m_processId != 0) {
        send(log::StopMessage{});
    }
}

void RecorderWorker::send(const log::RecorderMessage& message)
{
    std::string bytes;
    log::encode(message, bytes);
    if (m_processId != 0) {
        write(bytes);
    } else if (m_undelivered.size() < mostUndelivered) {
        m_undelivered += bytes;
    }
}

void RecorderWorker::write(const std::string& bytes)
{
    if (m_processId != 0) {
        m_process->write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
}

void RecorderWorker::pump()
{
    m_frames.clear();
    m_tap->queue().take(m_frames);
    const std::size_t room = mostUnacknowledged - std::min(mostUnacknowledged, m_unacknowledged.size());
    std::uint64_t lostNow = 0;
    if (m_frames.size() > room) {
        lostNow = m_frames.size() - room;
        m_frames.resize(room);
    }
    if (!m_frames.empty()) {
        if (auto channels = m_tap->channels(); channels != m_channels) {
            m_channels = std::move(channels);
            send(log::ChannelsMessage{m_channels});
        }
        std::string bytes;
        log::encode(std::span<const can::Frame>(m_frames), bytes);
        write(bytes);
        m_unacknowledged.insert(m_unacknowledged.end(), m_frames.begin(), m_frames.end());
    }
    const std::uint64_t tapDropped = m_tap->queue().dropped();
    lostNow += tapDropped - std::exchange(m_tapDropped, tapDropped);
    if (lostNow > 0) {
        m_lostHere += lostNow;
        send(log::DroppedMessage{lostNow});
    }
    watch();
}

void RecorderWorker::watch()
{
    const auto now = SteadyClock::now();
    if (m_launchAt && now >= *m_launchAt) {
        launch();
        return;
    }
    if (!m_process) {
        return;
    }
    if (now - m_heard >= hungAfter) {
        m_heard = now; // the end of it is told by the process
        m_process->kill();
    } else if (now - m_heard >= silentAfter) {
        const std::scoped_lock lock(m_mutex);
        m_state.health = RecorderState::Health::Silent;
        m_state.problem = Error{ErrorId::RecorderSilent, {}};
    }
    publish();
}

void RecorderWorker::readStatus()
{
    m_said += m_process->readAllStandardOutput();
    for (qsizetype end = m_said.indexOf('\n'); end >= 0; end = m_said.indexOf('\n')) {
        const QByteArray line = m_said.left(end);
        m_said.remove(0, end + 1);
        auto status = log::parseStatus({line.constData(), static_cast<std::size_t>(line.size())});
        if (!status) {
            continue;
        }
        m_heard = SteadyClock::now();
        m_failures = 0;
        acknowledge(*status);
        if (status->stopped) {
            m_recording.reset(); // a user starts it again, when the reason is gone
        }
        const std::scoped_lock lock(m_mutex);
        m_state.health = RecorderState::Health::Running;
        m_state.problem.reset();
        m_state.status = std::move(*status);
    }
    publish();
}

void RecorderWorker::acknowledge(const log::RecorderStatus& status)
{
    const std::uint64_t passed = status.taken + status.overflowed;
    const std::uint64_t done =
        std::min<std::uint64_t>(passed - std::min(passed, m_acknowledged), m_unacknowledged.size());
    m_unacknowledged.erase(m_unacknowledged.begin(), m_unacknowledged.begin() + static_cast<std::ptrdiff_t>(done));
    m_acknowledged = passed;
}

void RecorderWorker::publish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_state.wanted = m_recording.has_value();
        m_state.dropped = m_lostHere + m_state.status.overflowed;
    }
    Q_EMIT changed();
}

RecorderState RecorderWorker::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

} // namespace packdeck::link

#include "moc_recorder_worker.cpp"
