// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/row_table.h"

#include <QHeaderView>
#include <QTableView>

#include "ui/shell/sort_header.h"

namespace packdeck::ui {

namespace {

constexpr int tableRowHeight = 22;

} // namespace

QTableView* makeRowTable(QAbstractItemModel& model, const QString& accessibleName, bool sorts, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setHorizontalHeader(new SortHeader(table));
    table->setModel(&model);
    table->setAccessibleName(accessibleName);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(sorts);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void setWidths(QTableView& table, std::initializer_list<int> widths, int stretched)
{
    QHeaderView* header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    int column = 0;
    for (const int width : widths) {
        header->resizeSection(column++, width);
    }
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace packdeck::ui
