// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/parameter_files.h"

#include <algorithm>

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/shell/format.h"
#include "ui/shell/save_dialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

using params::ImportNote;

namespace {

constexpr int notesHeight = 96; // four lines, the list above stays readable

bool isWorthALine(const ImportNote& note)
{
    return note.kind != ImportNote::Kind::Extension;
}

} // namespace

ParameterFiles::ParameterFiles(ParameterBook& book, const params::MetadataShelf& shelf, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_shelf(shelf)
    , m_notes(new QListWidget(this))
    , m_identity(new QPushButton(tr("Take the identity too"), this))
    , m_hide(new QPushButton(tr("Hide the remarks"), this))
{
    m_notes->setObjectName(QStringLiteral("fileNotes"));
    m_notes->setFixedHeight(notesHeight);
    m_notes->setSelectionMode(QAbstractItemView::NoSelection);
    m_identity->setObjectName(QStringLiteral("withIdentity"));
    m_identity->setToolTip(tr("Also serial number, hardware variant, bitrate and base ID of the unit that the file was "
                              "read from"));
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::gap);
    for (QPushButton* button : {m_identity, m_hide}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_notes, 1);
    layout->addLayout(buttons);
    connect(m_identity, &QPushButton::clicked, this, [this] { load(m_path, true); });
    connect(m_hide, &QPushButton::clicked, this, &QWidget::hide);
    connect(&book, &ParameterBook::metadataAboutToChange, this, &QWidget::hide);
    hide();
}

std::optional<params::ParameterFile> ParameterFiles::read(const QString& path)
{
    auto file = params::ParameterFile::load(path.toStdString());
    if (!file) {
        hide();
        emit said(sentence(file.error()));
        return std::nullopt;
    }
    const params::MetadataChoice written = m_shelf.choose(file->dialect);
    if (!m_book.serial() && written.fits) {
        m_book.setMetadata(written.metadata);
    }
    return *std::move(file);
}

bool ParameterFiles::compare(const QString& path, const QString& name)
{
    const auto file = read(path);
    if (!file) {
        return false;
    }
    const params::Import import = m_book.compare(*file);
    emit said(tr("%n value(s) of %1 stand in the column of the file", nullptr, static_cast<int>(import.values.size()))
                  .arg(name));
    return true;
}

void ParameterFiles::load(const QString& path, bool withIdentity)
{
    const auto file = read(path);
    if (!file) {
        return;
    }
    m_path = path;
    const QString name = QFileInfo(path).fileName();
    const params::Import import = m_book.load(*file, name, withIdentity);
    showNotes(import);
    QStringList counts;
    for (std::size_t kind = 0; kind < ImportNote::kinds; ++kind) {
        const auto which = static_cast<ImportNote::Kind>(kind);
        const std::size_t count = import.count(which);
        if (count > 0 && which != ImportNote::Kind::Extension) {
            counts << tr("%1 %2").arg(count).arg(translated("Import", label(which)));
        }
    }
    const auto refusing =
        std::find_if(import.notes.begin(), import.notes.end(), [](const ImportNote& note) { return note.refuses(); });
    if (refusing != import.notes.end()) {
        emit said(tr("Nothing was taken: %1: %2")
                      .arg(QString::fromStdString(refusing->name), QString::fromStdString(refusing->text)));
    } else {
        emit said(tr("%n value(s) taken; %1; %2", nullptr, static_cast<int>(import.values.size()))
                      .arg(counts.isEmpty() ? tr("nothing to remark") : counts.join(QStringLiteral(", ")), name));
    }
}

// What refuses the file comes first.
void ParameterFiles::showNotes(const params::Import& import)
{
    m_notes->clear();
    std::vector<const ImportNote*> notes;
    for (const ImportNote& note : import.notes) {
        if (isWorthALine(note)) {
            notes.push_back(&note);
        }
    }
    std::stable_partition(notes.begin(), notes.end(), [](const ImportNote* note) { return note->refuses(); });
    for (const ImportNote* note : notes) {
        const QString place = note->line > 0 ? tr("line %1: ").arg(note->line) : QString();
        m_notes->addItem(QStringLiteral("%1%2%3 %4")
                             .arg(note->refuses() ? QStringLiteral("\u2716 ") : QString(), place,
                                  QString::fromStdString(note->name), QString::fromStdString(note->text)));
    }
    m_identity->setVisible(import.count(ImportNote::Kind::IdentityLeftOut) > 0 && import.applicable());
    setVisible(!notes.empty());
}

void ParameterFiles::beginWhereTheFileIs(QFileDialog& dialog) const
{
    if (!m_path.isEmpty()) {
        dialog.setDirectory(QFileInfo(m_path).absolutePath());
    }
}

void ParameterFiles::askToLoad()
{
    QFileDialog* const dialog =
        askWhatToOpen(this, tr("Load parameters"), {tr("Parameters (*.json *.csv *.txt)"), tr("All files (*)")}, false,
                      [this](const QStringList& paths) { load(paths.front()); });
    beginWhereTheFileIs(*dialog);
}

void ParameterFiles::askToSave(bool simulated)
{
    const auto save = [this, simulated](const QString& path) {
        params::ParameterFile file = m_book.toFile();
        file.written = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
        if (simulated) {
            file.note = "from a SIMULATED pack";
        }
        const auto saved = file.save(path.toStdString());
        emit said(saved ? tr("%1 values saved to %2").arg(file.entries.size()).arg(path) : sentence(saved.error()));
    };
    QFileDialog* const dialog =
        askWhereToSave(this, tr("Save parameters"), {tr("JSON (*.json)"), tr("CSV (*.csv)"), tr("Text (*.txt)")},
                       suggestedName(m_path, QStringLiteral("parameters")), save);
    beginWhereTheFileIs(*dialog);
}

} // namespace packdeck::ui
