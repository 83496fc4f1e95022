// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissioning/manual_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/commissioning/check_model.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

using commissioning::CheckState;
using commissioning::ManualItem;

namespace {

void showText(QLineEdit& field, const QString& text)
{
    if (!field.hasFocus() && field.text() != text) {
        field.setText(text);
    }
}

} // namespace

QString nameOf(const ManualItem& item)
{
    return item.id.empty() ? QString::fromStdString(item.name) : translated("Commissioning", item.name);
}

ManualView::ManualView(Theme& theme, QWidget* parent)
    : Panel(theme, tr("By hand"), parent)
    , m_grid(new QGridLayout)
    , m_newName(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add an item"), this))
{
    setNote(tr("no message tells this: your word stands in the report"));
    m_grid->setSpacing(Theme::gap);
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 3);
    m_newName->setPlaceholderText(tr("Another item: what was done or measured"));
    m_newName->setObjectName(QStringLiteral("newItem"));
    m_add->setObjectName(QStringLiteral("addItem"));
    m_add->setAutoDefault(false);
    m_add->setMinimumHeight(36);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_newName, 1);
    row->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::padding);
    layout->addLayout(m_grid);
    layout->addLayout(row);
    layout->addStretch();
    const auto add = [this] {
        if (!m_newName->text().trimmed().isEmpty()) {
            emit addRequested(m_newName->text().trimmed());
            m_newName->clear();
        }
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_newName, &QLineEdit::returnPressed, this, add);
}

void ManualView::addRow(std::size_t item)
{
    Row row;
    row.name = new QLineEdit(this);
    row.value = new QLineEdit(this);
    row.comment = new QLineEdit(this);
    row.state = new QComboBox(this);
    row.value->setPlaceholderText(tr("Value"));
    row.value->setObjectName(QStringLiteral("manualValue%1").arg(item));
    row.comment->setPlaceholderText(tr("Comment"));
    row.state->setObjectName(QStringLiteral("manualState%1").arg(item));
    for (const CheckState state : {CheckState::Waiting, CheckState::Passed, CheckState::Failed}) {
        row.state->addItem(stateWords(state), static_cast<int>(state));
    }
    int column = 0;
    for (QWidget* part : std::initializer_list<QWidget*>{row.name, row.value, row.comment, row.state}) {
        part->setMinimumHeight(36);
        m_grid->addWidget(part, static_cast<int>(item), column++);
    }
    for (const QLineEdit* field : {row.name, row.value, row.comment}) {
        connect(field, &QLineEdit::editingFinished, this, [this, item] { tell(item); });
    }
    // A value that was typed is a verdict in itself; it can be turned.
    connect(row.value, &QLineEdit::editingFinished, this, [this, item] {
        const Row& edited = m_rows[item];
        if (!edited.value->text().isEmpty() && edited.state->currentIndex() == 0) {
            edited.state->setCurrentIndex(1);
        }
    });
    connect(row.state, &QComboBox::currentIndexChanged, this, [this, item] { tell(item); });
    m_rows.push_back(row);
}

void ManualView::tell(std::size_t item)
{
    if (m_showing) {
        return;
    }
    const Row& row = m_rows[item];
    emit changed(item, {row.isOwn ? row.name->text().toStdString() : std::string(),
                        row.value->text().toStdString(),
                        row.comment->text().toStdString(),
                        static_cast<CheckState>(row.state->currentData().toInt()),
                        {}});
}

void ManualView::show(const std::vector<ManualItem>& items)
{
    m_showing = true;
    while (m_rows.size() < items.size()) {
        addRow(m_rows.size());
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const bool used = i < items.size();
        row.isOwn = used && items[i].id.empty();
        for (QWidget* part : std::initializer_list<QWidget*>{row.name, row.value, row.comment, row.state}) {
            part->setVisible(used);
        }
        if (used) {
            showText(*row.name, nameOf(items[i]));
            row.name->setReadOnly(!row.isOwn || m_readOnly);
            showText(*row.value, QString::fromStdString(items[i].value));
            showText(*row.comment, QString::fromStdString(items[i].comment));
            row.state->setCurrentIndex(row.state->findData(static_cast<int>(items[i].state)));
        }
    }
    m_showing = false;
}

void ManualView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row& row : m_rows) {
        row.name->setReadOnly(readOnly || !row.isOwn);
        for (QLineEdit* field : {row.value, row.comment}) {
            field->setReadOnly(readOnly);
        }
        row.state->setEnabled(!readOnly);
    }
    m_newName->setVisible(!readOnly);
    m_add->setVisible(!readOnly);
}

} // namespace packdeck::ui
