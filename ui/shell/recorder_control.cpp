// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recorder_control.h"

#include <chrono>
#include <utility>

#include <QFileInfo>
#include <QShortcut>
#include <QStandardPaths>

#include "control/status.h"
#include "link/recording_handover.h"
#include "telemetry/event.h"
#include "telemetry/timeline.h"
#include "ui/shell/format.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recorder_words.h"

namespace packdeck::ui {

namespace {

constexpr qint64 lossStays_ms = 10'000;

units::WallTime wallNow()
{
    return std::chrono::time_point_cast<units::Duration>(std::chrono::system_clock::now());
}

} // namespace

RecorderControl::RecorderControl(link::RecorderClient& recorder, link::Session& session, MainWindow& window,
                                 QObject* parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_session(session)
    , m_window(window)
    , m_mark(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
{
    const auto onKey = [this, &window](const QKeySequence& key, void (RecorderControl::*action)()) {
        auto* shortcut = new QShortcut(key, &window);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_R), &RecorderControl::toggleRecording);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_S), &RecorderControl::keepLastMinutes);
    connect(&window, &MainWindow::recordingToggled, this, &RecorderControl::toggleRecording);
    connect(&m_wake, &WakeLock::changed, this, &RecorderControl::tellAwake);
    m_goesOn = m_mark.takeLeft();
    m_sinceNoSession.start();
    m_timer.setInterval(tick_ms);
    connect(&m_timer, &QTimer::timeout, this, &RecorderControl::tick);
    m_timer.start();
}

void RecorderControl::setSettings(const RecorderSettings& settings)
{
    m_settings = settings;
    auto rules = parseTriggerConditions(settings.condition).value_or(std::vector<alarms::Rule>{});
    if (rules != m_rules.rules()) {
        m_rules.setRules(std::move(rules));
    }
}

void RecorderControl::tick()
{
    const link::RecorderState state = m_recorder.state();
    const units::WallTime now = wallNow();
    std::vector<Notice> notices = recorderNotices(state, now);
    noticeLoss(state, notices);
    keepAwake(state);
    ChipContent chip = recorderChip(state, now);
    QStringList details{roomWords(state.status, now), wakeWords(m_wake.state())};
    details.removeAll(QString());
    chip.detail = details.join(QLatin1Char('\n'));
    tellProblems(notices);
    if (!m_left.isEmpty()) {
        notices.push_back(leftRecordingNotice(m_left));
    }
    m_window.showRecorder(chip, notices);
    tellFolder(state);
    recordWithSession();
    followEvents();
    tellKept();
}

void RecorderControl::tellProblems(const std::vector<Notice>& notices)
{
    const QString problem = notices.empty() ? QString() : notices.front().text;
    if (problem == m_problem) {
        return;
    }
    m_problem = problem;
    if (notices.empty()) {
        emit problemEnded();
    } else {
        emit problemBegan(problem, notices.front().standing == Standing::Critical);
    }
}

void RecorderControl::keepAwake(const link::RecorderState& state)
{
    if (m_settings.keepAwake && state.status.recording) {
        m_wake.hold(tr("a recording runs"));
    } else {
        m_wake.release();
    }
}

void RecorderControl::tellAwake()
{
    if (const QString words = wakeWords(m_wake.state()); !words.isEmpty()) {
        m_window.showNote(tr("Recording; %1").arg(words));
    }
}

void RecorderControl::tellFolder(const link::RecorderState& state)
{
    const QString folder =
        state.status.recording ? QFileInfo(QString::fromStdString(state.status.file)).absolutePath() : QString();
    if (folder != m_folder) {
        if (m_folder.isEmpty() != folder.isEmpty()) {
            m_mark.set(!folder.isEmpty());
            noteInSession(folder.isEmpty() ? log::RecordingNote::Kind::Stop : log::RecordingNote::Kind::Start, {});
        }
        m_folder = folder;
        emit recordingIn(folder);
    }
}

QString RecorderControl::channel() const
{
    return m_session.status().request.interfaceName;
}

void RecorderControl::noticeLoss(const link::RecorderState& state, std::vector<Notice>& notices)
{
    const bool isTold = m_sinceLoss.isValid() && m_sinceLoss.elapsed() < lossStays_ms;
    if (state.dropped > m_lostSeen) {
        const std::uint64_t lost = state.dropped - std::exchange(m_lostSeen, state.dropped);
        m_lostLately = isTold ? m_lostLately + lost : lost;
        m_sinceLoss.start();
    } else if (!isTold) {
        if (m_lostLately > 0) { // in one line, once it is over
            noteInSession(log::RecordingNote::Kind::Dropped, QString::number(std::exchange(m_lostLately, 0)));
        }
        return;
    }
    notices.push_back(lostFramesNotice(m_lostLately));
}

void RecorderControl::startRecording(units::Duration before)
{
    log::RecordingOptions recording = m_settings.recording(wallNow(), channel());
    recording.before = before;
    m_recorder.start(recording);
}

void RecorderControl::lookForLeftOnes(const QString& handover)
{
    m_handover = handover;
    m_left = link::RecordingHandover::goingOn(handover);
}

void RecorderControl::endLeftOnes()
{
    link::RecordingHandover::takeOver(m_handover);
    m_window.showNote(
        tr("The recording that went on without a window ends: %1").arg(m_left.join(QStringLiteral(", "))));
    m_left.clear();
}

void RecorderControl::takeOver(const link::ConnectRequest& request)
{
    const bool isOurs = request.plugin == QLatin1String(link::packdeckPluginName) ||
                        request.plugin == QLatin1String(link::replayPluginName);
    if (!isOurs && !m_left.isEmpty()) {
        m_goesOn = true; // here, in a new file
        endLeftOnes();
    }
}

