// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/note_desk.h"

#include <chrono>
#include <utility>

#include <QShortcut>

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
    connect(m_strip, &MarkerStrip::marked, this, [this](units::WallTime at, const QString& text) {
        keep({at.time_since_epoch().count(), log::RecordingNote::Kind::Marker, text.toStdString()});
    });
    connect(m_strip, &MarkerStrip::discarded, this, [this] { m_window.showNote(tr("The marker was discarded")); });
}

void NoteDesk::mark()
{
    const Showing::Source& shown = m_showing.shown();
    if (shown.timeline == nullptr) {
        m_window.showNote(tr("There is nothing to mark yet"), Standing::Warning);
        return;
    }
    Place place{shown.timeline, {}, false};
    if (const OpenedLog* log = m_shelf.find(shown.id)) {
        place.log = log->path.toStdU16String();
        place.ofCase = log->asked != log->path;
    }
    const auto now = std::chrono::time_point_cast<units::Duration>(std::chrono::system_clock::now());
    m_strip->mark(shown.timeline->wallTime(shown.cursor.at()).value_or(now)); // may end the one before, at its place
    m_place = std::move(place);
}

void NoteDesk::keep(const log::RecordingNote& note)
{
    m_place.timeline->addNote(note);
    if (m_place.log.empty()) {
        emit sessionNoted(note);
    } else if (const auto written = log::appendNote(m_place.log, note); !written) {
        m_window.showNote(tr("The marker stands only until the log is closed: %1").arg(sentence(written.error())),
                          Standing::Warning);
        return;
    }
    m_window.showNote(keepWords(note));
}

QString NoteDesk::keepWords(const log::RecordingNote& note)
{
    const QString what = note.text.empty() ? tr("Marked") : tr("Marked: %1").arg(QString::fromStdString(note.text));
    if (m_place.ofCase) {
        return tr("%1 (save the case again to keep it)").arg(what);
    }
    if (!m_place.log.empty()) {
        return tr("%1 (kept beside the log)").arg(what);
    }
    return m_recording ? tr("%1 (kept with the recording)").arg(what)
                       : tr("%1 (until the session ends: nothing is recorded)").arg(what);
}

} // namespace packdeck::ui
