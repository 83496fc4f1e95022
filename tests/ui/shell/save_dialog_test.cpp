// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/save_dialog.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace packdeck::ui {
namespace {

class FileDialogs : public testing::Test
{
protected:
    FileDialogs() { window.show(); }

    [[nodiscard]] QString make(const char* name) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }

    QTemporaryDir folder;
    QWidget window;
};

TEST_F(FileDialogs, BlockNothingAndBeginWhereOneWasChosenLast)
{
    const QString file = make("one.dbc");
    QStringList opened;
    const auto open = [&opened](const QStringList& paths) { opened = paths; };
    QFileDialog* dialog = askWhatToOpen(&window, QStringLiteral("Load"), {QStringLiteral("DBC (*.dbc)")}, true, open);
    EXPECT_FALSE(dialog->isModal());
    EXPECT_EQ(dialog->fileMode(), QFileDialog::ExistingFiles);
    EXPECT_TRUE(dialog->testOption(QFileDialog::DontUseNativeDialog)) << "F12 would not get through it";
    dialog->setDirectory(folder.path());
    dialog->selectFile(file);
    static_cast<QDialog*>(dialog)->accept();
    EXPECT_EQ(opened, QStringList{file});

    QString saved;
    dialog = askWhereToSave(&window, QStringLiteral("Save"),
                            {QStringLiteral("JSON (*.json)"), QStringLiteral("CSV (*.csv)")}, QStringLiteral("pack"),
                            [&saved](const QString& path) { saved = path; });
    EXPECT_EQ(QFileInfo(dialog->directory().absolutePath()), QFileInfo(folder.path()));
    EXPECT_EQ(dialog->selectedFiles().front(), folder.filePath(QStringLiteral("pack.json")));
    static_cast<QDialog*>(dialog)->accept();
    EXPECT_EQ(saved, folder.filePath(QStringLiteral("pack.json")));
}

TEST_F(FileDialogs, OneFileIsOneFile)
{
    QFileDialog* dialog = askWhatToOpen(&window, QStringLiteral("Load"), {QStringLiteral("All files (*)")}, false,
                                        [](const QStringList&) {});
    EXPECT_EQ(dialog->fileMode(), QFileDialog::ExistingFile);
    dialog->close();
}

} // namespace
} // namespace packdeck::ui
