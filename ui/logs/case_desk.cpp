// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/case_desk.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>

#include "casefile/case_packs.h"
#include "casefile/kept_frames.h"
#include "link/parameter_status.h"
#include "log/recording_note.h"
#include "params/parameter_file.h"
#include "telemetry/timeline.h"
#include "ui/cells/cell_selection.h"
#include "ui/logs/log_desk.h"
#include "ui/logs/logs_page.h"
#include "ui/params/parameters_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/format.h"
#include "ui/shell/job_strip.h"
#include "ui/shell/kept_inputs.h"
#include "ui/shell/kept_instant.h"
#include "ui/shell/save_dialog.h"
#include "ui/trace/dbc_shelf.h"
#include "ui/trends/trends_page.h"

namespace packdeck::ui {

namespace {

std::string textOf(const std::vector<log::RecordingNote>& notes)
{
    std::string text;
    for (const log::RecordingNote& note : notes) {
        text += log::toLine(note);
    }
    return text;
}

} // namespace

CaseDesk::CaseDesk(const Parts& parts)
    : m_parts(parts)
    , m_savingStrip(new JobStrip(parts.theme))
    , m_openingStrip(new JobStrip(parts.theme))
{
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &parts.window);
    connect(shortcut, &QShortcut::activated, this, &CaseDesk::askForFile);
    connect(&parts.logs.page(), &LogsPage::saveCaseRequested, this, &CaseDesk::askForFile);
    connect(&parts.logs, &LogDesk::refusalChanged, this, [this](const QString& why) {
        m_refusal = why;
        if (!why.isEmpty() && m_dialog != nullptr) {
            m_dialog->close();
        }
    });
    LogShelf& shelf = parts.logs.shelf();
    connect(&shelf, &LogShelf::caseRequested, this, &CaseDesk::open);
    connect(&shelf, &LogShelf::finished, this, &CaseDesk::showCase);
    connect(&shelf, &LogShelf::changed, this, &CaseDesk::dropClosed);
    connect(&m_opening, &FileJob::finished, this, &CaseDesk::takeUnpacked);
    connect(&m_opening, &FileJob::progressed, this, [this] {
        m_openingStrip->setShare(m_opening.share());
        m_parts.logs.shelf().showUnpacked(m_openingId, m_opening.share());
    });
    connect(&shelf, &LogShelf::caseUnwanted, this, [this](Showing::Id id) {
        if (id == m_openingId) {
            m_opening.cancel();
        }
    });
    connect(&m_saving, &FileJob::progressed, this, [this] { m_savingStrip->setShare(m_saving.share()); });
    connect(m_savingStrip, &JobStrip::cancelRequested, &m_saving, &FileJob::cancel);
    connect(m_openingStrip, &JobStrip::cancelRequested, &m_opening, &FileJob::cancel);
    parts.window.addStrip(m_savingStrip);
    parts.window.addStrip(m_openingStrip);
    connect(&m_saving, &FileJob::finished, this, [this](const QString& problem) {
        m_savingStrip->end();
        if (*m_isSaved) {
            const QString words = tr("The case is saved: %1").arg(m_path);
            m_parts.window.showNote(m_leftOut.isEmpty() ? words : tr("%1; not in it: %2").arg(words, m_leftOut),
                                    m_leftOut.isEmpty() ? Standing::Normal : Standing::Warning);
            emit saved(m_path);
        } else if (m_saving.wasCancelled()) {
            m_parts.window.showNote(tr("Cancelled: the case was not saved"));
        } else {
            m_parts.window.showNote(problem, Standing::Warning);
        }
    });
}

CaseDesk::~CaseDesk() = default;

// ---- saving

void CaseDesk::askForFile()
{
    if (!m_refusal.isEmpty() || m_saving.isRunning()) {
        m_parts.window.showNote(m_saving.isRunning() ? tr("A case is being saved") : m_refusal, Standing::Warning);
        return;
    }
    if (m_dialog != nullptr) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const Showing::Source& shown = m_parts.desk.showing().shown();
    m_dialog = askWhereToSave(
        &m_parts.window, tr("Save the case"), {tr("Cases (*%1)").arg(QLatin1String(casefile::extension))},
        suggestedName(shown.name, QStringLiteral("case")), [this](const QString& path) { saveTo(path); });
}

