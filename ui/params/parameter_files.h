// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QListWidget>
#include <QPushButton>

#include "params/metadata_shelf.h"
#include "params/parameter_file.h"
#include "ui/params/parameter_book.h"

class QFileDialog;

namespace packdeck::ui {

/// Files of parameters: loaded into the edits and saved, and what there is to say about the one that was loaded last,
/// entry by entry. Hidden while there is nothing to say.
class ParameterFiles : public QWidget
{
    Q_OBJECT

public:
    ParameterFiles(ParameterBook& book, const params::MetadataShelf& shelf, QWidget* parent = nullptr);

    /// Without a unit the parameters become those of the file's firmware.
    void load(const QString& path, bool withIdentity = false);

    /// Only shows its values beside the others; `name` is what the user knows the file by. False: it is not readable.
    bool compare(const QString& path, const QString& name);
    void askToLoad();
    void askToSave(bool simulated);

signals:
    void said(const QString& text); ///< in one sentence

private:
    void beginWhereTheFileIs(QFileDialog& dialog) const;
    [[nodiscard]] std::optional<params::ParameterFile> read(const QString& path);
    void showNotes(const params::Import& import);

    ParameterBook& m_book;
    const params::MetadataShelf& m_shelf;
    QString m_path;
    QListWidget* m_notes;
    QPushButton* m_identity;
    QPushButton* m_hide;
};

} // namespace packdeck::ui
