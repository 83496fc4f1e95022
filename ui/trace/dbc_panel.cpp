// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/dbc_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/shell/save_dialog.h"

namespace packdeck::ui {

DbcPanel::DbcPanel(Theme& theme, DbcShelf& shelf, QWidget* parent)
    : Panel(theme, tr("Own DBCs"), parent)
    , m_shelf(shelf)
    , m_files(new QListWidget(this))
    , m_problems(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setNote(tr("IDs absolute, on every bus"));
    auto* load = new QPushButton(tr("Load DBC\u2026"), this);
    load->setObjectName(QStringLiteral("loadDbc"));
    load->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeDbc"));
    m_remove->setAutoDefault(false);
    m_files->setObjectName(QStringLiteral("dbcFiles"));
    m_files->setAccessibleName(tr("Own DBCs"));
    m_problems->setObjectName(QStringLiteral("dbcProblems"));
    m_problems->setAccessibleName(tr("Problems of the chosen DBC"));
    m_problems->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(load);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::gap);
    layout->addLayout(buttons);
    layout->addWidget(m_files, 1);
    layout->addWidget(m_problems, 2);
    connect(load, &QPushButton::clicked, this, &DbcPanel::askForFiles);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_shelf.remove(static_cast<std::size_t>(std::max(0, m_files->currentRow()))); });
    connect(m_files, &QListWidget::currentRowChanged, this, &DbcPanel::showProblems);
    connect(&shelf, &DbcShelf::changed, this, &DbcPanel::showShelf);
    showShelf();
}

void DbcPanel::askForFiles()
{
    askWhatToOpen(this, tr("Load DBC"), {tr("DBC (*.dbc)"), tr("All files (*)")}, true,
                  [this](const QStringList& paths) {
                      for (const QString& path : paths) {
                          m_shelf.load(path);
                      }
                  });
}

void DbcPanel::showShelf()
{
    const int before = m_files->currentRow();
    const auto count = static_cast<int>(m_shelf.items().size());
    const bool grew = count > m_files->count();
    m_files->clear();
    for (const DbcShelf::Item& item : m_shelf.items()) {
        QString words = tr("%1: not loaded").arg(item.name);
        if (item.database) {
            words = QStringLiteral("%1: %2, %3")
                        .arg(item.name, tr("%n message(s)", nullptr, static_cast<int>(item.messages)),
                             tr("%n signal(s)", nullptr, static_cast<int>(item.fields)));
        }
        if (!item.problems.isEmpty()) {
            words = QStringLiteral("\u26a0 %1, %2")
                        .arg(words, tr("%n problem(s)", nullptr, static_cast<int>(item.problems.size())));
        }
        m_files->addItem(words);
        m_files->item(m_files->count() - 1)->setToolTip(item.path);
    }
    m_files->setCurrentRow(grew ? count - 1 : std::min(std::max(before, 0), count - 1));
    m_remove->setEnabled(count > 0);
    showProblems();
}

void DbcPanel::showProblems()
{
    m_problems->clear();
    const int row = m_files->currentRow();
    if (row >= 0 && row < static_cast<int>(m_shelf.items().size())) {
        m_problems->addItems(m_shelf.items()[static_cast<std::size_t>(row)].problems);
    }
    m_problems->setVisible(m_problems->count() > 0);
}

} // namespace packdeck::ui