bool RecorderControl::isReplay() const
{
    const auto control = m_session.controlStatus();
    return control.session && control.session->source == control::SourceKind::Replay;
}

void RecorderControl::toggleRecording()
{
    if (!m_left.isEmpty()) {
        endLeftOnes();
        return;
    }
    m_withSession = false; // from here on it is the user's
    const link::RecorderState state = m_recorder.state();
    if (!state.wanted && isReplay()) {
        m_window.showNote(tr("A replay is not recorded: it comes from a log"), Standing::Warning);
    } else if (state.wanted) {
        m_recorder.stop();
        m_window.showNote(tr("Recorded: %1").arg(QString::fromStdString(state.status.file)));
    } else {
        startRecording();
    }
}

// Holds the first frame of a live bus, though that was over before the window looked, and outlasts a reconnection.
void RecorderControl::recordWithSession()
{
    const link::LinkStatus link = m_session.status();
    const auto control = m_session.controlStatus();
    if (!control.session) {
        m_sinceNoSession.start();
    }
    const bool isLive = link.state == link::LinkState::Live && control.session && !isReplay();
    const bool isBus = isLive && control.session->source == control::SourceKind::Bus;
    const auto bus = isBus ? std::optional(link.request) : std::nullopt;
    if (bus != m_bus && (isLive || link.state == link::LinkState::Disconnected)) { // not while it is only lost
        m_bus = bus;
        m_recorder.goOnAt(bus);
    }
    if ((m_settings.withSession || m_goesOn) && isLive && !m_sessionSeen) {
        m_sessionSeen = true; // once a connection: what a user or a full disk ended stays ended
        const bool goesOn = std::exchange(m_goesOn, false);
        if (!m_recorder.state().wanted) {
            m_withSession = m_settings.withSession;
            startRecording(std::chrono::milliseconds(m_sinceNoSession.elapsed()));
            if (goesOn) {
                m_window.showNote(tr("The recording that ended with the window goes on in a new file"));
            }
        }
    } else if (link.state == link::LinkState::Disconnected) {
        m_sessionSeen = false;
        if (std::exchange(m_withSession, false)) {
            m_recorder.stop();
        }
    }
}

bool RecorderControl::isTrigger(const telemetry::Event& event) const
{
    using telemetry::EventKind;
    return (m_settings.onReason && event.kind == EventKind::ReasonSet) ||
           (m_settings.onCommand && event.kind == EventKind::CommandChanged);
}

void RecorderControl::followEvents()
{
    if (auto timeline = m_session.timeline(); timeline != m_timeline) {
        m_timeline = std::move(timeline);
        m_lastEvent = 0;
        m_rules.restart();
    }
    if (!m_timeline || !m_session.controlStatus().session || isReplay()) {
        return;
    }
    const binding::CellNaming& naming = m_window.preferences().view.naming;
    for (const telemetry::Event& event : m_timeline->events(m_lastEvent)) {
        m_lastEvent = event.sequence;
        if (event.kind == telemetry::EventKind::Marked) {
            continue; // comes by note()
        }
        const QString text = QString::fromStdString(telemetry::toEnglish(event, naming)); // a file's language
        noteEvent(event.at, text);
        if (isTrigger(event)) {
            trigger(text);
        }
    }
    const auto packs = m_timeline->packs();
    if (m_rules.rules().empty() || packs.empty()) {
        return;
    }
    for (const telemetry::Event& event : m_rules.run(*m_timeline, packs.front(), m_timeline->now())) {
        if (event.kind == telemetry::EventKind::RuleBegan) {
            trigger(QString::fromStdString(event.names.front()));
        }
    }
}

// What the recorder writes beside the recording stands in the session as it will in the opened log.
void RecorderControl::noteInSession(log::RecordingNote::Kind kind, const QString& text)
{
    if (m_timeline) {
        m_timeline->addNote({wallNow().time_since_epoch().count(), kind, text.toStdString()});
    }
}

void RecorderControl::trigger(const QString& text)
{
    noteInSession(log::RecordingNote::Kind::Trigger, text);
    m_recorder.trigger(recordingFile(m_settings.recordingFolder(), wallNow(), QStringLiteral("event")), text,
                       std::chrono::seconds(m_settings.secondsBefore), std::chrono::seconds(m_settings.secondsAfter));
}

void RecorderControl::keepLastMinutes()
{
    m_keeping = true;
    m_keptSeen = m_recorder.state().status.keptCount;
    m_recorder.keep(recordingFile(m_settings.recordingFolder(), wallNow(), QStringLiteral("last30min")));
    m_window.showNote(tr("Keeping the last 30 minutes\u2026"));
}

void RecorderControl::note(const log::RecordingNote& note)
{
    m_recorder.note(note);
}

void RecorderControl::noteEvent(units::Timestamp at, const QString& text)
{
    if (m_timeline && !isReplay()) {
        const units::WallTime wall = m_timeline->wallTime(at).value_or(wallNow());
        m_recorder.note({wall.time_since_epoch().count(), log::RecordingNote::Kind::Event, text.toStdString()});
    }
}

void RecorderControl::tellKept()
{
    const log::RecorderStatus status = m_recorder.state().status;
    if (!m_keeping || status.keptCount == m_keptSeen) {
        return;
    }
    m_keeping = false;
    if (status.keptError) {
        m_window.showNote(tr("The last 30 minutes were not kept: %1").arg(sentence(*status.keptError)),
                          Standing::Warning);
    } else {
        m_window.showNote(tr("The last 30 minutes are kept: %1").arg(QString::fromStdString(status.keptFile)));
    }
}

} // namespace packdeck::ui
