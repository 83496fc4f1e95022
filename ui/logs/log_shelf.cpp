// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/log_shelf.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>
#include <QSettings>

#include "casefile/case_file.h"
#include "telemetry/history.h"
#include "telemetry/timeline.h"
#include "ui/params/limits_of.h"

namespace packdeck::ui {

namespace {

constexpr int pollPeriod_ms = 33; // of the window's tick
// What stood already when a log begins is seen within this: it did not happen there.
constexpr units::Duration settling = std::chrono::seconds(2);
constexpr auto recentKey = "logs/recent";

std::filesystem::path toPath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

std::optional<telemetry::Event> firstFault(const telemetry::Timeline& timeline)
{
    using telemetry::Severity;
    const auto span = timeline.history().span();
    if (!span) {
        return std::nullopt;
    }
    auto events = timeline.events();
    std::stable_sort(events.begin(), events.end(),
                     [](const telemetry::Event& a, const telemetry::Event& b) { return a.at < b.at; });
    const auto first = [&events](Severity severity, units::Timestamp from) {
        return std::find_if(events.begin(), events.end(), [severity, from](const telemetry::Event& event) {
            // How a unit is read that has not told its version is no fault of the unit.
            return event.severity == severity && event.at >= from &&
                   event.kind != telemetry::EventKind::DialectRecognised;
        });
    };
    for (const auto& [severity, from] :
         {std::pair(Severity::Alarm, span->from + settling), std::pair(Severity::Alarm, span->from),
          std::pair(Severity::Warning, span->from + settling)}) {
        if (const auto found = first(severity, from); found != events.end()) {
            return *found;
        }
    }
    return std::nullopt;
}

LogShelf::LogShelf(Showing& showing, MakeTimeline make, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_showing(showing)
    , m_make(std::move(make))
    , m_settings(settings)
{
    m_timer.setInterval(pollPeriod_ms);
    connect(&m_timer, &QTimer::timeout, this, &LogShelf::poll);
}

LogShelf::~LogShelf() = default;

void LogShelf::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto known = std::find_if(m_logs.begin(), m_logs.end(), [&absolute](const OpenedLog& log) {
        return log.asked == absolute && log.state != OpenedLog::State::Failed;
    });
    if (known != m_logs.end()) {
        m_showing.show(known->id);
    } else if (absolute.endsWith(QLatin1String(casefile::extension), Qt::CaseInsensitive)) {
        emit caseRequested(absolute);
    } else {
        begin(add(absolute, absolute));
    }
}

Showing::Id LogShelf::addCase(const QString& path)
{
    const Showing::Id id = add(path, path).id;
    emit changed();
    return id;
}

void LogShelf::showUnpacked(Showing::Id id, double share)
{
    if (const auto log = at(id); log != m_logs.end()) {
        log->share = share;
        emit changed();
    }
}

void LogShelf::openUnpacked(Showing::Id id, const QString& path, const MakeTimeline& make, const Reading& reading)
{
    if (const auto log = at(id); log != m_logs.end()) {
        log->path = path;
        log->make = make;
        log->choices = reading.choices;
        log->limits = reading.limits;
        begin(*log);
    }
}

void LogShelf::refuse(Showing::Id id, const Error& problem)
{
    if (const auto log = at(id); log != m_logs.end()) {
        log->state = OpenedLog::State::Failed;
        log->problem = problem;
        emit changed();
        emit finished(id);
    }
}

bool LogShelf::isLoading() const
{
    return !m_loadings.empty() || std::any_of(m_logs.begin(), m_logs.end(), [](const OpenedLog& log) {
        return log.state == OpenedLog::State::Loading;
    });
}

// A second try takes the place of the first.
OpenedLog& LogShelf::add(const QString& path, const QString& asked)
{
    std::erase_if(m_logs, [&asked](const OpenedLog& log) { return log.asked == asked; });
    OpenedLog log;
    log.id = m_nextId++;
    log.path = path;
    log.asked = asked;
    log.name = QFileInfo(asked).fileName();
    m_logs.push_back(std::move(log));
    return m_logs.back();
}

void LogShelf::reload(Showing::Id id, const log::SenderFilterOptions& choices)
{
    const auto log = at(id);
    if (log == m_logs.end() || log->state == OpenedLog::State::Loading) {
        return;
    }
    m_showing.removeLog(id);
    log->choices = choices;
    log->summary.reset();
    log->firstFault.reset();
    begin(*log);
}

void LogShelf::begin(OpenedLog& log)
{
    log.state = OpenedLog::State::Loading;
    log.share = 0.0;
    log.frames = 0;
    log.timeline = log.make ? log.make() : m_make();
    if (log.limits) {
        log.timeline->setLimits(toPackLimits(*log.limits));
    }
    log.echoes = 0;
    log.problem.reset();
    m_loadings.push_back({log.id, log.timeline,
                          std::make_unique<telemetry::LogOpening>(*log.timeline, toPath(log.path),
                                                                  telemetry::LogOpening::Options{log.choices, {}})});
    m_timer.start();
    emit changed();
}

void LogShelf::cancel(Showing::Id id)
{
    for (const Loading& loading : m_loadings) {
        if (loading.id == id) {
            loading.work->cancel();
            return;
        }
    }
    if (const auto log = at(id); log != m_logs.end() && log->state == OpenedLog::State::Loading) {
        emit caseUnwanted(id);
    }
}

void LogShelf::close(Showing::Id id)
{
    cancel(id); // poll() lets go of it once it has ended
    m_showing.removeLog(id);
    std::erase_if(m_logs, [id](const OpenedLog& log) { return log.id == id; });
    emit changed();
}

void LogShelf::poll()
{
    std::vector<Showing::Id> ended;
    for (const Loading& loading : m_loadings) {
        const auto progress = loading.work->progress();
        const auto log = at(loading.id);
        if (log != m_logs.end()) {
            const bool first = log->frames == 0;
            log->share = progress.bytesTotal == 0
                             ? 0.0
                             : static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal);
            log->frames = progress.frames;
            log->echoes = progress.echoes;
            if (first && log->frames > 0) {
                m_showing.addLog(log->id, log->name, log->timeline, log->limits);
                m_showing.show(log->id);
            }
            if (progress.finished) {
                finish(*log, *loading.work->result());
            }
        }
        if (progress.finished) {
            ended.push_back(loading.id);
        }
    }
    std::erase_if(m_loadings, [&ended](const Loading& loading) {
        return std::find(ended.begin(), ended.end(), loading.id) != ended.end();
    });
    if (m_loadings.empty()) {
        m_timer.stop();
    }
    emit changed();
    for (const Showing::Id id : ended) {
        emit finished(id);
    }
}

namespace {

std::vector<OpenedLog::Agreement> agreementsOf(const OpenedLog& log)
{
    constexpr std::uint64_t mostFrames = 1'000'000; // a tenth of a second
    std::vector<OpenedLog::Agreement> agreements;
    if (log.frames > mostFrames) {
        return agreements;
    }
    for (const binding::PackId& pack : Showing::packsOf(*log.timeline)) {
        if (const auto extremes = telemetry::extremesAgreement(*log.timeline, pack)) {
            agreements.push_back({pack, *extremes});
        }
    }
    return agreements;
}

} // namespace

void LogShelf::finish(OpenedLog& log, const Result<log::ReadSummary>& result)
{
    if (!result) {
        log.state = OpenedLog::State::Failed;
        log.problem = result.error();
        m_showing.removeLog(log.id);
        return;
    }
    log.summary = *result;
    m_showing.setChannels(log.id, result->channels);
    log.state = result->stopped ? OpenedLog::State::Cancelled : OpenedLog::State::Complete;
    log.firstFault = firstFault(*log.timeline);
    log.agreements = agreementsOf(log);
    remember(log.asked);
}

QStringList LogShelf::recent() const
{
    return m_settings.value(QString::fromLatin1(recentKey)).toStringList();
}

void LogShelf::remember(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(QString::fromLatin1(recentKey), QStringList(paths.mid(0, mostRecent)));
}

const OpenedLog* LogShelf::find(Showing::Id id) const
{
    const auto found = std::find_if(m_logs.begin(), m_logs.end(), [id](const OpenedLog& log) { return log.id == id; });
    return found == m_logs.end() ? nullptr : &*found;
}

std::vector<OpenedLog>::iterator LogShelf::at(Showing::Id id)
{
    return std::find_if(m_logs.begin(), m_logs.end(), [id](const OpenedLog& log) { return log.id == id; });
}

} // namespace packdeck::ui
