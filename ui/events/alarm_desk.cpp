// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/alarm_desk.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include "alarms/rule_file.h"
#include "control/status.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"

namespace packdeck::ui {

using telemetry::Event;
using telemetry::Severity;

namespace {

constexpr std::size_t mostFrames = 50;
constexpr std::size_t mostTold = 50'000;
constexpr qint64 largestRuleFile = 1 << 20;

/// Reasons of one trip come within a few frames of each other: one picture is enough.
constexpr units::Duration sameInstant = std::chrono::seconds(1);

std::string userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? std::string("user") : name.toStdString();
}

QString pathOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

bool deservesFrame(const Event& event)
{
    return event.severity == Severity::Alarm || event.kind == telemetry::EventKind::RuleBegan ||
           event.kind == telemetry::EventKind::LinkLost;
}

bool isTimeoutOfOurs(const Moment& moment)
{
    if (moment.control == nullptr) {
        return false;
    }
    for (const auto& row : moment.control->why) {
        if (row.informationOnly) {
            return true;
        }
    }
    return false;
}

} // namespace

AlarmDesk::AlarmDesk(Files files, QObject* parent)
    : QObject(parent)
    , m_files(std::move(files))
{
    loadRules();
}

AlarmDesk::~AlarmDesk() = default;

void AlarmDesk::observe(const Moment& moment)
{
    if (moment.timeline != nullptr && moment.timeline != m_timeline) {
        reset();
        m_timeline = moment.timeline;
    }
    m_now = moment.now;
    m_naming = moment.settings.naming;
    std::vector<Event> events = std::move(m_own);
    m_own.clear();
    noteOwn(moment, events);
    if (moment.timeline != nullptr) {
        if (moment.timeline->eventRevision() != m_toldRevision) {
            m_toldRevision = moment.timeline->eventRevision();
            takeBack(*moment.timeline);
        }
        const std::vector<Event> heard = moment.timeline->events(m_lastEvent);
        m_lastEvent = heard.empty() ? m_lastEvent : heard.back().sequence;
        events.insert(events.end(), heard.begin(), heard.end());
        if (moment.snapshot) {
            const std::vector<Event> ruled =
                m_runner.run(*moment.timeline, moment.snapshot->id, moment.timeline->now());
            noteOwn(moment, ruled);
            events.insert(events.end(), ruled.begin(), ruled.end());
        }
    }
    m_list.setReleasedByUs(isTimeoutOfOurs(moment));
    for (const Event& event : events) {
        if (event.kind != telemetry::EventKind::ConditionBegan && event.kind != telemetry::EventKind::ConditionEnded) {
            m_list.take(event); // conditions are in the list already
        }
    }
    m_told.insert(m_told.end(), events.begin(), events.end());
    while (m_told.size() > mostTold) {
        m_told.pop_front();
        ++m_forgotten;
    }
    noteFrames(events);
    takeFrames(moment);
    if (moment.snapshot && m_watch.running()) {
        const std::vector<Event> signal = watchedSignal(moment);
        events.insert(events.end(), signal.begin(), signal.end());
        if (auto report = m_watch.observe(events, *moment.snapshot, moment.now)) {
            m_report = std::move(report);
            emit reportChanged();
        }
    }
    if (moment.live) {
        const alarms::Announcement announcement = m_list.takeAnnouncement(moment.now);
        if (!announcement.empty()) {
            emit announced(announcement);
        }
    }
    if (m_list.revision() != m_shownRevision) {
        m_shownRevision = m_list.revision();
        emit alarmsChanged();
    }
}

void AlarmDesk::noteOwn(const Moment& moment, const std::vector<Event>& events)
{
    for (const Event& event : events) {
        const bool isRule =
            event.kind == telemetry::EventKind::RuleBegan || event.kind == telemetry::EventKind::RuleEnded;
        if (isRule && event.at <= m_notedUntil) {
            continue;
        }
        m_notedUntil = isRule ? event.at : m_notedUntil;
        if (moment.sessionLives && moment.log.isEmpty()) {
            emit noted(event.at, QString::fromStdString(telemetry::toEnglish(event, m_naming)));
        }
    }
}

void AlarmDesk::noteAcknowledged(const std::vector<alarms::Alarm>& alarms)
{
    for (const alarms::Alarm& alarm : alarms) {
        const std::string part = telemetry::partText(alarm.event, m_naming);
        emit noted(m_now, QStringLiteral("acknowledged by %1: %2%3")
                              .arg(QString::fromStdString(userName()),
                                   QString::fromStdString(part.empty() ? part : part + ": "),
                                   QString::fromStdString(telemetry::toEnglish(alarm.event, m_naming))));
    }
}

void AlarmDesk::reset()
{
    m_notedUntil = {};
    m_list.clear();
    m_runner.restart();
    m_frames.clear();
    m_pending.clear();
    m_own.clear();
    m_told.clear();
    m_forgotten = 0;
    m_lastEvent = 0;
    m_now = {};
    for (const auto& [id, condition] : m_conditions) {
        m_list.beginCondition(id.toStdString(), condition.text.toStdString(), condition.severity, m_now);
    }
    cancelWatch();
    emit framesChanged();
    emit alarmsChanged();
}

