// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/note_actions.h"

#include <utility>

#include <QAction>

namespace packdeck::ui {

NoteActions::NoteActions(QAbstractItemView& table, Chosen chosen)
    : QObject(&table)
{
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto onChosen = [this, chosen = std::move(chosen)](void (NoteActions::*request)(const log::RecordingNote&)) {
        return [this, chosen, request] {
            if (const auto note = chosen()) {
                emit(this->*request)(*note);
            }
        };
    };
    const QAction* edit = add(table, tr("Change the words\u2026"), QKeySequence(Qt::Key_F2));
    const QAction* remove = add(table, tr("Take back"), QKeySequence(Qt::Key_Delete));
    const QAction* undo = add(table, tr("Undo"), QKeySequence::Undo);
    const QAction* redo = add(table, tr("Redo"), QKeySequence::Redo);
    connect(edit, &QAction::triggered, this, onChosen(&NoteActions::editRequested));
    connect(remove, &QAction::triggered, this, onChosen(&NoteActions::removalRequested));
    connect(undo, &QAction::triggered, this, &NoteActions::undoRequested);
    connect(redo, &QAction::triggered, this, &NoteActions::redoRequested);
}

QString NoteActions::hint()
{
    return tr("F2 changes the words, Delete takes the marker back, Ctrl+Z undoes either");
}

QAction* NoteActions::add(QAbstractItemView& table, const QString& words, const QKeySequence& key)
{
    auto* action = new QAction(words, &table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    table.addAction(action);
    return action;
}

} // namespace packdeck::ui
