// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace packdeck::ui {

/// A file dialog that blocks nothing: Qt's own and not modal, so that F12 reaches the program while a command is held.
/// It is wide enough for names and dates, begins where a file was chosen last, and deletes itself when it closes.
[[nodiscard]] QFileDialog* makeFileDialog(QWidget* parent, const QString& title);

/// What to save to: `save` is called with the path. `filters` as "CSV (*.csv)"; the chosen one's ending is added to a
/// name without one. `suggestedName` has no ending. The dialog is shown; it is returned for who has to close it early.
QFileDialog* askWhereToSave(QWidget* parent, const QString& title, const QStringList& filters,
                            const QString& suggestedName, std::function<void(const QString&)> save);

/// What to open: `open` is called with the paths, with one unless `several` may be chosen. `filters` as
/// "DBC (*.dbc)". The dialog is shown; it is returned for who knows a better folder to begin in.
QFileDialog* askWhatToOpen(QWidget* parent, const QString& title, const QStringList& filters, bool several,
                           std::function<void(const QStringList&)> open);

/// Names a file after what is shown: "track-day-trends"; `source` is the name of the log, empty for the session.
[[nodiscard]] QString suggestedName(const QString& source, const QString& what);

} // namespace packdeck::ui
