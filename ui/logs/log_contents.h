// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

#include "ui/logs/bad_line_model.h"
#include "ui/logs/id_list_model.h"
#include "ui/logs/note_model.h"
#include "ui/plot/choice_bar.h"
#include "ui/shell/showing.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

class DbcShelf;
class ExportPanel;
struct OpenedLog;

/// What one log, or the session, holds, a sheet each: its notes, its IDs, what could not be read, its export. A click
/// on a note or an ID asks for its instant.
class LogContents : public QWidget
{
    Q_OBJECT

public:
    enum class Sheet { Notes, Ids, BadLines, Export };

    /// Both outlive it.
    LogContents(Theme& theme, DbcShelf& dbcs, QWidget* parent = nullptr);

    /// `log` is null for the session. `mark` stands on what is exported.
    void refresh(const Showing::Source& source, const OpenedLog* log, const QString& mark, units::Timestamp now);

    /// Nothing to tell about: no session yet, or a log that could not be read.
    void clear();

    void show(Sheet sheet);

    [[nodiscard]] ExportPanel& exportPanel() { return *m_export; }

signals:
    void markRequested();
    void noteEditRequested(const packdeck::log::RecordingNote& note);
    void noteRemovalRequested(const packdeck::log::RecordingNote& note);
    void undoRequested();
    void redoRequested();
    void instantRequested(packdeck::units::Timestamp at);

private:
    [[nodiscard]] QWidget* makeNotes();
    void addNoteActions();
    [[nodiscard]] QTableView* makeIds();
    [[nodiscard]] QWidget* makeBadLines();
    void showNotes(const telemetry::Timeline& timeline);
    void showIds(const OpenedLog* log, units::Timestamp now);
    void showBadLines(const OpenedLog* log);
    void nameSheets(std::size_t notes, std::size_t ids, std::uint64_t badLines);

    Theme& m_theme;
    DbcShelf& m_dbcs;
    ChoiceBar* m_bar;
    QStackedWidget* m_sheets;
    NoteModel* m_notes;
    QTableView* m_noteTable = nullptr;
    QLabel* m_noNotes = nullptr;
    QPushButton* m_mark = nullptr;
    IdListModel* m_ids;
    QSortFilterProxyModel* m_sortedIds;
    QTableView* m_idTable = nullptr;
    BadLineModel* m_badLines;
    QLabel* m_badTitle = nullptr;
    ExportPanel* m_export;
    std::shared_ptr<telemetry::Timeline> m_timeline;
    std::optional<std::uint64_t> m_noteRevision; ///< that is shown
    std::uint64_t m_framesListed = 0;            ///< when the IDs were counted
    units::Timestamp m_listedAt{};
    std::vector<QString> m_names;
};

} // namespace packdeck::ui
