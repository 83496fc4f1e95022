// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace packdeck::ui {

/// A table whose rows are chosen, one at a time, its columns sharing the width; `sorts`: by its heads.
[[nodiscard]] QTableView* makeRowTable(QAbstractItemModel& model, const QString& accessibleName, bool sorts,
                                       QWidget* parent);

/// Columns of their own widths, from the first on; one takes what is left.
void setWidths(QTableView& table, std::initializer_list<int> widths, int stretched);

} // namespace packdeck::ui
