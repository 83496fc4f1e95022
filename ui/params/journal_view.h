// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>

#include "params/archive.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

class JournalModel;

/// Every command and every parameter write, as the append-only journal has them; to be searched and exported.
class JournalView : public Panel
{
    Q_OBJECT

public:
    JournalView(Theme& theme, params::Archive archive, QWidget* parent = nullptr);

    void reload();

    /// What is listed now, as CSV; empty, or what went wrong.
    [[nodiscard]] QString exportTo(const QString& file) const;

private:
    void askForFile();
    void say(const QString& text);

    params::Archive m_archive;
    JournalModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QTableView* m_table;
    QLabel* m_words;
};

} // namespace packdeck::ui