// ---- alarms

void AlarmDesk::acknowledge(std::uint64_t alarm)
{
    const auto& all = m_list.alarms();
    const auto found =
        std::find_if(all.begin(), all.end(), [alarm](const alarms::Alarm& one) { return one.id == alarm; });
    if (found != all.end() && !found->acknowledged) {
        noteAcknowledged({*found});
    }
    m_list.acknowledge(alarm, userName(), m_now);
    emit alarmsChanged();
}

void AlarmDesk::acknowledgeAll()
{
    std::vector<alarms::Alarm> waiting = m_list.alarms();
    std::erase_if(waiting,
                  [](const alarms::Alarm& one) { return one.acknowledged.has_value() || one.isInformation(); });
    noteAcknowledged(waiting);
    m_list.acknowledgeAll(userName(), m_now);
    emit alarmsChanged();
}

void AlarmDesk::silence()
{
    m_list.silence();
    emit alarmsChanged();
}

void AlarmDesk::tellCondition(telemetry::EventKind kind, const Condition& condition)
{
    Event event;
    event.at = m_now;
    event.kind = kind;
    event.severity = kind == telemetry::EventKind::ConditionBegan ? condition.severity : Severity::Information;
    event.names = {condition.told.toStdString()};
    m_own.push_back(std::move(event));
}

void AlarmDesk::beginCondition(const QString& id, const QString& text, Severity severity)
{
    m_list.beginCondition(id.toStdString(), text.toStdString(), severity, m_now);
    const auto [condition, isNew] = m_conditions.try_emplace(id, Condition{text, severity, text});
    const bool isOther = !isNew && condition->second.severity != severity; // a full disk after one that was slow
    if (isOther) {
        tellCondition(telemetry::EventKind::ConditionEnded, condition->second);
        condition->second.told = text;
    }
    condition->second.text = text;
    condition->second.severity = severity;
    if (isNew || isOther) {
        tellCondition(telemetry::EventKind::ConditionBegan, condition->second);
    }
}

void AlarmDesk::endCondition(const QString& id)
{
    const auto found = m_conditions.find(id);
    if (found == m_conditions.end()) {
        return;
    }
    tellCondition(telemetry::EventKind::ConditionEnded, found->second);
    m_conditions.erase(found);
    m_list.endCondition(id.toStdString(), m_now);
}

// A note that was taken back is no longer told.
void AlarmDesk::takeBack(const telemetry::Timeline& timeline)
{
    const std::vector<Event> present = timeline.events();
    std::erase_if(m_told, [&present](const Event& event) {
        return event.kind == telemetry::EventKind::Marked &&
               std::none_of(present.begin(), present.end(),
                            [&event](const Event& other) { return other.sequence == event.sequence; });
    });
}

std::vector<Event> AlarmDesk::told(std::uint64_t taken) const
{
    const std::uint64_t skipped = std::min<std::uint64_t>(std::max(taken, m_forgotten) - m_forgotten, m_told.size());
    return {m_told.begin() + static_cast<std::ptrdiff_t>(skipped), m_told.end()};
}

// ---- rules

void AlarmDesk::loadRules()
{
    QFile file(pathOf(m_files.rules));
    if (m_files.rules.empty() || !file.exists()) {
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_ruleProblems = {Error{ErrorId::FileOpen, {m_files.rules.string(), file.errorString().toStdString()}}};
        return;
    }
    alarms::RuleFile read =
        alarms::parseRules(file.read(largestRuleFile).toStdString(), m_files.rules.filename().string());
    m_ruleProblems = std::move(read.problems);
    m_runner.setRules(std::move(read.rules));
}

void AlarmDesk::endRules()
{
    for (const alarms::Rule& old : m_runner.rules()) {
        Event event;
        event.at = m_now;
        event.kind = telemetry::EventKind::RuleEnded;
        event.names = {old.name, old.signal, "", ""};
        m_list.take(event);
    }
}

void AlarmDesk::setDatabases(std::vector<std::shared_ptr<const dbc::Database>> others)
{
    if (others == m_databases) {
        return;
    }
    m_databases = others;
    endRules();
    m_watchRunner.setDatabases(others);
    m_runner.setDatabases(std::move(others));
    emit alarmsChanged();
}

void AlarmDesk::setRules(std::vector<alarms::Rule> rules)
{
    endRules();
    m_runner.setRules(std::move(rules));
    m_ruleProblems.clear();
    if (!m_files.rules.empty()) {
        QDir().mkpath(pathOf(m_files.rules.parent_path()));
        QSaveFile file(pathOf(m_files.rules));
        const std::string text = alarms::toJson(m_runner.rules());
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0 || !file.commit()) {
            m_ruleProblems = {Error{ErrorId::FileWrite, {m_files.rules.string(), file.errorString().toStdString()}}};
        }
    }
    emit rulesChanged();
    emit alarmsChanged();
}

