// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/journal_view.h"

#include <utility>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "params/text_file.h"
#include "ui/params/journal_model.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/save_dialog.h"

namespace packdeck::ui {

namespace {

constexpr std::size_t mostShown = 20'000;
constexpr int rowHeight = 24;

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

JournalView::JournalView(Theme& theme, params::Archive archive, QWidget* parent)
    : Panel(theme, tr("Journal"), parent)
    , m_archive(std::move(archive))
    , m_model(new JournalModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_words(makeLabel(theme, TextRole::Body, this))
{
    setNote(QString::fromStdString(m_archive.journal().string()));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Search units, commands, parameters, results"));
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("journalSearch"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* save = new QPushButton(tr("Export as CSV"), this);
    save->setAutoDefault(false);
    save->setMinimumHeight(36);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_search, 1);
    head->addWidget(m_words);
    head->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(save, &QPushButton::clicked, this, &JournalView::askForFile);
}

void JournalView::reload()
{
    auto entries = m_archive.entries(mostShown);
    if (!entries) {
        say(sentence(entries.error()));
        return;
    }
    const auto count = static_cast<int>(entries->size());
    m_model->setEntries(std::move(*entries));
    m_table->resizeColumnsToContents();
    say(tr("%n line(s)", nullptr, count));
}

QString JournalView::exportTo(const QString& file) const
{
    QString csv;
    const int columns = m_filter->columnCount();
    for (int row = -1; row < m_filter->rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QVariant value = row < 0 ? m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                           : m_filter->index(row, column).data();
            csv += quoted(value.toString()) + QLatin1Char(column + 1 < columns ? ',' : '\n');
        }
    }
    const auto saved = params::writeTextFile(file.toStdString(), csv.toStdString());
    return saved ? QString() : sentence(saved.error());
}

void JournalView::askForFile()
{
    askWhereToSave(this, tr("Export the journal"), {tr("CSV (*.csv)")}, suggestedName({}, QStringLiteral("journal")),
                   [this](const QString& file) {
                       const QString problem = exportTo(file);
                       say(problem.isEmpty() ? tr("Saved: %1").arg(file) : problem);
                   });
}

void JournalView::say(const QString& text)
{
    setText(*m_words, text);
}

} // namespace packdeck::ui
