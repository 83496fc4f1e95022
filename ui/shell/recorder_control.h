// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "alarms/rule_runner.h"
#include "link/recorder_client.h"
#include "link/session.h"
#include "log/recording_note.h"
#include "ui/shell/notices.h"
#include "ui/shell/recorder_settings.h"
#include "ui/shell/recording_mark.h"
#include "ui/shell/wake_lock.h"

namespace packdeck::telemetry {
struct Event;
class Timeline;
} // namespace packdeck::telemetry

namespace packdeck::ui {

class MainWindow;

/// Where the window meets its recorder: the keys Ctrl+R and Ctrl+S, what the header and the notices say, recordings
/// with the session and around triggers, the events of the Timeline as notes of the recording, and a computer that
/// stays awake meanwhile.
class RecorderControl : public QObject
{
    Q_OBJECT

public:
    static constexpr int tick_ms = 200;

    /// All outlive the control.
    RecorderControl(link::RecorderClient& recorder, link::Session& session, MainWindow& window,
                    QObject* parent = nullptr);

    void setSettings(const RecorderSettings& settings);

    /// The DBCs beside the pack's that a trigger may name signals of.
    void setDatabases(std::vector<std::shared_ptr<const dbc::Database>> others)
    {
        m_rules.setDatabases(std::move(others));
    }

    /// Recordings that went on when their window crashed: told until a bus is connected, which they may keep from us,
    /// or Ctrl+R ends them.
    /// @{
    void lookForLeftOnes(const QString& handover); ///< link::RecordingHandover
    void takeOver(const link::ConnectRequest& request);
    /// @}

    void tick(); ///< by the timer of its own; tests call it themselves

    void toggleRecording();
    void keepLastMinutes();
    void noteEvent(units::Timestamp at, const QString& text); ///< of the session: a line of the event list
    void note(const log::RecordingNote& note); ///< the user's, of the session: into every file being written

signals:
    /// What stands wrong, for the alarms: the gravest, its words as they change.
    void problemBegan(const QString& text, bool critical);
    void problemEnded();
    void recordingIn(const QString& folder); ///< a recording begins there; empty: none any more

private:
    void keepAwake(const link::RecorderState& state);
    void tellAwake();
    void tellFolder(const link::RecorderState& state);
    void tellProblems(const std::vector<Notice>& notices);
    void startRecording(units::Duration before = {});
    void endLeftOnes();
    [[nodiscard]] bool isReplay() const;
    void recordWithSession();
    void followEvents();
    void tellKept();
    void noticeLoss(const link::RecorderState& state, std::vector<Notice>& notices);
    void trigger(const QString& text);
    void noteInSession(log::RecordingNote::Kind kind, const QString& text);
    [[nodiscard]] bool isTrigger(const telemetry::Event& event) const;
    [[nodiscard]] QString channel() const;

    link::RecorderClient& m_recorder;
    link::Session& m_session;
    MainWindow& m_window;
    QTimer m_timer;
    WakeLock m_wake;
    RecorderSettings m_settings;
    RecordingMark m_mark;
    alarms::RuleRunner m_rules;
    std::shared_ptr<telemetry::Timeline> m_timeline;
    std::uint64_t m_lastEvent = 0;
    std::uint64_t m_keptSeen = 0;
    std::uint64_t m_lostSeen = 0;
    std::uint64_t m_lostLately = 0; ///< frames since the loss began that is told now
    QElapsedTimer m_sinceLoss;
    QElapsedTimer m_sinceNoSession;            ///< all frames of this session came later
    std::optional<link::ConnectRequest> m_bus; ///< where a recording would go on without us
    QString m_handover;
    QStringList m_left; ///< files of recordings that go on without a window
    QString m_problem;  ///< told last
    QString m_folder;   ///< of the present recording, told last
    bool m_keeping = false;
    bool m_sessionSeen = false;
    bool m_goesOn = false;      ///< a recording that a kill of the window cut off, with the next live bus
    bool m_withSession = false; ///< the present recording was begun by the connection and ends with it
};

} // namespace packdeck::ui
