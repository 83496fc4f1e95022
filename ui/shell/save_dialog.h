// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>
#include <QStringList>

class QWidget;

namespace packdeck::ui {

/// Asks for a file to write, without blocking the window; `save` is called with the path. `filters` as "CSV (*.csv)".
void askWhereToSave(QWidget* parent, const QString& title, const QStringList& filters,
                    std::function<void(const QString&)> save);

} // namespace packdeck::ui
