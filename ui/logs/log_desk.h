// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/logs/log_shelf.h"

class QSettings;

namespace packdeck::ui {

class DbcShelf;
class Desk;
class LogsPage;
class MainWindow;
class NoteDesk;
class OpenLogAction;
class ReplayStrip;
class Theme;

/// Everything about logs in one window: the shelf, the page, the strip, how files come in, what is said of those that
/// could not be read. Neither window nor Desk knows it.
class LogDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. Adds the page to the window.
    LogDesk(Desk& desk, MainWindow& window, Theme& theme, DbcShelf& dbcs, QSettings& settings,
            LogShelf::MakeTimeline make);

    [[nodiscard]] LogShelf& shelf() { return m_shelf; }

    [[nodiscard]] LogsPage& page() { return *m_page; }

    [[nodiscard]] NoteDesk& notes() { return *m_notes; }

signals:
    void refusalChanged(const QString& why); ///< why no file dialog may open now; empty: it may

private:
    void refresh(const Moment& shown);
    void tellFailures();

    MainWindow& m_window;
    LogShelf m_shelf;
    LogsPage* m_page;
    ReplayStrip* m_strip;
    OpenLogAction* m_open;
    NoteDesk* m_notes;
    QString m_refusal;
};

} // namespace packdeck::ui
