// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/params_run.h"

#include <algorithm>
#include <utility>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDateTime>

#include "app/archive_folder.h"
#include "app/data_directory.h"
#include "app/journal.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "control/phrase.h"
#include "params/archive.h"
#include "params/import.h"
#include "params/parameter_file.h"
#include "params/write_plan.h"
#include "telemetry/timeline.h"

namespace packdeck::ctl {

namespace {

using Json = nlohmann::ordered_json;
using Action = ParamsOptions::Action;

constexpr auto lookEvery = std::chrono::milliseconds(20);

constexpr units::Duration armedWithin = std::chrono::seconds(5);

/// What the user names is taken for whatever unit answers; else the unit's firmware decides.
Result<params::MetadataShelf> shelfFor(const ParamsOptions& options)
{
    if (options.dialect.empty() && options.metadataFile.empty()) {
        return params::MetadataShelf::load(dataDirectory(), usersParameterFolder());
    }
    auto metadata = loadMetadata(options);
    if (!metadata) {
        return tl::unexpected<Error>(metadata.error());
    }
    return params::MetadataShelf::of(*std::move(metadata));
}

std::string timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

} // namespace

ParamsRun::ParamsRun(BusSession& bus, const ParamsOptions& options, const params::MetadataShelf& shelf)
    : m_bus(bus)
    , m_options(options)
    , m_metadata(shelf.choose({}).metadata)
    , m_set(m_metadata)
    , m_listener(control::ArmKind::Parameters, options.serial, options.bus.baseId)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(lookEvery);
    connect(m_timer, &QTimer::timeout, this, &ParamsRun::look);
    connect(&m_bus.session(), &link::Session::parametersChanged, this, &ParamsRun::look);
    connect(&m_bus.session(), &link::Session::actionRefused, this,
            [this](const control::Phrase& why) { fail(control::toEnglish(why)); });
    connect(&m_bus, &BusSession::failed, this, [this] { finish(failed); });
    connect(&m_bus.termination(), &Termination::requested, this, [this] {
        if (m_phase == Phase::Acting) {
            m_bus.session().cancelParameterTask(); // the unit is left between two parameters, and it is said which
        } else {
            fail("terminated");
        }
    });
}

void ParamsRun::start()
{
    enter(Phase::Listening);
    m_timer->start();
    m_bus.open();
}

void ParamsRun::look()
{
    link::Session& session = m_bus.session();
    if (m_phase == Phase::Finished || !session.timeline()) {
        return;
    }
    const link::ParameterStatus status = session.parameterStatus();
    const bool ended = status.service.number > m_taskBefore && !status.service.running();
    switch (m_phase) {
    case Phase::Listening:
        listen(session.controlStatus());
        break;
    case Phase::Arming:
        if (session.controlStatus().isArmed(control::ArmKind::Parameters) && status.unavailable.empty()) {
            m_taskBefore = status.service.number;
            session.readParameters();
            enter(Phase::Reading);
        } else if (inPhase() >= armedWithin) {
            fail(control::toEnglish(status.unavailable));
        }
        break;
    case Phase::Reading:
        if (ended) {
            if (status.service.error) {
                fail(toEnglish(*status.service.error));
            } else {
                m_device = status.device;
                hasRead();
            }
        }
        break;
    case Phase::Acting:
        showProgress(status.service);
        if (ended) {
            m_device = status.device;
            hasActed();
        }
        break;
    case Phase::Finished:
        break;
    }
}

void ParamsRun::listen(const control::Status& status)
{
    const units::Timestamp now = m_bus.session().now();
    switch (m_listener.look(status, now)) {
    case UnitListener::Answer::Wait:
        return;
    case UnitListener::Answer::Failed:
        fail(m_listener.failure());
        return;
    case UnitListener::Answer::Ready:
        break;
    }
    // Whether this unit's service may be asked is known with its firmware, a second after its heartbeat.
    if (m_bus.session().parameterStatus().unavailable.id == control::PhraseId::RefusedServiceNone) {
        if (m_listener.identityIsDue(now)) {
            fail(control::toEnglish(m_bus.session().parameterStatus().unavailable));
        }
        return;
    }
    m_bus.session().setWindowFocused(true); // the command line itself is the window, and it does not go away
    m_bus.session().arm(control::ArmKind::Parameters, m_options.serial);
    enter(Phase::Arming);
}

