// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QPushButton>

#include "ui/shell/panel.h"
#include "ui/trace/dbc_shelf.h"

namespace packdeck::ui {

/// The user's DBCs: load, remove, and what is wrong in them by file, line and column.
class DbcPanel : public Panel
{
    Q_OBJECT

public:
    DbcPanel(Theme& theme, DbcShelf& shelf, QWidget* parent = nullptr);

private:
    void askForFiles();
    void showShelf();
    void showProblems();

    DbcShelf& m_shelf;
    QListWidget* m_files;
    QListWidget* m_problems;
    QPushButton* m_remove;
};

} // namespace packdeck::ui
