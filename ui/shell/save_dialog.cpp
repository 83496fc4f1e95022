// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/save_dialog.h"

#include <utility>

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace packdeck::ui {

namespace {

constexpr QSize roomForDates(820, 500);

/// Where a file was chosen last since the program's start; the user's documents before.
QString& lastFolder()
{
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

} // namespace

QFileDialog* makeFileDialog(QWidget* parent, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setModal(false);
    dialog->resize(roomForDates);
    dialog->setDirectory(QFileInfo(lastFolder()).isDir() ? lastFolder() : QDir::homePath());
    QObject::connect(dialog, &QFileDialog::accepted, dialog,
                     [dialog] { lastFolder() = dialog->directory().absolutePath(); });
    return dialog;
}

QFileDialog* askWhereToSave(QWidget* parent, const QString& title, const QStringList& filters,
                            const QString& suggestedName, std::function<void(const QString&)> save)
{
    QFileDialog* const dialog = makeFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto suffixOf = [](const QString& filter) {
        return filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
    };
    dialog->setDefaultSuffix(suffixOf(filters.front()));
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, suffixOf](const QString& chosen) { dialog->setDefaultSuffix(suffixOf(chosen)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(save));
    dialog->show();
    return dialog;
}

QFileDialog* askWhatToOpen(QWidget* parent, const QString& title, const QStringList& filters, bool several,
                           std::function<void(const QStringList&)> open)
{
    QFileDialog* const dialog = makeFileDialog(parent, title);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(open));
    dialog->show();
    return dialog;
}

QString suggestedName(const QString& source, const QString& what)
{
    const QString of = source.isEmpty() ? QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))
                                        : QFileInfo(source).completeBaseName();
    return QStringLiteral("%1-%2").arg(of, what);
}

} // namespace packdeck::ui
