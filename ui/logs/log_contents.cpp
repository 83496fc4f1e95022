// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/log_contents.h"

#include <utility>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include "telemetry/timeline.h"
#include "ui/logs/export_panel.h"
#include "ui/logs/log_shelf.h"
#include "ui/shell/labels.h"
#include "ui/shell/note_actions.h"
#include "ui/shell/row_table.h"
#include "ui/trace/dbc_shelf.h"

namespace packdeck::ui {

namespace {

// A session that grows is counted anew so often at most: every frame is looked at.
constexpr units::Duration countPause = std::chrono::seconds(2);

QString counted(const QString& name, std::uint64_t count)
{
    return count == 0 ? name : QStringLiteral("%1 (%2)").arg(name, QLocale().toString(qulonglong{count}));
}

} // namespace

LogContents::LogContents(Theme& theme, DbcShelf& dbcs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dbcs(dbcs)
    , m_bar(new ChoiceBar(theme, tr("What of it is listed"), this))
    , m_sheets(new QStackedWidget(this))
    , m_notes(new NoteModel(this))
    , m_ids(new IdListModel(this))
    , m_sortedIds(new QSortFilterProxyModel(this))
    , m_badLines(new BadLineModel(this))
    , m_export(new ExportPanel(theme, dbcs, this))
{
    m_bar->setObjectName(QStringLiteral("sheets"));
    nameSheets(0, 0, 0);
    m_sheets->addWidget(makeNotes());
    m_sheets->addWidget(makeIds());
    m_sheets->addWidget(makeBadLines());
    auto* exportSheet = new QWidget(this);
    auto* column = new QVBoxLayout(exportSheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_export);
    column->addStretch();
    m_sheets->addWidget(exportSheet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_bar, 0, Qt::AlignLeft);
    layout->addWidget(m_sheets, 1);
    connect(m_bar, &ChoiceBar::chosen, m_sheets, &QStackedWidget::setCurrentIndex);
    m_sheets->setCurrentIndex(m_bar->current());
    connect(&dbcs, &DbcShelf::changed, this, [this] { m_framesListed = 0; }); // other names
}

QWidget* LogContents::makeNotes()
{
    auto* sheet = new QWidget(this);
    m_noteTable = makeRowTable(*m_notes, tr("Notes"), false, sheet);
    m_noteTable->setObjectName(QStringLiteral("noteTable"));
    setWidths(*m_noteTable, {110, 140}, NoteModel::Text);
    m_noNotes = makeLabel(m_theme, TextRole::Body, sheet);
    m_noNotes->setText(
        tr("No notes yet. M marks the instant that is shown, on every page, and takes your words; they are "
           "kept beside the log, which itself is never changed."));
    m_noNotes->setWordWrap(true);
    m_mark = new QPushButton(tr("Mark this instant  M"), sheet);
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_mark);
    row->addWidget(m_noNotes, 1);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_noteTable, 1);
    const auto goThere = [this](const QModelIndex& index) {
        if (const auto at = m_timeline ? m_timeline->instantOf(m_notes->timeOf(index.row())) : std::nullopt) {
            emit instantRequested(*at);
        }
    };
    connect(m_noteTable, &QTableView::clicked, this, goThere);
    connect(m_noteTable, &QTableView::activated, this, goThere);
    connect(m_mark, &QPushButton::clicked, this, &LogContents::markRequested);
    addNoteActions();
    return sheet;
}

void LogContents::addNoteActions()
{
    m_noteTable->setToolTip(tr("Enter goes to the moment") + QLatin1String(". ") + NoteActions::hint());
    const auto* actions = new NoteActions(*m_noteTable, [this]() -> std::optional<log::RecordingNote> {
        const QModelIndex chosen = m_noteTable->currentIndex();
        return chosen.isValid() ? std::optional(m_notes->note(chosen.row())) : std::nullopt;
    });
    connect(actions, &NoteActions::editRequested, this, &LogContents::noteEditRequested);
    connect(actions, &NoteActions::removalRequested, this, &LogContents::noteRemovalRequested);
    connect(actions, &NoteActions::undoRequested, this, &LogContents::undoRequested);
    connect(actions, &NoteActions::redoRequested, this, &LogContents::redoRequested);
}

