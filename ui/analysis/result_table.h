// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;
class QWidget;

namespace packdeck::ui {

class ResultModel;

/// A table of results: rows are chosen, heads sort.
[[nodiscard]] QTableView* makeResultTable(ResultModel& model, const QString& accessibleName, QWidget* parent);

} // namespace packdeck::ui