void ParamsRun::hasRead()
{
    m_metadata = m_device->metadata;
    m_set = params::ParameterSet(m_metadata);
    fmt::print(stderr, "BMU {:05}, firmware {}: read as {}\n", m_options.serial, m_device->firmware,
               m_metadata->title());
    for (std::size_t i = 0; i < m_set.size(); ++i) {
        m_set.setDevice(i, m_device->values[i]);
    }
    switch (m_options.action) {
    case Action::Read:
        finish(printValues());
        break;
    case Action::Export:
        finish(exportFile());
        break;
    case Action::Diff:
    case Action::Verify:
        finish(compareWithFile());
        break;
    case Action::Import:
        importFile();
        break;
    case Action::Write:
        writeAssignments();
        break;
    case Action::Defaults:
        defaults();
        break;
    }
}

int ParamsRun::printValues()
{
    int exitCode = done;
    for (const std::string& name : m_options.names) {
        if (!m_metadata->find(name)) {
            report({ErrorId::ParameterUnknown, {name}});
            exitCode = failed;
        }
    }
    for (std::size_t i = 0; i < m_set.size(); ++i) {
        const params::Parameter& parameter = (*m_metadata)[i];
        const auto& names = m_options.names;
        const bool asked = names.empty() || std::find(names.begin(), names.end(), parameter.name) != names.end();
        const params::RawValue* const value = m_set.device(i);
        if (!asked || value == nullptr) {
            continue;
        }
        if (m_options.json) {
            Json row;
            row["parameter"] = parameter.name;
            row["value"] = parameter.text(*value);
            row["raw"] = parameter.isArray() ? Json(*value) : Json(value->front());
            row["unit"] = parameter.unit;
            fmt::print("{}\n", row.dump());
        } else {
            fmt::print("{} = {}{}{}\n", parameter.name, parameter.text(*value), parameter.unit.empty() ? "" : " ",
                       parameter.unit);
        }
    }
    return exitCode;
}

int ParamsRun::exportFile()
{
    params::ParameterFile file = params::ParameterFile::of(*m_metadata, m_set.deviceLookup());
    file.serial = m_device->serial;
    file.firmware = m_device->firmware;
    file.written = timeNow();
    if (const auto saved = file.save(m_options.file); !saved) {
        report(saved.error());
        return failed;
    }
    fmt::print(stderr, "{} parameters of BMU {:05} written to {}\n", file.entries.size(), *m_device->serial,
               m_options.file);
    return done;
}

int ParamsRun::compareWithFile()
{
    const auto file = params::ParameterFile::load(m_options.file);
    if (!file) {
        report(file.error());
        return failed;
    }
    const params::Import import =
        params::importFile(*file, *m_metadata, {.unit = m_device->serial}, m_set.deviceLookup());
    bool refused = false;
    for (const params::ImportNote& note : import.notes) {
        if (note.refuses() || note.kind == params::ImportNote::Kind::Unknown) {
            fmt::print(stderr, "{}: {}: {}\n", m_options.file, note.name, note.text);
        }
        refused = refused || note.refuses();
    }
    const auto wanted = [&](std::size_t i) {
        const auto found = import.values.find(i);
        return found == import.values.end() ? nullptr : &found->second;
    };
    // What the file does not speak of is no difference.
    const auto held = [&](std::size_t i) { return wanted(i) == nullptr ? nullptr : m_set.device(i); };
    const std::size_t count = printDifferences(*m_metadata, wanted, held, m_options.json);
    fmt::print(stderr, "{} of {} parameters differ; checksum of the unit {:08X}\n", count, import.values.size(),
               params::checksum(*m_metadata, m_set.deviceLookup()));
    return count == 0 && !refused ? done : failed;
}

