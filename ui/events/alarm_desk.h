// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "alarms/alarm_list.h"
#include "alarms/freeze_frame.h"
#include "alarms/rule_runner.h"
#include "alarms/watch.h"
#include "ui/shell/moment.h"

namespace packdeck::ui {

/// Where the events of a Timeline become alarms, rules are judged, freeze frames taken and conditions waited for.
/// Works whether or not anybody looks; knows no widget.
class AlarmDesk : public QObject
{
    Q_OBJECT

public:
    struct Files
    {
        std::filesystem::path rules;        ///< the user's rules; empty: kept in memory only
        std::filesystem::path freezeFrames; ///< folder of the frames of real units; empty: none is written
    };

    explicit AlarmDesk(Files files, QObject* parent = nullptr);
    ~AlarmDesk() override;

    /// About ten times a second. With another Timeline what the old one said is over; conditions from outside stay.
    void observe(const Moment& moment);

    [[nodiscard]] const alarms::AlarmList& list() const { return m_list; }

    void acknowledge(std::uint64_t alarm);
    void acknowledgeAll();
    void silence();

    /// Something outside the pack that has to be known, such as a full disk: stands until ended and acknowledged.
    /// @{
    void beginCondition(const QString& id, const QString& text, telemetry::Severity severity);
    void endCondition(const QString& id);

    /// @}

    /// What happened since the Timeline began, in the order it became known: all but the first `taken`.
    [[nodiscard]] std::vector<telemetry::Event> told(std::uint64_t taken) const;

    [[nodiscard]] std::uint64_t toldCount() const { return m_forgotten + m_told.size(); }

    /// Changes when something of it was taken back: then all of it is to be read anew.
    [[nodiscard]] std::uint64_t toldRevision() const { return m_toldRevision; }

    // ---- rules

    [[nodiscard]] const std::vector<alarms::Rule>& rules() const { return m_runner.rules(); }

    [[nodiscard]] const alarms::RuleRunner& runner() const { return m_runner; }

    /// Judges them anew from the start of the history, and writes them to their file.
    void setRules(std::vector<alarms::Rule> rules);

    /// The DBCs beside the pack's that rules may name signals of: judges them anew.
    void setDatabases(std::vector<std::shared_ptr<const dbc::Database>> others);

    [[nodiscard]] const std::vector<std::shared_ptr<const dbc::Database>>& databases() const { return m_databases; }

    /// What was wrong with the file, and what could not be written.
    [[nodiscard]] const std::vector<Error>& ruleProblems() const { return m_ruleProblems; }

    // ---- freeze frames, the latest last

    [[nodiscard]] const std::deque<std::shared_ptr<const alarms::FreezeFrame>>& frames() const { return m_frames; }

    /// The frame of that instant: kept, or taken now from the history.
    [[nodiscard]] std::shared_ptr<const alarms::FreezeFrame> frameOf(const telemetry::Event& event,
                                                                     telemetry::Timeline& timeline);

    /// While set, every frame is written there too, also of a simulated pack: the folder of a recording.
    void setRecordingFolder(const std::filesystem::path& folder) { m_recordingFolder = folder; }

    // ---- "watch for me"

    void watchFor(const alarms::WatchCondition& condition);

    /// Until a signal passes a value; the rule raises no alarm.
    void watchFor(const alarms::Rule& signal);
    void cancelWatch();
    void dismissReport();

    [[nodiscard]] bool isWatching() const { return m_watch.running(); }

    [[nodiscard]] const alarms::Watch& watch() const { return m_watch; }

    [[nodiscard]] const std::optional<alarms::WatchReport>& report() const { return m_report; }

signals:
    void alarmsChanged();
    void announced(const packdeck::alarms::Announcement& announcement);
    void framesChanged();
    void rulesChanged();
    /// What a recording of the session should tell beside the events of its Timeline: rules, conditions, and who
    /// acknowledged what. English.
    void noted(packdeck::units::Timestamp at, const QString& text);
    void reportChanged(); ///< a report is there, or was dismissed

private:
    struct Pending
    {
        telemetry::Event event;
        std::vector<telemetry::Event> also; ///< of the same instant
    };

    struct Condition
    {
        QString text;
        telemetry::Severity severity = telemetry::Severity::Warning;
        QString told; ///< the words it has in the list of events, which stay while others tick
    };

    void tellCondition(telemetry::EventKind kind, const Condition& condition);
    void reset();
    void takeBack(const telemetry::Timeline& timeline);
    void noteFrames(const std::vector<telemetry::Event>& events);
    void takeFrames(const Moment& moment);
    [[nodiscard]] std::vector<telemetry::Event> watchedSignal(const Moment& moment);
    void write(const alarms::FreezeFrame& frame, bool simulated);
    void loadRules();
    void noteOwn(const Moment& moment, const std::vector<telemetry::Event>& events);
    void noteAcknowledged(const std::vector<alarms::Alarm>& alarms);
    void endRules(); ///< what they said ends

    Files m_files;
    std::filesystem::path m_recordingFolder;
    alarms::AlarmList m_list;
    alarms::RuleRunner m_runner;
    std::vector<std::shared_ptr<const dbc::Database>> m_databases;
    std::vector<Error> m_ruleProblems;
    alarms::Watch m_watch;
    alarms::RuleRunner m_watchRunner; ///< of a signal that is waited for
    std::optional<alarms::WatchReport> m_report;
    std::map<QString, Condition> m_conditions;
    std::deque<std::shared_ptr<const alarms::FreezeFrame>> m_frames;
    std::deque<Pending> m_pending;
    std::deque<telemetry::Event> m_told;
    std::uint64_t m_forgotten = 0;       ///< the oldest are, beyond the most an event list keeps
    std::vector<telemetry::Event> m_own; ///< of this program, not told yet
    binding::CellNaming m_naming;
    std::uint64_t m_lastEvent = 0;
    std::uint64_t m_toldRevision = 0;
    std::uint64_t m_shownRevision = 0;
    units::Timestamp m_now{};
    units::Timestamp m_notedUntil{};                 ///< of what rules say: judged anew they say it again
    const telemetry::Timeline* m_timeline = nullptr; ///< only to notice another one
};

} // namespace packdeck::ui
