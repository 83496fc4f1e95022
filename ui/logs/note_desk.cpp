// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/note_desk.h"

#include <chrono>
#include <utility>

#include <QShortcut>
#include <QUndoCommand>

#include "telemetry/timeline.h"
#include "ui/logs/log_shelf.h"
#include "ui/shell/format.h"
#include "ui/shell/main_window.h"
#include "ui/shell/marker_strip.h"

namespace packdeck::ui {

NoteDesk::NoteDesk(Showing& showing, LogShelf& shelf, MainWindow& window, Theme& theme, QObject* parent)
    : QObject(parent)
    , m_showing(showing)
    , m_shelf(shelf)
    , m_window(window)
    , m_strip(new MarkerStrip(theme, &window))
{
    window.addStrip(m_strip);
    auto* shortcut = new QShortcut(QKeySequence(Qt::Key_M), &window);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, &NoteDesk::mark);
    connect(m_strip, &MarkerStrip::marked, this, &NoteDesk::take);
    connect(m_strip, &MarkerStrip::discarded, this, [this] {
        m_window.showNote(std::exchange(m_edited, std::nullopt) ? tr("The marker stays as it was")
                                                                : tr("The marker was discarded"));
    });
}

std::optional<NoteDesk::Place> NoteDesk::shownPlace() const
{
    const Showing::Source& shown = m_showing.shown();
    if (shown.timeline == nullptr) {
        return std::nullopt;
    }
    Place place{shown.timeline, {}, false};
    if (const OpenedLog* log = m_shelf.find(shown.id)) {
        place.log = log->path.toStdU16String();
        place.ofCase = log->asked != log->path;
    }
    return place;
}

void NoteDesk::mark()
{
    auto place = shownPlace();
    if (!place) {
        m_window.showNote(tr("There is nothing to mark yet"), Standing::Warning);
        return;
    }
    const auto now = std::chrono::time_point_cast<units::Duration>(std::chrono::system_clock::now());
    // May end the one before, at its place.
    m_strip->mark(place->timeline->wallTime(m_showing.shown().cursor.at()).value_or(now));
    m_place = std::move(*place);
    m_edited.reset();
}

bool NoteDesk::refuses(const log::RecordingNote& note)
{
    const bool isMarker = note.kind == log::RecordingNote::Kind::Marker;
    if (!isMarker) {
        m_window.showNote(tr("The recorder noted that: it stays"), Standing::Warning);
    }
    return !isMarker;
}

void NoteDesk::edit(const log::RecordingNote& note)
{
    auto place = shownPlace();
    if (!place || refuses(note)) {
        return;
    }
    m_strip->mark(units::WallTime(units::Duration(note.time)), QString::fromStdString(note.text));
    m_place = std::move(*place);
    m_edited = note;
}

void NoteDesk::remove(const log::RecordingNote& note)
{
    if (const auto place = shownPlace(); place && !refuses(note)) {
        push(tr("take back a marker"), *place, note, std::nullopt);
    }
}

void NoteDesk::take(units::WallTime at, const QString& words)
{
    const auto before = std::exchange(m_edited, std::nullopt);
    const log::RecordingNote after{at.time_since_epoch().count(), log::RecordingNote::Kind::Marker,
                                   words.toStdString()};
    if (before != after) {
        push(before ? tr("change a marker") : tr("mark"), m_place, before, after);
    }
}

/// One step of the undo stack.
class NoteDesk::Change : public QUndoCommand
{
public:
    Change(const QString& name, NoteDesk& desk, Place place, std::optional<log::RecordingNote> before,
           std::optional<log::RecordingNote> after)
        : QUndoCommand(name)
        , m_desk(desk)
        , m_place(std::move(place))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { m_desk.replace(m_place, m_before, m_after); }

    void undo() override { m_desk.replace(m_place, m_after, m_before); }

private:
    NoteDesk& m_desk;
    Place m_place;
    std::optional<log::RecordingNote> m_before;
    std::optional<log::RecordingNote> m_after;
};

void NoteDesk::push(const QString& name, const Place& place, const std::optional<log::RecordingNote>& before,
                    const std::optional<log::RecordingNote>& after)
{
    m_undo.push(new Change(name, *this, place, before, after)); // the stack owns it
}

void NoteDesk::replace(const Place& place, const std::optional<log::RecordingNote>& before,
                       const std::optional<log::RecordingNote>& after)
{
    bool isWritten = true;
    if (before) {
        place.timeline->takeBackNote(*before);
        log::RecordingNote taken = *before;
        taken.takenBack = true;
        isWritten = write(place, taken);
    }
    if (after) {
        place.timeline->addNote(*after);
        isWritten = write(place, *after) && isWritten;
    }
    if (isWritten) {
        m_window.showNote(after ? keepWords(place, *after)
                                : tr("The marker is taken back (Ctrl+Z in the list undoes it)"));
    }
}

bool NoteDesk::write(const Place& place, const log::RecordingNote& note)
{
    if (place.log.empty()) {
        emit sessionNoted(note);
        return true;
    }
    const auto written = log::appendNote(place.log, note);
    if (!written) {
        m_window.showNote(tr("This holds only until the log is closed: %1").arg(sentence(written.error())),
                          Standing::Warning);
    }
    return written.has_value();
}

QString NoteDesk::keepWords(const Place& place, const log::RecordingNote& note) const
{
    const QString what = note.text.empty() ? tr("Marked") : tr("Marked: %1").arg(QString::fromStdString(note.text));
    if (place.ofCase) {
        return tr("%1 (save the case again to keep it)").arg(what);
    }
    if (!place.log.empty()) {
        return tr("%1 (kept beside the log)").arg(what);
    }
    return m_recording ? tr("%1 (kept with the recording)").arg(what)
                       : tr("%1 (until the session ends: nothing is recorded)").arg(what);
}

} // namespace packdeck::ui