void ParamsRun::importFile()
{
    const auto file = params::ParameterFile::load(m_options.file);
    if (!file) {
        fail(toEnglish(file.error()));
        return;
    }
    const params::Import import = params::importFile(
        *file, *m_metadata, {.withIdentity = m_options.withIdentity, .unit = m_device->serial}, m_set.deviceLookup());
    for (const params::ImportNote& note : import.notes) {
        if (note.kind != params::ImportNote::Kind::Missing) {
            fmt::print(stderr, "{}: {}: {}\n", label(note.kind), note.name, note.text);
        }
    }
    if (const auto missing = import.count(params::ImportNote::Kind::Missing); missing > 0) {
        fmt::print(stderr, "{} parameters are not in the file and stay as they are\n", missing);
    }
    if (!import.applicable()) {
        fail(fmt::format("{}: nothing of it is applied", m_options.file));
        return;
    }
    beginWrite(import.edit(m_set));
}

void ParamsRun::writeAssignments()
{
    params::Edit target;
    for (const std::string& assignment : m_options.names) {
        const auto equals = assignment.find('=');
        const std::string name = assignment.substr(0, equals);
        const auto index = m_metadata->find(name);
        if (equals == std::string::npos || !index) {
            fail(toEnglish({ErrorId::ParameterUnknown, {name}}));
            return;
        }
        const params::Parameter& parameter = (*m_metadata)[*index];
        params::RawValue value;
        std::string text = assignment.substr(equals + 1);
        while (!text.empty()) {
            const auto blank = text.find(' ');
            const auto raw = parameter.parse(text.substr(0, blank));
            if (!raw) {
                break;
            }
            value.push_back(*raw);
            text = blank == std::string::npos ? "" : text.substr(blank + 1);
        }
        if (value.size() != parameter.count) {
            fail(toEnglish({ErrorId::ParameterValue, {name, assignment.substr(equals + 1)}}));
            return;
        }
        target.push_back({*index, std::move(value)});
    }
    m_options.apply = true;
    beginWrite(target);
}

void ParamsRun::defaults()
{
    const auto standard = [this](std::size_t i) { return m_metadata->isIdentity(i) ? nullptr : m_set.defaultValue(i); };
    const auto held = [&](std::size_t i) { return standard(i) == nullptr ? nullptr : m_set.device(i); };
    const std::size_t count = printDifferences(*m_metadata, standard, held, m_options.json);
    fmt::print(stderr, "{} parameters differ from their defaults\n", count);
    if (!m_options.apply) {
        finish(done);
        return;
    }
    if (backUp()) {
        m_taskBefore = m_bus.session().parameterStatus().service.number;
        m_bus.session().runParameterTask(params::Task::RestoreDefaults, m_options.keys);
        enter(Phase::Acting);
    }
}

void ParamsRun::printPlan(const params::WritePlan& plan) const
{
    for (const params::PlannedWrite& write : plan.writes) {
        const params::Parameter& parameter = (*m_metadata)[write.parameter];
        if (m_options.json) {
            Json row;
            row["parameter"] = parameter.name;
            row["old"] = parameter.text(write.before);
            row["new"] = parameter.text(write.after);
            row["unit"] = parameter.unit;
            row["danger"] = std::string(label(parameter.danger));
            row["restart"] = parameter.restart;
            fmt::print("{}\n", row.dump());
        } else {
            fmt::print("{}: {} -> {} [{}{}]\n", parameter.name, parameter.words(write.before),
                       parameter.words(write.after), label(parameter.danger),
                       parameter.restart ? ", after a restart" : "");
        }
    }
}

void ParamsRun::beginWrite(const params::Edit& target)
{
    const params::WritePlan plan = params::planWrites(*m_metadata, m_set.deviceLookup(), target);
    if (m_options.action == Action::Import) {
        printPlan(plan);
    }
    for (const params::Finding& finding : plan.warnings) {
        fmt::print(stderr, "warning: {}\n", finding.text);
    }
    if (!plan.ok()) {
        for (const params::Finding& finding : plan.errors) {
            fmt::print(stderr, "{}\n", finding.text);
        }
        fail("nothing was written");
        return;
    }
    if (!m_options.apply) {
        fmt::print(stderr, "{} parameters would be written; --apply writes them\n", plan.writes.size());
        finish(done);
        return;
    }
    if (!plan.writes.empty() && !backUp()) {
        return;
    }
    params::WriteRequest request{target, {}, m_options.store};
    for (const params::PlannedWrite& write : plan.writes) {
        request.reviewed.emplace_back(write.parameter, write.before);
    }
    m_taskBefore = m_bus.session().parameterStatus().service.number;
    m_bus.session().writeParameters(request, m_options.keys);
    enter(Phase::Acting);
}

