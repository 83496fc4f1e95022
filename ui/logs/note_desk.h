// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <QObject>

#include "log/recording_note.h"
#include "ui/shell/showing.h"

namespace packdeck::ui {

class LogShelf;
class MainWindow;
class MarkerStrip;
class Theme;

/// The key M: marks the instant that is shown, of the session or of an opened log, and takes the user's words for it.
/// The marker joins the Timeline; of a log it is also written beside the file, of the session it goes to the recorder.
class NoteDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    NoteDesk(Showing& showing, LogShelf& shelf, MainWindow& window, Theme& theme, QObject* parent = nullptr);

    void mark();

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

    void keep(const log::RecordingNote& note);
    [[nodiscard]] QString keepWords(const log::RecordingNote& note);

    Showing& m_showing;
    LogShelf& m_shelf;
    MainWindow& m_window;
    MarkerStrip* m_strip; ///< the window's
    Place m_place;        ///< of the marker that is being written
    bool m_recording = false;
};

} // namespace packdeck::ui