void CaseDesk::saveTo(const QString& path)
{
    const Showing::Source shown = m_parts.desk.showing().shown();
    const OpenedLog* log = m_parts.logs.shelf().find(shown.id);
    if (shown.timeline == nullptr || !shown.timeline->history().span() || m_saving.isRunning()) {
        m_parts.window.showNote(tr("There is nothing to save yet"), Standing::Warning);
        return;
    }
    casefile::Case contents;
    contents.program = m_parts.program;
    contents.view = toJson(view(log));
    contents.events = events(*shown.timeline);
    contents.notes = textOf(shown.timeline->notes());
    casefile::keepPacks(*shown.timeline, contents);
    if (log == nullptr) {
        contents.parameters = parameters();
    } else {
        contents.log = log->path.toStdU16String();
        if (const auto opened = m_opened.find(shown.id); opened != m_opened.end()) {
            contents.parameters = opened->second.parameters;
        }
    }
    for (const DbcShelf::Item& item : m_parts.dbcs.items()) {
        if (item.database) {
            contents.dbcs.emplace_back(item.path.toStdU16String());
        }
    }
    m_path = path;
    const Page* shownPage = m_parts.window.currentPage();
    m_leftOut = shownPage != nullptr ? shownPage->leftOutOfCase() : QString();
    m_isSaved = std::make_shared<bool>(false);
    const units::Timestamp until = m_parts.desk.moment().now; // a session goes on: its picture is that of now
    m_saving.start([contents, isSaved = m_isSaved, timeline = shown.timeline, until,
                    file = std::filesystem::path(path.toStdU16String())](const FileJob::Progress& progress) mutable {
        const QTemporaryDir folder; // of a session: it has no log of its own
        double begun = 0.0;
        if (contents.log.empty()) {
            contents.log = std::filesystem::path(folder.filePath(QStringLiteral("session.log")).toStdU16String());
            begun = 0.5; // writing the frames and packing them take about as long
            const auto written = casefile::writeKeptFrames(*timeline, contents.log, until,
                                                           [&](double share) { return progress(begun * share); });
            if (!written || !*written) {
                return written ? QString() : sentence(written.error());
            }
        }
        const auto written =
            casefile::writeCase(file, contents, [&](double share) { return progress(begun + (1.0 - begun) * share); });
        *isSaved = written && *written;
        return written ? QString() : sentence(written.error());
    });
    m_savingStrip->begin(tr("Saving the case %1").arg(QFileInfo(path).fileName()));
}

CaseView CaseDesk::view(const OpenedLog* log) const
{
    const Showing::Source& shown = m_parts.desk.showing().shown();
    CaseView view;
    if (const Page* page = m_parts.window.currentPage()) {
        view.page = page->key();
    }
    const Moment& moment = m_parts.desk.moment();
    if (!shown.cursor.isAtNewest()) {
        view.cursor = keptWall(*shown.timeline, shown.cursor.at());
    }
    if (log != nullptr) {
        view.reading = log->choices;
        view.limits = shown.limits;
    } else {
        view.now = keptWall(*shown.timeline, moment.now);
        view.limits = moment.settings.limits.source != LimitSource::Default ? std::optional(moment.settings.limits)
                                                                            : std::nullopt;
    }
    if (shown.until) {
        view.now = keptWall(*shown.timeline, *shown.until);
    }
    if (moment.snapshot) {
        view.pack = moment.snapshot->id;
    }
    view.cells = m_parts.selection.cells();
    view.fields = m_parts.trends.extraSignals().set().choices();
    for (const Page* page : m_parts.window.pages()) {
        if (QJsonObject inputs = keptInputs(*page); !inputs.isEmpty()) {
            view.inputs.emplace(page->key(), std::move(inputs));
        }
        if (QJsonObject kept = page->keptView(*shown.timeline); !kept.isEmpty()) {
            view.pages.emplace(page->key(), std::move(kept));
        }
    }
    return view;
}

std::string CaseDesk::events(const telemetry::Timeline& timeline) const
{
    const binding::CellNaming& naming = m_parts.window.preferences().view.naming;
    std::string text;
    for (const telemetry::Event& event : timeline.events()) {
        const auto wall = timeline.wallTime(event.at).value_or(units::WallTime());
        const QJsonObject line{{QStringLiteral("time"), units::toSeconds(wall.time_since_epoch())},
                               {QStringLiteral("text"), QString::fromStdString(telemetry::toEnglish(event, naming))}};
        text += QJsonDocument(line).toJson(QJsonDocument::Compact).toStdString() + '\n';
    }
    return text;
}

std::string CaseDesk::parameters() const
{
    const link::ParameterStatus* status = m_parts.desk.moment().parameters;
    if (status == nullptr || status->device == nullptr || status->device->metadata == nullptr) {
        return {};
    }
    const params::DeviceImage& device = *status->device;
    auto file = params::ParameterFile::of(*device.metadata, [&device](std::size_t i) {
        return i < device.values.size() && device.values[i] ? &*device.values[i] : nullptr;
    });
    file.serial = device.serial;
    file.firmware = device.firmware;
    file.note = "as read when the case was saved";
    return file.toText(params::FileFormat::Json);
}

// ---- opening

void CaseDesk::open(const QString& path)
{
    if (m_opening.isRunning()) {
        m_waiting << path;
        return;
    }
    m_openingPath = path;
    m_openingId = m_parts.logs.shelf().addCase(path);
    m_folder = std::make_unique<QTemporaryDir>();
    m_unpacked = std::make_shared<Result<std::optional<casefile::Case>>>();
    m_opening.start([result = m_unpacked, file = std::filesystem::path(path.toStdU16String()),
                     folder = std::filesystem::path(m_folder->filePath(QStringLiteral("case")).toStdU16String())](
                        const FileJob::Progress& progress) {
        *result = casefile::readCase(file, folder, progress);
        return QString();
    });
    m_openingStrip->begin(tr("Opening the case %1").arg(QFileInfo(path).fileName()));
}

