// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/save_dialog.h"

#include <utility>

#include <QFileDialog>

namespace packdeck::ui {

void askWhereToSave(QWidget* parent, const QString& title, const QStringList& filters,
                    std::function<void(const QString&)> save)
{
    // Qt's own dialog, not modal: F12 has to reach the window while a command is held.
    auto* dialog = new QFileDialog(parent, title);
    dialog->setNameFilters(filters);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto suffixOf = [](const QString& filter) {
        return filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
    };
    dialog->setDefaultSuffix(suffixOf(filters.front()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, suffixOf](const QString& chosen) { dialog->setDefaultSuffix(suffixOf(chosen)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(save));
    dialog->show();
}

} // namespace packdeck::ui
