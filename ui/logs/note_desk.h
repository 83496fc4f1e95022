// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include <QObject>
#include <QUndoStack>

#include "log/recording_note.h"
#include "ui/shell/showing.h"

namespace packdeck::ui {

class LogShelf;
class MainWindow;
class MarkerStrip;
class Theme;

/// The key M: marks the instant that is shown, of the session or of an opened log, and takes the user's words for it.
/// The marker joins the Timeline; of a log it is also written beside the file, of the session it goes to the recorder.
/// The file only grows: a marker that is taken back has a line that says so.
class NoteDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    NoteDesk(Showing& showing, LogShelf& shelf, MainWindow& window, Theme& theme, QObject* parent = nullptr);

    void mark();

    /// The words of a marker that is shown are typed anew; it is taken back. Both can be undone.
    /// @{
    void edit(const log::RecordingNote& note);
    void remove(const log::RecordingNote& note);

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// A list of notes with the signals of ui/shell/note_actions.h.
    template <typename List>
    void serve(const List& list)
    {
        connect(&list, &List::noteEditRequested, this, &NoteDesk::edit);
        connect(&list, &List::noteRemovalRequested, this, &NoteDesk::remove);
        connect(&list, &List::undoRequested, &m_undo, &QUndoStack::undo);
        connect(&list, &List::redoRequested, &m_undo, &QUndoStack::redo);
    }

    /// @}

    /// Whether a recording runs, which keeps the session's markers.
    void setRecording(bool recording) { m_recording = recording; }

signals:
    void sessionNoted(const packdeck::log::RecordingNote& note);

private:
    struct Place
    {
        std::shared_ptr<telemetry::Timeline> timeline;
        std::filesystem::path log; ///< empty: the session
        bool ofCase = false;       ///< `log` was unpacked and goes with the window
    };

    class Change;

    [[nodiscard]] std::optional<Place> shownPlace() const;
    [[nodiscard]] bool refuses(const log::RecordingNote& note);
    void take(units::WallTime at, const QString& words);
    void push(const QString& name, const Place& place, const std::optional<log::RecordingNote>& before,
              const std::optional<log::RecordingNote>& after);
    void replace(const Place& place, const std::optional<log::RecordingNote>& before,
                 const std::optional<log::RecordingNote>& after);
    [[nodiscard]] bool write(const Place& place, const log::RecordingNote& note);
    [[nodiscard]] QString keepWords(const Place& place, const log::RecordingNote& note) const;

    Showing& m_showing;
    LogShelf& m_shelf;
    MainWindow& m_window;
    MarkerStrip* m_strip;                       ///< the window's
    Place m_place;                              ///< of the marker that is being written
    std::optional<log::RecordingNote> m_edited; ///< as it was, while its words are typed anew
    QUndoStack m_undo;
    bool m_recording = false;
};

} // namespace packdeck::ui
