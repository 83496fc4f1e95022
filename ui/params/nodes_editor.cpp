// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/nodes_editor.h"

#include <algorithm>

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>

#include "ui/shell/labels.h"

namespace packdeck::ui {

namespace {

constexpr int columns = 4;
constexpr int boxWidth = 34; // two digits; four columns fit beside the list at 1280x800
constexpr int between = 3;

} // namespace

NodesEditor::NodesEditor(Theme& theme, const params::Parameter& parameter, QWidget* parent)
    : QWidget(parent)
    , m_parameter(parameter)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(Theme::unit);
    grid->setHorizontalSpacing(between);
    for (std::size_t node = 0; node < parameter.count; ++node) {
        const int index = static_cast<int>(node);
        auto* label = makeLabel(theme, TextRole::Caption, this);
        auto* box = new QSpinBox(this);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setProperty("plain", true); // of the style sheet: no room for buttons
        box->setRange(0, static_cast<int>(parameter.maximum));
        box->setAlignment(Qt::AlignRight);
        box->setFixedWidth(boxWidth);
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, [this, node](int count) { changed(node, count); });
        grid->addWidget(label, index / columns, 2 * (index % columns));
        grid->addWidget(box, index / columns, 2 * (index % columns) + 1);
        label->setBuddy(box);
        m_labels.push_back(label);
        m_boxes.push_back(box);
    }
    grid->setColumnStretch(2 * columns, 1);
    layout->addLayout(grid);
    auto* buttons = new QHBoxLayout;
    auto* fillAll = new QPushButton(tr("All as the first"), this);
    auto* pasteAll = new QPushButton(tr("Paste"), this);
    connect(fillAll, &QPushButton::clicked, this, &NodesEditor::fill);
    connect(pasteAll, &QPushButton::clicked, this, &NodesEditor::paste);
    buttons->addWidget(fillAll);
    buttons->addWidget(pasteAll);
    buttons->addStretch();
    layout->addLayout(buttons);
    setNaming({});
}

void NodesEditor::setNaming(const binding::CellNaming& naming)
{
    for (std::size_t node = 0; node < m_labels.size(); ++node) {
        const units::NodeIndex index{static_cast<std::uint8_t>(node)};
        setText(*m_labels[node], QString::fromStdString(naming.node(index)));
        const QString words = QString::fromStdString(naming.label(index));
        for (QWidget* part : std::initializer_list<QWidget*>{m_labels[node], m_boxes[node]}) {
            part->setToolTip(words);
        }
    }
}

void NodesEditor::setValue(const params::RawValue& value, std::size_t used)
{
    m_value = value;
    m_value.resize(m_parameter.count, 0);
    m_used = used;
    m_showing = true;
    for (std::size_t node = 0; node < m_boxes.size(); ++node) {
        m_boxes[node]->setEnabled(node < used);
        m_boxes[node]->setValue(static_cast<int>(m_value[node]));
    }
    m_showing = false;
}

void NodesEditor::changed(std::size_t node, int count)
{
    if (!m_showing) {
        m_value[node] = count;
        emit edited(m_value);
    }
}

void NodesEditor::fill()
{
    std::fill_n(m_value.begin(), std::min(m_used, m_value.size()), m_value.front());
    emit edited(m_value);
}

void NodesEditor::paste()
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    const QStringList words = QGuiApplication::clipboard()->text().split(separators, Qt::SkipEmptyParts);
    params::RawValue pasted = m_value;
    for (std::size_t i = 0; i < pasted.size() && i < static_cast<std::size_t>(words.size()); ++i) {
        const auto raw = m_parameter.parse(words.at(static_cast<qsizetype>(i)).toStdString());
        if (!raw) {
            return; // not a list of counts: nothing of it is taken
        }
        pasted[i] = *raw;
    }
    if (!words.isEmpty()) {
        emit edited(pasted);
    }
}

} // namespace packdeck::ui