bool ParamsRun::backUp()
{
    const auto file = params::Archive(archiveFolder()).backUp(*m_device, timeNow());
    if (!file) {
        fail(toEnglish(file.error()));
        return false;
    }
    fmt::print(stderr, "the present values are kept in {}\n", file->string());
    return true;
}

void ParamsRun::showProgress(const params::ServiceStatus& status)
{
    if (status.number > m_taskBefore && status.stage != m_shownStage) {
        m_shownStage = status.stage;
        if (!label(status.stage).empty()) {
            fmt::print(stderr, "{}{}\n", label(status.stage),
                       status.waitingForDelay ? ": waits until the unit takes keys" : "");
        }
    }
}

void ParamsRun::hasActed()
{
    const params::ServiceStatus status = m_bus.session().parameterStatus().service;
    keepRecord(status);
    for (const params::ItemStatus& item : status.items) {
        const params::Parameter& parameter = (*m_metadata)[item.parameter];
        if (m_options.json) {
            Json row;
            row["parameter"] = parameter.name;
            row["old"] = parameter.text(item.before);
            row["new"] = parameter.text(item.after);
            row["result"] = std::string(label(item.state));
            row["reason"] = item.reason;
            fmt::print("{}\n", row.dump());
        } else {
            fmt::print("{}: {} -> {}: {}{}{}\n", parameter.name, parameter.words(item.before),
                       parameter.words(item.after), label(item.state), item.reason.empty() ? "" : ": ", item.reason);
        }
    }
    if (status.error) {
        fail(toEnglish(*status.error));
        return;
    }
    if (m_options.action != Action::Defaults) {
        fmt::print(stderr, "{} of {} proven{}; checksum of the unit {:08X}\n", status.provenCount(),
                   status.items.size(), status.stored ? ", made permanent" : "", status.checksum.value_or(0));
    }
    if (m_device->unsaved == true) {
        fmt::print(stderr, "in use, but not stored: a restart brings the old values back\n");
    }
    finish(done);
}

void ParamsRun::keepRecord(const params::ServiceStatus& status)
{
    const auto timeline = m_bus.session().timeline();
    const auto snapshot = timeline->snapshot();
    const params::Circumstances circumstances = circumstancesNow(
        "packdeckctl", snapshot.state.known() ? std::string(d1000::name(snapshot.state.value)) : "state unknown");
    const auto kept = params::Archive(archiveFolder()).record(*m_device, status, circumstances);
    if (!kept) {
        report(kept.error());
    }
}

void ParamsRun::fail(const std::string& why)
{
    if (m_phase != Phase::Finished) {
        fmt::print(stderr, "{}\n", why);
        finish(failed);
    }
}

void ParamsRun::finish(int exitCode)
{
    if (m_phase != Phase::Finished) {
        enter(Phase::Finished);
        m_timer->stop();
        Q_EMIT finished(exitCode);
    }
}

void ParamsRun::enter(Phase phase)
{
    m_phase = phase;
    m_phaseSince = m_bus.session().now();
}

units::Duration ParamsRun::inPhase() const
{
    return m_bus.session().now() - m_phaseSince;
}

int runParams(const ParamsOptions& options)
{
    const auto loaded = shelfFor(options);
    if (!loaded) {
        report(loaded.error());
        return failed;
    }
    for (const Error& problem : loaded->problems()) {
        report(problem);
    }
    const auto shelf = std::make_shared<const params::MetadataShelf>(*loaded);
    const auto bus = BusSession::create(options.bus, shelf);
    if (!bus) {
        report(bus.error());
        return failed;
    }
    ParamsRun run(**bus, options, *shelf);
    QObject::connect(&run, &ParamsRun::finished, &run, &QCoreApplication::exit, Qt::QueuedConnection);
    run.start();
    return QCoreApplication::exec();
}

} // namespace packdeck::ctl