void CaseDesk::takeUnpacked()
{
    const auto result = std::exchange(m_unpacked, nullptr);
    m_openingStrip->end();
    if (*result && **result && !m_opening.wasCancelled()) {
        readUnpacked(***result);
    } else {
        m_folder.reset();
        if (*result) {
            m_parts.logs.shelf().close(m_openingId);
            m_parts.window.showNote(tr("Cancelled: the case was not opened"));
        } else {
            m_parts.logs.shelf().refuse(m_openingId, result->error());
        }
    }
    openNext();
}

void CaseDesk::openNext()
{
    if (!m_waiting.isEmpty()) {
        open(m_waiting.takeFirst());
    }
}

void CaseDesk::readUnpacked(const casefile::Case& contents)
{
    Opened opened;
    opened.view = caseViewFrom(contents.view);
    opened.parameters = contents.parameters;
    for (const std::filesystem::path& dbc : contents.dbcs) {
        opened.dbcs << QString::fromStdU16String(dbc.u16string());
    }
    auto make = casefile::timelinesOf(contents, opened.view.pack);
    if (!make) {
        m_folder.reset();
        m_parts.logs.shelf().refuse(m_openingId, make.error());
        return;
    }
    opened.folder = std::move(m_folder);
    m_parts.dbcs.lend(opened.dbcs);
    m_opened.insert_or_assign(m_openingId, std::move(opened));
    const CaseView& view = m_opened.at(m_openingId).view;
    m_parts.logs.shelf().openUnpacked(m_openingId, QString::fromStdU16String(contents.log.u16string()), *make,
                                      {view.reading, view.limits});
}

// The picture, once all of the log is there: not before, or the cursor would have no place.
void CaseDesk::showCase(Showing::Id id)
{
    const auto found = m_opened.find(id);
    const OpenedLog* log = m_parts.logs.shelf().find(id);
    if (found == m_opened.end() || found->second.isShown || log == nullptr || log->state == OpenedLog::State::Failed) {
        return;
    }
    found->second.isShown = true; // a log that is read again keeps what the user chose since
    const CaseView& view = found->second.view;
    Showing& showing = m_parts.desk.showing();
    showing.show(id);
    if (const auto until = view.now ? log->timeline->instantOf(*view.now) : std::nullopt) {
        showing.extend(id, *until);
    }
    if (view.pack) {
        const auto packs = Showing::packsOf(*log->timeline);
        const auto pack = std::find_if(packs.begin(), packs.end(), [&view](const binding::PackId& heard) {
            return binding::samePack(heard, *view.pack);
        });
        if (pack != packs.end()) {
            showing.choosePack(*pack);
        }
    }
    if (!view.cells.empty()) {
        m_parts.selection.clear();
        for (const units::CellIndex cell : view.cells) {
            m_parts.selection.toggle(cell);
        }
    }
    m_parts.trends.showLayout(view.fields);
    showPages(view, *log->timeline);
    if (const auto at = view.cursor ? log->timeline->instantOf(*view.cursor) : std::nullopt) {
        showing.showInstant(*at);
    } else {
        showing.toNewest();
    }
    m_parts.window.showPage(view.page);
    // Analysis may look at the span of Trends, a page that nobody has looked at yet.
    TrendsPage& trends = m_parts.trends;
    connect(
        &m_parts.desk, &Desk::ticked, &trends, [&trends](const Moment& shown) { trends.refresh(shown); },
        Qt::SingleShotConnection);
    showParameters(found->second, log->name);
    emit opened(id);
}

void CaseDesk::showPages(const CaseView& view, const telemetry::Timeline& timeline)
{
    for (Page* page : m_parts.window.pages()) {
        if (const auto kept = view.pages.find(page->key()); kept != view.pages.end()) {
            page->restoreView(kept->second, timeline);
        }
        if (const auto inputs = view.inputs.find(page->key()); inputs != view.inputs.end()) {
            restoreInputs(*page, inputs->second);
        }
    }
}

void CaseDesk::showParameters(const Opened& opened, const QString& name)
{
    if (opened.parameters.empty() || m_parts.parameters == nullptr) {
        return;
    }
    const QString file =
        opened.folder->filePath(QStringLiteral("case/%1").arg(QLatin1String(casefile::parametersName)));
    if (m_parts.parameters->compareFile(file, name)) {
        m_parts.window.showNote(
            tr("The parameters of the case stand in the column of the file on the page Parameters"));
    }
}

void CaseDesk::dropClosed()
{
    for (auto it = m_opened.begin(); it != m_opened.end();) {
        if (m_parts.logs.shelf().find(it->first) == nullptr) {
            const Opened closed = std::move(it->second);
            it = m_opened.erase(it);
            m_parts.dbcs.takeBack(closed.dbcs);
        } else {
            ++it;
        }
    }
}

} // namespace packdeck::ui
