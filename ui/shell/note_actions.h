// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QAbstractItemView>
#include <QObject>

#include "log/recording_note.h"

namespace packdeck::ui {

/// What can be done to the note that is chosen in a table, by key and by the table's menu: F2 changes its words, Delete
/// takes it back, Ctrl+Z undoes either. A child of the table.
class NoteActions : public QObject
{
    Q_OBJECT

public:
    /// The note of the table's current row; nothing where that is none.
    using Chosen = std::function<std::optional<log::RecordingNote>()>;

    NoteActions(QAbstractItemView& table, Chosen chosen);

    /// "F2 changes the words, Delete takes the marker back, Ctrl+Z undoes either"
    [[nodiscard]] static QString hint();

signals:
    void editRequested(const packdeck::log::RecordingNote& note);
    void removalRequested(const packdeck::log::RecordingNote& note);
    void undoRequested();
    void redoRequested();

private:
    QAction* add(QAbstractItemView& table, const QString& words, const QKeySequence& key);
};

} // namespace packdeck::ui