// ---- freeze frames

void AlarmDesk::noteFrames(const std::vector<Event>& events)
{
    for (const Event& event : events) {
        if (!deservesFrame(event)) {
            continue;
        }
        if (!m_pending.empty() && event.at - m_pending.back().event.at < sameInstant) {
            m_pending.back().also.push_back(event);
        } else {
            m_pending.push_back({event, {}});
        }
        if (m_pending.size() > mostFrames) {
            m_pending.pop_front();
        }
    }
}

// One a call: taking one costs some milliseconds.
void AlarmDesk::takeFrames(const Moment& moment)
{
    if (m_pending.empty() || moment.timeline == nullptr) {
        return;
    }
    const Pending& next = m_pending.front();
    const bool isPast = moment.timeline->now() >= next.event.at + alarms::FreezeFrame::after;
    if (!isPast) {
        return;
    }
    auto frame = std::make_shared<alarms::FreezeFrame>(
        alarms::FreezeFrame::capture(*moment.timeline, next.event.pack, next.event.at));
    frame->addCause(next.event, m_naming);
    for (const Event& event : next.also) {
        frame->addCause(event, m_naming);
    }
    m_pending.pop_front();
    if (moment.live) {
        write(*frame, moment.simulated);
    }
    m_frames.push_back(std::move(frame));
    if (m_frames.size() > mostFrames) {
        m_frames.pop_front();
    }
    emit framesChanged();
}

std::shared_ptr<const alarms::FreezeFrame> AlarmDesk::frameOf(const Event& event, telemetry::Timeline& timeline)
{
    for (const auto& frame : m_frames) {
        if (frame->at <= event.at && event.at - frame->at < sameInstant && binding::samePack(frame->pack, event.pack)) {
            return frame;
        }
    }
    auto frame = std::make_shared<alarms::FreezeFrame>(alarms::FreezeFrame::capture(timeline, event.pack, event.at));
    frame->addCause(event, m_naming);
    return frame;
}

void AlarmDesk::write(const alarms::FreezeFrame& frame, bool simulated)
{
    const std::filesystem::path folder =
        !m_recordingFolder.empty() ? m_recordingFolder : (simulated ? std::filesystem::path() : m_files.freezeFrames);
    if (folder.empty() || !QDir().mkpath(pathOf(folder))) {
        return;
    }
    const auto wall = frame.wallTime
                          ? QDateTime::fromMSecsSinceEpoch(frame.wallTime->time_since_epoch().count() / 1000, Qt::UTC)
                          : QDateTime::currentDateTimeUtc();
    const QString name = QStringLiteral("%1/%2-%3.freeze.json")
                             .arg(pathOf(folder))
                             .arg(frame.serial.value_or(0), 5, 10, QLatin1Char('0'))
                             .arg(wall.toString(QStringLiteral("yyyyMMdd-HHmmsszzz")));
    QSaveFile file(name);
    const std::string text = alarms::toJson(frame);
    const QString id = QStringLiteral("freezeFrames");
    if (file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) >= 0 && file.commit()) {
        endCondition(id);
    } else {
        beginCondition(id, tr("A freeze frame could not be written: %1: %2").arg(name, file.errorString()),
                       Severity::Warning);
    }
}

// ---- "watch for me"

void AlarmDesk::watchFor(const alarms::WatchCondition& condition)
{
    m_report.reset();
    m_watch.start(condition, m_now);
    emit reportChanged();
}

void AlarmDesk::watchFor(const alarms::Rule& signal)
{
    alarms::WatchCondition condition;
    condition.kind = alarms::WatchCondition::Kind::Signal;
    condition.rule = signal.name;
    m_watchRunner.setRules({signal});
    watchFor(condition);
}

// What stood already when the waiting began is reached.
std::vector<Event> AlarmDesk::watchedSignal(const Moment& moment)
{
    if (m_watch.report()->condition.kind != alarms::WatchCondition::Kind::Signal || moment.timeline == nullptr) {
        return {};
    }
    std::vector<Event> events = m_watchRunner.run(*moment.timeline, moment.snapshot->id, moment.timeline->now());
    if (!m_watchRunner.isBehind() && m_watchRunner.isActive(0)) {
        Event stands;
        stands.at = moment.now;
        stands.kind = telemetry::EventKind::RuleBegan;
        stands.names = {m_watchRunner.rules().front().name};
        events.push_back(std::move(stands));
    }
    for (Event& event : events) {
        event.severity = Severity::Information; // it is no alarm of the report
    }
    return events;
}

void AlarmDesk::cancelWatch()
{
    if (auto report = m_watch.cancel(m_now)) {
        m_report = std::move(report);
        emit reportChanged();
    }
}

void AlarmDesk::dismissReport()
{
    m_report.reset();
    emit reportChanged();
}

} // namespace packdeck::ui