QTableView* LogContents::makeIds()
{
    m_sortedIds->setSourceModel(m_ids);
    m_sortedIds->setSortRole(IdListModel::SortRole);
    m_idTable = makeRowTable(*m_sortedIds, tr("IDs"), true, this);
    m_idTable->setObjectName(QStringLiteral("idTable"));
    m_idTable->setToolTip(tr("Enter or a double click goes to the first frame"));
    m_idTable->sortByColumn(IdListModel::Id, Qt::AscendingOrder);
    setWidths(*m_idTable, {100, 200, 120, 90, 90, 110, 110}, IdListModel::Name);
    connect(m_idTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit instantRequested(m_ids->firstOf(m_sortedIds->mapToSource(index).row()));
    });
    return m_idTable;
}

QWidget* LogContents::makeBadLines()
{
    auto* sheet = new QWidget(this);
    m_badTitle = makeLabel(m_theme, TextRole::Strong, sheet);
    m_badTitle->setWordWrap(true);
    auto* table = makeRowTable(*m_badLines, tr("Lines that could not be read"), false, sheet);
    table->setObjectName(QStringLiteral("badLineTable"));
    setWidths(*table, {90}, BadLineModel::Reason);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_badTitle);
    layout->addWidget(table, 1);
    return sheet;
}

void LogContents::show(Sheet sheet)
{
    m_bar->choose(static_cast<int>(sheet));
}

void LogContents::refresh(const Showing::Source& source, const OpenedLog* log, const QString& mark,
                          units::Timestamp now)
{
    if (source.timeline != m_timeline) {
        m_timeline = source.timeline;
        m_framesListed = 0;
        m_listedAt = {};
        m_noteRevision.reset();
    }
    m_export->setTimeline(m_timeline, source.name.isEmpty() ? tr("session") : source.name, mark);
    showNotes(*m_timeline);
    showIds(log, now);
    showBadLines(log);
    nameSheets(static_cast<std::size_t>(m_notes->rowCount()), static_cast<std::size_t>(m_ids->rowCount()),
               log != nullptr && log->summary ? log->summary->badLineCount : 0);
}

void LogContents::clear()
{
    m_timeline.reset();
    m_noteRevision.reset();
    m_notes->setRows({});
    m_ids->setIds(nullptr, {}, {}, {});
    m_badLines->setRows({});
    nameSheets(0, 0, 0);
}

void LogContents::showNotes(const telemetry::Timeline& timeline)
{
    if (timeline.noteRevision() != m_noteRevision) {
        m_noteRevision = timeline.noteRevision();
        m_notes->setRows(timeline.notes());
    }
    m_noNotes->setVisible(m_notes->rowCount() == 0);
}

void LogContents::showIds(const OpenedLog* log, units::Timestamp now)
{
    const std::uint64_t frames = m_timeline->history().frameCount();
    const bool isSoon = log == nullptr && m_framesListed > 0 && now - m_listedAt < countPause;
    if (frames == m_framesListed || isSoon) {
        return;
    }
    m_framesListed = frames;
    m_listedAt = now;
    const auto channels = log != nullptr && log->summary ? log->summary->channels : std::vector<std::string>{};
    m_idTable->setColumnHidden(IdListModel::Channel, channels.size() < 2);
    m_ids->setIds(m_timeline.get(), telemetry::idFigures(m_timeline->history()), *m_dbcs.bookOf(*m_timeline), channels);
}

void LogContents::showBadLines(const OpenedLog* log)
{
    if (log == nullptr || !log->summary || log->summary->badLineCount == 0) {
        setText(*m_badTitle,
                log == nullptr ? tr("The session has no lines to be read") : tr("Every line of the log could be read"));
        m_badLines->setRows({});
        return;
    }
    const auto& summary = *log->summary;
    QString title = tr("%n line(s) could not be read", nullptr, static_cast<int>(summary.badLineCount));
    if (summary.badLineCount > summary.badLines.size()) {
        title += tr("; the first %1 are listed").arg(summary.badLines.size());
    }
    setText(*m_badTitle, title);
    m_badLines->setRows(summary.badLines);
}

void LogContents::nameSheets(std::size_t notes, std::size_t ids, std::uint64_t badLines)
{
    std::vector<QString> names{counted(tr("Notes"), notes), counted(tr("IDs"), ids), counted(tr("Not read"), badLines),
                               tr("Export")};
    if (names == m_names) {
        return;
    }
    m_names = std::move(names);
    m_bar->setChoices({{m_names[0], tr("What was said about moments of it")},
                       {m_names[1], tr("Every ID: its name, how often and when it came")},
                       {m_names[2], tr("Lines of the log that could not be read")},
                       {m_names[3], tr("Decoded signals as a table: CSV or MAT")}},
                      m_bar->count() == 0 ? static_cast<int>(Sheet::Ids) : m_bar->current());
    m_bar->updateGeometry();
}

} // namespace packdeck::ui
